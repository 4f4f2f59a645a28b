// Range on the host's side: finding one, reading its cells, writing them, making it the selection.
import type { Rect } from '../../sheets/ranges';
import type { ScriptValue } from '../../sheets/script-values';
import { COST } from '../costs';
import { Thrown } from '../exception';
import type { Method, Running } from '../running';
import { filled, frontSheet, look, sheetOf, touch } from './spreadsheet';
import { zoneOffset } from './time-zone';

/** A part of one tab as it crosses: rows and columns from 0, ends exclusive. */
export interface RangeBox extends Rect {
  readonly sheetId: number;
}

/** A value as it crosses; a date in milliseconds since 1970. */
type Crossing = string | number | boolean | { readonly date: number };

export const RANGE_METHODS: Readonly<Record<string, Method>> = {
  'Spreadsheet.getActiveRange': look('SpreadsheetApp.getActiveRange', activeBox),
  'Spreadsheet.getActiveCell': look('SpreadsheetApp.getActiveCell', (run) => {
    const { sheetId, top, left } = activeBox(run);
    return { sheetId, top, left, bottom: top + 1, right: left + 1 };
  }),
  'Sheet.getRange': look('Sheet.getRange', boxOf),
  'Sheet.getDataRange': look('Sheet.getDataRange', (run, sheetId: number) => {
    const { rows, columns } = filled(sheetOf(run, sheetId));
    return { sheetId, top: 0, left: 0, bottom: Math.max(1, rows), right: Math.max(1, columns) };
  }),
  'Range.getValues': touch('Range.getValues', COST.getValues, (run, box: RangeBox) => {
    const { sheetId, rect } = inGrid(run, box);
    return run.machine.spreadsheet.values(sheetId, rect).map((row) => row.map((value) => outward(run, value)));
  }),
  'Range.getNumberFormats': touch('Range.getNumberFormats', COST.getValues, (run, box: RangeBox) => {
    const { sheetId, rect } = inGrid(run, box);
    return run.machine.spreadsheet.formats(sheetId, rect);
  }),
  'Range.setValues': touch(
    'Range.setValues',
    COST.setValues,
    (run, box: RangeBox, rows: readonly (readonly Crossing[])[]) => {
      const { sheetId, rect } = inGrid(run, box);
      requireSameSize('rows', rows.length, rect.bottom - rect.top);
      for (const row of rows) requireSameSize('columns', row.length, rect.right - rect.left);
      run.machine.spreadsheet.write(
        sheetId,
        rect,
        rows.map((row) => row.map((value) => inward(run, value))),
        run.options.as,
      );
    },
  ),
  'Range.setNumberFormat': touch('Range.setNumberFormat', COST.setValues, (run, box: RangeBox, pattern: string) => {
    const numberFormat = pattern === '@' ? { type: 'TEXT' } : { type: 'NUMBER', pattern };
    const cell = { userEnteredFormat: { numberFormat } };
    run.machine.spreadsheet.change(
      [{ repeatCell: { range: gridOf(run, box), cell, fields: 'userEnteredFormat.numberFormat' } }],
      run.options.as,
    );
  }),
  'Range.setBackgrounds': touch(
    'Range.setBackgrounds',
    COST.setValues,
    (run, box: RangeBox, colours: readonly (readonly (string | null)[])[]) => {
      requireSameSize('rows', colours.length, box.bottom - box.top);
      for (const row of colours) requireSameSize('columns', row.length, box.right - box.left);
      const rows = colours.map((row) => ({ values: row.map(backgroundOf) }));
      run.machine.spreadsheet.change(
        [{ updateCells: { range: gridOf(run, box), rows, fields: 'userEnteredFormat.backgroundColorStyle' } }],
        run.options.as,
      );
    },
  ),
  'Range.activate': look('Range.activate', (run, box: RangeBox) => {
    const { sheetId, rect } = inGrid(run, box);
    run.activated = { sheetId, ...rect };
  }),
};

function activeBox(run: Running): RangeBox {
  if (run.activated) return run.activated;
  const { active, edit } = run.options;
  if (active === undefined && edit) {
    const { sheetId, top, left, bottom, right } = edit;
    return { sheetId, top, left, bottom, right };
  }
  const [top, left] = [(active?.row ?? 1) - 1, (active?.column ?? 1) - 1];
  return { sheetId: frontSheet(run).sheetId, top, left, bottom: top + 1, right: left + 1 };
}

function gridOf(run: Running, box: RangeBox): object {
  const { sheetId, rect } = inGrid(run, box);
  const { top, bottom, left, right } = rect;
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

/** "#DCE6F1" as the API's colour; null takes the colour away. Other ways to name a colour are refused, which Google would take. */
function backgroundOf(colour: string | null): object {
  if (colour === null) return {};
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) throw new Thrown(`Invalid argument: ${colour}`);
  const part = (i: number): number => Number.parseInt(colour.slice(i, i + 2), 16) / 255;
  return {
    userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: part(1), green: part(3), blue: part(5) } } },
  };
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

function boxOf(
  run: Running,
  sheetId: number,
  row: number,
  column: number,
  rows: number | null,
  columns: number | null,
): RangeBox {
  if (row < 1) throw new Thrown('The starting row of the range is too small.');
  if (column < 1) throw new Thrown('The starting column of the range is too small.');
  if ((rows ?? 1) < 1) throw new Thrown('The number of rows in the range must be at least 1.');
  if ((columns ?? 1) < 1) throw new Thrown('The number of columns in the range must be at least 1.');
  const box = {
    sheetId,
    top: row - 1,
    left: column - 1,
    bottom: row - 1 + (rows ?? 1),
    right: column - 1 + (columns ?? 1),
  };
  inGrid(run, box);
  return box;
}

function inGrid(run: Running, { sheetId, ...rect }: RangeBox): { readonly sheetId: number; readonly rect: Rect } {
  const { rowCount, columnCount } = sheetOf(run, sheetId);
  if (rect.bottom > rowCount || rect.right > columnCount) throw new Thrown(OUTSIDE);
  return { sheetId, rect };
}

function requireSameSize(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Thrown(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

const DAY = 86_400_000;
/** Days from 30 December 1899, Google's day 0, to 1 January 1970. */
const EPOCH = 25_569;

const zoneMs = (run: Running): number => zoneOffset(run.machine.spreadsheet.timeZone()) * 60_000;

function outward(run: Running, value: ScriptValue): Crossing {
  return typeof value === 'object' ? { date: Math.round((value.serial - EPOCH) * DAY) - zoneMs(run) } : value;
}

function inward(run: Running, value: Crossing): ScriptValue {
  return typeof value === 'object' ? { serial: (value.date + zoneMs(run)) / DAY + EPOCH } : value;
}
