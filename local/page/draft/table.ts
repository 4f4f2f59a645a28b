// Tables of a document as HTML tables: header rows are headers, tables without lines only arrange text.
import type { DocTable, DocTableCell, DocTableRow, StructuralElement } from '../../files/google-json';
import { cellCss, isNoLine } from './look';

/** Writes what stands in a cell of that width. */
export type Inside = (content: readonly StructuralElement[], width: number) => string;

/** One table; `room` is the width in points between the margins, shared among the columns without a width of their own. */
export function tableHtml(table: DocTable, room: number, inside: Inside): string {
  const rows = table.tableRows ?? [];
  const widths = columnWidths(table, room);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heads = rows.findIndex((row) => !row.tableRowStyle?.tableHeader);
  const headCount = heads < 0 ? rows.length : heads;
  const write = (row: DocTableRow, head: boolean): string =>
    `<tr>${(row.tableCells ?? []).map((cell, column) => cellHtml(cell, head, widths[column] ?? room, inside)).join('')}</tr>`;
  const head = rows.slice(0, headCount).map((row) => write(row, true));
  const body = rows.slice(headCount).map((row) => write(row, false));
  return [
    `<table style="width:${percent(whole, room)}"${rows.every(isUnlined) ? ' role="presentation"' : ''}>`,
    `<colgroup>${widths.map((width) => `<col style="width:${percent(width, whole)}">`).join('')}</colgroup>`,
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...body,
    '</tbody></table>',
  ].join('\n');
}

function cellHtml(cell: DocTableCell, head: boolean, width: number, inside: Inside): string {
  const style = cell.tableCellStyle ?? {};
  const { columnSpan = 1, rowSpan = 1 } = style;
  const tag = head ? 'th scope="col"' : 'td';
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const inner = inside(cell.content ?? [], width);
  return `<${tag}${spans} style="${cellCss(style)}">${inner}</${head ? 'th' : 'td'}>`;
}

function columnWidths(table: DocTable, room: number): number[] {
  const columns = table.columns ?? Math.max(1, ...(table.tableRows ?? []).map((row) => row.tableCells?.length ?? 0));
  const given = Array.from({ length: columns }, (_, index) => {
    const properties = table.tableStyle?.tableColumnProperties?.[index];
    return properties?.widthType === 'FIXED_WIDTH' ? (properties.width?.magnitude ?? 0) : undefined;
  });
  const rest = room - given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = Math.max(20, rest / Math.max(1, given.filter((width) => width === undefined).length));
  return given.map((width) => width ?? share);
}

const isUnlined = (row: DocTableRow): boolean =>
  (row.tableCells ?? []).every(({ tableCellStyle: style }) =>
    [style?.borderTop, style?.borderBottom, style?.borderLeft, style?.borderRight].every(isNoLine),
  );

const percent = (part: number, whole: number): string =>
  `${Number(Math.min(100, (100 * part) / (whole || 1)).toFixed(2))}%`;
