// While typing: the triggers of an edit, with the built bundle on the local host.
import { setRaw } from '../../local/sheets/typing';
import { COORDINATOR, newBook, OFFICER } from './book';
import { counted, pasteAs, toasts, typeAs, typeAt } from './typing';

const HEALTH = 'unit:so-y-te';
const FINANCE = 'unit:so-tai-chinh';
const DISTRICTS = 'collective:quan-huyen';
const READ = 'Range.getValues';
const WRITE = 'Range.setValues';

describe('an officer who types', () => {
  it('sees the row’s status and what to fix at once, in two calls', () => {
    const book = newBook({ setUp: true });
    const results = typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều');
    expect(results.map((r) => r.error)).toEqual([undefined]);
    expect(counted(results)).toEqual([READ, WRITE]);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✗ Cần sửa');
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain('nhiều');
    typeAs(book, FINANCE, '3.3.1-1a', 'answer', '18,5');
    typeAs(book, FINANCE, '3.3.1-1a', 'year', '2022');
    typeAs(book, FINANCE, '3.3.1-1a', 'source', 'Thống kê');
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✓ Đầy đủ');
  });

  it('waits less than a second by the cost model', () => {
    const book = newBook({ setUp: true });
    expect(typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều')[0]?.ms).toBeLessThan(1000);
  });

  it('sees “missing” again after clearing the cell', () => {
    const book = newBook({ setUp: true });
    typeAs(book, HEALTH, 'sustainability-health', 'answer', 'Thành phố lồng ghép y tế vào học tập.');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).not.toBe('○ Chưa có');
    typeAs(book, HEALTH, 'sustainability-health', 'answer', '');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('○ Chưa có');
  });

  it('causes no write when nothing changes', () => {
    const book = newBook({ setUp: true });
    typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều');
    expect(counted(typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều'))).toEqual([READ]);
  });

  it('reads that the row was checked alone where other rows matter', () => {
    const book = newBook({ setUp: true });
    typeAs(book, HEALTH, 'sustainability-health', 'answer', 'Thành phố lồng ghép y tế vào học tập.');
    expect(book.read(HEALTH, 'sustainability-health', 'fix')).toMatch(/Mới kiểm tra riêng dòng này/);
    book.run('checkCompleteness');
    expect(book.read(HEALTH, 'sustainability-health', 'fix')).not.toContain('kiểm tra riêng');
    expect(book.read(FINANCE, '3.3.1-1b', 'fix')).not.toContain('kiểm tra riêng');
  });

  it('gets the numbers of a pasted sheet read with their formats, in three calls', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row, column } = book.at(FINANCE, '3.3.1-1a', 'answer');
    setRaw(book.host.workbook, sheetId, row, column, 0.185, { type: 'PERCENT', pattern: '0.0%' });
    setRaw(book.host.workbook, sheetId, row, book.at(FINANCE, '3.3.1-1a', 'year').column, 44_927, { type: 'DATE' });
    setRaw(book.host.workbook, sheetId, row, book.at(FINANCE, '3.3.1-1a', 'source').column, 'Thống kê');
    const results = book.host.edited({ sheetId, top: row, left: column, bottom: row + 1, right: column + 1 }, OFFICER);
    expect(counted(results)).toEqual([READ, 'Range.getNumberFormats', WRITE]);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✓ Đầy đủ');
    setRaw(book.host.workbook, sheetId, row, column, 44_927, { type: 'DATE' });
    book.host.edited({ sheetId, top: row, left: column, bottom: row + 1, right: column + 1 }, OFFICER);
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain('01/01/2023');
  });

  it('is not disturbed by a tab of somebody else’s, by a copy of a tab, by the other tabs of the add-in', () => {
    const book = newBook({ setUp: true });
    const { state } = book.host.workbook;
    const copy = JSON.parse(JSON.stringify(book.sheet(HEALTH)));
    book.host.workbook.state = { ...state, sheets: [...state.sheets, { ...copy, sheetId: 4712, title: 'Bản sao' }] };
    book.batch([{ addSheet: { properties: { sheetId: 4711, title: 'Nháp' } } }]);
    const { row, column } = book.at(HEALTH, 'sustainability-health', 'answer');
    expect(counted(typeAt(book, 4711, 0, 0, 'ghi chú'))).toEqual([]);
    expect(counted(typeAt(book, 4712, row, column, 'x', COORDINATOR))).toEqual([]);
    expect(counted(typeAs(book, 'settings', 'round', 'value', '2024', COORDINATOR))).toEqual([]);
  });

  it('makes no noise where nothing is asked: the block above, a heading, the status itself', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at(HEALTH, 'sustainability-health', 'status');
    const before = book.read(HEALTH, 'sustainability-health', 'status');
    const results = typeAs(book, HEALTH, 'sustainability-health', 'status', 'xong rồi');
    expect([counted(results), toasts(results)]).toEqual([[READ], []]);
    expect(before).toBe('');
    const above = typeAt(book, sheetId, 1, 0, 'Ghi chú', COORDINATOR);
    expect([counted(above), toasts(above)]).toEqual([[READ], []]);
    const heading = typeAt(book, sheetId, row - 1, 0, 'Mục khác', COORDINATOR);
    expect([counted(heading), toasts(heading)]).toEqual([[READ], []]);
  });

  it('may only view: nothing runs', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row, column } = book.at(HEALTH, 'sustainability-health', 'answer');
    expect(
      book.host.edited({ sheetId, top: row, left: column, bottom: row + 1, right: column + 1 }, 'khach@x.example'),
    ).toEqual([]);
  });
});

