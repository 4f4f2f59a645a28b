// What crosses to the sidebar and back: plain data only, typed once for both sides. The sidebar imports these types and nothing else.

import type { Role } from '../catalogue/plan';
import type { Kind, Lang } from '../catalogue/types';
import type { HandInState } from '../dossier/collected/hand-in';
import type { FailureKind } from '../google/failure';
import type { Stages } from '../rules/readiness';
import type { Severity, Status } from '../rules/types';

/** What every server function of the sidebar answers: it never throws by itself. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FailureView };

/** Something that stands in the way, in the workbook's language: what happened and what to do. */
export interface FailureView {
  readonly kind: FailureKind;
  readonly text: string;
  /** Only for `changed`: what stands in the cell now. */
  readonly current?: string;
}

/** How far a unit, or the city, is. Rows. */
export interface FiguresView {
  readonly complete: number;
  readonly expected: number;
  readonly errors: number;
  readonly warnings: number;
  readonly reasons: number;
}

/** A cell to go to: found again by its row's id, wherever the row stands by then. Rows and columns from 0. */
export interface PlaceView {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** The row's id in the id column; "" where the row has none. */
  readonly id: string;
}

/** One finding. Numbers are indexes into the view's lists, -1: none; 2,000 findings share their words. */
export interface FindingView {
  readonly unit: number;
  readonly item: number;
  readonly severity: Severity;
  readonly message: number;
  readonly remedy: number;
  /** What stands in the cell, shortened. */
  readonly value: string;
  readonly place?: PlaceView;
  /** What a waiver for it would be known by (rules/waivers.ts); absent where it cannot be waived. */
  readonly waiver?: string;
}

/** A finding that a waiver has taken off the list. */
export interface WaivedView {
  readonly id: string;
  readonly unit: number;
  readonly item: number;
  readonly message: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  readonly place?: PlaceView;
}

/** One figure that two or more units give differently. */
export interface ConflictView {
  /** Index into `items`. */
  readonly item: number;
  readonly values: readonly {
    readonly unit: string;
    readonly value: string;
    /** Source, year and evidence as typed, one line. */
    readonly source: string;
    readonly place?: PlaceView;
  }[];
  /** What was found, and what to do. */
  readonly message: string;
  readonly remedy: string;
}

/** How far a unit's part is on its way. */
export interface HandInView {
  readonly state: HandInState;
  /** "Đã gửi ngày 15/08/2023 09:00" */
  readonly text: string;
  /** Why it was returned; "" otherwise. */
  readonly reason: string;
  /** Number and date of the covering letter, as typed. */
  readonly letter: string;
  /** "Đúng hạn", "Trễ 3 ngày" … in the workbook's language. */
  readonly timely: string;
  /** True where the unit's choice waits for a coordinator's action. */
  readonly waiting: boolean;
  /** Rows that changed since. */
  readonly changed: number;
  /** What the unit has chosen, while `waiting`. */
  readonly asked?: 'entering' | 'handed-in';
  /** What is odd about the unit's choice or its record, as the tab says it. */
  readonly odd?: string;
  /** The deadline has passed and nothing is handed in. */
  readonly late?: true;
}

export interface UnitView extends FiguresView {
  /** Rows whose status is "Chưa có", and "Cần sửa". */
  readonly missing: number;
  readonly toFix: number;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly handIn: HandInView;
  readonly stages: Stages;
}

export interface ItemView {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  /** Index into `sections`. */
  readonly section: number;
}

/** The tab in front, and the row in it that the cursor stands in. */
export interface FrontView {
  readonly sheetId: number;
  readonly title: string;
  /** `agency`: one agency's tab; `units`: a tab with a block for each unit; `other`: no tab of answers. */
  readonly kind: 'agency' | 'units' | 'other';
  /** The agency, or the unit of the active row; absent where there is none. */
  readonly unit?: { readonly id: string; readonly name: string; readonly handIn: HandInView };
  /** Absent where the cursor stands in no row that asks something. */
  readonly row?: RowView;
}

/** One row of a tab of answers, as the sidebar shows it. */
export interface RowView {
  /** The answer cell. */
  readonly place: PlaceView;
  readonly unit: string;
  readonly code: string;
  /** The question's full text; hint and note where it has them. */
  readonly text: string;
  readonly hint?: string;
  readonly note?: string;
  /** Unit of measure and limits, one a line. */
  readonly limit: string;
  readonly role: Role;
  readonly kind: Kind;
  /** True where the answer is a text that the sidebar can write. */
  readonly writable: boolean;
  /** What stands in the answer cell now. */
  readonly current: string;
  readonly minWords?: number;
  readonly maxWords?: number;
  /** Word and symbol of the status, as the cell says it. */
  readonly statusText: string;
  readonly status: Status;
  readonly findings: readonly {
    readonly severity: Severity;
    readonly message: string;
    readonly remedy: string;
    readonly place?: PlaceView;
    /** What a waiver for it is known by: one row is looked at without the waivers. */
    readonly waiver?: string;
  }[];
  /** Set where rules that need other rows wait for the full check: the sentence that says so. */
  readonly alone?: string;
  /** Set where the row says something else than when it was handed in or accepted: the sentence that says so, and what changed cells held ("": nothing). */
  readonly changed?: {
    readonly title: string;
    readonly former: readonly { readonly column: string; readonly text: string }[];
  };
}

