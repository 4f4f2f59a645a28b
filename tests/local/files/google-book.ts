// Spreadsheets for the tests of the .xlsx: built as Google gives them, written, and read back.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import type { CellData, Sheet, Spreadsheet } from '../../../local/files/google-json';
import { writeXlsx } from '../../../local/files/xlsx';

export const text = (stringValue: string, more: CellData = {}): CellData => ({
  userEnteredValue: { stringValue },
  ...more,
});

export function tab(title: string, rows: CellData[][], more: Partial<Sheet> = {}, sheetId = 0): Sheet {
  return {
    data: [{ rowData: rows.map((values) => ({ values })) }],
    ...more,
    properties: { sheetId, title, index: sheetId, ...more.properties },
  };
}

export const book = (...sheets: Sheet[]): Spreadsheet => ({
  spreadsheetId: 'sheet-1',
  properties: { title: 'Bộ biểu mẫu', locale: 'vi_VN' },
  sheets,
});

export async function read(spreadsheet: Spreadsheet): Promise<{ book: Workbook; xml: (path: string) => string }> {
  const bytes = await writeXlsx(spreadsheet);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const parts = unzipSync(bytes);
  return { book: workbook, xml: (path) => strFromU8(parts[path] ?? new Uint8Array()) };
}

export async function readTab(sheet: Sheet): Promise<Worksheet> {
  const worksheet = (await read(book(sheet))).book.worksheets[0];
  if (!worksheet) throw new Error('no tab');
  return worksheet;
}
