// Counting words as the form's limits do, and estimating how long the English translation will be.
import type { Settings } from '../catalogue/plan';
import { cleanText } from './cell-text';

/** Words of a text: what white space separates and holds a letter or digit. "Học tập suốt đời 98,5%" has 5. */
export function countWords(text: string): number {
  return cleanText(text)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{Nd}]/u.test(token)).length;
}

/** The length of the English translation in words, shortest (rounded down) and longest (rounded up), for a Vietnamese text of `words` words. */
export function estimateEnglish(
  words: number,
  settings: Pick<Settings, 'englishRatioLow' | 'englishRatioHigh'>,
): { low: number; high: number } {
  return {
    low: Math.floor(undusted(words * settings.englishRatioLow)),
    high: Math.ceil(undusted(words * settings.englishRatioHigh)),
  };
}

const undusted = (value: number): number => Number(value.toPrecision(12));
