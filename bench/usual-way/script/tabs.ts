// Reading and writing tab by tab with SpreadsheetApp, as a careful author does it: one getValues a tab, one setValues for each block of columns.

import type { Opened } from '../../../src/actions/open';
import { catalogue } from '../../../src/catalogue/index';
import type { Plan } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { now } from '../../../src/google/session';
import { readPlan } from '../../../src/workbook/reading/read-plan';
import type { Snapshot, Tab } from '../../../src/workbook/reading/snapshot';
import type { SheetsRequest, WireCell } from '../../../src/workbook/reading/wire';
import { tabsOf } from '../../../src/workbook/tabs/every-tab';
import { ITEMS, SETTINGS, UNITS } from '../../../src/workbook/tabs/layout';
import type { TabPlan } from '../../../src/workbook/tabs/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook as it was read, with the sheets and the values as they came. */
export interface Book extends Opened {
  readonly sheets: ReadonlyMap<number, { readonly sheet: Sheet; readonly plan: TabPlan; readonly values: unknown[][] }>;
}

/**
 * Reads the registers and the tabs that are wanted, one after the other, each found by its title.
 * @param wanted keys of tabs; absent: all
 */
export function readBook(wanted?: readonly string[]): Book {
  const user = Session.getEffectiveUser().getEmail();
  const { today, stamp } = now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const seed = seedPlan(catalogue, [user]);
  const sheets = new Map<number, { sheet: Sheet; plan: TabPlan; values: unknown[][] }>();
  const tabs: Tab[] = [];
  const read = (plan: TabPlan): void => {
    const sheet = spreadsheet.getSheetByName(plan.title);
    if (!sheet) return;
    const values = sheet.getDataRange().getValues() as unknown[][];
    const tab = tabFrom(sheet, plan, values, tabs.length);
    sheets.set(tab.sheetId, { sheet, plan, values });
    tabs.push(tab);
  };
  const registers = [ITEMS, UNITS, SETTINGS];
  const known = (plan: Plan): readonly TabPlan[] => tabsOf(plan, slotsOf(plan), catalogue);
  for (const plan of known(seed)) if (registers.includes(plan.key)) read(plan);
  const snapshot = (): Snapshot => ({
    spreadsheetId: spreadsheet.getId(),
    locale: '',
    timeZone: '',
    tabs,
    takenSheetIds: new Set(),
    takenMetadataIds: new Set(),
  });
  const { plan, problems, badEmails } = readPlan(snapshot(), seed, catalogue);
  for (const tab of known(plan))
    if (!registers.includes(tab.key) && (wanted === undefined || wanted.includes(tab.key))) read(tab);
  return { snapshot: snapshot(), plan, slots: slotsOf(plan), problems, badEmails, user, today, stamp, sheets };
}

/** The values as cells. The number formats are read too, by one call more, only where a number or a date stands: a percentage shows only there. */
function tabFrom(sheet: Sheet, plan: TabPlan, values: readonly (readonly unknown[])[], index: number): Tab {
  const isNumber = (value: unknown): boolean => typeof value === 'number' || value instanceof Date;
  const formats = values.some((row) => row.some(isNumber)) ? sheet.getDataRange().getNumberFormats() : undefined;
  return {
    sheetId: sheet.getSheetId(),
    title: plan.title,
    index,
    key: plan.key,
    rowCount: sheet.getMaxRows(),
    columnCount: plan.columns.length,
    frozenRows: 0,
    columns: new Map(plan.columns.map(({ key }, i) => [key, i])),
    protections: [],
    conditions: [],
    filterViews: [],
    groups: [],
    merges: [],
    grid: values.map((row, r) => row.map((value, c) => cellFrom(value, formats?.[r]?.[c]))),
  };
}

function cellFrom(value: unknown, format = ''): WireCell {
  if (value === '') return {};
  if (typeof value === 'boolean') return { effectiveValue: { boolValue: value } };
  if (typeof value === 'string') return { effectiveValue: { stringValue: value } };
  const type = value instanceof Date ? 'DATE' : format.includes('%') ? 'PERCENT' : 'NUMBER';
  const numberValue = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value);
  return { effectiveValue: { numberValue }, effectiveFormat: { numberFormat: { type } } };
}

interface Update {
  readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows: readonly { readonly values: readonly { readonly userEnteredValue?: Value }[] }[];
}
interface Value {
  readonly stringValue?: string;
  readonly numberValue?: number;
}

/**
 * Writes what the add-in's requests would write into cells: in each tab one setValues for each block of adjacent columns, from the first row
 * concerned to the last, the cells between as they were read; a table in one block. Rows are added where the tab is too short. Links, looks and
 * metadata are left out.
 */
export function writeBook({ sheets, snapshot }: Book, requests: readonly SheetsRequest[]): void {
  const cells = new Map<number, { row: number; column: number; value: unknown }[]>();
  for (const request of requests) {
    const update = request.updateCells as Update | undefined;
    if (!update) continue;
    const { sheetId, rowIndex, columnIndex } = update.start;
    const own = cells.get(sheetId) ?? [];
    cells.set(sheetId, own);
    update.rows.forEach(({ values }, r) => {
      values.forEach(({ userEnteredValue = {} }, c) => {
        const value = userEnteredValue.numberValue ?? userEnteredValue.stringValue ?? '';
        own.push({ row: rowIndex + r, column: columnIndex + c, value });
      });
    });
  }
  for (const [sheetId, own] of cells) {
    const known = sheets.get(sheetId);
    if (!known) continue;
    const { sheet, plan, values } = known;
    const last = own.reduce((most, { row }) => Math.max(most, row), 0);
    const { rowCount = 0 } = snapshot.tabs.find((tab) => tab.sheetId === sheetId) ?? {};
    if (last >= rowCount) sheet.insertRowsAfter(rowCount, last + 1 - rowCount);
    for (const block of blocksOf(own, plan)) writeBlock(sheet, values, block, own);
  }
}

type Columns = readonly [number, number];

/** Runs of adjacent columns, ends inclusive; all in one where the tab is the add-in's table. */
function blocksOf(cells: readonly { readonly column: number }[], plan: TabPlan): readonly Columns[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && (plan.table || run[1] === column - 1)) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function writeBlock(
  sheet: Sheet,
  values: readonly (readonly unknown[])[],
  [left, right]: Columns,
  cells: readonly { readonly row: number; readonly column: number; readonly value: unknown }[],
): void {
  const inside = cells.filter(({ column }) => column >= left && column <= right);
  const [top, bottom] = inside.reduce(([a, b], { row }) => [Math.min(a, row), Math.max(b, row)], [1e9, 0]);
  const block = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => values[top + r]?.[left + c] ?? ''),
  );
  for (const { row, column, value } of inside) (block[row - top] as unknown[])[column - left] = value;
  sheet.getRange(top + 1, left + 1, block.length, right - left + 1).setValues(block);
}
