// Somebody works in the workbook while set-up or an update of the assignment inserts and deletes rows: it begins again, or refuses and says so.
import { deleteRow } from '../e2e/reassigning';
import { ACTS, itemsOf, TAB } from './people/acts';
import { marks, typed, words } from './people/verdict';
import { disturbed, momentsOf, usedCopy, WORKS } from './people/works';

/** Acts whose texts stay where they are, whatever the two make of the rows. */
const NAMES = ['edits an answer', 'sorts the rows of a tab', 'inserts a column before the answers'];

describe('set-up and an update of the assignment while somebody works', () => {
  it.each(NAMES)('%s while set-up puts a deleted row back: nothing typed is lost', (name) => {
    const book = usedCopy();
    deleteRow(book, TAB, itemsOf(book, TAB)[5] as string);
    let there: ReadonlyMap<string, string> = new Map();
    const moment = momentsOf('setUp', true)[1] ?? 0;
    const told = words(
      disturbed(book, 'setUp', moment, () => {
        ACTS[name]?.(book, '⟦act⟧');
        there = typed(book);
      }),
    );
    expect(told).not.toBe('');
    const now = typed(book);
    expect([...there].filter(([cell, text]) => now.get(cell) !== text)).toEqual([]);
  });

  it.each(NAMES)('%s after the update was read: it refuses, and nothing has changed', (name) => {
    const book = usedCopy();
    deleteRow(book, 'items', itemsOf(book, TAB)[4] as string);
    const before = marks(book);
    let state = '';
    const run = WORKS.reassign(usedCopy());
    expect(run.error).toBeUndefined();
    let reads = 0;
    book.host.beforeCall = (_, { method }) => {
      if (/^spreadsheets\.getByDataFilter/.test(method)) reads += 1;
      if (reads !== 3 || state !== '') return;
      ACTS[name]?.(book, '⟦act⟧');
      state = book.state();
    };
    const told = words(WORKS.reassign(book));
    book.host.beforeCall = undefined;
    expect(told).toContain('Chưa thay đổi gì');
    expect(book.state()).toBe(state);
    expect([...before].filter((mark) => !marks(book).has(mark))).toEqual([]);
  });
});
