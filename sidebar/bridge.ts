// The one way from the sidebar to the server: google.script.run as a promise, typed by the server's own function.
import type { ProgressView } from '../src/actions/views';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readProgress(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Progress and open findings of the tab in front. Rejects with the server's plain words. */
export const readProgress = (): Promise<ProgressView> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => resolve(value as ProgressView))
      .withFailureHandler(reject)
      .readProgress();
  });
