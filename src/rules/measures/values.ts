// What an answer amounts to, for every rule: its number, its rate, its text, and what stands in a column.
import { type AnswerColumn, PERSON_COLUMNS } from '../../catalogue/plan';
import type { Answer, Reading } from '../../dossier/types';

/** The number a row stands for: the one written, or the rate that the system computed; absent where there is neither. */
export function numberOf(answer: Answer): number | undefined {
  if (answer.answer.is === 'number') return answer.answer.value;
  return answer.answer.is === 'empty' ? answer.computed : undefined;
}

/** numerator / denominator × the item's base; absent unless both are numbers, the denominator is above 0, the item has a base, and the rate is no number without end. */
export function rateOf(answer: Answer): number | undefined {
  const { numerator, denominator } = answer;
  const base = answer.slot.item.base;
  if (base === undefined || numerator.is !== 'number' || denominator.is !== 'number') return undefined;
  const rate = (numerator.value / denominator.value) * base;
  return denominator.value > 0 && Number.isFinite(rate) ? rate : undefined;
}

/** The columns that are read as a `Reading`: all that a person fills, except Lý do chưa có. */
export const READ_COLUMNS = PERSON_COLUMNS.filter((column) => column !== 'reason');

/** What stands in a column, as it was written; empty for an empty cell. */
export function rawIn(answer: Answer, column: AnswerColumn): string {
  const held = answer[column];
  return 'raw' in held ? held.raw : '';
}

/** True where nothing that counts is written: an empty cell or a placeholder. */
export const isBlank = (reading: Reading): boolean => reading.is === 'empty' || reading.is === 'placeholder';

/** The text cut to `max` characters, the last one "…". Never cuts a character in two. */
export function shorten(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= max) return trimmed;
  return `${trimmed.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What is written, short enough to stand inside a sentence. */
export const quoted = (raw: string): string => shorten(raw.replace(/\s+/g, ' '), 60);
