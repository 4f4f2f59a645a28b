// What crosses to the sidebar and back: plain data only, typed once for both sides. The sidebar imports these types and nothing else.

import type { Role } from '../catalogue/plan';
import type { Kind, Lang } from '../catalogue/types';
import type { FailureKind } from '../google/failure';
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
}

export interface UnitView extends FiguresView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
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
  readonly unit?: { readonly id: string; readonly name: string };
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
  }[];
  /** Set where rules that need other rows wait for the full check: the sentence that says so. */
  readonly alone?: string;
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
  readonly totals: FiguresView;
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
}
