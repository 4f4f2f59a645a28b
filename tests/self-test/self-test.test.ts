// Tự kiểm tra hệ thống and Thông tin hỗ trợ kỹ thuật in the product: who may run them, what they say, exercise and leave.
import { readdirSync, readFileSync } from 'node:fs';
import { ALL_CONTRACTS } from '../../src/self-test/contracts';
import { type Book, COORDINATOR, newBook, OFFICER } from '../e2e/book';

const SCOPE = 'https://www.googleapis.com/auth/';

const run = (book: Book, options: { readonly as?: string; readonly refused?: string } = {}) =>
  book.host.run('selfTest', {
    as: options.as ?? COORDINATOR,
    via: 'menu',
    ...(options.refused ? { refusedScopes: [SCOPE + options.refused] } : {}),
  });

/** The lines of one part of the report. */
const part = (report: unknown, heading: string): readonly string[] => {
  const lines = String(report).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${heading} (`));
  if (start < 0) return [];
  const end = lines.findIndex((line, i) => i > start && line === '');
  return lines.slice(start + 1, end);
};

const book = newBook({ setUp: true });
const before = book.state();
const result = run(book);

describe('the self-test in a workbook', () => {
  it('finds that everything holds, and says so first', () => {
    expect(result.error).toBeUndefined();
    expect(part(result.value, 'Đạt')).toHaveLength(ALL_CONTRACTS.length);
    expect(String(result.value)).toContain(
      `Đạt: ${ALL_CONTRACTS.length}. Không đạt: 0. Chưa được phép: 0. Chưa thử: 0.`,
    );
    expect(result.dialog?.html).toContain('Mọi điều hệ thống dựa vào đều đúng');
  });

  it('leaves the workbook, its triggers and the person’s selection as they were, and no file outside the bin', () => {
    expect(book.state()).toBe(before);
    expect(book.documents()).toEqual([]);
    expect(book.host.triggers()).toEqual([]);
    expect(result.activated).toMatchObject({ sheetId: book.host.workbook.state.sheets[0]?.sheetId, top: 0, left: 0 });
  });

  it('can be copied as text from its window', () => {
    const box = /<textarea[^>]*>\n([\s\S]*)<\/textarea>/.exec(result.dialog?.html ?? '')?.[1] ?? '';
    const text = box
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    expect(text).toBe(result.value);
    expect(text).toMatch(/• Sheets\.batchUpdate: \d+, \d+, \d+/);
  });

  it('takes a small part of the six minutes', () => {
    expect(result.ms).toBeLessThan(120_000);
  });
});

describe('who may run the self-test', () => {
  it('is the coordinator: an officer is refused, and nothing is made', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const result = run(book, { as: OFFICER });
    expect(result.value).toBe('');
    expect(result.alerts[0]?.text).toBe('Chức năng này dành cho đơn vị đầu mối.');
    expect(result.calls.some(({ method }) => /batchUpdate|create/.test(method))).toBe(false);
    expect(book.state()).toBe(before);
  });

  it('is whoever may edit, before the workbook is set up', () => {
    const result = run(newBook(), { as: OFFICER });
    expect(part(result.value, 'Không đạt')).toEqual([]);
    expect(part(result.value, 'Chưa thử').every((line) => line.endsWith('vì bảng tính chưa được khởi tạo'))).toBe(true);
  });
});

describe('a scope that was not granted', () => {
  it.each([
    ['drive.file', /^• (doc|file)\./],
    ['userinfo.email', /^• (email|protect\.)/],
    ['script.scriptapp', /^• triggers/],
    ['spreadsheets', /^• (values|batch|ids|tab|meta|look|copy|rows|typed|book|protect|triggers)/],
  ])('%s is named, and everything else is tested all the same', (scope, lines) => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const { value } = run(book, { refused: scope });
    const notAllowed = part(value, 'Chưa được phép');
    expect(notAllowed.length).toBeGreaterThan(0);
    for (const line of notAllowed) {
      expect(line).toMatch(lines);
      expect(line).toContain(`thiếu quyền ${scope}`);
    }
    expect(part(value, 'Không đạt')).toEqual([]);
    expect(part(value, 'Đạt').length).toBeGreaterThan(14);
    expect(book.state()).toBe(before);
    expect(book.documents()).toEqual([]);
  });

  it('script.container.ui leaves nothing behind, though no window can be shown', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const result = run(book, { refused: 'script.container.ui' });
    expect(result.error?.message).toMatch(/chưa cho phép/);
    expect(book.state()).toBe(before);
    expect(book.documents()).toEqual([]);
  });
});

/** Methods of services that only a person can complete, or that ran already when the menu was used. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'Ui.alert': 'waits for a person’s answer',
  'Ui.addMenu': 'the person has chosen the self-test from that menu',
  'Ui.showSidebar': 'would open the sidebar over what the person does',
  'Spreadsheet.toast': 'only shows a text; every other action of the menu begins with it',
  'Sheet.getLastRow': 'not used: the range of an edit has a method of the same name, which is no call',
  'Sheet.getLastColumn': 'the same',
};

it('exercises every method of a service that src/google uses', () => {
  const methods = new Map<string, RegExp>();
  const service = (name: string, text: string): void => {
    for (const [, method] of text.matchAll(/'([A-Z]\w+\.\w+)':/g))
      methods.set(`${name}${method}`, new RegExp(`\\.${method?.split('.')[1]}\\(`));
  };
  for (const file of readdirSync('local/host/services'))
    service('', readFileSync(`local/host/services/${file}`, 'utf8'));
  const own = /^(self-test\/|authorisation)/;
  const google = readdirSync('src/google', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = google
    .filter((file) => !own.test(file))
    .map((file) => readFileSync(`src/google/${file}`, 'utf8'))
    .join('\n');
  const probe = google
    .filter((file) => own.test(file) || /^(ui|session|triggers|sheets|cache|calls\/attempt)\.ts$/.test(file))
    .map((file) => readFileSync(`src/google/${file}`, 'utf8'))
    .join('\n');
  const used = [...methods].filter(([, call]) => call.test(sources)).map(([name]) => name);
  const done = new Set(result.calls.map(({ method }) => method));
  // Methods that are no call on the host (Utilities.formatDate) are looked for in the text.
  const missing = used.filter((name) => !done.has(name) && !(name in LEFT_OUT) && !methods.get(name)?.test(probe));
  expect(missing).toEqual([]);
  for (const method of [
    'spreadsheets.get',
    'spreadsheets.getByDataFilter',
    'spreadsheets.batchUpdate',
    'documents.get',
    'documents.batchUpdate',
    'files.list',
    'files.create',
    'files.update',
  ])
    expect([method, done.has(method)]).toEqual([method, true]);
});

it('sends every kind of request that the product sends', () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts'))
      .map((f) => readFileSync(`${folder}/${f}`, 'utf8'));
  const kinds =
    /\b((?:add|delete|update|insert|append|move|repeat|set|create|merge|unmerge|copy|pin|find)[A-Z][A-Za-z]+): \{/g;
  const product = new Set(
    [...files('src/workbook'), ...files('src/draft/rendering')].flatMap((text) =>
      [...text.matchAll(kinds)].map(([, kind]) => kind ?? ''),
    ),
  );
  const sent = new Set(
    result.calls.flatMap(({ body }) =>
      ((body as { requests?: readonly object[] } | undefined)?.requests ?? []).flatMap((one) => Object.keys(one)),
    ),
  );
  // The locale and time zone of a real workbook are not changed for a test; set-up does that in an empty one.
  expect([...product].filter((kind) => !sent.has(kind) && kind !== 'updateSpreadsheetProperties')).toEqual([]);
});

const text = (book: Book, as = COORDINATOR, refused: readonly string[] = []): string =>
  String(book.host.run('supportInfo', { as, via: 'menu', refusedScopes: refused.map((one) => SCOPE + one) }).value);

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
