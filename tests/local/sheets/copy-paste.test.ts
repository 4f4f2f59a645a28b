// copyPaste on the local model. Facts: Google's API reference, CopyPasteRequest and PasteType.
import { area, bench, OFFICER, OWNER, texts } from './workbench';

const copy = (source: object, destination: object, pasteType = 'PASTE_VALUES'): object => ({
  copyPaste: { source, destination, pasteType, pasteOrientation: 'NORMAL' },
});
const OTHER = 7;
const withOther = (): ReturnType<typeof bench> => {
  const book = bench();
  book.update([{ addSheet: { properties: { sheetId: OTHER, title: 'Lưu trữ' } } }]);
  return book;
};

describe('copyPaste', () => {
  it('puts values into another tab, what a formula comes to in its place, and empties where the source is empty', () => {
    const { cell, update } = withOther();
    update([
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { formulaValue: '=1+2' }, userEnteredFormat: { textFormat: { bold: true } } },
                {},
                { userEnteredValue: { stringValue: 'c' }, note: 'ghi chú' },
              ],
            },
          ],
          fields: '*',
        },
      },
      texts([['cũ', 'cũ', 'cũ']], 4, 1, OTHER),
      copy(area(0, 1, 0, 3), area(4, 5, 1, 4, OTHER)),
    ]);
    expect([1, 2, 3].map((column) => cell(4, column, OTHER))).toMatchObject([
      { userEnteredValue: { numberValue: 3 } },
      {},
      { userEnteredValue: { stringValue: 'c' } },
    ]);
    expect(cell(4, 1, OTHER).userEnteredFormat).toBeUndefined();
    expect(cell(4, 3, OTHER).note).toBeUndefined();
  });

  it('puts formats and dropdowns, and leaves values and notes', () => {
    const { cell, update } = withOther();
    update([
      { repeatCell: { range: area(0, 1, 0, 1), cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } }, fields: '*' } },
      {
        setDataValidation: {
          range: area(0, 1, 0, 1),
          rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } },
        },
      },
      texts([['giữ']], 0, 0, OTHER),
      copy(area(0, 1, 0, 1), area(0, 1, 0, 1, OTHER), 'PASTE_FORMAT'),
    ]);
    expect(cell(0, 0, OTHER)).toMatchObject({
      formattedValue: 'giữ',
      userEnteredFormat: { wrapStrategy: 'WRAP' },
      dataValidation: { condition: { type: 'ONE_OF_LIST' } },
    });
  });

  it('fills a multiple of its size by repetition, and else reaches as far as the source is big', () => {
    const { cell, update } = bench();
    update([texts([['a', 'b']]), copy(area(0, 1, 0, 2), area(2, 4, 0, 4)), copy(area(0, 1, 0, 2), area(6, 7, 0, 1))]);
    expect([cell(2, 2), cell(3, 3), cell(6, 1)].map((c) => c.formattedValue)).toEqual(['a', 'b', 'b']);
  });

  it('is refused where the destination is protected from the caller, leaves the grid, or the way of pasting is not modelled', () => {
    const { update } = bench();
    update([
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 5, range: area(5, 6, 0, 1), editors: { users: [OWNER] } },
        },
      },
    ]);
    const refused =
      (request: object): (() => void) =>
      () =>
        void update([request], OFFICER);
    expect(refused(copy(area(0, 1, 0, 1), area(5, 6, 0, 1)))).toThrow(/protected cell/);
    expect(refused(copy(area(0, 3, 0, 1), area(998, 999, 0, 1)))).toThrow(/exceeds grid limits/);
    expect(refused(copy(area(0, 1, 0, 1), area(1, 2, 0, 1), 'PASTE_FORMULA'))).toThrow(/does not know/);
    expect(refused(copy(area(0, 1, 0, 1), area(1, 2, 0, 1), 'PASTE'))).toThrow(/Invalid value/);
  });
});

describe('deleteDimension', () => {
  it('is refused where no row would be left that is not frozen', () => {
    const { update } = bench();
    const rows = (startIndex: number, endIndex: number): object => ({
      deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
    });
    update([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    ]);
    expect(() => update([rows(2, 1000)])).toThrow(/not possible to delete all non-frozen rows/);
    update([rows(3, 1000)]);
  });
});
