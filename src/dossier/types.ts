// What was answered: cells as they stand in the workbook, and what is read from them.
import type { AnswerColumn, Slot } from '../catalogue/plan';
import type { Recorded } from './collected/record';

/** The kind of number format of a cell, as CellData.effectiveFormat.numberFormat.type names it. */
export type NumberFormat =
  | 'TEXT'
  | 'NUMBER'
  | 'PERCENT'
  | 'CURRENCY'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'SCIENTIFIC'
  | 'NONE';

/** What a cell holds, as the Sheets API tells it (CellData.effectiveValue with its number format). */
export type Cell =
  | { readonly is: 'empty' }
  | { readonly is: 'text'; readonly text: string }
  /** `value` as stored: a PERCENT cell that shows 98,5% holds 0.985; a DATE cell holds a serial (days since 1899-12-30). */
  | { readonly is: 'number'; readonly value: number; readonly format: NumberFormat }
  | { readonly is: 'boolean'; readonly value: boolean }
  /** "#N/A", "#REF!" … */
  | { readonly is: 'error'; readonly text: string };

/** Where a row stands: the tab's id and the row's index from 0. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
}

/** One row of the workbook, its slot found by the id column. */
export interface AnswerRow {
  readonly slot: Slot;
  /** Absent when the row is not in the workbook (tab or row deleted). */
  readonly place?: Place;
  readonly cells: Partial<Record<AnswerColumn, Cell>>;
  /** What the protected cell keeps of the row as it was handed in or accepted (dossier/record.ts); absent or "": nothing. */
  readonly recorded?: string;
}

/** Why a value cannot be read. Each has a message of its own. */
export type Unreadable =
  /** The cell shows an error of the spreadsheet ("#N/A"). */
  | 'error-value'
  /** The cell holds a date where a number or text is asked. */
  | 'date'
  /** TRUE or FALSE. */
  | 'boolean'
  /** "95-97%": two numbers where one is asked. */
  | 'interval'
  /** Digits grouped in no known way: "1.23.4". */
  | 'grouping'
  /** No number in it. */
  | 'not-a-number'
  /** Neither a level, nor a percentage, nor a score with its scale. */
  | 'not-a-level'
  /** No year in it. */
  | 'not-a-year'
  /** A score above its scale, or without one. */
  | 'score';

/** What was read from one cell. */
export type Reading =
  | { readonly is: 'empty' }
  /** "đang cập nhật", "N/A", "xxx", "…" */
  | { readonly is: 'placeholder'; readonly raw: string }
  | {
      readonly is: 'number';
      readonly raw: string;
      readonly value: number;
      /** "khoảng 95%" */
      readonly approximate: boolean;
      /** A number that stands alone, with no unit written after it and no percent format. */
      readonly bare: boolean;
      /** The unit as written ("%", "USD"), where one is. For kind `open`: kept as the answer's own unit. */
      readonly unit?: string;
    }
  /** "1.234" is 1.234 or 1,234. Both lie in the item's range. */
  | { readonly is: 'ambiguous'; readonly raw: string; readonly readings: readonly [number, number] }
  /** "150 triệu đồng" where US dollars are asked. */
  | { readonly is: 'wrong-unit'; readonly raw: string; readonly named: string; readonly value?: number }
  /** `value` is the word's number from 1 (Rất thấp) to 5 (Rất cao), the percentage, or the score; scale only for scores. */
  | {
      readonly is: 'level';
      readonly raw: string;
      readonly form: 'word' | 'percent' | 'score';
      readonly value: number;
      readonly scale?: number;
    }
  /** `choice`: index into the item's choices (for `policy`: 0 Có, 1 Đang xây dựng, 2 Chưa có). */
  | { readonly is: 'choice'; readonly raw: string; readonly choice: number; readonly also?: readonly number[] }
  | { readonly is: 'not-a-choice'; readonly raw: string }
  | {
      readonly is: 'year';
      readonly raw: string;
      /** The last year named: "năm học 2022-2023" is 2023. */
      readonly year: number;
    }
  | { readonly is: 'text'; readonly raw: string; readonly text: string; readonly words: number }
  | { readonly is: 'unreadable'; readonly raw: string; readonly why: Unreadable };

/** What stands in Lý do chưa có. */
export type Reason =
  | { readonly is: 'none' }
  | { readonly is: 'not-applicable' | 'no-data'; readonly raw: string }
  /** `date` ISO ("2023-09-15") where one is written; a month alone counts to its last day. */
  | { readonly is: 'later'; readonly raw: string; readonly date?: string }
  | { readonly is: 'other'; readonly raw: string };

/** What a row holds, as far as completeness goes. A reason only counts where there is no answer. */
export type AnswerState = 'answered' | 'placeholder' | 'empty' | 'reason';

/** One unit's answer to one item: every column read. Columns the item does not accept are read as empty. */
export interface Answer {
  readonly slot: Slot;
  readonly place?: Place;
  readonly state: AnswerState;
  readonly answer: Reading;
  /** The rate on the item's base, where the answer is empty and numerator and denominator are there ("hệ thống tính"). */
  readonly computed?: number;
  readonly numerator: Reading;
  readonly denominator: Reading;
  readonly year: Reading;
  readonly source: Reading;
  readonly evidence: Reading;
  readonly explanation: Reading;
  readonly reason: Reason;
  readonly self: Reading;
  /** The row as it was handed in or accepted, where it says something else now. */
  readonly changedFrom?: Recorded;
}

/** Every answer of the workbook, in the order of the plan's slots; a slot without a row has an empty answer without place. */
export interface Dossier {
  readonly answers: readonly Answer[];
}

/** A day of the calendar as the host's clock says it: ISO "2023-08-15". */
export type Day = string;
