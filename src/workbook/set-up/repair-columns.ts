// The columns of a plan in a tab: found by metadata, else by what they hold, else made anew at the right edge.

import { rowsById, type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { appendColumns, columnWidth } from '../requests';
import { HEADER_ROW, type RowPlan, type TabPlan } from '../tabs/tab-plan';
import { type Identified, identifyRows } from './identify-rows';

/** Where the columns stand, and which row is which. */
export interface Columns extends Identified {
  readonly at: ReadonlyMap<string, number>;
  readonly requests: readonly SheetsRequest[];
  /** Columns whose metadata must be written. */
  readonly unmarked: readonly string[];
  /** Columns that had to be made; they hold nothing yet. */
  readonly fresh: ReadonlySet<string>;
}

/**
 * Finds every column. A new one goes to the right of everything, so that nothing is written over; its texts are the caller's to write.
 * @param wanted the rows of the plan to be found.
 */
export function restoreColumns(tab: Tab, plan: TabPlan, wanted: readonly RowPlan[]): Columns {
  const at = new Map(tab.columns);
  const missing = plan.columns.filter((c) => !at.has(c.key));
  const header = headerRow(tab, plan);
  const claimed = new Set(at.values());
  const fresh = new Set<string>();
  const widths: SheetsRequest[] = [];
  for (const column of missing) {
    const found = column.key === 'id' ? idColumn(tab, plan, claimed) : titledColumn(tab, header, column.title, claimed);
    const index = found ?? tab.columnCount + fresh.size;
    if (found === undefined) {
      fresh.add(column.key);
      widths.push(columnWidth(tab.sheetId, index, index + 1, column.width));
    }
    at.set(column.key, index);
    claimed.add(index);
  }
  return {
    ...identifyRows({ ...tab, columns: at }, plan, wanted, header),
    at,
    requests: fresh.size > 0 ? [appendColumns(tab.sheetId, fresh.size), ...widths] : [],
    unmarked: missing.map((c) => c.key),
    fresh,
  };
}

/** The header row by its id, else the row that holds most of the columns' titles; −1 where no row holds three of them. */
function headerRow(tab: Tab, plan: TabPlan): number {
  const known = rowsById(tab).rows.get(HEADER_ROW);
  if (known !== undefined) return known;
  const titles = new Set(plan.columns.map((c) => c.title));
  const hits = tab.grid.map((row, i) => row.filter((_, column) => titles.has(textAt(tab, i, column))).length);
  const best = Math.max(0, ...hits);
  return best >= 3 ? hits.indexOf(best) : -1;
}

function titledColumn(tab: Tab, header: number, title: string, claimed: ReadonlySet<number>): number | undefined {
  const column = (tab.grid[header] ?? []).findIndex((_, i) => !claimed.has(i) && textAt(tab, header, i) === title);
  return column < 0 ? undefined : column;
}

/** The id column by what it holds, when its metadata is gone: a column with three or more of the plan's ids. */
function idColumn(tab: Tab, plan: TabPlan, claimed: ReadonlySet<number>): number | undefined {
  const ids = new Set(plan.rows.map((r) => r.id));
  for (let column = 0; column < tab.columnCount; column += 1) {
    if (claimed.has(column)) continue;
    if (tab.grid.filter((_, row) => ids.has(textAt(tab, row, column))).length >= 3) return column;
  }
  return undefined;
}
