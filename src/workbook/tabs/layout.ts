// What every tab of answers looks like: its columns in order, their widths and owners, and the keys by which tabs and columns are found.
import type { AnswerColumn } from '../../catalogue/plan';

/** A column of a tab of answers. */
export type Column = AnswerColumn | 'code' | 'request' | 'limit' | 'status' | 'fix' | 'role' | 'recorded' | 'id';

/** Metadata keys (developer metadata, visibility DOCUMENT): a tab's key, a column's key, the mark of unfinished work, and the mark of the last check. */
export const TAB_KEY = 'lcw.tab';
export const COLUMN_KEY = 'lcw.column';
export const UNFINISHED_KEY = 'lcw.unfinished';
export const CHECKED_KEY = 'lcw.checked';
/** On the spreadsheet: the version of its layout (migration/layout-version.ts). */
export const LAYOUT_KEY = 'lcw.layout';
/** On the spreadsheet: what the last batch of a write left there (receipt.ts). */
export const RECEIPT_KEY = 'lcw.receipt';
/** On a tab: the fingerprint of everybody its protections name. */
export const EDITORS_KEY = 'lcw.editors';

/** Keys of the tabs that stand once; tabs of answers have `unit:<id>` or `collective:<id>`. */
export const OVERVIEW = 'overview';
export const FINDINGS = 'findings';
export const ITEMS = 'items';
export const UNITS = 'units';
export const SETTINGS = 'settings';
export const DRAFTS = 'drafts';
/** Nhật ký: who, when, what; lines are only added. */
export const LOG = 'log';
/** Ngoại lệ: findings that the coordinator has accepted with a reason. */
export const WAIVERS = 'waivers';
/** Lưu trữ: rows that are asked no more, with what was answered and where it stood. */
export const ARCHIVE = 'archive';

/** The key of an agency's own tab. */
export const unitTab = (id: string): string => `unit:${id}`;
/** The key of the tab that holds one block a unit. */
export const collectiveTab = (id: string): string => `collective:${id}`;

/** Who writes a column: the add-in (protected), the person (open), or the add-in in the person's name (warning only). */
export type Owner = 'add-in' | 'person' | 'status';

/** Columns of a tab of answers, in the order a person needs them, with widths in pixels. Source: design, "The workbook". */
export const ANSWER_COLUMNS: readonly { readonly key: Column; readonly width: number; readonly owner: Owner }[] = [
  { key: 'code', width: 130, owner: 'add-in' },
  { key: 'request', width: 360, owner: 'add-in' },
  { key: 'limit', width: 140, owner: 'add-in' },
  { key: 'answer', width: 300, owner: 'person' },
  { key: 'status', width: 110, owner: 'status' },
  { key: 'fix', width: 260, owner: 'status' },
  { key: 'role', width: 80, owner: 'add-in' },
  { key: 'numerator', width: 100, owner: 'person' },
  { key: 'denominator', width: 100, owner: 'person' },
  { key: 'year', width: 100, owner: 'person' },
  { key: 'source', width: 110, owner: 'person' },
  { key: 'evidence', width: 200, owner: 'person' },
  { key: 'explanation', width: 240, owner: 'person' },
  { key: 'reason', width: 170, owner: 'person' },
  { key: 'self', width: 120, owner: 'person' },
  { key: 'recorded', width: 60, owner: 'add-in' },
  { key: 'id', width: 40, owner: 'add-in' },
];

/** Background and text colours (RRGGBB); text on each background has a contrast of at least 4.5:1. */
export const COLOURS = {
  header: '1F4E79',
  headerText: 'FFFFFF',
  heading: 'DCE6F1',
  owned: 'F5F6F7',
  muted: '5F6368',
  ink: '202124',
  border: 'C4C7CA',
  sample: 'B3261E',
  link: '0B57D0',
} as const;

/** Tints by the first character of the status: the word and its symbol say it, the colour comes on top. */
export const TINTS: readonly { readonly symbol: string; readonly back: string; readonly ink: string }[] = [
  { symbol: '✓', back: 'E6F4EA', ink: '0D652D' },
  { symbol: '✗', back: 'FCE8E6', ink: 'A50E0E' },
  { symbol: '!', back: 'FEF7E0', ink: '7A4F01' },
  { symbol: '○', back: 'F3E8FD', ink: '681DA8' },
  { symbol: '◇', back: 'E8F0FE', ink: '174EA6' },
];
