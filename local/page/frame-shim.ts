// The script that stands before the sidebar's page in its sandboxed frame: google.script.run as Google has it.

import { crossed } from '../host/inside/crossing';

/**
 * JavaScript text that defines `google.script` in the frame.
 * @param functions names of the global functions of the bundle that google.script.run may call; any other name is a TypeError, as on Google.
 */
export function frameShim(functions: readonly string[]): string {
  const names = JSON.stringify(functions.filter((name) => !name.endsWith('_'))).replace(/</g, '\\u003c');
  return `(${installShim})(window,${crossed},${names});`;
}

/** What the frame sends through its port. `call` is answered by `Answer` with the same id. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'open'; readonly url: string };

/** What comes back for a call: the function's value, or what it threw. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** The first message of the frame, to its parent: a port comes with it. */
export const CONNECT = 'google.script connect';

interface Port {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}
interface FrameWindow {
  google?: unknown;
  readonly parent: { postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void };
  readonly MessageChannel: new () => { readonly port1: Port; readonly port2: Port };
  readonly console: { error(...what: readonly unknown[]): void };
  addEventListener(kind: string, listener: (event: ClickEvent) => void, capture: boolean): void;
}
interface ClickEvent {
  readonly defaultPrevented: boolean;
  readonly target: { closest?(selector: string): { readonly href: string } | null } | null;
  preventDefault(): void;
}
interface Handlers {
  readonly success?: unknown;
  readonly failure?: unknown;
  readonly user?: unknown;
}

/** Runs in the frame, self-contained: its text is all that gets there. */
export function installShim(
  frame: FrameWindow,
  cross: (value: unknown, place: string) => unknown,
  names: readonly string[],
): void {
  const { port1: port, port2 } = new frame.MessageChannel();
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  const handler = (given: unknown, what: string): unknown => {
    if (typeof given !== 'function') throw new TypeError(`${what}: a function is expected`);
    return given;
  };
  const runner = (handlers: Handlers): object => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (given: unknown) => runner({ ...handlers, success: handler(given, 'withSuccessHandler') }),
      withFailureHandler: (given: unknown) => runner({ ...handlers, failure: handler(given, 'withFailureHandler') }),
      withUserObject: (given: unknown) => runner({ ...handlers, user: given }),
    };
    for (const name of names) {
      run[name] = (...given: unknown[]): void => {
        const args = cross(given, name);
        calls += 1;
        waiting.set(calls, handlers);
        port.postMessage({ kind: 'call', id: calls, function: name, args });
      };
    }
    return Object.freeze(run);
  };
  port.onmessage = ({ data }) => {
    const { id, value, error } = data as {
      id: number;
      value?: unknown;
      error?: { name: string; message: string };
    };
    const handlers = waiting.get(id);
    if (handlers === undefined) return;
    waiting.delete(id);
    if (error === undefined) {
      if (typeof handlers.success === 'function') handlers.success(value ?? null, handlers.user);
      return;
    }
    const failure = new Error(error.message);
    failure.name = error.name;
    if (typeof handlers.failure === 'function') handlers.failure(failure, handlers.user);
    else frame.console.error(`Uncaught ${error.name}: ${error.message}`);
  };

  const send = (message: object) => (): void => port.postMessage(message);
  const host = Object.freeze({
    close: send({ kind: 'close' }),
    editor: Object.freeze({ focus: send({ kind: 'focus' }) }),
  });
  frame.google = Object.freeze({ script: Object.freeze({ run: runner({}), host }) });
  frame.addEventListener(
    'click',
    (event) => {
      const link = event.target?.closest?.('a[href]');
      if (event.defaultPrevented || !link || !/^https?:/.test(link.href)) return;
      event.preventDefault();
      port.postMessage({ kind: 'open', url: link.href });
    },
    false,
  );
  frame.parent.postMessage('google.script connect', '*', [port2]);
}
