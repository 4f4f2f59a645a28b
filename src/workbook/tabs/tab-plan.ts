// How a tab should look, before anything is compared with the workbook: plain data, one shape for all tabs.
import type { Owner } from './layout';

/**
 * Which look a row has. `top`: the block above the heading; `hand-in`: one of the two rows with which a unit hands its part in;
 * `record`: a row of data in the tabs that are no tabs of answers.
 */
export type RowKind = 'top' | 'header' | 'heading' | 'hand-in' | 'item' | 'record';

/** What a cell should hold. */
export interface CellPlan {
  readonly text: string;
  /** A link inside the spreadsheet ("#gid=…"). */
  readonly link?: string;
  /** True: set-up restores it when it differs. False: written once, when the row is made; afterwards it is a person's, or the check's. */
  readonly kept: boolean;
  /** Holds what only the add-in reads: the rules in force in this tab, for the check while typing. */
  readonly state?: true;
  /** A cell that people fill although the row around it is the add-in's. */
  readonly open?: true;
  /** A dropdown that does not reject other input. */
  readonly choices?: readonly string[];
}

/** A row, found again by its id. */
export interface RowPlan {
  /** In the tab's id column: an item's id, "unit/item", or "#…" for rows that hold no data. Unique in the tab. */
  readonly id: string;
  readonly kind: RowKind;
  readonly cells: Readonly<Record<string, CellPlan>>;
  /** Only for `top`: how the line looks. */
  readonly look?: 'title' | 'line' | 'hint' | 'progress';
}

/** A column, found again by its metadata. */
export interface ColumnPlan {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly owner: Owner;
}

/** A filter view that shows the rows whose id starts with a prefix. */
export interface FilterPlan {
  readonly title: string;
  readonly prefix: string;
}

/** People who alone (with the coordinators) may fill some rows; where nobody is named, everybody may. */
export interface EditorsPlan {
  /** Names the protection: the unit's id. */
  readonly name: string;
  readonly description: string;
  /** Ids of the rows; the protection covers the answer columns of each run of adjacent rows. */
  readonly rows: readonly string[];
  /** Ids of further rows: of these it covers the cells that are open (`CellPlan.open`). */
  readonly cells: readonly string[];
  readonly editors: readonly string[];
}

/** A whole tab. */
export interface TabPlan {
  /** The tab's metadata value: "unit:so-y-te", "overview". */
  readonly key: string;
  readonly title: string;
  /** The id column is the last one and has the key "id". */
  readonly columns: readonly ColumnPlan[];
  /** Top block, header and rows, in the order of a new tab. */
  readonly rows: readonly RowPlan[];
  /** Empty rows below, for tables that grow. */
  readonly spareRows: number;
  /** Dropdowns in the empty rows of a new tab, by column. */
  readonly spareChoices?: Readonly<Record<string, readonly string[]>>;
  readonly tabColour: string;
  /** True for tabs of answers: tints by status, groups under headings, rows open to people. */
  readonly answers: boolean;
  /** The rows below the header are written anew by the check or by each draft: set-up writes them once and does not repair them. */
  readonly table: boolean;
  readonly filters: readonly FilterPlan[];
  readonly editors: readonly EditorsPlan[];
  /** What the protection says when somebody meets it. */
  readonly protection: string;
  readonly warning?: string;
}

/** The id of the row that holds the columns' titles. */
export const HEADER_ROW = '#header';

/** The id of a tab of answers' first row: its title, and in the state column the state of the check while typing. */
export const TITLE_ROW = '#title';
export const STATE_COLUMN = 'self';
