// A small plan, and a spreadsheet on this computer that the requests of src/workbook are applied to.
import { sheetsApi } from '../../local/sheets/api';
import { createWorkbook, type Workbook } from '../../local/sheets/workbook';
import { catalogue } from '../../src/catalogue/index';
import type { Plan } from '../../src/catalogue/plan';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { cellFilters, FIELDS, type Snapshot, snapshotOf, type Tab, tabWith } from '../../src/workbook/reading/snapshot';
import type { SheetsRequest, WireSpreadsheet } from '../../src/workbook/reading/wire';
import { planSetup, type Setup } from '../../src/workbook/set-up/set-up';
import { stableId } from '../../src/workbook/stable-id';
import { tabsOf } from '../../src/workbook/tabs/every-tab';

export const OWNER = 'dau.moi@hcm.example';
export const FINANCE = 'unit:so-tai-chinh';
export const DISTRICTS = 'collective:quan-huyen';

const UNITS = ['so-giao-duc-va-dao-tao', 'so-tai-chinh', 'quan-1', 'quan-3'];

/** Four units and what they answer, in the plan's own words. */
export function smallPlan(change: (plan: Plan) => Plan = (plan) => plan): Plan {
  const plan = seedPlan(catalogue, [OWNER]);
  return change({ ...plan, units: plan.units.filter((u) => UNITS.includes(u.id)) });
}

/** A spreadsheet and short ways to work in it. */
export interface Sheet {
  readonly workbook: Workbook;
  read(): Snapshot;
  tab(key: string): Tab;
  /** Sends one batch as the owner. */
  send(requests: readonly SheetsRequest[]): void;
  /** Plans set-up and applies the first `batches` of it, all where none is given. */
  setUp(plan: Plan, batches?: number): Setup;
  /** Row of an id and index of a column. */
  at(
    key: string,
    id: string,
    column: string,
  ): { readonly sheetId: number; readonly row: number; readonly column: number };
  text(key: string, id: string, column: string): string;
  note(key: string, id: string, column: string): string | undefined;
  write(key: string, id: string, column: string, text: string): void;
}

export function newSheet(): Sheet {
  const workbook = createWorkbook({
    id: 'book',
    title: 'book',
    owner: OWNER,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const api = sheetsApi(workbook);
  const call = (method: string, params: object, body?: object): unknown =>
    api.call({
      method: `spreadsheets.${method}`,
      params: { spreadsheetId: 'book', ...params },
      body,
      caller: OWNER,
    } as never);
  const all = seedPlan(catalogue, []);
  const expected = new Set(tabsOf(all, slotsOf(all), catalogue).map((t) => stableId(t.key)));
  const sheet: Sheet = {
    workbook,
    read: () => {
      const meta = call('get', { fields: FIELDS.metaForSetup }) as WireSpreadsheet;
      const dataFilters = cellFilters(snapshotOf(meta), expected);
      const cells = call('getByDataFilter', { fields: FIELDS.cellsForSetup }, { dataFilters, includeGridData: true });
      return snapshotOf(meta, cells as WireSpreadsheet);
    },
    tab: (key) => {
      const tab = tabWith(sheet.read(), key);
      if (!tab) throw new Error(`no tab ${key}`);
      return tab;
    },
    send: (requests) => void call('batchUpdate', {}, { requests }),
    setUp: (plan, batches) => {
      const setup = planSetup(sheet.read(), plan, slotsOf(plan), catalogue);
      for (const batch of setup.batches.slice(0, batches)) sheet.send(batch);
      return setup;
    },
    at: (key, id, column) => {
      const tab = sheet.tab(key);
      const ids = tab.columns.get('id') ?? -1;
      const row = tab.grid.findIndex((cells) => cells[ids]?.effectiveValue?.stringValue === id);
      return { sheetId: tab.sheetId, row, column: tab.columns.get(column) ?? -1 };
    },
    text: (key, id, column) => {
      const { row, column: c } = sheet.at(key, id, column);
      return sheet.tab(key).grid[row]?.[c]?.effectiveValue?.stringValue ?? '';
    },
    note: (key, id, column) => {
      const { row, column: c } = sheet.at(key, id, column);
      return sheet.tab(key).grid[row]?.[c]?.note;
    },
    write: (key, id, column, text) => {
      const { sheetId, row, column: c } = sheet.at(key, id, column);
      sheet.send([put(sheetId, row, c, text)]);
    },
  };
  return sheet;
}

/** One text into one cell. */
export const put = (sheetId: number, rowIndex: number, columnIndex: number, text: string): SheetsRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: 'userEnteredValue',
  },
});

/** Deletes one row or column. */
export const drop = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number): SheetsRequest => ({
  deleteDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } },
});
