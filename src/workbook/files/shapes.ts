// What a file brings and what an import makes of it: plain data for the window of files, the command line and the server.
import type { AnswerColumn } from '../../catalogue/plan';

/** A value of a cell of a file, as far as it matters here. `text` of a number: as the file's format shows it ("98,5%"). */
export type FileCell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly text: string; readonly value: number; readonly percent?: true }
  | { readonly is: 'date'; readonly text: string }
  | { readonly is: 'boolean'; readonly text: string }
  | { readonly is: 'error'; readonly text: string }
  | { readonly is: 'formula'; readonly text: string };

/** One sheet of a file, read in the browser or on the command line: rows of cells, null for empty ones. */
export interface FileSheet {
  readonly title: string;
  readonly rows: readonly (readonly (FileCell | null)[])[];
  /** Merged ranges, "A1:B2". */
  readonly merges: readonly string[];
}

/** A file that was read. */
export interface FileContent {
  readonly name: string;
  /** The unit the person has chosen; absent or "": the one that the file names. */
  readonly unit?: string;
  readonly sheets: readonly FileSheet[];
}

/** What the import would do with one cell. `unread`: the text stands nowhere in the workbook's order, or is of no use in its column. */
export interface ImportCell {
  readonly id: string;
  readonly column: AnswerColumn;
  readonly what: 'new' | 'changed' | 'equal' | 'unread';
  /** What stands in the workbook now; "" for nothing. */
  readonly before: string;
  readonly after: string;
  /** Why it is not understood; only for `unread`. */
  readonly why?: string;
  /** The cell in the file, "D12"; absent in what is written. */
  readonly at?: string;
}

/** What the import would do, before anything is written. */
export interface ImportPreview {
  readonly unit: string;
  readonly unitName: string;
  readonly sheetId: number;
  readonly rows: readonly { readonly id: string; readonly code: string; readonly text: string }[];
  /** Column titles by column. */
  readonly titles: Readonly<Partial<Record<AnswerColumn, string>>>;
  readonly cells: readonly ImportCell[];
  /** Lines of other units in a file that holds several: they are left alone. */
  readonly others: number;
}

/** What is to be written: each cell with what the preview showed in it. */
export interface ImportRequest {
  readonly unit: string;
  readonly cells: readonly Pick<ImportCell, 'id' | 'column' | 'before' | 'after'>[];
}

/** What was written, and what changed meanwhile and was left. */
export interface ImportDone {
  readonly written: number;
  readonly left: readonly Pick<ImportCell, 'id' | 'column' | 'before' | 'after'>[];
}

/** A unit's tab as the browser writes it into an Excel file. */
export interface UnitSheet {
  readonly unit: string;
  readonly fileName: string;
  readonly title: string;
  /** Column key, title, width in pixels, whether people fill it. */
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly width: number;
    readonly open: boolean;
  }[];
  readonly rows: readonly {
    readonly kind: 'top' | 'header' | 'heading' | 'item';
    /** By column; "" for nothing. */
    readonly cells: readonly string[];
    /** Columns (index) that people fill in this row, with a dropdown where there is one. */
    readonly open: readonly { readonly column: number; readonly choices?: readonly string[] }[];
  }[];
}
