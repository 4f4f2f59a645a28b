// A small workbook whose registers are edited and applied: the plan in miniature, on the local model of Google Sheets.
import { catalogue } from '../../../src/catalogue/index';
import type { Plan } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { readPlan } from '../../../src/workbook/reading/read-plan';
import { textAt } from '../../../src/workbook/reading/snapshot';
import { planReassignment, type Reassignment } from '../../../src/workbook/reassign/reassign';
import { recoverRegisters } from '../../../src/workbook/set-up/recover-registers';
import { planSetup } from '../../../src/workbook/set-up/set-up';
import { newSheet, OWNER, type Sheet } from '../sheet';

const AGENCIES = ['so-giao-duc-va-dao-tao', 'so-tai-chinh', 'so-y-te'];
const DISTRICTS = ['quan-1', 'quan-3'];
const ITEMS = ['1.1.1-1', '3.3.1-1a', '3.3.1-1b', '3.2.2-1', '3.3.4-1', 'slogan', 'goals'];

/** Five units, seven items that they alone provide. */
export function miniature(): Plan {
  const plan = seedPlan(catalogue, [OWNER]);
  const known = new Set([...AGENCIES, ...DISTRICTS, ...catalogue.collectives.map(({ id }) => id)]);
  const items = plan.items.flatMap((item) => {
    if (!ITEMS.includes(item.id)) return [];
    const providers = item.providers.filter((id) => known.has(id));
    const lead = item.lead !== undefined && known.has(item.lead) ? item.lead : undefined;
    return [{ ...item, providers: providers.length > 0 ? providers : ['so-tai-chinh'], lead }];
  });
  return { ...plan, items, units: plan.units.filter(({ id }) => known.has(id)) };
}

/** The workbook, and what the two actions do in it. */
export interface Miniature {
  readonly sheet: Sheet;
  readonly seed: Plan;
  plan(): Plan;
  /** Plans the update and, where nothing stands in the way, applies it. */
  update(): Reassignment;
  /** Requests that set-up would send. */
  missing(): readonly object[];
  setUp(): void;
  /** Every text of every cell and note. */
  texts(): string;
}

export function miniatureBook(): Miniature {
  const sheet = newSheet();
  const seed = miniature();
  sheet.setUp(seed);
  const read = () => recoverRegisters(sheet.read(), seed, catalogue).snapshot;
  const plan = (): Plan => readPlan(read(), seed, catalogue).plan;
  const setup = () => planSetup(sheet.read(), plan(), slotsOf(plan()), catalogue).batches;
  return {
    sheet,
    seed,
    plan,
    update: () => {
      const found = planReassignment(sheet.read(), plan(), seed, catalogue, { when: '15/08/2023 09:00', by: OWNER });
      if (found.is === 'ready') for (const batch of found.batches) sheet.send(batch);
      return found;
    },
    missing: () => setup().flat(),
    setUp: () => {
      for (const batch of setup()) sheet.send(batch);
    },
    texts: () =>
      sheet
        .read()
        .tabs.flatMap((tab) =>
          tab.grid.flatMap((row, r) => row.flatMap((cell, c) => [textAt(tab, r, c), cell.note ?? ''])),
        )
        .join('\n'),
  };
}
