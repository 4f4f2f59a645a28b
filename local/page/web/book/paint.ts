// What has to be told to the grid's model so that it shows what the server shows: plain commands, no more than needed.
import type { CellView, RowLine, TabView } from '../../protocol';
import type { Changed, Mirror } from './mirror';
import { gridBorder, gridStyle, literal } from './style';
import { choiceCells, gridId, gridRule } from './workbook-data';
import { boxesOf } from './zones';

/** A command of the grid's model: its type, and its payload. */
export interface Command {
  readonly type: string;
  readonly [payload: string]: unknown;
}

/** A text that a person typed and that the server has not answered yet. */
export type Pending = (sheetId: number, row: number, column: number) => string | undefined;

/** The commands for what a reply changed. `mirror` holds the new state already; cells that wait for an answer keep the typed text. */
export function paintChanges(changed: Changed, mirror: Mirror, pending: Pending): readonly Command[] {
  const created = changed.frames.filter(({ before }) => !before).map(({ after }) => createTab(after));
  const tabs = changed.frames.flatMap(({ before, after }) => paintTab(before, after, mirror, pending));
  const rows = changed.rows.flatMap(({ sheetId, before, after }) => paintRow(sheetId, before, after, mirror, pending));
  const withRows = [...new Set(changed.rows.map(({ sheetId }) => sheetId))].flatMap((id) => mirror.tab(id) ?? []);
  const rules = withRows
    .filter((tab) => offers(changed, tab.sheetId))
    .flatMap((tab) => paintRules(tab, mirror, offered(changed, tab.sheetId)));
  const gone = changed.gone.map((id) => ({ type: 'DELETE_SHEET', sheetId: gridId(id), sheetName: gridId(id) }));
  return [...created, ...tabs, ...rows, ...rules, ...gone];
}

/** The commands that put one cell back to what it holds, or to what somebody typed into it. */
export function paintCell(sheetId: number, row: number, column: number, mirror: Mirror, pending: Pending): Command {
  return cellCommand(sheetId, row, mirror.cell(sheetId, row, column) ?? { c: column }, mirror, pending);
}

function cellCommand(sheetId: number, row: number, cell: CellView, mirror: Mirror, pending: Pending): Command {
  const view = cell.s === undefined ? undefined : mirror.styles[cell.s];
  return {
    type: 'UPDATE_CELL',
    sheetId: gridId(sheetId),
    row,
    col: cell.c,
    ...literal(pending(sheetId, row, cell.c) ?? cell.t ?? ''),
    style: gridStyle(view, cell.l !== undefined) ?? null,
  };
}

function paintRow(sheetId: number, before: RowLine, after: RowLine, mirror: Mirror, pending: Pending): Command[] {
  const id = gridId(sheetId);
  const old = new Map(before.cells.map((cell) => [cell.c, cell]));
  const fresh = new Map(after.cells.map((cell) => [cell.c, cell]));
  const commands: Command[] = [];
  for (const column of new Set([...old.keys(), ...fresh.keys()])) {
    const was = old.get(column);
    const is = fresh.get(column) ?? { c: column };
    if (same(was, is)) continue;
    commands.push(cellCommand(sheetId, after.r, is, mirror, pending));
    const border = is.s === undefined ? undefined : gridBorder(mirror.styles[is.s]);
    const oldBorder = was?.s === undefined ? undefined : gridBorder(mirror.styles[was.s]);
    if (border?.top.color !== oldBorder?.top.color)
      commands.push({ type: 'SET_BORDER', sheetId: id, row: after.r, col: column, border });
  }
  if (before.h !== after.h)
    commands.push({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId: id,
      dimension: 'ROW',
      elements: [after.r],
      size: after.h ?? null,
    });
  if (before.hidden !== after.hidden)
    commands.push({
      type: after.hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      sheetId: id,
      dimension: 'ROW',
      elements: [after.r],
    });
  return commands;
}

const same = (a: CellView | undefined, b: CellView): boolean =>
  a !== undefined && a.t === b.t && a.s === b.s && a.l === b.l;

const createTab = (tab: TabView): Command => ({
  type: 'CREATE_SHEET',
  sheetId: gridId(tab.sheetId),
  name: gridId(tab.sheetId),
  rows: Math.max(1, tab.rowCount),
  cols: Math.max(1, tab.columnCount),
  position: 0,
});

