import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue';
import { ownItem } from '../../../src/catalogue/own-item';
import type { Item, Plan, Slot, Unit } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { readDossier } from '../../../src/dossier/dossier';
import type { AnswerRow, Cell } from '../../../src/dossier/types';
import { checkAnswer } from '../../../src/rules/check';
import { liveRules, liveText } from '../../../src/workbook/live/state';
import { isState, NO_CHANGE, readState, stateText } from '../../../src/workbook/live/state-text';
import { requestText } from '../../../src/workbook/tabs/answers';
import { rowId, tabKeyOfUnit } from '../../../src/workbook/tabs/row-id';
import { answerTabKey, homeSheetId } from '../../../src/workbook/tabs/sheet-ids';

const seed = seedPlan(catalogue, []);
const KEYS = ['unit:so-giao-duc-va-dao-tao', 'unit:so-y-te', 'collective:quan-huyen'];

const limit = fc.option(fc.nat({ max: 500 }), { nil: undefined });
const change = fc.record({
  minWords: limit,
  maxWords: limit,
  maxExamples: limit,
  required: fc.boolean(),
  unit: fc.option(
    fc.constantFrom('USD', 'triệu đồng', 'người', '=1').map((vi) => ({ vi, en: vi })),
    { nil: undefined },
  ),
  lead: fc.option(fc.constantFrom('so-y-te', 'so-giao-duc-va-dao-tao'), { nil: undefined }),
});
const plans: fc.Arbitrary<Plan> = fc
  .record({
    settings: fc.record({
      lang: fc.constantFrom('vi' as const, 'en' as const),
      round: fc.integer({ min: 2000, max: 2100 }),
      oldAfterYears: fc.nat({ max: 50 }),
      englishRatioLow: fc.constantFrom(0.5, 0.61),
      englishRatioHigh: fc.constantFrom(0.7, 0.9),
      deadlineIndicators: fc.constantFrom('2023-08-31', '2024-02-29'),
      liveForAll: fc.boolean(),
      liveTrigger: fc.constantFrom('', 'abc; a@b.vn'),
    }),
    items: fc.dictionary(fc.constantFrom(...seed.items.map((i) => i.id)), change, { maxKeys: 20 }),
    deadline: fc.option(fc.constant('2023-12-01'), { nil: undefined }),
  })
  .map(({ settings, items, deadline }) => ({
    // As Danh mục is read: a unit written as the catalogue has it keeps its English words.
    items: seed.items.map((item): Item => {
      const changed = { ...item, ...items[item.id] };
      return changed.unit?.vi === item.unit?.vi ? { ...changed, unit: item.unit } : changed;
    }),
    units: seed.units.map((unit, i) => (i % 3 === 0 ? { ...unit, deadline } : unit)),
    settings: { ...seed.settings, ...settings },
  }));

const texts = fc.constantFrom(
  '',
  'x',
  '98,5',
  '12 USD',
  '2019',
  '1 triệu đồng',
  'Sẽ bổ sung',
  'Có',
  '1. a\n2. b\n3. c',
  'từ '.repeat(300),
);
const rowsOf = (slots: readonly Slot[], cells: readonly string[]): readonly AnswerRow[] =>
  slots.map((slot, i) => {
    const cell = (n: number): Cell => {
      const text = cells[(i * 3 + n) % cells.length] ?? '';
      return text === '' ? { is: 'empty' } : { is: 'text', text };
    };
    return { slot, cells: { answer: cell(0), year: cell(1), numerator: cell(2), reason: cell(3), source: cell(4) } };
  });

