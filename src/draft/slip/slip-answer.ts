// One answer as a unit signs it: what was given, in full; a dotted line where something is owed and missing; no mark, no note.
import type { AnswerColumn } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import type { Answer, Reading } from '../../dossier/types';
import { SLIP_LABELS } from '../../i18n/collecting/slip';
import { ANSWER_LABELS, DOTS, NOTHING_OWED, SHORT_DOTS } from '../../i18n/draft';
import { formatNumber, say } from '../../i18n/say';
import { SOURCES } from '../../i18n/words';
import { linesOf } from '../answers/characters';
import { underAnswer } from '../answers/details';
import { linked } from '../answers/links';
import { isAnswered } from '../answers/lookup';
import { boxes, detailText, inLanguage, typedText, valueText } from '../answers/values';
import type { Run } from '../tree';

/** The answer's lines, at least one: the value with its unit, numerator and denominator, explanation, evidence, self-assessment, or the reason. */
export function slipAnswer(answer: Answer, lang: Lang): readonly (readonly Run[])[] {
  const under = underAnswer(answer, { lang }).map(({ runs }) => runs);
  return [...valueLines(answer, lang), ...partLines(answer, lang), ...under, ...missingDetails(answer, lang)];
}

/** Year or source as typed, a source of the list in the document's language; dotted where the answer needs it and has none. */
export function besideAnswer(answer: Answer, column: 'year' | 'source', lang: Lang): readonly (readonly Run[])[] {
  const typed = detailText(answer[column]);
  const lines = linesOf(column === 'source' ? inLanguage(SOURCES, typed, lang) : typed);
  if (lines.length > 0) return lines.map((text) => [{ text }]);
  return isNeeded(answer, column) ? [[{ text: SHORT_DOTS }]] : [];
}

function valueLines(answer: Answer, lang: Lang): readonly (readonly Run[])[] {
  const { item } = answer.slot;
  if (isAnswered(answer)) {
    const computed = answer.answer.is === 'empty' ? ` (${say(SLIP_LABELS.computed, lang)})` : '';
    if (item.kind === 'choice' && answer.answer.is === 'choice') return [[{ text: boxes(item, answer.answer, lang) }]];
    const lines = linesOf((valueText(answer, lang) ?? typedText(answer.answer)) + computed);
    return lines.map((line) => linked(line));
  }
  if (answer.reason.is !== 'none')
    return linesOf(`${say(SLIP_LABELS.reason, lang)}: ${answer.reason.raw}`).map((text) => [{ text }]);
  if (item.kind === 'choice') return [[{ text: boxes(item, answer.answer, lang) }]];
  return [[{ text: isLeftOpen(answer) ? DOTS : NOTHING_OWED }]];
}

/** True where the answer is still to be written: owed, with neither an answer nor a reason, or with no more than a placeholder. */
export const isLeftOpen = ({ state, slot }: Answer): boolean =>
  state === 'placeholder' || (state === 'empty' && slot.owed);

/** "Tử số: 1.234; mẫu số: 5.678", as far as they are given. */
function partLines({ numerator, denominator }: Answer, lang: Lang): readonly (readonly Run[])[] {
  const parts = [
    [SLIP_LABELS.numerator, numerator],
    [SLIP_LABELS.denominator, denominator],
  ] as const;
  return parts.flatMap(([label, reading]) => {
    const text = linesOf(figureText(reading, lang)).join(' ');
    return text === '' ? [] : [[{ text: `${say(label, lang)}: ${text}` }]];
  });
}

const figureText = (reading: Reading, lang: Lang): string =>
  reading.is === 'number' && !reading.approximate ? formatNumber(reading.value, lang, 6) : detailText(reading);

/** A dotted line for the explanation and the evidence that the answer needs and has not. */
function missingDetails(answer: Answer, lang: Lang): readonly (readonly Run[])[] {
  return (['explanation', 'evidence'] as const)
    .filter((column) => isNeeded(answer, column) && detailText(answer[column]) === '')
    .map((column) => [{ text: `${say(ANSWER_LABELS[column], lang)}: ${DOTS}` }]);
}

/** True where an answer is there, or owed, that needs this column; of a policy only "Có" needs one. */
function isNeeded(answer: Answer, column: AnswerColumn): boolean {
  const { item } = answer.slot;
  if (!item.needs.includes(column)) return false;
  if (item.kind === 'policy') return answer.answer.is === 'choice' && answer.answer.choice === 0;
  return isAnswered(answer) || (isLeftOpen(answer) && column !== 'explanation');
}
