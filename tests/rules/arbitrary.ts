// Random dossiers: any reading in any column, over a plan that uses every feature the rules look at.
import fc from 'fast-check';
import { POLICY_CHOICES } from '../../src/catalogue/kinds';
import { slotsOf } from '../../src/catalogue/slots';
import type { Answer, AnswerState, Reading, Reason, Unreadable } from '../../src/dossier/types';
import type { CheckInput, StructureProblem } from '../../src/rules/types';
import { collectiveItem, field, item, plan, TODAY } from './fixtures';

const ITEMS = [
  item(),
  item({
    id: '1.1.1-2',
    kind: 'rate',
    base: 100_000,
    range: { min: 0, max: 100_000 },
    providers: ['so-noi-vu'],
    lead: 'so-noi-vu',
  }),
  item({ id: '1.1.1-3', kind: 'count', base: undefined, range: { min: 0, integer: true } }),
  item({ id: '2.1.1-1', kind: 'policy', choices: POLICY_CHOICES, needs: ['evidence', 'explanation'] }),
  item({ id: '2.1.4-1a', kind: 'level', base: undefined, needs: ['year', 'source', 'explanation'] }),
  item({ id: '3.3.1-1a', capGroup: '3.3.1-1' }),
  item({ id: '3.3.1-1b', capGroup: '3.3.1-1' }),
  ...['mam-non', 'tieu-hoc', 'khac'].map((id) => item({ id: `3.3.1-2-${id}`, sumGroup: '3.3.1-2', smallShare: true })),
  collectiveItem(),
  field({ maxWords: 10, minWords: 3, maxExamples: 2 }),
  field({ id: 'email', kind: 'email' }),
  field({ id: 'website', kind: 'url' }),
  field({ id: 'phone', kind: 'phone' }),
  field({ id: 'postcode', kind: 'postcode', required: false }),
];
export const PLAN = plan(ITEMS);
export const SLOTS = slotsOf(PLAN);

const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 0.985, 50, 100, 100.5, 1e21, 1e-9),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const raw = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '1. A\n2. B\n3. C',
    'từ '.repeat(25),
    'a@b.vn',
    '+84 28',
    '\ud800',
    `${'x'.repeat(199)}😀`,
    '__proto__',
  ),
);
const WHY: readonly Unreadable[] = [
  'error-value',
  'date',
  'boolean',
  'interval',
  'grouping',
  'not-a-number',
  'not-a-level',
  'not-a-year',
  'score',
];

/** Any reading, whatever its column. */
export const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant<Reading>({ is: 'empty' }),
  raw.map((r): Reading => ({ is: 'placeholder', raw: r })),
  fc.record({ is: fc.constant('number' as const), raw, value: number, approximate: fc.boolean(), bare: fc.boolean() }),
  fc.record({ is: fc.constant('ambiguous' as const), raw, readings: fc.tuple(number, number) }),
  fc.record({ is: fc.constant('wrong-unit' as const), raw, named: raw }),
  fc.record({
    is: fc.constant('level' as const),
    raw,
    form: fc.constantFrom('word', 'percent', 'score'),
    value: number,
  }),
  fc.record({ is: fc.constant('choice' as const), raw, choice: fc.integer({ min: 0, max: 5 }) }),
  raw.map((r): Reading => ({ is: 'not-a-choice', raw: r })),
  fc.record({ is: fc.constant('year' as const), raw, year: fc.integer({ min: 1900, max: 2100 }) }),
  fc.record({ is: fc.constant('text' as const), raw, text: raw, words: fc.nat(60) }),
  fc.record({ is: fc.constant('unreadable' as const), raw, why: fc.constantFrom(...WHY) }),
);

const day = fc.constantFrom('2023-08-14', TODAY, '2023-12-31');
const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.constant<Reason>({ is: 'none' }),
  fc.record({ is: fc.constantFrom('not-applicable' as const, 'no-data' as const, 'other' as const), raw }),
  fc.record({ is: fc.constant('later' as const), raw, date: fc.option(day, { nil: undefined }) }),
);

const STATES: readonly AnswerState[] = ['answered', 'placeholder', 'empty', 'reason'];
const place = fc.option(fc.record({ sheetId: fc.nat(9), row: fc.nat(99) }), { nil: undefined });

const answer = fc.record({
  slot: fc.constantFrom(...SLOTS),
  place,
  state: fc.constantFrom(...STATES),
  answer: reading,
  computed: fc.option(number, { nil: undefined }),
  numerator: reading,
  denominator: reading,
  year: reading,
  source: reading,
  evidence: reading,
  explanation: reading,
  reason,
  self: reading,
});

const problem: fc.Arbitrary<StructureProblem> = fc.record({
  kind: fc.constantFrom('tab-missing', 'column-missing', 'duplicate-id', 'row-missing', 'assignment', 'setting'),
  tab: raw,
  unit: fc.constantFrom(undefined, 'so-y-te', 'quan-huyen', 'so-khong-co'),
  what: fc.oneof(raw, fc.constantFrom('year', '1.1.1-1', 'Phụ lục I – 1.1.1', 'constructor')),
  value: fc.option(raw, { nil: undefined }),
  place,
});

/** Answers of some slots, in any order, some twice. */
export const answers: fc.Arbitrary<readonly Answer[]> = fc.array(answer, { maxLength: 30 });

/** A whole input over `PLAN`. */
export const checkInput: fc.Arbitrary<CheckInput> = fc
  .tuple(answers, fc.array(problem, { maxLength: 4 }))
  .map(([given, problems]) => ({ plan: PLAN, slots: SLOTS, dossier: { answers: given }, problems, today: TODAY }));