/** What a row says besides its findings: contributions, what is to be merged, what the units' figures amount to. */
export interface NoteView {
  readonly sheetId: number;
  /** The row's id. */
  readonly id: string;
  readonly lines: readonly string[];
}

/** Work that is going on, or was just done. Kept in the document's cache, so that it can be left and come back to. */
export interface WorkView {
  readonly work: 'check' | 'draft';
  readonly step: 'reading' | 'checking' | 'composing' | 'writing' | 'done' | 'failed';
  /** Who started it, and when ("15/08/2023 09:00"). */
  readonly by: string;
  readonly when: string;
  /** Milliseconds since 1970 of the last step: an old one that is not done has stopped. */
  readonly at: number;
  /** Result or failure, one a line; only for `done` and `failed`. */
  readonly lines?: readonly string[];
  /** The draft's address; only for `done`. */
  readonly url?: string;
}

/** Everything the sidebar shows. */
export interface SidebarView {
  readonly lang: Lang;
  readonly city: string;
  readonly user: { readonly email: string; readonly coordinator: boolean };
  /** E-mail addresses of those who may set up, check and draft. */
  readonly coordinators: readonly string[];
  readonly front: FrontView;
  readonly totals: FiguresView & { readonly stages: Stages };
  readonly units: readonly UnitView[];
  readonly items: readonly ItemView[];
  /** Titles of standards and form sections. */
  readonly sections: readonly string[];
  /** Titles of the tabs that findings lead to, by sheetId. */
  readonly tabs: readonly { readonly sheetId: number; readonly title: string }[];
  /** Messages and remedies. */
  readonly texts: readonly string[];
  /** By unit in the plan's order, then by row; those without a unit first. */
  readonly findings: readonly FindingView[];
  readonly waived: readonly WaivedView[];
  readonly conflicts: readonly ConflictView[];
  readonly notes: readonly NoteView[];
  /** Rules that could not be run. */
  readonly notTested: number;
  /** English words for one Vietnamese word, lowest and highest. */
  readonly englishRatio: { readonly low: number; readonly high: number };
  /** Absent: never checked. `stale`: what is answered or asked differs from what that check saw. */
  readonly lastCheck?: { readonly when: string; readonly by: string; readonly stale: boolean };
  readonly work?: WorkView;
}

/** What `writeAnswer` takes. `before`: the text the sidebar showed; it is written only while that still stands there. */
export interface WriteRequest {
  readonly sheetId: number;
  /** The row's id. */
  readonly id: string;
  readonly before: string;
  readonly text: string;
}

/** What `handInUnit` takes: an officer says that the part is complete, or goes on filling. Writes the two cells that the unit may fill itself. */
export interface HandInRequest {
  readonly unit: string;
  readonly state: 'entering' | 'handed-in';
  readonly letter: string;
}

/** What `decideUnit` takes; a return needs a reason. */
export interface DecisionRequest {
  readonly unit: string;
  readonly decision: 'accept' | 'return';
  readonly reason: string;
}

/** What `waiveFinding` takes: the finding's `waiver` and why it is accepted; an empty reason ends the waiver. */
export interface WaiverRequest {
  readonly waiver: string;
  readonly reason: string;
}

/** The server functions that google.script.run may call; src/main.ts exports exactly these for the sidebar. */
export interface SidebarServer {
  /** Reads the whole workbook; writes nothing. */
  readSidebar(): Reply<SidebarView>;
  /** Reads the tab in front and the registers only. */
  readRow(): Reply<FrontView>;
  /** Moves the person's selection; finds the row by its id. */
  goToCell(place: PlaceView): Reply<PlaceView>;
  /** Writes an answer and the row's status; the row as it is then. */
  writeAnswer(request: WriteRequest): Reply<FrontView>;
  /** For coordinators. */
  runCheck(): Reply<WorkView>;
  runDraft(request: { readonly version: 'review' | 'clean' }): Reply<WorkView>;
  /** One read of the cache; null: nothing is or was under way lately. */
  readWork(): Reply<WorkView | null>;
  /** For whoever may edit the unit's rows. What is still open comes back with it and does not stop it. */
  handInUnit(request: HandInRequest): Reply<SidebarView>;
  /** For coordinators: accepts what was handed in, or returns it with a reason. */
  decideUnit(request: DecisionRequest): Reply<SidebarView>;
  /** For coordinators. */
  waiveFinding(request: WaiverRequest): Reply<SidebarView>;
  /** Opens the window for importing and exporting files. */
  openFiles(): Reply<null>;
}
