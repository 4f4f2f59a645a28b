// What holds for the city's value whatever the units say.
import fc from 'fast-check';
import { collectiveItem, num, placeholder } from '../rules/fixtures';
import { figure, NO_DATA, NOT_APPLICABLE, NOTHING, rate, reading, rolledUp, type Says } from './districts';

const count = collectiveItem({ kind: 'count', base: undefined, range: { min: 0, integer: true } });

describe('whatever the units say', () => {
  const part = fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([a, b]) => [Math.min(a, b), b] as const);
  const odd = fc.constantFrom<Says>(NOTHING, NO_DATA, NOT_APPLICABLE, reading(placeholder()), figure(98.5));
  const says = fc.oneof(
    { weight: 4, arbitrary: part.map(([n, d]): Says => rate(n, d)) },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: part.map(([, d]): Says => ({ denominator: num(d) })) },
  );
  const many = fc.array(says, { minLength: 1, maxLength: 30 });
  const some = fc.array(part, { minLength: 1, maxLength: 30 });

  it('the city’s rate lies between the smallest and the largest of the units’', () => {
    fc.assert(
      fc.property(some, (given) => {
        const rates = given.map(([n, d]) => (n / d) * 100);
        const value = rolledUp(given.map(([n, d]) => rate(n, d))).value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });

  it('it is the rate of the pooled data', () => {
    fc.assert(
      fc.property(some, (given) => {
        const [n, d] = given.reduce(([a, b], [c, e]) => [a + c, b + e], [0, 0]);
        expect(rolledUp(given.map(([a, b]) => rate(a, b))).value).toBeCloseTo((n / d) * 100, 9);
      }),
    );
  });

  it('the order of the units changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (values, keys) => {
          const area = collectiveItem({
            kind: 'quantity',
            base: undefined,
            range: { min: 0 },
            unit: { vi: 'km²', en: 'km²' },
          });
          const keyed = values.map((value) => ({ value, key: Number(keys.next().value) }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
          expect(rolledUp(shuffled.map(figure), area).value).toBe(rolledUp(values.map(figure), area).value);
        },
      ),
    );
    fc.assert(
      fc.property(many, (given) => {
        const [there, back] = [rolledUp(given), rolledUp([...given].reverse())];
        expect([back.value, back.coverage, back.share]).toEqual([there.value, there.coverage, there.share]);
      }),
    );
  });

  it('sums add up: of two halves of the city it is the sum of both', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const sumOf = (values: readonly number[]): number => rolledUp(values.map(figure), count).value ?? 0;
        expect(sumOf([...one, ...other])).toBe(sumOf(one) + sumOf(other));
      }),
    );
  });

  it('a unit without a denominator never changes the value', () => {
    fc.assert(
      fc.property(many, fc.double({ min: 0, max: 100, noNaN: true }), fc.nat(1000), (given, value, numerator) => {
        const before = rolledUp(given).value;
        expect(rolledUp([...given, figure(value)]).value).toBe(before);
        expect(rolledUp([...given, { answer: num(value), numerator: num(numerator) }]).value).toBe(before);
      }),
    );
  });

  it('coverage is a percentage, and every unit is counted, missing, without parts or not asked', () => {
    fc.assert(
      fc.property(many, (given) => {
        const r = rolledUp(given);
        for (const share of [r.coverage, r.share ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(100);
        }
        expect(r.counted.length + r.missing.length + r.withoutParts.length).toBe(r.units);
        expect(r.units + r.exempt.length).toBe(given.length);
        expect(r.provisional).toBe(r.coverage < 80);
      }),
    );
  });
});
