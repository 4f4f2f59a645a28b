// Runs inside the context: the advanced services, as far as the manifest enables them.
import type { Call } from './connect';

/** One method of an advanced service: its place (["Spreadsheets", "get"]) and the arguments that Apps Script expects, in order. */
export interface AdvancedMethod {
  readonly symbol: string;
  readonly path: readonly string[];
  /** Name in the registry: "sheets.spreadsheets.get". */
  readonly name: string;
  readonly takes: readonly ('resource' | 'media' | `:${string}`)[];
  /** How many of `takes` must be given; after them may come an object of query parameters. */
  readonly least: number;
}

/** Makes the global objects Sheets, Docs, Drive. A missing or surplus argument is refused as Apps Script does. Self-contained. */
export function installAdvanced(call: Call, methods: readonly AdvancedMethod[]): void {
  const exception = (message: string): Error => {
    const error = new Error(message);
    error.name = 'Exception';
    return error;
  };
  for (const { symbol, path, name, takes, least } of methods) {
    let owner = globalThis as unknown as Record<string, unknown>;
    for (const step of [symbol, ...path.slice(0, -1)]) {
      owner[step] ??= {};
      owner = owner[step] as Record<string, unknown>;
    }
    owner[path[path.length - 1] as string] = (...args: unknown[]): unknown => {
      if (args.length < least || args.length > takes.length + 1)
        throw exception(`Invalid number of arguments provided. Expected ${least}-${takes.length + 1} only`);
      const params: Record<string, unknown> = {};
      let body: unknown;
      takes.forEach((what, i) => {
        const given = args[i];
        if (what === 'resource') body = given;
        else if (what === 'media') {
          if (given !== undefined && given !== null) throw exception('The local host takes no media.');
        } else params[what.slice(1)] = given;
      });
      Object.assign(params, args[takes.length]);
      return call(name, [params, body]);
    };
  }
}
