// Comparing what a write left with what it should have left: did rows or columns move, did somebody change an answer meanwhile?
import type { Snapshot, Tab } from '../../reading/snapshot';
import { textAt } from '../../reading/snapshot';
import type { SheetsRequest, WireCell, WireSpreadsheet } from '../../reading/wire';
import { FINDINGS } from '../../tabs/layout';
import { cellsSeen, type SeenTab } from './see';
import { withCells, writtenCells } from './written';

/** What other people did between the reading and the write. */
export interface Meanwhile {
  /** Rows or columns moved, or a reason was typed beside a line that the write moved: cells may have been hit that were not meant. */
  readonly moved: boolean;
  /** Rows that hold something else than was read, by id; they stand where they stood. */
  readonly changed: readonly { readonly sheetId: number; readonly key: string; readonly id: string }[];
}

/**
 * What happened; undefined where nothing did.
 * @param before as it was read
 * @param reply as it is after the batches
 */
export function meanwhile(
  before: Snapshot,
  batches: readonly (readonly SheetsRequest[])[],
  seen: readonly SeenTab[],
  reply: WireSpreadsheet,
): Meanwhile | undefined {
  const written = writtenCells(batches);
  const standing = cellsSeen(reply);
  const changed: { sheetId: number; key: string; id: string }[] = [];
  let moved = false;
  for (const one of seen) {
    const { sheetId, key = '' } = one.tab;
    const read = before.tabs.find((tab) => tab.sheetId === sheetId) ?? one.tab;
    const cells = written.get(sheetId);
    const expected = cells ? withCells(read, valuesOf(cells)) : read;
    const grid = standing.get(sheetId) ?? [];
    if (shapeDiffers(expected, one, grid)) moved = true;
    else
      for (const id of rowsDiffering(expected, one, grid)) {
        if (key === FINDINGS) moved = true;
        else changed.push({ sheetId, key, id });
      }
  }
  return moved || changed.length > 0 ? { moved, changed } : undefined;
}

type Seen = readonly (readonly WireCell[] | undefined)[];

const valuesOf = (cells: ReturnType<typeof writtenCells> extends ReadonlyMap<number, infer T> ? T : never) =>
  new Map([...cells].map(([row, columns]) => [row, new Map([...columns].map(([c, { value }]) => [c, value]))]));

function shapeDiffers(tab: Tab, { header }: SeenTab, grid: Seen): boolean {
  const id = tab.columns.get('id') ?? 0;
  for (let row = 0; row < Math.max(grid.length, tab.grid.length); row += 1)
    if (!same(tab.grid[row]?.[id], grid[row]?.[id])) return true;
  if (header === undefined) return false;
  const last = Math.max(...tab.columns.values());
  for (let column = 0; column <= last; column += 1)
    if (!same(tab.grid[header]?.[column], grid[header]?.[column])) return true;
  return false;
}

function rowsDiffering(tab: Tab, { keys, header }: SeenTab, grid: Seen): readonly string[] {
  if (header === undefined) return [];
  const columns = keys.flatMap((key) => tab.columns.get(key) ?? []);
  const rows: string[] = [];
  for (let row = header + 1; row < Math.max(grid.length, tab.grid.length); row += 1)
    if (columns.some((column) => !same(tab.grid[row]?.[column], grid[row]?.[column])))
      rows.push(textAt(tab, row, tab.columns.get('id')).trim());
  return rows;
}

/** Equal values; how a number is shown does not count. */
function same({ effectiveValue: a = {} }: WireCell = {}, { effectiveValue: b = {} }: WireCell = {}): boolean {
  return (
    (a.stringValue || undefined) === (b.stringValue || undefined) &&
    a.numberValue === b.numberValue &&
    a.boolValue === b.boolValue &&
    a.errorValue?.type === b.errorValue?.type
  );
}
