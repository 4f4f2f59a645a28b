// The check without any service: cells in, report out.
import { catalogue } from '../src/catalogue';
import type { Item, Plan, Unit } from '../src/catalogue/plan';
import { seedPlan } from '../src/catalogue/seed';
import { slotsOf } from '../src/catalogue/slots';
import { readDossier } from '../src/dossier/dossier';
import { check } from '../src/rules/check';
import { median } from './median';
import { surveyed } from './survey';

export const ownPlan = (): Plan => seedPlan(catalogue, ['dau.moi@hcm.example']);

/** How many of the rows of a wide plan are narratives: 6 of 60. */
const NARRATIVES = 0.1;

/** A plan of so many agencies, each asked the same items: the first indicators, and some narratives of the form. */
export function widePlan(tabs: number, rows: number): Plan {
  const plan = ownPlan();
  const [first] = plan.units;
  const units = Array.from(
    { length: tabs },
    (_, i): Unit => ({ ...(first as Unit), id: `co-quan-${i}`, memberOf: ['all'] }),
  );
  const long = plan.items.filter(({ kind, maxWords = 0 }) => kind === 'narrative' && maxWords >= 100);
  const narratives = long.slice(0, Math.round(rows * NARRATIVES));
  const items = [...plan.items.slice(0, rows - narratives.length), ...narratives].map(
    (item): Item => ({ ...item, providers: ['all'], lead: 'co-quan-0' }),
  );
  return { ...plan, units, items, settings: { ...plan.settings, coordinator: 'co-quan-0' } };
}

/** How long the check takes, every cell read and every rule run. */
export interface CheckTime {
  readonly rows: number;
  readonly findings: number;
  /** The process's first check of this plan, in milliseconds: cold where nothing was checked before. */
  readonly first: number;
  /** Median of the 5 that follow. */
  readonly warm: number;
}

/** Checks the made-up survey of a plan six times. */
export function checkTime(plan: Plan): CheckTime {
  const slots = slotsOf(plan);
  const rows = slots.map(surveyed);
  let findings = 0;
  const run = (): number => {
    const began = performance.now();
    const report = check({ plan, slots, dossier: readDossier(rows), problems: [], today: '2023-08-15' });
    findings = report.findings.length;
    return performance.now() - began;
  };
  const first = run();
  return { rows: rows.length, first, warm: median(5, run), findings };
}
