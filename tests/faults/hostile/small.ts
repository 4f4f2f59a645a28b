// A small workbook with everything in it: two agencies, two districts, every kind of item. Quick enough for hundreds of histories.
import type { WorkbookState } from '../../../local/sheets/state';
import { typeInto } from '../../../local/sheets/typing';
import { catalogue } from '../../../src/catalogue/index';
import type { Item, Plan } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { FIELDS, snapshotOf } from '../../../src/workbook/reading/snapshot';
import type { WireSheet, WireSpreadsheet } from '../../../src/workbook/reading/wire';
import { planSetup } from '../../../src/workbook/set-up/set-up';
import { rowId, tabKeyOfUnit } from '../../../src/workbook/tabs/row-id';
import { type Book, COORDINATOR, newBook, OFFICER } from '../../e2e/book';
import { deleteRow } from '../../e2e/reassigning';

/** A second coordinator, who does not own the spreadsheet: what others protect binds this one. */
export const DEPUTY = 'pho.dau.moi@hcm.example';
/** May open the spreadsheet and is nobody in it. */
export const STRANGER = 'nguoi.la@hcm.example';

/** Agencies and districts that stay. */
const UNITS: ReadonlySet<string> = new Set([
  'so-giao-duc-va-dao-tao',
  'so-cong-thuong',
  'huyen-hoc-mon',
  'huyen-nha-be',
]);

/** The seed with all other units and most items retired; of every kind and every way of providing one stays. */
export function smallPlan(): Plan {
  const seed = seedPlan(catalogue, [COORDINATOR, DEPUTY]);
  const units = seed.units.filter(({ id }) => UNITS.has(id));
  const counts = new Map<string, number>();
  const stays = (provider: string): boolean =>
    UNITS.has(provider) || units.some(({ memberOf }) => memberOf.includes(provider));
  const items = seed.items.flatMap((item): readonly Item[] => {
    const providers = item.providers.filter(stays);
    const sort = `${item.kind}/${item.lead !== undefined && stays(item.lead)}/${item.providers.length > 1}`;
    const count = counts.get(sort) ?? 0;
    if (providers.length === 0 || count >= 1) return [];
    counts.set(sort, count + 1);
    const { lead, ...rest } = item;
    return [{ ...rest, ...(lead !== undefined && stays(lead) ? { lead } : {}), providers }];
  });
  const left = new Set([...units, ...items].map(({ id }) => id));
  const retired = [...seed.units, ...seed.items].flatMap(({ id }) => (left.has(id) ? [] : [id]));
  return { items, units, settings: { ...seed.settings, retired } };
}

/** What set-up's two reads get: the tabs, and all their cells. */
export interface Wire {
  readonly meta: WireSpreadsheet;
  readonly cells: WireSpreadsheet;
}

export function wireOf(book: Book): Wire {
  const read = (more: object): WireSpreadsheet =>
    book.host.ask('sheets', 'spreadsheets.get', { spreadsheetId: 'book', ...more }, COORDINATOR) as WireSpreadsheet;
  const cells = read({ fields: FIELDS.cellsForSetup, includeGridData: true });
  return {
    meta: read({ fields: FIELDS.metaForSetup }),
    cells: { ...cells, sheets: (cells.sheets ?? []).map(shortened) },
  };
}

/** Without all but two of the empty rows at the end: a tab as it is when somebody has deleted them. */
function shortened(sheet: WireSheet): WireSheet {
  const [block] = sheet.data ?? [];
  const rows = [...(block?.rowData ?? [])];
  const isEmpty = (row: (typeof rows)[number] | undefined): boolean =>
    row !== undefined && (row.values ?? []).every(({ effectiveValue }) => effectiveValue === undefined);
  while (isEmpty(rows[rows.length - 3])) rows.pop();
  return { ...sheet, data: [{ ...block, rowData: rows }] };
}

/** The small workbook as set-up makes it. */
export function smallBook(): Book {
  const empty = newBook();
  const state = empty.host.workbook.state;
  const book = newBook({ state: { ...state, editors: [OFFICER, DEPUTY, STRANGER] } });
  const plan = smallPlan();
  const { batches } = planSetup(snapshotOf(wireOf(book).meta), plan, slotsOf(plan), catalogue);
  for (const requests of batches) book.batch(requests);
  return book;
}

/** The same after months of work: answers, parts handed in, accepted and waiting, a waiver, rows in the archive, a log, a draft. */
export function usedBook(): Book {
  const book = smallBook();
  slotsOf(smallPlan()).forEach((slot, n) => {
    if (n % 3 === 2) return;
    for (const column of slot.item.accepts.slice(0, 4))
      book.type(tabKeyOfUnit(slot.unit), rowId(slot), column, `${n},5 ⟦base ${n} ${column}⟧`);
  });
  const menu = (name: string): void => {
    const { error, value } = book.host.run(name, { as: COORDINATOR, via: 'menu', answers: ['YES'] });
    if (error || value !== true) throw new Error(`${name}: ${JSON.stringify(error)}`);
  };
  const ask = (name: string, request: object): void => {
    const { error, value } = book.host.run(name, { as: COORDINATOR, via: 'sidebar', args: [request] });
    if (error || (value as { ok?: boolean }).ok !== true) throw new Error(JSON.stringify(error ?? value));
  };
  const findings = book.sheet('findings');
  menu('checkCompleteness');
  ask('handInUnit', { unit: 'so-cong-thuong', state: 'handed-in', letter: 'Số 12/SCT ngày 10/8/2023' });
  ask('decideUnit', { unit: 'so-cong-thuong', decision: 'accept', reason: '' });
  ask('handInUnit', { unit: 'huyen-nha-be', state: 'handed-in', letter: 'Số 3/UBND' });
  const { row, column } = book.at('findings', '#header', 'waiver');
  for (const n of [2, 3, 4])
    typeInto(book.host.workbook, findings.sheetId, row + n, column, `Chấp nhận ⟦base lý do ${n}⟧`, COORDINATOR);
  menu('checkCompleteness');
  deleteRow(book, 'items', smallPlan().items[3]?.id ?? '');
  menu('updateAssignment');
  menu('createReviewDraft');
  return book;
}

/** A state that is made once a file; every case begins with it. */
export function madeOnce(make: () => Book): () => WorkbookState {
  let kept: WorkbookState | undefined;
  return () => {
    kept = kept ?? make().host.workbook.state;
    return kept;
  };
}
