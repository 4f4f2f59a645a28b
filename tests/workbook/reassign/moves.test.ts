// Where the answers of rows go that are asked no more where they stand.
import type { Item, Plan, Slot } from '../../../src/catalogue/plan';
import { slotsOf } from '../../../src/catalogue/slots';
import { destinations, type Leaving } from '../../../src/workbook/reassign/moves';
import { smallPlan } from '../sheet';

const EDUCATION = 'so-giao-duc-va-dao-tao';
const FINANCE = 'so-tai-chinh';

/** The wanted slots of one item. */
function wanted(lead: string | undefined, providers: readonly string[]): readonly Slot[] {
  const plan: Plan = smallPlan();
  const [first] = plan.items;
  const item = { ...(first as Item), id: 'x', providers, ...(lead === undefined ? { lead: undefined } : { lead }) };
  return slotsOf({ ...plan, items: [item] });
}

const row = (unit: string, role: Leaving['role'], typed = true): Leaving => ({
  unit,
  item: 'x',
  typed,
  ...(role ? { role } : {}),
});
const go = (
  leaving: readonly Leaving[],
  slots: readonly Slot[],
  full: readonly string[] = [],
  successors: Readonly<Record<string, string>> = {},
): readonly string[] =>
  destinations(leaving, slots, ({ key }) => full.includes(key), new Map(Object.entries(successors))).map(
    ({ to }) => to,
  );

describe('an answer that is asked no more where it stands', () => {
  it('of a lead goes to whoever leads now, of a summary too', () => {
    expect(go([row(FINANCE, 'lead')], wanted(EDUCATION, [EDUCATION]))).toEqual([`${EDUCATION}/x`]);
    expect(go([row(EDUCATION, 'summary')], wanted(FINANCE, [FINANCE]))).toEqual([`${FINANCE}/x`]);
    expect(go([row(FINANCE, 'lead')], wanted(undefined, ['quan-huyen']))).toEqual([`${EDUCATION}/x+summary`]);
  });

  it('never goes where something stands already, nor two to one row', () => {
    expect(go([row(FINANCE, 'lead')], wanted(EDUCATION, [EDUCATION]), [`${EDUCATION}/x`])).toEqual(['archive']);
    expect(
      go([row('quan-1', 'contributor'), row('quan-3', 'lead')], wanted(EDUCATION, [EDUCATION]), [], {
        'quan-1': EDUCATION,
        'quan-3': EDUCATION,
      }),
    ).toEqual(['archive', `${EDUCATION}/x`]);
  });

  it('of a contributor is put under another name by a handing over only', () => {
    expect(go([row('quan-1', 'contributor')], wanted(EDUCATION, [EDUCATION]))).toEqual(['archive']);
    expect(go([row('quan-1', 'contributor')], wanted('quan-3', ['quan-3']), [], { 'quan-1': 'quan-3' })).toEqual([
      'quan-3/x',
    ]);
  });

  it('is archived where the item is asked no more, and goes nowhere where there is none', () => {
    expect(go([row(FINANCE, 'lead'), row(FINANCE, 'lead', false)], [])).toEqual(['archive', 'nowhere']);
    expect(go([{ unit: FINANCE, typed: true }], wanted(FINANCE, [FINANCE]))).toEqual(['archive']);
  });
});
