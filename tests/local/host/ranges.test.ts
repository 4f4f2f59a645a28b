import { boundTo } from '../../../local/host/services/bound';
import { setRaw, typeInto } from '../../../local/sheets/typing';
import type { Workbook } from '../../../local/sheets/workbook';
import { evaluated, officer, smallBook } from './small-host';

const RANGE = (at: string) => `SpreadsheetApp.getActive().getSheetById(8).getRange(${at})`;
const inBook = (book: Workbook, expression: string, as = officer) =>
  evaluated(expression, { as }, { spreadsheet: boundTo(book) });
const caught = (expression: string) =>
  `(function () { try { return ${expression}; } catch (e) { return [e.name, e.message]; } })()`;

describe('finding a range', () => {
  it('counts rows and columns from 1', () => {
    const sides = ['getRow', 'getLastRow', 'getColumn', 'getLastColumn', 'getNumRows', 'getNumColumns'];
    const expression = `(function (r) { return [${sides.map((side) => `r.${side}()`).join(',')}]; })(${RANGE('3, 2, 4, 5')})`;
    expect(evaluated(expression)).toEqual([3, 6, 2, 6, 4, 5]);
    expect(evaluated(`${RANGE('3, 2')}.getNumRows()`)).toBe(1);
  });

  it('finds tabs by their id, and says nothing of one that is not there', () => {
    expect(
      evaluated('SpreadsheetApp.getActive().getSheets().map(function (s) { return [s.getSheetId(), s.getName()]; })'),
    ).toEqual([
      [7, 'Tổng hợp'],
      [8, 'Sở Y tế'],
    ]);
    expect(evaluated('SpreadsheetApp.getActive().getSheetById(9)')).toBeNull();
    expect(evaluated('SpreadsheetApp.getActive().getSheetById(8).getMaxRows()')).toBe(20);
    expect(evaluated('SpreadsheetApp.getActive().getSheetById(8).getMaxColumns()')).toBe(6);
  });

  it.each([
    ['20, 6, 2, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 7', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['"A1"', "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])('refuses getRange(%s)', (at, message) => {
    expect(evaluated(caught(RANGE(at)))).toEqual(['Exception', message]);
  });

  it('makes a range the selection', () => {
    expect(evaluated(`${RANGE('3, 2')}.activate() && SpreadsheetApp.getActiveRange().getRow()`)).toBe(3);
  });
});

describe('reading cells', () => {
  it('gives numbers, texts, booleans, raw fractions, error texts, and "" for an empty cell', () => {
    const book = smallBook();
    for (const [column, text] of ['12', '98,5%', 'Có', 'TRUE', '=NA()'].entries())
      typeInto(book, 8, 0, column, text, officer);
    expect(inBook(book, `${RANGE('1, 1, 1, 6')}.getValues()`)).toEqual([[12, 0.985, 'Có', true, '#N/A', '']]);
    expect(inBook(book, `${RANGE('1, 1, 1, 3')}.getNumberFormats()`)).toEqual([['General', '0.00%', 'General']]);
  });

  it('gives dates as the script’s own Date, in the spreadsheet’s time zone', () => {
    const book = smallBook();
    setRaw(book, 8, 0, 0, 45_153.5, { type: 'DATE_TIME' });
    expect(
      inBook(
        book,
        `(function (d) { return [d instanceof Date, d.toISOString()]; })(${RANGE('1, 1')}.getValues()[0][0])`,
      ),
    ).toEqual([true, '2023-08-15T05:00:00.000Z']);
  });
});

describe('writing cells', () => {
  it('takes texts as typing does: plain text stays, a leading = becomes a formula', () => {
    const book = smallBook();
    setRaw(book, 8, 1, 0, null, { type: 'TEXT' });
    inBook(book, `${RANGE('1, 1, 2, 1')}.setValues([['=1+1'], ['=1+1']])`);
    expect(book.state.sheets[1]?.rows.map((row) => row?.[0]?.userEnteredValue)).toEqual([
      { formulaValue: '=1+1' },
      { stringValue: '=1+1' },
    ]);
  });

  it('takes numbers, booleans and dates as they are, and null as nothing', () => {
    const book = smallBook();
    inBook(book, `${RANGE('1, 1, 1, 4')}.setValues([[0.5, false, new Date(2023, 7, 15), null]])`);
    expect(inBook(book, `${RANGE('1, 1, 1, 4')}.getValues()`)).toEqual([[0.5, false, '2023-08-14T17:00:00.000Z', '']]);
  });

  it.each([
    [
      '[[1]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1], [2]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['[1, 2]', "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('refuses %s for two rows and columns', (rows, message) => {
    expect(evaluated(caught(`${RANGE('1, 1, 2, 2')}.setValues(${rows})`))).toEqual(['Exception', message]);
  });

  it('obeys protections all or nothing; a warning stops nobody', () => {
    const book = smallBook();
    const guard = (row: number, more: object) => ({
      protectedRangeId: row + 1,
      range: { sheetId: 8, startRowIndex: row, endRowIndex: row + 1 },
      ...more,
    });
    const sheet = book.state.sheets[1];
    if (sheet)
      sheet.protectedRanges = [
        guard(1, { editors: { users: ['dau.moi@hcm.example'] } }),
        guard(0, { warningOnly: true }),
      ];
    const write = `${RANGE('1, 1, 2, 1')}.setValues([['a'], ['b']])`;
    expect(inBook(book, caught(write))).toEqual(['Exception', expect.stringContaining('được bảo vệ')]);
    expect(book.state.sheets[1]?.rows).toEqual([]);
    inBook(book, write, 'dau.moi@hcm.example');
    expect(inBook(book, `${RANGE('1, 1, 2, 1')}.getValues()`)).toEqual([['a'], ['b']]);
    expect(inBook(book, caught(`${RANGE('1, 1')}.setValues([['x']])`), 'khach@x.example')).toEqual([
      'Exception',
      expect.any(String),
    ]);
  });

  it('costs what was measured, and is named in the trace', () => {
    const calls: string[] = [];
    evaluated(`${RANGE('1, 1')}.setValues(${RANGE('1, 1')}.getValues())`, {}, { trace: (l) => calls.push(l.method) });
    expect(calls).toEqual([
      'Spreadsheet.getSheetById',
      'Sheet.getRange',
      'Spreadsheet.getSheetById',
      'Sheet.getRange',
      'Range.getValues',
      'Range.setValues',
    ]);
  });
});
