// Accepting a finding with a reason: in Cần bổ sung and from the sidebar, with the built bundle on the local host.
import { cellAt } from '../../local/sheets/state';
import { typeInto } from '../../local/sheets/typing';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';
import { call, failure, value } from './sidebar-calls';

const FINANCE = 'unit:so-tai-chinh';
const HEALTH = 'unit:so-y-te';
const ROW = '3.3.1-1a';
const REASON = 'Đã đối chiếu với quyết toán, số liệu đúng.';

/** Row and columns of a list that the check writes. */
function list(book: Book, key: string): readonly Readonly<Record<string, string>>[] {
  const sheet = book.sheet(key);
  const header = book.at(key, '#header', 'id').row;
  const names = ['unit', 'code', 'message', 'value', 'reason', 'waiver', 'by', 'when', 'state', 'link', 'id'];
  const columns = names.flatMap((name): [string, number][] => {
    try {
      return [[name, book.at(key, '#header', name).column]];
    } catch {
      return [];
    }
  });
  const lines = sheet.rows.map((_, row) =>
    Object.fromEntries(columns.map(([name, c]) => [name, cellAt(sheet, row, c)?.userEnteredValue?.stringValue ?? ''])),
  );
  return lines.slice(header + 1).filter((line) => Object.values(line).some(Boolean));
}

const findings = (book: Book) => list(book, 'findings');
const waivers = (book: Book) => list(book, 'waivers');
const idOf = (book: Book, part: string): string => findings(book).find(({ id }) => id?.includes(part))?.id ?? '';
const out = (book: Book): string => idOf(book, `so-tai-chinh/${ROW}:out-of-range`);

/** A workbook with 105 % typed, checked. */
function withError(): Book {
  const book = newBook({ setUp: true });
  book.type(FINANCE, ROW, 'answer', '105%');
  book.type(FINANCE, ROW, 'year', '2022');
  book.type(FINANCE, ROW, 'source', 'Thống kê');
  book.run('checkCompleteness');
  return book;
}

/** … and the error accepted. */
function withWaiver(): Book {
  const book = withError();
  book.type('findings', out(book), 'waiver', REASON);
  book.run('checkCompleteness');
  return book;
}

const errors = (book: Book): number => Number(book.read('overview', '#total', 'errors'));

