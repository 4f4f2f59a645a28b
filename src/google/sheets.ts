// Reading with the advanced Sheets service. Source: Sheets API v4, spreadsheets.get and spreadsheets.getByDataFilter.
import { FAILURES } from '../i18n/app';
import { cellFilters, type Snapshot, snapshotOf, type Tab } from '../workbook/reading/snapshot';
import type { WireSpreadsheet } from '../workbook/reading/wire';
import { type Receipt, receiptIn } from '../workbook/receipt';
import { COLUMN_KEY } from '../workbook/tabs/layout';
import { repeated } from './calls/attempt';
import { Failure } from './failure';

/** The spreadsheet this add-in works in. */
export const spreadsheetId = (): string => repeated(() => SpreadsheetApp.getActiveSpreadsheet().getId());

/** The advanced Sheets service. Throws a Failure where this person has not allowed it. */
export function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
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
  const meta = repeated(() => service().get(id, { fields: metaFields })) as unknown as WireSpreadsheet;
  receipt = receiptIn(meta);
  const dataFilters = cellFilters(snapshotOf(meta), expected, wanted);
  if (dataFilters.length === 0) return snapshotOf(meta);
  const resource = {
    dataFilters,
    includeGridData: true,
  } as unknown as GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
  const cells = repeated(() => service().getByDataFilter(resource, id, { fields: cellFields }));
  return snapshotOf(meta, cells as unknown as WireSpreadsheet);
}

/** What this run knows of the receipt in the spreadsheet: every execution begins with nothing. */
let receipt: Receipt | undefined;

/** The receipt as it was read, or as this run's last batch left it; one read where the run knows nothing yet. */
export function knownReceipt(): Receipt {
  receipt = receipt ?? readReceipt();
  return receipt;
}

/** Remembers what a batch of this run has left. */
export function leaveReceipt(left: Receipt): void {
  receipt = left;
}

/** The receipt as it is now. One call. */
export function readReceipt(): Receipt {
  const fields = 'developerMetadata(metadataId,metadataKey,metadataValue)';
  return receiptIn(repeated(() => service().get(spreadsheetId(), { fields })) as unknown as WireSpreadsheet);
}

/** Cells of some ranges ("'Sở Y tế'!A7:Q90"). One call; the ranges go in its body, for an address that holds hundreds of them is too long. */
export function readRanges(ranges: readonly string[], fields: string): WireSpreadsheet {
  const dataFilters = ranges.map((a1Range) => ({ a1Range }));
  const resource = { dataFilters, includeGridData: true };
  return repeated(() => service().getByDataFilter(resource, spreadsheetId(), { fields })) as unknown as WireSpreadsheet;
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
  const answer = repeated(() =>
    service().getByDataFilter(resource, spreadsheetId(), { fields }),
  ) as unknown as WireSpreadsheet;
  const { startRow = 0, rowData = [] } = answer.sheets?.[0]?.data?.[0] ?? {};
  const texts = rowData.map((row) => row.values?.[0]?.effectiveValue?.stringValue ?? '');
  return [...Array.from({ length: startRow }, () => ''), ...texts];
}
