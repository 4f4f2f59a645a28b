// Where the self-test works: makes the temporary things, and clears them, those of an earlier run that was ended too.
import type { Text } from '../../catalogue/types';
import { REPORT } from '../../i18n/self-test';
import { at, list, type Probe, type ScopeName, TEMPORARY_KEY } from '../../self-test/contract';
import type { Bench } from '../../self-test/run';
import { metadata } from '../../workbook/requests';
import { grantedScopes } from '../authorisation';
import { repeated } from '../calls/attempt';
import { service, spreadsheetId } from '../sheets';
import { ownTriggers, removeTriggers } from '../triggers';
import { FILE_MARK, files, probeOf, TAB, TRIGGER_HANDLER } from './probe';
import { stopwatch } from './probe-timing';

/** Rows and columns of the temporary tab: its size is given, so that it takes little of the spreadsheet's ten million cells. */
const GRID = { rowCount: 60, columnCount: 12 };

/** The bench in this spreadsheet, for one run. @param takes what the server takes as a place that its page names */
export function benchOf(rights: {
  readonly closed?: Text;
  readonly isSetUp: boolean;
  readonly takes: Probe['takes'];
}): Bench {
  const watch = stopwatch();
  const { missing } = grantedScopes();
  const granted = (scope: ScopeName): boolean => !missing.includes(scope);
  const made = { document: '' };
  let probe: Probe | undefined;
  const own = (): Probe => {
    probe = probe ?? probeOf(watch, made, rights.takes);
    return probe;
  };
  const open = !rights.closed && granted('spreadsheets');
  const clear = (): { readonly count: number; readonly left: readonly string[] } => {
    const left: string[] = [];
    const part = (what: string, isAllowed: boolean, work: () => number): number => {
      if (!isAllowed) return 0;
      try {
        return work();
      } catch (error) {
        left.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return 0;
      }
    };
    const count =
      part(REPORT.tab, open, clearTabs) +
      part(REPORT.file, granted('drive.file'), clearFiles) +
      part(TRIGGER_HANDLER, open && granted('script.scriptapp'), clearTriggers);
    return { count, left };
  };
  return {
    ...rights,
    granted,
    get probe() {
      return own();
    },
    clearBefore: () => clear().count,
    makeTab: () => {
      const { sheetId, title } = TAB;
      own().change([
        { addSheet: { properties: { sheetId, title, gridProperties: GRID } } },
        metadata(sheetId, TEMPORARY_KEY, 'tab', sheetId),
      ]);
    },
    makeDocument: () => {
      const file = { name: REPORT.file, mimeType: 'application/vnd.google-apps.document' };
      made.document = String(at(own().makeFile(file), 'id'));
    },
    clearAfter: () => clear().left,
    timings: watch.timings,
    elapsed: watch.elapsed,
  };
}

/** Deletes every tab that bears the mark, and the mark on the spreadsheet. */
function clearTabs(): number {
  const id = spreadsheetId();
  const fields = 'developerMetadata(metadataKey),sheets(properties(sheetId),developerMetadata(metadataKey))';
  const book = repeated(() => service().get(id, { fields }));
  const isMarked = (json: unknown): boolean =>
    list(json, 'developerMetadata').some((one) => at(one, 'metadataKey') === TEMPORARY_KEY);
  const tabs = list(book, 'sheets').filter(isMarked);
  const requests: object[] = tabs.map((tab) => ({ deleteSheet: { sheetId: at(tab, 'properties.sheetId') } }));
  if (isMarked(book))
    requests.push({
      deleteDeveloperMetadata: {
        dataFilter: { developerMetadataLookup: { metadataKey: TEMPORARY_KEY, locationType: 'SPREADSHEET' } },
      },
    });
  const body = { requests } as unknown as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  // Where the answer was lost, a second look finds nothing more to clear.
  if (requests.length > 0)
    repeated(
      () => service().batchUpdate(body, id),
      () => (isCleared(id, fields, isMarked) ? {} : undefined),
    );
  return requests.length;
}

function isCleared(id: string, fields: string, isMarked: (json: unknown) => boolean): boolean {
  const book = service().get(id, { fields });
  return !isMarked(book) && !list(book, 'sheets').some(isMarked);
}

/** Puts every file that bears the mark into the bin; one that lies in a folder there is in it already. */
function clearFiles(): number {
  const found =
    repeated(() => files().list({ q: `trashed = false and ${FILE_MARK}`, fields: 'files(id)' })).files ?? [];
  const media = null as unknown as GoogleAppsScript.Base.Blob;
  for (const { id = '' } of found) repeated(() => files().update({ trashed: true }, id, media, { fields: 'id' }));
  return found.length;
}

function clearTriggers(): number {
  const { length } = repeated(() => ownTriggers(TRIGGER_HANDLER));
  if (length > 0) repeated(() => removeTriggers(TRIGGER_HANDLER));
  return length;
}
