// When a check is out of date: the mark it leaves in the workbook, with the built bundle on the local host.
import { lookUp } from '../../local/sheets/metadata';
import { type Book, COORDINATOR, newBook } from './book';
import { value } from './sidebar-calls';

const HEALTH = 'unit:so-y-te';
const marks = (book: Book): readonly string[] =>
  lookUp(book.host.workbook.state, { metadataKey: 'lcw.checked' }).map(({ metadata }) => metadata.metadataValue ?? '');
const stale = (book: Book): boolean | undefined => value(book, 'readSidebar').lastCheck?.stale;

function checked(): Book {
  const book = newBook({ setUp: true });
  book.type(HEALTH, 'sustainability-health', 'answer', 'Đang soạn nội dung của cả ngành y tế');
  book.run('checkCompleteness');
  return book;
}

describe('the last check', () => {
  it('says when it ran and who ran it, and holds as long as nothing is answered or asked anew', () => {
    const book = checked();
    expect(value(book, 'readSidebar').lastCheck).toEqual({
      when: '15/08/2023 09:00',
      by: COORDINATOR,
      stale: false,
    });
  });

  it('is out of date after an edit of any column of answers, and holds again when the edit is taken back', () => {
    const book = checked();
    book.type(HEALTH, '3.2.2-1', 'explanation', 'ước tính');
    expect(stale(book)).toBe(true);
    book.type(HEALTH, '3.2.2-1', 'explanation', '');
    expect(stale(book)).toBe(false);
    const { sheetId } = book.sheet(HEALTH);
    const request = {
      sheetId,
      id: 'sustainability-health',
      before: 'Đang soạn nội dung của cả ngành y tế',
      text: 'Xong',
    };
    value(book, 'writeAnswer', { args: [request] });
    expect(stale(book)).toBe(true);
    book.run('checkCompleteness');
    expect(stale(book)).toBe(false);
  });

  it('is out of date when other limits are asked for, when another round is set, or when a row is gone', () => {
    const book = checked();
    book.type('items', 'slogan', 'maxWords', '12');
    expect(stale(book)).toBe(true);
    book.run('checkCompleteness');
    book.type('settings', 'round', 'value', '2025');
    expect(stale(book)).toBe(true);
    book.run('checkCompleteness');
    const { sheetId, row } = book.at(HEALTH, '3.2.2-1', 'answer');
    book.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }]);
    expect(stale(book)).toBe(true);
  });

  it('holds after tabs were renamed and moved, rows sorted, set-up run, and the status column overwritten', () => {
    const book = checked();
    const { sheetId, row } = book.at(HEALTH, 'sustainability-health', 'answer');
    book.batch([
      { updateSheetProperties: { properties: { sheetId, title: 'Y tế', index: 0 }, fields: 'title,index' } },
      {
        moveDimension: {
          source: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
          destinationIndex: row - 2,
        },
      },
    ]);
    book.type(HEALTH, '3.2.2-1', 'status', '?');
    expect(stale(book)).toBe(false);
    const before = marks(book);
    book.run('setUpWorkbook');
    expect(marks(book)).toEqual(before);
    expect(stale(book)).toBe(false);
  });

  it('leaves one mark, however many checks', () => {
    const book = checked();
    book.host.pass(120_000);
    book.run('checkCompleteness');
    expect(marks(book)).toHaveLength(1);
    expect(value(book, 'readSidebar').lastCheck?.when).toBe('15/08/2023 09:02');
  });

  it('is unknown where the mark is missing or damaged, and the next check repairs it', () => {
    const book = checked();
    const filter = { developerMetadataLookup: { metadataKey: 'lcw.checked' } };
    book.batch([
      {
        updateDeveloperMetadata: {
          dataFilters: [filter],
          developerMetadata: { metadataValue: '?' },
          fields: 'metadataValue',
        },
      },
    ]);
    expect(value(book, 'readSidebar').lastCheck).toBeUndefined();
    book.run('checkCompleteness');
    expect([stale(book), marks(book).length]).toEqual([false, 1]);
    book.batch([{ deleteDeveloperMetadata: { dataFilter: filter } }]);
    expect(value(book, 'readSidebar').lastCheck).toBeUndefined();
    book.run('checkCompleteness');
    expect([stale(book), marks(book).length]).toEqual([false, 1]);
  });

  it('has not been where the check failed before its write', () => {
    const book = newBook({ setUp: true });
    book.host.beforeCall = (_, { method }) => (method.endsWith('batchUpdate') ? { fail: 'before' } : undefined);
    book.run('checkCompleteness');
    book.host.beforeCall = undefined;
    expect(value(book, 'readSidebar').lastCheck).toBeUndefined();
  });
});
