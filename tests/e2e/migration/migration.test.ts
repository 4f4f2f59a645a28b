// A workbook that an earlier release made and agencies filled, opened with today's bundle; and one of a release to come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WorkbookState } from '../../../local/sheets/state';
import { restoreWorkbook } from '../../../local/sheets/workbook';
import { LAYOUT_VERSION } from '../../../src/workbook/migration/layout-version';
import { MIGRATIONS } from '../../../src/workbook/migration/migrations';
import { type Book, COORDINATOR, newBook, OFFICER } from '../book';

/** Set up, filled with the sample and checked by the last release of layout 1: 227 of 303 rows answered. */
const FIRST = restoreWorkbook(
  gunzipSync(readFileSync(join(process.cwd(), 'tests/e2e/migration/layout-1.json.gz'))).toString('utf8'),
).state;

/** A state is never altered in place, so all may begin with it. */
const first = (): Book => newBook({ state: FIRST });

const MENU = [
  'checkCompleteness',
  'createReviewDraft',
  'createCleanDraft',
  'createSlip',
  'toggleLiveCheck',
  'updateAssignment',
  'checkRights',
];
const PAGES = ['readSidebar', 'readRow', 'runCheck', 'readFiles', 'exportAll'];

/** Every text and number that stands in a column that people fill, by tab and row id. */
function typed(book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of book.host.workbook.state.sheets) {
    const keys = sheet.columnStates.map((c) => c?.metadata?.find((m) => m.metadataKey === 'lcw.column')?.metadataValue);
    const id = keys.indexOf('id');
    for (const row of sheet.rows) {
      const name = row?.[id]?.userEnteredValue?.stringValue ?? '';
      keys.forEach((key, column) => {
        const value = row?.[column]?.userEnteredValue;
        if (name && key && PERSONS.has(key) && value) found.set(`${sheet.title}/${name}/${key}`, JSON.stringify(value));
      });
    }
  }
  return found;
}
const PERSONS: ReadonlySet<string> = new Set([
  ...['answer', 'numerator', 'denominator', 'year', 'source', 'evidence', 'explanation', 'reason', 'level'],
  ...['value', 'editors', 'contact', 'deadline', 'lead', 'contributors'],
]);

describe('a workbook of the first layout', () => {
  it.each(MENU)('is not touched by %s, which says how to bring it up to date', (name) => {
    const book = first();
    expect(book.tell(name)).toContain('phiên bản cũ hơn của tiện ích. Đề nghị đơn vị đầu mối chọn Thành phố học tập');
    expect(book.host.workbook.state).toBe(FIRST);
    expect(book.documents()).toEqual([]);
  });

  it.each(PAGES)('gives the sidebar and the window of files a plain sentence (%s)', (name) => {
    const book = first();
    const { value, error } = book.host.run(name, { as: COORDINATOR, via: 'sidebar', args: [] });
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ ok: false, failure: { text: expect.stringContaining('phiên bản cũ hơn') } });
  });

  it('bears an officer who types before anybody has brought it up to date', () => {
    const book = first();
    const at = book.at('unit:so-y-te', 'sustainability-health', 'answer');
    book.type('unit:so-y-te', 'sustainability-health', 'answer', 'Nội dung mới.', OFFICER);
    const edit = { sheetId: at.sheetId, top: at.row, left: at.column, bottom: at.row + 1, right: at.column + 1 };
    for (const { error, toasts } of book.host.edited(edit, OFFICER)) {
      expect(error).toBeUndefined();
      expect(toasts.map(({ text }) => text).join()).not.toMatch(/undefined|TypeError|Error:/);
    }
    expect(book.read('unit:so-y-te', 'sustainability-health', 'answer')).toBe('Nội dung mới.');
  });

  it('is brought up to date by set-up: everything typed is kept, the check finds what it found before', () => {
    const book = first();
    const before = typed(book);
    expect(before.size).toBeGreaterThan(700);
    const said = book.tell('setUpWorkbook');
    expect(said).toContain('Đã nâng cấp bộ biểu mẫu từ cấu trúc 1 lên cấu trúc 2');
    expect(said).toContain('Nhật ký');
    const after = typed(book);
    for (const [cell, value] of before) expect([cell, after.get(cell)]).toEqual([cell, value]);
    expect(book.tell('checkCompleteness')).toContain('Đã có 227 / phải có 303. Cần sửa: 48.');
    expect(book.read('unit:so-y-te', '#handin', 'code')).not.toBe('');
    const complete = book.state();
    expect(book.tell('setUpWorkbook')).toContain('Bộ biểu mẫu đã đầy đủ');
    expect(book.state()).toBe(complete);
  });

  it('stays as it was when Google fails on the way, and the next set-up brings it up to date', () => {
    const book = first();
    const before = book.state();
    book.host.beforeCall = (_, { method }) =>
      method === 'spreadsheets.batchUpdate' ? { fail: 'before', code: 400, message: 'Invalid' } : undefined;
    expect(book.tell('setUpWorkbook')).toContain('Chưa có gì được ghi');
    book.host.beforeCall = undefined;
    expect(book.state()).toBe(before);
    expect(book.tell('setUpWorkbook')).toContain('Đã nâng cấp bộ biểu mẫu');
  });

  it('has a step to every later layout', () => {
    const steps = Array.from({ length: LAYOUT_VERSION - 1 }, (_, i) => i + 2);
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(steps);
  });
});

describe('a workbook of a layout to come', () => {
  it.each(['setUpWorkbook', ...MENU])('is refused by %s with a clear message, and not touched', (name) => {
    const book = newBook({ setUp: true });
    const state: WorkbookState = {
      ...book.host.workbook.state,
      metadata: book.host.workbook.state.metadata.map((m) =>
        m.metadataKey === 'lcw.layout' ? { ...m, metadataValue: String(LAYOUT_VERSION + 1) } : m,
      ),
    };
    const newer = newBook({ state });
    expect(newer.tell(name)).toContain(
      `phiên bản mới hơn của tiện ích (cấu trúc ${LAYOUT_VERSION + 1}, tiện ích đang dùng chỉ biết đến cấu trúc ${LAYOUT_VERSION})`,
    );
    expect(newer.host.workbook.state).toBe(state);
  });
});