function paintTab(before: TabView | undefined, after: TabView, mirror: Mirror, pending: Pending): Command[] {
  const sheetId = gridId(after.sheetId);
  const commands: Command[] = before ? resized(before, after) : [];
  const oldMerges = new Set((before?.merges ?? []).map(String));
  const newMerges = new Set(after.merges.map(String));
  const unmerged = (before?.merges ?? []).filter((merge) => !newMerges.has(String(merge)));
  const merged = after.merges.filter((merge) => !oldMerges.has(String(merge)));
  if (unmerged.length > 0) commands.push({ type: 'REMOVE_MERGE', sheetId, target: unmerged.map(zoneOfMerge) });
  after.widths.forEach((size, column) => {
    if (size !== before?.widths[column])
      commands.push({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements: [column], size });
  });
  const lines = new Map((before?.rows ?? []).map((line) => [line.r, line]));
  for (const line of after.rows) {
    commands.push(...paintRow(after.sheetId, lines.get(line.r) ?? { r: line.r, cells: [] }, line, mirror, pending));
    lines.delete(line.r);
  }
  for (const line of lines.values())
    if (line.r < after.rowCount)
      commands.push(...paintRow(after.sheetId, line, { r: line.r, cells: [] }, mirror, pending));
  if (merged.length > 0) commands.push({ type: 'ADD_MERGE', sheetId, target: merged.map(zoneOfMerge), force: true });
  commands.push(...frozen(before, after, sheetId));
  commands.push(...paintRules(after, mirror, before ? [...choiceCells(before).keys()] : []));
  return commands;
}

function frozen(before: TabView | undefined, after: TabView, sheetId: string): Command[] {
  const commands: Command[] = [];
  if ((before?.frozenRows ?? 0) !== after.frozenRows)
    commands.push(
      after.frozenRows > 0
        ? { type: 'FREEZE_ROWS', sheetId, quantity: after.frozenRows }
        : { type: 'UNFREEZE_ROWS', sheetId },
    );
  if ((before?.frozenColumns ?? 0) !== after.frozenColumns)
    commands.push(
      after.frozenColumns > 0
        ? { type: 'FREEZE_COLUMNS', sheetId, quantity: after.frozenColumns }
        : { type: 'UNFREEZE_COLUMNS', sheetId },
    );
  return commands;
}

function resized(before: TabView, after: TabView): Command[] {
  const sheetId = gridId(after.sheetId);
  const change = (dimension: 'ROW' | 'COL', was: number, is: number): Command[] => {
    if (is > was) {
      const whole = { top: 0, left: 0, bottom: after.rowCount - 1, right: after.columnCount - 1 };
      const zone = dimension === 'ROW' ? { ...whole, top: was } : { ...whole, left: was };
      const base = { sheetId, sheetName: sheetId, dimension, base: was - 1, position: 'after', quantity: is - was };
      // New rows begin plain: the grid gives them the look of their neighbour.
      return [
        { type: 'ADD_COLUMNS_ROWS', ...base },
        { type: 'CLEAR_CELLS', sheetId, target: [zone] },
      ];
    }
    const elements = Array.from({ length: was - is }, (_, i) => is + i);
    return is < was ? [{ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: sheetId, dimension, elements }] : [];
  };
  return [
    ...change('ROW', before.rowCount, Math.max(1, after.rowCount)),
    ...change('COL', before.columnCount, Math.max(1, after.columnCount)),
  ];
}

const zoneOfMerge = ([top, left, bottom, right]: TabView['merges'][number]): object => ({
  top,
  left,
  bottom: bottom - 1,
  right: right - 1,
});

const offers = (changed: Changed, sheetId: number): boolean =>
  changed.rows.some(
    (row) => row.sheetId === sheetId && String(row.before.cells.map(offer)) !== String(row.after.cells.map(offer)),
  );
const offer = ({ c, d }: CellView): string => (d === undefined ? '' : `${c}:${d}`);

const offered = (changed: Changed, sheetId: number): readonly number[] => [
  ...new Set(
    changed.rows
      .filter((row) => row.sheetId === sheetId)
      .flatMap(({ before }) => before.cells.flatMap(({ d }) => d ?? [])),
  ),
];

/** @param before lists of choices that were offered and may have to go */
function paintRules(tab: TabView, mirror: Mirror, before: readonly number[]): Command[] {
  const sheetId = gridId(tab.sheetId);
  const now = choiceCells(tab);
  const gone = before.filter((choice) => !now.has(choice));
  return [
    ...gone.map((choice) => ({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: gridRule(choice, []).id })),
    ...[...now].map(([choice, cells]) => ({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      rule: gridRule(choice, mirror.choices[choice] ?? []),
      ranges: boxesOf(cells).map(({ top, left, bottom, right }) => ({
        _sheetId: sheetId,
        _zone: { top, left, bottom: bottom - 1, right: right - 1 },
      })),
    })),
  ];
}
