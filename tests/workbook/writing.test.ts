// What a check and a draft write: changed cells, the overview, the list of findings, the list of drafts.
import { catalogue } from '../../src/catalogue/index';
import { slotsOf } from '../../src/catalogue/slots';
import { readDossier } from '../../src/dossier/dossier';
import { check } from '../../src/rules/check';
import { readRows } from '../../src/workbook/reading/read-rows';
import { textAt } from '../../src/workbook/reading/snapshot';
import { changedCells } from '../../src/workbook/results/changed-cells';
import { checkWrites } from '../../src/workbook/results/check-writes';
import { draftWrites, nextDraftNumber } from '../../src/workbook/results/draft-writes';
import { bar } from '../../src/workbook/results/overview-lines';
import { wantedProtections } from '../../src/workbook/set-up/protections';
import { answerTabTitles, tabsOf } from '../../src/workbook/tabs/every-tab';
import { FINANCE, newSheet, OWNER, type Sheet, smallPlan } from './sheet';

const plan = smallPlan();
const slots = slotsOf(plan);
const STAMP = { when: '15/08/2023 09:00', by: OWNER, digest: '0123456789abcdef' };

function ready(): Sheet {
  const sheet = newSheet();
  sheet.setUp(plan);
  return sheet;
}

function runCheck(sheet: Sheet): { readonly findings: number; readonly requests: number } {
  const snapshot = sheet.read();
  const read = readRows(snapshot, slots, answerTabTitles(plan, catalogue));
  const report = check({ plan, slots, dossier: readDossier(read.rows), problems: read.problems, today: '2023-08-15' });
  const batches = checkWrites(snapshot, plan, report, STAMP);
  for (const batch of batches) sheet.send(batch);
  return { findings: report.findings.length, requests: batches.flat().length };
}

describe('cells that change', () => {
  it('are written once, adjacent rows together, the others not at all', () => {
    const sheet = ready();
    const tab = sheet.tab('drafts');
    const wanted = new Map(
      [10, 11, 14].map((row) => [
        row,
        new Map([
          [0, 'a'],
          [1, 'b'],
        ]),
      ]),
    );
    expect(changedCells(tab, wanted).length).toBe(2);
    sheet.send(changedCells(tab, wanted));
    expect(changedCells(sheet.tab('drafts'), wanted)).toEqual([]);
  });

  it('are cut into writes of a hundred rows', () => {
    const rows = new Map(Array.from({ length: 250 }, (_, i) => [i + 10, new Map([[0, 'a']])]));
    expect(changedCells(ready().tab('drafts'), rows).length).toBe(3);
  });

  it("in the add-in's own columns go over a few empty rows in one write, never over a row that holds something", () => {
    const sheet = ready();
    const wanted = new Map([10, 12, 14].map((row) => [row, new Map([[0, 'a']])]));
    expect(changedCells(sheet.tab('drafts'), wanted).length).toBe(3);
    expect(changedCells(sheet.tab('drafts'), wanted, true).length).toBe(1);
    sheet.send(changedCells(sheet.tab('drafts'), new Map([[13, new Map([[0, 'kept']])]])));
    const requests = changedCells(sheet.tab('drafts'), wanted, true);
    expect(requests.length).toBe(2);
    sheet.send(requests);
    const tab = sheet.tab('drafts');
    expect([10, 11, 12, 13, 14].map((row) => textAt(tab, row, 0))).toEqual(['a', '', 'a', 'kept', 'a']);
    expect(changedCells(tab, wanted, true)).toEqual([]);
  });

  it('take no more text than Google takes in a cell, and are not written again for it', () => {
    const sheet = ready();
    const long = `${'x'.repeat(49_998)}🎓 and more`;
    const wanted = new Map([[10, new Map([[0, long]])]]);
    sheet.send(changedCells(sheet.tab('drafts'), wanted));
    expect(textAt(sheet.tab('drafts'), 10, 0)).toBe(`${'x'.repeat(49_998)}…`);
    expect(changedCells(sheet.tab('drafts'), wanted)).toEqual([]);
  });
});

