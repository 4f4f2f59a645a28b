// Writing the state of the check while typing into its cells, and the switch into Thiết lập. Changes only.
import type { Plan, Slot } from '../../catalogue/plan';
import { rowsById, type Snapshot, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changedCells } from '../results/changed-cells';
import { SETTINGS } from '../tabs/layout';
import { settingValues } from '../tabs/lists/registers';
import { tabKeyOfUnit } from '../tabs/row-id';
import { STATE_COLUMN, TITLE_ROW } from '../tabs/tab-plan';
import { liveText } from './state';

/**
 * The state cells of the tabs of answers, where they differ.
 * @param slots all of the plan's
 */
export const stateWrites = (snapshot: Snapshot, plan: Plan, slots: readonly Slot[]): readonly SheetsRequest[] =>
  [...stateByTab(snapshot, plan, slots).values()].flat();

/** The same by the tab's id; a tab in which nothing differs may be left out. */
export function stateByTab(
  snapshot: Snapshot,
  plan: Plan,
  slots: readonly Slot[],
): ReadonlyMap<number, readonly SheetsRequest[]> {
  const byTab = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = tabKeyOfUnit(slot.unit);
    const own = byTab.get(key);
    if (own) own.push(slot);
    else byTab.set(key, [slot]);
  }
  const writes = new Map<number, readonly SheetsRequest[]>();
  for (const tab of snapshot.tabs) {
    const own = byTab.get(tab.key ?? '');
    const [row, column] = [own && rowsById(tab).rows.get(TITLE_ROW), tab.columns.get(STATE_COLUMN)];
    if (tab.key === undefined || !own || row === undefined || column === undefined) continue;
    writes.set(tab.sheetId, changedCells(tab, new Map([[row, new Map([[column, liveText(plan, own, tab.key)]])]])));
  }
  return writes;
}

/** The switch in Thiết lập and the state cells of every tab of answers; `undefined` where Thiết lập has no row for the switch. */
export function switchWrites(
  snapshot: Snapshot,
  plan: Plan,
  slots: readonly Slot[],
): readonly SheetsRequest[] | undefined {
  const tab = tabWith(snapshot, SETTINGS);
  const column = tab?.columns.get('value');
  const rows = tab && rowsById(tab).rows;
  const [check, trigger] = [rows?.get('liveCheck'), rows?.get('liveTrigger')];
  if (!tab || column === undefined || check === undefined || trigger === undefined) return undefined;
  const values = settingValues(plan);
  const wanted = new Map([
    [check, new Map([[column, values.liveCheck]])],
    [trigger, new Map([[column, values.liveTrigger]])],
  ]);
  return [...changedCells(tab, wanted), ...stateWrites(snapshot, plan, slots)];
}
