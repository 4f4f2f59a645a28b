// While typing: the edited rows are checked alone and say so at once. At most three calls that read or write cells, but for a hand-in.
import type { Lang, Text } from '../../catalogue/types';
import type { Edited } from '../../google/edited';
import { Failure } from '../../google/failure';
import { now } from '../../google/session';
import { HAND_IN, HAND_IN_ROWS } from '../../i18n/collecting/hand-in';
import { LIVE } from '../../i18n/live';
import { damagedText, needsFormats, recheck, statusBlocks } from '../../workbook/live/recheck';
import { type LiveSheet, readSheet, type Seen, stateIn } from '../../workbook/live/sheet';
import { type LiveRules, liveRules } from '../../workbook/live/state';
import { touchedBy } from '../../workbook/live/touched';
import { isHandInId } from '../../workbook/tabs/hand-in-rows';
import { answerTabKey } from '../../workbook/tabs/sheet-ids';
import { HEADER_ROW } from '../../workbook/tabs/tab-plan';
import { carryEdited } from '../collecting/hand-in';

/**
 * Checks what was edited. Never throws: what goes wrong is said in a toast.
 * @param trigger id of the installable trigger that runs; absent in a simple trigger. Only the one that the tab's state names does anything.
 */
export function checkEdited(edited: Edited, trigger?: string): void {
  let lang: Lang = 'vi';
  const say = (text: Text | string): void => edited.say(LIVE.title[lang], typeof text === 'string' ? text : text[lang]);
  try {
    const key = answerTabKey(edited.sheetId);
    if (key === undefined) return;
    const values = edited.values();
    if (trigger !== undefined) carryHandIns(edited, values, trigger);
    const sheet = readSheet(values);
    if (!sheet || sheet.lost.length > 0) {
      if (trigger === undefined && (sheet || edited.before?.trim() === HEADER_ROW)) say(LIVE.header);
      return;
    }
    const rules = liveRules(stateIn(sheet), key);
    lang = rules.plan.settings.lang;
    if (rules.trigger === trigger) checkRows(edited, sheet, rules, say);
  } catch (error) {
    quietly(() => say(isProtected(error) ? LIVE.refused : LIVE.failed));
  }
}

/** The rows with which units hand their parts in: what they chose is carried over by the coordinator's trigger, and by nobody else's. */
function carryHandIns(edited: Edited, values: readonly (readonly Seen[])[], trigger: string): void {
  const rows = values.slice(edited.top, edited.bottom);
  const ids = rows.flatMap((cells) =>
    cells.filter((cell): cell is string => typeof cell === 'string' && isHandInId(cell)),
  );
  if (ids.length === 0) return;
  try {
    for (const sentence of carryEdited(edited.sheetId, ids, trigger)) edited.say(HAND_IN_ROWS.state.vi, sentence);
  } catch (error) {
    const { lang } = Failure.from(error);
    quietly(() => edited.say(HAND_IN_ROWS.state[lang], HAND_IN.later[lang]));
  }
}

function checkRows(edited: Edited, sheet: LiveSheet, rules: LiveRules, say: (text: Text | string) => void): void {
  const { rows, damaged, repeated } = touchedBy(edited, sheet, rules);
  const formats = needsFormats(sheet, rows) ? edited.formats() : undefined;
  const format = (row: number, column: number): string | undefined => formats?.[row - edited.top]?.[column];
  const blocks = statusBlocks(sheet, recheck(sheet, rows, rules, now().today, format));
  if (blocks.length > 1 && formats) say(LIVE.apart);
  else for (const block of blocks) edited.write(block.row, block.column, block.rows);
  if (damaged.length > 0) say(damagedText(damaged, rules.plan.settings.lang));
  if (repeated) say(LIVE.twice);
}

/** Google says it in the person's language. */
const isProtected = (error: unknown): boolean =>
  error instanceof Error && /protected cell|được bảo vệ/i.test(error.message);

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Nobody is there to be told.
  }
}
