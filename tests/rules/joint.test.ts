// Collective answers: coverage, a unit far from the others, a city figure that differs from the units' own.
import { check } from '../../src/rules/check';
import { outliersAmong } from '../../src/rules/measures/outliers';
import { RULES } from '../../src/rules/registry';
import type { Finding } from '../../src/rules/types';
import { answersOf, cityPlan, figure, NO_DATA, NOTHING, parts, rate, reading, type Says } from '../dossier/districts';
import { choice, collectiveItem, item, num, text, wholeInput } from './fixtures';

const led = item({ providers: ['so-y-te', 'quan-huyen'], lead: 'so-y-te' });
const times = <T>(n: number, what: T): T[] => Array.from({ length: n }, () => what);

/** The findings of a rule where the districts and the agencies say this. */
function findingsOf(
  rule: string,
  of: ReturnType<typeof item>,
  said: readonly Says[],
  agencies: Readonly<Record<string, Says>> = {},
): readonly Finding[] {
  const plan = cityPlan(of, said.length);
  return check(wholeInput(plan, answersOf(plan, said, agencies))).findings.filter((f) => f.rule === rule);
}

describe('coverage-low (warning)', () => {
  it('stands once, on the lead’s row, with what is behind the value and who is missing', () => {
    const said = [...times(3, rate(1, 2)), figure(50), NOTHING, NO_DATA];
    const [only, ...more] = findingsOf('coverage-low', led, said, { 'so-y-te': figure(50) });
    expect(more).toEqual([]);
    expect(only).toMatchObject({ severity: 'warning', slot: 'so-y-te/1.1.1-1', unit: 'so-y-te', column: 'answer' });
    expect(only?.message.vi).toBe(
      'Mới tổng hợp được 3/6 đơn vị (mức bao phủ 50%, ngưỡng 80%); giá trị chung của Thành phố mới là tạm tính.',
    );
    expect(only?.remedy.vi).toBe('Đề nghị đôn đốc: Quận 5, Quận 6. Đề nghị ghi đủ Tử số và Mẫu số: Quận 4.');
  });

  it('stands on the coordinator’s row where nobody leads', () => {
    const findings = findingsOf('coverage-low', collectiveItem(), [rate(1, 2), NOTHING]);
    expect(findings.map((f) => f.slot)).toEqual(['so-giao-duc-va-dao-tao/3.2.2-1+summary']);
  });

  it('goes by the denominator where that is smaller', () => {
    const said = [...times(9, rate(1, 2)), { denominator: num(1000) }];
    expect(findingsOf('coverage-low', led, said)[0]?.message.vi).toContain('9/10 đơn vị, 1,7% mẫu số đã biết');
  });

  it('is silent at the threshold', () => {
    expect(findingsOf('coverage-low', led, [...times(4, rate(1, 2)), NOTHING])).toEqual([]);
  });

  it('is silent while nobody has begun: each row says for itself that it is empty', () => {
    expect(findingsOf('coverage-low', led, times(5, NOTHING))).toEqual([]);
    expect(findingsOf('coverage-low', led, times(5, NOTHING), { 'so-y-te': figure(90) })).toHaveLength(1);
  });
});

describe('city-differs (warning)', () => {
  const city = (value: number, said: readonly Says[] = times(10, rate(80, 100)), of = led): readonly Finding[] =>
    findingsOf('city-differs', of, said, { 'so-y-te': figure(value) });

  it('names both values and what stands behind the second', () => {
    const [only] = city(88.5);
    expect(only).toMatchObject({ severity: 'warning', slot: 'so-y-te/1.1.1-1' });
    expect(only?.message.vi).toBe(
      'Số liệu chung của Thành phố là 88,5%, nhưng tổng hợp từ các đơn vị là 80% (10/10 đơn vị).',
    );
  });

  it.each([
    ['more than one point above', 81.1, 1],
    ['more than one point below', 78.9, 1],
    ['one point above', 81, 0],
    ['one point below', 79, 0],
    ['equal', 80, 0],
  ])('%s: %d → %d', (_, value, count) => {
    expect(city(value)).toHaveLength(count);
  });

  it('allows 5 % of a small share', () => {
    const small = times(10, rate(10, 1000));
    expect(city(1.05, small)).toEqual([]);
    expect(city(1.06, small)).toHaveLength(1);
  });

  it('does not compare with a provisional value', () => {
    expect(city(20, [...times(7, rate(80, 100)), ...times(3, NOTHING)])).toEqual([]);
  });

  it('compares the coordinator’s summary where nobody leads', () => {
    const findings = findingsOf('city-differs', collectiveItem(), times(3, rate(1, 2)), { summary: figure(70) });
    expect(findings.map((f) => f.slot)).toEqual(['so-giao-duc-va-dao-tao/3.2.2-1+summary']);
  });

  it('takes a total above the sum for wrong only when no unit is missing', () => {
    const people = {
      ...led,
      kind: 'count',
      base: undefined,
      range: { min: 0 },
      unit: { vi: 'người', en: 'people' },
    } as const;
    const nine = [...times(9, figure(100)), NOTHING];
    expect(city(1000, nine, people)).toEqual([]);
    expect(city(800, nine, people)).toHaveLength(1);
    expect(city(1100, times(10, figure(100)), people)).toHaveLength(1);
    expect(city(1050, times(10, figure(100)), people)).toEqual([]);
  });

  it('does not compare policies', () => {
    const policy = { ...led, kind: 'policy', base: undefined } as const;
    expect(findingsOf('city-differs', policy, times(3, reading(choice(0))), { 'so-y-te': reading(choice(2)) })).toEqual(
      [],
    );
  });
});

