// The advanced Sheets service: two reads and the batches of a write. Source: platform notes, Sheets API v4.
import { FAILURES } from '../i18n/app';
import { a1 } from '../workbook/address';
import { cellFilters, type Snapshot, snapshotOf, type Tab } from '../workbook/reading/snapshot';
import type { SheetsRequest, WireSpreadsheet } from '../workbook/reading/wire';
import { COLUMN_KEY } from '../workbook/tabs/layout';
import { Failure } from './failure';

/** The spreadsheet this add-in works in. */
export const spreadsheetId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const spreadsheets = Sheets?.Spreadsheets;
  if (!spreadsheets) throw new Failure(FAILURES.permission, undefined, 'authorisation');
  return spreadsheets;
}

/**
 * Reads the workbook: its metadata, then the cells of our tabs. Two calls, however many tabs; one when there is nothing of ours.
 * @param wanted leaves out those of our tabs whose cells are not needed.
 */
export function readWorkbook(
  metaFields: string,
  cellFields: string,
  expected?: ReadonlySet<number>,
  wanted?: (tab: Tab) => boolean,
): Snapshot {
  const id = spreadsheetId();
  const meta = service().get(id, { fields: metaFields }) as unknown as WireSpreadsheet;
  const dataFilters = cellFilters(snapshotOf(meta), expected, wanted);
  if (dataFilters.length === 0) return snapshotOf(meta);
  const resource = {
    dataFilters,
    includeGridData: true,
  } as unknown as GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
  const cells = service().getByDataFilter(resource, id, { fields: cellFields }) as unknown as WireSpreadsheet;
  return snapshotOf(meta, cells);
}

/** The texts of one column of ours, from row 0: found by its metadata, wherever it stands. One call; nothing where the column is gone. */
export function readColumn(sheetId: number, key: string): readonly string[] {
  const resource = {
    dataFilters: [
      {
        developerMetadataLookup: {
          metadataKey: COLUMN_KEY,
          metadataValue: key,
          locationType: 'COLUMN',
          metadataLocation: { sheetId },
          locationMatchingStrategy: 'INTERSECTING_LOCATION',
        },
      },
    ],
    includeGridData: true,
  } as unknown as GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
  const fields = 'sheets(data(startRow,rowData(values(effectiveValue(stringValue)))))';
  const answer = service().getByDataFilter(resource, spreadsheetId(), { fields }) as unknown as WireSpreadsheet;
  const { startRow = 0, rowData = [] } = answer.sheets?.[0]?.data?.[0] ?? {};
  const texts = rowData.map((row) => row.values?.[0]?.effectiveValue?.stringValue ?? '');
  return [...Array.from({ length: startRow }, () => ''), ...texts];
}

/**
 * Sends one batch and reads in the same call which texts stand in some rows of one column afterwards, by row: other people's changes
 * are merged in, so the rows may not be those that were read.
 */
export function applyAndSee(
  requests: readonly SheetsRequest[],
  { title }: { readonly title: string },
  rows: readonly number[],
  column: number,
): ReadonlyMap<number, string> {
  const resource = {
    requests,
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: rows.map((row) => `'${title.replace(/'/g, "''")}'!${a1(row, column)}`),
  } as unknown as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  try {
    const answer = service().batchUpdate(resource, spreadsheetId()) as unknown as {
      readonly updatedSpreadsheet?: WireSpreadsheet;
    };
    const blocks = (answer.updatedSpreadsheet?.sheets ?? []).flatMap((sheet) => sheet.data ?? []);
    const texts = blocks.flatMap(({ startRow = 0, rowData = [] }) =>
      rowData.map((row, i): [number, string] => [startRow + i, row.values?.[0]?.effectiveValue?.stringValue ?? '']),
    );
    const found = new Map(texts);
    return new Map(rows.map((row) => [row, found.get(row) ?? '']));
  } catch (error) {
    throw Failure.from(error, FAILURES.whole);
  }
}

/** Sends the batches in order, one call each. A failure says how many had been applied: each is applied whole or not at all. */
export function applyBatches(batches: readonly (readonly SheetsRequest[])[]): void {
  batches.forEach((requests, done) => {
    try {
      service().batchUpdate(
        { requests: requests as unknown as GoogleAppsScript.Sheets.Schema.Request[] },
        spreadsheetId(),
      );
    } catch (error) {
      throw Failure.from(error, done === 0 ? FAILURES.whole : FAILURES.partly(done, batches.length));
    }
  });
}
