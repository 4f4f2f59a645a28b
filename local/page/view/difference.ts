// What changed between two states of a workbook, as far as a window shows it. Unchanged rows are shared, so identity tells.
import type { DimensionState } from '../../sheets/shapes';
import type { SheetState, WorkbookState } from '../../sheets/state';

/** Tabs to show anew, rows to show anew in other tabs, and whether tabs came, went or moved. */
export interface Difference {
  readonly whole: ReadonlySet<number>;
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>;
  readonly order: boolean;
}

/** Undefined where a window would show the same. */
export function differenceOf(old: WorkbookState, now: WorkbookState): Difference | undefined {
  if (old === now) return undefined;
  const before = new Map(old.sheets.map((sheet) => [sheet.sheetId, sheet]));
  const whole = new Set<number>();
  const rows = new Map<number, ReadonlySet<number>>();
  for (const sheet of now.sheets) {
    const was = before.get(sheet.sheetId);
    if (was === sheet && old.locale === now.locale) continue;
    const changed = was && old.locale === now.locale ? changedRows(was, sheet) : 'whole';
    if (changed === 'whole') whole.add(sheet.sheetId);
    else if (changed.size > 0) rows.set(sheet.sheetId, changed);
  }
  const order = old.sheets.map((s) => s.sheetId).join() !== now.sheets.map((s) => s.sheetId).join();
  return whole.size > 0 || rows.size > 0 || order ? { whole, rows, order } : undefined;
}

function changedRows(was: SheetState, now: SheetState): ReadonlySet<number> | 'whole' {
  if (frameChanged(was, now)) return 'whole';
  const changed = new Set<number>();
  for (let r = 0; r < Math.max(was.rows.length, now.rows.length); r += 1)
    if ((was.rows[r] ?? null) !== (now.rows[r] ?? null)) changed.add(r);
  for (let r = 0; r < Math.max(was.rowStates.length, now.rowStates.length); r += 1)
    if (shape(was.rowStates[r]) !== shape(now.rowStates[r])) changed.add(r);
  return changed.size > 0 && looksAtOtherRows(now) ? 'whole' : changed;
}

function frameChanged(was: SheetState, now: SheetState): boolean {
  for (const name of ['title', 'rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount', 'hidden'] as const)
    if (was[name] !== now[name]) return true;
  for (const name of ['tabColorStyle', 'merges', 'conditionalFormats'] as const)
    if (was[name] !== now[name] && JSON.stringify(was[name]) !== JSON.stringify(now[name])) return true;
  const widths = Math.max(was.columnStates.length, now.columnStates.length);
  for (let c = 0; c < widths; c += 1) if (shape(was.columnStates[c]) !== shape(now.columnStates[c])) return true;
  return false;
}

/** Size and visibility; metadata and groups are not shown. */
const shape = (state: DimensionState | null | undefined): string =>
  `${state?.pixelSize ?? ''} ${state?.hiddenByUser ?? false}`;

/** True where a conditional format compares a cell of another row than the one it colours. */
function looksAtOtherRows(sheet: SheetState): boolean {
  return sheet.conditionalFormats.some((rule) => {
    const { type, values } = rule.booleanRule?.condition ?? {};
    if (type !== 'CUSTOM_FORMULA') return false;
    const cell = /\$?[A-Za-z]{1,3}(\$?)([1-9]\d*)/.exec(values?.[0]?.userEnteredValue ?? '');
    return cell !== null && (cell[1] === '$' || Number(cell[2]) !== (rule.ranges[0]?.startRowIndex ?? 0) + 1);
  });
}
