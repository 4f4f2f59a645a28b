// Tạo dự thảo hồ sơ, with the built bundle on the local host.
import type { ServiceCall } from '../../local/host/types';
import { apiCalls, type Book, newBook, OFFICER } from './book';

const HEALTH = 'unit:so-y-te';

function checked(): Book {
  const book = newBook({ setUp: true });
  book.type(
    HEALTH,
    'sustainability-health',
    'answer',
    'Thành phố lồng ghép nội dung y tế và phát triển bền vững vào mọi chương trình học tập cộng đồng.',
  );
  book.type('unit:cuc-thong-ke', 'population', 'answer', 'tám triệu');
  book.run('checkCompleteness');
  return book;
}

/** The steps of making a document; binning it is none of them. */
const STEPS = ['drive.files.create', 'docs.documents.batchUpdate', 'sheets.spreadsheets.batchUpdate'];
const isStep = ({ api, method, body }: ServiceCall, step: string): boolean =>
  `${api}.${method}` === step && !JSON.stringify(body ?? '').includes('"trashed"');

describe('generating the draft', () => {
  it('shows every gap in the working version, linked to its cell, and every answer in a named range', () => {
    const book = checked();
    expect(book.tell('createReviewDraft')).toContain('Đã tạo dự thảo lần 1 (Bản rà soát)');
    const [made] = book.documents();
    const text = book.text(made?.id ?? '');
    expect(text).toContain('DỰ THẢO lần 1');
    expect(text).toContain('ĐƠN ĐĂNG KÝ THÀNH VIÊN');
    expect(text).toContain('[CHỜ BỔ SUNG – Sở Giáo dục và Đào tạo');
    expect(text).toContain('Thành phố lồng ghép nội dung y tế');
    expect(text).toContain('tám triệu');
    const json = book.host.ask('docs', 'documents.get', { documentId: made?.id }, 'dau.moi@hcm.example');
    const { namedRanges } = json as { namedRanges: Record<string, unknown> };
    expect(Object.keys(namedRanges)).toHaveLength(133);
    expect(namedRanges['answer:sustainability-health']).toBeDefined();
    const { sheetId, row } = book.at(HEALTH, '3.2.2-1', 'answer');
    expect(JSON.stringify(json)).toContain(`https://docs.google.com/spreadsheets/d/book/edit#gid=${sheetId}`);
    expect(row).toBeGreaterThan(0);
  });

  it('shows no mark and no note in the clean version, and says how many gaps it hides', () => {
    const book = checked();
    expect(book.tell('createCleanDraft')).toMatch(/Bản trình không hiển thị \d+ chỗ còn thiếu/);
    const text = book.text(book.documents()[0]?.id ?? '');
    expect(text).not.toContain('CHỜ BỔ SUNG');
    expect(text).not.toMatch(/Cần (sửa|xem lại)/);
    expect(text).toContain('……');
    expect(book.read('drafts', book.documents()[0]?.id ?? '', 'hidden')).toBe('302');
    expect(book.read('drafts', book.documents()[0]?.id ?? '', 'version')).toBe('Bản trình');
  });

  it('numbers the drafts, lists each on Dự thảo and keeps the earlier ones', () => {
    const book = checked();
    book.run('createReviewDraft');
    book.run('createCleanDraft');
    expect(book.documents().map((d) => d.name)).toEqual([
      'Dự thảo lần 1 – Bản rà soát – Đơn đăng ký thành phố học tập – Thành phố Hồ Chí Minh',
      'Dự thảo lần 2 – Bản trình – Đơn đăng ký thành phố học tập – Thành phố Hồ Chí Minh',
    ]);
    expect(book.documents().map((d) => book.read('drafts', d.id, 'number'))).toEqual(['1', '2']);
  });

  it('makes one document with as few batches as fit, in a folder that is made once', () => {
    const book = checked();
    const calls = apiCalls(book.run('createCleanDraft'));
    expect(calls).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'drive.files.list',
      'drive.files.create',
      'drive.files.create',
      'docs.documents.batchUpdate',
      'sheets.spreadsheets.batchUpdate',
      'drive.files.update',
    ]);
    const second = apiCalls(book.run('createReviewDraft'));
    expect(second.filter((c) => c === 'drive.files.create')).toHaveLength(1);
    expect(second.filter((c) => c === 'docs.documents.batchUpdate').length).toBeLessThanOrEqual(2);
  });

  it.each(STEPS)('leaves no half document when %s keeps failing, and says so', (failing) => {
    const book = checked();
    const before = book.state();
    book.host.beforeCall = (_k, call) => (isStep(call, failing) ? { fail: 'before', code: 500 } : undefined);
    const said = book.tell('createReviewDraft');
    book.host.beforeCall = undefined;
    expect(said).toMatch(
      /Dịch vụ của Google tạm thời không phản hồi.* (Chưa có gì được ghi|Văn bản đang tạo dở đã được bỏ vào thùng rác)/,
    );
    expect(book.documents()).toEqual([]);
    expect(book.state()).toBe(before);
    expect(book.tell('createReviewDraft')).toContain('Đã tạo dự thảo lần 1');
  });

  it('keeps a draft that is complete and listed when only its name cannot be changed, and puts that right with the next', () => {
    const book = checked();
    book.host.beforeCall = (_k, call) =>
      isStep(call, 'drive.files.update') ? { fail: 'before', code: 500 } : undefined;
    expect(book.tell('createReviewDraft')).toContain('Văn bản đã tạo xong và đã được ghi vào trang Dự thảo');
    book.host.beforeCall = undefined;
    const [first] = book.documents();
    expect(first?.name).toMatch(/^\(đang tạo\) /);
    expect(book.read('drafts', first?.id ?? '', 'number')).toBe('1');
    book.host.pass(10 * 60_000);
    expect(book.tell('createReviewDraft')).toContain('Đã tạo dự thảo lần 2');
    expect(book.documents().map(({ name }) => name.slice(0, 14))).toEqual(['Dự thảo lần 1 ', 'Dự thảo lần 2 ']);
  });

  it('puts into the bin what a run left that was ended before its draft was listed', () => {
    const book = checked();
    book.host.beforeCall = (_k, call) => (isStep(call, 'docs.documents.batchUpdate') ? { end: 'after' } : undefined);
    book.tell('createReviewDraft');
    book.host.beforeCall = undefined;
    expect(book.documents().map(({ name }) => name.slice(0, 11))).toEqual(['(đang tạo) ']);
    book.host.pass(10 * 60_000);
    expect(book.tell('createReviewDraft')).toContain('Đã tạo dự thảo lần 1');
    expect(book.documents().map(({ name }) => name.slice(0, 14))).toEqual(['Dự thảo lần 1 ']);
  });

  it('tells what changed since it was handed in: in the working version row by row, of the clean one in the message', () => {
    const book = checked();
    book.type(HEALTH, '#handin', 'answer', 'đã gửi', OFFICER);
    book.type('units', 'so-noi-vu', 'deadline', '01/08/2023');
    book.run('checkCompleteness');
    book.type(HEALTH, 'sustainability-health', 'answer', 'Nội dung mới.');
    expect(book.tell('createReviewDraft')).not.toContain('thay đổi');
    const text = book.text(book.documents()[0]?.id ?? '');
    expect(text).toContain('1/41 đơn vị đã gửi số liệu');
    expect(text).toContain('Quá thời hạn, chưa gửi: 1 đơn vị (Sở Nội vụ).');
    expect(text).toContain('Thay đổi sau khi gửi: khi gửi là Thành phố lồng ghép nội dung y tế');
    expect(book.tell('createCleanDraft')).toContain('Có 1 dòng đã thay đổi sau khi đơn vị gửi hoặc sau khi tiếp nhận');
    const clean = book.text(book.documents()[1]?.id ?? '');
    expect(clean).toContain('Nội dung mới.');
    expect(clean).not.toMatch(/đã gửi số liệu|Thay đổi sau khi/);
  });

  it('writes its labels in English when the setting says so', () => {
    const book = checked();
    book.type('settings', 'lang', 'value', 'en');
    book.run('createReviewDraft');
    const text = book.text(book.documents()[0]?.id ?? '');
    expect(text).toContain('Thành phố lồng ghép nội dung y tế');
    expect(text).toMatch(/TO BE (PROVIDED|ADDED|COMPLETED)|AWAITING|MISSING/i);
  });
});
