// One row of a tab of answers as the sidebar shows it: what is asked, what stands there, and what the rules say of this row alone.
import { PERSON_COLUMNS, type Slot } from '../../catalogue/plan';
import type { Kind, Lang } from '../../catalogue/types';
import { readAnswer } from '../../dossier/answer';
import type { HandInState } from '../../dossier/collected/hand-in';
import { readRecord, recordText } from '../../dossier/collected/record';
import type { AnswerRow } from '../../dossier/types';
import { COLUMN_TITLES } from '../../i18n/columns';
import { say } from '../../i18n/say';
import { ROW_CHANGED } from '../../i18n/sidebar-server';
import { LIMITS } from '../../i18n/workbook';
import { shorten } from '../../rules/measures/values';
import { isWaivable, waiverId } from '../../rules/waivers';
import type { Tab } from '../../workbook/reading/snapshot';
import { checkAlone } from '../../workbook/results/check-alone';
import { standing } from '../../workbook/standing';
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

/** So many characters of a former text are shown. */
const FORMER = 300;

/**
 * The row as the sidebar shows it.
 * @param state how its unit's part stands
 */
export function rowView(
  opened: Pick<Opened, 'plan' | 'today'>,
  { tab, place, row }: StandingRow,
  state: HandInState = 'entering',
): RowView {
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
    findings: findings.map((finding) => ({
      severity: finding.severity,
      message: say(finding.message, lang),
      remedy: say(finding.remedy, lang),
      place: at(finding.column ?? 'answer'),
      ...(isWaivable(finding) ? { waiver: waiverId(finding) } : {}),
    })),
    ...(alone === undefined ? {} : { alone }),
    ...changedView(row, state, lang),
  };
}

/** What the cells that changed held when the row was handed in or accepted. */
function changedView(row: AnswerRow, state: HandInState, lang: Lang): Pick<RowView, 'changed'> {
  const { changedFrom } = readAnswer(row);
  if (!changedFrom) return {};
  const now = readRecord(recordText(row.cells)) ?? {};
  const former = PERSON_COLUMNS.flatMap((column) => {
    const text = changedFrom[column] ?? '';
    return text === (now[column] ?? '') ? [] : [{ column: COLUMN_TITLES[column][lang], text: shorten(text, FORMER) }];
  });
  return { changed: { title: ROW_CHANGED[state === 'accepted' ? state : 'handed-in'][lang], former } };
}
