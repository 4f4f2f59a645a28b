// Handing in and accepting by different people, with the protections in force and the built bundle on the local host.
import { cellAt } from '../../local/sheets/state';
import { apiCalls, type Book, COORDINATOR, OFFICER } from './book';
import { assigned, DISTRICTS, HEALTH, logOf, OTHER } from './hand-in-book';

const ROW = 'sustainability-health';
const TEXT = 'Thành phố lồng ghép nội dung y tế và phát triển bền vững vào mọi chương trình học tập cộng đồng.';
const READS = ['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter'];

const choose = (book: Book, word: string, as = OFFICER): void => book.type(HEALTH, '#handin', 'answer', word, as);
const sentence = (book: Book): string => book.read(HEALTH, '#handin', 'request');
const overview = (book: Book, column: string, id = 'so-y-te'): string => book.read('overview', id, column);

const decide = (book: Book, decision: 'accept' | 'return', reason = '', as = COORDINATOR, unit = 'so-y-te') =>
  book.host.run('decideUnit', { as, via: 'sidebar', args: [{ unit, decision, reason }] });

describe('an officer hands in by the dropdown', () => {
  it('may choose in the own part only, and may write neither the state, nor the record, nor another unit’s rows', () => {
    const book = assigned();
    choose(book, 'đã gửi');
    book.type(HEALTH, '#letter', 'answer', '123/SYT-VP ngày 15/08/2023', OFFICER);
    for (const [id, column] of [
      ['#handin', 'request'],
      ['#handin', 'recorded'],
      ['#handin', 'code'],
      ['#letter', 'request'],
      [ROW, 'recorded'],
    ] as const)
      expect(() => book.type(HEALTH, id, column, 'x', OFFICER)).toThrow(/được bảo vệ/);
    expect(() => book.type(DISTRICTS, 'quan-1/#handin', 'answer', 'đã gửi', OFFICER)).toThrow(/được bảo vệ/);
    book.type(DISTRICTS, 'quan-1/#handin', 'answer', 'đã gửi', OTHER);
    expect(() => book.type(HEALTH, '#handin', 'answer', 'đã gửi', OTHER)).toThrow(/được bảo vệ/);
    book.type(DISTRICTS, 'quan-3/#handin', 'answer', 'đã gửi', OFFICER);
    expect(() => book.type('overview', 'so-y-te', 'state', 'x', OFFICER)).toThrow(/được bảo vệ/);
    expect(() => book.type('log', '#header', 'what', 'x', OFFICER)).toThrow(/được bảo vệ/);
  });

  it('is carried over by the coordinator’s check, in two reads and one write: sentence, Tổng hợp, log; what is open is listed', () => {
    const book = assigned();
    book.type(HEALTH, ROW, 'answer', TEXT, OFFICER);
    book.type(HEALTH, '#letter', 'answer', '123/SYT-VP', OFFICER);
    choose(book, 'đã gửi');
    expect(sentence(book)).toMatch(/^Khi đã hoàn thành/);
    const result = book.run('checkCompleteness');
    expect(apiCalls(result)).toEqual([...READS, 'sheets.spreadsheets.batchUpdate']);
    expect(result.alerts[0]?.text).toContain('Đã ghi nhận tình trạng gửi của 1 đơn vị: Sở Y tế.');
    expect(sentence(book)).toMatch(/^Đã gửi 15\/08\/2023 09:00\. Còn \d+ dòng chưa có/);
    expect([overview(book, 'state'), overview(book, 'timely'), overview(book, 'changed')]).toEqual([
      'Đã gửi 15/08/2023 09:00',
      'Đúng hạn',
      '0',
    ]);
    expect(overview(book, 'state', '#total')).toMatch(/^Đã gửi 1\/\d+, trong đó đã tiếp nhận 0$/);
    expect(logOf(book)).toEqual([expect.stringMatching(/^Sở Y tế: Đơn vị gửi: Còn \d+ dòng chưa có.*123\/SYT-VP$/)]);
    expect(JSON.parse(book.read(HEALTH, ROW, 'recorded'))).toEqual({ answer: TEXT });
    const after = book.state();
    book.run('checkCompleteness');
    expect(book.state()).toBe(after);
  });

  it('takes it back by choosing “đang nhập”; then no change is a finding', () => {
    const book = assigned();
    choose(book, 'đã gửi');
    book.run('checkCompleteness');
    choose(book, 'đang nhập');
    book.type(HEALTH, ROW, 'answer', TEXT, OFFICER);
    book.run('checkCompleteness');
    expect(sentence(book)).toBe('Khi đã hoàn thành, đề nghị chọn “đã gửi” ở ô bên.');
    expect([overview(book, 'state'), overview(book, 'changed')]).toEqual(['Đang nhập', '0']);
    expect(book.read(HEALTH, ROW, 'fix')).not.toContain('sau khi gửi');
    expect(logOf(book)).toHaveLength(2);
  });

  it('cannot accept the own part: the choice does not count, and the sentence says so', () => {
    const book = assigned();
    choose(book, 'đã tiếp nhận');
    book.run('checkCompleteness');
    expect(sentence(book)).toContain('“đã tiếp nhận” do đơn vị đầu mối ghi nên lựa chọn này chưa được tính.');
    expect([overview(book, 'state'), logOf(book)]).toEqual(['Đang nhập', []]);
    expect(book.read(HEALTH, '#handin', 'answer')).toBe('đã tiếp nhận');
  });
});