describe('a reason typed in Cần bổ sung', () => {
  it('takes the finding off the list with the next check, which counts it and improves the row and the totals', () => {
    const book = withError();
    const before = errors(book);
    expect(book.read(FINANCE, ROW, 'status')).toBe('✗ Cần sửa');
    book.type('findings', out(book), 'waiver', REASON);
    expect(book.tell('checkCompleteness')).toContain('Đã chấp nhận kèm lý do: 1.');
    expect(out(book)).toBe('');
    expect(findings(book).some(({ waiver }) => waiver !== '')).toBe(false);
    expect(book.read(FINANCE, ROW, 'status')).toBe('✓ Đầy đủ');
    expect(errors(book)).toBe(before - 1);
    expect(waivers(book)).toEqual([
      expect.objectContaining({
        unit: 'Sở Tài chính',
        code: 'Phụ lục I – 3.3.1',
        value: '105%',
        reason: REASON,
        by: COORDINATOR,
        when: '15/08/2023 09:00',
        state: 'Đang áp dụng',
        link: expect.stringMatching(/^Sở Tài chính!D\d+$/),
      }),
    ]);
    expect(list(book, 'log').map(({ id }) => id !== '')).toContain(true);
  });

  it('is written once: a second check changes nothing on either list', () => {
    const book = withWaiver();
    const [list1, list2] = [findings(book), waivers(book)];
    const body = JSON.stringify(
      book.run('checkCompleteness').calls.find((c) => c.method === 'spreadsheets.batchUpdate')?.body ?? '',
    );
    expect(body).not.toContain(`"sheetId":${book.sheet('findings').sheetId}`);
    expect(body).not.toContain(`"sheetId":${book.sheet('waivers').sheetId}`);
    expect([findings(book), waivers(book)]).toEqual([list1, list2]);
  });

  it('belongs to its finding, however the coordinator has sorted the list before the check', () => {
    const book = withError();
    book.type('findings', out(book), 'waiver', REASON);
    const { sheetId, row } = book.at('findings', '#header', 'id');
    const { column } = book.at('findings', '#header', 'message');
    const end = row + 1 + findings(book).length;
    const range = { sheetId, startRowIndex: row + 1, endRowIndex: end, startColumnIndex: 0, endColumnIndex: 10 };
    book.batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder: 'DESCENDING' }] } }]);
    book.run('checkCompleteness');
    expect(waivers(book).map(({ reason, value: v }) => [reason, v])).toEqual([[REASON, '105%']]);
    expect(findings(book).some(({ waiver }) => waiver !== '')).toBe(false);
  });

  it('never makes up for what is missing: the row stays “Chưa có” and is counted as before', () => {
    const book = newBook({ setUp: true });
    book.run('checkCompleteness');
    const totals = (): readonly string[] => ['complete', 'expected'].map((c) => book.read('overview', '#total', c));
    const before = totals();
    book.type('findings', idOf(book, 'so-y-te/sustainability-health:missing'), 'waiver', 'Sở đang soạn.');
    book.run('checkCompleteness');
    expect(totals()).toEqual(before);
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('○ Chưa có');
    expect(idOf(book, 'so-y-te/sustainability-health:missing')).toBe('');
  });

  it('stays beside a finding that cannot be accepted, wherever its line goes', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row, column } = book.at(HEALTH, 'sustainability-health', 'id');
    const put = (text: string) => ({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    });
    book.batch([put('3.2.2-1')]);
    book.run('checkCompleteness');
    const block = (): string => idOf(book, ':duplicate-id:');
    book.type('findings', block(), 'waiver', REASON);
    book.type(FINANCE, ROW, 'answer', '105%');
    expect(book.tell('checkCompleteness')).toContain('Lý do chưa dùng được: 1');
    expect(book.read('findings', block(), 'waiver')).toBe(REASON);
    expect(waivers(book)).toEqual([]);
  });

  it('whose finding is gone before the check moves to Ngoại lệ as a line without effect', () => {
    const book = withError();
    book.type('findings', out(book), 'waiver', REASON);
    book.type(FINANCE, ROW, 'answer', '25%');
    book.run('checkCompleteness');
    expect(findings(book).some(({ waiver }) => waiver !== '')).toBe(false);
    expect(waivers(book)).toEqual([
      expect.objectContaining({
        reason: REASON,
        value: '105%',
        state: expect.stringContaining('Không có hiệu lực'),
        id: '',
      }),
    ]);
  });

  it('makes the last check stale, until a check has used it', () => {
    const book = withError();
    const stale = (): boolean | undefined => value(book, 'readSidebar', { as: COORDINATOR }).lastCheck?.stale;
    expect(stale()).toBe(false);
    book.type('findings', out(book), 'waiver', REASON);
    expect(stale()).toBe(true);
    book.run('checkCompleteness');
    expect(stale()).toBe(false);
  });

  it('is not lost when a check breaks off before or after its write', () => {
    for (const fail of ['before', 'after'] as const) {
      const book = withError();
      book.type('findings', out(book), 'waiver', REASON);
      book.host.beforeCall = (_k, c) =>
        c.method === 'spreadsheets.batchUpdate' ? { fail, code: 500, message: 'Internal error' } : undefined;
      book.run('checkCompleteness');
      book.host.beforeCall = undefined;
      book.run('checkCompleteness');
      expect(waivers(book).map(({ reason, state }) => [reason, state])).toEqual([[REASON, 'Đang áp dụng']]);
    }
  });

  it('waits under the list, not lost, while the tab Ngoại lệ is gone', () => {
    const book = withError();
    book.type('findings', out(book), 'waiver', REASON);
    book.batch([{ deleteSheet: { sheetId: book.sheet('waivers').sheetId } }]);
    book.run('checkCompleteness');
    expect(book.read('findings', out(book), 'waiver')).toBe(REASON);
    book.type(FINANCE, ROW, 'answer', '25%');
    book.run('checkCompleteness');
    expect(findings(book).filter(({ waiver }) => waiver === REASON)).toHaveLength(1);
    book.run('setUpWorkbook');
    book.run('checkCompleteness');
    expect(findings(book).some(({ waiver }) => waiver !== '')).toBe(false);
    expect(waivers(book).map(({ reason }) => reason)).toEqual([REASON]);
  });
});

