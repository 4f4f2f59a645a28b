// A tab and its rows as the page shows them: text, look, link, dropdown and note of each cell.
import { formattedValue } from '../../sheets/formatted';
import { keptRect } from '../../sheets/ranges';
import { linkOf } from '../../sheets/responses/cell';
import { conditionalFormats } from '../../sheets/responses/conditional';
import type { Cell, CellFormat } from '../../sheets/shapes';
import type { SheetState, WorkbookState } from '../../sheets/state';
import { effectiveValue } from '../../sheets/values';
import type { CellView, RowLine, StyleView, TabView } from '../protocol';
import { Interned } from './interned';
import { hex, styleView } from './style-view';

/** Draws tabs. `styles` and `choices` hold everything that was ever drawn: their indexes stay true as long as the object lives. */
export class Painter {
  readonly styles = new Interned<StyleView>();
  readonly choices = new Interned<readonly string[]>();
  private readonly tabs = new WeakMap<SheetState, TabView>();
  private readonly plain = new WeakMap<CellFormat, Map<string, number>>();

  /** The whole tab; the same state of a sheet gives the same object. */
  tab(state: WorkbookState, sheet: SheetState): TabView {
    const known = this.tabs.get(sheet);
    if (known) return known;
    const drawn = {
      sheetId: sheet.sheetId,
      title: sheet.title,
      ...(sheet.hidden ? { hidden: true as const } : {}),
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      frozenRows: sheet.frozenRowCount,
      frozenColumns: sheet.frozenColumnCount,
      ...(sheet.tabColorStyle === null ? {} : { colour: hex(sheet.tabColorStyle) }),
      widths: Array.from({ length: sheet.columnCount }, (_, c) => widthOf(sheet, c)),
      merges: sheet.merges.map((merge) => {
        const { top, left, bottom, right } = keptRect(merge, sheet);
        return [top, left, bottom, right] as const;
      }),
      rows: this.lines(state, sheet),
    };
    this.tabs.set(sheet, drawn);
    return drawn;
  }

  /** The rows named, in their order, empty ones too; without names every row that has something to show. */
  lines(state: WorkbookState, sheet: SheetState, rows?: Iterable<number>): readonly RowLine[] {
    const rules = conditionalFormats(sheet, state.locale);
    const draw = (r: number): RowLine => this.line(state, sheet, r, rules);
    if (rows) return [...rows].map(draw);
    const count = Math.max(sheet.rows.length, sheet.rowStates.length);
    return Array.from({ length: count }, (_, r) => draw(r)).filter(
      (line) => line.cells.length > 0 || line.h !== undefined || line.hidden,
    );
  }

  private line(state: WorkbookState, sheet: SheetState, r: number, rules: Rules): RowLine {
    const dimension = sheet.rowStates[r];
    const cells = (sheet.rows[r] ?? []).flatMap((cell, c) => {
      const view = cell && this.cell(state, cell, c, rules?.(r, c));
      return view && Object.keys(view).length > 1 ? [view] : [];
    });
    return {
      r,
      ...(dimension?.pixelSize === undefined ? {} : { h: dimension.pixelSize }),
      ...(dimension?.hiddenByUser ? { hidden: true as const } : {}),
      cells,
    };
  }

  private cell(state: WorkbookState, cell: Cell, c: number, rules: CellFormat | undefined): CellView {
    const value = effectiveValue(cell.userEnteredValue);
    const text = formattedValue(value, cell.userEnteredFormat, state.locale) ?? '';
    const link = linkOf(cell);
    const style = this.style(cell, rules, link !== undefined);
    const condition = cell.dataValidation?.condition;
    const listed = condition?.type === 'ONE_OF_LIST' ? (condition.values ?? []) : undefined;
    return {
      c,
      ...(text === '' ? {} : { t: text }),
      ...(style === undefined ? {} : { s: style }),
      ...(link === undefined ? {} : { l: withoutAddress(link, state.spreadsheetId) }),
      ...(listed ? { d: this.choices.indexOf(listed.map((one) => one.userEnteredValue ?? '')) } : {}),
      ...(cell.note === undefined || cell.note === '' ? {} : { n: cell.note }),
    };
  }

  /** The index of the look; undefined where it is Google's default. Looks without conditional formats are remembered by their format. */
  private style(cell: Cell, rules: CellFormat | undefined, linked: boolean): number | undefined {
    const value = effectiveValue(cell.userEnteredValue);
    const format = cell.userEnteredFormat ?? NO_FORMAT;
    const index = (): number => {
      const view = styleView(format, { linked, ...(value && { value }), ...(rules && { rules }) });
      return Object.keys(view).length === 0 ? -1 : this.styles.indexOf(view);
    };
    if (rules) return orNone(index());
    const key = `${linked} ${Object.keys(value ?? {}).join()}`;
    const known = this.plain.get(format) ?? new Map<string, number>();
    this.plain.set(format, known);
    const found = known.get(key) ?? index();
    known.set(key, found);
    return orNone(found);
  }
}

type Rules = ReturnType<typeof conditionalFormats>;

const NO_FORMAT: CellFormat = {};
const orNone = (index: number): number | undefined => (index < 0 ? undefined : index);

const widthOf = (sheet: SheetState, column: number): number => {
  const state = sheet.columnStates[column];
  return state?.hiddenByUser ? 0 : (state?.pixelSize ?? 100);
};

/** A link into this very spreadsheet is one that the page follows by itself. */
function withoutAddress(link: string, spreadsheetId: string): string {
  const own = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/`;
  return link.startsWith(own) && link.includes('#gid=') ? link.slice(link.indexOf('#gid=')) : link;
}
