// What people type: the triggers that Google starts then.
import { type Book, COORDINATOR, OFFICER } from '../../e2e/book';
import { bookOf, once, type Scenario, type World, worldOf } from './scenario';
import { FIGURE_ROW, live, ready, TAB } from './worlds';

/** A workbook in which somebody has just typed into a cell, and no trigger has run yet. */
const typed = (world: () => World, id: string, column: string, text: string): (() => World) =>
  once(() => {
    const book = bookOf(world());
    book.type(TAB, id, column, text, OFFICER);
    return worldOf(book);
  });

const edit = (book: Book, id: string, column: string, value: string) => {
  const { sheetId, row, column: left } = book.at(TAB, id, column);
  return { sheetId, top: row, bottom: row + 1, left, right: left + 1, value };
};

export const TYPING: readonly Scenario[] = [
  {
    entry: 'onEdit',
    what: 'an officer types an answer',
    silent: true,
    world: typed(ready, FIGURE_ROW, 'answer', 'nhiều'),
    act: (book) =>
      book.host.run('onEdit', { as: OFFICER, via: 'simple-trigger', edit: edit(book, FIGURE_ROW, 'answer', 'nhiều') }),
  },
  {
    entry: 'onEditForAll',
    what: 'the trigger checks for everybody',
    silent: true,
    world: typed(live, FIGURE_ROW, 'answer', 'nhiều'),
    act: (book) =>
      book.host.run('onEditForAll', {
        as: COORDINATOR,
        via: 'trigger',
        edit: edit(book, FIGURE_ROW, 'answer', 'nhiều'),
      }),
  },
  {
    entry: 'onEditForAll',
    what: 'the trigger carries a unit’s choice over',
    silent: true,
    world: typed(live, '#handin', 'answer', 'đã gửi'),
    act: (book) =>
      book.host.run('onEditForAll', {
        as: COORDINATOR,
        via: 'trigger',
        edit: edit(book, '#handin', 'answer', 'đã gửi'),
      }),
  },
];
