// Figures: ranges, numerator and denominator, sums; boundaries included.
import type { Answer } from '../../src/dossier/types';
import {
  answer,
  EMPTY,
  fires,
  found,
  good,
  HEALTH,
  item,
  LABOUR,
  num,
  silent,
  slot,
  table,
  text,
  year,
} from './fixtures';

const lead = slot();
const count = slot(item({ kind: 'count', range: { min: 0, integer: true }, base: undefined, unit: undefined }));
const level = slot(item({ kind: 'level', range: {}, base: undefined }));
const rate = slot(item({ kind: 'rate', range: { min: 0, max: 100_000 }, base: 100_000 }));
const hours = slot(item({ kind: 'hours', range: { max: 168 }, base: undefined }));
const of = (value: number, n: number, d: number): Partial<Answer> => ({
  answer: num(value),
  numerator: num(n),
  denominator: num(d),
});
const levelOf = (form: 'word' | 'percent' | 'score', value: number): Answer =>
  good(level, { answer: { is: 'level', raw: String(value), form, value, scale: form === 'score' ? 10 : undefined } });

table('out-of-range', 'error', [
  fires('just above the maximum', good(lead, { answer: num(100.001) })),
  fires('below the minimum', good(lead, { answer: num(-0.1) })),
  fires('a fraction where whole numbers are counted', good(count, { answer: num(12.5) })),
  fires('above a maximum without a minimum', good(hours, { answer: num(169) })),
  fires('a computed rate', answer(lead, { computed: -10, numerator: num(-1), denominator: num(10) }), 'numerator'),
  silent(
    'a computed rate above 100, told as numerator over denominator',
    answer(lead, { computed: 120, numerator: num(12), denominator: num(10) }),
  ),
  fires('a level as a percentage above 100', levelOf('percent', 101)),
  silent('the maximum itself', good(lead, { answer: num(100) })),
  silent('the minimum itself', good(lead, { answer: num(0) })),
  silent('a whole number', good(count, { answer: num(12) })),
  silent('a level as a percentage of 100', levelOf('percent', 100)),
  silent('a level as a word', levelOf('word', 5)),
  silent('a computed rate in range', answer(lead, { computed: 100, numerator: num(10), denominator: num(10) })),
  silent('a text', good(lead, { answer: text('nhiều') })),
]);

table('numerator-over-denominator', 'error', [
  fires('above', good(lead, of(98.5, 11, 10)), 'numerator'),
  fires('above, for a rate', good(rate, of(5, 11, 10)), 'numerator'),
  silent('equal', good(lead, of(100, 10, 10))),
  silent('an item without a base', good(count, of(2, 20, 10))),
  silent('a denominator of zero', good(lead, of(98.5, 1, 0))),
  silent('only one of them', good(lead, { numerator: num(5) })),
]);

table('zero-denominator', 'error', [
  fires('zero', good(lead, of(98.5, 1, 0)), 'denominator'),
  fires('below zero', good(lead, of(98.5, 1, -5)), 'denominator'),
  silent('above zero', good(lead, of(50, 1, 2))),
  silent('no denominator', good(lead)),
]);

table('fraction', 'warning', [
  fires('0,985', good(lead, { answer: num(0.985) })),
  fires('0,985, with another rate beside it', good(lead, of(0.985, 985, 1000))),
  silent('1', good(lead, { answer: num(1) })),
  silent('0', good(lead, { answer: num(0) })),
  silent('98,5', good(lead)),
  silent('0,985% with its sign', good(lead, { answer: num(0.985, { bare: false, unit: '%' }) })),
  silent('an item of small shares', good(slot(item({ smallShare: true })), { answer: num(0.5) })),
  silent('confirmed by numerator and denominator', good(lead, of(0.985, 985, 100_000))),
  silent('confirmed within 0,1', good(lead, of(0.5, 6, 1000))),
  silent('a number that is no percentage', good(rate, { answer: num(0.5) })),
]);

