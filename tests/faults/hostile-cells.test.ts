// Thousands of rows that nobody would fill in so: whatever stands in the cells, the row gets a status and a remedy in plain words, at once.
import fc from 'fast-check';
import { catalogue } from '../../src/catalogue/index';
import { PERSON_COLUMNS } from '../../src/catalogue/plan';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import type { Cell } from '../../src/dossier/types';
import { checkAlone } from '../../src/workbook/results/check-alone';
import { faultOf } from './hostile/judge';
import { scaled } from './hostile/scale';
import { LONG_TEXTS, ODD_TEXTS } from './hostile/texts';

const CASES = scaled(5000);
/** Milliseconds that no row may take, however long its texts. */
const LONGEST_CASE = 5000;

const plan = seedPlan(catalogue, []);
const slots = slotsOf(plan);

/** Pieces of odd texts one after the other: what no list of texts holds. */
const pieces = fc
  .array(
    fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 6 }), fc.integer().map(String)),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ', '; ', '\n', ', ', ' – ').map((by) => parts.join(by)));

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 20, arbitrary: pieces.map((text): Cell => ({ is: 'text', text })) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG_TEXTS).map((make): Cell => ({ is: 'text', text: make() })) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('number' as const),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      format: fc.constantFrom('NONE', 'PERCENT', 'DATE', 'TIME', 'TEXT', 'CURRENCY', 'SCIENTIFIC'),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>({ is: 'boolean', value: true }, { is: 'error', text: '#N/A' }) },
  { weight: 3, arbitrary: fc.constant<Cell>({ is: 'empty' }) },
);

const cellsOfARow = fc.record(Object.fromEntries(PERSON_COLUMNS.map((column) => [column, aCell])), {
  requiredKeys: [],
});

describe('a row in which anything stands', () => {
  it('gets a status and a remedy in plain words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slots.keys()), cellsOfARow, (n, cells) => {
        const slot = slots[n];
        if (!slot) return;
        const began = performance.now();
        const { words } = checkAlone({ slot, cells, place: { sheetId: 1, row: 1 } }, { plan, today: '2023-08-15' });
        if (words.status !== '') expect(faultOf(words.status)).toBeUndefined();
        // A remedy may quote what stands there.
        const told = words.fix.replace(/“[^”]*”/gs, '“…”');
        if (told !== '') expect(faultOf(told)).toBeUndefined();
        expect(performance.now() - began).toBeLessThan(LONGEST_CASE);
      }),
      { numRuns: CASES, seed: 20230403, endOnFailure: true },
    );
  });
});
