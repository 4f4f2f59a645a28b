// Writing an answer from the sidebar, with the built bundle on the local host.
import { cellAt } from '../../local/sheets/state';
import { setRaw } from '../../local/sheets/typing';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';
import { call, counted, cursorAt, failure, value } from './sidebar-calls';

const HEALTH = 'unit:so-y-te';
const NARRATIVE = 'sustainability-health';
const OTHER = 'khac@hcm.example';
const TEXT = 'Thành phố lồng ghép nội dung y tế và phát triển bền vững vào mọi chương trình học tập cộng đồng.';

const request = (book: Book, text: string, before = '', id = NARRATIVE, key = HEALTH): unknown => ({
  sheetId: book.sheet(key).sheetId,
  id,
  before,
  text,
});

/** A second officer, who alone may fill the rows of Sở Y tế. */
function assigned(): Book {
  const book = newBook({ setUp: true });
  const { workbook } = book.host;
  workbook.state = { ...workbook.state, editors: [OFFICER, OTHER] };
  book.type('units', 'so-y-te', 'editors', OTHER);
  book.run('setUpWorkbook');
  return book;
}

describe('saving a text from the sidebar', () => {
  it('writes it with the row’s status in one go, reads twice, and shows the row as it is then', () => {
    const book = newBook({ setUp: true });
    const result = call(book, 'writeAnswer', { args: [request(book, 'Đang cập nhật')] });
    expect(apiCalls(result)).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'sheets.spreadsheets.batchUpdate',
    ]);
    expect(counted(result)).not.toHaveProperty('Cache.put');
    const cells = ['answer', 'status'].map((column) => book.read(HEALTH, NARRATIVE, column));
    expect(cells).toEqual(['Đang cập nhật', '○ Chưa có']);
    expect(book.read(HEALTH, NARRATIVE, 'fix')).toContain('Đề nghị');
    const then = value(book, 'writeAnswer', { args: [request(book, TEXT, 'Đang cập nhật')] });
    const { row: _, ...expected } = value(book, 'readRow', { active: cursorAt(book, HEALTH, NARRATIVE) });
    expect(then).toMatchObject({ ...expected, row: { current: TEXT, statusText: '✓ Đầy đủ', findings: [] } });
    expect([book.read(HEALTH, NARRATIVE, 'status'), book.read(HEALTH, NARRATIVE, 'fix')]).toEqual([
      '✓ Đầy đủ',
      then.row?.alone,
    ]);
  });

  it('shows after the save exactly what reading the row shows', () => {
    const book = newBook({ setUp: true });
    const then = value(book, 'writeAnswer', { args: [request(book, `${TEXT} ${TEXT}`)] });
    expect(value(book, 'readRow', { active: cursorAt(book, HEALTH, NARRATIVE) })).toEqual(then);
  });

  it('says in the row what the check while typing says', () => {
    for (const text of [TEXT, 'Đang cập nhật', 'từ '.repeat(260)]) {
      const [saved, typed] = [newBook({ setUp: true }), newBook({ setUp: true })];
      value(saved, 'writeAnswer', { args: [request(saved, text)] });
      typed.type(HEALTH, NARRATIVE, 'answer', text, OFFICER);
      const { sheetId, row, column } = typed.at(HEALTH, NARRATIVE, 'answer');
      const edit = { sheetId, top: row, left: column, bottom: row + 1, right: column + 1 };
      typed.host.run('onEdit', { as: OFFICER, via: 'simple-trigger', edit });
      const words = (book: Book): readonly string[] => ['status', 'fix'].map((c) => book.read(HEALTH, NARRATIVE, c));
      expect(words(saved)).toEqual(words(typed));
      expect(words(saved)[0]).not.toBe('');
    }
  });

  it('keeps the text as it was given: formulas, signs and spaces stay text, letters composed, line ends alike', () => {
    const book = newBook({ setUp: true });
    let before = '';
    for (const text of ['=1+1', '+84 28', '- một\n- hai', '  giữ khoảng trắng  ', '08/2023', "'98,5%"]) {
      value(book, 'writeAnswer', { args: [request(book, text, before)] });
      expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe(text);
      before = text;
    }
    value(book, 'writeAnswer', { args: [request(book, 'thành phố\r\nhọc tập\rsuốt đời'.normalize('NFD'), before)] });
    expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe('thành phố\nhọc tập\nsuốt đời');
  });

  it('clears the cell with an empty text', () => {
    const book = newBook({ setUp: true });
    value(book, 'writeAnswer', { args: [request(book, TEXT)] });
    const { row } = value(book, 'writeAnswer', { args: [request(book, '', TEXT)] });
    expect([row?.current, row?.status, book.read(HEALTH, NARRATIVE, 'answer')]).toEqual(['', 'missing', '']);
  });

  it('writes nothing when the cell says it already: what the full check said of the row stays', () => {
    const book = newBook({ setUp: true });
    value(book, 'writeAnswer', { args: [request(book, TEXT)] });
    expect(book.read(HEALTH, NARRATIVE, 'fix')).toContain('Mới kiểm tra riêng dòng này');
    book.run('checkCompleteness');
    expect(book.read(HEALTH, NARRATIVE, 'fix')).toBe('');
    const before = book.state();
    const again = call(book, 'writeAnswer', { args: [request(book, TEXT, TEXT)] });
    expect(apiCalls(again).filter((c) => c.endsWith('batchUpdate'))).toEqual([]);
    expect(book.state()).toBe(before);
  });

  it('leaves the cell’s format alone', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row, column } = book.at(HEALTH, NARRATIVE, 'answer');
    const cell = (): unknown => ({ ...cellAt(book.sheet(HEALTH), row, column), userEnteredValue: undefined });
    setRaw(book.host.workbook, sheetId, row, column, 12, { type: 'PERCENT', pattern: '0%' });
    const before = cell();
    const shown = value(book, 'readRow', { active: cursorAt(book, HEALTH, NARRATIVE) }).row?.current;
    expect(shown).toBe('1200%');
    value(book, 'writeAnswer', { args: [request(book, TEXT, shown)] });
    expect([book.read(HEALTH, NARRATIVE, 'answer'), cell()]).toEqual([TEXT, before]);
  });

  it('finds the row by its id after rows were moved', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at(HEALTH, NARRATIVE, 'answer');
    const source = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    book.batch([{ moveDimension: { source, destinationIndex: row - 2 } }]);
    value(book, 'writeAnswer', { args: [request(book, TEXT)] });
    expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe(TEXT);
  });
});

