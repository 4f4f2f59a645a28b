// Columns of a plan that a tab lacks, ids that were wiped out, ids that stand twice: what can be known again is written again.
import { appendColumns, columnWidth, formatBox, writeCells } from './requests';
import { rowsById, type Tab, textAt } from './snapshot';
import { type CellPlan, HEADER_ROW, type TabPlan } from './tab-plan';
import type { SheetsRequest } from './wire';

/** Where the columns stand, and the rows by id, the recovered ones included. */
export interface Columns {
  readonly at: ReadonlyMap<string, number>;
  readonly requests: readonly SheetsRequest[];
  /** Columns whose metadata must be written. */
  readonly unmarked: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  /** Ids to write again: row and id. */
  readonly ids: readonly (readonly [number, string])[];
  /** Rows that repeat another row's id: their id is cleared, their answers stay where they are. */
  readonly duplicates: readonly number[];
  /** True when a whole column had to be made: its formats come with it. */
  readonly fresh: boolean;
}

/** Finds every column by metadata, else by its title in the header row, else makes it at the right edge. */
export function restoreColumns(tab: Tab, plan: TabPlan): Columns {
  const at = new Map(tab.columns);
  const missing = plan.columns.filter((c) => !at.has(c.key));
  const header = headerRow(tab, plan);
  const claimed = new Set(at.values());
  const requests: SheetsRequest[] = [];
  let width = tab.columnCount;
  for (const column of missing) {
    const titles = tab.grid[header] ?? [];
    const found =
      column.key === 'id'
        ? idColumn(tab, plan)
        : titles.findIndex((_, i) => !claimed.has(i) && textAt(tab, header, i) === column.title);
    if (found >= 0 && !claimed.has(found)) {
      at.set(column.key, found);
      claimed.add(found);
      continue;
    }
    requests.push(appendColumns(tab.sheetId, 1), columnWidth(tab.sheetId, width, width + 1, column.width));
    requests.push(
      formatBox(
        {
          sheetId: tab.sheetId,
          startColumnIndex: width,
          endColumnIndex: width + 1,
          startRowIndex: header + 1,
          endRowIndex: tab.rowCount,
        },
        {
          numberFormat: { type: 'TEXT' },
          wrapStrategy: column.key === 'id' ? 'CLIP' : 'WRAP',
          verticalAlignment: 'TOP',
        },
        'numberFormat,wrapStrategy,verticalAlignment',
      ),
    );
    at.set(column.key, width);
    claimed.add(width);
    if (column.key !== 'id') requests.push(writeCells(tab.sheetId, header, width, [[{ text: column.title }]]));
    width += 1;
  }
  const known = rowsById({ ...tab, columns: at });
  const recovered =
    known.rows.size > 0 && known.duplicates.length === 0 && !wiped(known.rows, plan)
      ? []
      : recoverIds({ ...tab, columns: at }, plan, known.rows, header);
  const rows = new Map([...known.rows, ...recovered.map(([row, id]): [string, number] => [id, row])]);
  return {
    at,
    requests,
    unmarked: missing.map((c) => c.key),
    rows,
    ids: recovered,
    duplicates: known.duplicates.map((d) => d.row).filter((row) => !recovered.some(([r]) => r === row)),
    fresh: requests.length > 0,
  };
}

/** The header row by its id, else the row that holds most of the columns' titles. */
function headerRow(tab: Tab, plan: TabPlan): number {
  const known = rowsById(tab).rows.get(HEADER_ROW);
  if (known !== undefined) return known;
  const titles = new Set(plan.columns.map((c) => c.title));
  const hits = tab.grid.map((row, i) => row.filter((_, column) => titles.has(textAt(tab, i, column))).length);
  const best = Math.max(0, ...hits);
  return best >= 3 ? hits.indexOf(best) : plan.rows.findIndex((r) => r.id === HEADER_ROW);
}

/** The id column by what it holds, when its metadata is gone: a column with three or more of the plan's ids. */
function idColumn(tab: Tab, plan: TabPlan): number {
  const ids = new Set(plan.rows.map((r) => r.id));
  for (let column = 0; column < tab.columnCount; column += 1) {
    if (tab.grid.filter((_, row) => ids.has(textAt(tab, row, column))).length >= 3) return column;
  }
  return -1;
}

const wiped = (rows: ReadonlyMap<string, number>, plan: TabPlan): boolean => plan.rows.some((r) => !rows.has(r.id));

/**
 * Rows without an id whose texts are those of a row of the plan get that row's id again. The add-in's own cells tell a row:
 * every kept cell must hold what the plan says (a heading that also shows progress: the part before it). A row that somebody rewrote stays without id, and its item gets a new row.
 */
function recoverIds(
  tab: Tab,
  plan: TabPlan,
  known: ReadonlyMap<string, number>,
  header: number,
): readonly (readonly [number, string])[] {
  const taken = new Set(known.values());
  const found: (readonly [number, string])[] = [];
  let from = 0;
  for (const row of plan.rows) {
    const present = known.get(row.id);
    if (present !== undefined) {
      from = present + 1;
      continue;
    }
    if (row.id === HEADER_ROW && header >= 0 && !taken.has(header)) {
      found.push([header, row.id]);
      taken.add(header);
      continue;
    }
    const told = Object.entries(row.cells).filter(
      ([, cell]) => cell.text !== '' && (cell.kept || row.kind === 'heading' || row.kind === 'top'),
    );
    const same = (r: number, key: string, cell: CellPlan): boolean => {
      const text = textAt(tab, r, tab.columns.get(key));
      return cell.kept ? text === cell.text : stem(text) === stem(cell.text);
    };
    const matches = (r: number): boolean =>
      !taken.has(r) && told.length > 0 && told.every(([key, cell]) => same(r, key, cell));
    const after = tab.grid.findIndex((_, r) => r >= from && matches(r));
    const match = after >= 0 ? after : tab.grid.findIndex((_, r) => matches(r));
    if (match < 0) continue;
    found.push([match, row.id]);
    taken.add(match);
    from = match + 1;
  }
  return found;
}

const stem = (text: string): string => text.split(/ – |:/)[0] ?? '';
