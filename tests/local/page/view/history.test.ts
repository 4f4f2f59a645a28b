// Revisions: a window fetches what it has not seen, and everything where that is not known any more.

import { createDrive } from '../../../../local/drive/store';
import { createHost } from '../../../../local/host/host';
import type { Difference } from '../../../../local/page/view/difference';
import { differenceOf } from '../../../../local/page/view/difference';
import { History } from '../../../../local/page/view/history';
import type { WorkbookState } from '../../../../local/sheets/state';
import { coordinator, lines, nine, smallKept } from '../small-desk';

const rowsOf = (sheetId: number, ...rows: number[]): Difference => ({
  whole: new Set(),
  rows: new Map([[sheetId, new Set(rows)]]),
  order: false,
});
const besides = { drafts: false, lang: false, styles: 0, choices: 0 };

describe('the revisions of a workbook', () => {
  it('are put together for a window that missed several', () => {
    const history = new History(4);
    history.add(rowsOf(7, 1), { ...besides, styles: 2 });
    history.add(rowsOf(7, 1, 3), { ...besides, drafts: true, styles: 5 });
    history.add({ whole: new Set([8]), rows: new Map(), order: true }, besides);
    expect(history.revision).toBe(7);
    expect(history.since(4)).toEqual({
      difference: { whole: new Set([8]), rows: new Map([[7, new Set([1, 3])]]), order: true },
      ...{ drafts: true, lang: false, styles: 0, choices: 0 },
    });
    expect(history.since(6)).toMatchObject({ drafts: false, styles: 5, difference: { rows: new Map() } });
  });

  it('show a tab once, whole, where its frame changed after its rows', () => {
    const history = new History(0);
    history.add(rowsOf(7, 1), besides);
    history.add({ whole: new Set([7]), rows: new Map(), order: false }, besides);
    expect(history.since(0)).toMatchObject({ difference: { whole: new Set([7]), rows: new Map() } });
  });

  it('are kept for a while only: an older window gets everything', () => {
    const history = new History(0, 3);
    for (let n = 0; n < 5; n += 1) history.add(rowsOf(7, n), besides);
    expect(history.since(1)).toBe('all');
    expect(history.since(2)).toMatchObject({ difference: { rows: new Map([[7, new Set([2, 3, 4])]]) } });
    expect(history.since(6)).toBe('all');
  });
});

describe('what a window shows differently', () => {
  const changedBy = (...requests: readonly object[]): Difference | undefined => {
    const workbook = { state: smallKept().workbook };
    const host = createHost({ ...lines(''), workbook, drive: createDrive(), now: nine });
    const before: WorkbookState = workbook.state;
    host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'sheet-1' }, coordinator, { requests });
    return differenceOf(before, workbook.state);
  };
  const range = { sheetId: 7, dimension: 'ROWS', startIndex: 4, endIndex: 5 };

  it('is nothing where only what nobody sees has changed', () => {
    const metadata = { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: range } };
    expect(changedBy({ createDeveloperMetadata: { developerMetadata: metadata } })).toBeUndefined();
  });

  it('is one row where only its height changed, the tab where a column’s width or its name did', () => {
    const wider = { properties: { pixelSize: 90 }, fields: 'pixelSize' };
    expect(changedBy({ updateDimensionProperties: { range, ...wider } })?.rows).toEqual(new Map([[7, new Set([4])]]));
    expect(
      changedBy({ updateDimensionProperties: { range: { ...range, dimension: 'COLUMNS' }, ...wider } })?.whole,
    ).toEqual(new Set([7]));
    expect(
      changedBy({ updateSheetProperties: { properties: { sheetId: 7, title: 'Khác' }, fields: 'title' } })?.whole,
    ).toEqual(new Set([7]));
  });

  it('is the whole tab where a look depends on another row', () => {
    const rule = (formula: string): object => ({
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges: [{ sheetId: 7, startRowIndex: 0, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 }],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
            format: { textFormat: { bold: true } },
          },
        },
      },
    });
    const workbook = (formula: string): Difference | undefined => {
      const book = { state: smallKept().workbook };
      const host = createHost({ ...lines(''), workbook: book, drive: createDrive(), now: nine });
      const ask = (request: object): unknown =>
        host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'sheet-1' }, coordinator, {
          requests: [request],
        });
      ask(rule(formula));
      const before = book.state;
      const start = { sheetId: 7, rowIndex: 2, columnIndex: 0 };
      const rows = [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }];
      ask({ updateCells: { start, rows, fields: 'userEnteredValue' } });
      return differenceOf(before, book.state);
    };
    expect(workbook('=$A1="x"')).toMatchObject({ whole: new Set(), rows: new Map([[7, new Set([2])]]) });
    expect(workbook('=$A$3="x"')?.whole).toEqual(new Set([7]));
    expect(workbook('=$A2="x"')?.whole).toEqual(new Set([7]));
  });
});
