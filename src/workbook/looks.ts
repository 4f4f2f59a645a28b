// How the rows of a tab are dressed: formats by row kind and column owner.
import { columnLetters } from './address';
import { COLOURS, TINTS } from './layout';
import { box, colour, dropdown, formatBox, runs } from './requests';
import type { ColumnPlan, RowPlan, TabPlan } from './tab-plan';
import type { SheetsRequest } from './wire';

/** A row of the plan with the index it has, or will have, in the tab. */
export interface PlacedRow {
  readonly row: number;
  readonly plan: RowPlan;
}

/** A cell that its row does not need. */
const CLOSED = {
  backgroundColorStyle: colour(COLOURS.owned),
  horizontalAlignment: 'CENTER',
  textFormat: { foregroundColorStyle: colour(COLOURS.muted) },
};

/** The formats of some rows: one request for each run of equal rows and columns. `at` is a column's index by its key. */
export function dress(
  sheetId: number,
  tab: TabPlan,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  const width = Math.max(...tab.columns.map((c) => at(c.key))) + 1;
  const requests: SheetsRequest[] = [];
  const paint = (
    wanted: (plan: RowPlan) => boolean,
    format: Record<string, unknown>,
    fields: string,
    columns?: readonly number[],
  ): void => {
    for (const [start, end] of runs(rows.filter((r) => wanted(r.plan)).map((r) => r.row))) {
      for (const [left, right] of columns ? runs(columns) : [[0, width] as const])
        requests.push(formatBox(box(sheetId, start, end, left, right), format, fields));
    }
  };
  const data = (plan: RowPlan): boolean => plan.kind === 'item' || plan.kind === 'record';
  const indexes = (wanted: (c: ColumnPlan) => boolean): readonly number[] =>
    tab.columns.filter(wanted).map((c) => at(c.key));
  const people = indexes((c) => c.owner === 'person');
  paint(
    data,
    { backgroundColorStyle: colour(COLOURS.owned), wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
    'backgroundColorStyle,wrapStrategy,verticalAlignment',
  );
  if (people.length > 0)
    paint(
      data,
      { backgroundColorStyle: colour('FFFFFF'), numberFormat: { type: 'TEXT' } },
      'backgroundColorStyle,numberFormat',
      people,
    );
  paint(
    data,
    { textFormat: { fontSize: 8, foregroundColorStyle: colour(COLOURS.muted) }, wrapStrategy: 'CLIP' },
    'textFormat.fontSize,textFormat.foregroundColorStyle,wrapStrategy',
    indexes((c) => c.key === 'id' || c.key === 'assigned'),
  );
  if (tab.answers) paint(data, { textFormat: { bold: true } }, 'textFormat.bold', [at('status')]);
  paint(
    (p) => p.kind === 'header',
    {
      backgroundColorStyle: colour(COLOURS.header),
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
      horizontalAlignment: 'CENTER',
      textFormat: { bold: true, foregroundColorStyle: colour(COLOURS.headerText) },
    },
    'backgroundColorStyle,wrapStrategy,verticalAlignment,horizontalAlignment,textFormat',
  );
  paint(
    (p) => p.kind === 'heading',
    {
      backgroundColorStyle: colour(COLOURS.heading),
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: { bold: true, foregroundColorStyle: colour(COLOURS.header) },
    },
    'backgroundColorStyle,wrapStrategy,textFormat',
  );
  paint(
    (p) => p.look === 'title',
    {
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: { bold: true, fontSize: 14, foregroundColorStyle: colour(COLOURS.header) },
    },
    'wrapStrategy,textFormat',
  );
  paint(
    (p) => p.look === 'line' || p.look === 'progress',
    {
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: { bold: true, fontSize: 10, foregroundColorStyle: colour(COLOURS.ink) },
    },
    'wrapStrategy,textFormat',
  );
  paint(
    (p) => p.look === 'hint',
    { wrapStrategy: 'OVERFLOW_CELL', textFormat: { fontSize: 10, foregroundColorStyle: colour(COLOURS.muted) } },
    'wrapStrategy,textFormat',
  );
  if (tab.answers)
    paint(
      (p) => p.look === 'progress',
      { textFormat: { bold: true, fontSize: 11, foregroundColorStyle: colour(COLOURS.sample) } },
      'textFormat',
      [at('answer')],
    );
  paint(
    (p) => p.kind !== 'item' && p.kind !== 'record' && p.kind !== 'header',
    { textFormat: { fontSize: 8, foregroundColorStyle: colour(COLOURS.heading) }, wrapStrategy: 'CLIP' },
    'textFormat.fontSize,textFormat.foregroundColorStyle,wrapStrategy',
    [at('id')],
  );
  if (tab.answers) {
    for (const column of tab.columns.filter((c) => c.owner === 'person')) {
      const closed = (plan: RowPlan): boolean => plan.kind === 'item' && plan.cells[column.key]?.text !== '';
      paint(closed, CLOSED, 'backgroundColorStyle,horizontalAlignment,textFormat.foregroundColorStyle', [
        at(column.key),
      ]);
    }
  }
  paint(
    (p) => p.kind === 'header',
    { textFormat: { foregroundColorStyle: colour(COLOURS.header) }, wrapStrategy: 'CLIP' },
    'textFormat.foregroundColorStyle,wrapStrategy',
    [at('id')],
  );
  paint(
    (p) => p.kind === 'top',
    { textFormat: { foregroundColorStyle: colour('FFFFFF') } },
    'textFormat.foregroundColorStyle',
    [at('id')],
  );
  const table = rows.filter((r) => data(r.plan) || r.plan.kind === 'header').map((r) => r.row);
  for (const [start, end] of runs(table)) requests.push(borders(sheetId, start, end, width));
  return requests;
}

/** The dropdowns of some rows: one request for each run of rows with equal choices in a column. */
export function dropdowns(
  sheetId: number,
  tab: TabPlan,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  return tab.columns.flatMap((column) => {
    const byChoices = new Map<string, { choices: readonly string[]; rows: number[] }>();
    for (const { row, plan } of rows) {
      const choices = plan.cells[column.key]?.choices;
      if (!choices) continue;
      const key = choices.join('\n');
      const entry = byChoices.get(key) ?? { choices, rows: [] };
      entry.rows.push(row);
      byChoices.set(key, entry);
    }
    return [...byChoices.values()].flatMap(({ choices, rows: indexes }) =>
      runs(indexes).map(([start, end]) =>
        dropdown(box(sheetId, start, end, at(column.key), at(column.key) + 1), choices),
      ),
    );
  });
}

/** The formula that a tint's condition compares: the first character of the row's status. One argument only, so no separator depends on the locale. */
export const tintFormula = (symbol: string, statusColumn: string, row: number): string =>
  `=LEFT($${statusColumn}${row})="${symbol}"`;

/** Conditional formats that tint status and answer by the status word. */
export function tint(
  sheetId: number,
  symbol: string,
  firstRow: number,
  lastRow: number,
  columns: { answer: number; status: number },
): SheetsRequest {
  const look = TINTS.find((t) => t.symbol === symbol) ?? { back: 'FFFFFF', ink: COLOURS.ink };
  return {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [
          box(sheetId, firstRow, lastRow, columns.answer, columns.answer + 1),
          box(sheetId, firstRow, lastRow, columns.status, columns.status + 1),
        ],
        booleanRule: {
          condition: {
            type: 'CUSTOM_FORMULA',
            values: [{ userEnteredValue: tintFormula(symbol, columnLetters(columns.status), firstRow + 1) }],
          },
          format: { backgroundColorStyle: colour(look.back), textFormat: { foregroundColorStyle: colour(look.ink) } },
        },
      },
    },
  };
}

function borders(sheetId: number, start: number, end: number, width: number): SheetsRequest {
  const line = { style: 'SOLID', colorStyle: colour(COLOURS.border) };
  return {
    updateBorders: {
      range: box(sheetId, start, end, 0, width),
      top: line,
      bottom: line,
      left: line,
      right: line,
      innerHorizontal: line,
      innerVertical: line,
    },
  };
}
