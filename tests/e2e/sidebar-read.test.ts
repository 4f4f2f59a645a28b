// What the sidebar reads, with the built bundle on the local host.
import { apiCalls, COORDINATOR, newBook, OFFICER } from './book';
import { call, counted, cursorAt, failure, value } from './sidebar-calls';

const HEALTH = 'unit:so-y-te';
const DISTRICTS = 'collective:quan-huyen';

describe('opening the sidebar', () => {
  it('shows progress, findings and the tab in front to an officer, and writes nothing', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const view = value(book, 'readSidebar', { active: cursorAt(book, HEALTH, 'sustainability-health') });
    expect(view).toMatchObject({
      lang: 'vi',
      city: 'Thành phố Hồ Chí Minh',
      user: { email: OFFICER, coordinator: false },
      coordinators: [COORDINATOR],
      totals: { complete: 0, expected: 303 },
      front: { kind: 'agency', title: 'Sở Y tế', unit: { id: 'so-y-te', name: 'Sở Y tế' } },
      englishRatio: { low: 0.61, high: 0.7 },
      notTested: 0,
    });
    expect(view.front.row).toMatchObject({ kind: 'narrative', writable: true, current: '', status: 'missing' });
    expect(view.lastCheck).toBeUndefined();
    expect(view.work).toBeUndefined();
    expect(view.units).toHaveLength(41);
    expect(view.items).toHaveLength(133);
    expect(book.state()).toBe(before);
  });

  it('reads twice, whatever the number of tabs, and looks into the cache once', () => {
    const book = newBook({ setUp: true });
    const result = call(book, 'readSidebar');
    expect(apiCalls(result)).toEqual(['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter']);
    expect(counted(result)).toMatchObject({ 'Cache.get': 1 });
  });

  it('leads every finding to its cell, its section, its unit and its words', () => {
    const book = newBook({ setUp: true });
    const view = value(book, 'readSidebar');
    const unit = view.units.findIndex((u) => u.id === 'so-y-te');
    const mine = view.findings.filter((f) => f.unit === unit);
    expect(mine.map((f) => view.items[f.item]?.id)).toEqual(['3.2.2-1', 'sustainability-health']);
    const [first] = mine;
    const { sheetId, row, column } = book.at(HEALTH, '3.2.2-1', 'answer');
    expect(first?.place).toEqual({ sheetId, row, column, id: '3.2.2-1' });
    expect(view.sections[view.items[first?.item ?? -1]?.section ?? -1]).toContain('Phụ lục I – Tiêu chuẩn 3.2');
    expect(view.texts[first?.message ?? -1]).not.toBe('');
    expect(view.texts[first?.remedy ?? -1]).toContain('Đề nghị');
    expect(view.tabs.find((t) => t.sheetId === sheetId)?.title).toBe('Sở Y tế');
    expect(new Set(view.texts).size).toBe(view.texts.length);
  });

  it('knows the coordinator, in any case of letters, and nobody where nobody is named', () => {
    const book = newBook({ setUp: true });
    book.type('settings', 'coordinators', 'value', 'Dau.Moi@hcm.example');
    expect(value(book, 'readSidebar', { as: COORDINATOR }).user.coordinator).toBe(true);
    book.type('settings', 'coordinators', 'value', '');
    const view = value(book, 'readSidebar', { as: COORDINATOR });
    expect([view.user.coordinator, view.coordinators]).toEqual([false, []]);
  });

  it('speaks the workbook’s language', () => {
    const book = newBook({ setUp: true });
    book.type('settings', 'lang', 'value', 'en');
    const view = value(book, 'readSidebar', { active: cursorAt(book, HEALTH, 'sustainability-health') });
    expect([view.lang, view.front.row?.statusText]).toEqual(['en', '○ Missing']);
  });

  it('says in plain words that there is no workbook yet, or that the account cannot open this one', () => {
    expect(failure(newBook(), 'readSidebar')).toMatchObject({
      kind: 'not-set-up',
      text: expect.stringContaining('Khởi tạo bộ biểu mẫu'),
    });
    expect(failure(newBook({ setUp: true }), 'readSidebar', { as: 'la@hcm.example' })).toMatchObject({
      kind: 'authorisation',
      text: expect.stringContaining('Đề nghị đăng xuất các tài khoản Google khác'),
    });
  });

  it('says what to allow when a permission is missing', () => {
    const refusedScopes = ['https://www.googleapis.com/auth/spreadsheets'];
    const { value: answer } = newBook({ setUp: true }).host.run('readSidebar', {
      as: OFFICER,
      via: 'sidebar',
      refusedScopes,
    });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'authorisation' } });
  });

  it('says to wait when Google limits the calls', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { api }) =>
      api ? { fail: 'before', code: 429, message: "Quota exceeded for quota metric 'Read requests'" } : undefined;
    expect(failure(book, 'readSidebar').kind).toBe('quota');
  });
});

