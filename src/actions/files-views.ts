// What crosses to the window of files and back: plain data only, typed once for both sides.
import type { AnswerColumn } from '../catalogue/plan';
import type { Lang } from '../catalogue/types';
import type { Reply } from './views';

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

/** What the window shows at first. */
export interface FilesView {
  readonly lang: Lang;
  readonly city: string;
  readonly round: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The unit of the tab in front; "" where there is none. */
  readonly unit: string;
}

/** The server functions of the window of files. */
export interface FilesServer {
  readFiles(): Reply<FilesView>;
  /** The unit's tab, for an Excel file. */
  readUnitSheet(unit: string): Reply<UnitSheet>;
  previewImport(file: FileContent): Reply<ImportPreview>;
  applyImport(request: ImportRequest): Reply<ImportDone>;
  /** For coordinators: everything, as JSON text and CSV text. */
  exportAll(): Reply<{ readonly json: string; readonly csv: string; readonly name: string }>;
}
