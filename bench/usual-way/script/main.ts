// The usual way: the add-in's jobs written tab by tab with SpreadsheetApp. The rules, the words and the document are the add-in's own, so that only
// the way to Google's services differs. Real Apps Script code: it is bundled as the add-in is and runs on the local host.

import type { ImportRequest } from '../../../src/actions/files/files-views';
import { examine } from '../../../src/actions/open';
import { catalogue } from '../../../src/catalogue/index';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { importWrites } from '../../../src/workbook/files/import-writes';
import { unitDeeds } from '../../../src/workbook/hand-in/hand-in-writes';
import { readRows } from '../../../src/workbook/reading/read-rows';
import { rowsById, tabWith } from '../../../src/workbook/reading/snapshot';
import { writeCells } from '../../../src/workbook/requests';
import { checkAlone } from '../../../src/workbook/results/check-alone';
import { checkWrites } from '../../../src/workbook/results/check-writes';
import { digestOf } from '../../../src/workbook/results/digest';
import { rowCells } from '../../../src/workbook/set-up/new-tab';
import { tabsOf } from '../../../src/workbook/tabs/every-tab';
import { tabKeyOfUnit } from '../../../src/workbook/tabs/row-id';
import { seenAfter, settle, triedWaivers } from '../../../src/workbook/waivers/settle';
import { waiverLog } from '../../../src/workbook/waivers/waiver-writes';
import type { Made } from './document-app';
import { draftUsually } from './draft';
import { readBook, writeBook } from './tabs';

/** Builds every tab: its texts, plain text as the number format, colours of headings, frozen rows. Five calls a tab; the rest is left out. */
export function usualSetUp(): void {
  const plan = seedPlan(catalogue, [Session.getEffectiveUser().getEmail()]);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  tabsOf(plan, slotsOf(plan), catalogue).forEach((tab, index) => {
    const sheet = spreadsheet.insertSheet(tab.title, index);
    const rows = tab.rows.map((row) =>
      rowCells(tab, row).map(({ text }, c, all) => (c === all.length - 1 ? row.id : text)),
    );
    const short = rows.length - sheet.getMaxRows();
    if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
    const range = sheet.getRange(1, 1, rows.length, tab.columns.length);
    range.setNumberFormat('@');
    range.setValues(rows);
    const colour = { header: '#1F4E79', heading: '#DCE6F1', top: null, 'hand-in': null, item: null, record: null };
    range.setBackgrounds(tab.rows.map(({ kind }) => tab.columns.map(() => colour[kind])) as string[][]);
    sheet.setFrozenRows(tab.rows.findIndex(({ kind }) => kind === 'header') + 1);
  });
}

/** Reads every tab, checks, writes what differs. */
export function usualCheck(): void {
  const book = readBook();
  const { snapshot, plan, today, stamp, user } = book;
  const by = { today, when: stamp, by: user };
  const { report, rows, problems, carried } = examine(book, triedWaivers(snapshot, by), {});
  const settled = settle(snapshot, report);
  const digest = digestOf({ plan, rows, problems, ...seenAfter(settled) });
  const deeds = [
    ...(carried ? unitDeeds(snapshot, carried, report, by, plan.settings.lang) : []),
    { requests: [], log: waiverLog(snapshot, plan, settled, by) },
  ];
  writeBook(book, checkWrites(snapshot, plan, report, { when: stamp, by: user, digest }, settled, deeds).flat());
  PropertiesService.getDocumentProperties().setProperty('checked', [stamp, user, digest].join('\n'));
}

export function usualDraft(): Made {
  return draftUsually();
}

/** Reads the registers and the unit's tab, writes the cells of the file. */
export function usualImport(request: ImportRequest): number {
  const unit = seedPlan(catalogue, []).units.find(({ id }) => id === request.unit);
  if (!unit) throw new Error('No such unit.');
  const book = readBook([tabKeyOfUnit(unit)]);
  const found = importWrites(book, unit, request);
  if ('refused' in found) throw new Error(found.refused.en);
  const tab = tabWith(book.snapshot, tabKeyOfUnit(unit));
  if (!tab) throw new Error('No such tab.');
  const places = rowsById(tab).rows;
  const requests = [...found.rows].flatMap(([id, cells]) =>
    Object.entries(cells).map(([key, cell]) =>
      writeCells(tab.sheetId, places.get(id) ?? 0, tab.columns.get(key) ?? 0, [[cell]]),
    ),
  );
  writeBook(book, requests);
  return found.written;
}

/** The row of the edit checked by its own rules: reads the registers and the tab, writes the row's two cells. */
export function usualEdit(key: string, id: string): void {
  const book = readBook([key]);
  const { snapshot, plan, slots, today } = book;
  const tab = tabWith(snapshot, key);
  const row = tab && rowsById(tab).rows.get(id);
  const own = slots.filter(({ unit }) => tabKeyOfUnit(unit) === key);
  const answer = readRows(snapshot, own, new Map()).rows.find(({ place }) => place?.row === row);
  if (!tab || row === undefined || !answer) return;
  const { words } = checkAlone(answer, { plan, today });
  writeBook(book, [
    writeCells(tab.sheetId, row, tab.columns.get('status') ?? 0, [[{ text: words.status }, { text: words.fix }]]),
  ]);
}
