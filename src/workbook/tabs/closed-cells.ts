// The cells that their rows do not need: a dash on the add-in's ground, one request for each rectangle of them.

import type { SheetsRequest } from '../reading/wire';
import { box, colour, runs } from '../requests';
import { COLOURS } from './layout';
import type { PlacedRow } from './looks';
import type { RowPlan, TabPlan } from './tab-plan';

/** True for a cell of a person's column that its row does not need. */
export const isClosed = (tab: TabPlan, row: RowPlan, column: TabPlan['columns'][number]): boolean =>
  tab.answers && row.kind === 'item' && column.owner === 'person' && row.cells[column.key]?.text !== '';

/**
 * Writes the dashes and their look.
 * @param open leaves out a cell that somebody has typed in.
 */
export function closedCells(
  sheetId: number,
  tab: TabPlan,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
  open: (row: number, column: number) => boolean = () => false,
): readonly SheetsRequest[] {
  const shapes = new Map<string, { columns: readonly number[]; rows: number[]; text: string }>();
  for (const { row, plan } of rows) {
    const closed = tab.columns.filter((c) => isClosed(tab, plan, c) && !open(row, at(c.key)));
    const text = plan.cells[closed[0]?.key ?? '']?.text ?? '';
    for (const columns of runs(closed.map((c) => at(c.key)))) {
      const key = columns.join();
      const shape = shapes.get(key) ?? { columns, rows: [], text };
      shape.rows.push(row);
      shapes.set(key, shape);
    }
  }
  return [...shapes.values()].flatMap(({ columns, rows: indexes, text }) =>
    runs(indexes).map(([start, end]) => closedBox(sheetId, start, end, columns, text)),
  );
}

const closedBox = (
  sheetId: number,
  start: number,
  end: number,
  columns: readonly number[],
  text: string,
): SheetsRequest => ({
  repeatCell: {
    range: box(sheetId, start, end, columns[0] ?? 0, columns[1] ?? 0),
    cell: {
      userEnteredValue: { stringValue: text },
      userEnteredFormat: {
        backgroundColorStyle: colour(COLOURS.owned),
        horizontalAlignment: 'CENTER',
        textFormat: { foregroundColorStyle: colour(COLOURS.muted) },
      },
    },
    fields:
      'userEnteredValue,userEnteredFormat.backgroundColorStyle,userEnteredFormat.horizontalAlignment,userEnteredFormat.textFormat.foregroundColorStyle',
  },
});
