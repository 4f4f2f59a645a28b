// What a person's text may hold in a document: the characters Google Docs would drop are dropped here, before any index is counted.

/**
 * Text that Docs inserts as it is, code unit for code unit. `insertText` strips U+0000–U+0008, U+000C–U+001F and
 * U+E000–U+F8FF (its documentation), which would shift every index behind them; line ends of other systems become "\n",
 * half surrogate pairs U+FFFD, and the two code points that no file format takes go too. Composed (NFC), so that what is
 * found by searching is found.
 */
export function insertable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : '\uFFFD'))
    .replace(DROPPED, '')
    .normalize('NFC');
}

/** The paragraphs of a text: its lines, trimmed at the end, without the empty ones. */
export function linesOf(text: string): readonly string[] {
  return insertable(text)
    .split(LINE_END)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have to go
const DROPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff\ufffe\uffff]/g;

/** A soft line break (vertical tab) ends a line of a person's text as a hard one does. */
const LINE_END = /[\n\v]/;
