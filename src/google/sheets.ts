// The advanced Sheets service: two reads and the batches of a write. Source: platform notes, Sheets API v4.
import { FAILURES } from '../i18n/app';
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
