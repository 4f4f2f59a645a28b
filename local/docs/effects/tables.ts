// Requests on a table as a whole: rows put in, cells merged, header rows pinned, columns and rows styled.

import { masked, maskPaths, names, withField } from '../mask';
import { CELL_PARAGRAPH } from '../model/defaults';
import type { Cell, Style, Table } from '../model/document';
import { blocksLength, paragraphOf, tableLength } from '../model/document';
import type { Edit } from '../model/edit';
import { checkTab, needed, refuse } from '../model/edit';
import type { Spot } from '../model/indexes';
import { locate, paragraphsIn, segmentOf, shiftForInsert } from '../model/indexes';
import type { Location, Requests, TableRange } from '../requests';
import { emptyRow } from './insertion';
import { checkDimension } from './text-style';

/** A table and where it stands. */
export interface TableAt extends Spot {
  readonly block: Table;
}

/** Cells of a table: rows [top, bottom) and columns [left, right). */
export interface Area {
  readonly found: TableAt;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The table that starts exactly at a location. */
export function tableAt(edit: Edit, location: Location | undefined): TableAt {
  const wrong = 'Invalid table start location. Must specify the start index of the table.';
  if (location?.index === undefined) return refuse(edit, wrong);
  checkTab(edit, location.tabId);
  const blocks = segmentOf(edit, location.segmentId);
  const end = blocksLength(blocks);
  if (location.index >= end)
    refuse(edit, `Index ${location.index} must be less than the end index of the referenced segment, ${end}.`);
  const spot = locate(location.segmentId ?? '', blocks, location.index);
  if (spot?.block.kind !== 'table') return refuse(edit, wrong);
  return spot as TableAt;
}

/** The cells that a table range names; refused where it leaves the table. */
export function areaOf(edit: Edit, range: TableRange | undefined): Area {
  const given = needed(edit, range, 'The table range must be specified.');
  const found = tableAt(edit, given.tableCellLocation?.tableStartLocation);
  const { rowIndex: top = 0, columnIndex: left = 0 } = given.tableCellLocation ?? {};
  const { rowSpan = 0, columnSpan = 0 } = given;
  if (rowSpan < 1 || columnSpan < 1) refuse(edit, 'The row span and the column span must be at least 1.');
  const area = { found, top, left, bottom: top + rowSpan, right: left + columnSpan };
  const { rows, columns } = found.block;
  if (top < 0 || left < 0 || area.bottom > rows.length || area.right > columns.length)
    refuse(
      edit,
      `The table range must lie within the table, which has ${rows.length} rows and ${columns.length} columns.`,
    );
  return area;
}

/** insertTableRow: an empty row above or below a cell's row, with the looks of that row's cells. */
export function insertTableRow(edit: Edit, request: Requests['insertTableRow']): void {
  const range = { tableCellLocation: request.tableCellLocation ?? {}, rowSpan: 1, columnSpan: 1 };
  const { found, top, left } = areaOf(edit, range);
  const table = found.block;
  const row = table.rows[top];
  const spans = Number(row?.cells[left]?.style.rowSpan ?? 1);
  const at = request.insertBelow === true ? top + spans : top;
  const looks = (row?.cells ?? []).map((cell): Style => ({ ...cell.style, rowSpan: 1, columnSpan: 1 }));
  const index = found.start + tableLength(table.rows.slice(0, at)) - 1;
  table.rows.splice(at, 0, emptyRow(looks));
  shiftForInsert(edit.doc, { ...found, tables: [...found.tables, table] }, index, 1 + 2 * looks.length);
}

/** mergeTableCells: the first cell takes all text, cell after cell; the others stay as empty cells that it covers. */
export function mergeTableCells(edit: Edit, request: Requests['mergeTableCells']): void {
  const area = areaOf(edit, request.tableRange);
  const { found, top, left, bottom, right } = area;
  const table = found.block;
  table.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cutByArea(cell, r, c, area)) refuse(edit, 'The range of cells to merge is not rectangular.');
    });
  });
  keepingNamedRanges(edit, found, () => {
    const before = table.length;
    const head = table.rows[top]?.cells[left] as Cell;
    for (let r = top; r < bottom; r += 1) {
      for (let c = left; c < right; c += 1) {
        const cell = table.rows[r]?.cells[c] as Cell;
        if (cell === head) continue;
        cell.style = { ...cell.style, rowSpan: 1, columnSpan: 1 };
        if (blocksLength(cell.blocks) === 1) continue;
        if (blocksLength(head.blocks) === 1) head.blocks.pop();
        head.blocks.push(...cell.blocks.splice(0, cell.blocks.length, paragraphOf('', CELL_PARAGRAPH)));
      }
    }
    head.style = { ...head.style, rowSpan: bottom - top, columnSpan: right - left };
    table.length = tableLength(table.rows);
    for (const outer of found.tables) outer.length += table.length - before;
  });
}

