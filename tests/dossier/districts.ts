// A city of numbered districts for the tests of collective answers: one item, and what each district says to it.
import type { Item, Plan, Unit } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import { type RollUp, rollUpsOf } from '../../src/dossier/collected/roll-up';
import type { Answer, Reading } from '../../src/dossier/types';
import { answer, collectiveItem, EDUCATION, EMPTY, HEALTH, LABOUR, num, plan, SETTINGS, unit } from '../rules/fixtures';

/** "Quận 1" … "Quận n". */
export const districts = (n: number): readonly Unit[] =>
  Array.from({ length: n }, (_, i) =>
    unit(`quan-${i + 1}`, `Quận ${i + 1}`, { kind: 'district', collective: 'quan-huyen', memberOf: ['quan-huyen'] }),
  );

/** What a row says; the rest of it is empty. */
export type Says = Partial<Omit<Answer, 'slot'>>;

/** A district's rate by its parts, the percentage left to be computed. */
export const parts = (numerator: number, denominator: number): Says => ({
  numerator: num(numerator),
  denominator: num(denominator),
  computed: denominator > 0 ? (numerator / denominator) * 100 : undefined,
});

/** A percentage with no parts, or any other figure. */
export const figure = (value: number): Says => ({ answer: num(value) });

/** A percentage with its parts. */
export const rate = (numerator: number, denominator: number): Says => ({
  ...parts(numerator, denominator),
  answer: num((numerator / denominator) * 100),
  computed: undefined,
});

/** A plan with this one item and as many districts as say something; agencies: Education (coordinator), Health, Labour. */
export const cityPlan = (item: Item, n: number, threshold = SETTINGS.coverageThreshold): Plan =>
  plan([item], {
    units: [EDUCATION, HEALTH, LABOUR, ...districts(n)],
    settings: { ...SETTINGS, coverageThreshold: threshold },
  });

/** Every row of the plan: the districts' in their order, agencies' by id ("so-y-te"; the coordinator's summary under "summary"). */
export function answersOf(of: Plan, said: readonly Says[], agencies: Readonly<Record<string, Says>> = {}): Answer[] {
  let next = 0;
  return slotsOf(of).map((slot) => {
    const own = slot.role === 'summary' ? agencies.summary : agencies[slot.unit.id];
    const says = slot.unit.collective === undefined ? own : said[next++];
    return answer(slot, says ?? { answer: EMPTY });
  });
}

/** The one roll-up of what the districts say. */
export function rolledUp(said: readonly Says[], item: Item = collectiveItem(), threshold?: number): RollUp {
  const of = cityPlan(item, said.length, threshold);
  const [only] = rollUpsOf(of, answersOf(of, said));
  if (!only) throw new Error('The item is not rolled up');
  return only;
}

export const NOTHING: Says = {};
export const NOT_APPLICABLE: Says = { reason: { is: 'not-applicable', raw: 'Không áp dụng' } };
export const NO_DATA: Says = { reason: { is: 'no-data', raw: 'Không có số liệu' } };
export const reading = (answer: Reading): Says => ({ answer });
