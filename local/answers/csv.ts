// Reads a file of answers (--answers FILE.csv) into rows of the workbook, or says what is wrong with every bad line.
import type { AnswerColumn, Slot } from '../../src/catalogue/plan';
import { type CsvRecord, csvRecords } from './csv-lines';
import { matcher, rowId } from './match';
import { AnswersError, type LineProblem } from './problem';
import { PROBLEMS } from './texts';

/** One line of the file: the row it is for and what is to be typed, by column; empty fields are left out. */
export interface AnswerLine {
  readonly line: number;
  readonly slot: Slot;
  readonly cells: Readonly<Partial<Record<AnswerColumn, string>>>;
}

const KEYS = ['unit', 'item'] as const;
const VALUES = ['answer', 'numerator', 'denominator', 'year', 'source', 'evidence', 'reason'] as const;
const OPTIONAL = ['explanation'] as const;

/**
 * Reads a CSV file (UTF-8, with or without byte order mark; a header names the columns in any order).
 * @param slots every row of the workbook
 * @throws AnswersError with every bad line, in order
 */
export function readAnswers(file: Uint8Array, slots: readonly Slot[]): readonly AnswerLine[] {
  const { records, problems } = csvRecords(decoded(file));
  const [header, ...rows] = records;
  const first = problems[0];
  if (!header || (first && first.line < header.line))
    throw new AnswersError([first ?? { line: 1, reason: PROBLEMS.empty }]);
  const columns = header.fields.map((name) => name.trim().toLowerCase());
  const wrong = headerProblems(columns).map((reason) => ({ line: header.line, reason }));
  if (wrong.length > 0) throw new AnswersError(wrong);
  const lines: AnswerLine[] = [];
  const match = matcher(slots);
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, columns, match);
    if ('reason' in read) {
      problems.push(read);
      continue;
    }
    const before = seen.get(read.slot.key);
    if (before === undefined) lines.push(read);
    else
      problems.push({ line: row.line, reason: PROBLEMS.repeated(read.slot.unit.shortName, rowId(read.slot), before) });
    seen.set(read.slot.key, before ?? row.line);
  }
  if (problems.length > 0) throw new AnswersError([...problems].sort((a, b) => a.line - b.line));
  return lines;
}

function decoded(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    throw new AnswersError([{ line: 1, reason: PROBLEMS.notUtf8 }]);
  }
}

function headerProblems(columns: readonly string[]) {
  const needed: readonly string[] = [...KEYS, ...VALUES];
  const known: readonly string[] = [...needed, ...OPTIONAL];
  if (!columns.some((name) => known.includes(name))) return [PROBLEMS.noHeader(needed)];
  const missing = needed.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  const repeated = columns.filter((name, i) => known.includes(name) && columns.indexOf(name) !== i);
  return [
    ...(missing.length > 0 ? [PROBLEMS.missingColumns(missing)] : []),
    ...(unknown.length > 0 ? [PROBLEMS.unknownColumns(unknown)] : []),
    ...(repeated.length > 0 ? [PROBLEMS.repeatedColumns(repeated)] : []),
  ];
}

function readRow(
  row: CsvRecord,
  columns: readonly string[],
  match: ReturnType<typeof matcher>,
): AnswerLine | LineProblem {
  const { line, fields } = row;
  if (fields.length !== columns.length) return { line, reason: PROBLEMS.fields(fields.length, columns.length) };
  const field = (name: string): string => fields[columns.indexOf(name)] ?? '';
  const slot = match(field('unit'), field('item'));
  if ('vi' in slot) return { line, reason: slot };
  const filled = [...VALUES, ...OPTIONAL].map((name) => [name, field(name)] as const).filter(([, text]) => text !== '');
  return { line, slot, cells: Object.fromEntries(filled) };
}
