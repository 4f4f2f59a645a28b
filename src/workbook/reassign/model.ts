// Tabs as they will stand when the requests before have been applied: the next requests are worked out from them.
import type { Snapshot, Tab } from '../reading/snapshot';
import type { WireCell, WireRange } from '../reading/wire';

/** Texts to write, by row and column. */
export type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The tab with other texts in some cells; formats, dropdowns and notes stay. */
export function withTexts(tab: Tab, texts: Texts): Tab {
  if (texts.size === 0) return tab;
  const rows = Math.max(tab.grid.length, ...[...texts.keys()].map((row) => row + 1));
  const grid = Array.from({ length: rows }, (_, r): readonly WireCell[] => {
    const cells = tab.grid[r] ?? [];
    const changed = texts.get(r);
    if (!changed) return cells;
    const width = Math.max(cells.length, ...[...changed.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (__, c): WireCell => {
      const text = changed.get(c);
      if (text === undefined) return cells[c] ?? {};
      const { effectiveValue: _former, ...rest } = cells[c] ?? {};
      return text === '' ? rest : { ...rest, effectiveValue: { stringValue: text } };
    });
  });
  return { ...tab, grid };
}

/** The tab without some rows: what stood below moves up, and groups and merges with it. Other ranges are not followed: see `stripped`. */
export function withoutRows(tab: Tab, rows: readonly number[]): Tab {
  if (rows.length === 0) return tab;
  const gone = new Set(rows);
  const sorted = [...gone].sort((a, b) => a - b);
  const moved = (row: number): number => row - sorted.filter((one) => one < row).length;
  const range = (start: number, end: number): readonly [number, number] => [moved(start), moved(end)];
  return {
    ...tab,
    grid: tab.grid.filter((_, row) => !gone.has(row)),
    rowCount: tab.rowCount - gone.size,
    groups: tab.groups.flatMap((group) => {
      const [startIndex, endIndex] = range(group.range?.startIndex ?? 0, group.range?.endIndex ?? tab.rowCount);
      return startIndex < endIndex ? [{ ...group, range: { startIndex, endIndex } }] : [];
    }),
    merges: tab.merges.flatMap((merge): readonly WireRange[] => {
      const [startRowIndex, endRowIndex] = range(merge.startRowIndex ?? 0, merge.endRowIndex ?? tab.rowCount);
      const width = (merge.endColumnIndex ?? 0) - (merge.startColumnIndex ?? 0);
      return (endRowIndex - startRowIndex) * width > 1 ? [{ ...merge, startRowIndex, endRowIndex }] : [];
    }),
  };
}

/** The snapshot with some tabs as they will be; `undefined`: the tab goes. */
export function withTabs(snapshot: Snapshot, changed: ReadonlyMap<number, Tab | undefined>): Snapshot {
  const tabs = snapshot.tabs
    .flatMap((tab) => {
      const next = changed.has(tab.sheetId) ? changed.get(tab.sheetId) : tab;
      return next ? [next] : [];
    })
    .map((tab, index) => ({ ...tab, index }));
  return { ...snapshot, tabs };
}