describe('a block', () => {
  it('of 60 pasted rows is checked in two calls', () => {
    const book = newBook({ setUp: true });
    const tab = book.sheet(DISTRICTS);
    const first = book.at(DISTRICTS, 'quan-1/3.3.4-1', 'answer');
    const results = pasteAs(
      book,
      DISTRICTS,
      'quan-1/3.3.4-1',
      'answer',
      Array.from({ length: 60 }, (_, i) => [String(i)]),
      COORDINATOR,
    );
    expect(tab.rows.length).toBeGreaterThan(first.row + 60);
    expect(results[0]?.error).toBeUndefined();
    expect(counted(results)).toEqual([READ, WRITE]);
    expect(book.read(DISTRICTS, 'quan-1/3.3.4-1', 'fix')).not.toBe('');
  });

  it('that was cleared, or filled down, is checked whole; rows between that ask nothing keep what they hold', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row, column } = book.at(HEALTH, '3.2.2-1', 'answer');
    const status = book.at(HEALTH, '3.2.2-1', 'status').column;
    const held = [{ stringValue: '=ghi chú của ai đó' }, { numberValue: 45_153 }];
    setRaw(book.host.workbook, sheetId, row + 1, status, held[0] ?? null);
    setRaw(book.host.workbook, sheetId, row + 1, status + 1, held[1] ?? null, { type: 'DATE' });
    const block = (text: string) => pasteAs(book, HEALTH, '3.2.2-1', 'answer', [[text], [''], [text]], COORDINATOR);
    const cells = (r: number) => [0, 1].map((i) => book.sheet(HEALTH).rows[r]?.[status + i]?.userEnteredValue);
    expect(counted(block('Có'))).toEqual([READ, WRITE]);
    expect(book.read(HEALTH, '3.2.2-1', 'status')).toBe('! Cần xem lại');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('✓ Đầy đủ');
    expect(cells(row + 1)).toEqual(held);
    block('');
    expect(book.read(HEALTH, '3.2.2-1', 'status')).toBe('○ Chưa có');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('○ Chưa có');
    expect(cells(row + 1)).toEqual(held);
    expect(book.sheet(HEALTH).rows[row]?.[column]?.userEnteredValue).toBeUndefined();
  });

  it('of an officer is refused as a whole where it covers what is protected, and then nothing runs', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at(HEALTH, 'sustainability-health', 'answer');
    const before = book.state();
    expect(() => typeAt(book, sheetId, row, 0, 'x')).toThrow(/được bảo vệ/);
    expect(book.state()).toBe(before);
  });
});

describe('an officer of a unit whose editors are named', () => {
  it('writes the status of the own rows; where it is refused, a toast says so and nothing is lost', () => {
    const book = newBook({ setUp: true });
    book.type('units', 'so-y-te', 'editors', OFFICER);
    book.run('setUpWorkbook');
    expect(toasts(typeAs(book, HEALTH, 'sustainability-health', 'answer', 'x'))).toEqual([]);
    expect(book.read(HEALTH, 'sustainability-health', 'status')).not.toBe('');
    const { sheetId, column } = book.at(FINANCE, '3.3.1-1a', 'status');
    book.batch([
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: 99,
            range: { sheetId, startColumnIndex: column, endColumnIndex: column + 2 },
            warningOnly: false,
            editors: { users: [COORDINATOR] },
          },
        },
      },
    ]);
    const results = typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều');
    expect(results[0]?.error).toBeUndefined();
    expect(toasts(results)).toEqual([
      'Chưa ghi được kết quả kiểm tra, vì các ô Tình trạng của dòng này đang được bảo vệ. Nội dung đã nhập giữ nguyên.',
    ]);
    expect(book.read(FINANCE, '3.3.1-1a', 'answer')).toBe('nhiều');
  });
});

describe('a tab that the coordinator rearranged', () => {
  const move = (sheetId: number, from: number, to: number): object => ({
    moveDimension: {
      source: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
      destinationIndex: to,
    },
  });

  it('is understood with a column and a row inserted, and with the other language', () => {
    const book = newBook({ setUp: true });
    const { sheetId } = book.sheet(FINANCE);
    book.batch([
      {
        insertDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 },
          inheritFromBefore: true,
        },
      },
      {
        insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 4 }, inheritFromBefore: true },
      },
    ]);
    typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều');
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✗ Cần sửa');
    book.type('settings', 'lang', 'value', 'en');
    book.run('setUpWorkbook');
    expect(toasts(typeAs(book, FINANCE, '3.3.1-1a', 'answer', ''))).toEqual([]);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('○ Missing');
  });

  it('is checked with two writes where status and remedy stand apart', () => {
    const book = newBook({ setUp: true });
    const { sheetId } = book.sheet(FINANCE);
    const fix = book.at(FINANCE, '3.3.1-1a', 'fix').column;
    book.batch([move(sheetId, fix, 15)]);
    book.run('setUpWorkbook');
    expect(counted(typeAs(book, FINANCE, '3.3.1-1a', 'answer', 'nhiều'))).toEqual([READ, WRITE, WRITE]);
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain('nhiều');
  });
});
