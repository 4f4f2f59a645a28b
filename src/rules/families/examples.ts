// Counting the examples in a narrative, where its writer numbered, lettered or bulleted them.

/** A way of marking examples: `find` returns the mark's number (bullets: 0), or undefined where the line has no such mark. */
interface Style {
  readonly find: (line: string) => number | undefined;
  /** `from-one`: 1, 2, 3 …; `rising`: letters from a on, where đ may be skipped; `none`: bullets have no order. */
  readonly order: 'from-one' | 'rising' | 'none';
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = [...'abcdđefghijklmn'];

const position = (list: readonly string[], word: string | undefined): number | undefined => {
  const at = word === undefined ? -1 : list.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at + 1;
};

const EXAMPLE: Style = {
  find: (line) => {
    const found = /^ví dụ\s*(?:(?:số\s+)?(\d{1,2})(?!\d)|thứ\s+([a-zà-ỹ]+))/i.exec(line);
    return found?.[1] === undefined ? position(ORDINALS, found?.[2]) : Number(found[1]);
  },
  order: 'from-one',
};
const ORDINAL: Style = {
  find: (line) => position(ORDINALS, /^thứ\s+([a-zà-ỹ]+)/i.exec(line)?.[1]),
  order: 'from-one',
};
const ROMAN_NUMBER: Style = {
  find: (line) => position(ROMAN, /^([IVX]+)[.)](?!\d)/.exec(line)?.[1]),
  order: 'from-one',
};
const numbered = (mark: RegExp): Style => ({
  find: (line) => {
    const found = mark.exec(line)?.[1];
    return found === undefined ? undefined : Number(found);
  },
  order: 'from-one',
});
const lettered = (mark: RegExp): Style => ({
  find: (line) => position(LETTERS, mark.exec(line)?.[1]),
  order: 'rising',
});
const bulleted = (mark: string): Style => ({ find: (line) => (line.startsWith(mark) ? 0 : undefined), order: 'none' });

/** Every style but the clearest ("Ví dụ 1"), which goes before them; a line has the first style that fits. */
const STYLES: readonly Style[] = [
  ORDINAL,
  ROMAN_NUMBER,
  numbered(/^(\d{1,2})\.(?!\d)/),
  numbered(/^(\d{1,2})\)/),
  numbered(/^(\d{1,2})\/(?!\d)/),
  numbered(/^\((\d{1,2})\)/),
  lettered(/^([a-zđ])\.(?=\s)/i),
  lettered(/^([a-zđ])\)/i),
  ...['-', '–', '—', '•', '+', '*', '●', '▪', '◦'].map(bulleted),
];

/**
 * How many examples a text gives; undefined where they cannot be counted for certain: no marks, numbers that do not run
 * from 1 without a gap, or bullets with unmarked paragraphs between them. Marks below the first level are not counted.
 */
export function countExamples(text: string): number | undefined {
  const lines = text
    .normalize('NFC')
    .split(/[\n\r\v\u2028\u2029]+|(?<=[.;:!?])\s+(?=(?:ví dụ|thứ)\s)/iu)
    .filter((line) => line.trim() !== '');
  const named = countIn(lines, EXAMPLE);
  if (named) return named;
  const first = lines.find((line) => styleOf(line) !== undefined);
  const style = first === undefined ? undefined : styleOf(first);
  const marked = first === undefined || style === undefined ? undefined : countIn(lines, style, indentOf(first));
  return marked === undefined || marked === 1 ? (inSentence(text) ?? marked) : marked;
}

/** "(1) …; (2) …; (3) …", at once or after words and a colon: numbers in brackets that run on inside a sentence. */
function inSentence(text: string): number | undefined {
  if (!/^(?:[^.;:\n()]*:)?\s*\(1\)\s/.test(text)) return undefined;
  const marks = Array.from(text.matchAll(/(?<=^|[\s:;,.])\((\d{1,2})\)(?=\s)/g), ([, mark]) => Number(mark));
  return marks.length > 1 && inOrder(marks, 'from-one') ? marks.length : undefined;
}

const styleOf = (line: string): Style | undefined => STYLES.find((style) => style.find(line.trim()) !== undefined);
const indentOf = (line: string): number => line.length - line.trimStart().length;

function countIn(lines: readonly string[], style: Style, indent?: number): number | undefined {
  const marks: number[] = [];
  let unmarked = false;
  for (const line of lines) {
    const mark = style.find(line.trim());
    if (mark !== undefined && (indent === undefined || indentOf(line) === indent)) {
      if (style.order === 'none' && unmarked) return undefined;
      marks.push(mark);
    } else if (marks.length > 0 && styleOf(line) === undefined) unmarked = true;
  }
  return inOrder(marks, style.order) ? marks.length : undefined;
}

function inOrder(marks: readonly number[], order: Style['order']): boolean {
  if (order === 'none') return true;
  if (order === 'from-one') return marks.every((mark, i) => mark === i + 1);
  return marks[0] === 1 && marks.every((mark, i) => i === 0 || mark > (marks[i - 1] ?? 0));
}
