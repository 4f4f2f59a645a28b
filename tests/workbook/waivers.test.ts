// What a check makes of waivers and typed reasons, in a small workbook.
import { slotsOf } from '../../src/catalogue/slots';
import { readDossier } from '../../src/dossier/dossier';
import { check } from '../../src/rules/check';
import type { Report } from '../../src/rules/types';
import { waiverId } from '../../src/rules/waivers';
import { readRows } from '../../src/workbook/reading/read-rows';
import { readWaivers, typedReasons, waiverLines } from '../../src/workbook/reading/read-waivers';
import { checkWrites } from '../../src/workbook/results/check-writes';
import { seenAfter, settle, triedWaivers } from '../../src/workbook/waivers/settle';
import { FINANCE, newSheet, OWNER, put, type Sheet, smallPlan } from './sheet';

const plan = smallPlan();
const slots = slotsOf(plan);
const STAMP = { when: '15/08/2023 09:00', by: OWNER };
const ROW = '3.3.1-1a';

function newBook(): Sheet {
  const sheet = newSheet();
  sheet.setUp(plan);
  sheet.write(FINANCE, ROW, 'answer', '105%');
  return sheet;
}

function reportOf(sheet: Sheet): Report {
  const snapshot = sheet.read();
  const { rows, problems } = readRows(snapshot, slots, new Map());
  const waivers = [...triedWaivers(snapshot, STAMP), ...readWaivers(snapshot)];
  return check({ plan, slots, dossier: readDossier(rows), problems, today: '2023-08-15', waivers });
}

/** Checks as the action does; how many requests it took, the mark of the check aside. */
function checkIn(sheet: Sheet): number {
  const report = reportOf(sheet);
  const batches = checkWrites(sheet.read(), plan, report, { ...STAMP, digest: '0000000000000000' });
  for (const batch of batches) sheet.send(batch);
  return batches.flat().length;
}

const idOf = (sheet: Sheet): string => {
  const found = reportOf(sheet).findings.find((f) => f.rule === 'out-of-range');
  return found ? waiverId(found) : '';
};

/** Texts from the column of reasons on, in the last row of Cần bổ sung. */
function putUnder(sheet: Sheet, texts: readonly string[]): void {
  const { sheetId, columns, rowCount } = sheet.tab('findings');
  const values = texts.map((stringValue) => ({ userEnteredValue: { stringValue } }));
  const start = { sheetId, rowIndex: rowCount - 1, columnIndex: columns.get('waiver') };
  sheet.send([{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }]);
}

it('a typed reason becomes a line of Ngoại lệ, and what a later check sees is what was told to the digest', () => {
  const sheet = newBook();
  checkIn(sheet);
  const id = idOf(sheet);
  sheet.write('findings', id, 'waiver', 'Đúng');
  expect(typedReasons(sheet.read()).map((t) => [t.id, t.reason])).toEqual([[id, 'Đúng']]);
  const after = seenAfter(settle(sheet.read(), reportOf(sheet)));
  checkIn(sheet);
  const snapshot = sheet.read();
  expect(typedReasons(snapshot)).toEqual([]);
  expect(readWaivers(snapshot)).toEqual([{ id, reason: 'Đúng', ...STAMP }]);
  expect(after.waivers?.map(({ id: seen }) => seen)).toEqual([id]);
  expect(after.reasons).toEqual([]);
  expect(checkIn(sheet)).toBe(0);
});

it('a reason given twice, in both tabs, keeps the older and moves the other to a line of its own', () => {
  const sheet = newBook();
  checkIn(sheet);
  const id = idOf(sheet);
  sheet.write('findings', id, 'waiver', 'Đúng');
  checkIn(sheet);
  putUnder(sheet, ['Lạc', id]);
  checkIn(sheet);
  expect(typedReasons(sheet.read())).toEqual([]);
  expect(waiverLines(sheet.read()).map(({ reason }) => reason)).toEqual(['Đúng']);
  const tab = sheet.tab('waivers');
  const reasons = tab.grid.map((cells) => cells[tab.columns.get('reason') ?? -1]?.effectiveValue?.stringValue);
  expect(reasons).toContain('Lạc');
  expect(checkIn(sheet)).toBe(0);
});

it('a reason in an empty line under the list is not lost', () => {
  const sheet = newBook();
  checkIn(sheet);
  putUnder(sheet, ['Ghi nhầm chỗ']);
  checkIn(sheet);
  const waivers = sheet.tab('waivers');
  const said = waivers.grid.map((cells) => cells[waivers.columns.get('reason') ?? -1]?.effectiveValue?.stringValue);
  expect(said).toContain('Ghi nhầm chỗ');
  expect(typedReasons(sheet.read())).toEqual([]);
});

it('many waivers make the tab grow, and set-up leaves them all', () => {
  const sheet = newBook();
  checkIn(sheet);
  const ids = reportOf(sheet).findings.map(waiverId).slice(0, 40);
  const { sheetId, row, column } = sheet.at('findings', ids[0] ?? '', 'waiver');
  sheet.send(ids.map((id, i) => put(sheetId, row + i, column, `Lý do ${id}`)));
  checkIn(sheet);
  expect(readWaivers(sheet.read()).map(({ id }) => id)).toEqual(ids);
  expect(sheet.setUp(plan).batches).toEqual([]);
  expect(checkIn(sheet)).toBe(0);
});
