// Tabs by their name, how far content goes, new tabs and rows, looks of cells: what scripts use that work tab by tab.
import { boundTo } from '../../../local/host/services/bound';
import type { Workbook } from '../../../local/sheets/workbook';
import { evaluated, officer, smallBook } from './small-host';

const SHEET = "SpreadsheetApp.getActive().getSheetByName('Sở Y tế')";
const inBook = (book: Workbook, expression: string, as = officer) =>
  evaluated(expression, { as }, { spreadsheet: boundTo(book) });
const caught = (expression: string) =>
  `(function () { try { return ${expression}; } catch (e) { return [e.name, e.message]; } })()`;

describe('a tab', () => {
  it('is found by its name as it is written, and is null where there is none', () => {
    expect(evaluated(`${SHEET}.getSheetId()`)).toBe(8);
    expect(evaluated("SpreadsheetApp.getActive().getSheetByName('sở y tế')")).toBeNull();
  });

  it('tells how far its content goes; an empty one has one cell of data and no last row', () => {
    const book = smallBook();
    expect(inBook(book, `[${SHEET}.getLastRow(), ${SHEET}.getLastColumn()]`)).toEqual([0, 0]);
    expect(inBook(book, `${SHEET}.getDataRange().getValues()`)).toEqual([['']]);
    inBook(book, `${SHEET}.getRange(3, 2).setValues([['x']])`);
    expect(inBook(book, `[${SHEET}.getLastRow(), ${SHEET}.getLastColumn()]`)).toEqual([3, 2]);
    expect(inBook(book, `${SHEET}.getDataRange().getValues()`)).toEqual([
      ['', ''],
      ['', ''],
      ['', 'x'],
    ]);
  });

  it('is made at a place with 1,000 rows and 26 columns; a name that is taken is refused', () => {
    const book = smallBook();
    const made = "SpreadsheetApp.getActive().insertSheet('Mới', 1)";
    expect(inBook(book, `(function (s) { return [s.getMaxRows(), s.getMaxColumns()]; })(${made})`)).toEqual([1000, 26]);
    expect(book.state.sheets.map(({ title }) => title)).toEqual(['Tổng hợp', 'Mới', 'Sở Y tế']);
    expect(inBook(book, caught(made))).toEqual([
      'Exception',
      'A sheet with the name "Mới" already exists. Please enter another name.',
    ]);
  });

  it('gets rows after one of its rows, and frozen rows', () => {
    const book = smallBook();
    inBook(book, `${SHEET}.insertRowsAfter(20, 5)`);
    inBook(book, `${SHEET}.setFrozenRows(2)`);
    const [, sheet] = book.state.sheets;
    expect([sheet?.rowCount, sheet?.frozenRowCount]).toEqual([25, 2]);
    expect(inBook(book, caught(`${SHEET}.insertRowsAfter(26, 1)`))).toEqual(['Exception', expect.any(String)]);
  });
});

describe('the looks of a range', () => {
  it('are plain text, and a colour for each cell', () => {
    const book = smallBook();
    inBook(book, `${SHEET}.getRange(1, 1, 1, 2).setNumberFormat('@').setBackgrounds([['#1F4E79', null]])`);
    inBook(book, `${SHEET}.getRange(1, 1).setValues([['=1']])`);
    const cell = book.state.sheets[1]?.rows[0]?.[0];
    expect(cell?.userEnteredValue).toEqual({ stringValue: '=1' });
    expect(cell?.userEnteredFormat?.backgroundColorStyle?.rgbColor).toBeDefined();
  });

  it('are refused in another size, as other words for colours, and where the person may not edit', () => {
    const colours = (all: string) => caught(`${SHEET}.getRange(1, 1, 1, 2).setBackgrounds(${all})`);
    expect(evaluated(colours("[['#1F4E79']]"))).toEqual(['Exception', expect.stringContaining('number of columns')]);
    expect(evaluated(colours("[['blue', null]]"))).toEqual(['Exception', expect.any(String)]);
    expect(inBook(smallBook(), colours('[[null, null]]'), 'khach@x.example')).toEqual([
      'Exception',
      expect.any(String),
    ]);
  });
});
