// What the units' answers amount to for the city: the right sums, how much stands behind them, and who is missing.
import { catalogue } from '../../src/catalogue/index';
import { POLICY_CHOICES } from '../../src/catalogue/kinds';
import { seedPlan } from '../../src/catalogue/seed';
import { slotsOf } from '../../src/catalogue/slots';
import { rollUpsOf } from '../../src/dossier/collected/roll-up';
import { answer, choice, collectiveItem, item, later, num, placeholder, text, unit } from '../rules/fixtures';
import {
  answersOf,
  cityPlan,
  figure,
  NO_DATA,
  NOT_APPLICABLE,
  NOTHING,
  parts,
  rate,
  reading,
  rolledUp,
  type Says,
} from './districts';

const policy = collectiveItem({ kind: 'policy', base: undefined, unit: undefined, choices: POLICY_CHOICES, range: {} });
const count = collectiveItem({
  kind: 'count',
  base: undefined,
  range: { min: 0, integer: true },
  unit: { vi: 'người', en: 'people' },
});
const ids = (units: readonly { readonly id: string }[]): readonly string[] => units.map(({ id }) => id);

describe('a rate of the city', () => {
  it('is the sum of numerators over the sum of denominators, not the mean of percentages', () => {
    const r = rolledUp([rate(90, 100), rate(100, 1000)]);
    expect(r).toMatchObject({ kind: 'rate', numerator: 190, denominator: 1100, share: 100, coverage: 100 });
    expect(r.value).toBeCloseTo((190 / 1100) * 100, 10);
  });

  it('counts a unit whose percentage is left to be computed', () => {
    expect(rolledUp([parts(1, 2), rate(3, 4)]).value).toBeCloseTo((4 / 6) * 100, 10);
  });

  it('is on the item’s own base', () => {
    const perHundredThousand = collectiveItem({ kind: 'rate', base: 100_000, range: { min: 0, max: 100_000 } });
    const given: Says = { answer: num(200), numerator: num(2), denominator: num(1000) };
    expect(rolledUp([given, given], perHundredThousand).value).toBe(200);
  });

  it('names the units that gave only a percentage, and does not count them', () => {
    const r = rolledUp([rate(1, 2), figure(98), { answer: num(40), numerator: num(4) }]);
    expect(ids(r.withoutParts)).toEqual(['quan-2', 'quan-3']);
    expect(r.missing).toEqual([]);
    expect(r.value).toBe(50);
    expect(r.coverage).toBeCloseTo(100 / 3, 10);
  });

  it('has no value where nobody gave both parts', () => {
    const r = rolledUp([figure(98), figure(97)]);
    expect(r.value).toBeUndefined();
    expect(r).toMatchObject({ coverage: 0, provisional: true, counted: [] });
  });

  it.each<[string, Says]>([
    ['nothing', NOTHING],
    ['a placeholder', reading(placeholder())],
    ['a placeholder with parts', { ...parts(1, 2), answer: placeholder(), computed: undefined }],
    ['a reason', NO_DATA],
    ['a promise', { reason: later('2023-09-01') }],
    ['something unreadable', reading({ is: 'unreadable', raw: 'x', why: 'not-a-number' })],
    ['two numbers in one', reading({ is: 'ambiguous', raw: '1.234', readings: [1.234, 1234] })],
    ['a denominator of zero', { answer: num(50), numerator: num(1), denominator: num(0) }],
    ['a numerator above the denominator', { answer: num(50), numerator: num(3), denominator: num(2) }],
    ['a percentage above 100', { answer: num(105), numerator: num(1), denominator: num(2) }],
  ])('does not count %s', (_, says) => {
    const r = rolledUp([rate(1, 4), says]);
    expect(ids(r.missing)).toEqual(['quan-2']);
    expect(r.value).toBe(25);
    expect(r).toMatchObject({ units: 2, coverage: 50, provisional: true });
  });

  it('does not ask the units to which it does not apply', () => {
    const r = rolledUp([rate(1, 4), NOT_APPLICABLE]);
    expect(r).toMatchObject({ units: 1, missing: [], coverage: 100, provisional: false });
    expect(ids(r.exempt)).toEqual(['quan-2']);
  });

  it('misses nobody where it applies to none', () => {
    const r = rolledUp([NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(r).toMatchObject({ units: 0, missing: [], coverage: 100, provisional: false });
    expect(r.value).toBeUndefined();
  });

  it('knows the share of the denominator where every unit asked has given its own', () => {
    const known = { denominator: num(700) };
    expect(rolledUp([rate(50, 100), rate(100, 200), known])).toMatchObject({ share: 30, coverage: 30 });
    expect(rolledUp([rate(50, 100), rate(100, 200), NOTHING]).share).toBeUndefined();
    const swapped = { answer: num(50), numerator: num(900), denominator: num(700) };
    expect(rolledUp([rate(50, 100), swapped]).share).toBeUndefined();
  });

  it('is provisional below the threshold, not at it', () => {
    const said = [rate(1, 2), rate(1, 2), rate(1, 2), rate(1, 2), NOTHING];
    expect(rolledUp(said, collectiveItem(), 80).provisional).toBe(false);
    expect(rolledUp(said, collectiveItem(), 81).provisional).toBe(true);
  });
});

describe('other kinds', () => {
  it('adds counts', () => {
    const r = rolledUp([figure(3), figure(4), NOTHING], count);
    expect(r).toMatchObject({ kind: 'sum', value: 7, units: 3 });
    expect(ids(r.missing)).toEqual(['quan-3']);
  });

  it('counts who said “Có”, among all who are asked', () => {
    const r = rolledUp([reading(choice(0)), reading(choice(2)), reading(choice(0)), NOTHING], policy);
    expect(r).toMatchObject({ kind: 'policy', value: 2, units: 4 });
    expect(r.counted).toHaveLength(3);
    expect(r.coverage).toBe(75);
  });

  it('lists texts', () => {
    const narrative = collectiveItem({ kind: 'description', base: undefined, unit: undefined, range: {} });
    const r = rolledUp([reading(text('Lớp học cộng đồng')), NOTHING], narrative);
    expect(r).toMatchObject({ kind: 'list', units: 2 });
    expect(r.value).toBeUndefined();
    expect(r.counted.map(({ slot }) => slot.unit.id)).toEqual(['quan-1']);
  });

  it.each([
    ['money', { kind: 'currency' as const, unit: { vi: 'USD', en: 'USD' } }],
    ['years', { kind: 'years' as const, unit: { vi: 'năm', en: 'years' } }],
    ['hours', { kind: 'hours' as const, unit: { vi: 'giờ/tuần', en: 'hours a week' } }],
    ['a quantity per head', { kind: 'quantity' as const, unit: { vi: 'kg/người/năm', en: 'kg a head a year' } }],
    ['an average', { kind: 'quantity' as const, text: { vi: 'Số sách bình quân', en: 'Books on average' } }],
    ['a figure with its own unit', { kind: 'open' as const, unit: undefined }],
  ])('lists %s, because their sum means nothing', (_, more) => {
    const r = rolledUp([figure(3), figure(4)], collectiveItem({ base: undefined, range: {}, ...more }));
    expect(r.kind).toBe('list');
    expect(r.value).toBeUndefined();
  });
});

describe('who is asked', () => {
  it('of the plan’s own items: every unit of the collective; where nobody leads, every agency too', () => {
    const plan = seedPlan(catalogue, []);
    const rollUps = rollUpsOf(
      plan,
      slotsOf(plan).map((slot) => answer(slot)),
    );
    expect(rollUps.map(({ item: { id }, kind, units }) => [id, kind, units])).toEqual([
      ['2.6.2-1', 'rate', 22],
      ['2.6.3-1', 'policy', 22],
      ['3.2.2-1', 'policy', 41],
      ['3.3.2-1', 'list', 22],
      ['3.3.3-1', 'policy', 22],
      ['3.3.4-1', 'rate', 22],
      ['resources', 'list', 22],
    ]);
  });

  it('the agencies beside a lead give contributions, not parts of a sum', () => {
    const led = item({ providers: ['so-y-te', 'so-noi-vu', 'quan-huyen'], lead: 'so-y-te' });
    const plan = cityPlan(led, 2);
    const [r] = rollUpsOf(
      plan,
      answersOf(plan, [rate(1, 2), rate(1, 2)], { 'so-noi-vu': rate(1, 100), 'so-y-te': figure(90) }),
    );
    expect(r).toMatchObject({ units: 2, value: 50 });
  });

  it('an item that one agency leads with others has no city value of its own', () => {
    const plan = cityPlan(item(), 2);
    expect(rollUpsOf(plan, answersOf(plan, []))).toEqual([]);
  });

  it('wards as well as districts', () => {
    const ward = unit('phuong-ben-thanh', 'Phường Bến Thành', {
      kind: 'ward',
      collective: 'quan-huyen',
      memberOf: ['quan-huyen'],
    });
    const plan = { ...cityPlan(collectiveItem(), 0), units: [...cityPlan(collectiveItem(), 0).units, ward] };
    expect(rollUpsOf(plan, answersOf(plan, [rate(1, 2)]))[0]).toMatchObject({ units: 1, value: 50 });
  });
});
