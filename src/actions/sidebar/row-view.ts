// One row of a tab of answers as the sidebar shows it: what is asked, what stands there, and what the rules say of this row alone.
import type { Slot } from '../../catalogue/plan';
import type { Kind } from '../../catalogue/types';
import { cellText } from '../../dossier/cell-text';
import type { AnswerRow, Cell } from '../../dossier/types';
import { say } from '../../i18n/say';
import { LIMITS } from '../../i18n/workbook';
import type { Tab } from '../../workbook/reading/snapshot';
import { checkAlone } from '../../workbook/results/check-alone';
import { limitText } from '../../workbook/tabs/answers';
import { rowId } from '../../workbook/tabs/row-id';
import type { Opened } from '../open';
import type { RowView } from '../views';

/** A row that stands in a tab, its answer column included. */
export interface StandingRow {
  readonly tab: Tab;
  readonly place: NonNullable<AnswerRow['place']>;
  readonly row: AnswerRow;
}

/** Kinds whose answer is a text that a person writes or pastes. */
const TEXTS: ReadonlySet<Kind> = new Set(['narrative', 'description', 'text', 'open']);

/** True where the sidebar may write the answer. */
export const isWritable = ({ item }: Slot): boolean => TEXTS.has(item.kind) && item.accepts.includes('answer');

/** What stands in a cell, as the sidebar shows it and compares it: texts exactly as they are, numbers as the cell shows them. */
export const standing = (cell: Cell = { is: 'empty' }): string => (cell.is === 'text' ? cell.text : cellText(cell));

/** The row as the sidebar shows it. */
export function rowView(opened: Pick<Opened, 'plan' | 'today'>, { tab, place, row }: StandingRow): RowView {
  const { lang } = opened.plan.settings;
  const { item, role, unit } = row.slot;
  const { status, findings, alone, words } = checkAlone(row, opened);
  const id = rowId(row.slot);
  const at = (column: string): RowView['place'] => ({ ...place, column: tab.columns.get(column) ?? 0, id });
  return {
    place: at('answer'),
    unit: unit.name[lang],
    code: item.code[lang],
    text: (role === 'summary' ? LIMITS.summary[lang] : '') + item.text[lang],
    ...(item.hint ? { hint: item.hint[lang] } : {}),
    ...(item.note ? { note: item.note[lang] } : {}),
    limit: limitText(item, lang),
    role,
    kind: item.kind,
    writable: isWritable(row.slot),
    current: standing(row.cells.answer),
    ...(item.minWords === undefined ? {} : { minWords: item.minWords }),
    ...(item.maxWords === undefined ? {} : { maxWords: item.maxWords }),
    statusText: words.status,
    status,
    findings: findings.map(({ severity, message, remedy, column }) => ({
      severity,
      message: say(message, lang),
      remedy: say(remedy, lang),
      place: at(column ?? 'answer'),
    })),
    ...(alone === undefined ? {} : { alone }),
  };
}