describe('a check', () => {
  it('writes nothing the second time when nothing changed', () => {
    const sheet = ready();
    runCheck(sheet);
    expect(runCheck(sheet).requests).toBe(0);
  });

  it('lengthens Cần bổ sung when there are more findings than rows', () => {
    const sheet = ready();
    const { sheetId, rowCount } = sheet.tab('findings');
    sheet.send([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 12, endIndex: rowCount } } }]);
    const { findings } = runCheck(sheet);
    const tab = sheet.tab('findings');
    const filled = tab.grid.filter((cells) => cells[tab.columns.get('message') ?? 0]?.effectiveValue !== undefined);
    expect(findings).toBeGreaterThan(12);
    expect(filled.length).toBe(findings + 1);
  });

  it('leaves lines of Cần bổ sung that share an id to the next check: set-up finds nothing to repair', () => {
    const sheet = ready();
    runCheck(sheet);
    sheet.write('items', 'slogan', 'maxWords', 'x');
    runCheck(sheet);
    expect(sheet.setUp(plan).repaired).toEqual([]);
  });

  it('shows a share that is never rounded up to all', () => {
    expect(bar(0, 10)).toBe('░░░░░░░░░░ 0%');
    expect(bar(6, 10)).toBe('██████░░░░ 60%');
    expect(bar(999, 1000)).toBe('█████████░ 99%');
    expect(bar(10, 10)).toBe('██████████ 100%');
    expect(bar(0, 0)).toBe('██████████ 100%');
  });
});

describe('the list of drafts', () => {
  const line = {
    made: '15/08/2023 09:00',
    by: OWNER,
    version: 'review',
    complete: 3,
    expected: 9,
    hidden: 0,
    id: 'doc',
  } as const;

  it('numbers them one after the other and keeps every former line, also beyond the last row', () => {
    const sheet = ready();
    const { sheetId, rowCount } = sheet.tab('drafts');
    sheet.send([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 5, endIndex: rowCount } } }]);
    for (const expected of [1, 2, 3, 4]) {
      const number = nextDraftNumber(sheet.read());
      expect(number).toBe(expected);
      sheet.send(
        draftWrites(sheet.read(), { ...line, number, url: `https://docs.google.com/document/d/${number}/edit` }, 'vi'),
      );
    }
    const tab = sheet.tab('drafts');
    const numbers = tab.grid.flatMap((r) => r[tab.columns.get('number') ?? 0]?.effectiveValue?.numberValue ?? []);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});

describe('who may write where', () => {
  const tabs = tabsOf(plan, slots, catalogue);
  const standing = (key: string) => {
    const tab = tabs.find((t) => t.key === key);
    if (!tab) throw new Error(key);
    const place = {
      sheetId: 1,
      row: (id: string) => tab.rows.findIndex((r) => r.id === id),
      at: (column: string) => tab.columns.findIndex((c) => c.key === column),
    };
    return { tab, wanted: wantedProtections(tab, [OWNER], place), ...place };
  };

  it('opens the answer columns of the rows to everybody and warns on status and what to fix', () => {
    const { wanted, row, at } = standing(FINANCE);
    const [whole, status] = wanted;
    const open = (r: number, c: number): boolean =>
      (whole?.unprotectedRanges ?? []).some(
        (u) =>
          r >= (u.startRowIndex ?? 0) &&
          r < (u.endRowIndex ?? 0) &&
          c >= (u.startColumnIndex ?? 0) &&
          c < (u.endColumnIndex ?? 0),
      );
    const item = row('3.3.1-1a');
    expect(['answer', 'year', 'self', 'status'].map((c) => open(item, at(c)))).toEqual([true, true, true, true]);
    expect(['code', 'request', 'role', 'id'].map((c) => open(item, at(c)))).toEqual([false, false, false, false]);
    expect(open(row('#header'), at('answer'))).toBe(false);
    expect(whole?.editors).toEqual([OWNER]);
    expect(status?.editors).toBeUndefined();
  });

  it('keeps the registers to the coordinators', () => {
    for (const key of ['items', 'units', 'settings', 'overview', 'findings', 'drafts'])
      expect(standing(key).wanted).toMatchObject([{ unprotectedRanges: [], editors: [OWNER] }]);
  });
});
