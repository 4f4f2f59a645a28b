// Tạo phiếu cung cấp số liệu, with the built bundle on the local host: by an officer, from the tab in front, into the own Drive.
import type { RunResult } from '../../local/host/types';
import { apiCalls, type Book, COORDINATOR, newBook, OFFICER } from './book';

const HEALTH = 'unit:so-y-te';
const DISTRICTS = 'collective:quan-huyen';

/** Runs the action with the cursor in a row of a tab. */
function slip(book: Book, key: string, id: string, as = OFFICER): RunResult {
  const { sheetId, row, column } = book.at(key, id, 'id');
  return book.host.run('createSlip', { as, via: 'menu', active: { sheetId, row: row + 1, column: column + 1 } });
}

const said = (result: RunResult): string => result.alerts.map(({ text }) => text).join('\n');

/** Every answer of two units says whose it is. */
function filled(): Book {
  const book = newBook({ setUp: true });
  book.type(HEALTH, 'sustainability-health', 'answer', 'Nội dung của Sở Y tế về y tế và bền vững.');
  book.type(HEALTH, '3.2.2-1', 'answer', 'Có');
  book.type(HEALTH, '3.2.2-1', 'evidence', 'Kế hoạch số 15/KH-SYT');
  book.type('unit:so-noi-vu', '3.2.2-1', 'evidence', 'Kế hoạch số 16/KH-SNV');
  book.type(DISTRICTS, 'quan-1/2.6.2-1', 'answer', '87,5');
  book.type(DISTRICTS, 'quan-1/2.6.2-1', 'source', 'Khảo sát');
  book.type(DISTRICTS, 'quan-10/2.6.2-1', 'answer', '61,25');
  return book;
}

describe('making a slip', () => {
  it('gives an officer the own unit’s answers, and nobody else’s, in the own Drive', () => {
    const book = filled();
    const before = book.state();
    const result = slip(book, HEALTH, 'sustainability-health');
    expect(result.value).toBe(true);
    expect(said(result)).toContain('Đã tạo phiếu cung cấp số liệu của Sở Y tế:\nhttps://docs.google.com/document/d/');
    expect(said(result)).toContain('Tệp › Tải xuống › Microsoft Word');
    const [made, ...others] = book.documents();
    expect(others).toEqual([]);
    expect(made?.name).toBe('Phiếu cung cấp số liệu – Sở Y tế – năm 2023');
    expect(book.host.drive.files[made?.id ?? '']?.owner).toBe(OFFICER);
    const text = book.text(made?.id ?? '');
    for (const own of [
      'SỞ Y TẾ',
      'Nội dung của Sở Y tế về y tế và bền vững.',
      'Kế hoạch số 15/KH-SYT',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(text).toContain(own);
    expect(text).not.toContain('SNV');
    expect(book.state()).toBe(before);
  });

  it('takes two reads and one document, and keeps the folder for the next', () => {
    const book = filled();
    const document = ['drive.files.create', 'docs.documents.batchUpdate', 'drive.files.update'];
    const reads = ['sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter'];
    expect(apiCalls(slip(book, HEALTH, '3.2.2-1'))).toEqual([
      ...reads,
      'drive.files.list',
      'drive.files.create',
      ...document,
    ]);
    expect(apiCalls(slip(book, HEALTH, '3.2.2-1'))).toEqual([...reads, 'drive.files.list', ...document]);
  });

  it.each(['quan-1/2.6.2-1', 'quan-1/#', 'quan-1/resources'])(
    'in a tab of blocks goes by the row of the cursor (%s)',
    (id) => {
      const book = filled();
      expect(said(slip(book, DISTRICTS, id))).toContain('của Ủy ban nhân dân Quận 1:');
      const text = book.text(book.documents()[0]?.id ?? '');
      expect(text).toContain('87,5%');
      expect(text).not.toContain('61,25');
    },
  );

  it('asks for a unit’s tab where none is in front, and makes nothing', () => {
    const book = filled();
    for (const [key, id] of [
      ['items', 'slogan'],
      [DISTRICTS, '#header'],
    ] as const) {
      const result = slip(book, key, id, COORDINATOR);
      expect(result.value).toBe(false);
      expect(said(result)).toContain('Chưa xác định được đơn vị. Đề nghị mở trang tính của đơn vị');
      expect(apiCalls(result).filter((call) => !call.startsWith('sheets.'))).toEqual([]);
    }
    expect(book.documents()).toEqual([]);
  });

  it('shows the number of the letter that the unit has recorded', () => {
    const book = filled();
    book.type(HEALTH, '#letter', 'answer', 'Công văn số 215/SYT-NVY ngày 10/8/2023', OFFICER);
    slip(book, HEALTH, '3.2.2-1');
    expect(book.text(book.documents()[0]?.id ?? '')).toContain('Số: 215/SYT-NVY');
  });

  it('refuses a tab that cannot be read rather than print an empty slip', () => {
    const book = filled();
    const { sheetId, row, column } = book.at(HEALTH, '#header', 'year');
    const values = [{ userEnteredValue: { stringValue: 'Năm nay' } }];
    book.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(said(slip(book, HEALTH, '3.2.2-1'))).toContain('Không đọc được trang tính “Sở Y tế”');
    expect(book.documents()).toEqual([]);
  });

  it.each(['drive.files.create', 'docs.documents.batchUpdate', 'drive.files.update'])(
    'leaves no half document when %s keeps failing, and says so',
    (failing) => {
      const book = filled();
      book.host.beforeCall = (_, { api, method, body }) => {
        const isBinning = JSON.stringify(body ?? '').includes('"trashed"');
        return `${api}.${method}` === failing && !isBinning ? { fail: 'before', code: 500 } : undefined;
      };
      const result = slip(book, HEALTH, '3.2.2-1');
      book.host.beforeCall = undefined;
      expect(said(result)).toMatch(/(Chưa có gì được ghi|Văn bản đang tạo dở đã được bỏ vào thùng rác)/);
      expect(book.documents()).toEqual([]);
      expect(said(slip(book, HEALTH, '3.2.2-1'))).toContain('Đã tạo phiếu cung cấp số liệu');
    },
  );
});
