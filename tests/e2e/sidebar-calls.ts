// The sidebar's server functions as the page calls them, on a book of the local host.
import type { ActiveCell, RunResult } from '../../local/host/types';
import type { FailureView, Reply, SidebarServer } from '../../src/actions/views';
import { type Book, OFFICER } from './book';

/** What a server function puts into its envelope. */
export type ValueOf<N extends keyof SidebarServer> = ReturnType<SidebarServer[N]> extends Reply<infer T> ? T : never;

/** Who calls, with what, and where the cursor stands (rows and columns from 1). */
export interface How {
  readonly as?: string;
  readonly args?: readonly unknown[];
  readonly active?: ActiveCell;
}

/** Calls as google.script.run does. */
export const call = (book: Book, name: string, { as = OFFICER, args = [], active }: How = {}): RunResult =>
  book.host.run(name, { as, via: 'sidebar', args, ...(active ? { active } : {}) });

/** The value of a call that must succeed. */
export function value<N extends keyof SidebarServer>(book: Book, name: N, how?: How): ValueOf<N> {
  const result = call(book, name, how);
  const reply = result.value as Reply<ValueOf<N>> | undefined;
  if (!reply?.ok) throw new Error(JSON.stringify(result.error ?? reply));
  return reply.value;
}

/** What stood in the way of a call that must not succeed. */
export function failure(book: Book, name: keyof SidebarServer, how?: How): FailureView {
  const result = call(book, name, how);
  const reply = result.value as Reply<unknown> | undefined;
  if (!reply || reply.ok) throw new Error(JSON.stringify(result.error ?? reply));
  return reply.failure;
}

/** The cursor in a row's answer cell. */
export function cursorAt(book: Book, key: string, id: string): ActiveCell {
  const { sheetId, row, column } = book.at(key, id, 'answer');
  return { sheetId, row: row + 1, column: column + 1 };
}

/** Calls by service: API calls by method, others by service name. */
export const counted = ({ calls }: RunResult): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { api, service, method } of calls) {
    const name = api ? method : service === 'CacheService' ? method : service;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
