// The digest of a check: what changes it, and what does not.
import fc from 'fast-check';
import { type AnswerColumn, PERSON_COLUMNS, type Plan } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import type { AnswerRow, Cell } from '../../src/dossier/types';
import { type Checked, checkedWrites, lastCheck } from '../../src/workbook/results/checked';
import { digestOf, type Seen } from '../../src/workbook/results/digest';
import { newSheet, OWNER, smallPlan } from './sheet';

const plan = smallPlan();
/** Few are enough: each row counts by itself. */
const slots = slotsOf(plan).filter((_, i) => i % 12 === 0);

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ is: 'empty' }),
  fc.string({ minLength: 1, maxLength: 12 }).map((text): Cell => ({ is: 'text', text })),
  fc
    .record({ value: fc.integer({ min: -5, max: 5 }), format: fc.constantFrom('NONE', 'PERCENT', 'DATE') })
    .map(({ value, format }): Cell => ({ is: 'number', value, format })),
  fc.boolean().map((value): Cell => ({ is: 'boolean', value })),
  fc.constantFrom('#N/A', '#REF!').map((text): Cell => ({ is: 'error', text })),
);
const someCells: fc.Arbitrary<AnswerRow['cells']> = fc
  .tuple(...PERSON_COLUMNS.map(() => aCell))
  .map((cells) => Object.fromEntries(PERSON_COLUMNS.map((column, i) => [column, cells[i] ?? { is: 'empty' }])));
const seen: fc.Arbitrary<Seen> = fc
  .array(someCells, { minLength: slots.length, maxLength: slots.length })
  .map((cells) => ({
    plan,
    problems: [],
    rows: slots.map((slot, i) => ({ slot, place: { sheetId: 1, row: i + 8 }, cells: cells[i] ?? {} })),
  }));

const withCell = (before: Seen, at: number, column: AnswerColumn, cell: Cell): Seen => ({
  ...before,
  rows: before.rows.map((row, i) => (i === at ? { ...row, cells: { ...row.cells, [column]: cell } } : row)),
});

describe('the digest of what was answered and asked', () => {
  it('changes with every cell that a person may fill, and only then', () => {
    const cell = fc.tuple(fc.nat(slots.length - 1), fc.constantFrom(...PERSON_COLUMNS), aCell);
    fc.assert(
      fc.property(seen, cell, (before, [at, column, now]) => {
        const same = JSON.stringify(before.rows[at]?.cells[column]) === JSON.stringify(now);
        expect(digestOf(withCell(before, at, column, now)) === digestOf(before)).toBe(same);
      }),
      { numRuns: 40, seed: 20230403 },
    );
  });

  it('stays as it is when rows and units change places, and when tabs are renamed', () => {
    const problem = { kind: 'row-missing', unit: 'quan-1', what: 'x' } as const;
    fc.assert(
      fc.property(seen, fc.nat(slots.length - 1), (before, at) => {
        const rows = before.rows.map((row, i) => ({ ...row, place: { sheetId: 7, row: 500 - i } }));
        const moved: Seen = {
          plan: { ...plan, units: [...plan.units].reverse(), items: [...plan.items].reverse() },
          rows: [...rows.slice(at), ...rows.slice(0, at)],
          problems: [{ ...problem, tab: 'Quận' }],
        };
        expect(digestOf(moved)).toBe(digestOf({ ...before, problems: [{ ...problem, tab: 'Quận, huyện' }] }));
      }),
      { numRuns: 15, seed: 20230403 },
    );
  });

  it('changes when a row is gone, when a limit or a setting that rules look at is another, when one cannot be read', () => {
    const rows = slots.map((slot, i): AnswerRow => ({ slot, place: { sheetId: 1, row: i }, cells: {} }));
    const base: Seen = { plan, rows, problems: [] };
    const settings = (more: Partial<Plan['settings']>): Plan => ({ ...plan, settings: { ...plan.settings, ...more } });
    const items = plan.items.map((item) => (item.id === 'slogan' ? { ...item, maxWords: 9 } : item));
    const [first, ...others] = rows;
    const setting = { kind: 'setting', tab: 'Thiết lập', what: 'Năm số liệu' } as const;
    const all: readonly Seen[] = [
      base,
      { ...base, rows: first ? [{ slot: first.slot, cells: {} }, ...others] : others },
      { ...base, plan: { ...plan, items } },
      { ...base, plan: settings({ round: 2025 }) },
      { ...base, plan: settings({ deadlineForm: '2023-10-31' }) },
      { ...base, problems: [{ ...setting, value: 'tám' }] },
      { ...base, problems: [{ ...setting, value: 'chín' }] },
      { ...base, waivers: [{ id: 'a', reason: 'b' }] },
      { ...base, waivers: [{ id: 'a', reason: 'c' }] },
      { ...base, reasons: [{ id: 'a', reason: 'b' }] },
    ];
    expect(new Set(all.map(digestOf)).size).toBe(all.length);
    expect(digestOf({ ...base, plan: settings({ city: 'Hà Nội', sample: true, coordinators: [] }) })).toBe(
      digestOf(base),
    );
  });

  it('is the same in every run of every engine', () => {
    expect(digestOf({ plan: { ...plan, items: [], units: [] }, rows: [], problems: [] })).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the mark of the last check', () => {
  const CHECKED: Checked = { when: '15/08/2023 09:00', by: OWNER, digest: '0123456789abcdef' };

  it('is made once, then changed, and not written when it says so already', () => {
    const sheet = newSheet();
    expect(lastCheck(sheet.read())).toBeUndefined();
    sheet.send(checkedWrites(sheet.read(), CHECKED));
    expect(lastCheck(sheet.read())).toEqual(CHECKED);
    expect(checkedWrites(sheet.read(), CHECKED)).toEqual([]);
    const later = { ...CHECKED, when: '15/08/2023 09:05' };
    const [request] = checkedWrites(sheet.read(), later);
    expect(Object.keys(request ?? {})).toEqual(['updateDeveloperMetadata']);
    sheet.send(checkedWrites(sheet.read(), later));
    expect([lastCheck(sheet.read()), sheet.workbook.state.metadata.length]).toEqual([later, 1]);
  });
});
