// Everything out as plain data: the answers as they were read, and what they amount to for the city.
import { rollUpsOf } from '../../src/dossier/collected/roll-up';
import { check } from '../../src/rules/check';
import { exportOf } from '../../src/workbook/results/export';
import { answersOf, cityPlan, figure, NOTHING, rate, reading, type Says } from '../dossier/districts';
import { choice, collectiveItem, text, wholeInput } from '../rules/fixtures';

/** What is exported under the unit `city`. */
function city(item: ReturnType<typeof collectiveItem>, said: readonly Says[]) {
  const plan = cityPlan(item, said.length);
  const input = wholeInput(plan, answersOf(plan, said));
  const { answers } = exportOf({ tabs: [] } as never, plan, input.dossier, check(input));
  expect(answers.filter(({ unit }) => unit !== 'city')).toHaveLength(input.slots.length);
  expect(rollUpsOf(plan, input.dossier.answers)).toHaveLength(1);
  return answers.filter(({ unit }) => unit === 'city');
}

it('holds each city value with its coverage and the units that do not stand behind it', () => {
  expect(city(collectiveItem(), [rate(1, 3), rate(2, 3), figure(9), NOTHING])).toEqual([
    {
      unit: 'city',
      item: '3.2.2-1',
      raw: '',
      value: 50,
      text: '50%',
      coverage: 50,
      units: 4,
      counted: 2,
      missing: ['quan-4', 'quan-3'],
      provisional: true,
    },
  ]);
});

it('says of a policy how many have it, of texts only how many there are', () => {
  const policy = collectiveItem({ kind: 'policy', base: undefined });
  expect(city(policy, [reading(choice(0)), reading(choice(1))])[0]).toMatchObject({
    value: 1,
    text: '1/2 đơn vị trả lời “Có”',
    coverage: 100,
    provisional: false,
    missing: [],
  });
  const texts = collectiveItem({ kind: 'description', base: undefined, range: {} });
  const [only] = city(texts, [reading(text('Lớp học cộng đồng')), NOTHING]);
  expect(only).toMatchObject({ units: 2, counted: 1, coverage: 50, missing: ['quan-2'] });
  expect(only).not.toHaveProperty('value');
});

it('rounds to two decimals, as people see it', () => {
  expect(city(collectiveItem(), [rate(1, 3)])[0]).toMatchObject({ value: 33.33, text: '33,33%' });
});