describe('unit-outlier (info)', () => {
  const usual = [88, 89, 90, 87, 91, 88, 90];

  it('names the unit’s value and the median, on its row', () => {
    const [only, ...more] = findingsOf('unit-outlier', led, [...usual, 8.8].map(figure));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ severity: 'info', slot: 'quan-8/1.1.1-1', unit: 'quan-8' });
    expect(only?.message.vi).toBe('Số liệu 8,8% khác xa các đơn vị khác: trung vị của 8 đơn vị là 88,5%.');
  });

  it('looks at percentages with and without parts, and at computed ones', () => {
    const said = [...usual.map((n) => rate(n, 100)), parts(5, 100)];
    expect(findingsOf('unit-outlier', led, said).map((f) => f.unit)).toEqual(['quan-8']);
  });

  it('needs eight units', () => {
    expect(findingsOf('unit-outlier', led, [...usual.slice(1), 8.8].map(figure))).toEqual([]);
  });

  it('leaves a wrong value to the rule that says so', () => {
    expect(findingsOf('unit-outlier', led, [...usual, 900].map(figure))).toEqual([]);
  });

  it('does not look at the lead’s own figure', () => {
    expect(findingsOf('unit-outlier', led, [...usual, 89].map(figure), { 'so-y-te': figure(5) })).toEqual([]);
  });

  it('does not take a large district for a mistake, but a slipped decimal mark', () => {
    const people = { ...led, kind: 'count', base: undefined, range: { min: 0 }, unit: undefined } as const;
    const sizes = [70_000, 180_000, 250_000, 400_000, 430_000, 560_000, 640_000, 1_030_000];
    expect(findingsOf('unit-outlier', people, sizes.map(figure))).toEqual([]);
    const slipped = [...sizes, 430];
    expect(findingsOf('unit-outlier', people, slipped.map(figure)).map((f) => f.unit)).toEqual(['quan-9']);
  });
});

describe('the robust z-score', () => {
  it('is far beyond 3.5, not at it', () => {
    // median 10, MAD 1: z = 0.6745 · |x − 10|
    const values = [9, 9, 9, 10, 10, 11, 11, 11, 10 + 3.5 / 0.6745 + 0.01];
    expect(outliersAmong([...values.slice(0, 8), 15.18], false).far[8]).toBe(false);
    expect(outliersAmong(values, false).far[8]).toBe(true);
  });

  it('where more than half say the same, does not take the smallest difference for far', () => {
    const { far } = outliersAmong([...times(8, 50), 51, 60], false);
    expect(far).toEqual([...times(8, false), false, true]);
  });

  it('finds nothing far among zeros', () => {
    expect(outliersAmong([...times(8, 0), 3], false).far).toEqual(times(9, false));
    expect(outliersAmong([...times(8, 0), 3], true).far).toEqual(times(9, false));
  });
});

it('an agency has its own row for what “các sở, ban ngành, đoàn thể” are asked together', () => {
  const of = collectiveItem({ providers: ['so-ban-nganh-doan-the', 'quan-huyen'] });
  const whole = cityPlan(of, 2);
  const plan = {
    ...whole,
    units: whole.units.map((u) => (u.collective ? u : { ...u, memberOf: ['so-ban-nganh-doan-the'] })),
  };
  const { rows, rollUps } = check(wholeInput(plan, []));
  expect(rows.map(({ slot }) => slot.key)).toEqual([
    'so-giao-duc-va-dao-tao/3.2.2-1',
    'so-giao-duc-va-dao-tao/3.2.2-1+summary',
    'so-y-te/3.2.2-1',
    'so-noi-vu/3.2.2-1',
    'quan-1/3.2.2-1',
    'quan-2/3.2.2-1',
  ]);
  expect(rollUps[0]?.units).toBe(5);
});

it('while typing, a row that others answer too is said to be checked alone', () => {
  const joint = RULES.filter((rule) => rule.family === 'joint');
  expect(joint.map(({ id }) => id)).toEqual(['coverage-low', 'city-differs', 'unit-outlier']);
  const alone = item({ providers: ['so-y-te'], lead: 'so-y-te' });
  for (const rule of joint) {
    expect([led, item(), collectiveItem()].map((of) => rule.concerns?.(of))).toEqual([true, true, true]);
    expect(rule.concerns?.(alone)).toBe(false);
  }
});

it('a placeholder of the lead is no figure to be covered', () => {
  const lead = { 'so-y-te': reading({ is: 'placeholder', raw: '…' } as const) };
  expect(findingsOf('coverage-low', led, times(5, NOTHING), lead)).toEqual([]);
  expect(findingsOf('coverage-low', led, [reading(text('nhiều')), ...times(4, NOTHING)])).toEqual([]);
});
