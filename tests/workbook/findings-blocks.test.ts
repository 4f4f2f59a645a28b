// Cần bổ sung in blocks, for lists so long that they are written in several batches.
import { slotsOf } from '../../src/catalogue/slots';
import { readDossier } from '../../src/dossier/dossier';
import { check } from '../../src/rules/check';
import type { Finding } from '../../src/rules/types';
import { waiverId } from '../../src/rules/waivers';
import { jsonBytes } from '../../src/workbook/batches';
import { readRows } from '../../src/workbook/reading/read-rows';
import { typedReasons } from '../../src/workbook/reading/read-waivers';
import { findingsWrites } from '../../src/workbook/results/findings-table';
import { newSheet, type Sheet, smallPlan } from './sheet';

const plan = smallPlan();

function written(sheet: Sheet, findings: readonly Finding[], beside: ReadonlyMap<string, string> = new Map()) {
  const snapshot = sheet.read();
  const { rows, problems } = readRows(snapshot, slotsOf(plan), new Map());
  const report = check({ plan, slots: slotsOf(plan), dossier: readDossier(rows), problems, today: '2023-08-15' });
  return findingsWrites(snapshot, plan, { ...report, findings }, { beside, under: [] });
}

/** Findings of as many rows. */
function many(n: number): readonly Finding[] {
  const [first] = check({
    plan,
    slots: slotsOf(plan),
    dossier: readDossier(readRows(setUp().read(), slotsOf(plan), new Map()).rows),
    problems: [],
    today: '2023-08-15',
  }).findings;
  if (!first) throw new Error('no finding');
  return Array.from({ length: n }, (_, i) => ({ ...first, slot: `so-tai-chinh/${i}` }));
}

function setUp(): Sheet {
  const sheet = newSheet();
  sheet.setUp(plan);
  return sheet;
}

it('the list goes in blocks of whole lines, each far under the size of a batch', () => {
  const sheet = setUp();
  const blocks = written(sheet, many(450));
  expect(blocks.length).toBeGreaterThanOrEqual(5);
  for (const block of blocks) expect(jsonBytes(block)).toBeLessThan(150_000);
  for (const block of blocks) sheet.send(block);
  expect(written(sheet, many(450)).flat()).toEqual([]);
});

it('a reason whose line moves far down is taken away and written again in the first block: no end between two batches loses or doubles it', () => {
  const sheet = setUp();
  const findings = many(450);
  for (const block of written(sheet, findings)) sheet.send(block);
  const id = waiverId(findings[3] as Finding);
  sheet.write('findings', id, 'waiver', 'Đúng');
  const blocks = written(sheet, [...findings].reverse(), new Map([[id, 'Đúng']]));
  const reasons = (): readonly string[][] => typedReasons(sheet.read()).map((typed) => [typed.id, typed.reason]);
  for (const block of blocks) {
    sheet.send(block);
    expect(reasons()).toEqual([[id, 'Đúng']]);
  }
});
