// Blocks of cells as the clipboard carries them: tab separated, quoted where a cell holds a tab, a quote or a line break.

/** Reads a copied block. Lines may end in CRLF; one line break at the end is no row. A block has at least one cell. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const row = (): string[] => rows[rows.length - 1] as string[];
  for (;;) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row().push(cell);
    const stop = text[next];
    if (stop === undefined) break;
    at = next + 1;
    if (stop === '\t') continue;
    if (stop === '\r' && text[at] === '\n') at += 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

/** Writes a block for the clipboard. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');

/** A quoted cell; text that only begins with a quote and never closes it before a separator stays as it stands. */
function quoted(text: string, from: number): readonly [string, number] {
  let cell = '';
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at++];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 2;
    } else {
      const stop = text[at + 1];
      if (stop === undefined || stop === '\t' || stop === '\n' || stop === '\r')
        return [cell.replace(/\r\n?/g, '\n'), at + 1];
      break;
    }
  }
  return plain(text, from);
}

function plain(text: string, from: number): readonly [string, number] {
  const length = text.slice(from).search(/[\t\n\r]/);
  const to = length < 0 ? text.length : from + length;
  return [text.slice(from, to), to];
}
