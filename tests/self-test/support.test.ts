// Thông tin hỗ trợ kỹ thuật: what is sent for help, and that no answer is ever in it.
import fc from 'fast-check';
import { technicalWords } from '../../src/actions/troubles';
import { escaped, textPage } from '../../src/self-test/text-page';
import { COORDINATOR, newBook, OFFICER } from '../e2e/book';

const AUTH = 'https://www.googleapis.com/auth/';
const text = (book: ReturnType<typeof newBook>, as = COORDINATOR, refused: readonly string[] = []): string =>
  String(book.host.run('supportInfo', { as, via: 'menu', refusedScopes: refused.map((one) => AUTH + one) }).value);

describe('the technical information', () => {
  const book = newBook({ setUp: true });

  it('names version, account, scopes, locale, tabs and cells, for an officer too', () => {
    const said = text(book, OFFICER, ['drive.file']);
    for (const line of [
      /^Phiên bản: \d+\.\d+\.\d+ \(gắn với bảng tính\)$/m,
      /^Tài khoản: can\.bo@hcm\.example$/m,
      /^Quyền chưa cho phép: drive\.file$/m,
      /^Ngôn ngữ, vùng: vi_VN$/m,
      /^Số trang tính: 29 \(28 của bộ biểu mẫu\)$/m,
      /^Số ô: \d+$/m,
      /^Phiên bản bộ biểu mẫu: \d+$/m,
      /^Lần kiểm tra gần nhất: không có$/m,
      /^Lỗi gần đây: không có$/m,
    ])
      expect(said).toMatch(line);
  });

  it('comes even where the workbook cannot be read', () => {
    expect(text(book, COORDINATOR, ['spreadsheets', 'userinfo.email'])).toMatch(/Bảng tính: không đọc được/);
    expect(text(newBook())).toMatch(/^Phiên bản bộ biểu mẫu: không có$/m);
  });

  it('tells the last errors in Google’s technical words, never what they quote', () => {
    const secret = 'Tỷ lệ 98,5% của phường Bến Nghé';
    book.host.beforeCall = (_, call) =>
      call.method === 'spreadsheets.batchUpdate'
        ? {
            fail: 'before',
            code: 400,
            message: `Invalid requests[3].updateCells: Unable to parse range: '${secret}'!A1`,
          }
        : undefined;
    book.run('checkCompleteness');
    book.run('checkCompleteness');
    book.host.beforeCall = undefined;
    const said = text(book);
    expect(said).toMatch(/• \d\d\/\d\d\/\d{4} \d\d:\d\d Kiểm tra mức độ hoàn thiện, other ×2: .*unable to parse range/);
    for (const word of secret.split(' ')) expect(said.split('Lỗi gần đây')[1]).not.toContain(word);
  });
});

describe('the words of an error that are kept', () => {
  it('hold nothing that an answer says, wherever the error quotes it', () => {
    const frames = ['', 'API call to sheets.spreadsheets.get failed with error: ', 'Code.js:12:34 ', 'at x (Code.js:'];
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 100_000, max: 99_999_999 }),
        (frame, answer, figure) => {
          const error = new Error(`${frame}${answer}\n    at ${answer} (Code.js:${figure}:${figure}) ${figure}`);
          const kept = technicalWords(error).replace(/ @\d+:\d+$/, '');
          expect(kept).toMatch(/^[A-Za-z …]*$/);
          expect(technicalWords(error)).not.toContain(String(figure));
          for (const word of answer.match(/[A-Za-z]{12,}/g) ?? []) expect(kept).not.toContain(word.toLowerCase());
        },
      ),
      { seed: 5, numRuns: Number(process.env.FAULT_CASES ?? 300) },
    );
  });

  it('say where in the script it happened', () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'x')");
    error.stack = `TypeError: ${error.message}\n    at f (Code.js:12:345)`;
    expect(technicalWords(error)).toBe('TypeError cannot read properties of undefined reading … @12:345');
  });
});

describe('the page that shows a text', () => {
  it('shows every text as text', () => {
    const evil = `</textarea><script>alert(1)</script><img src=x onerror="alert('x')">&amp;`;
    const html = textPage({
      lang: 'vi',
      heading: evil,
      summary: evil,
      wrong: true,
      points: [evil],
      hint: evil,
      text: evil,
    });
    expect(html.split(escaped(evil))).toHaveLength(7);
    expect(html).not.toMatch(/<script|<img|onerror="/);
  });
});
