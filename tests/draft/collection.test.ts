// What the review copy says of hand-ins, changes and waivers, and the clean copy keeps to itself.
import type { HandIn } from '../../src/dossier/collected/hand-in';
import { composeDraft } from '../../src/draft/compose';
import type { DraftInput } from '../../src/draft/input';
import type { DocumentTree } from '../../src/draft/tree';
import { answered, finding, inputOf, number, words, year } from './fixture';
import { cellOf, styled, tablesOf, textOf, wholeText } from './reading';

const TITLE = 'PHỤ LỤC: TÌNH HÌNH GỬI VÀ TIẾP NHẬN SỐ LIỆU';

/** A draft with these hand-ins; every unit not named is still filling in. */
function draft(
  given: Parameters<typeof inputOf>[0],
  handIns: Readonly<Record<string, Partial<HandIn>>>,
  more: Partial<DraftInput> & { readonly waived?: DraftInput['report']['waived'] } = {},
): DocumentTree {
  const { waived = [], ...rest } = more;
  const input = inputOf(given);
  const all = input.plan.units.map(
    ({ id }): HandIn => ({ unit: id, state: 'entering', letter: '', ...(handIns[id] ?? {}) }),
  );
  return composeDraft({ ...input, ...rest, report: { ...input.report, handIns: all, waived } });
}

/** The rows of the table with this first heading, cell by cell, without its head. */
function tableWith(tree: DocumentTree, head: string, second: string): readonly (readonly string[])[] {
  const texts = tablesOf(tree).map((table) =>
    table.rows.map((row) => row.map((cell) => cell.paragraphs.map(textOf).join('\n'))),
  );
  return texts.find(([heads]) => heads?.[0] === head && heads[1] === second)?.slice(1) ?? [];
}

