// What stands where in the draft: the order of the form, every item once, the clean copy refused.
import { blocked, composeDraft } from '../../src/draft/compose';
import type { DraftInput } from '../../src/draft/input';
import { renderDraft } from '../../src/draft/render';
import { everythingAnswered, finding, inputOf, review } from './fixture';
import { flat, namedTexts } from './flat';
import { TinyDoc } from './interpreter';
import { paragraphsOf, styled, tablesOf, textOf, wholeText } from './reading';

describe('the order of the draft', () => {
  const tree = review({}, { number: 3, settings: { sample: true } });

  it('begins with committee and state side by side, the number of the draft and the title', () => {
    const [head] = tablesOf(tree);
    expect(head?.border).toBe('none');
    expect(head?.rows[0]?.map((cell) => cell.paragraphs.map(textOf).filter((text) => text.trim() !== ''))).toEqual([
      ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Thành phố Hồ Chí Minh, ngày … tháng … năm …',
      ],
    ]);
    expect(styled(tree, 'subtitle')).toEqual(['DỰ THẢO lần 3', 'BẢN MINH HỌA – số liệu không có thật']);
    expect(styled(tree, 'title')).toEqual(['ĐƠN ĐĂNG KÝ THÀNH VIÊN MẠNG LƯỚI THÀNH PHỐ HỌC TẬP TOÀN CẦU CỦA UNESCO']);
  });

  it('goes on with Part 1, Part 2, the indicators and the annex of gaps', () => {
    expect(styled(tree, 'heading1')).toEqual([
      'PHẦN 1 (do Thành phố điền)',
      'PHẦN 2 (do Ủy ban Quốc gia UNESCO Việt Nam điền)',
      'PHỤ LỤC: CÁC CHỈ SỐ',
      'PHỤ LỤC: NỘI DUNG ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA THEO ĐƠN VỊ',
    ]);
    expect(styled(tree, 'heading3').filter((text) => !text.startsWith('Tiêu chuẩn'))).toHaveLength(8);
    expect(styled(tree, 'heading3').filter((text) => text.startsWith('Tiêu chuẩn'))).toHaveLength(12);
  });

  it('lays the indicators on landscape pages and the annex of gaps back on portrait ones', () => {
    expect(tree.blocks.filter((block) => block.block === 'sectionBreak')).toEqual([
      { block: 'sectionBreak', orientation: 'landscape' },
      { block: 'sectionBreak', orientation: 'portrait' },
    ]);
  });

  it('leaves lines to be signed in the declaration and in Part 2', () => {
    expect(styled(tree, 'ruled')).toHaveLength(5);
  });

  it('keeps what is signed on one page: every line but the last of each part stays with the next', () => {
    const ruled = paragraphsOf(tree).filter((p) => p.style === 'ruled');
    expect(ruled.map((p) => p.keep === true)).toEqual([true, false, true, true, false]);
  });

  it('repeats the heads of its tables', () => {
    for (const table of tablesOf(tree))
      if (table.rows[0]?.[0]?.paragraphs[0]?.style === 'cellHead') expect(table.headRows).toBe(1);
  });

  it('speaks English where the plan says so, without a Vietnamese label', () => {
    const text = wholeText(review({}, { settings: { lang: 'en' } }));
    expect(text).toContain('[TO BE ADDED – Department of Health – by 31/08/2023]');
    expect(text).toContain('DRAFT No. 1');
    expect(text).toContain('HO CHI MINH CITY');
    expect(text).not.toMatch(/Phụ lục|Đơn vị|CHỜ|Thành phố/);
  });
});

describe('every item of the plan', () => {
  const inputs: [string, DraftInput][] = (['review', 'clean'] as const).flatMap((version) => [
    [`empty, ${version}`, inputOf({}, { version })],
    [`full, ${version}`, inputOf(everythingAnswered, { version })],
  ]);

  it.each(inputs)('has exactly one passage of its name (%s)', (_, input) => {
    const names = namedTexts(composeDraft(input));
    const wanted = input.plan.items.map((item) => `answer:${item.id}`);
    expect([...names.keys()].sort()).toEqual([...wanted].sort());
    for (const texts of names.values()) {
      expect(texts).toHaveLength(1);
      expect(texts[0]).not.toBe('');
    }
  });

  it.each(inputs)('is written into a Google Doc as composed (%s)', (_, input) => {
    const tree = composeDraft(input);
    const doc = new TinyDoc();
    doc.apply(renderDraft(tree));
    expect(doc.read()).toEqual(flat(tree));
  });

  it('fits the requests of a full draft into one batch', () => {
    expect(renderDraft(composeDraft(inputOf(everythingAnswered))).length).toBeLessThan(2000);
  });
});

describe('the clean copy', () => {
  it('is refused for the findings of severity block only', () => {
    const block = finding('so-y-te/sustainability-health', 'block', 'Chưa thể trình.');
    expect(blocked(inputOf({}, { findings: [block] }).report)).toEqual([block]);
    expect(blocked(inputOf({}).report)).toEqual([]);
  });
});