/** pinTableHeaderRows: the first rows repeat on every page; 0 unpins. */
export function pinTableHeaderRows(edit: Edit, request: Requests['pinTableHeaderRows']): void {
  const { rows } = tableAt(edit, request.tableStartLocation).block;
  const count = request.pinnedHeaderRowsCount ?? 0;
  if (count < 0 || count > rows.length)
    refuse(edit, `The number of pinned header rows must be between 0 and the number of rows, ${rows.length}.`);
  rows.forEach((row, i) => {
    row.style = withField('TableRowStyle', row.style, 'tableHeader', i < count ? true : undefined);
  });
}

/** updateTableRowStyle: the rows named, or all. */
export function updateTableRowStyle(edit: Edit, request: Requests['updateTableRowStyle']): void {
  const { rows } = tableAt(edit, request.tableStartLocation).block;
  const paths = maskPaths(edit, 'TableRowStyle', request.fields);
  const given = request.tableRowStyle ?? {};
  checkDimension(edit, given.minRowHeight);
  for (const i of chosen(edit, request.rowIndices, rows.length, 'row')) {
    const row = rows[i];
    if (row) row.style = masked('TableRowStyle', row.style, given, paths);
  }
}

/** updateTableColumnProperties: the columns named, or all; a width is at least 5 points. */
export function updateTableColumnProperties(edit: Edit, request: Requests['updateTableColumnProperties']): void {
  const { columns } = tableAt(edit, request.tableStartLocation).block;
  const paths = maskPaths(edit, 'TableColumnProperties', request.fields);
  const given = request.tableColumnProperties ?? {};
  checkDimension(edit, given.width);
  const width = given.width as { magnitude?: number } | undefined;
  if (names(paths, 'width') && width && (width.magnitude ?? 0) < 5)
    refuse(edit, 'The width of a column must be at least 5 points.');
  for (const i of chosen(edit, request.columnIndices, columns.length, 'column')) {
    const next = masked('TableColumnProperties', columns[i] ?? {}, given, paths);
    if (next.widthType === 'FIXED_WIDTH' && next.width === undefined)
      refuse(edit, 'The width must be set when the width type is FIXED_WIDTH.');
    columns[i] = next;
  }
}

function chosen(edit: Edit, indices: readonly number[] | undefined, count: number, what: string): number[] {
  if (indices === undefined || indices.length === 0) return Array.from({ length: count }, (_, i) => i);
  for (const i of indices)
    if (i < 0 || i >= count) refuse(edit, `Invalid ${what} index ${i}: the table has ${count} ${what}s.`);
  return [...indices];
}

/** Whether a merged cell lies partly inside and partly outside of an area. */
function cutByArea(cell: Cell, row: number, column: number, area: Area): boolean {
  const bottom = row + Number(cell.style.rowSpan ?? 1);
  const right = column + Number(cell.style.columnSpan ?? 1);
  const apart = bottom <= area.top || row >= area.bottom || right <= area.left || column >= area.right;
  const inside = row >= area.top && bottom <= area.bottom && column >= area.left && right <= area.right;
  return !apart && !inside;
}

/** Runs a change that moves whole paragraphs; the segment's named ranges stay with the paragraphs they begin and end in. */
function keepingNamedRanges(edit: Edit, found: TableAt, change: () => void): void {
  const { segmentId } = found;
  const all = () =>
    paragraphsIn({ segmentId, blocks: segmentOf(edit, segmentId), start: 0, end: Number.POSITIVE_INFINITY });
  const mine = edit.doc.namedRanges.filter((range) => range.segmentId === segmentId);
  const before = mine.length > 0 ? all() : [];
  const anchor = (index: number) => {
    const met = before.find((one) => index >= one.start && index < one.start + one.paragraph.text.length);
    return met && { paragraph: met.paragraph, offset: index - met.start };
  };
  const anchors = mine.map((range) => ({ range, first: anchor(range.start), last: anchor(range.end - 1) }));
  change();
  if (mine.length === 0) return;
  const starts = new Map(all().map((met) => [met.paragraph, met.start]));
  const gone = new Set<unknown>();
  for (const { range, first, last } of anchors) {
    const start = first && starts.get(first.paragraph);
    const end = last && starts.get(last.paragraph);
    if (!first || !last || start === undefined || end === undefined || end + last.offset < start + first.offset)
      gone.add(range);
    else {
      range.start = start + first.offset;
      range.end = end + last.offset + 1;
    }
  }
  edit.doc.namedRanges = edit.doc.namedRanges.filter((range) => !gone.has(range));
}
