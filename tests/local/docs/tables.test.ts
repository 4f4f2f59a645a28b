import { type Doc, desk, expectContiguous, insert, type Json, table, textOf } from './desk';

const pt = (magnitude: number): Json => ({ magnitude, unit: 'PT' });
const tableOf = (doc: Doc) => doc.body.content.find((element) => element.table)?.table;
const cellOf = (doc: Doc, row: number, column: number) => tableOf(doc)?.tableRows[row]?.tableCells[column];
const range = (rowIndex: number, columnIndex: number, rowSpan: number, columnSpan: number) => ({
  tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex, columnIndex },
  rowSpan,
  columnSpan,
});

describe('tables', () => {
  const start = { tableStartLocation: { index: 2 } };

  it('repeat their first rows when these are pinned', () => {
    const d = desk();
    d.write(table(1, 3, 1), { pinTableHeaderRows: { ...start, pinnedHeaderRowsCount: 1 } });
    expect(tableOf(d.get())?.tableRows.map((row) => row.tableRowStyle.tableHeader)).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(d.refusal({ pinTableHeaderRows: { ...start, pinnedHeaderRowsCount: 4 } })).toContain('pinTableHeaderRows: ');
  });

  it('are found by the index at which they start, and by no other', () => {
    const d = desk();
    d.write(table(1, 1, 1));
    for (const index of [1, 3, 5])
      expect(
        d.refusal(insert(1, 'x'), insert(1, 'y'), {
          pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 },
        }),
      ).toBe(
        '400 Invalid requests[2].pinTableHeaderRows: Invalid table start location. Must specify the start index of the table.',
      );
  });

  it('take column widths of 5 points and more, and row styles', () => {
    const d = desk();
    const columns = (columnIndices: number[], magnitude: number): Json => ({
      updateTableColumnProperties: {
        ...start,
        columnIndices,
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: pt(magnitude) },
        fields: 'widthType,width',
      },
    });
    d.write(table(1, 2, 2), columns([1], 120), {
      updateTableRowStyle: {
        ...start,
        rowIndices: [0],
        tableRowStyle: { minRowHeight: pt(20), preventOverflow: true },
        fields: 'minRowHeight,preventOverflow',
      },
    });
    expect(tableOf(d.get())?.tableStyle.tableColumnProperties).toEqual([
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'FIXED_WIDTH', width: pt(120) },
    ]);
    expect(tableOf(d.get())?.tableRows[0]?.tableRowStyle).toEqual({ minRowHeight: pt(20), preventOverflow: true });
    expect(d.refusal(columns([0], 4))).toContain('at least 5 points');
    expect(d.refusal(columns([2], 40))).toContain('Invalid column index 2');
  });

  it('share the border between two cells', () => {
    const d = desk();
    const none = { color: { color: { rgbColor: {} } }, width: pt(0), dashStyle: 'SOLID' };
    const update = (tableCellStyle: Json, fields: string): Json => ({
      updateTableCellStyle: { tableRange: range(0, 0, 1, 1), tableCellStyle, fields },
    });
    d.write(
      table(1, 2, 2),
      update(
        { borderRight: none, backgroundColor: { color: { rgbColor: { red: 1 } } } },
        'borderRight,backgroundColor',
      ),
    );
    const drawn = { ...none, width: { unit: 'PT' } };
    expect(cellOf(d.get(), 0, 0)?.tableCellStyle).toMatchObject({
      borderRight: drawn,
      backgroundColor: { color: { rgbColor: { red: 1 } } },
    });
    expect(cellOf(d.get(), 0, 1)?.tableCellStyle).toMatchObject({ borderLeft: drawn, backgroundColor: {} });
    d.write({
      updateTableCellStyle: { ...start, tableCellStyle: { contentAlignment: 'MIDDLE' }, fields: 'contentAlignment' },
    });
    expect(cellOf(d.get(), 1, 1)?.tableCellStyle.contentAlignment).toBe('MIDDLE');
    expect(d.refusal(update({ borderTop: { width: pt(1) } }, 'borderTop'))).toContain('partially');
    expect(d.refusal(update({ rowSpan: 2 }, 'rowSpan'))).toContain('read-only');
    expect(
      d.refusal({ updateTableCellStyle: { tableRange: range(1, 1, 2, 1), tableCellStyle: {}, fields: '*' } }),
    ).toContain('2 rows and 2 columns');
  });

  it('merge cells: the first holds all text, named ranges stay on theirs', () => {
    const d = desk();
    d.write(
      table(1, 2, 2),
      insert(12, 'd'),
      insert(7, 'b'),
      insert(5, 'a'),
      { createNamedRange: { name: 'answer:b', range: { startIndex: 8, endIndex: 9 } } },
      { createNamedRange: { name: 'answer:d', range: { startIndex: 14, endIndex: 15 } } },
      { mergeTableCells: { tableRange: range(0, 0, 1, 2) } },
    );
    const doc = d.get();
    expect(textOf(doc.body.content)).toBe('§\n[a\nb\n|\n/\n|d\n]\n');
    expect(cellOf(doc, 0, 0)?.tableCellStyle).toMatchObject({ rowSpan: 1, columnSpan: 2 });
    expect(doc.namedRanges?.['answer:b']?.namedRanges[0]?.ranges).toEqual([{ startIndex: 7, endIndex: 8 }]);
    const at = cellOf(doc, 1, 1)?.content[0]?.startIndex ?? 0;
    expect(doc.namedRanges?.['answer:d']?.namedRanges[0]?.ranges).toEqual([{ startIndex: at, endIndex: at + 1 }]);
    expectContiguous(doc.body.content, 0);
    expect(d.refusal({ mergeTableCells: { tableRange: range(0, 1, 2, 1) } })).toContain('not rectangular');
  });
});
