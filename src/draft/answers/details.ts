// What stands beside an answer or under it: year and source in cells of their own; explanation, evidence and self-assessment below.
import { SELF_CHOICES } from '../../catalogue/kinds';
import type { Answer } from '../../dossier/types';
import { ANSWER_LABELS, DOTS, SHORT_DOTS } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { SOURCES } from '../../i18n/words';
import type { Paragraph } from '../tree';
import { paragraph } from './blocks';
import { linesOf } from './characters';
import { linked } from './links';
import { isAnswered, type Lookup } from './lookup';
import { isGap } from './standing';
import { detailText, inLanguage } from './values';

/**
 * The year or the source, as typed (a source of the list in the draft's language); dotted where it is needed and missing, in
 * the clean copy beside a gap too; marked in the review copy where it is wrong.
 */
export function detailParagraphs(
  answer: Answer | undefined,
  column: 'year' | 'source',
  look: Lookup,
): readonly Paragraph[] {
  if (!answer) return [];
  const dots = answer.slot.item.needs.includes(column) ? (column === 'year' ? SHORT_DOTS : DOTS) : '';
  if (!isAnswered(answer)) return look.review || !isGap(answer) ? [] : [paragraph('cell', dots)];
  const typed = detailText(answer[column]);
  const lines = linesOf(column === 'source' ? inLanguage(SOURCES, typed, look.lang) : typed);
  if (lines.length === 0) return [paragraph('cell', dots)];
  const wrong =
    look.review &&
    look.findings(answer).some((f) => f.column === column && (f.severity === 'error' || f.severity === 'block'));
  return lines.map((text) => paragraph('cell', wrong ? [{ text, mark: 'fault' }] : [{ text }]));
}

/** Explanation, evidence and self-assessment, each with its label; nothing for what is not there. */
export function underAnswer(answer: Answer | undefined, look: Pick<Lookup, 'lang'>): readonly Paragraph[] {
  if (!answer) return [];
  const { explanation, evidence, self } = answer;
  const parts = [
    [ANSWER_LABELS.explanation, detailText(explanation)],
    [ANSWER_LABELS.evidence, detailText(evidence)],
    [ANSWER_LABELS.self, inLanguage(SELF_CHOICES, detailText(self), look.lang)],
  ] as const;
  return parts.flatMap(([label, text]) => {
    const [first, ...rest] = linesOf(text);
    if (first === undefined) return [];
    return [`${say(label, look.lang)}: ${first}`, ...rest].map((line) => paragraph('cell', linked(line)));
  });
}
