// What people have put into a row: answers in its columns, and anything else that would go with the row.

import { PERSON_COLUMNS } from '../../catalogue/plan';
import { recordText } from '../../dossier/collected/record';
import { isState } from '../live/state-text';
import { cellAt, type Tab, textAt } from '../reading/snapshot';
import type { RowPlan } from '../tabs/tab-plan';

/** What a row holds of people's. */
export interface Content {
  /** Something stands in a column of answers. */
  readonly answered: boolean;
  /** Texts that stand elsewhere: in notes, in columns that are not ours, over the add-in's own texts; and what was accepted and differs. */
  readonly beside: readonly string[];
}

/** Columns whose cells the check writes: what somebody types there is gone after it. */
const CHECKS: ReadonlySet<string> = new Set(['status', 'fix']);

/**
 * Looks through a row.
 * @param planned the row as the add-in may have written it; empty where that is not known any more
 */
export function contentOf(tab: Tab, row: number, planned: readonly RowPlan[]): Content {
  const beside: string[] = [];
  let answered = false;
  const ours = new Map([...tab.columns].map(([key, column]) => [column, key]));
  for (const [column, cell] of (tab.grid[row] ?? []).entries()) {
    if (cell.note) beside.push(cell.note);
    const text = textAt(tab, row, column);
    const key = ours.get(column);
    if (text.trim() === '' || key === 'id' || CHECKS.has(key ?? '')) continue;
    const cells = planned.flatMap(({ cells: all }) => all[key ?? ''] ?? []);
    const isPlanned = cells.some((c) => c.text === text.normalize('NFC'));
    if (key === undefined) beside.push(text);
    else if (key === 'recorded') beside.push(...changedRecord(tab, row, text));
    else if (isPersons(key)) answered = answered || !(isPlanned || text === '–' || isState(text));
    else if (!isPlanned && cells.some(({ kept }) => kept)) beside.push(text);
  }
  return { answered, beside };
}

const isPersons = (key: string): boolean => PERSON_COLUMNS.some((column) => column === key);

/** What was accepted, where the row says something else now. */
function changedRecord(tab: Tab, row: number, recorded: string): readonly string[] {
  if (textAt(tab, row, tab.columns.get('id')).includes('#')) return [];
  const cells = Object.fromEntries(PERSON_COLUMNS.map((column) => [column, cellAt(tab, row, tab.columns.get(column))]));
  return recorded === recordText(cells) ? [] : [recorded];
}

/**
 * True where nobody has put anything into the tab but into the rows that leave: it can go.
 * @param leaving those rows
 * @param isTop true for the rows above the header and the header: they are the add-in's, also where it is not known what they should say
 */
export function isOnlyOurs(
  tab: Tab,
  leaving: ReadonlySet<number>,
  plannedAt: (row: number) => readonly RowPlan[],
  isTop: (row: number) => boolean,
): boolean {
  const columns = new Set(tab.columns.values());
  return tab.grid.every((cells, row) => {
    const planned = plannedAt(row);
    if (leaving.has(row) || (planned.length === 0 && isTop(row)))
      return cells.every(
        ({ note }, column) => (columns.has(column) || textAt(tab, row, column) === '') && (!note || leaving.has(row)),
      );
    const { answered, beside } = contentOf(tab, row, planned);
    if (planned.length > 0) return !answered && beside.length === 0;
    return cells.every((cell, column) => textAt(tab, row, column) === '' && !cell.note);
  });
}
