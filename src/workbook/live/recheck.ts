// Checking edited rows alone: status and "what to fix" by the rules that need only the answer, and where to write them.

import { PERSON_COLUMNS } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import type { AnswerRow, Day } from '../../dossier/types';
import { COLUMN_TITLES } from '../../i18n/columns';
import { LIVE } from '../../i18n/live';
import { STATUS_WORDS } from '../../i18n/words';
import { checkAlone } from '../results/check-alone';
import { cellOf, needsFormat } from './cells';
import type { LiveSheet, Seen } from './sheet';
import type { LiveRules } from './state';
import type { TouchedRow } from './touched';

/** What a row should show. */
export interface RowWords {
  readonly row: number;
  readonly status: string;
  readonly fix: string;
}

/** True where the number formats must be read before the rows can be checked. */
export const needsFormats = ({ values, columns }: LiveSheet, rows: readonly TouchedRow[]): boolean =>
  rows.some(({ row }) => PERSON_COLUMNS.some((column) => needsFormat(values[row]?.[columns.get(column) ?? -1])));

/**
 * Checks the rows.
 * @param formats number formats by row (from 0) and column, for the rows of the edit; may be left out where `needsFormats` says no
 */
export function recheck(
  sheet: LiveSheet,
  rows: readonly TouchedRow[],
  { plan }: Pick<LiveRules, 'plan'>,
  today: Day,
  formats: (row: number, column: number) => string | undefined = () => undefined,
): readonly RowWords[] {
  const { lang } = plan.settings;
  return rows.map(({ row, slot, damaged }) => {
    const cells: AnswerRow['cells'] = Object.fromEntries(
      PERSON_COLUMNS.map((column) => {
        const at = sheet.columns.get(column) ?? -1;
        return [column, cellOf(sheet.values[row]?.[at], formats(row, at))];
      }),
    );
    const { status, words } = checkAlone({ slot, cells }, { plan, today });
    if (damaged.length === 0) return { row, ...words };
    return {
      row,
      status: STATUS_WORDS[status === 'error' ? 'error' : 'warning'][lang],
      fix: [damagedText(damaged, lang), words.fix].filter(Boolean).join('\n'),
    };
  });
}

/** The report on columns that the add-in owns; empty where none was changed. */
export const damagedText = (columns: TouchedRow['damaged'], lang: Lang): string =>
  columns.length === 0 ? '' : LIVE.damaged(columns.map((column) => COLUMN_TITLES[column]))[lang];

/** A block of cells to write, its corner from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Seen[])[];
}

/**
 * The blocks to write: one from the first row that differs to the last, with status and "what to fix" side by side (two where they stand
 * apart), none where nothing differs. Rows between them that ask nothing get what they hold, texts behind an apostrophe, which no cell
 * shows: whatever a block writes, no text becomes a formula, a number or a date.
 */
export function statusBlocks({ values, columns }: LiveSheet, wanted: readonly RowWords[]): readonly Block[] {
  const [status, fix] = [columns.get('status') ?? -1, columns.get('fix') ?? -1];
  const byRow = new Map(wanted.map((words) => [words.row, words]));
  const held = (row: number, column: number): Seen => values[row]?.[column] ?? '';
  const differing = wanted.filter((w) => held(w.row, status) !== w.status || held(w.row, fix) !== w.fix);
  if (differing.length === 0) return [];
  const top = Math.min(...differing.map(({ row }) => row));
  const bottom = Math.max(...differing.map(({ row }) => row)) + 1;
  const cell = (row: number, column: number): Seen => {
    const words = byRow.get(row);
    if (words) return (column === status ? words.status : words.fix).replace(/^(?=[=+'-])/, "'");
    const seen = held(row, column);
    return typeof seen === 'string' && seen !== '' ? `'${seen}` : seen;
  };
  const block = (from: number, to: number): Block => ({
    row: top,
    column: from,
    rows: Array.from({ length: bottom - top }, (_, i) =>
      Array.from({ length: to - from }, (__, j) => cell(top + i, from + j)),
    ),
  });
  const [left, right] = [Math.min(status, fix), Math.max(status, fix)];
  return right - left === 1 ? [block(left, right + 1)] : [block(left, left + 1), block(right, right + 1)];
}
