// The advanced Sheets service: two reads and the batches of a write. Source: platform notes, Sheets API v4.
import { FAILURES } from '../i18n/app';
import { cellFilters, type Snapshot, snapshotOf } from '../workbook/reading/snapshot';
import type { SheetsRequest, WireSpreadsheet } from '../workbook/reading/wire';
import { Failure } from './failure';

/** The spreadsheet this add-in works in. */
export const spreadsheetId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const spreadsheets = Sheets?.Spreadsheets;
  if (!spreadsheets) throw new Failure(FAILURES.permission);
  return spreadsheets;
}

/** Reads the workbook: its metadata, then the cells of our tabs. Two calls, however many tabs; one when there is nothing of ours. */
export function readWorkbook(metaFields: string, cellFields: string, expected?: ReadonlySet<number>): Snapshot {
  const id = spreadsheetId();
  const meta = service().get(id, { fields: metaFields }) as unknown as WireSpreadsheet;
  const dataFilters = cellFilters(snapshotOf(meta), expected);
  if (dataFilters.length === 0) return snapshotOf(meta);
  const resource = {
    dataFilters,
    includeGridData: true,
  } as unknown as GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
  const cells = service().getByDataFilter(resource, id, { fields: cellFields }) as unknown as WireSpreadsheet;
  return snapshotOf(meta, cells);
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
