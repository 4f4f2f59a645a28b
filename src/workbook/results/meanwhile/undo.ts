// Taking a write back where rows or columns moved under it: every cell that it hit gets back what it held, wherever it stands now, so that
// the work can be done again on what people have made of the workbook. What somebody has written since stays.
import { innerLink } from '../../address';
import { type Snapshot, type Tab, textAt } from '../../reading/snapshot';
import type { SheetsRequest, WireCell, WireSpreadsheet, WireValue } from '../../reading/wire';
import { DRAFTS, FINDINGS, OVERVIEW, WAIVERS } from '../../tabs/layout';
import { placesBefore } from './align';
import { cellsSeen } from './see';
import { type WrittenCell, type WrittenCells, withCells, writtenCells } from './written';

/** A write that may have hit other cells than it meant: what was read before it, what it wrote, what it left. */
export interface Stray {
  readonly before: Snapshot;
  readonly batches: readonly (readonly SheetsRequest[])[];
  readonly reply: WireSpreadsheet;
}

/** The requests that take the write back, and the workbook as it is once they are applied. */
export interface Undone {
  readonly requests: readonly SheetsRequest[];
  readonly snapshot: Snapshot;
}

/** Takes the write back. @param now as it was read after the write */
export function undone({ before, batches, reply }: Stray, now: Snapshot): Undone {
  const requests: SheetsRequest[] = [];
  const standing = cellsSeen(reply);
  const written = writtenCells(batches);
  const tabs = now.tabs.map((tab) => {
    const [former, cells] = [before.tabs.find(({ sheetId }) => sheetId === tab.sheetId), written.get(tab.sheetId)];
    if (!former || !cells) return tab;
    const back = takenBack(now, tab, former, cells, standing.get(tab.sheetId));
    requests.push(...back.requests);
    return back.tab;
  });
  return { requests, snapshot: { ...now, tabs } };
}

/** The check makes these anew, with their links. */
const REMADE: ReadonlySet<string> = new Set([FINDINGS, OVERVIEW]);

function takenBack(
  snapshot: Snapshot,
  tab: Tab,
  former: Tab,
  cells: WrittenCells,
  standing: readonly (readonly WireCell[] | undefined)[] | undefined,
): { readonly requests: readonly SheetsRequest[]; readonly tab: Tab } {
  const columnsBefore = placesBefore(namesOf(tab), namesOf(former));
  const now = idsOf(tab);
  const atWrite = sameColumns(tab, former) ? idsSeen(standing ?? [], former, now.length) : now;
  const rowNow = placesBefore(atWrite, now);
  const idNow = tab.columns.get('id') ?? -1;
  const known = atWrite.map((id, row) => (cells.get(row)?.has(idNow) ? null : id));
  for (const row of cells.keys())
    while (known.length <= row) known.push(cells.get(known.length)?.has(idNow) ? null : '');
  const places = placesBefore(known, idsOf(former));
  const rowBefore = sameColumns(tab, former)
    ? places
    : places.map((place, row) => (known[row] === null ? sameText(tab, row, former, cells.get(row)) : place));
  const values = new Map<number, Map<number, WireValue | undefined>>();
  const requests: SheetsRequest[] = [];
  for (const [row, columns] of cells) {
    const at = row < rowNow.length ? rowNow[row] : row;
    if (at === undefined) continue;
    for (const [column, wrote] of columns) {
      if (!holds(tab, at, column, wrote)) continue;
      const [r, c] = [rowBefore[row], columnsBefore[column]];
      const held = r === undefined || c === undefined ? undefined : former.grid[r]?.[c]?.effectiveValue;
      const value = wrote.link && REMADE.has(tab.key ?? '') ? undefined : held;
      values.set(at, (values.get(at) ?? new Map<number, WireValue | undefined>()).set(column, value));
      const link = wrote.link && r !== undefined ? linkOf(snapshot, former, r, value) : undefined;
      requests.push(restore(tab.sheetId, at, column, value, wrote.link, link));
    }
  }
  return { requests, tab: withCells(tab, values) };
}

/** The row whose id was overwritten because the id column came under the write: known by all it says besides; undefined where that is not unique. */
function sameText(
  tab: Tab,
  row: number,
  former: Tab,
  hit: ReadonlyMap<number, WrittenCell> | undefined,
): number | undefined {
  const compared = [...tab.columns].flatMap(([key, column]): [number, number][] => {
    const before = former.columns.get(key);
    return hit?.has(column) || before === undefined ? [] : [[column, before]];
  });
  const alike = former.grid.flatMap((_, r) =>
    compared.every(([now, before]) => textAt(tab, row, now) === textAt(former, r, before)) ? [r] : [],
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The cell still says what was written. */
function holds(tab: Tab, row: number, column: number, { value = {} }: WrittenCell): boolean {
  const cell = tab.grid[row]?.[column]?.effectiveValue ?? {};
  return (cell.stringValue ?? '') === (value.stringValue ?? '') && cell.numberValue === value.numberValue;
}

function restore(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  value: WireValue | undefined,
  linked: boolean,
  uri: string | undefined,
): SheetsRequest {
  const format = uri === undefined ? {} : { userEnteredFormat: { textFormat: { link: { uri } } } };
  const entered = value === undefined || value.errorValue ? {} : { userEnteredValue: value };
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: [{ ...entered, ...format }] }],
      fields: linked ? 'userEnteredValue,userEnteredFormat.textFormat.link' : 'userEnteredValue',
    },
  };
}

/** The link of a line that is not made anew: read from what the line says. */
function linkOf({ tabs }: Snapshot, tab: Tab, row: number, value: WireValue | undefined): string | undefined {
  if (tab.key === DRAFTS) return `https://docs.google.com/document/d/${textAt(tab, row, tab.columns.get('id'))}/edit`;
  const [, title, cell] = /^(.*)!([A-Z]+\d+)$/s.exec((tab.key === WAIVERS && value?.stringValue) || '') ?? [];
  const led = tabs.find((one) => one.title === title);
  return led && innerLink(led.sheetId, cell);
}

const idsOf = (tab: Tab): string[] => tab.grid.map((_, row) => textAt(tab, row, tab.columns.get('id')).trim());

function idsSeen(grid: readonly (readonly WireCell[] | undefined)[], { columns }: Tab, least: number): string[] {
  const id = columns.get('id') ?? 0;
  return Array.from({ length: Math.max(grid.length, least) }, (_, row) =>
    (grid[row]?.[id]?.effectiveValue?.stringValue ?? '').trim(),
  );
}

/** Keys of the columns in their order; "" for a column that is not ours. */
function namesOf({ columns, columnCount }: Tab): string[] {
  const names = Array.from({ length: columnCount }, () => '');
  for (const [key, column] of columns) names[column] = key;
  return names;
}

const sameColumns = (a: Tab, b: Tab): boolean =>
  a.columns.size === b.columns.size && [...a.columns].every(([key, column]) => b.columns.get(key) === column);
