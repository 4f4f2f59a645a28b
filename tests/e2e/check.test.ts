// Kiểm tra mức độ hoàn thiện, with the built bundle on the local host.
import { lookUp } from '../../local/sheets/metadata';
import { apiCalls, type Book, newBook } from './book';

const HEALTH = 'unit:so-y-te';
const FINANCE = 'unit:so-tai-chinh';
const DISTRICTS = 'collective:quan-huyen';

const setUp = (): Book => newBook({ setUp: true });

/** The lines of Cần bổ sung that name a cell, as "unit | message | cell". */
function findings(book: Book): readonly string[] {
  const { sheetId, rows } = book.sheet('findings');
  const marked = lookUp(book.host.workbook.state, {
    metadataKey: 'lcw.column',
    locationType: 'COLUMN',
    metadataLocation: { sheetId },
    locationMatchingStrategy: 'INTERSECTING_LOCATION',
  });
  const columns = new Map(marked.map(({ metadata, index }) => [metadata.metadataValue, index ?? -1]));
  const texts = (row: (typeof rows)[number]): readonly string[] =>
    ['unit', 'message', 'link'].map((key) => row?.[columns.get(key) ?? -1]?.userEnteredValue?.stringValue ?? '');
  return rows.map(texts).flatMap((cells) => (cells[2]?.includes('!') ? [cells.join(' | ')] : []));
}

