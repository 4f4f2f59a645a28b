// Folding a text for comparison: small letters without marks, so that "HOÀ", "hòa" and "hoa" are one.
import { compatible } from './cell-text';

/**
 * Small letters without Vietnamese marks (đ becomes d). Every character keeps its place and length, so that an index into the folded text
 * is an index into the given one (given in NFC or NFKC, without loose combining marks).
 */
export function fold(text: string): string {
  if (FOLDED_ALREADY.test(text)) return text;
  if (text.length > PIECE) return fold(text.slice(0, PIECE)) + fold(text.slice(PIECE));
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = FOLDED[text.charCodeAt(i)] || remember(text.charAt(i));
  return String.fromCharCode(...codes);
}

const FOLDED_ALREADY = /^[\n -@[-~]*$/;
/** A call takes only so many arguments. */
const PIECE = 4096;

/** What each UTF-16 unit folds to, as far as known: normalising each again would cost more than all the rest of reading. */
const FOLDED = new Uint16Array(0x10000);

function remember(character: string): number {
  const folded = foldCharacter(character).charCodeAt(0);
  FOLDED[character.charCodeAt(0)] = folded;
  return folded;
}

/** Longer texts are never compared as a whole. */
export const LONGEST_KEY = 200;

/** The folded text as a key to compare by: white space single, brackets, quotes and punctuation at both ends gone; "" over 200 characters. */
export function foldKey(text: string): string {
  return text.length > LONGEST_KEY ? '' : keyOf(fold(compatible(text)));
}

/** The same of a text that is folded already. */
export function keyOf(folded: string): string {
  const spaced = ODD_SPACE.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  let start = 0;
  let end = spaced.length;
  while (start < end && EDGES.includes(spaced.charAt(start))) start += 1;
  while (end > start && EDGES.includes(spaced.charAt(end - 1))) end -= 1;
  return spaced.slice(start, end);
}

/** White space that is more than single spaces. */
const ODD_SPACE = /\s\s|[^\S ]/;
const EDGES = ' .,;:!?…"\'“”‘’«»()[]{}<>*•–—-';

function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ') return 'd';
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}