describe('the selected row', () => {
  it('is read with two calls: the registers and the tab in front only', () => {
    const book = newBook({ setUp: true });
    const active = cursorAt(book, HEALTH, 'sustainability-health');
    const result = call(book, 'readRow', { active });
    expect(apiCalls(result)).toEqual(['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter']);
    const { body } = result.calls.find((c) => c.method.endsWith('getByDataFilter')) ?? {};
    const read = (body as { dataFilters: { gridRange: { sheetId: number } }[] }).dataFilters;
    expect(read.map((f) => f.gridRange.sheetId).sort()).toEqual(
      ['items', 'units', 'settings', HEALTH].map((key) => book.sheet(key).sheetId).sort(),
    );
  });

  it('carries the whole question, the limits and what the rules say of the answer', () => {
    const book = newBook({ setUp: true });
    book.type(HEALTH, 'sustainability-health', 'answer', '  Đang cập nhật ');
    const { row } = value(book, 'readRow', { active: cursorAt(book, HEALTH, 'sustainability-health') });
    const { sheetId, ...cell } = book.at(HEALTH, 'sustainability-health', 'answer');
    expect(row).toMatchObject({
      place: { sheetId, ...cell, id: 'sustainability-health' },
      unit: 'Sở Y tế',
      limit: expect.stringContaining('tối đa 200 từ'),
      maxWords: 200,
      role: 'lead',
      kind: 'narrative',
      writable: true,
      current: '  Đang cập nhật ',
      statusText: '○ Chưa có',
    });
    expect(row?.findings[0]?.remedy).toContain('Đề nghị');
    expect(row?.findings[0]?.place).toEqual(row?.place);
  });

  it('is shown for figures too, as the cell shows them, and is not for the sidebar to write', () => {
    const book = newBook({ setUp: true });
    book.type(HEALTH, '3.2.2-1', 'answer', '105%');
    const { row } = value(book, 'readRow', { active: cursorAt(book, HEALTH, '3.2.2-1') });
    expect([row?.writable, row?.current, row?.statusText]).toEqual([false, '105%', '✗ Cần sửa']);
  });

  it('tells the unit by the row on the tab of the districts', () => {
    const book = newBook({ setUp: true });
    const front = value(book, 'readRow', { active: cursorAt(book, DISTRICTS, 'quan-3/3.3.4-1') });
    expect(front).toMatchObject({ kind: 'units', unit: { id: 'quan-3' }, row: { place: { id: 'quan-3/3.3.4-1' } } });
    const { sheetId, row } = book.at(DISTRICTS, 'quan-4/#', 'code');
    const heading = value(book, 'readRow', { active: { sheetId, row: row + 1, column: 1 } });
    expect([heading.unit?.id, heading.row]).toEqual(['quan-4', undefined]);
    const above = value(book, 'readRow', { active: { sheetId, row: 1, column: 1 } });
    expect([above.kind, above.unit, above.row]).toEqual(['units', undefined, undefined]);
  });

  it('is nothing on a tab that asks nothing', () => {
    const book = newBook({ setUp: true });
    const { sheetId } = book.sheet('overview');
    expect(value(book, 'readRow', { active: { sheetId, row: 5, column: 2 } })).toEqual({
      sheetId,
      title: 'Tổng hợp',
      kind: 'other',
    });
  });

  it('is found by its id after rows were moved and the tab renamed', () => {
    const book = newBook({ setUp: true });
    const { sheetId, row } = book.at(HEALTH, 'sustainability-health', 'answer');
    book.batch([
      { updateSheetProperties: { properties: { sheetId, title: 'Y tế' }, fields: 'title' } },
      {
        moveDimension: {
          source: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
          destinationIndex: row - 2,
        },
      },
    ]);
    const front = value(book, 'readRow', { active: cursorAt(book, HEALTH, 'sustainability-health') });
    expect([front.title, front.row?.place.row]).toEqual(['Y tế', row - 2]);
  });
});
