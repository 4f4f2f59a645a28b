// The self-test's services for real: a temporary tab in the workbook, a temporary document, and the script's own stores.
import { REPORT } from '../../i18n/self-test';
import { type Probe, TEMPORARY_KEY } from '../../self-test/contract';
import { inTab } from '../../workbook/address';
import { currentUser } from '../session';
import { service, spreadsheetId } from '../sheets';
import { addEditTrigger, ownTriggers, removeTriggers } from '../triggers';
import type { Stopwatch } from './probe-timing';

/** The temporary tab's id; ids of what is made in it follow it. */
export const TAB = { sheetId: 1_893_004_000, title: REPORT.tab } as const;

/** The mark of the temporary files: an app property. */
export const FILE_MARK = `appProperties has { key='${TEMPORARY_KEY}' and value='1' }`;
const appProperties = { [TEMPORARY_KEY]: '1' };

/** The function that the temporary trigger starts: it reads one value of the cache and writes nothing. */
export const TRIGGER_HANDLER = 'readWork';

/** Files are changed without content of their own; Apps Script takes `null` in the place of the media. */
const NO_MEDIA = null as unknown as GoogleAppsScript.Base.Blob;

/** What the self-test sends is JSON that the published types need not know. */
interface Masked {
  batchUpdate(resource: object, spreadsheetId: string, optional?: { readonly fields: string }): object;
}
type Filters = GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

/** Files of the advanced Drive service. Throws a TypeError where the service is not switched on. */
export const files = (): Files => (Drive as unknown as { readonly Files: Files }).Files;
const documents = (): GoogleAppsScript.Docs.Collection.DocumentsCollection =>
  (Docs as unknown as { readonly Documents: GoogleAppsScript.Docs.Collection.DocumentsCollection }).Documents;

/**
 * @param made where the temporary document's id stands once it is made
 * @param takes what the server takes as a place that its page names
 */
export function probeOf({ time }: Stopwatch, made: { document: string }, takes: Probe['takes']): Probe {
  let known: string | undefined;
  const id = (): string => {
    known = known ?? spreadsheetId();
    return known;
  };
  let isMasked = true;
  const range = (cells: string): string => inTab(TAB.title, cells);
  const sheet = (): GoogleAppsScript.Spreadsheet.Sheet => {
    SpreadsheetApp.flush();
    return SpreadsheetApp.getActiveSpreadsheet().getSheetById(TAB.sheetId) as GoogleAppsScript.Spreadsheet.Sheet;
  };
  return {
    tab: TAB,
    get document() {
      return made.document;
    },
    change: (requests, cells, fields) => {
      const see = {
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: [range(cells ?? '')],
      };
      const body = cells ? { requests, ...see } : { requests };
      const mask = { fields: `replies,updatedSpreadsheet(sheets(${fields}))` };
      return time('Sheets.batchUpdate', () => {
        const sheets = service() as unknown as Masked;
        if (cells && isMasked)
          try {
            return sheets.batchUpdate(body, id(), mask);
          } catch (error) {
            if (!/number of arguments/i.test(String((error as Partial<Error>).message))) throw error;
            isMasked = false;
          }
        return sheets.batchUpdate(body, id());
      });
    },
    isMasked: () => isMasked,
    read: (fields, cells) =>
      time('Sheets.get', () => service().get(id(), { fields, ...(cells ? { ranges: [range(cells)] } : {}) })),
    find: (filter, fields) => {
      const body = { dataFilters: [filter], includeGridData: true } as unknown as Filters;
      return time('Sheets.getByDataFilter', () => service().getByDataFilter(body, id(), { fields }));
    },
    type: (cells, rows) => {
      const body = { values: rows } as unknown as GoogleAppsScript.Sheets.Schema.ValueRange;
      const { Values } = service();
      time('Sheets.Values.update', () =>
        Values?.update(body, id(), range(cells), { valueInputOption: 'USER_ENTERED' }),
      );
    },
    setValues: (row, column, rows) => {
      const place = sheet().getRange(row + 1, column + 1, rows.length, rows[0]?.length ?? 1);
      time('Range.setValues', () => place.setValues(rows as unknown[][]));
      time('SpreadsheetApp.flush', () => SpreadsheetApp.flush());
    },
    getValues: (row, column, down, along) =>
      time('Range.getValues', () =>
        sheet()
          .getRange(row + 1, column + 1, down, along)
          .getValues(),
      ),
    getFormats: (row, column, down, along) =>
      time('Range.getNumberFormats', () =>
        sheet()
          .getRange(row + 1, column + 1, down, along)
          .getNumberFormats(),
      ),
    visit: (row, column) => {
      const before = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
      time('Range.activate', () =>
        sheet()
          .getRange(row + 1, column + 1)
          .activate(),
      );
      const sheetId = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
      const there = SpreadsheetApp.getActiveRange().getRow() - 1;
      before?.activate();
      return { sheetId, row: there };
    },
    grid: () => time('Sheet.getMaxRows', () => ({ rows: sheet().getMaxRows(), columns: sheet().getMaxColumns() })),
    write: (requests) =>
      time('Docs.batchUpdate', () =>
        documents().batchUpdate({ requests: requests as GoogleAppsScript.Docs.Schema.Request[] }, made.document),
      ),
    body: (fields) => time('Docs.get', () => documents().get(made.document, { fields })),
    makeFile: (file) =>
      time('Drive.create', () => files().create({ ...file, appProperties }, NO_MEDIA, { fields: 'id' })),
    changeFile: (file, change) =>
      time('Drive.update', () => files().update(change, file, NO_MEDIA, { fields: 'id,name' })),
    files: (q) => time('Drive.list', () => files().list({ q: `${q} and ${FILE_MARK}`, fields: 'files(id)' })),
    email: () => time('Session.getEffectiveUser', currentUser),
    isLocked: () => time('Lock.hasLock', () => LockService.getDocumentLock().hasLock()),
    cached: (key, value) => {
      const cache = CacheService.getDocumentCache();
      if (value === null) time('Cache.remove', () => cache?.remove(key));
      else if (value !== undefined) time('Cache.put', () => cache?.put(key, value, 60));
      return value === undefined ? time('Cache.get', () => cache?.get(key) ?? null) : null;
    },
    property: (key, value) => {
      const store = PropertiesService.getUserProperties();
      if (value === null) time('Properties.deleteProperty', () => store.deleteProperty(key));
      else if (value !== undefined) time('Properties.setProperty', () => store.setProperty(key, value));
      return value === undefined ? time('Properties.getProperty', () => store.getProperty(key)) : null;
    },
    triggers: () => {
      const count = (): number => time('ScriptApp.getProjectTriggers', () => ownTriggers(TRIGGER_HANDLER).length);
      time('ScriptApp.newTrigger', () => addEditTrigger(TRIGGER_HANDLER));
      const there = count();
      time('ScriptApp.deleteTrigger', () => removeTriggers(TRIGGER_HANDLER));
      return [there, count()];
    },
    sleep: (ms) => time('Utilities.sleep', () => Utilities.sleep(ms)),
    formatDate: (date, zone, format) => time('Utilities.formatDate', () => Utilities.formatDate(date, zone, format)),
    zone: () =>
      time('Spreadsheet.getSpreadsheetTimeZone', () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    scriptZone: () => time('Session.getScriptTimeZone', () => Session.getScriptTimeZone()),
    page: (name) =>
      time(
        'HtmlService.createHtmlOutputFromFile',
        () => HtmlService.createHtmlOutputFromFile(name).getContent().length,
      ),
    takes,
  };
}
