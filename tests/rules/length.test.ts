// Length: limits of words and examples, the same narrative twice.
import { countExamples } from '../../src/rules/families/examples';
import { answer, EDUCATION, field, fires, found, HEALTH, LABOUR, silent, slot, table, text, words } from './fixtures';

const narrative = slot(field({ maxWords: 200 }));
const quote = slot(field({ id: 'quote', minWords: 20, maxWords: 30 }));
const examples = slot(field({ id: 'best-practices', maxWords: 400, maxExamples: 3 }));
const list = (n: number): string => Array.from({ length: n }, (_, i) => `${i + 1}. Chương trình`).join('\n');

table('over-limit', 'warning', [
  fires('one word over', answer(narrative, { answer: words(201) })),
  fires('the last length that may fit in English (329 × 0,61 = 200,69)', answer(narrative, { answer: words(329) })),
  silent('exactly the limit', answer(narrative, { answer: words(200) })),
  silent('surely over: the error stands alone', answer(narrative, { answer: words(330) })),
  silent('no limit', answer(slot(field()), { answer: words(500) })),
]);

table('surely-over-limit', 'error', [
  fires('the first length whose low estimate is over (330 × 0,61 = 201,3)', answer(narrative, { answer: words(330) })),
  silent('its low estimate is the limit', answer(narrative, { answer: words(329) })),
  silent('within the limit', answer(narrative, { answer: words(200) })),
]);

table('under-minimum', 'warning', [
  fires('one word short', answer(quote, { answer: words(19) })),
  silent('exactly the minimum', answer(quote, { answer: words(20) })),
  silent('empty', answer(quote)),
  silent('no minimum', answer(narrative, { answer: words(1) })),
]);

table('too-many-examples', 'warning', [
  fires('four numbered examples', answer(examples, { answer: text(list(4)) })),
  silent('three numbered examples', answer(examples, { answer: text(list(3)) })),
  silent('four where any number is allowed', answer(narrative, { answer: text(list(4)) })),
  silent('a text whose examples cannot be counted', answer(examples, { answer: words(100) })),
]);

describe('counting examples', () => {
  it.each([
    ['numbered with points', '1. A\n2. B\n3. C\n4. D', 4],
    ['numbered without a space', '1.Chương trình A\n2.Chương trình B', 2],
    ['numbered with brackets', 'Các ví dụ tiêu biểu:\n1) A\n2) B', 2],
    ['numbered in brackets', '(1) A\n(2) B\n(3) C', 3],
    ['numbered in brackets inside a sentence', 'Bốn dự án: (1) A; (2) B; (3) C; (4) D.', 4],
    ['Roman numbers', 'I. A\n1. x\n2. y\nII. B\n1. z', 2],
    ['lettered', 'a) A\nb) B\nc) C\nd) D', 4],
    ['lettered with đ', 'a) A\nb) B\nc) C\nd) D\nđ) E\ne) F', 6],
    ['lettered without đ', 'a) A\nb) B\nc) C\nd) D\ne) E', 5],
    ['hyphens', '- A\n- B\n- C', 3],
    ['round bullets', '• A\n• B', 2],
    ['Ví dụ 1, Ví dụ 2', 'Ví dụ 1: A\n- x\n- y\nVí dụ 2: B\n- z', 2],
    ['Ví dụ thứ nhất, in one paragraph', 'Ví dụ thứ nhất: A. Ví dụ thứ hai: B. Ví dụ thứ ba: C.', 3],
    ['Thứ nhất, thứ hai, thứ ba, thứ tư', 'Thứ nhất, A. Thứ hai, B; thứ ba, C. Thứ tư, D.', 4],
    ['decomposed letters', 'Ví dụ 1: A\nVí dụ 2: B'.normalize('NFD'), 2],
    ['bullets under numbers', '1. A\n- x\n- y\n- z\n- t\n2. B\n- x', 2],
    ['plus signs under hyphens', '- A\n+ x\n+ y\n+ z\n- B', 2],
    ['indented hyphens under hyphens', '- A\n  - x\n  - y\n  - z\n- B', 2],
    ['paragraphs under numbers', '1. A\nmô tả dài\n2. B\nmô tả dài', 2],
  ])('%s', (_, written, count) => {
    expect(countExamples(written)).toBe(count);
  });

  it.each([
    ['running text', 'Thành phố đã triển khai nhiều chương trình.'],
    ['numbers that start again', '1. A\n1. x\n2. y\n2. B'],
    ['a list that does not begin with one', '3. A\n4. B'],
    ['decimals at the start of a line', '1.5 triệu người\n2.5 triệu lượt'],
    ['a weekday', 'Thứ hai hằng tuần, thư viện mở cửa miễn phí.'],
    ['bullets under unmarked headings', 'Chương trình A\n- x\n- y\nChương trình B\n- z'],
    ['the parts of one project', 'Dự án A. Gồm (1) lớp; (2) sách; (3) máy; (4) thẻ.'],
    ['nothing', ''],
  ])('leaves uncounted: %s', (_, written) => {
    expect(countExamples(written)).toBeUndefined();
  });
});

