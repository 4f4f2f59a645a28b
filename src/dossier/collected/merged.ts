// Whether a contribution has found its way into the lead's text: nobody says so, the words do.
import { compatible } from '../texts/cell-text';
import { fold } from '../texts/fold';

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
  const pairs = pairsOf(whole);
  return (contribution) => {
    const words = wordsOf(contribution);
    if (words.length < PASSAGE) return text.includes(` ${words.join(' ')} `);
    let run = 1;
    return words.some((word, i) => {
      run = i > 0 && pairs.get(words[i - 1] as string)?.has(word) ? run + 1 : 1;
      return run >= PASSAGE && passages.has(passageAt(words, i + 1 - PASSAGE));
    });
  };
}

const wordsOf = (text: string): readonly string[] => fold(compatible(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

const passagesOf = (words: readonly string[]): readonly string[] =>
  words.slice(PASSAGE - 1).map((_, i) => passageAt(words, i));

const passageAt = (words: readonly string[], i: number): string => words.slice(i, i + PASSAGE).join(' ');

/** Which words follow each word: where one pair is not in the lead's text, no passage with it is. */
function pairsOf(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  words.slice(1).forEach((word, i) => {
    const before = words[i] as string;
    pairs.set(before, (pairs.get(before) ?? new Set()).add(word));
  });
  return pairs;
}
