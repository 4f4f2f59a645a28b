// A book of two small tabs, as the server would send it.
import type { BookView, CellView, ChangesView, TabView } from '../../../local/page/protocol';

export const tab = (sheetId: number, rows: readonly (readonly CellView[])[], more: Partial<TabView> = {}): TabView => ({
  sheetId,
  title: `Trang ${sheetId}`,
  rowCount: 10,
  columnCount: 4,
  frozenRows: 0,
  frozenColumns: 0,
  widths: [100, 100, 100, 100],
  merges: [],
  rows: rows.map((cells, r) => ({ r, cells })),
  ...more,
});

export const book = (tabs: readonly TabView[]): BookView => ({
  revision: 1,
  spreadsheetId: 'book',
  title: 'Bộ biểu mẫu',
  lang: 'vi',
  as: 'a@b.example',
  people: [],
  menus: [],
  styles: [{}, { bold: true, border: '#BDC1C6' }, { back: '#E6F4EA', wrap: 'wrap', vertical: 'top' }],
  choices: [['Có', 'Chưa có']],
  tabs,
  drafts: [],
});

export const changes = (revision: number, more: Partial<ChangesView> = {}): ChangesView => ({
  revision,
  tabs: [],
  rows: [],
  ...more,
});
