// From the text of a CSV file (RFC 4180) to its records, each with the number of its first line.
import { parse } from 'csv-parse/sync';
import type { LineProblem } from './problem';
import { PROBLEMS } from './texts';

export interface CsvRecord {
  /** From 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Every record that can be read, and every place where quoting is broken; reading goes on behind such a place.
 * Blank lines are passed over.
 */
export function csvRecords(text: string): { readonly records: CsvRecord[]; readonly problems: LineProblem[] } {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const records: CsvRecord[] = [];
  const problems: LineProblem[] = [];
  for (let at = 0; at < lines.length; ) {
    const { taken, fields } = recordAt(lines, at);
    if (fields === undefined) problems.push({ line: at + 1, reason: PROBLEMS.quoting });
    else if (
      lines
        .slice(at, at + taken)
        .join('')
        .trim() !== ''
    )
      records.push({ line: at + 1, fields });
    at += taken;
  }
  return { records, problems };
}

/** The record that begins in a line: how many lines it takes, and its fields, unless its quoting is broken. */
function recordAt(
  lines: readonly string[],
  at: number,
): { readonly taken: number; readonly fields?: readonly string[] } {
  let text = '';
  let quotes = 0;
  for (let end = at; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    text += line;
    quotes += line.split('"').length - 1;
    if (end > at && quotes % 2 === 1) continue;
    const fields = fieldsOf(text);
    if (fields !== 'open') return fields === 'broken' ? { taken: 1 } : { taken: end - at + 1, fields };
  }
  return { taken: 1 };
}

function fieldsOf(record: string): readonly string[] | 'open' | 'broken' {
  try {
    return parse(record, { relax_column_count: true })[0] ?? [];
  } catch (error) {
    return (error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken';
  }
}
