// The whole book as the data that the grid's model starts with.
import type { BookView, CellView, TabView } from '../../protocol';
import { boxName, cellName } from './address';
import { type GridBorder, type GridStyle, gridBorder, gridStyle, literal } from './style';
import { boxesOf } from './zones';

/** A dropdown that takes other input too. */
export interface GridRule {
  readonly id: string;
  readonly criterion: { readonly type: 'isValueInList'; readonly values: string[]; readonly displayStyle: 'arrow' };
  readonly isBlocking: false;
}

/** The part of the grid's file format that the page uses. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Record<string, string>;
  readonly styles: Record<string, number>;
  readonly formats: Record<string, number>;
  readonly borders: Record<string, number>;
  readonly cols: Record<number, { size: number }>;
  readonly rows: Record<number, { size?: number; isHidden?: boolean }>;
  readonly merges: string[];
  readonly dataValidationRules: (GridRule & { readonly ranges: string[] })[];
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
  readonly isVisible: boolean;
}
export interface GridBook {
  readonly sheets: GridSheet[];
  readonly styles: Record<number, GridStyle>;
  readonly borders: Record<number, GridBorder>;
  readonly formats: Record<number, string>;
}

/** The grid's id of a tab. Its name in the grid is the same: titles are shown by the page, which takes any title. */
export const gridId = (sheetId: number): string => `t${sheetId}`;
/** The tab of a grid's id. */
export const sheetIdOf = (id: string): number => Number(id.slice(1));

/** @param book as the server sent it; hidden tabs are there too, so that they can be shown later. */
export function gridBook(book: BookView): GridBook {
  const styles = new Numbered<GridStyle>();
  const borders = new Numbered<GridBorder>();
  const sheets = book.tabs.map((tab) => gridSheet(book, tab, styles, borders));
  return { sheets, styles: styles.all, borders: borders.all, formats: { 1: '@' } };
}

/** The dropdown of a list of choices. */
export const gridRule = (choice: number, values: readonly string[]): GridRule => ({
  id: `choice-${choice}`,
  criterion: { type: 'isValueInList', values: [...values], displayStyle: 'arrow' },
  isBlocking: false,
});

/** Cells of a tab by the list of choices they offer. */
export function choiceCells(tab: TabView): Map<number, { row: number; column: number }[]> {
  const found = new Map<number, { row: number; column: number }[]>();
  for (const { r, cells } of tab.rows)
    for (const { c, d } of cells) if (d !== undefined) found.set(d, [...(found.get(d) ?? []), { row: r, column: c }]);
  return found;
}

class Numbered<T> {
  readonly all: Record<number, T> = {};
  private readonly known = new Map<string, number>();

  number(one: T): number {
    const key = JSON.stringify(one);
    const number = this.known.get(key) ?? this.known.size + 1;
    this.known.set(key, number);
    this.all[number] = one;
    return number;
  }
}

function gridSheet(
  book: BookView,
  tab: TabView,
  styles: Numbered<GridStyle>,
  borders: Numbered<GridBorder>,
): GridSheet {
  const id = gridId(tab.sheetId);
  const sheet: GridSheet = {
    id,
    name: id,
    rowNumber: Math.max(1, tab.rowCount),
    colNumber: Math.max(1, tab.columnCount),
    cells: {},
    styles: {},
    formats: {},
    borders: {},
    cols: Object.fromEntries(tab.widths.map((size, column) => [column, { size }])),
    rows: {},
    merges: tab.merges.map(([top, left, bottom, right]) => boxName({ top, left, bottom, right })),
    dataValidationRules: [...choiceCells(tab)].map(([choice, cells]) => ({
      ...gridRule(choice, book.choices[choice] ?? []),
      ranges: boxesOf(cells).map(boxName),
    })),
    panes: { xSplit: tab.frozenColumns, ySplit: tab.frozenRows },
    isVisible: true,
  };
  for (const line of tab.rows) {
    if (line.h !== undefined || line.hidden)
      sheet.rows[line.r] = {
        ...(line.h === undefined ? {} : { size: line.h }),
        ...(line.hidden ? { isHidden: true } : {}),
      };
    for (const cell of line.cells) putCell(sheet, cellName(line.r, cell.c), cell, book, styles, borders);
  }
  return sheet;
}

function putCell(
  sheet: GridSheet,
  name: string,
  cell: CellView,
  book: BookView,
  styles: Numbered<GridStyle>,
  borders: Numbered<GridBorder>,
): void {
  const view = cell.s === undefined ? undefined : book.styles[cell.s];
  const style = gridStyle(view, cell.l !== undefined);
  const border = gridBorder(view);
  const { content, format } = literal(cell.t ?? '');
  if (content !== '') sheet.cells[name] = content;
  if (format !== '') sheet.formats[name] = 1;
  if (style !== undefined) sheet.styles[name] = styles.number(style);
  if (border !== undefined) sheet.borders[name] = borders.number(border);
}