describe('the state of the check while typing', () => {
  it('is empty where nothing differs from the catalogue', () => {
    for (const key of KEYS) expect(liveText(seed, slotsOf(seed), key)).toBe('');
    expect(stateText(NO_CHANGE)).toBe('');
  });

  it('gives the trigger every finding that the full check’s rules on single answers have, whatever the plan', () => {
    fc.assert(
      fc.property(
        plans,
        fc.constantFrom(...KEYS),
        fc.array(texts, { minLength: 7, maxLength: 11 }),
        (plan, key, cells) => {
          const slots = slotsOf(plan).filter((slot) => tabKeyOfUnit(slot.unit) === key);
          const rules = liveRules(liveText(plan, slotsOf(plan), key), key);
          expect([...rules.slots.keys()].sort()).toEqual(slots.map(rowId).sort());
          const own = slots.map((slot) => rules.slots.get(rowId(slot)) ?? slot);
          const found = (p: Plan, s: readonly Slot[]): unknown =>
            readDossier(rowsOf(s, cells)).answers.map((answer) => [
              answer.slot.owed,
              answer.state,
              checkAnswer(answer, { plan: p, today: '2023-08-15' }),
            ]);
          expect(found(rules.plan, own)).toEqual(found(plan, slots));
          expect(rules.plan.settings.lang).toBe(plan.settings.lang);
          expect(rules.trigger).toBe(plan.settings.liveForAll && plan.settings.liveTrigger ? 'abc' : undefined);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read back as it was written, and is known as nobody’s own words', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...KEYS), (plan, key) => {
        const text = liveText(plan, slotsOf(plan), key);
        expect(stateText(readState(text) ?? NO_CHANGE)).toBe(text);
        expect(isState(text)).toBe(text !== '');
        expect(text.startsWith('=')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is believed only whole: anything else leaves the catalogue’s rules', () => {
    for (const text of [
      'x',
      '{',
      '[]',
      '{"v":2}',
      '{"v":1,"s":{"round":"2023"}}',
      '{"v":1,"s":{"city":"x"}}',
      '{"v":1,"i":{"slogan":{"maxWords":-1}}}',
      '{"v":1,"r":{"a":{"role":"x","led":true}}}',
      '{"v":1,"d":{"quan-1":"mai"}}',
      '{"v":1,"t":5}',
      '{"v":1,"s":{"__proto__":1}}',
    ]) {
      expect([text, readState(text)]).toEqual([text, undefined]);
      expect(liveRules(text, 'unit:so-y-te').plan.settings).toEqual({ ...seed.settings, coordinators: [] });
    }
    fc.assert(
      fc.property(fc.string(), fc.json(), (a, b) => void [readState(a), readState(b), readState(`{"v":1,"i":${b}}`)]),
    );
  });

  it('knows the units and items that the catalogue does not: wards, an own agency, own indicators, items asked no more', () => {
    const ward = (id: string): Unit => ({
      id,
      name: { vi: id, en: id },
      shortName: id,
      kind: 'ward',
      collective: 'quan-huyen',
      memberOf: ['quan-huyen'],
      editors: [],
      contact: '',
    });
    const agency: Unit = {
      id: 'so-du-lich',
      name: { vi: 'Sở Du lịch', en: 'Sở Du lịch' },
      shortName: 'Sở Du lịch',
      kind: 'agency',
      memberOf: ['so-ban-nganh-doan-the'],
      editors: [],
      contact: '',
    };
    const own = ownItem({
      id: 'rieng-1',
      group: '1.2',
      kind: 'percent',
      text: { vi: 'Tỷ lệ', en: 'Tỷ lệ' },
      note: { vi: 'Theo mẫu', en: 'Theo mẫu' },
      required: true,
      providers: ['so-du-lich', 'quan-huyen'],
      lead: 'so-du-lich',
    });
    const wards = Array.from({ length: 168 }, (_, i) => ward(`phuong-${i}`));
    const plan: Plan = {
      ...seed,
      items: [...seed.items.filter(({ id }) => id !== '3.3.4-1'), own],
      units: [...seed.units.filter(({ kind }) => kind === 'agency'), agency, ...wards],
    };
    const slots = slotsOf(plan);
    for (const [key, asked] of [
      ['collective:quan-huyen', 'collective:quan-huyen'],
      ['unit:so-du-lich', 'unit:'],
      ['unit:so-y-te', 'unit:so-y-te'],
    ] as const) {
      const text = liveText(plan, slots, key);
      expect(text.length).toBeLessThan(20_000);
      expect(isState(text)).toBe(text !== '');
      const mine = slots.filter((slot) => tabKeyOfUnit(slot.unit) === key);
      const rules = liveRules(text, asked);
      expect([...rules.slots.keys()].sort()).toEqual(mine.map(rowId).sort());
      for (const slot of mine) {
        const { role, owed, item } = rules.slots.get(rowId(slot)) ?? slot;
        expect([role, owed, item.kind, item.code]).toEqual([slot.role, slot.owed, slot.item.kind, slot.item.code]);
      }
      const row = rules.slots.get(key.startsWith('collective') ? 'phuong-9/rieng-1' : 'rieng-1');
      expect(row === undefined ? undefined : requestText(row, 'vi')).toBe(
        key === 'unit:so-y-te' ? undefined : 'Tỷ lệ\nLưu ý: Theo mẫu',
      );
    }
    expect(answerTabKey(homeSheetId('unit:so-du-lich'))).toBe('unit:');
    expect(answerTabKey(homeSheetId('unit:so-y-te'))).toBe('unit:so-y-te');
  });

  it('always fits into a cell', () => {
    const long: Plan = {
      ...seed,
      items: seed.items.map((item) => ({ ...item, unit: { vi: 'đ'.repeat(1000), en: '' } })),
      settings: { ...seed.settings, round: 2024 },
    };
    const text = liveText(long, slotsOf(long), KEYS[0] ?? '');
    expect(text.length).toBeLessThan(50_000);
    expect(readState(text)).toMatchObject({ settings: { round: 2024 }, items: {} });
  });
});