table('rate-differs', 'warning', [
  fires('by more than 0,1', good(lead, of(50.11, 1, 2))),
  fires('by more than 0,1, below', good(lead, of(49.89, 1, 2))),
  fires('for a rate', good(rate, of(12.2, 12, 100_000))),
  silent('by exactly 0,1, above', good(lead, of(50.1, 1, 2))),
  silent('by exactly 0,1, below', good(lead, of(49.9, 1, 2))),
  silent('by exactly 0,1, where binary fractions go astray', good(lead, of(0.3, 2, 1000))),
  silent('equal', good(lead, of(50, 1, 2))),
  silent('a denominator of zero', good(lead, of(50, 1, 0))),
  silent('an item without a base', good(count, of(50, 1, 3))),
  silent('a computed rate', answer(lead, { computed: 50, numerator: num(1), denominator: num(2) })),
  silent('0,985 for 985 of 1000, told as a fraction', good(lead, of(0.985, 985, 1000))),
  fires('0,985 for 500 of 1000', good(lead, of(0.985, 500, 1000))),
  fires('0,985 for 985 of 1000 among small shares', good(slot(item({ smallShare: true })), of(0.985, 985, 1000))),
]);

table('one-of-two', 'warning', [
  fires('only the numerator', good(lead, { numerator: num(5) }), 'denominator'),
  fires('only the denominator', good(lead, { denominator: num(5) }), 'numerator'),
  fires(
    'the other is a placeholder',
    good(lead, { numerator: num(5), denominator: { is: 'placeholder', raw: 'N/A' } }),
    'denominator',
  ),
  silent('both', good(lead, of(98.5, 985, 1000))),
  silent('neither', good(lead)),
  silent(
    'the other cannot be read',
    good(lead, { numerator: num(5), denominator: { is: 'unreadable', raw: 'x', why: 'not-a-number' } }),
  ),
]);

describe('wrong-sum (error)', () => {
  const rowItem = (n: number, required = true) =>
    item({ id: `3.3.1-2-${n}`, parent: '3.3.1-2', sumGroup: '3.3.1-2', smallShare: true, required });
  const rows = (...values: readonly (number | undefined)[]): Answer[] =>
    values.map((value, i) =>
      good(slot(rowItem(i)), {
        answer: value === undefined ? EMPTY : num(value),
        state: value === undefined ? 'empty' : 'answered',
      }),
    );
  const sums = (answers: readonly Answer[]) => found('wrong-sum', ...answers);

  it.each([
    ['100', [60, 30, 10]],
    ['99,5, the lowest that rounding explains', [60, 30, 9.5]],
    ['100,5, the highest', [60, 30, 10.5]],
    ['100,5 in binary fractions', [33.4, 33.5, 33.6]],
    ['a row is still missing', [60, 30, undefined]],
    ['nothing is there yet', [undefined, undefined, undefined]],
  ])('is silent: %s', (_, values) => {
    expect(sums(rows(...values))).toEqual([]);
  });

  it.each([
    ['99,4', [60, 30, 9.4], '99,4%'],
    ['100,6', [60, 30, 10.6], '100,6%'],
  ])('fires once, on the first row, naming the sum: %s', (_, values, sum) => {
    const findings = sums(rows(...values));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error', item: '3.3.1-2-0', column: 'answer' });
    expect(findings[0]?.message.vi).toContain(sum);
  });

  it('does not count an optional row that is empty, and counts one that is filled', () => {
    const optional = (value: number | undefined): Answer =>
      good(slot(rowItem(9, false)), value === undefined ? { answer: EMPTY, state: 'empty' } : { answer: num(value) });
    expect(sums([...rows(60, 40), optional(undefined)])).toEqual([]);
    expect(sums([...rows(60, 30), optional(undefined)])).toHaveLength(1);
    expect(sums([...rows(60, 30), optional(10)])).toEqual([]);
  });

  it('waits while a row cannot be read or has a reason', () => {
    const unreadable = good(slot(rowItem(8)), { answer: { is: 'unreadable', raw: 'x', why: 'not-a-number' } });
    const reason = answer(slot(rowItem(8)), { reason: { is: 'no-data', raw: 'Không có số liệu' } });
    expect(sums([...rows(60, 30), unreadable])).toEqual([]);
    expect(sums([...rows(60, 30), reason])).toEqual([]);
  });

  it('leaves a value that is impossible by itself to its own finding', () => {
    expect(sums(rows(105, 0, 0))).toEqual([]);
  });

  it('adds nothing for a row that does not apply', () => {
    const reason = answer(slot(rowItem(8)), { reason: { is: 'not-applicable', raw: 'Không áp dụng' } });
    expect(sums([...rows(60, 40), reason])).toEqual([]);
    expect(sums([...rows(60, 30), reason])).toHaveLength(1);
  });

  it('keeps the units apart and takes computed rates', () => {
    const other = [50, 40].map((n, i) => good(slot(rowItem(i), LABOUR), { answer: num(n) }));
    const computed = answer(slot(rowItem(2), HEALTH), { computed: 10, year: year(2022), source: text('Thống kê') });
    expect(sums([...rows(60, 30), computed])).toEqual([]);
    expect(sums([...rows(60, 40), ...other]).map((f) => f.unit)).toEqual(['so-noi-vu']);
  });
});

