// Two people start works at the same time: whole executions at any service call of another. Each ends with success or a plain word, nothing is
// lost or done twice, and the workbook is as one after the other would have left it.
import { cellAt } from '../../local/sheets/state';
import type { Book } from '../e2e/book';
import { columnsOf, headerRow } from './hostile/places';
import { checked, marks, said, typed, words } from './people/verdict';
import { disturbed, momentsOf, usedCopy, WORK_NAMES, WORKS, type WorkName } from './people/works';

/** FAULT_CASES=all: every ordered pair at every call. */
const ALL = process.env.FAULT_CASES === 'all';
const CORE: readonly WorkName[] = ['check', 'draft', 'import', 'typing'];

/** What counts in the end: answers, statuses, findings, and the lines of the lists that only grow, without times. */
function outcome(book: Book): object {
  checked(book);
  const lines = (key: string, columns: readonly string[]): readonly string[] => {
    const sheet = book.sheet(key);
    const text = (row: number, name: string): string => {
      const value = cellAt(sheet, row, columnsOf(sheet).get(name) ?? -1)?.userEnteredValue;
      return value?.stringValue ?? String(value?.numberValue ?? '');
    };
    return sheet.rows
      .flatMap((_, row) => (row > headerRow(sheet) ? [columns.map((name) => text(row, name)).join(' | ')] : []))
      .filter((line) => /[^| ]/.test(line))
      .sort();
  };
  return {
    typed: [...typed(book)].sort(),
    marks: [...marks(book)].sort(),
    said: said(book),
    log: lines('log', ['unit', 'what']),
    waivers: lines('waivers', ['reason', 'state']),
    drafts: lines('drafts', ['number', 'version']),
    documents: book
      .documents()
      .map(({ name }) => name)
      .sort(),
    liveCheck: book.read('settings', 'liveCheck', 'value'),
  };
}

const orders = new Map<string, string>();

/** How the workbook ends after works one after the other. */
function inOrder(...names: readonly WorkName[]): string {
  const key = names.join();
  const known = orders.get(key);
  if (known !== undefined) return known;
  const book = usedCopy();
  for (const name of names) words(WORKS[name](book));
  const end = JSON.stringify(outcome(book), undefined, 1);
  orders.set(key, end);
  return end;
}

function judge(first: WorkName, second: WorkName, k: number): void {
  const book = usedCopy();
  const told: string[] = [];
  const run = disturbed(book, first, k, () => {
    told.push(words(WORKS[second](book)));
  });
  told.push(words(run));
  expect(told).toHaveLength(2);
  const end = JSON.stringify(outcome(book), undefined, 1);
  const ends = [inOrder(first, second), inOrder(second, first), inOrder(first), inOrder(second)];
  if (!ends.includes(end)) expect(`${first} with ${second} at ${k}: ${told.join(' / ')}\n${end}`).toBe(`\n${ends[0]}`);
}

/** Before the cells are read, and before the last write. */
const momentsIn = (name: WorkName): readonly number[] => {
  const places = momentsOf(name, true);
  return ALL ? momentsOf(name, false) : [places[1] ?? 0, places[places.length - 1] ?? 0];
};

describe('two works at the same time', () => {
  const pairs = (ALL ? WORK_NAMES : CORE).flatMap((first) =>
    (ALL ? WORK_NAMES : CORE).map((second) => [first, second] as const),
  );
  it.each(pairs)(
    '%s, and %s in the midst of it',
    (first, second) => {
      for (const k of momentsIn(first)) judge(first, second, k);
    },
    3_600_000,
  );

  const others: readonly (readonly [WorkName, WorkName])[] = [
    ['decide', 'typing'],
    ['handIn', 'typing'],
    ['waive', 'typing'],
    ['setUp', 'typing'],
    ['live', 'check'],
    ['check', 'waive'],
    ['check', 'decide'],
    ['check', 'setUp'],
  ];
  if (!ALL)
    it.each(others)('%s, and %s just before its last write', (first, second) => {
      judge(first, second, momentsOf(first, true)[2] ?? 0);
    });
});
