// What a trigger is given, and which functions a script offers to triggers.
import type { Program } from 'acorn';
import type { Happening } from './inside/enter';
import type { Machine } from './running';
import type { RunOptions } from './types';

/** The event of a run as JSON; null where the run has none, or was given arguments. */
export function happeningOf(machine: Machine, name: string, { as, via, args, edit }: RunOptions): string | null {
  const simple = via === 'simple-trigger';
  if (args !== undefined || !(simple || (via === 'trigger' && edit))) return null;
  const { value, oldValue, ...range } = edit ?? {};
  const single = edit && edit.bottom - edit.top === 1 && edit.right - edit.left === 1;
  const uid = machine.triggers.find((one) => one.handler === name && one.owner === as)?.id;
  const happening: Happening = {
    authMode: simple ? 'LIMITED' : 'FULL',
    ...(edit ? { range: range as NonNullable<Happening['range']> } : {}),
    ...(single && value !== undefined ? { value } : {}),
    ...(single && oldValue !== undefined ? { oldValue } : {}),
    ...(simple || uid === undefined ? {} : { triggerUid: uid }),
  };
  return JSON.stringify(happening);
}

/** Names of the functions that a script declares at its top level. */
export function functionsOf(program: Program): ReadonlySet<string> {
  return new Set(program.body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : [])));
}