describe('checking completeness', () => {
  it('reads twice and writes once, whatever the number of tabs', () => {
    const book = setUp();
    expect(apiCalls(book.run('checkCompleteness'))).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'sheets.spreadsheets.batchUpdate',
    ]);
  });

  it('run again with nothing changed writes nothing but the minute of the check', () => {
    const book = setUp();
    book.run('checkCompleteness');
    const again = book.run('checkCompleteness');
    expect(
      JSON.stringify(again.calls.find((c) => c.method === 'spreadsheets.batchUpdate')?.body ?? '').length,
    ).toBeLessThan(12_000);
  });

  it('shows the status and what to fix in the row, and takes both away when it is fixed', () => {
    const book = setUp();
    book.type(FINANCE, '3.3.1-1a', 'answer', '105%');
    book.run('checkCompleteness');
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✗ Cần sửa');
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toContain('Số liệu 105 không hợp lệ');
    expect(findings(book).some((f) => f.startsWith('Sở Tài chính') && f.includes('Số liệu 105'))).toBe(true);
    book.type(FINANCE, '3.3.1-1a', 'answer', '25,5%');
    book.type(FINANCE, '3.3.1-1a', 'year', '2022');
    book.type(FINANCE, '3.3.1-1a', 'source', 'Thống kê');
    book.run('checkCompleteness');
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✓ Đầy đủ');
    expect(book.read(FINANCE, '3.3.1-1a', 'fix')).toBe('');
    expect(findings(book).some((f) => f.includes('Số liệu 105'))).toBe(false);
  });

  it('never touches what a person typed', () => {
    const book = setUp();
    const typed = ['  98,5 % ', '=1+1', '+84 28 3829', '- gạch đầu dòng\n- hai', '08/2023'];
    const rows = ['mam-non', 'tieu-hoc', 'thcs', 'thpt', 'gdtx'].map((level) => `3.3.1-2-${level}`);
    for (const [i, row] of rows.entries()) book.type(FINANCE, row, 'answer', typed[i] ?? '');
    book.run('checkCompleteness');
    book.run('setUpWorkbook');
    expect(rows.map((row) => book.read(FINANCE, row, 'answer'))).toEqual(typed);
  });

  it('finds the rows by their ids after the coordinator has sorted and moved them', () => {
    const book = setUp();
    book.type(HEALTH, 'sustainability-health', 'answer', 'Đang cập nhật');
    const { sheetId, row } = book.at(HEALTH, 'sustainability-health', 'answer');
    book.batch([
      {
        moveDimension: {
          source: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
          destinationIndex: row - 2,
        },
      },
    ]);
    const moved = book.at(HEALTH, 'sustainability-health', 'answer').row;
    expect(moved).toBe(row - 2);
    book.run('checkCompleteness');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('○ Chưa có');
    expect(findings(book).some((f) => f.endsWith(`Sở Y tế!D${moved + 1}`))).toBe(true);
  });

  it('counts what is owed by unit and as a whole: 303 rows, 7 in each district', () => {
    const book = setUp();
    book.type(DISTRICTS, 'quan-1/3.3.4-1', 'answer', '12%');
    book.run('checkCompleteness');
    expect([book.read('overview', '#total', 'complete'), book.read('overview', '#total', 'expected')]).toEqual([
      '1',
      '303',
    ]);
    expect([book.read('overview', 'quan-1', 'complete'), book.read('overview', 'quan-1', 'expected')]).toEqual([
      '1',
      '7',
    ]);
    expect(book.read('overview', 'quan-1', 'bar')).toBe('█░░░░░░░░░ 14%');
    expect(book.read(DISTRICTS, 'quan-1/#', 'code')).toBe('Ủy ban nhân dân Quận 1 – đã có 1 / phải có 7');
    expect(book.read(HEALTH, '#progress', 'code')).toBe('Tiến độ: đã có 0 / phải có 2');
  });

  it('counts a reason apart, and asks again when its day is past', () => {
    const book = setUp();
    book.type(HEALTH, 'sustainability-health', 'reason', 'Sẽ bổ sung ngày 01/8/2023');
    book.run('checkCompleteness');
    expect(book.read('overview', 'so-y-te', 'reasons')).toBe('1');
    expect(book.read(HEALTH, 'sustainability-health', 'status')).toBe('◇ Có lý do');
    expect(findings(book).some((f) => f.startsWith('Sở Y tế') && f.includes('01/8/2023') === false)).toBe(true);
  });

  it('reports a broken tab with the repair, checks the others, and refuses the clean version until it is repaired', () => {
    const book = setUp();
    const { sheetId, row, column } = book.at(HEALTH, 'sustainability-health', 'id');
    book.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { stringValue: '3.2.2-1' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    book.type(FINANCE, '3.3.1-1a', 'answer', '105%');
    book.run('checkCompleteness');
    expect(findings(book).some((f) => f.includes('Sở Y tế'))).toBe(true);
    expect(book.read(FINANCE, '3.3.1-1a', 'status')).toBe('✗ Cần sửa');
    expect(book.tell('createCleanDraft')).toContain('Chưa thể tạo bản trình');
    expect(book.documents()).toEqual([]);
    expect(book.tell('setUpWorkbook')).toContain('Sở Y tế');
    book.run('checkCompleteness');
    expect(book.tell('createCleanDraft')).toContain('Đã tạo dự thảo lần 1 (Bản trình)');
  });

  it('reports an edit of Danh mục that would move rows, naming the item, and goes on with the assignment in force', () => {
    const book = setUp();
    book.type('items', '1.1.1-1', 'lead', 'Sở Nội vụ');
    book.type('items', 'slogan', 'maxWords', 'tám');
    const said = book.tell('checkCompleteness');
    expect(said).toContain('phải có 303');
    const lines = findings(book);
    expect(lines.some((f) => f.includes('Phụ lục I – 1.1.1'))).toBe(true);
    expect(lines.some((f) => f.includes('tám') || f.includes('Số từ tối đa'))).toBe(true);
  });

  it('follows a limit that the coordinator changed in Danh mục', () => {
    const book = setUp();
    book.type('unit:so-giao-duc-va-dao-tao', 'slogan', 'answer', 'Học tập suốt đời vì một thành phố đáng sống hơn');
    book.run('checkCompleteness');
    expect(book.read('unit:so-giao-duc-va-dao-tao', 'slogan', 'status')).toBe('! Cần xem lại');
    book.type('items', 'slogan', 'maxWords', '12');
    book.run('checkCompleteness');
    expect(book.read('unit:so-giao-duc-va-dao-tao', 'slogan', 'status')).toBe('✓ Đầy đủ');
  });

  it('says in plain words that nothing was written when Google refuses, and completes when run again', () => {
    const book = setUp();
    const before = book.state();
    book.host.beforeCall = (_k, call) =>
      call.method === 'spreadsheets.batchUpdate'
        ? { fail: 'before', code: 429, message: "Quota exceeded for quota metric 'Write requests'" }
        : undefined;
    expect(book.tell('checkCompleteness')).toBe(
      'Google đang giới hạn số lần gọi. Đề nghị đợi vài phút rồi thực hiện lại. Chưa có gì được ghi; có thể thực hiện lại.',
    );
    expect(book.state()).toBe(before);
    book.host.beforeCall = undefined;
    expect(book.tell('checkCompleteness')).toContain('Đã có 0 / phải có 303');
  });
});
