// updateTableCellStyle: background, padding, alignment and borders of cells; a shared border changes on both of its sides.

import { masked, maskPaths, names, refuseReadOnly, withField } from '../mask';
import type { Style } from '../model/document';
import type { Edit } from '../model/edit';
import { refuse } from '../model/edit';
import type { Requests } from '../requests';
import type { Area } from './tables';
import { areaOf, tableAt } from './tables';
import { checkDimension } from './text-style';

/** Borders in the order in which Docs applies them, with the neighbour that shares each and the neighbour's name for it. */
const BORDERS = [
  { name: 'borderRight', row: 0, column: 1, mirror: 'borderLeft' },
  { name: 'borderLeft', row: 0, column: -1, mirror: 'borderRight' },
  { name: 'borderBottom', row: 1, column: 0, mirror: 'borderTop' },
  { name: 'borderTop', row: -1, column: 0, mirror: 'borderBottom' },
] as const;
const PADDINGS = ['paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom'];

/** updateTableCellStyle: the cells of a range, or of a whole table. A border is always given whole. */
export function updateTableCellStyle(edit: Edit, request: Requests['updateTableCellStyle']): void {
  if (!request.tableRange && !request.tableStartLocation)
    refuse(edit, 'Either the table range or the table start location must be specified.');
  const area = request.tableRange ? areaOf(edit, request.tableRange) : wholeTable(edit, request);
  const paths = maskPaths(edit, 'TableCellStyle', request.fields);
  const given = request.tableCellStyle ?? {};
  refuseReadOnly(edit, 'TableCellStyle', given);
  for (const name of PADDINGS) checkDimension(edit, given[name]);
  for (const { name } of BORDERS) if (names(paths, name)) checkBorder(edit, given[name] as Style | undefined);
  const plain = paths.filter((path) => !path[0]?.startsWith('border'));
  const { rows } = area.found.block;
  for (const [r, c] of cellsOf(area)) {
    const cell = rows[r]?.cells[c];
    if (cell) cell.style = masked('TableCellStyle', cell.style, given, plain);
  }
  for (const border of BORDERS) {
    if (!names(paths, border.name)) continue;
    for (const [r, c] of cellsOf(area)) {
      const cell = rows[r]?.cells[c];
      const neighbour = rows[r + border.row]?.cells[c + border.column];
      if (cell) cell.style = withField('TableCellStyle', cell.style, border.name, given[border.name]);
      if (neighbour) neighbour.style = withField('TableCellStyle', neighbour.style, border.mirror, given[border.name]);
    }
  }
}

function wholeTable(edit: Edit, request: Requests['updateTableCellStyle']): Area {
  const found = tableAt(edit, request.tableStartLocation);
  return { found, top: 0, left: 0, bottom: found.block.rows.length, right: found.block.columns.length };
}

function cellsOf(area: Area): [number, number][] {
  const out: [number, number][] = [];
  for (let r = area.top; r < area.bottom; r += 1) for (let c = area.left; c < area.right; c += 1) out.push([r, c]);
  return out;
}

function checkBorder(edit: Edit, border: Style | undefined): void {
  if (border === undefined) return;
  for (const part of ['color', 'width', 'dashStyle'])
    if (border[part] === undefined) refuse(edit, `Table cell borders cannot be partially updated: ${part} is not set.`);
  checkDimension(edit, border.width);
  if ((border.color as { color?: unknown }).color === undefined)
    refuse(edit, 'Table cell borders cannot be transparent.');
}
