// Writing cells: masks, ranges, validations, merges, borders, sorting. Facts: Google's API reference.
import { area, bench, texts } from './workbench';

const value = (text: string): object => ({ userEnteredValue: { stringValue: text } });

describe('updateCells', () => {
  it('clears a named field that the cell lacks, and leaves the others alone', () => {
    const { cell, update } = bench();
    const at = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    update([
      {
        updateCells: { start: at, rows: [{ values: [{ ...value('a'), note: 'n' }] }], fields: 'userEnteredValue,note' },
      },
    ]);
    update([{ updateCells: { start: at, rows: [{ values: [{ note: 'm' }] }], fields: 'userEnteredValue' } }]);
    expect(cell(0, 0)).toEqual({ note: 'n' });
  });

  it('by range, clears the named fields of what the rows do not cover; from a start, it does not', () => {
    const { cell, update } = bench();
    update([
      texts([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    update([
      { updateCells: { range: area(0, 2, 0, 2), rows: [{ values: [value('x')] }], fields: 'userEnteredValue' } },
    ]);
    expect([cell(0, 0).formattedValue, cell(0, 1), cell(1, 0)]).toEqual(['x', {}, {}]);
    update([
      texts([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    update([texts([['y']])]);
    expect([cell(0, 0).formattedValue, cell(0, 1).formattedValue]).toEqual(['y', 'b']);
  });

  it('a mask inside the format keeps the rest of the format', () => {
    const { cell, update } = bench();
    const paint = (userEnteredFormat: object, fields: string): void => {
      update([{ repeatCell: { range: area(0, 2, 0, 2), cell: { userEnteredFormat }, fields } }]);
    };
    paint(
      { wrapStrategy: 'WRAP', textFormat: { bold: true, fontSize: 12 } },
      'userEnteredFormat(wrapStrategy,textFormat)',
    );
    paint({ textFormat: { italic: true } }, 'userEnteredFormat.textFormat(bold,italic)');
    expect(cell(1, 1).userEnteredFormat).toEqual({ wrapStrategy: 'WRAP', textFormat: { italic: true, fontSize: 12 } });
  });

  it('a new value erases rich text', () => {
    const { cell, update } = bench();
    const write = (given: object, fields: string): void => {
      update([{ updateCells: { range: area(0, 1, 0, 1), rows: [{ values: [given] }], fields } }]);
    };
    write(
      { ...value('abc'), textFormatRuns: [{ startIndex: 0, format: { bold: true } }] },
      'userEnteredValue,textFormatRuns',
    );
    expect(cell(0, 0).textFormatRuns).toHaveLength(1);
    write(value('abd'), 'userEnteredValue');
    expect(cell(0, 0).textFormatRuns).toBeUndefined();
  });
});

describe('other writes of cells', () => {
  it('setDataValidation without a rule clears it', () => {
    const { cell, update } = bench();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } };
    update([
      { setDataValidation: { range: area(0, 2, 0, 1), rule } },
      { setDataValidation: { range: area(1, 2, 0, 1) } },
    ]);
    expect([cell(0, 0), cell(1, 0)]).toEqual([{ dataValidation: rule }, {}]);
  });

  it('a merge keeps the top left value only', () => {
    const { cell, get, update } = bench();
    update([
      texts([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      { mergeCells: { range: area(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
    ]);
    expect([cell(0, 0).formattedValue, cell(0, 1), cell(1, 1)]).toEqual(['a', {}, {}]);
    expect(get('sheets.merges').sheets[0].merges).toEqual([
      { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
    expect(() => update([{ unmergeCells: { range: area(0, 1, 0, 1) } }])).toThrow('select all cells in a merged range');
    update([{ unmergeCells: { range: area(0, 3, 0, 3) } }]);
    expect(get('sheets.merges')).toEqual({ sheets: [{}] });
  });

  it('borders stand on the outer edges and between the cells as asked', () => {
    const { cell, update } = bench();
    update([
      { updateBorders: { range: area(0, 2, 0, 2), top: { style: 'SOLID' }, innerVertical: { style: 'DOTTED' } } },
    ]);
    expect(cell(0, 0).userEnteredFormat.borders).toEqual({ top: { style: 'SOLID' }, right: { style: 'DOTTED' } });
    expect(cell(1, 1).userEnteredFormat.borders).toEqual({ left: { style: 'DOTTED' } });
  });

  it('sorting takes whole cells along: numbers before texts, blanks last', () => {
    const { cell, update } = bench();
    update([
      texts([
        ['b', '1'],
        ['', '2'],
        ['a', '3'],
        ['', '4'],
      ]),
      {
        updateCells: {
          range: area(3, 4, 0, 1),
          rows: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }],
          fields: 'userEnteredValue',
        },
      },
      { repeatCell: { range: area(2, 3, 0, 2), cell: { note: 'n' }, fields: 'note' } },
      { sortRange: { range: area(0, 4, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
    ]);
    expect([0, 1, 2, 3].map((row) => cell(row, 1).formattedValue)).toEqual(['4', '3', '1', '2']);
    expect(cell(1, 0).note).toBe('n');
  });
});
