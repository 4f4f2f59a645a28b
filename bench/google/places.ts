// Where things stand in a workbook: tabs and columns by their metadata, rows by their id.
import { lookUp } from '../../local/sheets/metadata';
import { cellAt } from '../../local/sheets/state';
import type { Workbook } from '../../local/sheets/workbook';

export interface TabPlaces {
  readonly sheetId: number;
  /** Columns from 0, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows from 0, by id, from the top. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A cell, row and column from 0. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** The tab with a key ("unit:so-y-te"). @throws Error where there is none */
export function tabAt({ state }: Workbook, key: string): TabPlaces {
  const sheet = lookUp(state, { metadataKey: 'lcw.tab', metadataValue: key, locationType: 'SHEET' })[0]?.sheet;
  if (!sheet) throw new Error(`There is no tab ${key}.`);
  const marked = lookUp(state, {
    metadataKey: 'lcw.column',
    locationType: 'COLUMN',
    metadataLocation: { sheetId: sheet.sheetId },
    locationMatchingStrategy: 'INTERSECTING_LOCATION',
  });
  const columns = new Map(marked.map(({ metadata, index = 0 }) => [String(metadata.metadataValue), index]));
  const ids = columns.get('id') ?? -1;
  const rows = sheet.rows.flatMap((_, row): [string, number][] => {
    const id = cellAt(sheet, row, ids)?.userEnteredValue?.stringValue;
    return id === undefined ? [] : [[id, row]];
  });
  return { sheetId: sheet.sheetId, columns, rows: new Map(rows) };
}

/** @throws Error where there is no such cell */
export function cellIn({ sheetId, columns, rows }: TabPlaces, id: string, key: string): CellPlace {
  const [row, column] = [rows.get(id), columns.get(key)];
  if (row === undefined || column === undefined) throw new Error(`There is no cell ${id} ${key}.`);
  return { sheetId, row, column };
}
