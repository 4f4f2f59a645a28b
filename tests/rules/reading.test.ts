// Reading: what cannot be read is reported in its column, with what to write instead.
import { POLICY_CHOICES } from '../../src/catalogue/kinds';
import type { Reading, Unreadable } from '../../src/dossier/types';
import { typed } from '../../src/rules/measures/writing';
import { answer, fires, found, good, item, num, silent, slot, table, text, year } from './fixtures';

const lead = slot();
const unreadable = (raw: string, why: Unreadable): Reading => ({ is: 'unreadable', raw, why });
const ambiguous: Reading = { is: 'ambiguous', raw: '1.234', readings: [1.234, 1234] };
const wrongUnit: Reading = { is: 'wrong-unit', raw: '150 triệu đồng', named: 'triệu đồng' };
const notAChoice: Reading = { is: 'not-a-choice', raw: 'Tốt' };
const policy = slot(item({ kind: 'policy', choices: POLICY_CHOICES, needs: ['evidence', 'explanation'] }));

table('unreadable', 'error', [
  fires('an error value', good(lead, { answer: unreadable('#N/A', 'error-value') })),
  fires('an interval', good(lead, { answer: unreadable('95-97%', 'interval') })),
  fires('a year that is none', good(lead, { year: unreadable('năm ngoái', 'not-a-year') }), 'year'),
  fires('an error value in the source', good(lead, { source: unreadable('#REF!', 'error-value') }), 'source'),
  fires(
    'numerator and denominator',
    good(lead, { numerator: unreadable('a', 'not-a-number'), denominator: unreadable('b', 'not-a-number') }),
    'numerator',
    'denominator',
  ),
  silent('a number', good(lead)),
  silent('an empty row', answer(lead)),
]);

table('ambiguous', 'error', [
  fires('the answer', good(lead, { answer: ambiguous })),
  fires('the numerator', good(lead, { numerator: ambiguous, denominator: num(5000) }), 'numerator'),
  fires('the denominator', good(lead, { numerator: num(1), denominator: ambiguous }), 'denominator'),
  silent('a number', good(lead)),
]);

table('wrong-unit', 'error', [
  fires('the answer', good(lead, { answer: wrongUnit })),
  fires('the numerator', good(lead, { numerator: wrongUnit }), 'numerator'),
  silent('the item’s own unit', good(lead, { answer: num(98.5, { bare: false, unit: '%' }) })),
]);

table('not-a-choice', 'error', [
  fires('a policy', answer(policy, { answer: notAChoice })),
  fires('the self-assessment', good(lead, { self: notAChoice }), 'self'),
  silent('a choice', answer(policy, { answer: { is: 'choice', raw: 'Chưa có', choice: 2 } })),
  silent('a self-assessment from the list', good(lead, { self: { is: 'choice', raw: 'Đã đạt', choice: 0 } })),
]);

describe('what the officer reads', () => {
  it('is shown both readings and how to write each without doubt', () => {
    const [finding] = found('ambiguous', good(lead, { answer: ambiguous }));
    expect(finding?.value).toBe('1.234');
    expect(finding?.message.vi).toContain('số nguyên 1\u00a0234 hoặc số thập phân 1,234');
    expect(finding?.remedy.vi).toContain('ghi 1234 nếu là số nguyên');
    expect(finding?.remedy.vi).toContain('ghi 1,2340 nếu là số thập phân');
    expect(finding?.remedy.en).toContain('1234 for the whole number');
  });

  it('gets the larger reading first, whichever the reader names first', () => {
    const [a] = found('ambiguous', good(lead, { answer: ambiguous }));
    const [b] = found('ambiguous', good(lead, { answer: { ...ambiguous, readings: [1234, 1.234] } }));
    expect(a?.remedy).toEqual(b?.remedy);
  });

  it.each([
    [1234, '1234'],
    [1.234, '1,2340'],
    [12.5, '12,5'],
    [0.125, '0,1250'],
    [1_234_000_000, '1234000000'],
    [0.0000001, '0,0000001'],
    [-1.234, '-1,2340'],
  ])('is told to write %d as %s', (value, written) => {
    expect(typed(value, 'vi')).toBe(written);
    expect(typed(value, 'en')).toBe(written.replace(',', '.'));
  });

  const reasons: readonly Unreadable[] = [
    'error-value',
    'date',
    'boolean',
    'interval',
    'grouping',
    'not-a-number',
    'not-a-level',
    'not-a-year',
    'score',
  ];

  it('gets a message of its own for each reason why a cell cannot be read', () => {
    const messages = reasons.map((why) => found('unreadable', good(lead, { answer: unreadable('abc', why) }))[0]);
    expect(new Set(messages.map((f) => f?.message.vi)).size).toBe(reasons.length);
    expect(new Set(messages.map((f) => f?.message.en)).size).toBe(reasons.length);
    for (const finding of messages) expect(finding?.remedy.vi).toMatch(/^Đề nghị /);
  });

  it('learns both units', () => {
    const dollars = slot(
      item({ kind: 'currency', unit: { vi: 'USD', en: 'USD' }, range: { min: 0 }, base: undefined }),
    );
    const [finding] = found('wrong-unit', good(dollars, { answer: wrongUnit }));
    expect(finding?.message.vi).toContain('“triệu đồng”');
    expect(finding?.message.vi).toContain('“USD”');
    expect(finding?.remedy.vi).toContain('quy đổi sang “USD”');
  });

  it('is not asked for the item’s unit in the numerator', () => {
    const [finding] = found('wrong-unit', good(lead, { numerator: wrongUnit }));
    expect(finding?.remedy.vi).toBe('Đề nghị chỉ ghi số, không kèm đơn vị, ở cột Tử số.');
  });

  it('is shown the choices of the column', () => {
    expect(found('not-a-choice', answer(policy, { answer: notAChoice }))[0]?.remedy.vi).toContain(
      'Có; Đang xây dựng; Chưa có',
    );
    expect(found('not-a-choice', good(lead, { self: notAChoice }))[0]?.remedy.vi).toContain(
      'Đã đạt; Có khả năng đạt; Chưa đạt',
    );
  });

  it('sees a long text cut to 60 characters in the sentence and to 200 as the value', () => {
    const long = 'rất dài '.repeat(50);
    const [finding] = found('unreadable', good(lead, { answer: unreadable(long, 'not-a-number') }));
    expect(finding?.value).toHaveLength(200);
    expect(finding?.value.endsWith('…')).toBe(true);
    expect(finding?.message.vi.length).toBeLessThan(160);
  });

  it('is not told that there is no number where two numbers stand', () => {
    const [finding] = found('unreadable', good(lead, { answer: unreadable('12%, 13%', 'not-a-number') }));
    expect(finding?.message.vi).toBe(
      'Không xác định được số liệu từ nội dung “12%, 13%” ở cột Số liệu/Nội dung trả lời.',
    );
  });

  it('is told which column holds the unreadable year', () => {
    const [finding] = found('unreadable', good(lead, { year: unreadable('năm ngoái', 'not-a-year') }));
    expect(finding?.message.vi).toBe('Không xác định được năm từ nội dung “năm ngoái” ở cột Năm.');
  });
});

it('leaves texts and years that were read in peace', () => {
  expect(found('unreadable', good(lead, { year: year(2022), source: text('Khảo sát') }))).toEqual([]);
});
