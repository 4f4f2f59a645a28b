// The registers as the update reads them: every row that can be told with its id; or given back to set-up.
import type { Plan } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import { type Snapshot, type Tab, tabWith, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changedCells } from '../results/changed-cells';
import { recoverRegisters, registersOf } from '../set-up/recover-registers';

/** The snapshot with those ids, and the requests that write them. */
export interface WholeRegisters {
  readonly snapshot: Snapshot;
  readonly requests: readonly SheetsRequest[];
  /** Titles of registers that only set-up can repair: the tab or a column is gone, or something else stands in the place of an id. */
  readonly damaged: readonly string[];
}

/** A row that was deleted and typed again is known by its name; one that was copied has no id of its own. */
export function wholeRegisters(snapshot: Snapshot, seed: Plan, catalogue: Catalogue): WholeRegisters {
  const recovered = recoverRegisters(snapshot, seed, catalogue).snapshot;
  const requests: SheetsRequest[] = [];
  const damaged: string[] = [];
  for (const { key, title, columns } of registersOf(seed, catalogue)) {
    const [was, now] = [tabWith(snapshot, key), tabWith(recovered, key)];
    const column = was?.columns.get('id');
    if (!was || !now || column === undefined || columns.some((c) => !was.columns.has(c.key))) {
      damaged.push(was?.title ?? title);
      continue;
    }
    const changed = now.grid.flatMap((_, row) => (idAt(was, row) === idAt(now, row) ? [] : [row]));
    if (changed.some((row) => idAt(was, row) !== '' && idAt(now, row) !== '')) damaged.push(was.title);
    requests.push(...changedCells(was, new Map(changed.map((row) => [row, new Map([[column, idAt(now, row)]])]))));
  }
  return { snapshot: recovered, requests, damaged };
}

const idAt = (tab: Tab, row: number): string => textAt(tab, row, tab.columns.get('id')).trim();
