// One item in the draft: its answer as a named passage, and in the review copy the notes behind it.

import type { Item } from '../../catalogue/plan';
import { estimateEnglish } from '../../dossier/texts/words';
import type { Answer } from '../../dossier/types';
import { DOTS, gapText, REVIEW_NOTES, wordCount } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { SEVERITY_WORDS } from '../../i18n/words';
import type { Paragraph, Run } from '../tree';
import { paragraph } from './blocks';
import { changedNotes, TOLD_AS_CHANGED } from './changed';
import { cityRuns } from './city';
import { contributorNotes, unmerged } from './contributions';
import { isAnswered, type Lookup } from './lookup';
import { isWrong, standing, TOLD_BY_COUNT, TOLD_BY_ROLL_UP } from './standing';

/** The name of the passage that holds an item's answer. */
export const answerName = (item: Item): string => `answer:${item.id}`;

/** The answer's paragraphs, all of the item's name, and the notes behind it (none in the clean copy). */
export interface Told {
  readonly answer: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
}

/** How the item is told: the lead's answer, the coordinator's summary, or what the units' answers amount to where nobody leads. */
export function tell(item: Item, look: Lookup, style: 'cell' | 'body'): Told {
  const leading = look.leading(item);
  const counted = isCounted(item, look);
  const rollUp = counted ? look.rollUp(item) : undefined;
  const lines: readonly (readonly Run[])[] = rollUp
    ? [cityRuns(rollUp, look)]
    : leading && !counted
      ? standing(leading, look)
      : [[unassigned(item, look)]];
  const answer = lines.map((runs) => paragraph(style, runs, answerName(item)));
  if (!look.review) return { answer, notes: [] };
  const own = leading && !counted ? ownNotes(leading, look) : [];
  const joint = contributorNotes(item, look, counted).map(note);
  return {
    answer,
    notes: [...unmerged(item, look, style), ...[...own, ...joint].map((run) => paragraph(style, [run]))],
  };
}

/** True where the units' own answers stand for the city: nobody leads, and the coordinator has written no summary. */
export function isCounted(item: Item, look: Lookup): boolean {
  const leading = look.leading(item);
  return item.lead === undefined && item.providers.length > 0 && !(leading && isAnswered(leading));
}

/** An item that no unit of the plan answers. */
const unassigned = (item: Item, look: Lookup): Run =>
  look.review
    ? { text: say(gapText(undefined, look.deadline(undefined, item)), look.lang), mark: 'gap' }
    : { text: DOTS };

const note = (text: string): Run => ({ text, mark: 'note' });

/** What has changed in a row, what is wrong with it, its count of words where it is over the limit, and that a figure was computed. */
export function ownNotes(answer: Answer, look: Lookup): readonly Run[] {
  const changed = changedNotes(answer, look);
  if (answer.state === 'empty' && answer.computed === undefined) return changed;
  const count = countNote(answer, look);
  const computed =
    answer.computed !== undefined && answer.answer.is === 'empty' ? [note(say(REVIEW_NOTES.computed, look.lang))] : [];
  const findings = look
    .findings(answer)
    .filter(({ rule }) => rule !== TOLD_BY_ROLL_UP && !TOLD_AS_CHANGED.has(rule))
    .filter(({ rule }) => count === undefined || !TOLD_BY_COUNT.has(rule))
    .map(({ severity, message }) => note(`${say(SEVERITY_WORDS[severity], look.lang)}: ${say(message, look.lang)}`));
  return [...changed, ...computed, ...(count === undefined ? [] : [count]), ...findings];
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
