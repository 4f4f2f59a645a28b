// Tables of a document as Word's tables: fixed widths, repeated header rows, spans, shading, borders.
import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocBorder, DocTable, DocTableCell, DocTableRow, StructuralElement } from '../google-json';
import { cellFill, lineOf, twips } from './style';
import { plainText } from './text';

/** Writes the content of a cell; given by the caller, since cells may hold tables again. */
export type ContentWriter = (content: readonly StructuralElement[], room: number) => (Paragraph | Table)[];

/** Word's table; `room` is the width between the margins in twips, shared among the columns without a width of their own. */
export function tableOf(table: DocTable, room: number, write: ContentWriter): Table {
  const rows = table.tableRows ?? [];
  const widths = columnWidths(table, room);
  const covered = new Map<number, number>();
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map((row) => {
      const { tableHeader, preventOverflow, minRowHeight } = row.tableRowStyle ?? {};
      const height = twips(minRowHeight);
      return new TableRow({
        children: cellsOf(row.tableCells ?? [], widths, covered, write),
        ...(tableHeader && { tableHeader: true }),
        ...((preventOverflow || tableHeader || isShort(row)) && { cantSplit: true }),
        ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
      });
    }),
  });
}

/** Short rows stay whole, though Google would cut them at a page's end: one word alone on the next page looks like a mistake. */
function isShort(row: DocTableRow): boolean {
  return (row.tableCells ?? []).every((cell) => lengthOf(cell.content ?? []) <= SHORT);
}

function lengthOf(content: readonly StructuralElement[]): number {
  return content.reduce(
    (sum, { paragraph, table }) => sum + (table ? SHORT + 1 : paragraph ? plainText(paragraph).length : 0),
    0,
  );
}

/** `covered`: how many more rows each column is covered by a cell above; kept from row to row. */
function cellsOf(
  cells: readonly DocTableCell[],
  widths: readonly number[],
  covered: Map<number, number>,
  write: ContentWriter,
): TableCell[] {
  const made: TableCell[] = [];
  // Google may list the cells under a span too: then a row has one for every column.
  const complete = cells.length === widths.length;
  let column = 0;
  let skip = 0;
  for (const cell of cells) {
    if (complete && skip > 0) {
      skip -= 1;
      continue;
    }
    while (!complete && (covered.get(column) ?? 0) > 0) column = passed(covered, column);
    if (complete && (covered.get(column) ?? 0) > 0) {
      column = passed(covered, column);
      continue;
    }
    const { rowSpan = 1, columnSpan = 1 } = cell.tableCellStyle ?? {};
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
    made.push(cellOf(cell, width, write));
    for (let index = column; index < column + columnSpan; index += 1) covered.set(index, rowSpan - 1);
    column += columnSpan;
    skip = columnSpan - 1;
  }
  while ((covered.get(column) ?? 0) > 0 && column < widths.length) column = passed(covered, column);
  return made;
}

function passed(covered: Map<number, number>, column: number): number {
  covered.set(column, (covered.get(column) ?? 1) - 1);
  return column + 1;
}

function cellOf(cell: DocTableCell, width: number, write: ContentWriter): TableCell {
  const style = cell.tableCellStyle ?? {};
  const left = twips(style.paddingLeft) ?? PADDING;
  const right = twips(style.paddingRight) ?? PADDING;
  const { rowSpan = 1, columnSpan = 1 } = style;
  return new TableCell({
    children: write(cell.content ?? [], width - left - right),
    width: { size: width, type: WidthType.DXA },
    margins: {
      left,
      right,
      top: twips(style.paddingTop) ?? PADDING,
      bottom: twips(style.paddingBottom) ?? PADDING,
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: edge(style.borderTop),
      bottom: edge(style.borderBottom),
      left: edge(style.borderLeft),
      right: edge(style.borderRight),
    },
    verticalAlign: ALIGNMENT[style.contentAlignment ?? ''] ?? VerticalAlign.TOP,
    ...cellFill(style.backgroundColor),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  });
}

function columnWidths(table: DocTable, room: number): number[] {
  const columns = table.columns ?? Math.max(1, ...(table.tableRows ?? []).map((row) => row.tableCells?.length ?? 0));
  const given = Array.from({ length: columns }, (_, index) => {
    const properties = table.tableStyle?.tableColumnProperties?.[index];
    return properties?.widthType === 'FIXED_WIDTH' ? twips(properties.width) : undefined;
  });
  const rest = room - given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = Math.max(400, Math.floor(rest / Math.max(1, given.filter((width) => width === undefined).length)));
  return given.map((width) => width ?? share);
}

function edge(border: DocBorder | undefined): IBorderOptions {
  return border ? lineOf(border) : { style: BorderStyle.SINGLE, size: 8, color: '000000' };
}

/** Characters in a cell that surely leave most of a page free. */
const SHORT = 600;

/** 5 points, Google's own. */
const PADDING = 100;

const ALIGNMENT = {
  TOP: VerticalAlign.TOP,
  MIDDLE: VerticalAlign.CENTER,
  BOTTOM: VerticalAlign.BOTTOM,
} as Readonly<Record<string, 'top' | 'center' | 'bottom' | undefined>>;
