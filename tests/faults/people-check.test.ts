// Somebody edits, sorts, inserts, deletes, moves or renames while the add-in checks or lists: nothing typed is lost, every row's status is its own.
import fc from 'fast-check';
import type { Book } from '../e2e/book';
import { ACTS, BLOCKS, itemsOf, TAB } from './people/acts';
import { checked, marks, said, typed, words } from './people/verdict';
import { disturbed, momentsOf, undisturbed, usedCopy, type WorkName } from './people/works';

/** FAULT_CASES=all: every act at every call of every work; a number: so many cases more. */
const { FAULT_CASES = '8' } = process.env;
const ALL = FAULT_CASES === 'all';
const NAMES = Object.keys(ACTS);

/** Cells of people that a work itself writes. */
const OWN: Readonly<Partial<Record<WorkName, (book: Book) => readonly string[]>>> = {
  decide: (book) => [`${book.sheet(BLOCKS).sheetId} huyen-nha-be/#handin answer`],
  import: (book) => [`${book.sheet(TAB).sheetId} ${itemsOf(book, TAB)[2]} explanation`],
};

/** Does the act just before the k-th call, and holds the end against a check of its own. */
function judge(work: WorkName, act: string, k: number): void {
  const book = usedCopy();
  const own = new Set(OWN[work]?.(book) ?? []);
  const others = (): readonly (readonly [string, string])[] => [...typed(book)].filter(([cell]) => !own.has(cell));
  let [there, held]: [ReturnType<typeof others>, readonly string[]] = [[], []];
  const run = disturbed(book, work, k, () => {
    ACTS[act]?.(book, '⟦act⟧');
    [there, held] = [others(), [...marks(book)]];
  });
  const told = words(run);
  const where = `${work}, ${act}, k=${k}: ${told}`;
  expect({ where, typed: others() }).toEqual({ where, typed: there });
  const left = marks(book);
  expect({ where, lost: held.filter((mark) => !left.has(mark)) }).toEqual({ where, lost: [] });
  const last = Math.max(...run.calls.flatMap(({ method }, n) => (/batchUpdate/.test(method) ? [n] : [])));
  const checks = work === 'check' || work === 'decide';
  const after = said(book);
  if (checks && k <= last && !told.startsWith('!'))
    expect({ where, said: after }).toEqual({ where, said: said(checked(book)) });
  else checked(book);
}

describe('a check while somebody works in the workbook', () => {
  const write = momentsOf('check', true)[2] ?? 0;
  it.each(NAMES)('%s just before the result is written', (act) => {
    judge('check', act, write);
  });

  const columns = NAMES.filter((name) => /before the answers|to the front|(rename|delete)s a tab/.test(name));
  it.each(columns)('%s between the two reads', (act) => {
    judge('check', act, write - 1);
  });

  it('reads twice and writes once where nobody comes between', () => {
    expect(undisturbed('check').calls.flatMap(({ api, method }) => (api ? [method] : []))).toEqual([
      'spreadsheets.get',
      'spreadsheets.getByDataFilter',
      'spreadsheets.batchUpdate',
    ]);
  });
});

describe('a check, decision, waiver, draft or import while somebody works in the workbook', () => {
  const works: readonly WorkName[] = ['check', 'decide', 'waive', 'draft', 'import'];
  if (ALL)
    it.each(works)(
      '%s: every act at every call',
      (work) => {
        for (const act of NAMES) for (const k of momentsOf(work, false)) judge(work, act, k);
      },
      3_600_000,
    );
  else
    it('loses nothing, at any call', () => {
      const one = fc.record({
        work: fc.constantFrom(...works),
        act: fc.constantFrom(...NAMES),
        moment: fc.nat({ max: 999 }),
        places: fc.boolean(),
      });
      fc.assert(
        fc.property(one, ({ work, act, moment, places }) => {
          const moments = momentsOf(work, places);
          judge(work, act, moments[moment % moments.length] ?? 0);
        }),
        { numRuns: Number(FAULT_CASES), seed: 20230815 },
      );
    });
});
