// Saving from the sidebar while somebody sorts, inserts or deletes rows in the same second.
import { type Book, COORDINATOR, newBook, OFFICER } from './book';
import { failure, value } from './sidebar-calls';

const KEY = 'unit:so-ke-hoach-va-dau-tu';
const NARRATIVE = 'employment-entrepreneurship';
const TEXT = 'Thành phố gắn việc làm bền vững với học tập suốt đời.';
const COLUMNS = ['answer', 'status', 'fix'];

/** A row above the narrative that somebody has answered. */
function answered(): { readonly book: Book; readonly neighbour: string } {
  const book = newBook({ setUp: true });
  const { row } = book.at(KEY, NARRATIVE, 'answer');
  const ids = Array.from({ length: row }, (_, r) => r).flatMap((r) => {
    const id = book.sheet(KEY).rows[r]?.[book.at(KEY, NARRATIVE, 'id').column]?.userEnteredValue?.stringValue ?? '';
    return id !== '' && !id.startsWith('#') ? [id] : [];
  });
  const neighbour = ids[ids.length - 1] as string;
  book.type(KEY, neighbour, 'answer', '98,5%');
  book.type(KEY, neighbour, 'status', '✓ Đầy đủ');
  return { book, neighbour };
}

const request = (book: Book) => ({ sheetId: book.sheet(KEY).sheetId, id: NARRATIVE, before: '', text: TEXT });
const rowOf = (book: Book, id: string): readonly string[] => COLUMNS.map((column) => book.read(KEY, id, column));

/** Something that other people do just before each of the first writes. */
function meanwhile(book: Book, acts: readonly (() => void)[]): void {
  const left = [...acts];
  book.host.beforeCall = (_, call) => {
    if (call.method === 'spreadsheets.batchUpdate') left.shift()?.();
  };
}

const insertAbove =
  (book: Book, id: string, rows = 1) =>
  () => {
    const { sheetId, row } = book.at(KEY, id, 'answer');
    book.batch([
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + rows },
          inheritFromBefore: false,
        },
      },
    ]);
  };
const moveUp = (book: Book, id: string) => () => {
  const { sheetId, row } = book.at(KEY, id, 'answer');
  const source = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  book.batch([{ moveDimension: { source, destinationIndex: row - 1 } }]);
};

describe('a text saved from the sidebar while rows move', () => {
  it('stands in its own row, and the row that was hit keeps what it held', () => {
    const { book, neighbour } = answered();
    const before = rowOf(book, neighbour);
    meanwhile(book, [moveUp(book, NARRATIVE)]);
    const then = value(book, 'writeAnswer', { args: [request(book)], as: COORDINATOR });
    expect(then.row).toMatchObject({ current: TEXT });
    expect(book.read(KEY, NARRATIVE, 'answer')).toBe(TEXT);
    expect(book.read(KEY, NARRATIVE, 'status')).toBe('✓ Đầy đủ');
    expect(rowOf(book, neighbour)).toEqual(before);
  });

  it('leaves an inserted empty row empty', () => {
    const { book, neighbour } = answered();
    const before = rowOf(book, neighbour);
    meanwhile(book, [insertAbove(book, NARRATIVE)]);
    value(book, 'writeAnswer', { args: [request(book)], as: COORDINATOR });
    expect(book.read(KEY, NARRATIVE, 'answer')).toBe(TEXT);
    expect(rowOf(book, neighbour)).toEqual(before);
    const { row, column } = book.at(KEY, NARRATIVE, 'answer');
    expect(book.sheet(KEY).rows[row - 1]?.[column]?.userEnteredValue).toBeUndefined();
  });

  it('finds its row when rows move again while it is put right', () => {
    const { book, neighbour } = answered();
    const before = rowOf(book, neighbour);
    meanwhile(book, [moveUp(book, NARRATIVE), insertAbove(book, neighbour, 2)]);
    value(book, 'writeAnswer', { args: [request(book)], as: COORDINATOR });
    expect(book.read(KEY, NARRATIVE, 'answer')).toBe(TEXT);
    expect(rowOf(book, neighbour)).toEqual(before);
  });

  it('is refused whole where it would have hit a protected row', () => {
    const { book, neighbour } = answered();
    const before = rowOf(book, neighbour);
    meanwhile(book, [insertAbove(book, NARRATIVE)]);
    expect(failure(book, 'writeAnswer', { args: [request(book)], as: OFFICER })).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('Chưa có gì được ghi'),
    });
    expect([book.read(KEY, NARRATIVE, 'answer'), ...rowOf(book, neighbour)]).toEqual(['', ...before]);
  });

  it('says so when the rows do not stop moving', () => {
    const { book } = answered();
    const restless = Array.from({ length: 20 }, () => insertAbove(book, NARRATIVE));
    meanwhile(book, restless);
    expect(failure(book, 'writeAnswer', { args: [request(book)], as: COORDINATOR }).text).toContain(
      'đang được người khác sắp xếp',
    );
  });

  it('puts the neighbour right when its own row was deleted in the same second, and says that it is gone', () => {
    const { book, neighbour } = answered();
    const { sheetId, row } = book.at(KEY, NARRATIVE, 'answer');
    const { row: last } = book.at(KEY, neighbour, 'answer');
    expect(last).toBeLessThan(row);
    const after = book.sheet(KEY).rows[row + 1]?.map((cell) => cell?.userEnteredValue);
    meanwhile(book, [
      () =>
        book.batch([
          { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
        ]),
    ]);
    expect(failure(book, 'writeAnswer', { args: [request(book)], as: COORDINATOR }).kind).toBe('gone');
    expect(book.sheet(KEY).rows[row]?.map((cell) => cell?.userEnteredValue)).toEqual(after);
  });
});
