// What the draft says: the order of the form, gaps, faults, notes, joint answers, in both versions.
import { blocked, composeDraft, gapsHidden } from '../../src/draft/compose';
import type { DraftInput } from '../../src/draft/input';
import { renderDraft } from '../../src/draft/render';
import { answered, everythingAnswered, finding, inputOf, number, words, year } from './fixture';
import { flat, namedTexts } from './flat';
import { TinyDoc } from './interpreter';
import { answerOf, cellOf, paragraphsOf, rowOf, runsOf, styled, tablesOf, textOf, wholeText } from './reading';

const review = (given: Parameters<typeof inputOf>[0], options: Parameters<typeof inputOf>[1] = {}) =>
  composeDraft(inputOf(given, options));
const clean = (given: Parameters<typeof inputOf>[0], options: Parameters<typeof inputOf>[1] = {}) =>
  composeDraft(inputOf(given, { ...options, version: 'clean' }));
const GAP = '[CHỜ BỔ SUNG';

describe('the order of the draft', () => {
  const tree = review({}, { number: 3, settings: { sample: true } });

  it('begins with committee and state side by side, the number of the draft and the title', () => {
    const [head] = tablesOf(tree);
    expect(head?.border).toBe('none');
    expect(head?.rows[0]?.map((cell) => cell.paragraphs.map(textOf))).toEqual([
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

  it('repeats the heads of its tables', () => {
    for (const table of tablesOf(tree))
      if (table.rows[0]?.[0]?.paragraphs[0]?.style === 'cellHead') expect(table.headRows).toBe(1);
  });

  it('speaks English where the plan says so, without a Vietnamese label', () => {
    const text = wholeText(review({}, { settings: { lang: 'en', city: 'Ho Chi Minh City' } }));
    expect(text).toContain('[TO BE ADDED – Department of Health – by 31/08/2023]');
    expect(text).toContain('DRAFT No. 1');
    expect(text).not.toMatch(/Phụ lục|Đơn vị|CHỜ/);
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

describe('a gap', () => {
  it('names who is asked and by when, marked and leading to its cell, in the review copy', () => {
    const tree = review({});
    expect(answerOf(tree, 'sustainability-health')).toEqual(['[CHỜ BỔ SUNG – Sở Y tế – thời hạn 30/09/2023]']);
    const run = paragraphsOf(tree).find((p) => p.name === 'answer:sustainability-health')?.runs[0];
    expect(run?.mark).toBe('gap');
    expect(run?.link).toContain('so-y-te/sustainability-health');
  });

  it('stands for every owed answer of a lead in the review copy', () => {
    const input = inputOf({});
    const owed = input.plan.items.filter((item) => item.required && item.lead !== undefined);
    const tree = composeDraft(input);
    expect(owed.filter((item) => !answerOf(tree, item.id)[0]?.startsWith(GAP)).map((item) => item.id)).toEqual([]);
  });

  it('is a dotted line in the clean copy, with no mark, no note, no link to a cell anywhere', () => {
    const tree = clean(
      {
        'so-giao-duc-va-dao-tao/slogan': answered(words('một hai ba bốn năm sáu bảy tám chín mười')),
        'so-giao-duc-va-dao-tao/context': { state: 'placeholder', answer: { is: 'placeholder', raw: 'đang cập nhật' } },
      },
      { findings: [finding('so-giao-duc-va-dao-tao/slogan', 'error', 'Quá dài.')] },
    );
    expect(answerOf(tree, 'sustainability-health')).toEqual(['……………']);
    expect(answerOf(tree, 'context')).toEqual(['……………']);
    expect(answerOf(tree, 'chair-title')).toEqual(['☐ Bà    ☐ Ông']);
    expect(wholeText(tree)).not.toMatch(/CHỜ BỔ SUNG|đang cập nhật|Quá dài|phối hợp của|ĐỀ NGHỊ/);
    expect(runsOf(tree).filter((run) => run.mark !== undefined || run.link !== undefined)).toEqual([]);
  });

  it('is none where nothing is owed', () => {
    expect(answerOf(review({}), 'facebook')).toEqual(['–']);
    expect(answerOf(clean({}), 'photo-file-4')).toEqual(['–']);
  });

  it('gives way to the reason', () => {
    const given = {
      'so-y-te/sustainability-health': { state: 'reason', reason: { is: 'not-applicable', raw: 'KAD' } },
      'so-ke-hoach-va-dau-tu/best-practices': {
        state: 'reason',
        reason: { is: 'later', raw: '…', date: '2023-09-15' },
      },
    } as const;
    expect(answerOf(review(given), 'sustainability-health')).toEqual(['Không áp dụng']);
    expect(answerOf(clean(given), 'sustainability-health')).toEqual(['Không áp dụng']);
    expect(answerOf(review(given), 'best-practices')).toEqual(['Sẽ bổ sung trước ngày 15/09/2023']);
    expect(answerOf(clean(given), 'best-practices')).toEqual(['……………']);
  });

  it('is counted when the clean copy hides it', () => {
    const owed = inputOf({}).slots.filter((slot) => slot.owed).length;
    expect(gapsHidden(inputOf({}))).toBe(owed);
    expect(gapsHidden(inputOf(everythingAnswered))).toBe(0);
    const given = {
      'so-y-te/sustainability-health': answered(words('Có')),
      'so-ngoai-vu/3.3.5-1': { state: 'reason', reason: { is: 'no-data', raw: 'Không có số liệu' } },
      'cuc-thong-ke/1.2.1-1': answered({ is: 'unreadable', raw: '95-97', why: 'interval' }),
    } as const;
    const answeredOrReason = inputOf(given).dossier.answers.filter(
      (a) => a.slot.owed && a.state !== 'empty' && a.answer.is !== 'unreadable',
    );
    expect(gapsHidden(inputOf(given))).toBe(owed - answeredOrReason.length);
  });
});

describe('an answer', () => {
  const figure = { year: year('2022'), source: words('Niên giám Thống kê 2022') };

  it('is written in the language’s numbers with its unit, its year and its source as typed', () => {
    const given = {
      'so-giao-duc-va-dao-tao/1.1.1-1': answered(number(98.5), {
        year: year('năm học 2021-2022'),
        source: words('Thống kê'),
      }),
    };
    expect(rowOf(clean(given), '1.1.1-1').slice(2)).toEqual([
      '98,5%',
      'năm học 2021-2022',
      'Thống kê',
      'Sở Giáo dục và Đào tạo',
    ]);
    expect(answerOf(clean(given, { settings: { lang: 'en' } }), '1.1.1-1')).toEqual(['98.5%']);
  });

  it('says "khoảng" where the figure is approximate, and that a rate was computed in the review copy only', () => {
    const key = 'so-giao-duc-va-dao-tao/1.1.1-1';
    expect(
      answerOf(
        clean({
          [key]: answered({ is: 'number', raw: 'khoảng 95%', value: 95, approximate: true, bare: false }, figure),
        }),
        '1.1.1-1',
      ),
    ).toEqual(['khoảng 95%']);
    const computed = { [key]: answered({ is: 'empty' }, { ...figure, computed: (2 / 3) * 100 }) };
    expect(cellOf(review(computed), '1.1.1-1')).toEqual(['66,67%', '(hệ thống tính từ tử số và mẫu số)']);
    expect(cellOf(clean(computed), '1.1.1-1')).toEqual(['66,67%']);
  });

  it('of a degree is its word, percentage or score', () => {
    const slot = inputOf({}).slots.find((s) => s.item.kind === 'level' && s.role === 'lead');
    const told = (form: 'word' | 'percent' | 'score', value: number, scale?: number) =>
      answerOf(
        clean({ [slot?.key ?? '']: answered({ is: 'level', raw: 'x', form, value, scale }, figure) }),
        slot?.item.id ?? '',
      );
    expect(told('word', 5)).toEqual(['Rất cao']);
    expect(told('percent', 72.5)).toEqual(['72,5%']);
    expect(told('score', 4.2, 5)).toEqual(['4,2/5']);
  });

  it('of several paragraphs is one passage', () => {
    const tree = clean({ 'so-y-te/sustainability-health': answered(words('Đoạn một.\r\n\n- Đoạn hai.\u0007')) });
    expect(answerOf(tree, 'sustainability-health')).toEqual(['Đoạn một.', '- Đoạn hai.']);
    expect(namedTexts(tree).get('answer:sustainability-health')).toEqual(['Đoạn một.\n- Đoạn hai.']);
  });

  it('carries explanation, evidence and self-assessment under the value', () => {
    const tree = clean({
      'so-giao-duc-va-dao-tao/3.1.2-1': answered(
        { is: 'choice', raw: 'Có', choice: 0 },
        {
          evidence: words('Quyết định 12/QĐ-UBND https://hochiminhcity.gov.vn/qd12.'),
          explanation: words('Đã ban hành.'),
          self: words('Đã đạt'),
        },
      ),
    });
    expect(cellOf(tree, '3.1.2-1')).toEqual([
      'Có',
      'Diễn giải: Đã ban hành.',
      'Minh chứng: Quyết định 12/QĐ-UBND https://hochiminhcity.gov.vn/qd12.',
      'Tự đánh giá: Đã đạt',
    ]);
    expect(
      runsOf(tree)
        .filter((run) => run.link)
        .map((run) => run.link),
    ).toEqual(['https://hochiminhcity.gov.vn/qd12']);
  });

  it('never becomes a link that is not http or https', () => {
    const key = 'so-thong-tin-va-truyen-thong/photo-file-1';
    const link = (text: string) =>
      runsOf(clean({ [key]: answered(words(text)) })).flatMap((run) => (run.link ? [run.link] : []));
    expect(link('javascript:alert(1)')).toEqual([]);
    expect(link('data:text/html,x file:///etc/passwd')).toEqual([]);
    expect(link('https://drive.google.com/anh-1.jpg')).toEqual(['https://drive.google.com/anh-1.jpg']);
  });

  it('with a fault is shown, marked, with what is wrong behind it; in the clean copy as typed', () => {
    const key = 'cuc-thong-ke/city-gdp';
    const given = { [key]: answered({ is: 'wrong-unit', raw: '150 triệu đồng', named: 'đồng' } as const, figure) };
    const options = {
      findings: [
        finding(key, 'warning', 'Số liệu cũ.', undefined, { column: 'year' }),
        finding(key, 'error', 'Khác đơn vị tính.'),
      ],
    };
    expect(cellOf(review(given, options), 'city-gdp')).toEqual([
      '150 triệu đồng',
      'Cần sửa: Khác đơn vị tính.',
      'Cần xem lại: Số liệu cũ.',
    ]);
    expect(paragraphsOf(review(given, options)).find((p) => p.name === 'answer:city-gdp')?.runs[0]?.mark).toBe('fault');
    expect(cellOf(clean(given, options), 'city-gdp')).toEqual(['150 triệu đồng']);
  });

  it('over its limit shows its count and the estimate in English, once', () => {
    const key = 'so-y-te/sustainability-health';
    const given = { [key]: answered({ is: 'text', raw: 'x', text: 'Nội dung dài.', words: 215 }) };
    const tree = review(given, {
      findings: [finding(key, 'warning', 'Nội dung có 215 từ.', undefined, { rule: 'over-limit' })],
    });
    expect(wholeText(tree)).toContain('(215/200 từ; ước khoảng 132–151 từ tiếng Anh)');
    expect(wholeText(tree)).not.toContain('Cần xem lại: Nội dung có 215 từ.');
    expect(wholeText(clean(given))).not.toContain('215/200');
  });
});

describe('a joint answer', () => {
  it('names the agencies that have not contributed, and counts the districts', () => {
    const tree = review({
      'so-thong-tin-va-truyen-thong/events': answered(words('Tuần lễ học tập.')),
      'so-giao-duc-va-dao-tao/2.6.2-1': answered(number(80), { year: year('2022'), source: words('Khảo sát') }),
      'quan-1/2.6.2-1': answered(number(70)),
    });
    expect(wholeText(tree)).toContain('Chưa có phần phối hợp của: Sở Văn hóa và Thể thao.');
    expect(cellOf(tree, '2.6.2-1')).toEqual([
      '80%',
      'Phần phối hợp của Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện: 1/22 đơn vị đã đóng góp.',
    ]);
  });

  it('that the lead has not written shows what contributors wrote, each under its name, as not merged', () => {
    const given = { 'so-van-hoa-va-the-thao/events': answered(words('Lễ hội đọc sách.')) };
    const text = wholeText(review(given));
    expect(answerOf(review(given), 'events')[0]).toContain(GAP);
    expect(text).toContain(
      'Phần phối hợp đã có, chưa được đơn vị chủ trì tổng hợp:\nSở Văn hóa và Thể thao: Lễ hội đọc sách.',
    );
    expect(wholeText(clean(given))).not.toContain('Lễ hội đọc sách.');
  });
});

describe('an item that nobody leads', () => {
  const given = {
    'so-y-te/3.2.2-1': answered({ is: 'choice', raw: 'Có', choice: 0 }, { evidence: words('KH 15/KH-SYT') }),
    'quan-1/3.2.2-1': answered({ is: 'choice', raw: 'Chưa có', choice: 2 }),
    'quan-1/3.3.4-1': answered(number(40), { year: year('2022'), source: words('Khảo sát') }),
  } as const;

  it('shows how many units have it, and a table by unit', () => {
    const tree = review(given);
    expect(answerOf(tree, '3.2.2-1')).toEqual(['1/41 đơn vị có cam kết']);
    expect(answerOf(tree, '3.3.4-1')).toEqual(['1/22 đơn vị đã có số liệu']);
    const tables = tablesOf(tree).filter((table) => textOf(table.rows[0]?.[0]?.paragraphs[0] as never) === 'Đơn vị');
    expect(tables.map((table) => table.rows.length - 1)).toEqual([41, 22]);
    const district = tables[1]?.rows.find((row) => textOf(row[0]?.paragraphs[0] as never) === 'Ủy ban nhân dân Quận 1');
    expect(district?.map((cell) => cell.paragraphs.map(textOf).join())).toEqual([
      'Ủy ban nhân dân Quận 1',
      '40%',
      '2022',
      'Khảo sát',
    ]);
  });

  it('is told by the coordinator’s summary once it is written', () => {
    const summary = {
      ...given,
      'so-giao-duc-va-dao-tao/3.2.2-1+summary': answered({ is: 'choice', raw: 'Có', choice: 0 } as const),
    };
    expect(answerOf(review(summary), '3.2.2-1')).toEqual(['Có']);
    expect(wholeText(review(summary))).not.toContain(
      '3.2.2. Các sở, ban ngành, đoàn thể cam kết tạo các cơ hội học tập cho mọi người trong thành phố hoặc cho hội viên – theo từng đơn vị',
    );
  });
});

describe('the annex of gaps', () => {
  const tree = review({});

  it('gives each unit a page of its own, in the plan’s order', () => {
    const headings = tree.blocks.flatMap((block, i) => {
      const next = tree.blocks[i + 1];
      return block.block === 'pageBreak' && next?.block === 'paragraph' ? [textOf(next)] : [];
    });
    expect(headings).toEqual(inputOf({}).plan.units.map((unit) => unit.name.vi));
  });

  it('says once what is asked of several items in the same words by the same day', () => {
    const last = tablesOf(tree).pop();
    expect(last?.rows).toHaveLength(3);
    expect(last?.rows[1]?.map((cell) => cell.paragraphs.map(textOf))).toEqual([
      expect.arrayContaining([expect.stringMatching(/^Phụ lục I – 3\.2\.2: /)]),
      ['Chưa có số liệu.'],
      ['Đề nghị bổ sung.'],
      ['31/08/2023'],
    ]);
    expect(last?.rows[2]?.[3]?.paragraphs.map(textOf)).toEqual(['30/09/2023']);
  });

  it('lists every finding but notes, and keeps those of no unit apart', () => {
    const general = finding('', 'error', 'Không kiểm tra được.', undefined, {
      unit: undefined,
      item: undefined,
      slot: undefined,
    });
    const note = finding('so-y-te/sustainability-health', 'info', 'Chỉ để biết.');
    const text = wholeText(review({}, { findings: [general, note] }));
    expect(text).toContain('Chung cho cả bộ biểu mẫu');
    expect(text).toContain('Không kiểm tra được.');
    expect(text).not.toContain('Chỉ để biết.');
  });

  it('says so when nothing is left', () => {
    expect(wholeText(review(everythingAnswered))).toContain('Không còn nội dung cần bổ sung, chỉnh sửa.');
  });
});

describe('the clean copy', () => {
  it('is refused for the findings of severity block only', () => {
    const block = finding('so-y-te/sustainability-health', 'block', 'Chưa thể trình.');
    expect(blocked(inputOf({}, { findings: [block] }).report)).toEqual([block]);
    expect(blocked(inputOf({}).report)).toEqual([]);
  });
});
