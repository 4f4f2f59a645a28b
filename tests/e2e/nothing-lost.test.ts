// Whatever people do in a row – typing, moving rows, reassigning, importing, setting up, checking –, no answer is lost on the way.
import fc from 'fast-check';
import { cellAt, type SheetState } from '../../local/sheets/state';
import { typeInto } from '../../local/sheets/typing';
import type { FileCell, FileContent } from '../../src/actions/files/files-views';
import { answers, columnsOf, keyOf, one, PERSONS, sheets } from '../faults/hostile/places';
import { type Book, COORDINATOR } from './book';
import { ask, requestOf } from './files-calls';
import { addRow, deleteRow, ready, said, update } from './reassigning';

/** How often an update was applied. */
let updates = 0;

/** One act: what is done, and two numbers that choose where. */
interface Act {
  readonly does: keyof typeof ACTS;
  readonly a: number;
  readonly b: number;
}

interface Deed extends Omit<Act, 'does'> {
  readonly book: Book;
  /** The text of this act holds it: "⟦7⟧". */
  readonly mark: string;
}

/** The add-in's own columns may quote an answer; only what stands in a person's cell, or in the archive, is kept. */
const QUOTING: ReadonlySet<string> = new Set(['status', 'fix', 'recorded', 'request']);

/** Every mark that stands where answers stand: tabs of answers, the archive, tabs that were ours, notes. */
function marks(book: Book): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of sheets(book)) {
    const key = keyOf(sheet);
    if (key !== '' && key !== 'archive' && !key.includes(':')) continue;
    const quoting = new Set([...columnsOf(sheet)].filter(([name]) => QUOTING.has(name)).map(([, at]) => at));
    sheet.rows.forEach((row) => {
      row?.forEach((cell, column) => {
        const texts = [
          key === 'archive' || !quoting.has(column) ? cell?.userEnteredValue?.stringValue : '',
          cell?.note,
        ];
        for (const text of texts) for (const [mark] of (text ?? '').matchAll(/⟦\d+⟧/g)) found.add(mark);
      });
    });
  }
  return found;
}

const idAt = (sheet: SheetState, row: number): string =>
  cellAt(sheet, row, columnsOf(sheet).get('id') ?? 0)?.userEnteredValue?.stringValue ?? '';
const itemRows = (sheet: SheetState): readonly number[] =>
  sheet.rows.flatMap((_, row) => (/^[^#]+$/.test(idAt(sheet, row)) ? [row] : []));
const idsOf = (book: Book, key: string): readonly string[] =>
  itemRows(book.sheet(key)).map((row) => idAt(book.sheet(key), row));

const ACTS = {
  /** An answer, or what stands beside it. */
  type: ({ book, a, b, mark }: Deed) => {
    const sheet = one(answers(book), a);
    const columns = [...columnsOf(sheet)].filter(([key]) => PERSONS.has(key)).map(([, at]) => at);
    typeInto(
      book.host.workbook,
      sheet.sheetId,
      one(itemRows(sheet), b),
      one(columns, a + b),
      `Nội dung ${mark}`,
      COORDINATOR,
    );
  },
  /** A row of a tab to another place in it. */
  move: ({ book, a, b }: Deed) => {
    const sheet = one(answers(book), a);
    const rows = itemRows(sheet);
    const [from, to] = [one(rows, b), one(rows, a + b)];
    const source = { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: from, endIndex: from + 1 };
    if (to < from || to > from + 1) book.batch([{ moveDimension: { source, destinationIndex: to } }]);
  },
  /** Another agency leads an item; its contributors stay. */
  lead: ({ book, a, b }: Deed) => {
    const item = one(idsOf(book, 'items'), a);
    if (book.read('items', item, 'lead') === '') return;
    const unit = one(idsOf(book, 'units').slice(0, 15), b);
    book.type('items', item, 'lead', book.read('units', unit, 'short'));
  },
  /** Nobody contributes to an item any more. */
  alone: ({ book, a }: Deed) => {
    const item = one(idsOf(book, 'items'), a);
    if (book.read('items', item, 'lead') !== '') book.type('items', item, 'contributors', '');
  },
  retire: ({ book, a }: Deed) => deleteRow(book, 'items', one(idsOf(book, 'items'), a)),
  own: ({ book, a, b }: Deed) =>
    addRow(book, 'items', {
      request: `Chỉ số riêng ${a}`,
      kind: 'Số lượng',
      required: 'Có',
      lead: book.read('units', one(idsOf(book, 'units').slice(0, 15), b), 'short'),
    }),
  update: ({ book }: Deed) => {
    if (said(update(book)).some((words) => words.startsWith('Đã cập nhật phân công'))) updates += 1;
  },
  setUp: ({ book }: Deed) => void book.run('setUpWorkbook'),
  check: ({ book }: Deed) => void book.run('checkCompleteness'),
  /** A list of answers of one unit; only what is new is written. */
  import: ({ book, a, b, mark }: Deed) => {
    const sheet = one(
      answers(book).filter((s) => keyOf(s).startsWith('unit:')),
      a,
    );
    const file = listOf(keyOf(sheet).slice('unit:'.length), idAt(sheet, one(itemRows(sheet), b)), `Từ tệp ${mark}`);
    const preview = ask(book, 'previewImport', [file]);
    if (!preview.ok) return;
    const { cells, ...request } = requestOf(preview.value);
    const fresh = cells.filter(({ before }) => before === '');
    ask(book, 'applyImport', [{ ...request, cells: fresh }]);
  },
} as const;

const text = (words: string): FileCell => ({ is: 'text', text: words });
const listOf = (unit: string, item: string, answer: string): FileContent => ({
  name: 'tra-loi.csv',
  sheets: [
    { title: 'tra-loi', merges: [], rows: [['unit', 'item', 'answer'].map(text), [unit, item, answer].map(text)] },
  ],
});

const someAct: fc.Arbitrary<Act> = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constant('type' as const) },
    { weight: 4, arbitrary: fc.constant('update' as const) },
    { weight: 2, arbitrary: fc.constant('import' as const) },
    { weight: 6, arbitrary: fc.constantFrom('move', 'lead', 'alone', 'retire', 'own') },
    { weight: 2, arbitrary: fc.constantFrom('setUp', 'check') },
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
});

describe('a workbook in which much happens', () => {
  it('keeps every answer through edits, moves, reassignments, imports, set-ups and checks', () => {
    let typed = 0;
    fc.assert(
      fc.property(fc.array(someAct, { minLength: 8, maxLength: 12 }), (acts) => {
        const book = ready();
        const whole: readonly Act[] = [...acts, { does: 'update', a: 0, b: 0 }, { does: 'setUp', a: 0, b: 0 }];
        whole.forEach(({ does, ...where }, n) => {
          const before = marks(book);
          ACTS[does]({ book, ...where, mark: `⟦${n}⟧` });
          const after = marks(book);
          typed += after.size - before.size;
          // Only typing may replace a text: the one that stood in its own cell.
          const lost = [...before].filter((mark) => !after.has(mark));
          expect([does, lost.length]).toEqual([does, does === 'type' ? Math.min(lost.length, 1) : 0]);
        });
      }),
      { numRuns: 3, seed: 20230403, endOnFailure: true },
    );
    expect(typed).toBeGreaterThan(6);
    expect(updates).toBeGreaterThan(3);
  });
});
