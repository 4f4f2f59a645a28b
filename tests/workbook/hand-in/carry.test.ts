// Carrying choices and decisions over, on a spreadsheet on this computer.
import fc from 'fast-check';
import { PERSON_COLUMNS } from '../../../src/catalogue/plan';
import { slotsOf } from '../../../src/catalogue/slots';
import { readDossier } from '../../../src/dossier/dossier';
import { check } from '../../../src/rules/check';
import { carry, type Decision, obstacleTo } from '../../../src/workbook/hand-in/carry';
import { handInDeeds } from '../../../src/workbook/hand-in/hand-in-writes';
import { logWrites } from '../../../src/workbook/log/log-writes';
import { readHandIns, type StandingHandIn } from '../../../src/workbook/reading/read-hand-ins';
import { readRows } from '../../../src/workbook/reading/read-rows';
import { rowsById, textAt } from '../../../src/workbook/reading/snapshot';
import type { SheetsRequest } from '../../../src/workbook/reading/wire';
import { DISTRICTS, FINANCE, newSheet, OWNER, type Sheet, smallPlan } from '../sheet';

const PLAN = smallPlan();
const SLOTS = slotsOf(PLAN);
const BY = { today: '2023-08-15', when: '15/08/2023 09:00', by: OWNER };
const ROW = '3.3.1-1a';

function setUp(): Sheet {
  const sheet = newSheet();
  sheet.setUp(PLAN);
  return sheet;
}

/** Reads, carries over, writes; what was written. */
function carryOver(sheet: Sheet, decision?: Decision): readonly SheetsRequest[] {
  const snapshot = sheet.read();
  const carried = carry(readHandIns(snapshot, PLAN), readRows(snapshot, SLOTS, new Map()).rows, BY, decision);
  const { rows, handIns } = carried;
  const report = check({
    plan: PLAN,
    slots: SLOTS,
    dossier: readDossier(rows),
    problems: [],
    today: BY.today,
    handIns,
  });
  const { requests, log } = handInDeeds(snapshot, carried, report, BY, 'vi');
  const all = [...requests, ...logWrites(snapshot, log, 'vi')];
  if (all.length > 0) sheet.send(all);
  return all;
}

const stateOf = (sheet: Sheet, unit = 'so-tai-chinh'): StandingHandIn => {
  const found = readHandIns(sheet.read(), PLAN).find((one) => one.unit === unit);
  if (!found) throw new Error(unit);
  return found;
};

/** Every cell that people fill, by tab, row and column. */
function typed(sheet: Sheet): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const tab of sheet.read().tabs)
    for (const [id, row] of rowsById(tab).rows)
      for (const column of PERSON_COLUMNS) {
        const text = textAt(tab, row, tab.columns.get(column));
        if (text !== '' && tab.columns.has('fix')) cells[`${tab.key} ${id} ${column}`] = text;
      }
  return cells;
}

const logged = (sheet: Sheet): readonly string[] => {
  const tab = sheet.tab('log');
  const header = rowsById(tab).rows.get('#header') ?? 0;
  return tab.grid.slice(header + 1).flatMap((_, i) => {
    const texts = ['when', 'who', 'unit', 'what', 'detail'].map((key) =>
      textAt(tab, header + 1 + i, tab.columns.get(key)),
    );
    return texts.join('').trim() === '' ? [] : [texts.join(' | ')];
  });
};