describe('repeated-narrative (warning)', () => {
  const long = Array.from({ length: 20 }, (_, i) => `Thành${i}`).join(' ');
  const here = slot(field({ id: 'goals' }), HEALTH);
  const there = slot(field({ id: 'context', code: { vi: 'Phụ lục II – mục 29', en: 'Annex II – field 29' } }), LABOUR);
  const third = slot(field({ id: 'resources' }), EDUCATION);
  const repeats = (a: string, b: string) =>
    found('repeated-narrative', answer(here, { answer: text(a) }), answer(there, { answer: text(b) }));

  it('fires on both rows, each naming the other’s unit and item', () => {
    const findings = repeats(long, long);
    expect(findings.map((f) => [f.unit, f.item, f.severity])).toEqual([
      ['so-y-te', 'goals', 'warning'],
      ['so-noi-vu', 'context', 'warning'],
    ]);
    expect(findings[0]?.message.vi).toContain('Sở Nội vụ tại Phụ lục II – mục 29');
    expect(findings[1]?.message.vi).toContain('Sở Y tế tại Phụ lục II – mục 30');
  });

  it('is not misled by letter case, white space or composition', () => {
    expect(repeats(long, `  ${long.toUpperCase().normalize('NFD').replace(/ /g, '\u00a0\n')} `)).toHaveLength(2);
  });

  it('says how many more there are', () => {
    const findings = found('repeated-narrative', ...[here, there, third].map((s) => answer(s, { answer: text(long) })));
    expect(findings).toHaveLength(3);
    expect(findings[1]?.message.vi).toContain('và 1 dòng khác');
  });

  it('is silent for short texts that may repeat, such as the copyright of photographs', () => {
    const photos = [1, 2].map((n) => slot(field({ id: `photo-copyright-${n}`, kind: 'text' })));
    expect(found('repeated-narrative', ...photos.map((s) => answer(s, { answer: text(long) })))).toEqual([]);
  });

  it('is silent below 20 words and for different texts', () => {
    const short = long.split(' ').slice(1).join(' ');
    expect(repeats(short, short)).toEqual([]);
    expect(repeats(long, `${long} nữa`)).toEqual([]);
  });
});

describe('what the officer reads', () => {
  it('sees words, limit and the estimate of the English length', () => {
    const [finding] = found('over-limit', answer(narrative, { answer: words(250) }));
    expect(finding?.message.vi).toBe('Nội dung có 250 từ, giới hạn là 200 từ; bản tiếng Anh ước khoảng 152–175 từ.');
    expect(finding?.remedy.vi).toContain('có thể vẫn trong giới hạn');
  });

  it('is told to which length the English surely fits', () => {
    const [finding] = found('surely-over-limit', answer(narrative, { answer: words(400) }));
    expect(finding?.remedy.vi).toContain('tối đa khoảng 285 từ');
    expect(Math.ceil(285 * 0.7)).toBe(200);
  });
});
