// From a finding to its cell, with the built bundle on the local host.
import type { PlaceView } from '../../src/actions/views';
import { apiCalls, type Book, newBook, OFFICER } from './book';
import { call, failure, value } from './sidebar-calls';

const HEALTH = 'unit:so-y-te';

function place(book: Book, key: string, id: string, column = 'answer'): PlaceView {
  return { ...book.at(key, id, column), id };
}

function moveUp(book: Book, key: string, id: string): void {
  const { sheetId, row } = book.at(key, id, 'answer');
  const source = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  book.batch([{ moveDimension: { source, destinationIndex: row - 2 } }]);
}

describe('going to a cell', () => {
  it('selects it after one read of one column, and changes nothing', () => {
    const book = newBook({ setUp: true });
    const before = book.state();
    const to = place(book, HEALTH, 'sustainability-health');
    const result = call(book, 'goToCell', { args: [to] });
    expect(result.value).toEqual({ ok: true, value: to });
    const { sheetId, row, column } = to;
    expect(result.activated).toEqual({ sheetId, top: row, left: column, bottom: row + 1, right: column + 1 });
    expect(apiCalls(result)).toEqual(['sheets.spreadsheets.getByDataFilter']);
    expect(book.state()).toBe(before);
  });

  it('finds the row where it stands by now', () => {
    const book = newBook({ setUp: true });
    const old = place(book, HEALTH, 'sustainability-health');
    moveUp(book, HEALTH, 'sustainability-health');
    expect(value(book, 'goToCell', { args: [old] })).toEqual({ ...old, row: old.row - 2 });
  });

  it('leads to every cell that a finding names, on every tab', () => {
    const book = newBook({ setUp: true });
    book.type('items', 'slogan', 'maxWords', 'tám');
    const view = value(book, 'readSidebar');
    const firsts = new Map(view.findings.flatMap((f) => (f.place ? [[f.place.sheetId, f.place] as const] : [])));
    expect(firsts.size).toBeGreaterThan(15);
    for (const to of firsts.values()) expect(value(book, 'goToCell', { args: [to] })).toEqual(to);
  });

  it('reads nothing for a row without an id', () => {
    const book = newBook({ setUp: true });
    const { sheetId } = book.sheet(HEALTH);
    const result = call(book, 'goToCell', { args: [{ sheetId, row: 2, column: 0, id: '' }] });
    expect(apiCalls(result)).toEqual([]);
    expect(result.activated).toMatchObject({ sheetId, top: 2, left: 0 });
  });

  it('says that the row, the tab or the cell is not there any more, and leaves the selection', () => {
    const book = newBook({ setUp: true });
    const to = place(book, HEALTH, 'sustainability-health');
    const gone = (at: PlaceView): void => {
      const result = call(book, 'goToCell', { args: [at] });
      expect(result.value).toMatchObject({ ok: false, failure: { kind: 'gone' } });
      expect(result.activated).toBeUndefined();
    };
    gone({ ...to, id: 'no-such-row' });
    gone({ ...to, sheetId: 99 });
    gone({ ...to, column: 5000 });
    gone({ ...to, row: 5000, id: '' });
    const { sheetId, row } = to;
    book.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }]);
    gone(to);
    book.batch([{ deleteSheet: { sheetId } }]);
    gone(to);
    expect(failure(book, 'goToCell', { as: OFFICER, args: [to] }).text).toContain('Đề nghị');
  });
});
