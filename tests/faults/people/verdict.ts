// What must hold after an action under which somebody has worked.
import type { RunResult } from '../../../local/host/types';
import { cellAt } from '../../../local/sheets/state';
import { type Book, COORDINATOR } from '../../e2e/book';
import { answers, columnsOf, headerRow, ids, PERSONS, sheets } from '../hostile/places';

/** Marks of reasons and of what was typed meanwhile, wherever they stand: the marks of answers are quoted in findings, which come and go. */
export function marks(book: Book): ReadonlySet<string> {
  const texts = sheets(book).flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.userEnteredValue?.stringValue ?? [])),
  );
  return new Set(texts.flatMap((text) => [...text.matchAll(/⟦(?!base)[^⟧]*⟧/g)].map(([mark]) => mark)));
}

/** What people typed by tab, row id and column: only the columns that are theirs. */
export function typed(book: Book): ReadonlyMap<string, string> {
  return new Map(
    answers(book).flatMap((sheet) =>
      sheet.rows.flatMap((_, row) => {
        const id = cellAt(sheet, row, ids(sheet))?.userEnteredValue?.stringValue ?? '';
        if (id === '' || id.startsWith('#') || row <= headerRow(sheet)) return [];
        return [...columnsOf(sheet)].flatMap(([key, column]): [string, string][] => {
          const value = cellAt(sheet, row, column)?.userEnteredValue;
          return PERSONS.has(key) && value ? [[`${sheet.sheetId} ${id} ${key}`, JSON.stringify(value)]] : [];
        });
      }),
    ),
  );
}

/** What the add-in says of every row, and the lines of Cần bổ sung with what stands beside them. */
export function said(book: Book): Readonly<Record<string, string>> {
  const rows = answers(book).flatMap((sheet) =>
    sheet.rows.flatMap((_, row): [string, string][] => {
      const text = (key: string): string =>
        cellAt(sheet, row, columnsOf(sheet).get(key) ?? -1)?.userEnteredValue?.stringValue ?? '';
      const told = [text('status'), text('fix')].join(' | ');
      const id = text('id');
      if (id === '' && told !== ' | ') return [[`${sheet.title} row ${row}`, told]];
      return id === '' ? [] : [[`${sheet.title} ${id}`, told]];
    }),
  );
  const findings = book.sheet('findings');
  const lines = findings.rows.slice(headerRow(findings) + 1).flatMap((_, n): [string, string][] => {
    const row = headerRow(findings) + 1 + n;
    const text = (key: string): string =>
      cellAt(findings, row, columnsOf(findings).get(key) ?? -1)?.userEnteredValue?.stringValue ?? '';
    const line = ['id', 'unit', 'message', 'waiver'].map(text);
    return line.some(Boolean) ? [[`line ${n}`, line.join(' | ')]] : [];
  });
  return Object.fromEntries([...rows, ...lines]);
}

/** The words that a person read, or that the sidebar got; throws where it is no plain sentence. */
export function words(run: RunResult): string {
  if (run.error) throw new Error(`an error reached the person: ${run.error.message}`);
  const reply = run.value as { ok?: boolean; failure?: { text: string } } | boolean | null | undefined;
  const text =
    typeof reply === 'object' && reply?.ok === false
      ? `!${reply.failure?.text ?? ''}`
      : run.alerts.map((alert) => alert.text).join('\n');
  if (/\bat \w+ \(|undefined|TypeError|RangeError|Không rõ|Lỗi trong tiện ích/.test(text)) throw new Error(text);
  return text;
}

/** The workbook after a check with nobody else at work. */
export function checked(book: Book): Book {
  const run = book.host.run('checkCompleteness', { as: COORDINATOR, via: 'menu' });
  if (run.error || run.value !== true) throw new Error(JSON.stringify(run.error ?? run.alerts));
  return book;
}
