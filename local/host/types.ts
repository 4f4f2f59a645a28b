// What goes into a run of the script and what comes out of it.
import type { Fault } from './faults';

/** The part of appsscript.json that the host obeys. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/**
 * How the function was started. `sidebar`: google.script.run; `trigger`: an installable trigger (no dialogs, acts as whoever created it);
 * `simple-trigger`: onOpen or onEdit, without authorisation and with 30 seconds.
 */
export type Via = 'menu' | 'sidebar' | 'trigger' | 'simple-trigger';

/** What a person edited in one act: the box of cells, rows and columns from 0, ends exclusive. */
export interface Edit {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Only for a single cell: what stands there now and stood there before, as the event object carries them. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** What the person presses: the button's name; with a text where a prompt asks for one. */
export type UiAnswer = ButtonName | { readonly button: ButtonName; readonly text: string };
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Where the person's cursor stands; rows and columns count from 1, as SpreadsheetApp counts. */
export interface ActiveCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface RunOptions {
  /** E-mail address of the person at the keyboard (for `trigger`: of whoever created it). */
  readonly as: string;
  readonly via: Via;
  /** Cross into the script as google.script.run passes them. Absent in a simple trigger: the event object is made. */
  readonly args?: readonly unknown[];
  /** Replies to alerts and prompts, in order; once used up every question is answered with its first button. */
  readonly answers?: readonly UiAnswer[];
  /**
   * Asked instead of `answers` at every prompt and every alert with more than one button. What it throws reaches the script as an
   * exception and then comes out of `run`: the way to leave a run whose question nobody has answered yet.
   */
  readonly decide?: (dialog: Omit<Alert, 'pressed'>) => UiAnswer;
  readonly active?: ActiveCell;
  /**
   * Only for onOpen by `simple-trigger`: the add-on is installed for the person, but nobody has used it in this file yet, so nothing is open to it but
   * the menu. Source: "Editor add-on authorization", table of authorization modes. Else LIMITED.
   */
  readonly authMode?: 'NONE';
  /** Makes the event object of an edit trigger; only where `args` is absent. */
  readonly edit?: Edit;
  /** Scopes of the manifest that this person did not grant. */
  readonly refusedScopes?: readonly string[];
}

/** One call of a service, as the script made it. */
export interface ServiceCall {
  /** The run it belongs to: "checkCompleteness#3". */
  readonly run: string;
  /** "Sheets", "SpreadsheetApp", "PropertiesService" … */
  readonly service: string;
  /** "spreadsheets.batchUpdate"; for other services class and method: "Ui.alert". */
  readonly method: string;
  /** Only for advanced services. */
  readonly api?: 'sheets' | 'docs' | 'drive';
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Modelled milliseconds on Google. */
  ms: number;
}

/** What an error looks like from outside, as the execution log of Apps Script shows it. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly details?: { readonly code: number; readonly message: string };
  /** The script was ended (time limit, or by the hook): none of its catch or finally blocks ran. */
  readonly ended?: boolean;
}

export interface Shown {
  readonly title: string;
  readonly text: string;
}
export interface Alert extends Shown {
  readonly kind: 'alert' | 'prompt';
  readonly buttons: string;
  readonly pressed: ButtonName;
}
export interface Sidebar {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
}
/** A dialog with a page of its own, beside which the person goes on working. */
export interface ModelessDialog extends Sidebar {
  readonly height?: number;
}
export type MenuEntry =
  | { readonly caption: string; readonly functionName: string }
  | { readonly separator: true }
  | Menu;
export interface Menu {
  readonly caption: string;
  readonly addon: boolean;
  readonly entries: readonly MenuEntry[];
}
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** Everything a run left behind. */
export interface RunResult {
  /** What the function returned, crossed through JSON; undefined where JSON cannot hold it. */
  readonly value: unknown;
  readonly error?: ScriptError;
  readonly alerts: readonly Alert[];
  readonly toasts: readonly Shown[];
  readonly sidebar?: Sidebar;
  readonly dialog?: ModelessDialog;
  /** The cells that the script made the selection; rows and columns from 0, ends exclusive. */
  readonly activated?: Omit<Edit, 'value' | 'oldValue'>;
  readonly menus: readonly Menu[];
  readonly log: readonly LogLine[];
  readonly calls: readonly ServiceCall[];
  /** Modelled milliseconds on Google: all calls, and the round trip of google.script.run. */
  readonly ms: number;
}

/** What the hook may order at a service call. */
export type Interference =
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks on returns nothing
  | void
  /** The call fails before or after its effect; after: applied, but the answer is lost. */
  | { readonly fail: 'before' | 'after'; readonly code?: number; readonly message?: string; readonly fault?: Fault }
  /** The call takes so many milliseconds longer; a script whose time is over then is ended, its call applied. */
  | { readonly slow: number }
  /** The script ends here for good, as at a time-out. */
  | { readonly end: 'before' | 'after' };

/**
 * Called at every service call of every run, except of runs that the hook itself starts.
 * @param k the call's number in its run, from 0
 */
export type BeforeCall = (k: number, call: ServiceCall) => Interference;

/** One line of the trace: calls of advanced services with their JSON, calls of other services by name. */
export type TraceLine =
  | { readonly api: string; readonly method: string; readonly params: unknown; readonly body?: unknown }
  | { readonly service: string; readonly method: string };
