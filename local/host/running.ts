// What services see of the run they are called in, and of the host it runs on.
import type { Rect } from '../sheets/ranges';
import type { ScriptValue } from '../sheets/script-values';
import type { Api } from './api';
import type {
  Alert,
  LogLine,
  Manifest,
  Menu,
  ModelessDialog,
  RunOptions,
  RunResult,
  ServiceCall,
  Shown,
  Sidebar,
} from './types';

/** The spreadsheet the script is bound to, as SpreadsheetApp shows it. */
export interface BoundSpreadsheet {
  readonly id: string;
  title(): string;
  locale(): string;
  timeZone(): string;
  /** Tabs in their order. */
  sheets(): readonly BoundSheet[];
  /** What stands in a part of a tab, and how it is formatted. Throws `Thrown` where there is no such part. */
  values(sheetId: number, rect: Rect): readonly (readonly ScriptValue[])[];
  formats(sheetId: number, rect: Rect): readonly (readonly string[])[];
  /** Writes a block from its top left cell on, as this person. Throws `Thrown` where it is refused, and then nothing has changed. */
  write(
    sheetId: number,
    place: Pick<Rect, 'top' | 'left'>,
    rows: readonly (readonly ScriptValue[])[],
    as: string,
  ): void;
  /** Applies requests of the Sheets API as this person. Throws `Thrown` where they are refused, and then nothing has changed. */
  change(requests: readonly object[], as: string): void;
  mayEdit(person: string): boolean;
}

export interface BoundSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows of cells, ragged; null or absent where nothing is. */
  readonly rows: readonly (readonly ({ readonly userEnteredValue?: unknown } | null)[] | null | undefined)[];
}

/** A function of the script that runs as `owner` whenever somebody edits the spreadsheet. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  /** E-mail address of whoever created it. */
  readonly owner: string;
  readonly event: 'ON_EDIT';
}

/** What lives as long as the host: everything but the run. */
export interface Machine {
  readonly manifest: Manifest;
  readonly html: Readonly<Record<string, string>>;
  readonly spreadsheet: BoundSpreadsheet;
  readonly apis: readonly Api[];
  /** Milliseconds since 1970 of the host's clock: where it began, and the modelled time of every call since. */
  time: number;
  /** Holder of each lock ("Document", "Script", "User:…"), by the run's id. */
  readonly locks: Map<string, string>;
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  /** Installable triggers of all people, the oldest first. */
  readonly triggers: Trigger[];
  /** Counts the ids given out by Utilities.getUuid and to triggers. */
  uuids: number;
}

/** One run, while it runs. */
export interface Running {
  /** "checkCompleteness#3" */
  readonly id: string;
  readonly machine: Machine;
  readonly options: RunOptions;
  /** Scopes of the manifest that the person granted. */
  readonly granted: ReadonlySet<string>;
  readonly calls: ServiceCall[];
  readonly alerts: Alert[];
  readonly toasts: Shown[];
  readonly menus: Menu[];
  readonly log: LogLine[];
  sidebar?: Sidebar;
  dialog?: ModelessDialog;
  activated?: NonNullable<RunResult['activated']>;
  answersUsed: number;
  touchedSpreadsheet: boolean;
}

/** A service's method on the host's side. */
export interface Method {
  /** "SpreadsheetApp", "PropertiesService": the service's name in the trace; absent: not a call (console, a menu being built). */
  readonly service?: string;
  /** As the error for a missing permission names it: "Ui.showSidebar". */
  readonly label?: string;
  /** Any of these must be granted. */
  readonly scopes?: readonly string[];
  /** Works only after the person has authorised the script, so never in a simple trigger. */
  readonly authorised?: boolean;
  /** Modelled milliseconds. */
  readonly ms: number | ((run: Running) => number);
  readonly effect: (run: Running, ...args: never[]) => unknown;
}
