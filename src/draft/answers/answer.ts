// One item in the draft: its answer as a named passage, and in the review copy the notes behind it.

import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { Item } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import { estimateEnglish } from '../../dossier/words';
import { answered, committed, DOTS, gapText, REVIEW_NOTES, withFigures, wordCount } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { SEVERITY_WORDS } from '../../i18n/words';
import type { Paragraph, Run } from '../tree';
import { paragraph } from './blocks';
import { contributorNotes, unmerged } from './contributions';
import { isAnswered, type Lookup } from './lookup';
import { isWrong, standing, TOLD_BY_COUNT } from './standing';

/** The name of the passage that holds an item's answer. */
export const answerName = (item: Item): string => `answer:${item.id}`;

/** The answer's paragraphs, all of the item's name, and the notes behind it (none in the clean copy). */
export interface Told {
  readonly answer: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
}

/** How the item is told: the lead's answer, the coordinator's summary, or the count of an item that nobody leads. */
export function tell(item: Item, look: Lookup, style: 'cell' | 'body'): Told {
  const leading = look.leading(item);
  const counted = isCounted(item, look);
  const lines: readonly (readonly Run[])[] = counted
    ? [[{ text: countOf(item, look) }]]
    : leading
      ? standing(leading, look)
      : [[unassigned(item, look)]];
  const answer = lines.map((runs) => paragraph(style, runs, answerName(item)));
  if (!look.review) return { answer, notes: [] };
  const own = leading && !counted ? ownNotes(leading, look) : [];
  const joint = [...unmerged(item, look), ...contributorNotes(item, look)];
  return { answer, notes: [...own, ...joint.map(note)].map((run) => paragraph(style, [run])) };
}

/** True where the units' own answers stand for the city: nobody leads, and the coordinator has written no summary. */
export function isCounted(item: Item, look: Lookup): boolean {
  const leading = look.leading(item);
  return item.lead === undefined && item.providers.length > 0 && !(leading && isAnswered(leading));
}

/** How many of the units have one, where the units' own answers stand for the city. */
function countOf(item: Item, look: Lookup): string {
  const answers = look.contributing(item);
  const done = answers.filter(isAnswered);
  if (item.kind === 'policy') {
    const yes = done.filter((a) => a.answer.is === 'choice' && a.answer.choice === 0);
    return say(committed(yes.length, answers.length), look.lang);
  }
  const text = NUMBER_KINDS.has(item.kind) ? withFigures : answered;
  return say(text(done.length, answers.length), look.lang);
}

/** An item that no unit of the plan answers. */
const unassigned = (item: Item, look: Lookup): Run =>
  look.review
    ? { text: say(gapText(undefined, look.deadline(undefined, item)), look.lang), mark: 'gap' }
    : { text: DOTS };

const note = (text: string): Run => ({ text, mark: 'note' });

/** What is wrong with a row, its count of words where it is over the limit, and that a figure was computed. */
export function ownNotes(answer: Answer, look: Lookup): readonly Run[] {
  if (answer.state === 'empty' && answer.computed === undefined) return [];
  const count = countNote(answer, look);
  const computed =
    answer.computed !== undefined && answer.answer.is === 'empty' ? [note(say(REVIEW_NOTES.computed, look.lang))] : [];
  const findings = look
    .findings(answer)
    .filter((finding) => count === undefined || !TOLD_BY_COUNT.has(finding.rule))
    .map(({ severity, message }) => note(`${say(SEVERITY_WORDS[severity], look.lang)}: ${say(message, look.lang)}`));
  return [...computed, ...(count === undefined ? [] : [count]), ...findings];
}

/** The count of words over the limit; marked, leading to the cell, where the text is surely too long. */
function countNote(whole: Answer, look: Lookup): Run | undefined {
  const { answer, slot } = whole;
  const { maxWords } = slot.item;
  if (answer.is !== 'text' || maxWords === undefined || answer.words <= maxWords) return undefined;
  const { low, high } = estimateEnglish(answer.words, look.input.plan.settings);
  const text = say(wordCount(answer.words, maxWords, low, high), look.lang);
  const wrong = look.findings(whole).some((finding) => isWrong(finding) && TOLD_BY_COUNT.has(finding.rule));
  return wrong ? { text, mark: 'fault', link: look.input.link(whole) } : note(text);
}
