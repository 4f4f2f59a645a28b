// A unit's form as an .xlsx: what is asked is locked, the cells to be filled are open, dropdowns and hints as in the workbook.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { UnitSheet } from '../../src/actions/files/files-views';
import { type ListPlaces, listPlaces } from './lists';
import { fillOf, LOOKS } from './looks';
import { rowHeight } from './row-heights';

/** Pixels of a digit of Arial 10: Excel's measure of widths. */
const DIGIT = 7;
/** Points of a row in which nothing is typed yet. */
const LEAST = { top: 15.75, header: 30, heading: 18, item: 22 } as const;

/** The bytes of the file. Opens in Excel and in LibreOffice; the protection has no password: it guards against slips, not against people. */
export async function writeUnitSheet(sheet: UnitSheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = sheet.title;
  const header = sheet.rows.findIndex(({ kind }) => kind === 'header') + 1;
  const worksheet = workbook.addWorksheet(sheetTitle(sheet.title), {
    views: [
      { state: 'frozen', xSplit: 1, ySplit: header, topLeftCell: `B${header + 1}`, activeCell: `D${header + 1}` },
    ],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  worksheet.pageSetup.printTitlesRow = `${header}:${header}`;
  sheet.columns.forEach(({ key, width }, at) => {
    const column = worksheet.getColumn(at + 1);
    column.width = width / DIGIT;
    column.hidden = key === 'id';
  });
  const lists = listPlaces(workbook);
  for (const [at, row] of sheet.rows.entries()) writeRow(worksheet, sheet, row, at, lists);
  await worksheet.protect('', { formatColumns: true, formatRows: true, autoFilter: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Row = UnitSheet['rows'][number];

function writeRow(worksheet: Worksheet, { columns }: UnitSheet, row: Row, at: number, lists: ListPlaces): void {
  const open = new Map(row.open.map((cell) => [cell.column, cell]));
  const { kind } = row;
  columns.forEach(({ key }, column) => {
    const cell = worksheet.getCell(at + 1, column + 1);
    const text = row.cells[column] ?? '';
    const own = open.get(column);
    const look = LOOKS[own ? 'open' : kind];
    cell.style = {
      font: { ...look.font, ...(at === 0 && column === 0 ? { bold: true, size: 14 } : {}) },
      alignment: {
        vertical: kind === 'header' ? 'middle' : 'top',
        wrapText: own !== undefined || kind === 'item' || kind === 'header',
        ...(text === '–' ? { horizontal: 'center' } : {}),
      },
      ...(look.back ? { fill: fillOf(look.back) } : {}),
      ...(look.border ? { border: look.border } : {}),
      protection: { locked: own === undefined },
      // Kept as typed: "98,5%", "1/2", "- một ý". A number format would turn them into something else.
      ...(own || key === 'id' ? { numFmt: '@' } : {}),
    };
    if (text !== '') cell.value = escaped(text);
    if (own?.choices)
      cell.dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [lists(own.choices)],
      };
  });
  const texts = columns.map(({ key, width }, i) => ({ text: key === 'id' ? '' : (row.cells[i] ?? ''), width }));
  worksheet.getRow(at + 1).height =
    kind === 'item' || kind === 'header' ? rowHeight(texts, LEAST[kind]) : at === 0 ? 22 : LEAST[kind];
}

/** Excel allows 31 characters, none of []:*?/\ and no apostrophe at an end. */
const sheetTitle = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim() || 'lcw';

/** Excel reads "_x0041_" in a text as a character's code. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
