// Runs inside the context: finds the function Google may call, calls it, and hands the outcome out as JSON.

import type { Box, Places } from './spreadsheet';

/** What happened, for the event object of a trigger. Who did it stays unknown: Google tells only within one domain. */
export interface Happening {
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly range?: Box;
  readonly value?: string;
  readonly oldValue?: string;
  readonly triggerUid?: string;
}

/** How a function is entered: name, how it was started, arguments (a JSON array) or an event (a JSON `Happening`). The reply is JSON: {value} or {error}. */
export type Enter = (name: string, via: string, args: string, happening: string | null) => string;

/** Remembers what is global before the script is evaluated: none of that can be called by name. Self-contained. */
export function prepareEntry(crossed: (value: unknown, place: string) => unknown, places: Places): Enter {
  const builtIn = new Set(Object.getOwnPropertyNames(globalThis));
  const describe = (thrown: unknown): object => {
    if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown) };
    const { name, message, stack } = thrown;
    const details = (thrown as { details?: unknown }).details;
    return { name: String(name), message: String(message), stack: String(stack), details };
  };
  const event = ({ authMode, range, ...rest }: Happening): object => {
    const { AuthMode } = (globalThis as unknown as { ScriptApp: { AuthMode: Record<string, unknown> } }).ScriptApp;
    return {
      authMode: AuthMode[authMode],
      source: places.spreadsheet,
      user: { getEmail: () => '' },
      ...(range ? { range: places.range(range) } : {}),
      ...rest,
    };
  };
  const outcome = (value: unknown, via: string): string => {
    if (via === 'sidebar') return JSON.stringify({ value: crossed(value, 'return value') ?? null });
    try {
      return JSON.stringify({ value });
    } catch {
      return '{}';
    }
  };
  return (name, via, args, happening) => {
    try {
      const own = Reflect.getOwnPropertyDescriptor(globalThis, name);
      const found: unknown = builtIn.has(name) || name.endsWith('_') ? undefined : own?.value;
      if (typeof found !== 'function')
        return JSON.stringify({ error: { name: 'Exception', message: `Script function not found: ${name}` } });
      const given = happening === null ? (JSON.parse(args) as unknown[]) : [event(JSON.parse(happening) as Happening)];
      return outcome(Reflect.apply(found, globalThis, given), via);
    } catch (thrown) {
      return JSON.stringify({ error: describe(thrown) });
    }
  };
}
