// Units that hand over: to whom, and by which names the unit that takes over is found from now on.
import type { Unit } from '../../../catalogue/plan';
import { BAD_EDITS as BAD } from '../../../i18n/collecting/reassign';
import { type NameBook, nameBook, unitNames } from '../../reading/names';
import type { Edits } from '../edits';

/** What is known of the units while their rows are read. */
interface Known {
  /** The wanted ones. */
  readonly units: readonly Unit[];
  /** Those that are to hand over now, with their rows. */
  readonly leaving: ReadonlyMap<string, { readonly row: number; readonly successor: string }>;
  /** Rows of units that have handed over before. */
  readonly settled: readonly { readonly row: number; readonly name: string; readonly successor: string }[];
  readonly inForce: ReadonlyMap<string, Unit>;
  /** The wanted units by their names, present and former. */
  readonly asked: NameBook;
}

/** By each unit that goes the one that takes over at last; what leads nowhere, or in a circle, is refused. */
export function settleSuccessors(
  edits: Edits,
  { units, leaving, settled, inForce, asked }: Known,
): { readonly successors: ReadonlyMap<string, string>; readonly names: readonly (readonly [string, string])[] } {
  const going = [...leaving.keys()].flatMap((id) => inForce.get(id) ?? []);
  const all = nameBook([...unitNames({ units: going }), ...units.flatMap((u) => [[u.id, u.id] as const])]);
  const find = (name: string): string | undefined => asked.find(name) ?? all.find(name);
  const wanted = new Set(units.map(({ id }) => id));
  const successors = new Map<string, string>();
  for (const [id, { row, successor }] of leaving) {
    const passed = new Set([id]);
    let next = find(successor);
    while (next !== undefined && !wanted.has(next) && !passed.has(next)) {
      passed.add(next);
      next = find(leaving.get(next)?.successor ?? '');
    }
    if (next === undefined) edits.refuse(row, 'successor', BAD.unknownUnit(successor));
    else if (!wanted.has(next)) edits.refuse(row, 'successor', BAD.circle(successor));
    else successors.set(id, next);
  }
  const followed = (id: string | undefined): string | undefined =>
    id === undefined || wanted.has(id) ? id : successors.get(id);
  return {
    successors,
    names: [
      ...settled.flatMap(({ name, successor }) => {
        const next = followed(find(successor));
        return next === undefined ? [] : [[name, next] as const];
      }),
      ...going.flatMap((unit) => {
        const next = successors.get(unit.id) ?? unit.id;
        return unitNames({ units: [unit] }).map(([name]) => [name, next] as const);
      }),
    ],
  };
}
