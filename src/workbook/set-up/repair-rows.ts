// Rows of a plan that a tab lacks: where they go, and where every other row stands afterwards.

import type { SheetsRequest } from '../reading/wire';
import { appendRows, bareBox, insertRows, runs } from '../requests';
import type { RowPlan } from '../tabs/tab-plan';

/** The insertions, and the rows' places when they have been done. */
export interface Placing {
  readonly requests: readonly SheetsRequest[];
  readonly added: ReadonlySet<string>;
  /** The row of an id, after the insertions. */
  readonly row: (id: string) => number | undefined;
  /** Where a row that stood there before stands after them. */
  readonly shift: (row: number) => number;
  /** For an added row, by its id: the row before the insertion that it comes after (−1: none does). */
  readonly after: ReadonlyMap<string, number>;
}

/**
 * Each missing row goes under the row that precedes it in the plan, or to the top where none precedes it; it takes over no format.
 * @param rows the present rows by id.
 */
export function placeMissingRows(
  sheetId: number,
  plan: readonly RowPlan[],
  rows: ReadonlyMap<string, number>,
  rowCount: number,
): Placing {
  const gaps = new Map<number, string[]>();
  let previous = -1;
  for (const { id } of plan) {
    const row = rows.get(id);
    if (row === undefined) gaps.set(previous, [...(gaps.get(previous) ?? []), id]);
    else previous = row;
  }
  const places = new Map<string, number>();
  const shift = (row: number): number =>
    row + [...gaps].reduce((sum, [after, ids]) => (after < row ? sum + ids.length : sum), 0);
  for (const [id, row] of rows) places.set(id, shift(row));
  for (const [after, ids] of gaps) {
    const first = after < 0 ? 0 : shift(after) + 1;
    ids.forEach((id, i) => {
      places.set(id, first + i);
    });
  }
  const bottomUp = [...gaps].sort(([a], [b]) => b - a);
  const requests = bottomUp.map(([after, ids]): SheetsRequest => {
    if (after + 1 >= rowCount) return appendRows(sheetId, ids.length);
    const insert = insertRows(sheetId, after + 1, ids.length);
    return after < 0
      ? { insertDimension: { ...(insert.insertDimension as object), inheritFromBefore: false } }
      : insert;
  });
  const after = new Map([...gaps].flatMap(([row, ids]) => ids.map((id): [string, number] => [id, row])));
  const bare = runs([...after.keys()].map((id) => places.get(id) ?? 0)).map(([startRowIndex, endRowIndex]) =>
    bareBox({ sheetId, startRowIndex, endRowIndex }),
  );
  return {
    requests: [...requests, ...bare],
    added: new Set(after.keys()),
    row: (id) => places.get(id),
    shift,
    after,
  };
}
