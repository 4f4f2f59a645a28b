// How an answer stands in a draft: shown, shown as faulty, a gap, a reason, or nothing owed.

import type { Answer } from '../../dossier/types';
import { DOTS, gapText, NOTHING_OWED } from '../../i18n/draft';
import { say } from '../../i18n/say';
import type { Finding } from '../../rules/types';
import type { Run } from '../tree';
import { linesOf } from './characters';
import { linked } from './links';
import { isAnswered, type Lookup } from './lookup';
import { boxes, reasonText, typedText, valueText } from './values';

/** The answer's paragraphs as runs, at least one; marks and links to the cell only in the review copy. */
export function standing(answer: Answer, look: Lookup): readonly (readonly Run[])[] {
  const { item, owed } = answer.slot;
  const { lang, review } = look;
  if (isGap(answer)) {
    if (review && answer.reason.is === 'later' && answer.state === 'reason')
      return [[{ text: reasonText(answer.reason, lang) ?? '', mark: 'gap', link: look.input.link(answer) }]];
    if (review && isAnswered(answer)) return faulty(answer, look);
    if (review && (owed || answer.state !== 'placeholder')) return [[gapRun(answer, look)]];
    if (review) return faulty(answer, look);
    return [[{ text: item.kind === 'choice' ? boxes(item, answer.answer, lang) : DOTS }]];
  }
  if (!isAnswered(answer)) return [[{ text: reasonText(answer.reason, lang) ?? NOTHING_OWED }]];
  const wrong =
    review && look.findings(answer).some((f) => isWrong(f) && !TOLD_BY_COUNT.has(f.rule) && inAnswer(f.column));
  if (wrong) return faulty(answer, look);
  if (item.kind === 'choice' && answer.answer.is === 'choice') return [[{ text: boxes(item, answer.answer, lang) }]];
  return textLines(answer, look).map((line) => linked(line));
}

/**
 * True where the clean copy has dotted lines instead of an answer: nothing written though owed, a placeholder, a promise
 * to add it later, or something unreadable.
 */
export function isGap(answer: Answer): boolean {
  if (isAnswered(answer)) return valueText(answer, 'vi') === undefined;
  if (answer.state === 'placeholder') return true;
  if (answer.state === 'reason') return answer.reason.is === 'later';
  return answer.slot.owed;
}

/** True for what has to be corrected, not only looked at. */
export const isWrong = (finding: Finding): boolean => finding.severity === 'block' || finding.severity === 'error';

/** The rules that say no more than the count of words does: the count is marked, the text stays readable. */
export const TOLD_BY_COUNT: ReadonlySet<string> = new Set(['over-limit', 'surely-over-limit']);

/** The rule that says no more than the note on what the units' answers amount to. */
export const TOLD_BY_ROLL_UP = 'coverage-low';

const ANSWER_COLUMNS: ReadonlySet<string> = new Set(['answer', 'numerator', 'denominator']);
const inAnswer = (column: string | undefined): boolean => column === undefined || ANSWER_COLUMNS.has(column);

/** "[CHỜ BỔ SUNG – Sở Y tế – thời hạn 31/08/2023]", leading to its cell. */
export function gapRun(answer: Answer, look: Lookup): Run {
  const { unit, item } = answer.slot;
  const text = say(gapText(unit.name, look.deadline(unit, item)), look.lang);
  return { text, mark: 'gap', link: look.input.link(answer) };
}

/** As typed, marked, leading to its cell. */
function faulty(answer: Answer, look: Lookup): readonly (readonly Run[])[] {
  const link = look.input.link(answer);
  return textLines(answer, look).map((text) => [{ text, mark: 'fault', link }]);
}

function textLines(answer: Answer, look: Lookup): readonly string[] {
  const lines = linesOf(valueText(answer, look.lang) ?? typedText(answer.answer));
  return lines.length > 0 ? lines : [DOTS];
}
