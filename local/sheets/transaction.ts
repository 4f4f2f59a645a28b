// A batch under way: it copies what it touches and leaves the rest shared, so that giving it up changes nothing.
import { ApiError } from '../host/api';
import type { Cell } from './shapes';
import { type Row, type SheetState, trimEnd, type WorkbookState } from './state';
import type { Workbook } from './workbook';

/** The changes of one batch. `commit` makes them the workbook's state; dropping the object undoes them all. */
export class Transaction {
  readonly state: WorkbookState;
  readonly caller: string;
  /** The ids of all metadata, while they are known; reset by whoever takes some away. */
  metadataIds: Set<number> | undefined;
  private readonly workbook: Workbook;
  private readonly sheets = new Map<number, SheetState>();
  private readonly ownRows = new Set<Row>();

  constructor(workbook: Workbook, caller: string) {
    this.workbook = workbook;
    this.caller = caller.toLowerCase();
    this.state = { ...workbook.state, sheets: [...workbook.state.sheets] };
  }

  /** The sheet as it stands in this batch, for reading. Throws Google's refusal where there is none. */
  sheet(sheetId = 0): SheetState {
    const sheet = this.sheets.get(sheetId) ?? this.state.sheets.find((one) => one.sheetId === sheetId);
    if (sheet === undefined) throw new ApiError(400, `No grid with id: ${sheetId}`);
    return sheet;
  }

  /** The sheet, for writing: its own members may be replaced, and its lists of rows and columns changed. */
  change(sheetId = 0): SheetState {
    const owned = this.sheets.get(sheetId);
    if (owned !== undefined) return owned;
    const sheet = this.sheet(sheetId);
    const copy = {
      ...sheet,
      rows: [...sheet.rows],
      rowStates: [...sheet.rowStates],
      columnStates: [...sheet.columnStates],
    };
    this.state.sheets[this.state.sheets.indexOf(sheet)] = copy;
    this.sheets.set(sheetId, copy);
    return copy;
  }

  /** Puts a new sheet at a place in the order of tabs. */
  add(sheet: SheetState, index: number): void {
    this.state.sheets.splice(index, 0, sheet);
    this.sheets.set(sheet.sheetId, sheet);
  }

  /** Takes a sheet away. */
  remove(sheetId: number): void {
    this.state.sheets = this.state.sheets.filter((one) => one.sheetId !== sheetId);
    this.sheets.delete(sheetId);
    this.metadataIds = undefined;
  }

  /** A row for writing. */
  row(sheet: SheetState, index: number): Row {
    const present = sheet.rows[index] ?? null;
    if (present !== null && this.ownRows.has(present)) return present;
    const copy: Row = present === null ? [] : [...present];
    while (sheet.rows.length < index) sheet.rows.push(null);
    sheet.rows[index] = copy;
    this.ownRows.add(copy);
    return copy;
  }

  /** Writes one cell; a cell with nothing in it becomes null. */
  setCell(sheet: SheetState, row: number, column: number, cell: Cell | null): void {
    const next = cell === null || isEmpty(cell) ? null : cell;
    if (next === null && (sheet.rows[row]?.[column] ?? null) === null) return;
    const cells = this.row(sheet, row);
    while (cells.length < column) cells.push(null);
    cells[column] = next;
  }

  /** A new id that nothing carries; the same sequence of calls gives the same ids. */
  newId(taken: (id: number) => boolean): number {
    for (;;) {
      this.state.idsGiven += 1;
      const id = Math.imul(this.state.idsGiven, 0x9e3779b1) >>> 1 || 1;
      if (!taken(id)) return id;
    }
  }

  /** Makes this batch's changes the workbook's state, without the trailing emptiness that writing may have left. */
  commit(): void {
    for (const row of this.ownRows) trimEnd(row);
    for (const sheet of this.sheets.values()) {
      for (let index = 0; index < sheet.rows.length; index += 1) {
        if (sheet.rows[index]?.length === 0) sheet.rows[index] = null;
      }
      trimEnd(sheet.rows);
      trimEnd(sheet.rowStates);
      trimEnd(sheet.columnStates);
    }
    this.workbook.state = this.state;
  }
}

function isEmpty(cell: Cell): boolean {
  for (const key in cell) if (cell[key as keyof Cell] !== undefined) return false;
  return true;
}
