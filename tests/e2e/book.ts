// One spreadsheet on the local host with the built bundle: what a test needs to act as the people do.

import { readProduct } from '../../local/cli/product';
import { createDrive, DOCUMENT, type Drive, isTrashed } from '../../local/drive/store';
import { createHost, type Host } from '../../local/host/host';
import type { RunResult } from '../../local/host/types';
import { lookUp } from '../../local/sheets/metadata';
import type { WorkbookState } from '../../local/sheets/state';
import { cellAt, type SheetState } from '../../local/sheets/state';
import { typeInto } from '../../local/sheets/typing';
import { createWorkbook, snapshotState } from '../../local/sheets/workbook';

export const COORDINATOR = 'dau.moi@hcm.example';
export const OFFICER = 'can.bo@hcm.example';

/** A workbook, the host that runs the bundle in it, and short ways to look and type. */
export interface Book {
  readonly host: Host;
  run(name: string, as?: string): RunResult;
  /** Runs a menu function and returns what the person reads. */
  tell(name: string, as?: string): string;
  sheet(key: string): SheetState;
  /** Row and column of a cell, from 0. */
  at(
    key: string,
    id: string,
    column: string,
  ): { readonly sheetId: number; readonly row: number; readonly column: number };
  read(key: string, id: string, column: string): string;
  type(key: string, id: string, column: string, text: string, as?: string): void;
  /** Sends one batch as somebody would with the API. */
  batch(requests: readonly object[], as?: string): void;
  state(): string;
  /** Titles of the documents that are not in the bin. */
  documents(): readonly { readonly id: string; readonly name: string }[];
  text(documentId: string): string;
}

const product = readProduct(process.cwd());

let kept: WorkbookState | undefined;

/** The workbook as the bundle sets it up, made once a test file; a state is never altered in place, so all may begin with it. */
function setUpState(): WorkbookState {
  if (kept === undefined) {
    const book = newBook();
    book.run('setUpWorkbook');
    kept = book.host.workbook.state;
  }
  return kept;
}

/** A new spreadsheet of the coordinator's that the officer may edit; with `setUp`, set up already. */
export function newBook(
  options: {
    readonly locale?: string;
    readonly timeZone?: string;
    readonly setUp?: boolean;
    /** A workbook as another book left it; it is not altered in place. */
    readonly state?: WorkbookState;
    /** Another Code.js. */
    readonly code?: string;
    /** Files, properties and triggers that there are already. */
    readonly drive?: Drive;
    readonly lasting?: string;
  } = {},
): Book {
  if (!product) throw new Error('dist/ is missing');
  const { code = product.code, drive = createDrive(), lasting } = options;
  const given = options.state ?? (options.setUp ? setUpState() : undefined);
  const workbook = given
    ? { state: given }
    : createWorkbook({
        id: 'book',
        title: 'Bộ biểu mẫu',
        owner: COORDINATOR,
        editors: [OFFICER],
        locale: options.locale ?? 'en_US',
        timeZone: options.timeZone ?? 'Etc/GMT',
      });
  const host = createHost({
    ...product,
    code,
    ...(lasting === undefined ? {} : { lasting }),
    workbook,
    drive,
    now: new Date('2023-08-15T09:00:00+07:00'),
  });
  const book: Book = {
    host,
    run: (name, as = COORDINATOR) => host.run(name, { as, via: 'menu' }),
    tell: (name, as) => {
      const result = book.run(name, as);
      return result.error ? `!${result.error.message}` : result.alerts.map((a) => a.text).join('\n');
    },
    sheet: (key) => {
      const found = lookUp(workbook.state, { metadataKey: 'lcw.tab', metadataValue: key, locationType: 'SHEET' })[0]
        ?.sheet;
      if (!found) throw new Error(`no tab ${key}`);
      return found;
    },
    at: (key, id, column) => {
      const sheet = book.sheet(key);
      const columnOf = (name: string): number =>
        lookUp(workbook.state, {
          metadataKey: 'lcw.column',
          metadataValue: name,
          locationType: 'COLUMN',
          metadataLocation: { sheetId: sheet.sheetId },
          locationMatchingStrategy: 'INTERSECTING_LOCATION',
        })[0]?.index ?? -1;
      const row = sheet.rows.findIndex(
        (_, r) => cellAt(sheet, r, columnOf('id'))?.userEnteredValue?.stringValue === id,
      );
      if (row < 0 || columnOf(column) < 0) throw new Error(`no cell ${key} ${id} ${column}`);
      return { sheetId: sheet.sheetId, row, column: columnOf(column) };
    },
    read: (key, id, column) => {
      const { row, column: c } = book.at(key, id, column);
      const value = cellAt(book.sheet(key), row, c)?.userEnteredValue ?? {};
      return value.stringValue ?? (value.numberValue === undefined ? '' : String(value.numberValue));
    },
    type: (key, id, column, text, as = COORDINATOR) => {
      const { sheetId, row, column: c } = book.at(key, id, column);
      typeInto(workbook, sheetId, row, c, text, as);
    },
    batch: (requests, as = COORDINATOR) => {
      host.ask('sheets', 'spreadsheets.batchUpdate', { spreadsheetId: 'book' }, as, { requests });
    },
    state: () => snapshotState(workbook),
    documents: () =>
      Object.values(drive.files)
        .filter((f) => f.mimeType === DOCUMENT && !isTrashed(drive, f))
        .map(({ id, name }) => ({ id, name })),
    text: (documentId) => {
      const owner = drive.files[documentId]?.owner ?? COORDINATOR;
      return textIn(host.ask('docs', 'documents.get', { documentId }, owner));
    },
  };
  return book;
}

/** Every text run of a document's JSON, in order. */
function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join('');
  if (node === null || typeof node !== 'object') return '';
  const { content } = node as { content?: unknown };
  if (typeof content === 'string') return content;
  return Object.entries(node)
    .filter(([key]) => key !== 'namedRanges' && key !== 'namedStyles')
    .map(([, value]) => textIn(value))
    .join('');
}

/** Calls of advanced services in a run: "sheets.spreadsheets.get". */
export const apiCalls = (result: RunResult): readonly string[] =>
  result.calls.flatMap((c) => (c.api ? [`${c.api}.${c.method}`] : []));
