// What services see of the run they are called in, and of the host it runs on.
import type { Api } from './api';
import type { Alert, LogLine, Manifest, Menu, RunOptions, ServiceCall, Shown, Sidebar } from './types';

/** The spreadsheet the script is bound to, as SpreadsheetApp shows it. */
export interface BoundSpreadsheet {
  readonly id: string;
  title(): string;
  locale(): string;
  timeZone(): string;
  /** Tabs in their order. */
  sheets(): readonly { readonly sheetId: number; readonly title: string }[];
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
  /** Counts the ids given out by Utilities.getUuid. */
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
