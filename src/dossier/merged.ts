// Whether a contribution has found its way into the lead's text: nobody says so, the words do.
import { compatible } from './cell-text';
import { fold } from './fold';

/** So many words in a row, equal but for case, marks and punctuation, do not come together by chance. */
const PASSAGE = 6;

/**
 * Tells of each contribution whether any six words in a row of it stand in the lead's text (all of them, where it has fewer). A lead who
 * said it in other words is not recognised: whoever reads the result must say "perhaps".
 */
export function mergedInto(lead: string): (contribution: string) => boolean {
  const whole = wordsOf(lead);
  const text = ` ${whole.join(' ')} `;
  const passages = new Set(passagesOf(whole));
  return (contribution) => {
    const words = wordsOf(contribution);
    if (words.length < PASSAGE) return text.includes(` ${words.join(' ')} `);
    return words.some((_, i) => i + PASSAGE <= words.length && passages.has(passageAt(words, i)));
  };
}

const wordsOf = (text: string): readonly string[] =>
  fold(compatible(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const passagesOf = (words: readonly string[]): readonly string[] =>
  words.slice(PASSAGE - 1).map((_, i) => passageAt(words, i));

const passageAt = (words: readonly string[], i: number): string => words.slice(i, i + PASSAGE).join(' ');
