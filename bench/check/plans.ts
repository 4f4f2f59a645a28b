// The plans that are checked: the plan's own, the same with wards in the place of districts, and one of many agencies.
import { catalogue } from '../../src/catalogue';
import type { Item, Plan, Unit } from '../../src/catalogue/plan';
import { seedPlan } from '../../src/catalogue/seed';

/** Of each plan: how it is called on the command line of one-check.ts. */
export const PLANS = {
  own: (): Plan => ownPlan(),
  wards: (): Plan => wardPlan(168),
  wide: (): Plan => widePlan(200, 60),
} as const;

export type PlanName = keyof typeof PLANS;

/** What a new workbook starts with: 19 agencies and 22 districts. */
export const ownPlan = (): Plan => seedPlan(catalogue, ['dau.moi@hcm.example']);

/** So many wards in the place of the districts, with the ids that bundles.ts gives them. */
export function wardPlan(wards: number): Plan {
  const { collective = '' } = catalogue.units[0] ?? {};
  const units = Array.from({ length: wards }, (_, i) => {
    const name = `Phường ${i + 1}`;
    return { id: `phuong-${i + 1}`, name: { vi: name, en: name }, shortName: name, collective };
  });
  return seedPlan({ ...catalogue, units }, ['dau.moi@hcm.example']);
}

/** How many of the rows of a wide plan are narratives: 6 of 60. */
const NARRATIVES = 0.1;
/** One item in so many has no lead: everyone's answers are rolled up. */
const UNLED = 10;
/** What rules across the tabs compare beside the first indicators. */
const COMPARED = /^(population|city-gdp|schooling|3\.3\.1-2-.*)$/;

/**
 * A plan of so many agencies, each asked the same items: first indicators, what the rules across the tabs compare, and some narratives
 * of the form. Each agency leads its share of them and contributes to all others.
 */
export function widePlan(tabs: number, rows: number): Plan {
  const plan = ownPlan();
  const [first] = plan.units;
  const units = Array.from(
    { length: tabs },
    (_, i): Unit => ({ ...(first as Unit), id: `co-quan-${i}`, memberOf: ['all'] }),
  );
  const long = plan.items.filter(({ kind, maxWords = 0 }) => kind === 'narrative' && maxWords >= 100);
  const narratives = long.slice(0, Math.round(rows * NARRATIVES));
  const compared = plan.items.filter(({ id }) => COMPARED.test(id));
  const others = plan.items.filter(({ id }) => !COMPARED.test(id)).slice(0, rows - narratives.length - compared.length);
  const items = [...others, ...compared, ...narratives].map(({ lead: _, ...item }, i): Item => {
    if (i % UNLED === UNLED - 1) return { ...item, providers: ['all'] };
    const lead = `co-quan-${i % tabs}`;
    return { ...item, providers: [lead, 'all'], lead };
  });
  return { ...plan, units, items, settings: { ...plan.settings, coordinator: 'co-quan-0' } };
}
