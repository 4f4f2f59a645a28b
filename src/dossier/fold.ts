// Folding a text for comparison: small letters without marks, so that "HOÀ", "hòa" and "hoa" are one.

/**
 * Small letters without Vietnamese marks (đ becomes d). Every character keeps its place and length, so that an index into the folded text
 * is an index into the given one (given in NFC or NFKC, without loose combining marks).
 */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

/** The folded text as a key to compare by: white space single, brackets, quotes and punctuation at both ends gone. */
export function foldKey(text: string): string {
  return fold(text.normalize('NFKC')).replace(/\s+/g, ' ').replace(EDGES, '');
}

const EDGES = /^[\s.,;:!?…"'“”‘’«»()[\]{}<>*•–—-]+|[\s.,;:!?…"'“”‘’«»()[\]{}<>*•–—-]+$/g;

function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ') return 'd';
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}
