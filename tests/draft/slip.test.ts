// The Phiếu cung cấp số liệu: one unit's answers as its head signs them.

import { renderDraft } from '../../src/draft/render';
import { composeSlip } from '../../src/draft/slip/slip';
import type { DocumentTree } from '../../src/draft/tree';
import { answered, everythingAnswered, inputOf, number, words, year } from './fixture';
import { flat } from './flat';
import { TinyDoc } from './interpreter';
import { paragraphsOf, runsOf, styled, tablesOf, textOf, wholeText } from './reading';

/** The slip of a unit; `given` and `settings` as for a draft. */
function slip(
  unit: string,
  given: Parameters<typeof inputOf>[0] = {},
  settings: NonNullable<Parameters<typeof inputOf>[1]>['settings'] = {},
  letter = '',
): DocumentTree {
  const input = inputOf(given, { settings });
  const found = input.plan.units.find(({ id }) => id === unit);
  if (!found) throw new Error(`no unit ${unit}`);
  return composeSlip({ ...input, letter }, found);
}

/** The lines of the two columns of the head. */
const headOf = (tree: DocumentTree): readonly (readonly string[])[] =>
  (tablesOf(tree)[0]?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell.paragraphs
        .map((p) => textOf(p).trim())
        .filter(Boolean)
        .join('\n'),
    ),
  );

/** The row whose second cell begins with a text, cell by cell. */
function rowWith(tree: DocumentTree, request: string): readonly string[] {
  for (const table of tablesOf(tree))
    for (const row of table.rows) {
      const cells = row.map((cell) => cell.paragraphs.map(textOf).join('\n'));
      if (cells[1]?.startsWith(request)) return cells;
    }
  return [];
}

