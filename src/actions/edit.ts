// While typing: the edited rows are checked alone and say so at once. At most three calls that read or write cells.
import type { Lang, Text } from '../catalogue/types';
import type { Edited } from '../google/edited';
import { now } from '../google/session';
import { LIVE } from '../i18n/live';
import { damagedText, needsFormats, recheck, statusBlocks } from '../workbook/live/recheck';
import { answerTabKey, type LiveSheet, readSheet, stateIn } from '../workbook/live/sheet';
import { type LiveRules, liveRules } from '../workbook/live/state';
import { touchedBy } from '../workbook/live/touched';
import { HEADER_ROW } from '../workbook/tabs/tab-plan';

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
    const sheet = readSheet(edited.values());
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