describe('the coordinator decides', () => {
  it('returns with a reason, which the officer reads in the tab; corrected and handed in again it is accepted', () => {
    const book = assigned();
    choose(book, 'đã gửi');
    book.run('checkCompleteness');
    expect(decide(book, 'return', 'Thiếu nội dung về y tế trường học')).toMatchObject({ value: { ok: true } });
    expect(sentence(book)).toMatch(
      /^Đề nghị bổ sung 15\/08\/2023 09:00: Thiếu nội dung về y tế trường học – Khi đã bổ sung/,
    );
    expect(book.read(HEALTH, '#handin', 'answer')).toBe('đề nghị bổ sung');
    expect(overview(book, 'state')).toBe('Đề nghị bổ sung 15/08/2023 09:00');
    book.type(HEALTH, ROW, 'answer', TEXT, OFFICER);
    choose(book, 'đã gửi');
    expect(decide(book, 'accept')).toMatchObject({ value: { ok: true } });
    expect(sentence(book)).toBe('Đã tiếp nhận 15/08/2023 09:00.');
    expect(book.read(HEALTH, '#handin', 'answer')).toBe('đã tiếp nhận');
    expect(logOf(book).map((line) => line.split(': ')[1])).toEqual([
      'Đơn vị gửi',
      'Đề nghị bổ sung',
      'Đơn vị gửi',
      'Tiếp nhận',
    ]);
    expect(book.read(HEALTH, ROW, 'answer')).toBe(TEXT);
  });

  it('sees a later change on the row, with the value that was accepted, and on Tổng hợp; accepting again settles it', () => {
    const book = assigned();
    book.type(HEALTH, ROW, 'answer', TEXT, OFFICER);
    choose(book, 'đã gửi');
    decide(book, 'accept');
    book.type(HEALTH, ROW, 'answer', `${TEXT} Thêm một câu.`, OFFICER);
    book.run('checkCompleteness');
    expect(book.read(HEALTH, ROW, 'fix')).toContain('Đã thay đổi sau khi tiếp nhận: cột Số liệu/Nội dung trả lời');
    expect(book.read(HEALTH, ROW, 'fix')).toContain('Thêm một câu');
    expect([overview(book, 'changed'), book.read(HEALTH, ROW, 'status')]).toEqual(['1', '! Cần xem lại']);
    expect(sentence(book)).toContain('Có 1 dòng thay đổi sau khi tiếp nhận.');
    choose(book, 'đang nhập');
    book.run('checkCompleteness');
    expect(sentence(book)).toContain('đề nghị đơn vị đầu mối trả lại trước');
    expect(overview(book, 'state')).toMatch(/^Đã tiếp nhận/);
    decide(book, 'accept');
    expect([overview(book, 'changed'), book.read(HEALTH, '#handin', 'answer')]).toEqual(['0', 'đã tiếp nhận']);
    expect(book.read(HEALTH, ROW, 'fix')).not.toContain('tiếp nhận');
  });

  it('is refused where nothing was handed in, where the reason is missing or too long, and to officers', () => {
    const book = assigned();
    const before = book.state();
    const said = (result: ReturnType<typeof decide>): string => JSON.stringify(result.value);
    expect(said(decide(book, 'accept'))).toContain('Đơn vị chưa gửi');
    expect(said(decide(book, 'return', 'Thiếu'))).toContain('Đơn vị chưa gửi');
    expect(said(decide(book, 'accept', '', OFFICER))).toContain('dành cho đơn vị đầu mối');
    expect(said(decide(book, 'accept', '', COORDINATOR, 'khong-co'))).toContain('Không tìm thấy đơn vị');
    expect(book.state()).toBe(before);
    choose(book, 'đã gửi');
    const handedIn = book.state();
    expect(said(decide(book, 'return', '  '))).toContain('ghi rõ nội dung cần bổ sung');
    expect(said(decide(book, 'return', 'x'.repeat(501)))).toContain('500');
    expect(book.state()).toBe(handedIn);
  });
});