describe('the head of a slip', () => {
  it('names the city’s People’s Committee above a department, state and motto beside it, and leaves number, place and date open', () => {
    expect(headOf(slip('so-y-te'))).toEqual([
      [
        'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\nSỞ Y TẾ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      ],
      ['Số: ……/……', '……………, ngày … tháng … năm …'],
    ]);
  });

  it.each([
    ['quan-1', 'ỦY BAN NHÂN DÂN\nQUẬN 1'],
    ['huyen-can-gio', 'ỦY BAN NHÂN DÂN\nHUYỆN CẦN GIỜ'],
    ['thu-duc', 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THỦ ĐỨC'],
    ['cuc-thong-ke', 'CỤC THỐNG KÊ THÀNH PHỐ HỒ CHÍ MINH'],
    ['toa-an-nhan-dan', 'TÒA ÁN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH'],
  ])('puts no body above %s, which is under no People’s Committee of the city', (unit, issuer) => {
    expect(headOf(slip(unit))[0]?.[0]).toBe(issuer);
  });

  it.each([
    ['Công văn số 215/SYT-NVY ngày 10/8/2023', 'Số: 215/SYT-NVY'],
    ['215/SYT-NVY, ngày 10 tháng 8 năm 2023', 'Số: 215/SYT-NVY'],
    ['Số: 215/SYT-NVY', 'Số: 215/SYT-NVY'],
    ['215/SYT-NVY', 'Số: 215/SYT-NVY'],
    ['ngày 10/8/2023', 'Số: ……/……'],
  ])('shows the number of the letter “%s”', (letter, shown) => {
    expect(headOf(slip('so-y-te', {}, {}, letter))[1]?.[0]).toBe(shown);
  });

  it('reads a letter of 50,000 blanks as quickly as any other', () => {
    const began = performance.now();
    for (const unit of [' ', 'tỷ ', ', ', 'ngày'])
      headOf(slip('so-y-te', {}, {}, `${unit.repeat(50_000 / unit.length)}x`));
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('says what it is for and whom it goes to; the coordinator’s own goes to the city’s People’s Committee', () => {
    expect(styled(slip('so-y-te'), 'title')).toEqual(['PHIẾU CUNG CẤP SỐ LIỆU']);
    expect(styled(slip('so-y-te'), 'subtitle')).toEqual([
      'Phục vụ lập hồ sơ đăng ký thành viên Mạng lưới Thành phố học tập toàn cầu của UNESCO, kỳ thu thập số liệu năm 2023',
      'Kính gửi: Sở Giáo dục và Đào tạo',
    ]);
    expect(styled(slip('so-giao-duc-va-dao-tao'), 'subtitle')).toContain(
      'Kính gửi: Ủy ban nhân dân Thành phố Hồ Chí Minh',
    );
  });

  it('says that sample figures are not real, and nothing of the kind otherwise', () => {
    expect(wholeText(slip('so-y-te', {}, { sample: true }))).toContain('BẢN MINH HỌA');
    expect(wholeText(slip('so-y-te'))).not.toContain('MINH HỌA');
  });
});

describe('the answers on a slip', () => {
  it('are all of the unit, and of nobody else', () => {
    const input = inputOf((slot) => answered(words(`trả lời của ${slot.key}.`)));
    for (const unit of input.plan.units) {
      const text = wholeText(composeSlip({ ...input, letter: '' }, unit));
      const shown = [...text.matchAll(/trả lời của (\S+)\./g)].map((match) => match[1]);
      const own = input.slots.filter((slot) => slot.unit.id === unit.id);
      expect(shown).toEqual(own.map((slot) => slot.key));
    }
  });

  it('show a figure with its unit, numerator, denominator, year, source, evidence and explanation', () => {
    const tree = slip('so-tai-chinh', {
      'so-tai-chinh/3.3.1-1a': answered(number(97.8), {
        numerator: number(1234),
        denominator: number(5678),
        year: year('2022'),
        source: words('Thống kê'),
        evidence: words('Báo cáo số 12/BC-STC'),
        explanation: words('Theo quyết toán.'),
      }),
    });
    expect(rowWith(tree, 'Ngân sách thành phố đầu tư cho giáo dục: a)')).toEqual([
      '3.3.1',
      expect.stringContaining('Tỷ lệ chi thường xuyên'),
      '97,8%\nTử số: 1.234\nMẫu số: 5.678\nDiễn giải: Theo quyết toán.\nMinh chứng: Báo cáo số 12/BC-STC',
      '2022',
      'Thống kê',
    ]);
  });

  it('say that a rate was computed, and give the reason in the unit’s own words', () => {
    const tree = slip('so-tai-chinh', {
      'so-tai-chinh/3.3.1-1a': { state: 'answered', computed: 21.7, numerator: number(5), denominator: number(23) },
      'so-tai-chinh/3.3.1-1b': {
        state: 'reason',
        reason: { is: 'later', raw: 'Sẽ bổ sung trước 31/8/2023 (chờ quyết toán)', date: '2023-08-31' },
      },
    });
    const [, , first] = rowWith(tree, 'Ngân sách thành phố đầu tư cho giáo dục: a)');
    expect(first).toBe('21,7% (tính từ tử số và mẫu số)\nTử số: 5\nMẫu số: 23');
    const [, , second, ...beside] = rowWith(tree, 'Ngân sách thành phố đầu tư cho giáo dục: b)');
    expect(second).toBe('Lý do chưa có: Sẽ bổ sung trước 31/8/2023 (chờ quyết toán)');
    expect(beside).toEqual(['', '']);
  });

  it('leave dotted lines for what is missing, and show as typed what cannot be read', () => {
    const tree = slip('so-tai-chinh', {
      'so-tai-chinh/3.3.1-1a': answered({ is: 'unreadable', raw: 'chín mươi mấy', why: 'not-a-number' }),
      'so-tai-chinh/3.3.1-1b': { state: 'placeholder', answer: { is: 'placeholder', raw: 'xxx' } },
    });
    expect(rowWith(tree, 'Ngân sách thành phố đầu tư cho giáo dục: a)').slice(2)).toEqual([
      'chín mươi mấy',
      '……',
      '……',
    ]);
    expect(rowWith(tree, 'Ngân sách thành phố đầu tư cho giáo dục: b)').slice(2)).toEqual(['……………', '……', '……']);
    expect(styled(tree, 'ruled')).toHaveLength(3);
    expect(styled(slip('so-ngoai-vu'), 'ruled')).toEqual([]);
  });

  it('ask for the evidence of a policy only where the answer is “Có”', () => {
    const policy = (choice: number) =>
      rowWith(
        slip('so-y-te', { 'so-y-te/3.2.2-1': answered({ is: 'choice', raw: 'x', choice }) }),
        'Các sở, ban ngành, đoàn thể cam kết',
      )[2];
    expect(policy(0)).toBe('Có\nDiễn giải: ……………\nMinh chứng: ……………');
    expect(policy(2)).toBe('Chưa có');
  });

  it('stand by annex and standard, long texts under their question, a contribution named as one', () => {
    const tree = slip('quan-1', { 'quan-1/resources': answered(words('Đoạn một.\nĐoạn hai.')) });
    expect(styled(tree, 'heading1')).toEqual(['PHỤ LỤC I – CÁC CHỈ SỐ', 'PHỤ LỤC II – NỘI DUNG ĐƠN ĐĂNG KÝ']);
    expect(styled(tree, 'heading2').map((text) => text.slice(0, 15))).toEqual([
      'Tiêu chuẩn 2.6.',
      'Tiêu chuẩn 3.2.',
      'Tiêu chuẩn 3.3.',
      'Chiến lược tổng',
    ]);
    expect(styled(tree, 'heading3')).toEqual(['Huy động và sử dụng các nguồn lực']);
    const [question = ''] = styled(tree, 'caption');
    expect(question).toMatch(/^Mục 42\. .*\(phần phối hợp\)$/);
    expect(styled(tree, 'body')).toEqual(expect.arrayContaining(['Đoạn một.', 'Đoạn hai.']));
    expect(rowWith(tree, 'Các sở, ban ngành, đoàn thể cam kết')[1]).not.toContain('phối hợp');
  });
});

describe('a slip that is to be signed', () => {
  it('carries no mark, no note and no link into the workbook, whatever the check found', () => {
    for (const given of [{}, everythingAnswered]) {
      const runs = runsOf(slip('so-giao-duc-va-dao-tao', given));
      expect(runs.filter(({ mark, link }) => mark !== undefined || link?.includes('spreadsheets'))).toEqual([]);
    }
  });

  it('ends with the place for signature and seal, kept on the page of the sentence above and of the last answer', () => {
    const { blocks } = slip('so-ngoai-vu', everythingAnswered);
    const [answers, gap, sentence, end] = blocks.slice(-4);
    const last = answers?.block === 'table' ? answers.rows[answers.rows.length - 1] : undefined;
    expect(last?.every((cell) => cell.paragraphs.every(({ keep }) => keep))).toBe(true);
    for (const block of [gap, sentence]) expect(block).toMatchObject({ block: 'paragraph', keep: true });
    if (end?.block !== 'table') throw new Error('no table at the end');
    expect(end.whole).toBe(true);
    const [left, right] = (end.rows[0] ?? []).map((cell) => cell.paragraphs.map(textOf).filter(Boolean));
    expect(left).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.']);
    expect(right).toEqual(['THỦ TRƯỞNG ĐƠN VỊ', '(Ký, ghi rõ họ tên, đóng dấu)']);
  });

  it('of a unit that is asked nothing says so', () => {
    const input = inputOf({});
    const unit = { ...input.plan.units[0], id: 'don-vi-moi', name: { vi: 'Sở Mới', en: 'New' } } as never;
    const text = wholeText(composeSlip({ ...input, letter: '' }, unit));
    expect(text).toContain('không có nội dung nào giao Sở Mới cung cấp');
    expect(text).toContain('THỦ TRƯỞNG ĐƠN VỊ');
  });

  it('is in English where the workbook is', () => {
    const text = wholeText(slip('quan-1', everythingAnswered, { lang: 'en' }));
    expect(text).toContain('DISTRICT 1');
    expect(text).toContain('HEAD OF THE UNIT');
    expect(text).not.toMatch(/PHIẾU|Đề nghị|Nguồn số liệu/);
  });

  it('reaches the document as it was composed', () => {
    for (const given of [{}, everythingAnswered])
      for (const unit of ['so-giao-duc-va-dao-tao', 'so-ngoai-vu', 'quan-1']) {
        const tree = slip(unit, given);
        const doc = new TinyDoc();
        doc.apply(renderDraft(tree));
        expect(doc.read()).toEqual(flat(tree));
        expect(paragraphsOf(tree).every(({ name }) => name === undefined)).toBe(true);
      }
  });
});
