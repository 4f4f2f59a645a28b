// Reading an answer that may be a number with its own unit or a text (2.3.3-1, printed without a unit).
import type { Item } from '../../catalogue/plan';
import { readText } from '../text';
import { countWords } from '../texts/words';
import type { Cell, Reading } from '../types';
import { readNumber } from './number';

/** A number with its unit in `unit`; else a text. A few characters that begin like a number but are none ("1.23.4") stay unreadable. */
export function readOpen(cell: Cell, item: Item): Reading {
  const number = readNumber(cell, item);
  const wordy = number.is === 'number' && countWords(number.unit ?? '') > WORDS_OF_A_UNIT;
  if ((number.is !== 'unreadable' && !wordy) || cell.is !== 'text') return number;
  const text = readText(cell, item.kind);
  if (text.is !== 'text') return number;
  const startsLikeNumber = /^[\s'"~≈<>+–-]*[\d０-９]/u.test(text.text);
  const letters = /\p{L}/u.test(text.text);
  return wordy || (letters && (!startsLikeNumber || countWords(text.text) >= WORDS_OF_A_TEXT)) ? text : number;
}

/** From this many words on, what is not a number is a text that merely begins with one. */
const WORDS_OF_A_TEXT = 5;
/** More words than these behind a number are no unit: the whole is a text. */
const WORDS_OF_A_UNIT = 6;
