// Writing with the advanced Sheets service: batches, each applied once. Source: Sheets API v4, spreadsheets.batchUpdate.
import { FAILURES } from '../i18n/app';
import type { SheetsRequest, WireSpreadsheet } from '../workbook/reading/wire';
import { receiptRequest } from '../workbook/receipt';
import { repeated } from './calls/attempt';
import { noteWritten } from './calls/written';
import { Failure } from './failure';
import { knownReceipt, leaveReceipt, readRanges, readReceipt, service, spreadsheetId } from './sheets';

/** What is to be read back in the call of the last batch. */
export interface See {
  /** "'Sở Y tế'!A7:Q90"; a title that is not there any more lets Google refuse the batch whole. */
  readonly ranges: readonly string[];
  /** A field mask of the spreadsheet: "sheets(properties(sheetId),data(startRow,rowData(values(effectiveValue))))". */
  readonly fields: string;
}

/** Sends the batches in order, one call each. A failure says how many had been applied: each is applied whole or not at all. */
export function applyBatches(batches: readonly (readonly SheetsRequest[])[]): void {
  sendAll(batches);
}

/** Sends the batches, and reads in the call of the last one what stands in some ranges once it is applied: other people's changes are merged in. */
export function sendAndSee(batches: readonly (readonly SheetsRequest[])[], see: See): WireSpreadsheet {
  return sendAll(batches, see);
}

function sendAll(batches: readonly (readonly SheetsRequest[])[], see?: See): WireSpreadsheet {
  return batches.reduce<WireSpreadsheet>((_, requests, done) => {
    try {
      return send(requests, done === batches.length - 1 ? see : undefined);
    } catch (error) {
      throw Failure.from(error, done === 0 ? undefined : FAILURES.partly(done, batches.length));
    }
  }, {});
}

/** One batch with its receipt: where the answer is lost, the receipt tells whether it was applied. */
function send(requests: readonly SheetsRequest[], see: See | undefined): WireSpreadsheet {
  const standing = knownReceipt();
  const left = { metadataId: standing.metadataId, value: receiptValue() };
  const seen = repeated(
    () => batchUpdate([...requests, receiptRequest(standing, left.value)], see),
    () => (isApplied(left.value) ? { is: 'applied' as const } : undefined),
  );
  leaveReceipt(left);
  noteWritten();
  if (seen.is === 'seen' || !see) return seen.is === 'seen' ? seen.spreadsheet : {};
  return readRanges(see.ranges, see.fields);
}

/** What a batch answers: what was asked back, or just that it was applied. */
type Answer = { readonly is: 'seen'; readonly spreadsheet: WireSpreadsheet } | { readonly is: 'applied' };

/** The service as it is called with a mask. Google's published types give batchUpdate no optional arguments, although `fields` goes with every method. */
interface Masked {
  batchUpdate(resource: object, spreadsheetId: string, optional?: { readonly fields: string }): object;
}

/** Set once Apps Script has refused the mask: then what is to be seen is read in a call of its own, for an unmasked reply holds every format. */
let refusesMask = false;

function batchUpdate(requests: readonly SheetsRequest[], see: See | undefined): Answer {
  const sheets = service() as unknown as Masked;
  if (!see || refusesMask) {
    sheets.batchUpdate({ requests }, spreadsheetId());
    return { is: 'applied' };
  }
  const asked = { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: see.ranges };
  const mask = { fields: `updatedSpreadsheet(${see.fields})` };
  try {
    const answer = sheets.batchUpdate({ requests, ...asked }, spreadsheetId(), mask);
    return { is: 'seen', spreadsheet: (answer as { updatedSpreadsheet?: WireSpreadsheet }).updatedSpreadsheet ?? {} };
  } catch (error) {
    if (!/number of arguments/i.test(String((error as Partial<Error>).message))) throw error;
    refusesMask = true;
    return batchUpdate(requests, see);
  }
}

function isApplied(value: string): boolean {
  try {
    return readReceipt().value === value;
  } catch (error) {
    throw Failure.from(error, FAILURES.unsure);
  }
}

/** Another one for every batch: the writers hold the document's lock, so no two of them write in the same millisecond. */
function receiptValue(): string {
  written += 1;
  return `${Date.now().toString(36)}.${written}`;
}
let written = 0;