describe('cap-exceeded (error)', () => {
  const part = (id: string, value: number | undefined): Answer =>
    good(
      slot(item({ id, parent: '3.3.1-1', capGroup: '3.3.1-1' })),
      value === undefined ? { answer: EMPTY, state: 'empty' } : { answer: num(value) },
    );

  it.each([
    ['exactly 100', [60, 40]],
    ['exactly 100 in binary fractions', [99.9, 0.1]],
    ['below 100', [10, 20]],
    ['one part only', [100, undefined]],
    ['one part impossible by itself', [101, 5]],
  ])('is silent: %s', (_, [a, b]) => {
    expect(found('cap-exceeded', part('3.3.1-1a', a), part('3.3.1-1b', b))).toEqual([]);
  });

  it('fires once above 100, naming the sum', () => {
    const findings = found('cap-exceeded', part('3.3.1-1a', 60), part('3.3.1-1b', 40.1));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error', item: '3.3.1-1a' });
    expect(findings[0]?.message.vi).toContain('100,1%');
  });
});

describe('what the officer reads', () => {
  it('sees the bounds, and which number was computed', () => {
    expect(found('out-of-range', good(lead, { answer: num(120) }))[0]?.message.vi).toBe(
      'Số liệu 120 không hợp lệ: phải từ 0 đến 100 (%).',
    );
    expect(found('out-of-range', good(count, { answer: num(12.5) }))[0]?.message.vi).toContain('phải là số nguyên');
    expect(found('out-of-range', good(hours, { answer: num(169) }))[0]?.message.vi).toContain('không được lớn hơn 168');
    expect(found('out-of-range', levelOf('percent', 120))[0]?.message.vi).toContain('phải từ 0 đến 100 (%)');
    const computed = answer(lead, { computed: -10, numerator: num(-1), denominator: num(10) });
    expect(found('out-of-range', computed)[0]?.message.vi).toContain('hệ thống tính từ Tử số và Mẫu số là -10');
  });

  it('sees both numbers where rate and quotient differ', () => {
    expect(found('rate-differs', good(lead, of(50, 1, 3)))[0]?.message.vi).toContain(
      'ghi 50, nhưng tính từ Tử số và Mẫu số là 33,33',
    );
  });

  it('is told both ways of writing a share below one', () => {
    const [finding] = found('fraction', good(lead, { answer: num(0.985) }));
    expect(finding?.remedy.vi).toContain('98,5% hoặc 0,985%');
    expect(finding?.remedy.en).toContain('98.5% or 0.985%');
  });
});
