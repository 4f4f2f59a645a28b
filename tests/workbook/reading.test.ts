// What is read from the workbook: cells, tabs, registers, rows of answers.
import { catalogue } from '../../src/catalogue/index';
import type { Plan } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import { a1, columnLetters, innerLink, outerLink } from '../../src/workbook/address';
import { readPlan } from '../../src/workbook/reading/read-plan';
import { readRows } from '../../src/workbook/reading/read-rows';
import {
  isEmail,
  parseCount,
  parseDate,
  parseDecimal,
  splitList,
  splitNames,
} from '../../src/workbook/reading/register-values';
import { cellAt, snapshotOf, type Tab, textAt } from '../../src/workbook/reading/snapshot';
import { recoverRegisters } from '../../src/workbook/set-up/recover-registers';
import { freeId, stableId } from '../../src/workbook/stable-id';
import { answerTabTitles } from '../../src/workbook/tabs/every-tab';
import { DISTRICTS, drop, FINANCE, newSheet, put, type Sheet, smallPlan } from './sheet';

const plan = smallPlan();
const titles = answerTabTitles(plan, catalogue);
function ready(): Sheet {
  const sheet = newSheet();
  sheet.setUp(plan);
  return sheet;
}
function planOf(sheet: Sheet): ReturnType<typeof readPlan> & { readonly plan: Plan } {
  const { snapshot, problems } = recoverRegisters(sheet.read(), plan, catalogue);
  const read = readPlan(snapshot, plan, catalogue);
  return { ...read, problems: [...problems, ...read.problems] };
}
const problemsOf = (sheet: Sheet) => readRows(sheet.read(), slotsOf(plan), titles).problems;

describe('cells as the API gives them', () => {
  const tab: Tab | undefined = snapshotOf(
    { sheets: [{ properties: { sheetId: 1, title: 'x' } }] },
    {
      sheets: [
        {
          properties: { sheetId: 1 },
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                {
                  values: [
                    { effectiveValue: { numberValue: 0.985 }, effectiveFormat: { numberFormat: { type: 'PERCENT' } } },
                    {},
                    { effectiveValue: { numberValue: 45000 }, effectiveFormat: { numberFormat: { type: 'DATE' } } },
                    { effectiveValue: { errorValue: { type: 'N_A' } } },
                    { effectiveValue: { boolValue: true } },
                    { effectiveValue: { stringValue: '' } },
                  ],
                },
                {},
                { values: [{ effectiveValue: { stringValue: 'một ô' } }] },
              ],
            },
          ],
        },
      ],
    },
  ).tabs[0];
  const at = (row: number, column: number) => (tab ? cellAt(tab, row, column) : undefined);

  it('come with the number format that gives a number its meaning', () => {
    expect(at(1, 1)).toEqual({ is: 'number', value: 0.985, format: 'PERCENT' });
    expect(at(1, 3)).toEqual({ is: 'number', value: 45000, format: 'DATE' });
  });

  it('are empty where the API leaves out cells, rows or ends of rows', () => {
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [1, 6],
      [2, 1],
      [3, 5],
      [99, 99],
    ] as const)
      expect(at(row, column)).toEqual({ is: 'empty' });
  });

  it('show an error as people see it, and true and false', () => {
    expect(at(1, 4)).toEqual({ is: 'error', text: '#N/A' });
    expect(at(1, 5)).toEqual({ is: 'boolean', value: true });
    expect(tab && textAt(tab, 3, 1)).toBe('một ô');
  });
});

describe('addresses and ids', () => {
  it('name cells as the spreadsheet does', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
    expect(a1(11, 3)).toBe('D12');
    expect(innerLink(7, 'D12')).toBe('#gid=7&range=D12');
    expect(outerLink('abc', { sheetId: 7, row: 11 }, 3)).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=D12',
    );
  });

  it('are the same for the same name, differ for others, and move on when taken', () => {
    expect(stableId('overview')).toBe(stableId('overview'));
    expect(stableId('overview')).not.toBe(stableId('findings'));
    const taken = new Set([stableId('overview')]);
    expect(freeId('overview', taken)).toBe(stableId('overview') + 1);
    expect(taken.size).toBe(2);
  });
});

