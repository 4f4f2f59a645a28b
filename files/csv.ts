// A .csv file as a sheet: commas, semicolons or tabs, quoted or not, in UTF-8 or UTF-16.
import type { FileSheet } from '../src/actions/files/files-views';
import { Unreadable } from './unreadable';
import { MOST_ROWS } from './xlsx/limits';

/** Reads the file. Every value is a text. @throws Unreadable */
export function readCsv(bytes: Uint8Array): FileSheet {
  const text = decoded(bytes);
  const rows = records(text, separatorOf(text));
  if (rows.length > MOST_ROWS) throw new Unreadable('too-many-rows');
  return {
    title: '',
    merges: [],
    rows: rows.map((fields) => fields.map((field) => (field === '' ? null : { is: 'text', text: field }))),
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  try {
    return new TextDecoder(wide || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('encoding');
  }
}

/** The one that stands most often in the line that has most of any: a title line, or the table's first. */
function separatorOf(text: string): string {
  let [best, most] = [',', 0];
  for (const line of text.split(/\r?\n/, 40))
    for (const mark of [',', ';', '\t']) {
      const found = line.replace(/"[^"]*"/g, '').split(mark).length - 1;
      if (found > most) [best, most] = [mark, found];
    }
  return best;
}

/** RFC 4180. A quotation mark inside a field that does not begin with one is an ordinary character. */
function records(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end < 0) throw new Unreadable('quotes');
        field += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    row.push(field + text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
