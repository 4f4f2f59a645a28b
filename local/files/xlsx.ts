// A spreadsheet of the Sheets API as an .xlsx file.
import { type PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { sheetColour } from './colour';
import type { Sheet, Spreadsheet } from './google-json';
import { writeCells } from './xlsx/cells';
import { addConditions } from './xlsx/conditions';
import { listSheet } from './xlsx/dropdowns';
import { type LinkReader, linkReader } from './xlsx/links';
import { finish } from './xlsx/package';
import { closedRange } from './xlsx/places';

/**
 * The .xlsx of what `spreadsheets.get` with includeGridData returns: tabs in their order, texts as texts (no formula is ever written, a
 * formula's value stands in its place), widths, wraps, heights that show the whole text, looks, dropdowns, notes, merges, row groups,
 * conditional formats, frozen rows, links; set up for printing, landscape, one page wide (A4, or A3 where
 * A4 would make the letters too small), frozen rows repeated.
 * Filter views and protections have no place in the file. Throws for a title Excel cannot have (over 31 characters, one of []:*?/\, twice the same)
 * and for a text over Excel's 32,767 characters.
 */
export async function writeXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = spreadsheet.properties?.title ?? '';
  const sheets = [...(spreadsheet.sheets ?? [])].sort(
    (a, b) => (a.properties?.index ?? 0) - (b.properties?.index ?? 0),
  );
  if (sheets.length === 0) throw new Error('A spreadsheet without tabs cannot be written as .xlsx.');
  refuseTitles(sheets.map((sheet) => sheet.properties?.title ?? ''));

  const links = linkReader(spreadsheet);
  const worksheets = sheets.map((sheet) => addTab(workbook, sheet));
  const lists = listSheet(workbook, '_lists');
  for (const [index, sheet] of sheets.entries()) {
    const worksheet = worksheets[index];
    if (worksheet) fillTab(worksheet, sheet, { spreadsheet, links, lists });
  }
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

interface Context {
  readonly spreadsheet: Spreadsheet;
  readonly links: LinkReader;
  readonly lists: (values: readonly string[]) => string;
}

function addTab(workbook: Workbook, { properties = {} }: Sheet): Worksheet {
  const {
    frozenRowCount = 0,
    frozenColumnCount = 0,
    hideGridlines,
    rowGroupControlAfter,
  } = properties.gridProperties ?? {};
  const tabColour = sheetColour(properties.tabColorStyle, properties.tabColor);
  const showGridLines = hideGridlines !== true;
  return workbook.addWorksheet(properties.title ?? '', {
    state: properties.hidden ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: 15.75,
      outlineProperties: { summaryBelow: rowGroupControlAfter === true, summaryRight: true },
      ...(tabColour && { tabColor: { argb: `FF${tabColour}` } }),
    },
    views: [
      frozenRowCount || frozenColumnCount
        ? { state: 'frozen', xSplit: frozenColumnCount, ySplit: frozenRowCount, showGridLines }
        : { state: 'normal', showGridLines },
    ],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  });
}

function fillTab(worksheet: Worksheet, sheet: Sheet, { spreadsheet, links, lists }: Context): void {
  const heights = writeCells(worksheet, sheet, spreadsheet.properties?.defaultFormat ?? {}, links, lists);
  for (const merge of sheet.merges ?? []) {
    const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = closedRange(merge, sheet);
    if (endRowIndex - startRowIndex > 1 || endColumnIndex - startColumnIndex > 1) {
      worksheet.mergeCells(startRowIndex + 1, startColumnIndex + 1, endRowIndex, endColumnIndex);
    }
  }
  groupRows(worksheet, sheet);
  addConditions(worksheet, sheet);
  repeatHeader(worksheet, sheet, heights);
  worksheet.pageSetup.paperSize = totalWidth(sheet) > A4_PIXELS ? A3 : A4;
}

function groupRows(worksheet: Worksheet, sheet: Sheet): void {
  for (const { range = {}, depth = 1, collapsed } of sheet.rowGroups ?? []) {
    const end = range.endIndex ?? sheet.properties?.gridProperties?.rowCount ?? 1000;
    for (let index = range.startIndex ?? 0; index < end; index += 1) {
      const row = worksheet.getRow(index + 1);
      row.outlineLevel = Math.min(7, Math.max(row.outlineLevel ?? 0, depth));
      if (collapsed) row.hidden = true;
    }
  }
}

/** Repeats the frozen rows on every printed page, or, where they would fill a third of it, only the last of them. */
function repeatHeader(worksheet: Worksheet, sheet: Sheet, heights: ReadonlyMap<number, number>): void {
  const frozen = sheet.properties?.gridProperties?.frozenRowCount ?? 0;
  if (frozen === 0) return;
  let total = 0;
  for (let row = 0; row < frozen; row += 1) total += heights.get(row) ?? 15.75;
  worksheet.pageSetup.printTitlesRow = `${total > 180 ? frozen : 1}:${frozen}`;
}

/** Pixels of the columns that are written and shown. */
function totalWidth(sheet: Sheet): number {
  let pixels = 0;
  for (const { columnMetadata = [] } of sheet.data ?? []) {
    for (const { pixelSize = 100, hiddenByUser } of columnMetadata) pixels += hiddenByUser ? 0 : pixelSize;
  }
  return pixels;
}

function refuseTitles(titles: readonly string[]): void {
  const seen = new Set<string>();
  for (const title of titles) {
    const shown = JSON.stringify(title);
    if (title === '' || title.length > 31)
      throw new Error(`The tab title ${shown} must have 1 to 31 characters for .xlsx.`);
    if (/[[\]:*?/\\]|^'|'$/.test(title))
      throw new Error(`The tab title ${shown} has a character that .xlsx does not allow.`);
    if (seen.has(title.toLowerCase())) throw new Error(`The tab title ${shown} stands twice.`);
    seen.add(title.toLowerCase());
  }
}

/** Where A4, 1,050 pixels between the margins, would need less than two thirds of the size. */
const A4_PIXELS = 1600;
const A4 = 9;
/** Excel's code of the sheet; the library's list of codes leaves it out. */
const A3 = 8 as PaperSize;
