// Refusals that reach the script: thrown on the host's side, made into errors of the script's own realm by the bootstrap.

/** Thrown inside the script under this name. `details` only for GoogleJsonResponseException. */
export class Thrown extends Error {
  constructor(
    message: string,
    override readonly name: string = 'Exception',
    readonly details?: { readonly code: number; readonly message: string },
  ) {
    super(message);
  }
}

/** The error of an advanced service, with the prefix that Apps Script gives it. */
export function apiFailure(api: string, method: string, code: number, message: string): Thrown {
  const text = `API call to ${api}.${method} failed with error: ${message}`;
  return new Thrown(text, 'GoogleJsonResponseException', { code, message });
}
