// The live word counter: counts as the rules of the workbook do, without asking the server.

/** Words of a text as it is being typed: what white space separates and holds a letter or digit. Equals `countWords` of src/dossier/words. */
export function countWords(text: string): number {
  return text
    .replace(/\u0085/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{Nd}]/u.test(token)).length;
}

/** The English translation's length in words, shortest and longest, for `words` Vietnamese words. */
export function estimateEnglish(
  words: number,
  ratio: { readonly low: number; readonly high: number },
): { readonly low: number; readonly high: number } {
  return { low: Math.floor(undusted(words * ratio.low)), high: Math.ceil(undusted(words * ratio.high)) };
}

/** How a text stands to its limits: `short` and `over` by that many words, `within` with so many left (no upper limit: undefined). */
export type Length =
  | { readonly is: 'short'; readonly by: number }
  | { readonly is: 'over'; readonly by: number }
  | { readonly is: 'within'; readonly left?: number };

/** An empty text is never short: whether an answer is owed is the rules' business. */
export function lengthOf(words: number, minWords?: number, maxWords?: number): Length {
  if (maxWords !== undefined && words > maxWords) return { is: 'over', by: words - maxWords };
  if (minWords !== undefined && words > 0 && words < minWords) return { is: 'short', by: minWords - words };
  return { is: 'within', left: maxWords === undefined ? undefined : maxWords - words };
}

/** What nobody sees and the rules take out before they count. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

const undusted = (value: number): number => Number(value.toPrecision(12));
