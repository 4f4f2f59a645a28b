// The workbooks that actions begin with: small ones, each made once a file.
import type { RunResult } from '../../../local/host/types';
import { type Book, COORDINATOR, newBook, OFFICER } from '../../e2e/book';
import { smallBook } from '../hostile/small';
import { bookOf, once, type World, worldOf } from './scenario';
import { look } from './seen';

/** The officer's agency, and a tab of blocks. */
export const AGENCY = 'so-giao-duc-va-dao-tao';
export const TAB = `unit:${AGENCY}`;
/** A narrative that the sidebar writes, and a row of figures. */
export const TEXT_ROW = 'introduction';
export const FIGURE_ROW = '1.1.1-1';

/** The sidebar's and the windows' functions, called as the page does. */
export const asked = (book: Book, name: string, args: readonly unknown[] = [], as = COORDINATOR): RunResult =>
  book.host.run(name, { as, via: 'sidebar', args, active: cursor(book) });

/** A menu function; every question is answered with yes. */
export const chosen = (book: Book, name: string, as = COORDINATOR): RunResult =>
  book.host.run(name, { as, via: 'menu', answers: ['YES', 'YES'], active: cursor(book) });

const cursor = (book: Book): { readonly sheetId: number; readonly row: number; readonly column: number } => {
  try {
    const { sheetId, row, column } = book.at(TAB, TEXT_ROW, 'answer');
    return { sheetId, row: row + 1, column: column + 1 };
  } catch {
    return { sheetId: book.host.workbook.state.sheets[0]?.sheetId ?? 0, row: 1, column: 1 };
  }
};

/** Must succeed. */
function done(run: RunResult): void {
  const { value, error } = run;
  const ok = typeof value === 'object' && value !== null ? (value as { ok?: unknown }).ok : value;
  if (error || ok === false) throw new Error(JSON.stringify(error ?? run.alerts ?? value));
}

/** A spreadsheet in which nothing was done yet; the product's full workbook is set up in it. */
export const empty = once((): World => worldOf(newBook()));

/** Set up, the officer named for one agency. */
export const ready = once((): World => {
  const book = smallBook();
  book.type('units', AGENCY, 'editors', OFFICER);
  done(chosen(book, 'setUpWorkbook'));
  return worldOf(book);
});

const from = (world: () => World, make: (book: Book) => void): (() => World) =>
  once(() => {
    const book = bookOf(world());
    make(book);
    return worldOf(book);
  });

/** A tab has lost a row, a column's key and a protection. */
export const damaged = from(ready, (book) => {
  const { sheetId, row } = book.at(TAB, FIGURE_ROW, 'answer');
  const { protectedRanges } = book.sheet(TAB);
  book.batch([
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } },
    { deleteProtectedRange: { protectedRangeId: protectedRanges[0]?.protectedRangeId } },
    { deleteSheet: { sheetId: book.sheet('findings').sheetId } },
  ]);
});

/** Answers of several kinds, some wrong; nothing checked yet. */
export const answered = from(ready, (book) => {
  book.type(TAB, TEXT_ROW, 'answer', 'Thành phố xây dựng xã hội học tập từ năm 2010.');
  book.type(TAB, FIGURE_ROW, 'answer', '105%');
  book.type(TAB, FIGURE_ROW, 'year', '2022');
  book.type(TAB, 'city-name', 'answer', 'Thành phố Hồ Chí Minh');
});

export const checked = from(answered, (book) => done(chosen(book, 'checkCompleteness')));

const CHOICE = { unit: AGENCY, state: 'handed-in', letter: 'Số 12/SGDĐT ngày 10/8/2023' };

/** A unit has chosen to hand in; nobody has carried it over. */
export const waiting = from(checked, (book) => done(asked(book, 'handInUnit', [CHOICE], OFFICER)));
export const waited = once(() => look(bookOf(waiting())));

export const handedIn = from(waiting, (book) => done(chosen(book, 'checkCompleteness')));

/** Check for everybody is on. */
export const live = from(ready, (book) => done(chosen(book, 'toggleLiveCheck')));

/** The id of a finding that can be waived. */
function waivable(book: Book): string {
  const reply = asked(book, 'readSidebar').value as {
    readonly value: { readonly findings: readonly { readonly waiver?: string }[] };
  };
  const id = reply.value.findings.find(({ waiver }) => waiver !== undefined)?.waiver;
  if (id === undefined) throw new Error('nothing can be waived');
  return id;
}

export const REASON = 'Đã đối chiếu với quyết toán, số liệu đúng.';
export const theWaiver = once(() => waivable(bookOf(checked())));

export const waived = from(checked, (book) =>
  done(asked(book, 'waiveFinding', [{ waiver: theWaiver(), reason: REASON }])),
);

/** A draft has been made already. */
export const drafted = from(checked, (book) => done(chosen(book, 'createReviewDraft')));

/** Danh mục asks one item of another agency: there is something to update. */
export const reassigned = from(answered, (book) => {
  book.type('items', 'contact-phone', 'lead', 'Sở Công Thương');
});
