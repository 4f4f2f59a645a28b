// Rows that a table of the add-in's own needs beyond the rows of its tab.

import type { Tab } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { appendRows } from '../requests';
import { dress } from '../tabs/looks';
import type { TabPlan } from '../tabs/tab-plan';

/** Appends and dresses rows until the tab has `needed` of them; nothing when it has. */
export function grownRows(tab: Tab, plan: TabPlan, needed: number): readonly SheetsRequest[] {
  const short = needed - tab.rowCount;
  if (short <= 0) return [];
  const rows = Array.from({ length: short }, (_, i) => ({
    row: tab.rowCount + i,
    plan: { id: '', kind: 'record' as const, cells: {} },
  }));
  const present = { ...plan, columns: plan.columns.filter((c) => tab.columns.has(c.key)) };
  return [appendRows(tab.sheetId, short), ...dress(tab.sheetId, present, rows, (key) => tab.columns.get(key) ?? 0)];
}
