// Runs inside the context: finds the function Google may call, calls it, and hands the outcome out as JSON.

/** How a function is entered: name, how it was started, arguments as JSON (null: none given). The reply is JSON: {value} or {error}. */
export type Enter = (name: string, via: string, args: string | null) => string;

/** Remembers what is global before the script is evaluated: none of that can be called by name. Self-contained. */
export function prepareEntry(crossed: (value: unknown, place: string) => unknown): Enter {
  const builtIn = new Set(Object.getOwnPropertyNames(globalThis));
  const describe = (thrown: unknown): object => {
    if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown) };
    const { name, message, stack } = thrown;
    const details = (thrown as { details?: unknown }).details;
    return { name: String(name), message: String(message), stack: String(stack), details };
  };
  const event = (): object => {
    const app = globalThis as unknown as Record<string, Record<string, () => unknown>>;
    return {
      authMode: (app.ScriptApp as unknown as { AuthMode: { LIMITED: unknown } }).AuthMode.LIMITED,
      source: app.SpreadsheetApp?.getActiveSpreadsheet?.(),
      range: app.SpreadsheetApp?.getActiveRange?.(),
      user: { getEmail: () => '' },
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
  return (name, via, args) => {
    try {
      const own = Reflect.getOwnPropertyDescriptor(globalThis, name);
      const found: unknown = builtIn.has(name) || name.endsWith('_') ? undefined : own?.value;
      if (typeof found !== 'function')
        return JSON.stringify({ error: { name: 'Exception', message: `Script function not found: ${name}` } });
      const given = args === null ? (via === 'simple-trigger' ? [event()] : []) : (JSON.parse(args) as unknown[]);
      return outcome(Reflect.apply(found, globalThis, given), via);
    } catch (thrown) {
      return JSON.stringify({ error: describe(thrown) });
    }
  };
}