describe('carrying over', () => {
  it('records the state, the day and every row of the unit, and only of that unit', () => {
    const sheet = setUp();
    sheet.write(FINANCE, ROW, 'answer', '12,5');
    sheet.write(DISTRICTS, 'quan-1/3.3.4-1', 'answer', '90');
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    expect(stateOf(sheet)).toMatchObject({ state: 'handed-in', when: BY.when, by: OWNER, handedIn: '2023-08-15' });
    expect(stateOf(sheet).asked).toBeUndefined();
    expect(sheet.text(FINANCE, ROW, 'recorded')).toBe('{"answer":"12,5"}');
    expect(sheet.text(FINANCE, '3.3.1-1b', 'recorded')).toBe('{}');
    expect(sheet.text(DISTRICTS, 'quan-1/3.3.4-1', 'recorded')).toBe('');
    expect(stateOf(sheet, 'quan-1').state).toBe('entering');
    expect(carryOver(sheet)).toEqual([]);
  });

  it('keeps the rows as they were handed in through a return, and records them anew at the next hand-in', () => {
    const sheet = setUp();
    sheet.write(FINANCE, ROW, 'answer', '12,5');
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet, { unit: 'so-tai-chinh', decision: 'return', reason: 'Thiếu năm' });
    expect(stateOf(sheet)).toMatchObject({ state: 'returned', reason: 'Thiếu năm', handedIn: '2023-08-15' });
    sheet.write(FINANCE, ROW, 'answer', '13');
    carryOver(sheet);
    expect(sheet.text(FINANCE, ROW, 'recorded')).toBe('{"answer":"12,5"}');
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    expect(sheet.text(FINANCE, ROW, 'recorded')).toBe('{"answer":"13"}');
    expect(stateOf(sheet).reason).toBeUndefined();
  });

  it('takes a decision that is in force already for no event, and one on changed rows for a new one', () => {
    const sheet = setUp();
    const unit = 'so-tai-chinh';
    sheet.write(FINANCE, ROW, 'answer', '12,5');
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet, { unit, decision: 'accept', reason: '' });
    expect(carryOver(sheet, { unit, decision: 'accept', reason: '' })).toEqual([]);
    sheet.write(FINANCE, ROW, 'answer', '13');
    expect(carryOver(sheet, { unit, decision: 'accept', reason: '' })).not.toEqual([]);
    expect(sheet.text(FINANCE, ROW, 'recorded')).toBe('{"answer":"13"}');
    carryOver(sheet, { unit, decision: 'return', reason: 'Thiếu năm' });
    expect(carryOver(sheet, { unit, decision: 'return', reason: 'Thiếu năm' })).toEqual([]);
    expect(carryOver(sheet, { unit, decision: 'return', reason: 'Thiếu nguồn' })).not.toEqual([]);
  });

  it('takes a record that somebody changed for nothing, leaves it, and says so', () => {
    const sheet = setUp();
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    const damaged = sheet.text(FINANCE, '#handin', 'recorded').replace('handed-in', 'accepted');
    sheet.write(FINANCE, '#handin', 'recorded', damaged);
    sheet.write(FINANCE, '#handin', 'answer', '');
    carryOver(sheet);
    expect(stateOf(sheet)).toMatchObject({ state: 'entering', unreadable: true });
    expect(sheet.text(FINANCE, '#handin', 'request')).toContain('tạm coi là đang nhập');
    expect(sheet.text(FINANCE, '#handin', 'recorded')).toBe(damaged);
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    expect(stateOf(sheet)).toMatchObject({ state: 'handed-in' });
    expect(sheet.text(FINANCE, '#handin', 'request')).toMatch(/^Đã gửi/);
  });

  it('records nothing where the rows or the column for it are not there', () => {
    const sheet = setUp();
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    const { sheetId, column } = sheet.at(FINANCE, '#handin', 'recorded');
    sheet.send([
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } } },
    ]);
    expect(carryOver(sheet)).toEqual([]);
    expect(obstacleTo(stateOf(sheet), 'accept')).toBe('no-rows');
    sheet.setUp(PLAN);
    carryOver(sheet);
    expect(stateOf(sheet).state).toBe('handed-in');
  });

  it('only ever adds lines to the log', () => {
    const sheet = setUp();
    sheet.write(FINANCE, '#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    const [first, ...none] = logged(sheet);
    expect(first).toMatch(/^15\/08\/2023 09:00 \| dau\.moi@hcm\.example \| Sở Tài chính \| Đơn vị gửi \| Còn /);
    expect(none).toEqual([]);
    sheet.write(FINANCE, '#handin', 'answer', 'đang nhập');
    sheet.write(DISTRICTS, 'quan-3/#handin', 'answer', 'đã gửi');
    carryOver(sheet);
    expect(logged(sheet)).toEqual([first, expect.stringContaining('rút lại'), expect.stringContaining('Quận 3')]);
  });

  it('whatever people choose and decide: no text of theirs changes but a dropdown by a decision, and a second run writes nothing', () => {
    const start = setUp();
    start.write(FINANCE, ROW, 'answer', '12,5');
    start.write(FINANCE, '#letter', 'answer', '123/STC');
    const state = start.workbook.state;
    const words = fc.constantFrom('', 'đang nhập', 'đã gửi', 'đã tiếp nhận', 'đề nghị bổ sung', 'xong');
    const act = fc.record({
      unit: fc.constantFrom('so-tai-chinh', 'quan-1'),
      word: words,
      answer: fc.option(fc.constantFrom('', '7', '12,5'), { nil: undefined }),
      decision: fc.option(fc.constantFrom('accept' as const, 'return' as const), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 4 }), (acts) => {
        start.workbook.state = state;
        for (const { unit, word, answer, decision } of acts) {
          const [tab, id] = unit === 'quan-1' ? [DISTRICTS, 'quan-1/#handin'] : [FINANCE, '#handin'];
          start.write(tab, id, 'answer', word);
          if (answer !== undefined) start.write(FINANCE, ROW, 'answer', answer);
          const may = decision && obstacleTo(stateOf(start, unit), decision) === undefined;
          const before = typed(start);
          carryOver(start, may ? { unit, decision, reason: 'Thiếu' } : undefined);
          const after = typed(start);
          const cell = `${tab} ${id} answer`;
          expect({ ...after, [cell]: '' }).toEqual({ ...before, [cell]: '' });
          if (!may) expect(after[cell]).toBe(before[cell]);
          expect(carryOver(start)).toEqual([]);
        }
      }),
      { numRuns: 12, seed: 20230815 },
    );
  });
});