describe('a waiver', () => {
  it('ends when the value changes: the finding is back, the line says why', () => {
    const book = withWaiver();
    book.type(FINANCE, ROW, 'answer', '106%');
    expect(book.tell('checkCompleteness')).toContain('Ngoại lệ hết hiệu lực: 1.');
    expect(book.read(FINANCE, ROW, 'status')).toBe('✗ Cần sửa');
    expect(out(book)).not.toBe('');
    expect(waivers(book).map(({ reason, state, id }) => [reason, state, id])).toEqual([
      [REASON, 'Đã hết hiệu lực: giá trị đã thay đổi', ''],
    ]);
  });

  it('ends when the problem is gone, and does not come back with it', () => {
    const book = withWaiver();
    book.type(FINANCE, ROW, 'answer', '25%');
    book.run('checkCompleteness');
    expect(waivers(book)[0]?.state).toBe('Đã hết hiệu lực: vấn đề không còn');
    book.type(FINANCE, ROW, 'answer', '105%');
    book.run('checkCompleteness');
    expect(out(book)).not.toBe('');
  });

  it('ends when its reason is cleared, or its line deleted', () => {
    const cleared = withWaiver();
    cleared.type('waivers', waivers(cleared)[0]?.id ?? '', 'reason', '');
    cleared.run('checkCompleteness');
    expect(out(cleared)).not.toBe('');
    expect(waivers(cleared)[0]?.state).toBe('Đã hết hiệu lực: lý do đã được xóa');
    const deleted = withWaiver();
    const { sheetId, row } = deleted.at('waivers', waivers(deleted)[0]?.id ?? '', 'id');
    const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    deleted.batch([{ deleteDimension: { range } }]);
    deleted.run('checkCompleteness');
    expect(out(deleted)).not.toBe('');
  });

  it('stays in force while its tab cannot be read, and when set-up runs again', () => {
    const book = withWaiver();
    const { sheetId, column } = book.at(FINANCE, ROW, 'year');
    const column1 = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
    book.batch([{ deleteDimension: { range: column1 } }]);
    book.run('checkCompleteness');
    expect(waivers(book)[0]?.state).toBe('Đang áp dụng');
    book.run('setUpWorkbook');
    book.run('checkCompleteness');
    expect(out(book)).toBe('');
    expect(waivers(book)[0]?.state).toBe('Đang áp dụng');
  });

  it('is no gap in the draft: nothing is asked of the unit', () => {
    const book = withWaiver();
    book.run('createReviewDraft');
    const [draft] = book.documents();
    expect(book.text(draft?.id ?? '').includes('Đề nghị kiểm tra lại số và đơn vị tính')).toBe(false);
  });

  it('is the coordinator’s to give: an officer may not type into the list', () => {
    const book = withError();
    const { sheetId, row, column } = book.at('findings', out(book), 'waiver');
    expect(() => typeInto(book.host.workbook, sheetId, row, column, REASON, OFFICER)).toThrow();
  });
});

describe('the sidebar', () => {
  const waive = (book: Book, waiver: string, reason: string, as = COORDINATOR) =>
    call(book, 'waiveFinding', { as, args: [{ waiver, reason }] });

  it('accepts a finding in one batch, with a line in the log, and answers with what is left', () => {
    const book = withError();
    const id = out(book);
    const result = waive(book, id, REASON);
    expect(apiCalls(result).filter((c) => c.endsWith('batchUpdate'))).toHaveLength(1);
    const reply = result.value as { ok: boolean; value: { waived: readonly { id: string; reason: string }[] } };
    expect(reply.value.waived).toEqual([expect.objectContaining({ id, reason: REASON })]);
    expect(waivers(book)).toEqual([
      expect.objectContaining({ id, reason: REASON, by: COORDINATOR, state: 'Đang áp dụng' }),
    ]);
    expect(list(book, 'log')).toHaveLength(1);
    book.run('checkCompleteness');
    expect(out(book)).toBe('');
  });

  it('changes the reason of a waiver, and ends it with an empty one', () => {
    const book = withError();
    const id = out(book);
    waive(book, id, REASON);
    waive(book, id, 'Lý do khác');
    expect(waivers(book).map(({ reason }) => reason)).toEqual(['Lý do khác']);
    waive(book, id, ' ');
    expect(waivers(book).map(({ state, id: left }) => [state, left])).toEqual([
      ['Đã hết hiệu lực: đơn vị đầu mối chấm dứt', ''],
    ]);
    book.run('checkCompleteness');
    expect(out(book)).toBe(id);
  });

  it('refuses officers, findings that are gone, what cannot be accepted, and odd arguments; nothing is written', () => {
    const book = withError();
    const before = book.state();
    const of = (args: readonly unknown[], as = COORDINATOR): string => failure(book, 'waiveFinding', { as, args }).kind;
    expect(of([{ waiver: out(book), reason: REASON }], OFFICER)).toBe('refused');
    expect(of([{ waiver: 'so-tai-chinh/3.3.1-1a:out-of-range:answer:0000000000000000', reason: REASON }])).toBe('gone');
    expect(of([{ waiver: out(book), reason: '' }])).toBe('gone');
    expect(of([{ waiver: '', reason: REASON }])).toBe('bad-request');
    expect(of([{ waiver: out(book), reason: 'x'.repeat(50_001) }])).toBe('bad-request');
    expect(of([])).toBe('bad-request');
    expect(book.state()).toBe(before);
  });
});

it('every line of Cần bổ sung has an id of its own', () => {
  const book = withError();
  const ids = findings(book).map(({ id }) => id);
  expect(ids.every((id) => id !== '')).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
