// What can be seen of a workbook, its documents and triggers from outside, without what differs from run to run.
import { DOCUMENT, FOLDER, isTrashed } from '../../../local/drive/store';
import type { SheetState } from '../../../local/sheets/state';
import type { Book } from '../../e2e/book';

/** Clock stamps, ids of documents and triggers, and the receipt do not count. */
export interface Seen {
  readonly tabs: readonly SheetState[];
  /** The spreadsheet's own properties and metadata. */
  readonly own: object;
  /** True while a write in several batches is marked as unfinished. */
  readonly unfinished: boolean;
  readonly triggers: number;
  readonly folders: number;
  /** Titles of documents outside the bin, those that say they are being made apart. */
  readonly documents: readonly string[];
  readonly making: readonly string[];
  /** Titles of finished documents that no line of Dự thảo links to. */
  readonly unlisted: readonly string[];
}

const RECEIPT = 'lcw.receipt';
const UNFINISHED = 'lcw.unfinished';
/** A draft that is listed is complete, whatever its name says: the next one puts that right. */
const MAKING = /^\(đang tạo\) /;

export function look(book: Book): Seen {
  const { workbook, drive } = book.host;
  const { title, locale, timeZone, metadata, sheets } = workbook.state;
  const files = Object.values(drive.files).filter((file) => !isTrashed(drive, file));
  const documents = files.filter(({ mimeType }) => mimeType === DOCUMENT);
  const listing = documents.length === 0 ? '' : JSON.stringify(book.sheet('drafts').rows);
  const finished = documents.filter(({ id, name }) => !MAKING.test(name) || listing.includes(id));
  return {
    tabs: sheets,
    own: { title, locale, timeZone, metadata: metadata.filter(({ metadataKey }) => metadataKey !== RECEIPT) },
    unfinished: metadata.some(({ metadataKey }) => metadataKey === UNFINISHED),
    triggers: book.host.triggers().length,
    folders: files.filter(({ mimeType }) => mimeType === FOLDER).length,
    documents: finished.map(({ name }) => name.replace(MAKING, '')).sort(),
    making: documents.filter((one) => !finished.includes(one)).map(({ name }) => name),
    unlisted: finished.filter(({ id }) => !listing.includes(id)).map(({ name }) => name),
  };
}

/** What differs between two, in words; empty where they are equal. Documents that say they are being made do not count. */
export function differences(one: Seen, other: Seen): readonly string[] {
  const rest = (['unfinished', 'triggers', 'folders', 'documents'] as const).filter(
    (key) => !equal(one[key], other[key]),
  );
  return [...tabDifferences(one, other), ...rest];
}

export const same = (one: Seen, other: Seen): boolean => differences(one, other).length === 0;

/** Only the tabs and the spreadsheet's own properties. */
export const sameTabs = (one: Seen, other: Seen): boolean => tabDifferences(one, other).length === 0;

/** Every tab of the one is in the other, unchanged; further tabs and triggers may be there. */
export const keepsAll = (seen: Seen, before: Seen): boolean =>
  before.tabs.every((tab) =>
    equal(
      tab,
      seen.tabs.find(({ sheetId }) => sheetId === tab.sheetId),
    ),
  );

function tabDifferences(one: Seen, other: Seen): readonly string[] {
  const order = (seen: Seen): readonly string[] => seen.tabs.map(({ title }) => title);
  if (!equal(order(one), order(other))) return ['the tabs'];
  const tabs = one.tabs.filter((tab, i) => !equal(tab, other.tabs[i])).map(({ title }) => `tab “${title}”`);
  return equal(one.own, other.own) ? tabs : ['the spreadsheet’s properties', ...tabs];
}

/** What a batch leaves alone stays the same object, so most of a workbook is equal at a glance. */
function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return steady(one) === steady(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => equal((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

/** A text without stamps and ids: "15/08/2023 09:00", a document's id of 44 characters, a trigger's id. */
export const steady = (text: string): string =>
  text
    .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d/g, '#clock')
    .replace(/(?<![\w-])1[\w-]{43}(?![\w-])/g, '#document')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#trigger');
