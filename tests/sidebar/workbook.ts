// The built bundle as the sidebar's server: a workbook on the local host, a person at it, and where that person's cursor stands.
import type { SidebarServer } from '../../src/actions/views';
import { type Book, COORDINATOR, newBook } from '../e2e/book';
import type { Backend } from './page';

export interface Desk {
  readonly book: Book;
  readonly backend: Backend;
  /** Names of the calls so far. */
  readonly calls: (keyof SidebarServer)[];
  /** Puts the cursor into the answer cell of a row. */
  select(tab: string, id: string): void;
  /** Title of the tab and row (from 1) where the cursor stands. */
  cursor(): { readonly title: string; readonly row: number };
}

/** A workbook that was set up, with the cursor in a row. @param as the person's e-mail address @param book one that others have used */
export function sitDown(tab: string, id: string, as = COORDINATOR, book = newBook({ setUp: true })): Desk {
  const titleOf = (id: number): string =>
    book.host.workbook.state.sheets.find((sheet) => sheet.sheetId === id)?.title ?? '';
  const calls: (keyof SidebarServer)[] = [];
  let active = { sheetId: 0, row: 1, column: 1 };
  const desk: Desk = {
    book,
    calls,
    backend: (name, args) => {
      calls.push(name);
      const { value, error, activated } = book.host.run(name, { as, via: 'sidebar', args, active });
      if (activated) active = { sheetId: activated.sheetId, row: activated.top + 1, column: activated.left + 1 };
      if (error) throw Object.assign(new Error(error.message), { name: error.name });
      return value;
    },
    select: (key, row) => {
      const place = book.at(key, row, 'answer');
      active = { sheetId: place.sheetId, row: place.row + 1, column: place.column + 1 };
    },
    cursor: () => ({ title: titleOf(active.sheetId), row: active.row }),
  };
  desk.select(tab, id);
  return desk;
}
