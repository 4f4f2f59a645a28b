// Writing the state of the check while typing into its cells, and the switch into Thiết lập. Changes only.
import type { Plan, Slot } from '../../catalogue/plan';
import { rowsById, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { changedCells } from '../results/changed-cells';
import { SETTINGS } from '../tabs/layout';
import { settingValues } from '../tabs/registers';
import { tabKeyOfUnit } from '../tabs/row-id';
import { STATE_COLUMN, TITLE_ROW } from '../tabs/tab-plan';
import { liveText } from './state';

/** The state cell of one tab of answers, where it differs. */
export function stateWrites(tab: Tab, plan: Plan, slots: readonly Slot[]): readonly SheetsRequest[] {
  const [row, column] = [rowsById(tab).rows.get(TITLE_ROW), tab.columns.get(STATE_COLUMN)];
  if (tab.key === undefined || row === undefined || column === undefined) return [];
  return changedCells(tab, new Map([[row, new Map([[column, liveText(plan, slots, tab.key)]])]]));
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
  const keys = new Set(plan.units.map(tabKeyOfUnit));
  const tabs = snapshot.tabs.filter(({ key }) => key !== undefined && keys.has(key));
  return [...changedCells(tab, wanted), ...tabs.flatMap((one) => stateWrites(one, plan, slots))];
}