describe('a decision while somebody moves rows', () => {
  it('goes into its own row; the cell that was hit gets back what it held', () => {
    const book = assigned();
    book.type(HEALTH, '#letter', 'answer', '123/SYT-VP', OFFICER);
    choose(book, 'đã gửi');
    const { sheetId } = book.sheet(HEALTH);
    book.host.beforeCall = (_, { method }) => {
      if (method !== 'spreadsheets.batchUpdate') return undefined;
      book.host.beforeCall = undefined;
      book.batch([{ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }]);
      return undefined;
    };
    expect(decide(book, 'accept')).toMatchObject({ value: { ok: true } });
    expect(book.read(HEALTH, '#handin', 'answer')).toBe('đã tiếp nhận');
    expect(book.read(HEALTH, '#reason', 'answer')).toBe('');
    expect(book.read(HEALTH, '#letter', 'answer')).toBe('123/SYT-VP');
    expect(overview(book, 'state')).toMatch(/^Đã tiếp nhận/);
  });
});

describe('an English workbook', () => {
  it('offers and understands English words, and the Vietnamese ones that stand there', () => {
    const book = assigned();
    choose(book, 'đã gửi');
    book.type('settings', 'lang', 'value', 'en');
    book.run('setUpWorkbook');
    const { row, column } = book.at(HEALTH, '#handin', 'answer');
    const choices = cellAt(book.sheet(HEALTH), row, column)?.dataValidation?.condition?.values ?? [];
    expect(choices.map((one) => one.userEnteredValue)).toEqual([
      'being filled in',
      'handed in',
      'to be completed',
      'accepted',
    ]);
    book.run('checkCompleteness');
    expect(sentence(book)).toMatch(/^Handed in 15\/08\/2023 09:00\. Still \d+ rows? missing/);
    decide(book, 'accept');
    expect([book.read(HEALTH, '#handin', 'answer'), overview(book, 'timely')]).toEqual(['accepted', 'On time']);
    expect(book.tell('setUpWorkbook')).toBe('The workbook is complete; nothing was missing.');
  });
});

describe('an older workbook', () => {
  it('gets the rows from set-up, with every answer and choice where it was', () => {
    const book = assigned();
    choose(book, 'đã gửi');
    book.run('checkCompleteness');
    const whole = book.state();
    const { sheetId, row } = book.at(HEALTH, '#letter', 'answer');
    const block = book.at(DISTRICTS, 'quan-1/#handin', 'answer');
    book.batch([
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
      {
        deleteDimension: {
          range: { sheetId: block.sheetId, dimension: 'ROWS', startIndex: block.row, endIndex: block.row + 2 },
        },
      },
    ]);
    const said = book.tell('setUpWorkbook');
    expect(said).toContain('Sở Y tế: bổ sung 1 dòng');
    expect(said).toContain('bổ sung 2 dòng');
    expect(book.at(HEALTH, '#letter', 'answer').row).toBe(row);
    expect(book.at(DISTRICTS, 'quan-1/#handin', 'answer').row).toBe(block.row);
    expect(sentence(book)).toMatch(/^Đã gửi/);
    expect(book.tell('setUpWorkbook')).toBe('Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.');
    book.type(DISTRICTS, 'quan-1/#handin', 'answer', 'đã gửi', OTHER);
    expect(() => book.type(DISTRICTS, 'quan-1/#handin', 'answer', 'đã gửi', OFFICER)).toThrow(/được bảo vệ/);
    expect(whole.length).toBeGreaterThan(0);
  });
});
