// Rules across the tabs: what they find, and what they leave alone.
import fc from 'fast-check';
import type { Item } from '../../src/catalogue/plan';
import type { Answer } from '../../src/dossier/types';
import { agree } from '../../src/rules/across/agree';
import { quotedFigures } from '../../src/rules/across/quoted-figures';
import {
  answer,
  choice,
  DISTRICT_1,
  DISTRICT_3,
  EDUCATION,
  EMPTY,
  field,
  found,
  good,
  HEALTH,
  item,
  LABOUR,
  num,
  slot,
  text,
  year,
} from './fixtures';

/** The rows and messages of one rule's findings. */
const said = (rule: string, ...answers: Answer[]): readonly string[] =>
  found(rule, ...answers).map((f) => `${f.slot} | ${f.severity} | ${f.message.vi}`);

describe('agree', () => {
  it.each([
    [98.5, 98.47, true],
    [98, 97.8, true],
    [97.8, 98.5, false],
    [9_400_000, 9_389_717, true],
    [12_000, 12_400, false],
    [0.9, 0.86, true],
    [0, 0, true],
    [0, 3, false],
  ])('%d and %d: %s', (a, b, same) => {
    expect([agree(a, b), agree(b, a)]).toEqual([same, same]);
  });

  it('holds for every figure and itself, rounded to any number of digits', () => {
    const figure = fc.double({ min: 0.01, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(figure, fc.integer({ min: 3, max: 10 }), (value, digits) => {
        expect(agree(value, value)).toBe(true);
        expect(agree(value, Number(value.toPrecision(digits)))).toBe(true);
      }),
      { seed: 20230403 },
    );
  });
});

describe('same-figure-two-agencies', () => {
  const by = (value: number, unit = HEALTH, more: Partial<Answer> = {}): Answer =>
    good(slot(item(), unit, unit === HEALTH ? 'lead' : 'contributor'), { answer: num(value), ...more });

  it('is an error on the lead’s row alone, with both values and both sources', () => {
    expect(said('same-figure-two-agencies', by(97.8), by(98.5, LABOUR, { evidence: text('Báo cáo số 9') }))).toEqual([
      'so-y-te/1.1.1-1 | error | Sở Y tế ghi 97,8 (Thống kê, 2022); Sở Nội vụ ghi 98,5 (Thống kê, 2022, Báo cáo số 9).',
    ]);
  });

  it('leaves rounding alone, and what says “khoảng”', () => {
    expect(said('same-figure-two-agencies', by(98.47), by(98.5, LABOUR))).toEqual([]);
    const approximate = { answer: { ...num(95), approximate: true } as Answer['answer'] };
    expect(said('same-figure-two-agencies', by(97.8), by(0, LABOUR, approximate))).toEqual([]);
  });

  it('compares the contributors while the lead has not answered', () => {
    const empty = answer(slot());
    const third = by(90, EDUCATION);
    expect(said('same-figure-two-agencies', third, empty, by(98.5, LABOUR))).toEqual([
      'so-y-te/1.1.1-1 | error | Sở Giáo dục và Đào tạo ghi 90 (Thống kê, 2022); Sở Nội vụ ghi 98,5 (Thống kê, 2022).',
    ]);
  });

  const policy = item({ id: '2.3.2-1', kind: 'policy', base: undefined, needs: [] });
  const answered = (index: number, unit = HEALTH, of = policy): Answer =>
    answer(slot(of, unit, of.lead === undefined ? 'contributor' : unit === HEALTH ? 'lead' : 'contributor'), {
      answer: choice(index),
    });
  it.each([
    ['Có', 'Chưa có', 0, 2, 1],
    ['Chưa có', 'Có', 2, 0, 1],
    ['Đang xây dựng', 'Có', 1, 0, 1],
    ['Có', 'Đang xây dựng', 0, 1, 0],
    ['Chưa có', 'Đang xây dựng', 2, 1, 0],
  ])('of a policy: lead %s, contributor %s', (_lead, _other, lead, other, count) => {
    const findings = found('same-figure-two-agencies', answered(lead), answered(other, LABOUR));
    expect(findings.map(({ severity }) => severity)).toEqual(Array(count).fill('warning'));
  });

  it('leaves items alone for which each answers for itself, and districts', () => {
    const each = { ...policy, lead: undefined };
    expect(said('same-figure-two-agencies', answered(0, HEALTH, each), answered(2, LABOUR, each))).toEqual([]);
    expect(said('same-figure-two-agencies', by(97.8), by(50, DISTRICT_1))).toEqual([]);
  });
});

describe('shares-of-one-whole', () => {
  const share = (id: string, unit: typeof HEALTH, group: Partial<Item>, value?: number): Answer => {
    const of = item({ id, lead: unit.id, providers: [unit.id], ...group });
    return value === undefined ? answer(slot(of, unit)) : good(slot(of, unit), { answer: num(value) });
  };
  const sum = { sumGroup: 'g' };
  const cap = { capGroup: 'c' };

  it('sums what two units give, once all is there', () => {
    const rows = [share('a', HEALTH, sum, 60), share('b', HEALTH, sum, 20), share('c', LABOUR, sum, 15)];
    expect(said('shares-of-one-whole', ...rows)).toEqual([
      'so-y-te/a | error | Tổng 3 phần do Sở Y tế; Sở Nội vụ cung cấp là 95%, trong khi phải là 100% (cho phép lệch 0,5).',
    ]);
    expect(found('wrong-sum', ...rows)).toEqual([]);
    const open = [share('a', HEALTH, sum, 60), share('b', HEALTH, sum), share('c', LABOUR, sum, 15)];
    expect(said('shares-of-one-whole', ...open)).toEqual([]);
  });

  it('tells at once that they exceed the whole', () => {
    const over = [share('a', HEALTH, sum, 60), share('b', HEALTH, sum), share('c', LABOUR, sum, 45)];
    expect(said('shares-of-one-whole', ...over)).toHaveLength(1);
    expect(said('shares-of-one-whole', share('a', HEALTH, cap, 60), share('b', LABOUR, cap, 45))).toEqual([
      'so-y-te/a | error | Tổng 2 tỷ lệ do Sở Y tế; Sở Nội vụ cung cấp là 105%, vượt quá 100%.',
    ]);
    expect(said('shares-of-one-whole', share('a', HEALTH, cap, 60), share('b', LABOUR, cap, 40))).toEqual([]);
  });

  it('leaves to the older rules what one unit gives alone', () => {
    const alone = [share('a', HEALTH, sum, 60), share('b', HEALTH, sum, 20)];
    expect(found('wrong-sum', ...alone)).toHaveLength(1);
    expect(found('shares-of-one-whole', ...alone)).toEqual([]);
    const both = [share('a', HEALTH, cap, 60), share('b', HEALTH, cap, 50), share('c', LABOUR, cap, 5)];
    expect(found('cap-exceeded', ...both)).toHaveLength(1);
    expect(found('shares-of-one-whole', ...both)).toEqual([]);
  });
});

describe('related-facts-differ', () => {
  const fact = (id: string, value: number, more: Partial<Answer> = {}, of: Partial<Item> = {}): Answer =>
    good(slot(item({ id, kind: 'quantity', base: undefined, range: {}, unit: undefined, ...of })), {
      answer: num(value),
      ...more,
    });
  const rule = 'related-facts-differ';

  it.each([
    [5_800, 6_720, 'thấp hơn GDP bình quân đầu người'],
    [32_100, 6_720, 'hơn bốn lần'],
    [18_200, 6_720, ''],
    [6_720, 6_720, ''],
  ])('GDP: %d by purchasing power, %d plain: “%s”', (ppp, plain, words) => {
    const lines = said(rule, fact('1.2.1-1', ppp), fact('city-gdp', plain));
    expect(lines.length).toBe(words === '' ? 0 : 1);
    if (words !== '') expect(lines[0]).toContain(words);
  });

  it('schooling: only when the two are more than half a year apart, and it says why', () => {
    expect(said(rule, fact('2.1.2-1', 10.8), fact('schooling', 11.1))).toEqual([]);
    expect(said(rule, fact('2.1.2-1', 10.8), fact('schooling', 11.3))).toEqual([]);
    expect(said(rule, fact('2.1.2-1', 10.8), fact('schooling', 11.4))[0]).toContain('Hai nhóm tuổi gần như trùng nhau');
  });

  const people = fact('population', 9_389_717);
  const of = (id: string, denominator: number, more: Partial<Answer> = {}): Answer =>
    fact(id, 5, { denominator: num(denominator), ...more });
  it('population: no share of residents is of more people than there are', () => {
    expect(said(rule, people, of('1.1.1-1', 12_400_000))[0]).toContain('mẫu số không thể vượt dân số');
    expect(said(rule, people, of('1.1.1-1', 7_100_000))).toEqual([]);
    expect(said(rule, people, of('1.1.1-1', 1_200))).toEqual([]);
    expect(said(rule, people, of('2.2.1-1', 12_400_000))).toEqual([]);
  });

  it('population: what is per head of the population is divided by the population', () => {
    expect(said(rule, people, of('1.1.4-1a', 7_570_000))[0]).toContain('tính trên toàn bộ dân số');
    expect(said(rule, people, of('1.1.4-1a', 9_400_000))).toEqual([]);
  });

  it('population: has room for growth where the years differ', () => {
    expect(said(rule, people, of('1.1.4-1a', 8_640_000))).toHaveLength(1);
    expect(said(rule, people, of('1.1.4-1a', 8_640_000, { year: year(2019) }))).toEqual([]);
    expect(said(rule, people, of('1.1.4-1a', 9_700_000, { year: year(2023) }))).toEqual([]);
  });

  it('is silent while one of the two is not there or cannot be read', () => {
    expect(said(rule, fact('1.2.1-1', 10), fact('city-gdp', 0, { answer: EMPTY }))).toEqual([]);
    expect(said(rule, of('1.1.4-1a', 7_570_000))).toEqual([]);
  });
});

describe('prose-differs', () => {
  const literacy = item({
    text: { vi: 'Tỷ lệ phần trăm người biết chữ từ 15 tuổi trở lên được biểu thị', en: 'Literacy' },
    lead: HEALTH.id,
  });
  const crimes = item({
    id: '1.1.4-1a',
    kind: 'rate',
    base: 100_000,
    range: { min: 0, max: 100_000 },
    unit: { vi: 'vụ/100.000 dân', en: 'cases per 100,000' },
    text: { vi: 'Số vụ phạm tội đã bị kết án tính trên 100.000 dân', en: 'Crimes' },
  });
  const population = item({
    id: 'population',
    kind: 'count',
    base: undefined,
    range: { min: 0, integer: true },
    unit: { vi: 'người', en: 'people' },
    text: { vi: 'Dân số thành phố của bạn', en: 'Population' },
  });
  const cells = [
    good(slot(literacy), { answer: num(97.8) }),
    good(slot(crimes), { answer: num(79.2) }),
    good(slot(population), { answer: num(9_389_717) }),
  ];
  const narrative = (words: string, unit = EDUCATION, id = 'context'): Answer =>
    answer(slot(field({ id, lead: unit.id, providers: [unit.id] }), unit), { answer: text(words) });
  const quoted = (words: string, unit = EDUCATION, id = 'context') =>
    found('prose-differs', ...cells, narrative(words, unit, id));

  it.each([
    'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.',
    'Thành phố rất tự hào. Năm 2022, 98,5% người dân từ 15 tuổi trở lên biết chữ, ai cũng đến trường.',
    'Tỷ lệ người từ 15 tuổi trở lên biết chữ tăng lên 98,5%.',
    'Dân số thành phố là 8.993.082 người.',
    'Thành phố có 9,8 triệu người cùng chung sống.',
    'Số vụ phạm tội bị kết án là 72,9 vụ/100.000 dân.',
  ])('is an info on the narrative: %s', (words) => {
    const findings = quoted(words);
    expect(findings.map(({ slot: at, severity }) => [at, severity])).toEqual([
      ['so-giao-duc-va-dao-tao/context', 'info'],
    ]);
  });

  it('names the figure, its sentence and the cell', () => {
    expect(quoted('Thành phố rất tự hào. Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.')[0]?.message.vi).toBe(
      'Bài viết nêu 98,5% (“Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.”), trong khi Phụ lục I – 1.1.1, Sở Y tế ghi 97,8 (Tỷ lệ phần trăm người biết chữ từ 15 tuổi trở lên được biểu…).',
    );
  });

  it.each([
    ['the same figure', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 97,8%.'],
    ['the same, rounded', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98%.'],
    ['about the same', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt gần 99%.'],
    ['a goal', 'Phấn đấu tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 99,5%.'],
    ['another year', 'Năm 2019, tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 96,5%.'],
    ['a difference', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ tăng thêm 98,5%.'],
    ['one district', 'Tại Quận 5, tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.'],
    ['the country', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ của cả nước là 96,1%.'],
    ['another unit', 'Có 98,5 nghìn người từ 15 tuổi trở lên biết chữ.'],
    ['something else', 'Tỷ lệ hộ có Internet đạt 98,5%.'],
    ['beside the right one', 'Tỷ lệ xã đạt chuẩn 98,5% và tỷ lệ người từ 15 tuổi trở lên biết chữ 97,8%.'],
    ['far away', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 62%.'],
    ['no figure', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ rất cao.'],
  ])('leaves alone: %s', (_, words) => {
    expect(quoted(words)).toEqual([]);
  });

  it('leaves goals alone, and what a district says of itself', () => {
    const words = 'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.';
    expect(quoted(words, EDUCATION, 'goals')).toEqual([]);
    expect(quoted(words, DISTRICT_1)).toEqual([]);
  });

  it('compares a district’s narrative with the district’s own cells', () => {
    const own = good(slot(literacy, DISTRICT_1, 'contributor'), { answer: num(95.1) });
    const words = 'Ở Quận 1, tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 96,4%.';
    const findings = found('prose-differs', own, ...cells, narrative(words, DISTRICT_1));
    expect(findings.map(({ slot: at }) => at)).toEqual(['quan-1/context']);
  });

  it('gives each figure the words around it, not its neighbour’s', () => {
    const figures = quotedFigures('Tỷ lệ biết chữ đạt 98,5%, tỷ lệ trẻ đến lớp đạt 99,9%.', false);
    expect(figures.map(({ written, around }) => [written, around.trim()])).toEqual([
      ['98,5%', 'ty le biet chu dat'],
      ['99,9%', ', ty le tre den lop dat  .'],
    ]);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '98,5%',
      ' ',
      '.',
      '\n',
      'triệu',
      'người',
      '12 345',
      'Quận 1',
      '٣٤',
      'km²',
      '%',
      ',',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => quoted(pieces.join(''))).not.toThrow();
      }),
      { seed: 20230403 },
    );
  });
});

describe('same-paragraph', () => {
  const paragraph = (n: number): string => Array.from({ length: 26 }, (_, i) => `từ${n}x${i}`).join(' ');
  const row = (id: string, words: string, unit = HEALTH, role: 'lead' | 'contributor' = 'lead'): Answer =>
    answer(slot(field({ id }), unit, role), { answer: text(words) });
  const rows = (...answers: Answer[]) => found('same-paragraph', ...answers).map(({ slot: at }) => at);

  it('is told once, on the later row, however it is spelt', () => {
    const copy = `${paragraph(1).toUpperCase().normalize('NFD')}!\nRiêng.`;
    expect(rows(row('a', `${paragraph(1)}\n${paragraph(2)}`), row('b', `${copy}\n${paragraph(2)}`))).toEqual([
      'so-y-te/b',
    ]);
  });

  it('leaves short paragraphs alone, whole answers, and what the lead took from a contribution', () => {
    const short = Array.from({ length: 24 }, (_, i) => `từ${i}`).join(' ');
    expect(rows(row('a', `${short}\nA`), row('b', `${short}\nB`))).toEqual([]);
    expect(rows(row('a', paragraph(1)), row('b', paragraph(1)))).toEqual([]);
    expect(found('repeated-narrative', row('a', paragraph(1)), row('b', paragraph(1)))).toHaveLength(2);
    expect(rows(row('a', `${paragraph(1)}\nA`), row('a', paragraph(1), LABOUR, 'contributor'))).toEqual([]);
  });

  it('is told of two districts that answer the same item', () => {
    const of = (unit: typeof DISTRICT_1, more: string): Answer =>
      row('a', `${paragraph(1)}\n${more}`, unit, 'contributor');
    expect(rows(of(DISTRICT_1, 'A'), of(DISTRICT_3, 'B'))).toEqual(['quan-3/a']);
  });
});
