// From the server's words to the grid's.
import { createMirror } from '../../../local/page/web/book/mirror';
import { paintCell, paintChanges } from '../../../local/page/web/book/paint';
import { beside, found } from '../../../local/page/web/book/search';
import { gridBorder, gridStyle, literal } from '../../../local/page/web/book/style';
import { gridBook } from '../../../local/page/web/book/workbook-data';
import { book, changes, tab } from './small-book';

const nothing = (): undefined => undefined;

describe('a text stands in the grid as the server shows it', () => {
  it('never becomes a number, a date or a formula', () => {
    expect(literal('1.234')).toEqual({ content: '1.234', format: '@' });
    expect(literal('=1+1')).toEqual({ content: "'=1+1", format: '' });
    expect(literal("'a")).toEqual({ content: "'a", format: '@' });
    expect(literal('')).toEqual({ content: '', format: '' });
  });

  it('has the look of Google’s cell; a link is blue and underlined unless it has its own ink', () => {
    expect(gridStyle({ back: '#E6F4EA', wrap: 'wrap', vertical: 'top', size: 14, strike: true }, false)).toEqual({
      fillColor: '#E6F4EA',
      wrapping: 'wrap',
      verticalAlign: 'top',
      fontSize: 14,
      strikethrough: true,
    });
    expect(gridStyle(undefined, true)).toEqual({ textColor: '#1155CC', underline: true });
    expect(gridStyle({ ink: '#000000' }, true)).toEqual({ textColor: '#000000', underline: true });
    expect(gridStyle({}, false)).toBeUndefined();
    expect(gridBorder({ border: '#BDC1C6' })?.left).toEqual({ style: 'thin', color: '#BDC1C6' });
  });

  it('comes with widths, merges, frozen rows and dropdowns that take other input', () => {
    const rows = [[{ c: 0, t: 'Mã', s: 1 }], [{ c: 1, d: 0 }], [{ c: 1, t: '=x', d: 0, l: '#gid=1' }]];
    const { sheets, styles, formats } = gridBook(
      book([tab(1, rows, { merges: [[0, 0, 1, 2]], frozenRows: 1, widths: [50, 80, 100, 100] })]),
    );
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      id: 't1',
      cells: { A1: 'Mã', B3: "'=x" },
      formats: { A1: 1 },
      merges: ['A1:B1'],
      panes: { xSplit: 0, ySplit: 1 },
      dataValidationRules: [
        { id: 'choice-0', isBlocking: false, criterion: { values: ['Có', 'Chưa có'] }, ranges: ['B2:B3'] },
      ],
    });
    expect(sheet?.cols[0]).toEqual({ size: 50 });
    expect(formats[1]).toBe('@');
    expect(styles[sheet?.styles.A1 ?? 0]).toEqual({ bold: true });
  });
});

describe('a change on the server', () => {
  it('repaints the cells that differ, and keeps what a person typed and nobody answered yet', () => {
    const mirror = createMirror(
      book([
        tab(1, [
          [
            { c: 0, t: 'a' },
            { c: 1, t: 'b' },
          ],
        ]),
      ]),
    );
    const changed = mirror.apply(
      changes(2, {
        rows: [
          {
            sheetId: 1,
            lines: [
              {
                r: 0,
                cells: [
                  { c: 0, t: 'a' },
                  { c: 1, t: 'B', s: 2 },
                  { c: 2, t: 'c' },
                ],
              },
            ],
          },
        ],
      }),
    );
    const typed = (_: number, row: number, column: number) => (row === 0 && column === 2 ? 'đang chờ' : undefined);
    expect(paintChanges(changed, mirror, typed)).toMatchObject([
      { type: 'UPDATE_CELL', sheetId: 't1', row: 0, col: 1, content: 'B', style: { wrapping: 'wrap' } },
      { type: 'UPDATE_CELL', sheetId: 't1', row: 0, col: 2, content: 'đang chờ', style: null },
    ]);
    expect(paintCell(1, 0, 2, mirror, nothing)).toMatchObject({ content: 'c' });
  });

  it('empties a row, its dropdown and its border', () => {
    const mirror = createMirror(book([tab(1, [[{ c: 0, t: 'a', s: 1, d: 0 }]])]));
    const changed = mirror.apply(changes(2, { rows: [{ sheetId: 1, lines: [{ r: 0, cells: [] }] }] }));
    expect(paintChanges(changed, mirror, nothing)).toMatchObject([
      { type: 'UPDATE_CELL', content: '', format: '', style: null },
      { type: 'SET_BORDER', border: undefined },
      { type: 'REMOVE_DATA_VALIDATION_RULE', id: 'choice-0' },
    ]);
    expect(mirror.text(1, 0, 0)).toBe('');
  });

  it('makes a new tab before it fills it, and takes out one that went', () => {
    const mirror = createMirror(book([tab(1, []), tab(2, [])]));
    const changed = mirror.apply(changes(2, { tabs: [tab(3, [[{ c: 0, t: 'mới' }]])], order: [3, 1] }));
    const types = paintChanges(changed, mirror, nothing).map(({ type, sheetId }) => `${type} ${String(sheetId)}`);
    expect(types[0]).toBe('CREATE_SHEET t3');
    expect(types).toContain('UPDATE_CELL t3');
    expect(types[types.length - 1]).toBe('DELETE_SHEET t2');
    expect(mirror.tabs.map(({ sheetId }) => sheetId)).toEqual([3, 1]);
  });

  it('resizes a tab: more rows, other widths, merges and frozen rows', () => {
    const mirror = createMirror(book([tab(1, [], { merges: [[0, 0, 1, 2]] })]));
    const after = tab(1, [], { rowCount: 12, widths: [100, 70, 100, 100], frozenRows: 2, merges: [[1, 0, 2, 2]] });
    const changed = mirror.apply(changes(2, { tabs: [after] }));
    const types = paintChanges(changed, mirror, nothing).map(({ type }) => type);
    expect(types).toEqual([
      'ADD_COLUMNS_ROWS',
      'CLEAR_CELLS',
      'REMOVE_MERGE',
      'RESIZE_COLUMNS_ROWS',
      'ADD_MERGE',
      'FREEZE_ROWS',
    ]);
  });

  it('that is older than what the window knows changes nothing, in whatever order replies arrive', () => {
    const mirror = createMirror(book([tab(1, [[{ c: 0, t: 'a' }]])]));
    const line = (t: string) => ({ rows: [{ sheetId: 1, lines: [{ r: 0, cells: [{ c: 0, t }] }] }] });
    expect(mirror.apply(changes(3, line('c'))).news).toBe(true);
    expect(mirror.apply(changes(2, line('b'))).news).toBe(false);
    expect(mirror.text(1, 0, 0)).toBe('c');
  });
});

describe('looking for a text', () => {
  const mirror = createMirror(
    book([
      tab(1, [[{ c: 0, t: 'Sức khỏe' }], [{ c: 2, t: 'y tế, SỨC KHỎE'.normalize('NFD') }]]),
      tab(2, [], { hidden: true }),
      tab(3, []),
    ]),
  );

  it('finds it in either form and case, in the order of reading', () => {
    expect(found(mirror, 1, 'sức khỏe')).toEqual([
      { row: 0, column: 0 },
      { row: 1, column: 2 },
    ]);
  });

  it('steps over hidden tabs, and round the end', () => {
    expect([beside(mirror, 1, 1), beside(mirror, 3, 1), beside(mirror, 1, -1)]).toEqual([3, 1, 3]);
  });
});