describe('the review copy', () => {
  it('counts the units by state and names them, and those that are late', () => {
    const tree = draft(
      {},
      {
        'so-y-te': { state: 'accepted', when: '12/08/2023 09:00' },
        'so-noi-vu': { state: 'accepted' },
        'quan-1': { state: 'handed-in' },
        'quan-3': { state: 'entering', asked: 'handed-in' },
        'so-tai-chinh': {
          state: 'returned',
          reason: 'Thiếu minh chứng.\nĐề nghị ghi rõ năm.',
          when: '14/08/2023 10:30',
        },
      },
      { overdue: new Set(['so-tai-chinh', 'quan-4']) },
    );
    expect(styled(tree, 'heading1')).toContain(TITLE);
    const text = wholeText(tree);
    expect(text).toContain(
      'Tính đến ngày 15/08/2023, 4/41 đơn vị đã gửi số liệu, trong đó 2 đơn vị đã được tiếp nhận.',
    );
    expect(text).toContain('Quá thời hạn, chưa gửi: 2 đơn vị (Sở Tài chính, Quận 4).');
    const rows = tableWith(tree, 'Tình trạng', 'Số đơn vị');
    expect(rows.map(([state, count]) => [state, count])).toEqual([
      ['đã tiếp nhận', '2'],
      ['đã gửi', '2'],
      ['đề nghị bổ sung', '1'],
      ['đang nhập', '36'],
    ]);
    expect(rows[1]?.[2]).toBe('Quận 1, Quận 3');
    expect(rows[3]?.[2]?.split(', ').length).toBe(36);
    expect(tableWith(tree, 'Đơn vị', 'Nội dung đề nghị bổ sung')).toEqual([
      ['Sở Tài chính', 'Thiếu minh chứng.\nĐề nghị ghi rõ năm.', '14/08/2023 10:30'],
    ]);
  });

  const CHANGED = {
    'so-tai-chinh/3.3.1-1a': answered(number(97.8, '97,8'), {
      year: year('2022'),
      source: words('Thống kê'),
      changedFrom: { answer: '96,1', year: '2021', source: 'Thống kê' },
    }),
  };

  it('lists what changed after acceptance with the value that was accepted, and says so behind the answer', () => {
    const tree = draft(CHANGED, { 'so-tai-chinh': { state: 'accepted' } });
    expect(tableWith(tree, 'Đơn vị, mã', 'Nội dung yêu cầu')).toEqual([
      [
        'Sở Tài chính – Phụ lục I – 3.3.1',
        expect.stringContaining('Tỷ lệ chi thường xuyên'),
        '96,1\nNăm: 2021',
        '97,8\nNăm: 2022',
      ],
    ]);
    expect(cellOf(tree, '3.3.1-1a')).toContain('Thay đổi sau khi tiếp nhận: khi tiếp nhận là 96,1; Năm: 2021');
  });

  it('speaks of hand-in where the part was not accepted, and of a blank where there was none', () => {
    const now = answered(number(5), { changedFrom: { year: '2021' }, year: year('2021') });
    const tree = draft({ 'so-tai-chinh/3.3.1-1a': now }, { 'so-tai-chinh': { state: 'handed-in' } });
    expect(cellOf(tree, '3.3.1-1a')).toContain('Thay đổi sau khi gửi: khi gửi là (để trống)');
  });

  it('says it of an answer that was taken out, too', () => {
    const emptied = { state: 'empty', changedFrom: { answer: '96,1' } } as const;
    const tree = draft({ 'so-tai-chinh/3.3.1-1a': emptied }, { 'so-tai-chinh': { state: 'accepted' } });
    expect(cellOf(tree, '3.3.1-1a')).toContain('Thay đổi sau khi tiếp nhận: khi tiếp nhận là 96,1');
    expect(tableWith(tree, 'Đơn vị, mã', 'Nội dung yêu cầu')[0]?.slice(2)).toEqual(['96,1', '(để trống)']);
  });

  it('compares nothing while the unit fills in or completes its part', () => {
    for (const state of ['entering', 'returned'] as const) {
      const tree = draft(CHANGED, { 'so-tai-chinh': { state } });
      expect(tableWith(tree, 'Đơn vị, mã', 'Nội dung yêu cầu')).toEqual([]);
      expect(wholeText(tree)).not.toContain('Thay đổi sau khi');
    }
  });

  it('shortens long texts', () => {
    const long = 'Thành phố học tập. '.repeat(60).trim();
    const changed = answered(words('Ngắn.'), { changedFrom: { answer: long } });
    const tree = draft({ 'so-y-te/sustainability-health': changed }, { 'so-y-te': { state: 'accepted' } });
    const [row] = tableWith(tree, 'Đơn vị, mã', 'Nội dung yêu cầu');
    expect(row?.[2]?.length).toBeLessThan(210);
    expect(row?.[2]?.endsWith('…')).toBe(true);
    expect(row?.[3]).toBe('Ngắn.');
  });

  const WAIVED = [
    {
      finding: finding('so-tai-chinh/3.3.1-1a', 'warning', 'Số liệu năm 2018 đã cũ.'),
      waiver: { id: 'x', reason: 'Số liệu mới nhất đã công bố.', by: 'dau.moi@hcm.example', when: '14/08/2023 10:00' },
    },
  ];

  it('lists the findings that were accepted, with reason, person and time', () => {
    const tree = draft({}, {}, { waived: WAIVED });
    expect(styled(tree, 'heading2')).toContain('Vấn đề được chấp nhận có lý do: 1');
    expect(tableWith(tree, 'Đơn vị, mã', 'Vấn đề')).toEqual([
      [
        'Sở Tài chính – Phụ lục I – 3.3.1',
        'Số liệu năm 2018 đã cũ.',
        'Số liệu mới nhất đã công bố.',
        'dau.moi@hcm.example, 14/08/2023 10:00',
      ],
    ]);
  });

  it('says nothing of hand-ins where none are known', () => {
    expect(wholeText(composeDraft(inputOf({})))).not.toContain(TITLE);
  });

  it('puts the section before the annex of gaps, on portrait pages', () => {
    const { blocks } = draft({}, {});
    const headings = blocks.map((block) => (block.block === 'paragraph' ? textOf(block) : ''));
    const at = headings.indexOf(TITLE);
    expect(blocks[at - 1]).toEqual({ block: 'sectionBreak', orientation: 'portrait' });
    expect(at).toBeLessThan(headings.findIndex((text) => text.startsWith('PHỤ LỤC: NỘI DUNG ĐỀ NGHỊ')));
  });

  it('says it in English where the workbook is', () => {
    const input = inputOf(CHANGED, { settings: { lang: 'en' } });
    const handIns: HandIn[] = [{ unit: 'so-tai-chinh', state: 'accepted', letter: '' }];
    const text = wholeText(composeDraft({ ...input, report: { ...input.report, handIns, waived: WAIVED } }));
    expect(text).toContain('1 of 1 units have handed in; 1 of these were accepted.');
    expect(text).toContain('Changed since acceptance: it was 96,1; Year: 2021');
  });

  it('keeps all of it out of the clean copy', () => {
    const tree = draft(CHANGED, { 'so-tai-chinh': { state: 'accepted' } }, { version: 'clean', waived: WAIVED });
    expect(wholeText(tree)).not.toMatch(/sau khi (gửi|tiếp nhận)|chấp nhận có lý do|TÌNH HÌNH GỬI/);
  });
});
