// What the reading methods give back. Facts: Google's API reference; platform.md, "What a reader must cope with".
import { setRaw } from '../../../local/sheets/typing';
import { area, bench, OFFICER, OWNER, texts } from './workbench';

describe('reading a spreadsheet', () => {
  it('a new spreadsheet has one sheet of 1000 × 26 cells, and no cells are given without being asked for', () => {
    const { get } = bench();
    expect(get().sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Trang tính1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
    expect(get().properties).toMatchObject({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      defaultFormat: { backgroundColor: { red: 1 } },
    });
  });

  it('a mask that names data brings it, one that does not leaves it out, whatever includeGridData says', () => {
    const { get, update } = bench();
    update([texts([['a']])]);
    expect(get('sheets.data.rowData.values.effectiveValue')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ effectiveValue: { stringValue: 'a' } }] }] }] }],
    });
    expect(get('sheets.properties.sheetId', { includeGridData: true })).toEqual({
      sheets: [{ properties: { sheetId: 0 } }],
    });
    expect(get(undefined, { includeGridData: true }).sheets[0].data[0].columnMetadata).toHaveLength(26);
  });

  it('rows are ragged, empty cells are {}, an empty range has no rowData', () => {
    const { data, update } = bench();
    update([texts([['', 'b', ''], [''], ['', '', 'c']], 1, 1)]);
    const fields = 'sheets.data(startRow,startColumn,rowData.values.userEnteredValue)';
    expect(data([area(0, 10, 0, 10)], fields).sheets[0].data[0]).toEqual({
      rowData: [
        {},
        { values: [{}, {}, { userEnteredValue: { stringValue: 'b' } }] },
        {},
        { values: [{}, {}, {}, { userEnteredValue: { stringValue: 'c' } }] },
      ],
    });
    expect(data([area(5, 10, 2, 10)], fields).sheets[0].data[0]).toEqual({ startRow: 5, startColumn: 2 });
  });

  it('several ranges of a sheet come in the order asked, other sheets not at all', () => {
    const { data, update } = bench();
    update([{ addSheet: { properties: { sheetId: 3 } } }, texts([['a'], ['b']], 0, 0, 3)]);
    const { sheets } = data(
      [area(1, 2, 0, 1, 3), area(0, 2, 0, 1, 3)],
      'sheets(properties.sheetId,data.rowData.values.formattedValue)',
    );
    expect(sheets).toEqual([
      {
        properties: { sheetId: 3 },
        data: [
          { rowData: [{ values: [{ formattedValue: 'b' }] }] },
          { rowData: [{ values: [{ formattedValue: 'a' }] }, { values: [{ formattedValue: 'b' }] }] },
        ],
      },
    ]);
  });

  it('a cell tells its value, its format, its validation, its note and its link', () => {
    const { cell, update } = bench();
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] },
      showCustomUi: true,
      strict: false,
    };
    const format = {
      numberFormat: { type: 'TEXT' },
      backgroundColor: { red: 0.85, green: 0 },
      textFormat: { link: { uri: '#gid=0' } },
    };
    update([
      {
        updateCells: {
          range: area(0, 1, 0, 1),
          fields: '*',
          rows: [
            {
              values: [
                {
                  userEnteredValue: { stringValue: 'Có' },
                  note: 'ghi chú',
                  dataValidation: rule,
                  userEnteredFormat: format,
                },
              ],
            },
          ],
        },
      },
    ]);
    const got = cell(0, 0);
    expect(got).toMatchObject({
      effectiveValue: { stringValue: 'Có' },
      formattedValue: 'Có',
      hyperlink: '#gid=0',
      note: 'ghi chú',
      effectiveFormat: { numberFormat: { type: 'TEXT' }, wrapStrategy: 'OVERFLOW_CELL', horizontalAlignment: 'LEFT' },
    });
    expect(got.dataValidation).toEqual({ condition: rule.condition, showCustomUi: true });
    // Colours are kept with 8 bits a channel and come back in both members.
    expect(got.userEnteredFormat.backgroundColor).toEqual({ red: 0.8509804 });
    expect(got.userEnteredFormat.backgroundColorStyle).toEqual({ rgbColor: { red: 0.8509804 } });
  });

  it('percentages, dates, booleans and errors are told apart by value and number format', () => {
    const { cell, workbook } = bench();
    setRaw(workbook, 0, 0, 0, 0.985, { type: 'PERCENT', pattern: '0.0%' });
    setRaw(workbook, 0, 0, 1, 45153, { type: 'DATE' });
    setRaw(workbook, 0, 0, 2, true);
    setRaw(workbook, 0, 0, 3, { errorValue: { type: 'N_A', message: 'Error' } });
    expect(cell(0, 0)).toMatchObject({
      effectiveValue: { numberValue: 0.985 },
      effectiveFormat: { numberFormat: { type: 'PERCENT' } },
      formattedValue: '98,5%',
    });
    expect(cell(0, 1)).toMatchObject({ effectiveValue: { numberValue: 45153 }, formattedValue: '15/08/2023' });
    expect(cell(0, 2)).toMatchObject({ effectiveValue: { boolValue: true }, formattedValue: 'TRUE' });
    expect(cell(0, 3)).toMatchObject({ effectiveValue: { errorValue: { type: 'N_A' } }, formattedValue: '#N/A' });
  });

  it('a conditional format that holds shows in the effective format only', () => {
    const { cell, update } = bench();
    const rule = (type: string, value: string, red: number): object => ({
      ranges: [area(0, 5, 0, 2)],
      booleanRule: { condition: { type, values: [{ userEnteredValue: value }] }, format: { backgroundColor: { red } } },
    });
    update([
      texts([['Cần sửa', 'x']]),
      { addConditionalFormatRule: { rule: rule('TEXT_EQ', 'cần sửa', 1) } },
      { addConditionalFormatRule: { index: 1, rule: rule('CUSTOM_FORMULA', '=$A1="Cần sửa"', 0.2) } },
    ]);
    expect(cell(0, 0).effectiveFormat.backgroundColor).toEqual({ red: 1 });
    expect(cell(0, 1).effectiveFormat.backgroundColor).toEqual({ red: 0.2 });
    expect(cell(0, 1).userEnteredFormat).toBeUndefined();
  });

  it('a formula of a conditional format follows the locale: a comma between arguments is none in Vietnamese', () => {
    const painted = (locale: string): unknown => {
      const { cell, update } = bench(locale);
      const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=LEFT($A1,1)="✗"' }] };
      const rule = { ranges: [area(0, 5, 0, 2)], booleanRule: { condition, format: { textFormat: { bold: true } } } };
      update([texts([['✗ Cần sửa']]), { addConditionalFormatRule: { rule } }]);
      return cell(0, 0).effectiveFormat.textFormat.bold;
    };
    expect([painted('vi_VN'), painted('en_US')]).toEqual([false, true]);
  });

  it('a range given back on sheet 0 carries no sheetId, the editors of a protection only its editors see', () => {
    const { get, update } = bench();
    update([
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 1, range: { sheetId: 0 }, editors: { users: [OWNER] } },
        },
      },
    ]);
    expect(get('sheets.protectedRanges').sheets[0].protectedRanges).toEqual([
      { protectedRangeId: 1, range: {}, requestingUserCanEdit: true, editors: { users: [OWNER] } },
    ]);
    expect(get('sheets.protectedRanges', {}, OFFICER).sheets[0].protectedRanges).toEqual([
      { protectedRangeId: 1, range: {} },
    ]);
  });

  it('batchUpdate shows in its answer what it really hit', () => {
    const { update } = bench();
    const answer = update([texts([['a', 'b']], 4, 2)], OWNER, {
      includeSpreadsheetInResponse: true,
      responseRanges: ["'Trang tính1'!C5:D5"],
      responseIncludeGridData: true,
    });
    expect(answer.replies).toEqual([{}]);
    const [data] = answer.updatedSpreadsheet.sheets[0].data;
    expect(data).toMatchObject({
      startRow: 4,
      startColumn: 2,
      rowData: [{ values: [{ formattedValue: 'a' }, { formattedValue: 'b' }] }],
    });
  });

  it('an answer is a copy: altering it alters nothing', () => {
    const { api, cell, update } = bench();
    update([texts([['a']])]);
    const answer = api.call({
      method: 'spreadsheets.get',
      params: { spreadsheetId: 'BOOK', includeGridData: true },
      caller: OWNER,
    }) as {
      sheets: {
        properties: { title: string };
        data: { rowData: { values: { userEnteredValue: { stringValue: string } }[] }[] }[];
      }[];
    };
    const value = answer.sheets[0]?.data[0]?.rowData[0]?.values[0]?.userEnteredValue;
    if (value !== undefined) value.stringValue = 'z';
    expect(cell(0, 0).userEnteredValue).toEqual({ stringValue: 'a' });
  });
});
