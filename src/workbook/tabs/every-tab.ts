// Every tab of the workbook, in order.
import { collectiveNames } from '../../catalogue/collective-names';
import type { Plan, Slot } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import { answerTabs } from './answers';
import { collectiveTab, unitTab } from './layout';
import { logTab } from './lists/log';
import { draftsTab, findingsTab, overviewTab } from './lists/overviews';
import { itemsTab, settingsTab, unitsTab } from './lists/registers';
import { waiversTab } from './lists/waivers';
import type { TabPlan } from './tab-plan';

/** The tabs in the order a new workbook shows them. Source: design, "The workbook". */
export function tabsOf(plan: Plan, slots: readonly Slot[], catalogue: Catalogue): readonly TabPlan[] {
  return [
    overviewTab(plan),
    findingsTab(plan.settings),
    ...answerTabs(plan, slots, catalogue),
    itemsTab(plan, catalogue),
    unitsTab(plan, catalogue),
    settingsTab(plan),
    waiversTab(plan.settings),
    draftsTab(plan.settings),
    logTab(plan.settings),
  ];
}

/** The titles that the tabs of answers are made with, by their keys. */
export const answerTabTitles = (plan: Plan, catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map([
    ...plan.units.filter((u) => u.collective === undefined).map((u): [string, string] => [unitTab(u.id), u.shortName]),
    ...catalogue.collectives.map((c): [string, string] => {
      const { tab, name } = collectiveNames(c, plan.units);
      return [collectiveTab(c.id), tab ?? name.vi];
    }),
  ]);
