// A tab of answers as the trigger sees it: values from its first row on, its columns found by their titles, its rows by their ids.
import { COLUMN_TITLES } from '../../i18n/columns';
import { ANSWER_COLUMNS, type Column } from '../tabs/layout';
import { HEADER_ROW, STATE_COLUMN, TITLE_ROW } from '../tabs/tab-plan';

/** A value as SpreadsheetApp gives it; a date with its serial (days since 1899-12-30) in the spreadsheet's time zone. */
export type Seen = string | number | boolean | { readonly serial: number; readonly date?: unknown };

/** The part of a tab that was read: from its first row to the last edited one, all columns. */
export interface LiveSheet {
  readonly values: readonly (readonly Seen[])[];
  /** The row of the columns' titles, from 0. */
  readonly header: number;
  /** Index from 0 by column. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns whose titles are gone: nothing can be checked. */
  readonly lost: readonly Column[];
  /** Rows by id, the first of each. */
  readonly rows: ReadonlyMap<string, number>;
  /** Further rows with an id that stands above them. */
  readonly repeated: ReadonlySet<number>;
}

/** Finds header, columns and rows; `undefined` where the header row is not among the rows. */
export function readSheet(values: LiveSheet['values']): LiveSheet | undefined {
  const places = values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'string' && cell.trim() === HEADER_ROW ? [{ row, column }] : [])),
  );
  const found = places.map(({ row, column }) => titled(values, row, column));
  const best = found.find(({ lost }) => lost.length === 0) ?? found[0];
  if (!best) return undefined;
  const rows = new Map<string, number>();
  const repeated = new Set<number>();
  values.forEach((_, row) => {
    const id = seenText(values, row, best.columns.get('id'));
    if (id !== '' && rows.has(id)) repeated.add(row);
    else if (id !== '') rows.set(id, row);
  });
  return { values, ...best, rows, repeated };
}

/** What stands in the state cell. */
export const stateIn = ({ values, rows, columns }: LiveSheet): string =>
  seenText(values, rows.get(TITLE_ROW) ?? -1, columns.get(STATE_COLUMN));

/** A cell as text, composed and without white space around it; empty where there is no such cell. */
export function seenText(values: LiveSheet['values'], row: number, column: number | undefined): string {
  const cell = column === undefined ? undefined : values[row]?.[column];
  if (cell === undefined || typeof cell === 'object') return '';
  return String(cell).normalize('NFC').trim();
}

function titled(
  values: LiveSheet['values'],
  header: number,
  id: number,
): Pick<LiveSheet, 'header' | 'columns' | 'lost'> {
  const titles = (values[header] ?? []).map((_, column) => seenText(values, header, column));
  const columns = new Map<Column, number>([['id', id]]);
  const lost: Column[] = [];
  for (const { key } of ANSWER_COLUMNS) {
    if (key === 'id') continue;
    const at = titles.findIndex((title) => title === COLUMN_TITLES[key].vi || title === COLUMN_TITLES[key].en);
    if (at < 0) lost.push(key);
    else columns.set(key, at);
  }
  return { header, columns, lost };
}
