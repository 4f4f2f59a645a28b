// What crosses to the window of files and back: plain data only, typed once for both sides.
import type { Lang } from '../../catalogue/types';
import type { FileContent, ImportDone, ImportPreview, ImportRequest, UnitSheet } from '../../workbook/files/shapes';
import type { Reply } from '../views';

export type {
  FileCell,
  FileContent,
  FileSheet,
  ImportCell,
  ImportDone,
  ImportPreview,
  ImportRequest,
  UnitSheet,
} from '../../workbook/files/shapes';

/** What the window shows at first. */
export interface FilesView {
  readonly lang: Lang;
  readonly city: string;
  readonly round: number;
  /** True for those who may have everything out. */
  readonly coordinator: boolean;
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
