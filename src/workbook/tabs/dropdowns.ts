// The dropdowns of a tab of answers or a register.

import type { SheetsRequest } from '../reading/wire';
import { box, dropdown, noDropdown, runs } from '../requests';
import type { PlacedRow } from './looks';
import type { ColumnPlan, TabPlan } from './tab-plan';

/**
 * The dropdowns of some rows: one request for each list of choices in a column, over all its rows. Rows between them that have no
 * dropdown are freed again, where they are among these rows; where they are not, the list is set run by run.
 */
export function dropdowns(
  sheetId: number,
  tab: Pick<TabPlan, 'columns'>,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  return tab.columns.flatMap((column) => ofColumn(sheetId, column, rows, at(column.key)));
}

function ofColumn(
  sheetId: number,
  { key }: ColumnPlan,
  rows: readonly PlacedRow[],
  at: number,
): readonly SheetsRequest[] {
  const lists = new Map<number, string>();
  for (const { row, plan } of rows) lists.set(row, plan.cells[key]?.choices?.join('\n') ?? '');
  const spans: { list: string; start: number; end: number }[] = [];
  for (const [row, list] of [...lists].sort(([a], [b]) => a - b)) {
    const last = spans[spans.length - 1];
    if (list === '') continue;
    if (last?.list === list && freeBetween(lists, last.end, row)) last.end = row + 1;
    else spans.push({ list, start: row, end: row + 1 });
  }
  return spans.flatMap(({ list, start, end }) => {
    const free = [...lists].flatMap(([row, other]) => (other === '' && row > start && row < end ? [row] : []));
    return [
      dropdown(box(sheetId, start, end, at, at + 1), list.split('\n')),
      ...runs(free).map(([top, bottom]) => noDropdown(box(sheetId, top, bottom, at, at + 1))),
    ];
  });
}

/** True where every row from `start` to before `end` is among the rows and has no dropdown. */
function freeBetween(lists: ReadonlyMap<number, string>, start: number, end: number): boolean {
  for (let row = start; row < end; row += 1) if (lists.get(row) !== '') return false;
  return true;
}