describe('what a coordinator types into a register', () => {
  it('is read as dates of the calendar, counts, decimals and lists', () => {
    expect(['31/8/2023', '29-02-2024', '29/2/2023', '31/13/2023', 'mai'].map(parseDate)).toEqual([
      '2023-08-31',
      '2024-02-29',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['200', ' 30 ', '-1', '2,5', 'hai'].map(parseCount)).toEqual([200, 30, undefined, undefined, undefined]);
    expect(['0,61', '0.7', '61%'].map(parseDecimal)).toEqual([0.61, 0.7, undefined]);
    expect(splitList('a@b.vn; c@d.vn,e@f.vn\n')).toEqual(['a@b.vn', 'c@d.vn', 'e@f.vn']);
    expect(splitNames('Sở Y tế; các quận, huyện')).toEqual(['Sở Y tế', 'các quận, huyện']);
    expect(['a.b@hcm.gov.vn', 'a@b', 'a b@c.vn', 'a@-c.vn'].map(isEmail)).toEqual([true, false, false, false]);
  });

  it('changes limits, texts and what is required', () => {
    const sheet = ready();
    sheet.write('items', 'slogan', 'maxWords', '12');
    sheet.write('items', 'slogan', 'request', 'Khẩu hiệu mới');
    sheet.write('items', 'slogan', 'required', 'Không');
    const { plan: read, problems } = planOf(sheet);
    expect(read.items.find((i) => i.id === 'slogan')).toMatchObject({
      maxWords: 12,
      required: false,
      text: { vi: 'Khẩu hiệu mới' },
    });
    expect(problems).toEqual([]);
  });

  it('is reported with its cell where it cannot be read, and the former value stands', () => {
    const sheet = ready();
    sheet.write('items', 'slogan', 'maxWords', 'tám');
    sheet.write('items', 'goals', 'required', '');
    sheet.write('settings', 'round', 'value', 'năm nay');
    const { plan: read, problems } = planOf(sheet);
    expect(read.items.find((i) => i.id === 'slogan')?.maxWords).toBe(8);
    expect(read.items.find((i) => i.id === 'goals')?.required).toBe(true);
    expect(read.settings.round).toBe(2023);
    expect(problems.map((p) => [p.kind, p.value, p.place?.row])).toEqual([
      ['setting', 'năm nay', sheet.at('settings', 'round', 'value').row],
      ['setting', 'tám', sheet.at('items', 'slogan', 'maxWords').row],
      ['setting', '', sheet.at('items', 'goals', 'required').row],
    ]);
  });

  it('is reported, not applied, where it would need other rows: a provider, a membership, a new line', () => {
    const sheet = ready();
    sheet.write('items', 'slogan', 'contributors', 'Sở Tài chính');
    sheet.write('units', 'so-tai-chinh', 'member', 'Không');
    const { sheetId, row, column } = sheet.at('items', 'photo-copyright-4', 'request');
    sheet.send([put(sheetId, row + 1, column, 'Chỉ số mới')]);
    const { plan: read, problems } = planOf(sheet);
    expect(problems.map((p) => p.kind)).toEqual(['assignment', 'assignment', 'assignment']);
    expect(slotsOf(read).length).toBe(slotsOf(plan).length);
  });

  it('stops set-up where an address is none', () => {
    const sheet = ready();
    sheet.write('units', 'quan-1', 'editors', 'khong phai dia chi; a@b.vn');
    expect(planOf(sheet).badEmails.map((p) => p.value)).toEqual(['khong phai dia chi']);
  });
});

describe('damaged registers', () => {
  it('are still read when the id column is gone, and the damage is reported', () => {
    const sheet = ready();
    sheet.write('units', 'so-tai-chinh', 'editors', 'can.bo@hcm.example');
    sheet.write('items', 'slogan', 'maxWords', '12');
    for (const key of ['units', 'items', 'settings']) {
      const { sheetId, columns } = sheet.tab(key);
      sheet.send([drop(sheetId, 'COLUMNS', columns.get('id') ?? 0)]);
    }
    const { plan: read, problems } = planOf(sheet);
    expect(read.units.find((u) => u.id === 'so-tai-chinh')?.editors).toEqual(['can.bo@hcm.example']);
    expect(read.items.find((i) => i.id === 'slogan')?.maxWords).toBe(12);
    expect(problems.map((p) => p.kind)).toEqual(['column-missing', 'column-missing', 'column-missing']);
    sheet.setUp(read);
    expect(sheet.text('units', 'so-tai-chinh', 'editors')).toBe('can.bo@hcm.example');
    expect(sheet.setUp(planOf(sheet).plan).batches).toEqual([]);
  });

  it('change nothing of what is owed when a column is gone', () => {
    const sheet = ready();
    for (const column of ['required', 'maxWords', 'lead'])
      sheet.send([drop(sheet.tab('items').sheetId, 'COLUMNS', sheet.tab('items').columns.get(column) ?? 0)]);
    expect(planOf(sheet).plan.items).toEqual(planOf(ready()).plan.items);
  });

  it('get a deleted unit back at its place', () => {
    const sheet = ready();
    const { sheetId, row } = sheet.at('units', 'so-tai-chinh', 'name');
    sheet.send([drop(sheetId, 'ROWS', row)]);
    expect(planOf(sheet).plan.units.map((u) => u.id)).toEqual(plan.units.map((u) => u.id));
  });
});

describe('rows of answers', () => {
  it('are found by their ids, wherever they stand', () => {
    const sheet = ready();
    sheet.write(FINANCE, '3.3.1-1a', 'answer', '25,5%');
    const { sheetId, row } = sheet.at(FINANCE, '3.3.1-1a', 'answer');
    sheet.send([
      {
        insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 4 }, inheritFromBefore: true },
      },
    ]);
    const read = readRows(sheet.read(), slotsOf(plan), titles);
    const found = read.rows.find((r) => r.slot.key === 'so-tai-chinh/3.3.1-1a');
    expect(found).toMatchObject({ place: { row: row + 2 }, cells: { answer: { is: 'text', text: '25,5%' } } });
    expect(read.problems).toEqual([]);
  });

  it('of a deleted tab, a lost column, an empty or overwritten heading, a repeated id and a lost row are reported', () => {
    const damages: readonly (readonly [string, (sheet: Sheet) => void])[] = [
      ['tab-missing', (s) => s.send([{ deleteSheet: { sheetId: s.tab(FINANCE).sheetId } }])],
      [
        'column-missing',
        (s) => s.send([drop(s.tab(FINANCE).sheetId, 'COLUMNS', s.tab(FINANCE).columns.get('id') ?? 0)]),
      ],
      ['column-missing', (s) => s.write(FINANCE, '#header', 'answer', '')],
      ['column-missing', (s) => s.write(FINANCE, '#header', 'answer', 'Ghi chú của tôi')],
      ['column-missing', (s) => s.write(FINANCE, '#header', 'id', 'x')],
      ['duplicate-id', (s) => s.write(FINANCE, '3.3.1-1b', 'id', '3.3.1-1a')],
      ['row-missing', (s) => s.send([drop(s.tab(FINANCE).sheetId, 'ROWS', s.at(FINANCE, '3.3.1-1b', 'id').row)])],
    ];
    for (const [kind, damage] of damages) {
      const sheet = ready();
      damage(sheet);
      const kinds = new Set(problemsOf(sheet).map((p) => p.kind));
      expect([...kinds]).toContain(kind);
      expect(readRows(sheet.read(), slotsOf(plan), titles).rows.length).toBe(slotsOf(plan).length);
    }
  });

  it('of one broken tab leave the others readable', () => {
    const sheet = ready();
    sheet.write(DISTRICTS, 'quan-1/3.3.4-1', 'answer', '5%');
    sheet.send([{ deleteSheet: { sheetId: sheet.tab(FINANCE).sheetId } }]);
    const read = readRows(sheet.read(), slotsOf(plan), titles);
    expect(read.rows.find((r) => r.slot.key === 'quan-1/3.3.4-1')?.cells.answer).toEqual({ is: 'text', text: '5%' });
  });
});
