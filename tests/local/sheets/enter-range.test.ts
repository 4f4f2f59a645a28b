// values.update: texts enter a range as typing does, and what Google refuses is refused.
import { bench, type Json, OFFICER } from './workbench';

const put = (on: ReturnType<typeof bench>, range: string, values: unknown, option: unknown = 'USER_ENTERED'): Json =>
  on.api.call({
    method: 'spreadsheets.values.update',
    params: { spreadsheetId: 'BOOK', range, ...(option === null ? {} : { valueInputOption: option }) },
    body: { values },
    caller: OFFICER,
  });

describe('writing values as a person types them', () => {
  it('reads them by the locale, and answers with what was written', () => {
    const on = bench();
    expect(put(on, "'Trang tính1'!B2:D2", [['98,5%', '1.234', "'007"]])).toEqual({
      spreadsheetId: 'BOOK',
      updatedRange: "'Trang tính1'!B2:D2",
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 3,
    });
    expect([1, 2, 3].map((column) => on.cell(1, column).effectiveValue)).toEqual([
      { numberValue: 0.985 },
      { numberValue: 1234 },
      { stringValue: '007' },
    ]);
  });

  it.each([
    ['more rows than the range has', "'Trang tính1'!A1", [['a'], ['b']], 'USER_ENTERED', /tried writing to row \[2\]/],
    ['no option', 'A1', [['a']], null, /valueInputOption/],
    ['a range of no tab', 'Sheet9!A1', [['a']], 'USER_ENTERED', /Unable to parse range/],
    ['more characters than a cell takes', 'A1', [['a'.repeat(50_001)]], 'USER_ENTERED', /50000 characters/],
  ])('refuses %s, and writes nothing', (_, range, values, option, message) => {
    const on = bench();
    const before = JSON.stringify(on.workbook.state);
    expect(() => put(on, range, values, option)).toThrow(message);
    expect(JSON.stringify(on.workbook.state)).toBe(before);
  });

  it('refuses a protected cell', () => {
    const on = bench();
    on.update([{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [] } } } }]);
    expect(() => put(on, 'A1', [['a']])).toThrow(/protected/);
  });
});
