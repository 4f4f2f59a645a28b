// Counting words as the form's limits do, and estimating how long the English translation will be.
import type { Settings } from '../../catalogue/plan';
import { cleanText } from './cell-text';

/** Words of a text: what white space separates and holds a letter or digit. "Học tập suốt đời 98,5%" has 5. */
export function countWords(text: string): number {
  return countCleanWords(cleanText(text));
}

/** The same of a text that has gone through `cleanText`. */
export function countCleanWords(clean: string): number {
  let words = 0;
  let counted = false;
  for (let i = 0; i < clean.length; i += 1) {
    const unit = clean.charCodeAt(i);
    const type = (TYPES[unit] as number) || typeOf(clean, i, unit);
    if (type === SPACE) counted = false;
    else if (type === WORDY && !counted) {
      counted = true;
      words += 1;
    }
  }
  return words;
}

const SPACE = 1;
const WORDY = 2;
const OTHER = 3;

/** What each UTF-16 unit is, as far as known: asking a pattern for every letter would cost more than all the rest of reading. */
const TYPES = new Uint8Array(0x10000);

function typeOf(text: string, at: number, unit: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const type = /\s/.test(character) ? SPACE : /[\p{L}\p{Nd}]/u.test(character) ? WORDY : OTHER;
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (!surrogate) TYPES[unit] = type;
  return type;
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
