// How the rows of a tab are dressed: formats by row kind and column owner.
import { columnLetters } from '../address';
import type { SheetsRequest } from '../reading/wire';
import { box, colour, formatBox, runs } from '../requests';
import { COLOURS, TINTS } from './layout';
import { type ColumnPlan, type RowPlan, STATE_COLUMN, type TabPlan } from './tab-plan';

/** A row of the plan with the index it has, or will have, in the tab. */
export interface PlacedRow {
  readonly row: number;
  readonly plan: RowPlan;
}

/** Columns of counts and of one word, in the tabs that are no tabs of answers: centred, so that a figure does not touch the text beside it. */
const CENTRED: ReadonlySet<string> = new Set([
  ...['number', 'complete', 'expected', 'errors', 'warnings', 'reasons', 'changed', 'hidden'],
  ...['minWords', 'maxWords', 'maxExamples', 'required', 'member', 'severity'],
]);

/** The line around every cell of a table. */
const LINE = { style: 'SOLID', colorStyle: colour(COLOURS.border) };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/**
 * The formats of some rows, in the tab's columns only: what all rows of the table share first, in one request for each run of rows and
 * columns, then what differs. `at` is a column's index by its key.
 */
export function dress(
  sheetId: number,
  tab: TabPlan,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  const indexes = (wanted: (c: ColumnPlan) => boolean): readonly number[] =>
    tab.columns.filter(wanted).map((c) => at(c.key));
  const paint = (
    wanted: (plan: RowPlan) => boolean,
    format: Record<string, unknown>,
    fields: string,
    columns = indexes(() => true),
  ): void => {
    for (const [start, end] of runs(rows.filter((r) => wanted(r.plan)).map((r) => r.row))) {
      for (const [left, right] of runs(columns))
        requests.push(formatBox(box(sheetId, start, end, left, right), format, fields));
    }
  };
  const body = (plan: RowPlan): boolean => plan.kind !== 'top' && plan.kind !== 'header';
  paint(
    body,
    { backgroundColorStyle: colour(COLOURS.owned), wrapStrategy: 'WRAP', verticalAlignment: 'TOP', borders: BORDERS },
    'backgroundColorStyle,wrapStrategy,verticalAlignment,borders',
  );
  paint(
    body,
    { backgroundColorStyle: colour('FFFFFF'), numberFormat: { type: 'TEXT' } },
    'backgroundColorStyle,numberFormat',
    indexes((c) => c.owner === 'person'),
  );
  paint(
    body,
    { textFormat: { fontSize: 8, foregroundColorStyle: colour(COLOURS.muted) }, wrapStrategy: 'CLIP' },
    'textFormat.fontSize,textFormat.foregroundColorStyle,wrapStrategy',
    indexes((c) => c.key === 'id' || c.key === 'assigned' || c.key === 'recorded'),
  );
  if (!tab.answers)
    paint(
      body,
      { horizontalAlignment: 'CENTER' },
      'horizontalAlignment',
      indexes((c) => CENTRED.has(c.key)),
    );
  if (tab.answers)
    paint(
      body,
      { textFormat: { bold: true } },
      'textFormat.bold',
      indexes((c) => c.key === 'status'),
    );
  paint(
    (p) => p.kind === 'header',
    {
      backgroundColorStyle: colour(COLOURS.header),
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
      horizontalAlignment: 'CENTER',
      textFormat: { bold: true, foregroundColorStyle: colour(COLOURS.headerText) },
      borders: BORDERS,
    },
    'backgroundColorStyle,wrapStrategy,verticalAlignment,horizontalAlignment,textFormat,borders',
  );
  paint(
    (p) => p.kind === 'heading',
    {
      backgroundColorStyle: colour(COLOURS.heading),
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: { bold: true, foregroundColorStyle: colour(COLOURS.header) },
    },
    'backgroundColorStyle,wrapStrategy,textFormat,borders',
  );
  paint((p) => p.kind === 'hand-in', { backgroundColorStyle: colour(COLOURS.heading) }, 'backgroundColorStyle,borders');
  for (const { key } of tab.answers ? tab.columns : [])
    paint(
      (p) => p.cells[key]?.open === true,
      { backgroundColorStyle: colour('FFFFFF'), textFormat: { bold: true }, borders: BORDERS },
      'backgroundColorStyle,textFormat.bold,borders',
      [at(key)],
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
      indexes((c) => c.key === 'answer'),
    );
  paint(
    (p) => Object.values(p.cells).some((cell) => cell.state),
    { wrapStrategy: 'CLIP', textFormat: { bold: false, fontSize: 8, foregroundColorStyle: colour(COLOURS.muted) } },
    'wrapStrategy,textFormat',
    indexes((c) => c.key === STATE_COLUMN),
  );
  paint(
    (p) => p.kind !== 'item' && p.kind !== 'record' && p.kind !== 'header',
    { textFormat: { fontSize: 8, foregroundColorStyle: colour(COLOURS.heading) }, wrapStrategy: 'CLIP' },
    'textFormat.fontSize,textFormat.foregroundColorStyle,wrapStrategy',
    indexes((c) => c.key === 'id'),
  );
  paint(
    (p) => p.kind === 'header',
    { textFormat: { foregroundColorStyle: colour(COLOURS.header) }, wrapStrategy: 'CLIP' },
    'textFormat.foregroundColorStyle,wrapStrategy',
    indexes((c) => c.key === 'id'),
  );
  paint(
    (p) => p.kind === 'top',
    { textFormat: { foregroundColorStyle: colour('FFFFFF') } },
    'textFormat.foregroundColorStyle',
    indexes((c) => c.key === 'id'),
  );
  return requests;
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