describe('a save that must not happen', () => {
  const refused = (book: Book, how: Parameters<typeof failure>[2]): ReturnType<typeof failure> => {
    const before = book.state();
    const answer = failure(book, 'writeAnswer', how);
    expect(book.state()).toBe(before);
    return answer;
  };

  it('overwrites nothing that somebody typed meanwhile, and shows it', () => {
    const book = newBook({ setUp: true });
    book.type(HEALTH, NARRATIVE, 'answer', 'của người khác ');
    expect(refused(book, { args: [request(book, TEXT)] })).toMatchObject({
      kind: 'changed',
      current: 'của người khác ',
    });
  });

  it('refuses rows that the sidebar does not write, texts that no cell holds, rows and tabs that are gone', () => {
    const book = newBook({ setUp: true });
    expect(refused(book, { args: [request(book, '98,5%', '', '3.2.2-1')] }).kind).toBe('refused');
    expect(refused(book, { args: [request(book, 'a'.repeat(50_001))] })).toMatchObject({
      kind: 'bad-request',
      text: expect.stringContaining('50.000'),
    });
    expect(refused(book, { args: [request(book, TEXT, '', 'no-such-row')] }).kind).toBe('gone');
    expect(refused(book, { args: [request(book, TEXT, '', NARRATIVE, 'overview')] }).kind).toBe('gone');
    expect(refused(book, { args: [{ ...(request(book, TEXT) as object), sheetId: 99 }] }).kind).toBe('gone');
  });

  it('takes a text as long as a cell holds', () => {
    const book = newBook({ setUp: true });
    const text = 'a '.repeat(25_000);
    expect(value(book, 'writeAnswer', { args: [request(book, text)] }).row?.current).toBe(text);
  });

  it('refuses an officer of another unit, as the protection does, and lets the unit’s own officer and the coordinator', () => {
    const book = assigned();
    expect(refused(book, { as: OFFICER, args: [request(book, TEXT)] })).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('Chưa có gì được ghi'),
    });
    value(book, 'writeAnswer', { as: OTHER, args: [request(book, TEXT)] });
    value(book, 'writeAnswer', { as: COORDINATOR, args: [request(book, `${TEXT}.`, TEXT)] });
    expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe(`${TEXT}.`);
  });

  it('tells somebody whose right to edit is gone that this account may only look', () => {
    const book = newBook({ setUp: true });
    const { workbook } = book.host;
    book.host.beforeCall = (_, { method }) => {
      if (method.endsWith('batchUpdate')) workbook.state = { ...workbook.state, editors: [] };
    };
    expect(failure(book, 'writeAnswer', { args: [request(book, TEXT)] })).toMatchObject({
      kind: 'view-only',
      text: expect.stringContaining('chỉ có quyền xem'),
    });
    expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe('');
  });

  it('waits for a check that is at work, then says that it is busy', () => {
    const book = newBook({ setUp: true });
    const answers: unknown[] = [];
    book.host.beforeCall = (_, { method }) => {
      if (method.endsWith('batchUpdate')) answers.push(failure(book, 'writeAnswer', { args: [request(book, TEXT)] }));
    };
    book.run('checkCompleteness');
    expect(answers).toEqual([expect.objectContaining({ kind: 'busy' })]);
    expect(book.read(HEALTH, NARRATIVE, 'answer')).toBe('');
  });

  it('leaves the cell as it was when Google fails before the write, and says so', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { method }) => (method.endsWith('batchUpdate') ? { fail: 'before' } : undefined);
    expect(refused(book, { args: [request(book, TEXT)] })).toMatchObject({
      kind: 'other',
      text: expect.stringContaining('Chưa có gì được ghi'),
    });
  });
});
