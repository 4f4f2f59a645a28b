// What is right: the shape of a rule, of a finding and of the report.
import type { AnswerColumn, Item, Plan, Slot, Unit } from '../catalogue/plan';
import type { Text } from '../catalogue/types';
import type { HandIn } from '../dossier/collected/hand-in';
import type { RollUp } from '../dossier/collected/roll-up';
import type { Answer, Day, Dossier, Place } from '../dossier/types';
import type { Stages } from './readiness';
import type { WaivedFinding, Waiver } from './waivers';

/** How much a finding matters: `block` stops the final copy only, `error` is to be fixed, `warning` to be looked at again. */
export type Severity = 'block' | 'error' | 'warning' | 'info';

/** The families of rules: one file each. */
export type Family =
  | 'presence'
  | 'reading'
  | 'figures'
  | 'details'
  | 'length'
  | 'format'
  | 'structure'
  /** Several units answer one item: lead and contributors, or the units of a collective. */
  | 'joint'
  /** What different rows say of the same thing. */
  | 'across'
  /** What was handed in or accepted. */
  | 'hand-in';

/** One thing found: what, where, why, how to fix it. Plain data. */
export interface Finding {
  /** The rule's stable id. */
  readonly rule: string;
  readonly severity: Severity;
  /** The unit it belongs to; absent when it concerns the workbook as a whole. */
  readonly unit?: string;
  readonly item?: string;
  /** Slot.key of the row. */
  readonly slot?: string;
  readonly place?: Place;
  /** The column to look at; `answer` when nothing narrower is known. */
  readonly column?: AnswerColumn;
  /** What stands in the cell, shortened to 200 characters. */
  readonly value: string;
  /** Fingerprint of what was found (the whole value and the rule's detail): a waiver is bound to it. 16 hexadecimal digits. */
  readonly print: string;
  /** What is wrong and why. */
  readonly message: Text;
  /** What to do. */
  readonly remedy: Text;
}

/** Something in a tab that the add-in cannot work with: found while reading the workbook, reported by the `structure` rules. */
export interface StructureProblem {
  readonly kind: /** The tab is gone. */
    | 'tab-missing'
    /** The column that holds the ids, or a column of answers, is gone or its heading was overwritten. */
    | 'column-missing'
    /** The same row id stands in two rows. */
    | 'duplicate-id'
    /** A row of the plan is not in the tab. */
    | 'row-missing'
    /** An edit of Danh mục or Đơn vị needs new or moved rows. */
    | 'assignment'
    /** A cell of Danh mục, Đơn vị or Thiết lập cannot be read (a limit that is no number). */
    | 'setting';
  /** The tab's title, or the title it should have. */
  readonly tab: string;
  readonly unit?: string;
  /** Row id, column heading, item name or setting it is about. */
  readonly what: string;
  readonly place?: Place;
  readonly value?: string;
}

/** What the rules look at. Nothing else: no clock, no service. */
export interface CheckInput {
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly dossier: Dossier;
  readonly problems: readonly StructureProblem[];
  /** The day of the check. */
  readonly today: Day;
  /** Absent: none. */
  readonly waivers?: readonly Waiver[];
  /** Absent: nobody has handed in. */
  readonly handIns?: readonly HandIn[];
  /** What the units' answers amount to; worked out by the check itself. */
  readonly rollUps?: readonly RollUp[];
}

/** What a rule hands in for each thing it found: the place and the detail, never a formatted text. */
export interface Hit {
  readonly answer?: Answer;
  readonly unit?: string;
  readonly column?: AnswerColumn;
  readonly place?: Place;
  readonly value?: string;
  readonly severity?: Severity;
  /** What the messages need, in the order their texts take it. */
  readonly detail?: Readonly<Record<string, string | number>>;
  /** What a waiver is bound to beside the value; absent: the whole detail. For details that change with the day, the settings or a name. */
  readonly binds?: Readonly<Record<string, string | number>>;
}

/** One rule. It only says what it found; severity, message and remedy are its data. */
export interface Rule {
  /** Stable, kebab-case: "missing", "numerator-over-denominator". */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** `answer`: runs on each answer alone (also while typing); `dossier`: needs the other rows, or the plan. */
  readonly needs: 'answer' | 'dossier';
  readonly title: Text;
  /** Message and remedy for one hit, in both languages; texts come from i18n. */
  readonly message: (detail: Readonly<Record<string, string | number>>) => Text;
  readonly remedy: (detail: Readonly<Record<string, string | number>>) => Text;
  /** Only where `needs` is `answer`. */
  readonly checkAnswer?: (answer: Answer, input: Pick<CheckInput, 'plan' | 'today'>) => readonly Hit[];
  /** Only where `needs` is `dossier`. */
  readonly checkDossier?: (input: CheckInput) => readonly Hit[];
  /** Only where `needs` is `dossier` and it compares rows: the items whose rows it compares. */
  readonly concerns?: (item: Item) => boolean;
}

/** The status of a row, as its word says (Đầy đủ · Cần sửa · Cần xem lại · Chưa có · Có lý do); `optional`: empty and not owed. */
export type Status = 'complete' | 'error' | 'warning' | 'missing' | 'reason' | 'optional';

/** What the row shows: its status and its findings, worst first. */
export interface RowResult {
  readonly slot: Slot;
  readonly place?: Place;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** What the row says besides (rules/notes.ts); they are no findings. */
  readonly notes: readonly Text[];
}

/** How far a unit is. `complete` (Đã có) and `reasons` are disjoint; both count owed rows only, `expected` (Phải có) all of them. */
export interface Progress {
  readonly unit: Unit;
  readonly expected: number;
  /** Owed rows with an answer that is not a placeholder. */
  readonly complete: number;
  readonly reasons: number;
  readonly errors: number;
  readonly warnings: number;
  /** Owed rows by stage. */
  readonly stages: Stages;
  /** Rows that changed since they were handed in or accepted. */
  readonly changed: number;
}

/** The result of a check. */
export interface Report {
  /** By unit in the plan's order, then by row; findings without a unit first. */
  readonly findings: readonly Finding[];
  readonly rows: readonly RowResult[];
  readonly progress: readonly Progress[];
  readonly totals: Omit<Progress, 'unit'>;
  /** What the units' answers amount to. */
  readonly rollUps: readonly RollUp[];
  /** Findings taken off the list by a waiver; they count in no total, and a missing answer stays missing. */
  readonly waived: readonly WaivedFinding[];
  /** Waivers that fit no finding any more. */
  readonly ended: readonly Waiver[];
  /** In the plan's order of units, as given. */
  readonly handIns: readonly HandIn[];
  /** Rules that could not run, with what they threw; each is in `findings` as an error too. */
  readonly notTested: readonly { readonly rule: string; readonly why: string }[];
}
