// How many lines a text takes in a given width: an estimate from Arial's character widths, on the safe side.

/** The face a text is set in; `size` in points. */
export interface Face {
  readonly family: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Lines that the text takes, wrapped at spaces in `width` pixels (96 to the inch); at least 1. A longer word is broken. */
export function countLines(text: string, face: Face, width: number): number {
  const room = Math.max(width, face.size * 1.5);
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, face, room), 0);
}

/** Height of one line in points, with room for the stacked marks of Vietnamese capitals. */
export function lineHeight(face: Face): number {
  return face.size * 1.28;
}

/** Width in pixels of a text on one line. */
export function textWidth(text: string, face: Face): number {
  let units = 0;
  for (const char of text.normalize('NFD')) units += unitsOf(char);
  return (units / 1000) * face.size * (96 / 72) * (face.bold ? 1.08 : 1) * (FAMILY[face.family] ?? 1) * SAFETY;
}

function linesOf(line: string, face: Face, room: number): number {
  const space = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const wide = textWidth(word, face);
    const behind = used === 0 ? wide : used + space + wide;
    if (behind <= room) {
      used = behind;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.ceil(wide / room) - 1;
    lines += Math.max(0, broken);
    used = wide - Math.max(0, broken) * room;
  }
  return lines;
}

function unitsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return ASCII[code - 32] ?? 556;
  if (code === 0x31b) return 110; // the horn of ơ and ư widens its letter
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x2580 && code <= 0x259f) return 750; // the blocks of a bar made of text
  return OTHERS[char] ?? 1000;
}

/** Programs round the width of every character up or down to whole pixels. */
const SAFETY = 1.03;

/** Width of other faces against Arial's. */
const FAMILY: Readonly<Record<string, number>> = {
  'Times New Roman': 0.92,
  Calibri: 0.92,
  Roboto: 1.02,
  Verdana: 1.17,
};

/** Thousandths of the size, U+0020 to U+007E: Adobe's metrics of Helvetica, which Arial shares. */
const ASCII: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

const OTHERS: Readonly<Record<string, number>> = {
  đ: 556,
  Đ: 722,
  '–': 556,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '·': 278,
  '•': 350,
  '\u00a0': 278,
};
