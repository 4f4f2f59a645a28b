// What stands beside an answer or under it: year and source in cells of their own; explanation, evidence and self-assessment below.
import type { Answer } from '../dossier/types';
import { ANSWER_LABELS, DOTS } from '../i18n/draft';
import { say } from '../i18n/say';
import { paragraph } from './blocks';
import { linesOf } from './characters';
import { linked } from './links';
import { isAnswered, type Lookup } from './lookup';
import type { Paragraph } from './tree';
import { detailText } from './values';

/** The year or the source, as typed; dotted where it is needed and missing; marked in the review copy where it is wrong. */
export function detailParagraphs(
  answer: Answer | undefined,
  column: 'year' | 'source',
  look: Lookup,
): readonly Paragraph[] {
  if (!answer || !isAnswered(answer)) return [];
  const lines = linesOf(detailText(answer[column]));
  if (lines.length === 0) return [paragraph('cell', answer.slot.item.needs.includes(column) ? DOTS : '')];
  const wrong =
    look.review &&
    look.findings(answer).some((f) => f.column === column && (f.severity === 'error' || f.severity === 'block'));
  return lines.map((text) => paragraph('cell', wrong ? [{ text, mark: 'fault' }] : [{ text }]));
}

/** Explanation, evidence and self-assessment, each with its label; nothing for what is not there. */
export function underAnswer(answer: Answer | undefined, look: Lookup): readonly Paragraph[] {
  if (!answer) return [];
  const { explanation, evidence, self } = answer;
  const parts = [
    [ANSWER_LABELS.explanation, explanation],
    [ANSWER_LABELS.evidence, evidence],
    [ANSWER_LABELS.self, self],
  ] as const;
  return parts.flatMap(([label, reading]) => {
    const [first, ...rest] = linesOf(detailText(reading));
    if (first === undefined) return [];
    return [`${say(label, look.lang)}: ${first}`, ...rest].map((line) => paragraph('cell', linked(line)));
  });
}
