// Contracts about writes: a batch is applied whole or not at all, a mask protects what it does not name, and the answer shows what was hit.
import { box, clearWhere, formatBox, metadata, writeCells } from '../../workbook/requests';
import { at, type Contract, cells, outcomeOf, type Probe, TEMPORARY_KEY } from '../contract';

const ROW = 11;
const VALUE = 'data(startRow,rowData(values(effectiveValue)))';
const sheets = { scopes: ['spreadsheets'], needs: 'tab' } as const;
/** An id that no tab has: the test's own tab is the only one near it. */
const NO_TAB = 2_147_000_001;

const put = (p: Probe, row: number, text: string, note?: string): object =>
  writeCells(p.tab.sheetId, row, 0, [[{ text, ...(note === undefined ? {} : { note }) }]]);
const textAt = (json: unknown): unknown => at(cells(json)[0], 'effectiveValue.stringValue');

/** As large as a batch of the product's may be: 40 cells of 48,000 characters are 1.9 MB. */
const LARGE = { cells: 40, length: 48_000 };

export const BATCHES: readonly Contract[] = [
  {
    ...sheets,
    id: 'batch.atomic',
    see: (p) => {
      p.change([put(p, ROW, 'a')]);
      const outcome = outcomeOf(() => p.change([put(p, ROW, 'b'), { deleteSheet: { sheetId: NO_TAB } }]));
      return [outcome, textAt(p.read(`sheets(${VALUE})`, `A${ROW + 1}`))];
    },
    expected: ['refused', 'a'],
  },
  {
    ...sheets,
    id: 'batch.see',
    see: (p) => {
      const seen = p.change([put(p, ROW + 1, 'a'), put(p, ROW + 1, 'b')], `A${ROW + 2}`, VALUE);
      return [textAt(seen), at(seen, 'updatedSpreadsheet.sheets.0.data.0.startRow')];
    },
    expected: ['b', ROW + 1],
  },
  {
    ...sheets,
    id: 'batch.masked',
    see: (p) => {
      p.change([put(p, ROW + 1, 'c')], `A${ROW + 2}`, VALUE);
      return p.isMasked();
    },
    expected: true,
  },
  {
    ...sheets,
    id: 'batch.find',
    see: (p) => {
      p.change([put(p, ROW + 2, 'a')]);
      const gridRange = box(p.tab.sheetId, ROW + 2, ROW + 3, 0, 1);
      return textAt(p.find({ gridRange }, `sheets(${VALUE})`));
    },
    expected: 'a',
  },
  {
    ...sheets,
    id: 'batch.mask',
    see: (p) => {
      const row = ROW + 3;
      const bold = formatBox(box(p.tab.sheetId, row, row + 1, 0, 1), { textFormat: { bold: true } }, 'textFormat.bold');
      p.change([put(p, row, 'a', 'ghi chú'), bold]);
      const fields = 'data(rowData(values(effectiveValue,note,userEnteredFormat(textFormat(bold)))))';
      const [cell] = cells(p.change([put(p, row, '')], `A${row + 1}`, fields));
      return [at(cell, 'effectiveValue') ?? null, at(cell, 'note'), at(cell, 'userEnteredFormat.textFormat.bold')];
    },
    expected: [null, 'ghi chú', true],
  },
  {
    ...sheets,
    id: 'batch.where',
    see: (p) => {
      const row = ROW + 4;
      const clear = (text: string): object => clearWhere(p.tab.sheetId, row, 0, text);
      const range = `A${row + 1}`;
      return [[put(p, row, 'a'), clear('b')], [clear('a')]].map(
        (requests) => textAt(p.change(requests, range, VALUE)) ?? null,
      );
    },
    expected: ['a', null],
  },
  {
    ...sheets,
    id: 'batch.large',
    see: (p) => {
      const rows = Array.from({ length: LARGE.cells }, () => [{ text: 'a'.repeat(LARGE.length) }]);
      return String(textAt(p.change([writeCells(p.tab.sheetId, 0, 10, rows)], `K${LARGE.cells}`, VALUE))).length;
    },
    expected: LARGE.length,
  },
  {
    ...sheets,
    id: 'ids.tab',
    see: (p) =>
      outcomeOf(() => p.change([{ addSheet: { properties: { sheetId: p.tab.sheetId, title: `${p.tab.title} 2` } } }])),
    expected: 'refused',
  },
  {
    ...sheets,
    id: 'ids.title',
    see: (p) => {
      const sheetId = p.tab.sheetId + 1;
      const again = { addSheet: { properties: { sheetId, title: p.tab.title.toUpperCase() } } };
      return outcomeOf(() => p.change([again, metadata(sheetId, TEMPORARY_KEY, 'tab', sheetId)]));
    },
    expected: 'refused',
  },
  {
    ...sheets,
    id: 'ids.metadata',
    see: (p) => {
      const { sheetId } = p.tab;
      const made = metadata(sheetId + 2, TEMPORARY_KEY, 'a', sheetId);
      const id = at(p.change([made]), 'replies.0.createDeveloperMetadata.developerMetadata.metadataId');
      return [id === sheetId + 2, outcomeOf(() => p.change([made]))];
    },
    expected: [true, 'refused'],
  },
];
