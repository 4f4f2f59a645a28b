// Blocks from the clipboard, fills and names of cells.
import fc from 'fast-check';
import { lastBeside, targetOf } from '../../../local/page/web/acts';
import { boxName, cellName, columnName, readBox, readLink } from '../../../local/page/web/book/address';
import { blockOf, cleared, copiedOn, filled, pasted, type Wanted } from '../../../local/page/web/book/fill';
import { readBlock, writeBlock } from '../../../local/page/web/book/tsv';
import { boxAround, boxesOf } from '../../../local/page/web/book/zones';

const size = { rowCount: 1000, columnCount: 60 };
const texts = (wanted: readonly Wanted[]) => wanted.map(({ row, column, text }) => `${cellName(row, column)}=${text}`);
const read = (row: number, column: number): string => cellName(row, column);

describe('a copied block keeps its cells', () => {
  it('splits rows and columns, and takes a line break inside quotes as part of the cell', () => {
    expect(readBlock('một\thai\n"ba\nbốn"\t"nói ""có"""\r\n')).toEqual([
      ['một', 'hai'],
      ['ba\nbốn', 'nói "có"'],
    ]);
  });

  it('leaves a text alone that only begins with a quote', () => {
    expect(readBlock('"chưa đóng\tb')).toEqual([['"chưa đóng', 'b']]);
    expect(readBlock('"a" b')).toEqual([['"a" b']]);
  });

  it('keeps empty cells, and an empty last row only where it was copied', () => {
    expect(readBlock('\t\n\tx')).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
    expect(readBlock('x\n')).toEqual([['x']]);
  });

  it('comes back as it was written, whatever the texts', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', '\t', '\n', '=', ' ') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      .filter((rows) => rows.some((row) => row.length > 1) || rows[rows.length - 1]?.[0] !== '');
    fc.assert(fc.property(block, (rows) => expect(readBlock(writeBlock(rows))).toEqual(rows)));
  });
});

describe('what a person does to cells', () => {
  it('pastes at the corner, and fills a larger selection with whole copies', () => {
    const block = [['a', 'b']];
    expect(texts(pasted(block, { top: 1, left: 1, bottom: 2, right: 2 }))).toEqual(['B2=a', 'C2=b']);
    expect(texts(pasted(block, { top: 0, left: 0, bottom: 2, right: 2 }))).toEqual(['A1=a', 'B1=b', 'A2=a', 'B2=b']);
    expect(texts(pasted(block, { top: 0, left: 0, bottom: 1, right: 3 }))).toEqual(['A1=a', 'B1=b']);
  });

  it('clears every cell of the selected boxes', () => {
    expect(texts(cleared([{ top: 0, left: 0, bottom: 2, right: 1 }]))).toEqual(['A1=', 'A2=']);
  });

  it('fills down and up with the source over and over', () => {
    const source = { top: 2, left: 0, bottom: 4, right: 1 };
    expect(texts(filled(source, { top: 4, left: 0, bottom: 7, right: 1 }, read))).toEqual(['A5=A3', 'A6=A4', 'A7=A3']);
    expect(texts(filled(source, { top: 1, left: 0, bottom: 2, right: 1 }, read))).toEqual(['A2=A4']);
  });

  it('copies the first row down, or the row above where one row is selected', () => {
    expect(texts(copiedOn({ top: 1, left: 0, bottom: 3, right: 1 }, 'down', read))).toEqual(['A3=A2']);
    expect(texts(copiedOn({ top: 1, left: 0, bottom: 2, right: 1 }, 'down', read))).toEqual(['A2=A1']);
    expect(copiedOn({ top: 0, left: 0, bottom: 1, right: 1 }, 'down', read)).toEqual([]);
    expect(texts(copiedOn({ top: 0, left: 0, bottom: 1, right: 2 }, 'right', read))).toEqual(['B1=A1']);
  });

  it('drags the handle to the side where the pointer went farthest, and nowhere inside the selection', () => {
    const source = { top: 2, left: 2, bottom: 3, right: 3 };
    expect(targetOf(source, 5, 3)).toEqual({ top: 3, left: 2, bottom: 6, right: 3 });
    expect(targetOf(source, 2, 0)).toEqual({ top: 2, left: 0, bottom: 3, right: 2 });
    const none = targetOf(source, 2, 2);
    expect(none.bottom - none.top).toBeLessThanOrEqual(0);
  });

  it('a double click on the handle fills as far as the neighbouring column goes', () => {
    const beside = new Set(['A2', 'A3', 'A4', 'A6']);
    const shown = (row: number, column: number): string => (beside.has(cellName(row, column)) ? 'x' : '');
    expect(lastBeside({ top: 0, left: 1, bottom: 1, right: 2 }, shown)).toBe(4);
  });

  it('copies the block that a selection shows', () => {
    expect(blockOf({ top: 0, left: 0, bottom: 2, right: 2 }, read)).toEqual([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ]);
  });
});

describe('names of cells', () => {
  it('are read back as they are written', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(50), fc.nat(5), fc.nat(5), (top, left, down, along) => {
        const box = { top, left, bottom: top + down + 1, right: left + along + 1 };
        expect(readBox(boxName(box), size)).toEqual(box);
      }),
    );
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('take whole rows and columns, and nothing outside the tab', () => {
    expect(readBox('$B:B', size)).toEqual({ top: 0, left: 1, bottom: 1000, right: 2 });
    expect(readBox('3:4', size)).toEqual({ top: 2, left: 0, bottom: 4, right: 60 });
    for (const wrong of ['', 'A0', 'A1:B2:C3', 'ZZZ1', 'A1001', 'D-1']) expect(readBox(wrong, size)).toBeUndefined();
  });

  it('gather in few boxes that hold exactly the same cells', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(4) });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}`, minLength: 1 }),
        (cells) => {
          const held = boxesOf(cells).flatMap((box) => cleared([box]).map(({ row, column }) => `${row}:${column}`));
          expect([...held].sort()).toEqual(cells.map(({ row, column }) => `${row}:${column}`).sort());
          const around = boxAround(cells);
          expect(cells.every(({ row }) => row >= around.top && row < around.bottom)).toBe(true);
        },
      ),
    );
  });
});

describe('links', () => {
  it('to a cell stay in the workbook, also when written in full', () => {
    const cell = { kind: 'cell', sheetId: 7, range: 'D12' };
    expect(readLink('#gid=7&range=D12', 'abc')).toEqual(cell);
    expect(readLink('https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=D12', 'abc')).toEqual(cell);
    expect(readLink('#gid=7', 'abc')).toEqual({ ...cell, range: 'A1' });
  });

  it('to a draft open the draft, to the web the web, and to anything else nothing', () => {
    expect(readLink('https://docs.google.com/document/d/1aB_-c/edit', 'abc')).toEqual({ kind: 'draft', id: '1aB_-c' });
    expect(readLink('https://tphcm.gov.vn/a', 'abc')).toEqual({ kind: 'web', url: 'https://tphcm.gov.vn/a' });
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '#range=A1', 'file:///etc'])
      expect(readLink(bad, 'abc')).toBeUndefined();
  });
});
