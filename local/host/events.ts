// What a trigger is given, and which functions a script offers to triggers.
import { parse } from 'acorn';
import type { Happening } from './inside/enter';
import type { Machine } from './running';
import type { RunOptions } from './types';

/** The event of a run as JSON; null where the run has none, or was given arguments. */
export function happeningOf(
  machine: Machine,
  name: string,
  { as, via, args, edit, authMode }: RunOptions,
): string | null {
  const simple = via === 'simple-trigger';
  if (args !== undefined || !(simple || (via === 'trigger' && edit))) return null;
  const { value, oldValue, ...range } = edit ?? {};
  const single = edit && edit.bottom - edit.top === 1 && edit.right - edit.left === 1;
  const uid = machine.triggers.find((one) => one.handler === name && one.owner === as)?.id;
  const happening: Happening = {
    authMode: simple ? (authMode ?? 'LIMITED') : 'FULL',
    ...(edit ? { range: range as NonNullable<Happening['range']> } : {}),
    ...(single && value !== undefined ? { value } : {}),
    ...(single && oldValue !== undefined ? { oldValue } : {}),
    ...(simple || uid === undefined ? {} : { triggerUid: uid }),
  };
  return JSON.stringify(happening);
}

let known: { readonly code: string; readonly names: ReadonlySet<string> } | undefined;

/** Names of the functions that a script declares at its top level. Throws a SyntaxError where it is no script of ECMAScript 2020. */
export function functionsOf(code: string): ReadonlySet<string> {
  if (known?.code !== code) {
    const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    known = { code, names: new Set(body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : []))) };
  }
  return known.names;
}
