// How one answer stands in the draft: a gap, a figure, a text, a fault, in both versions.
import { composeDraft, gapsHidden } from '../../src/draft/compose';
import { answered, clean, everythingAnswered, finding, inputOf, number, review, words, year } from './fixture';
import { namedTexts } from './flat';
import { answerOf, cellOf, paragraphsOf, rowOf, runsOf, wholeText } from './reading';

const GAP = '[CHỜ BỔ SUNG';

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
    expect(wholeText(tree)).not.toMatch(/CHỜ BỔ SUNG|đang cập nhật|Quá dài|Chưa có phần|ĐỀ NGHỊ/);
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
    const promise = paragraphsOf(review(given)).find((p) => p.name === 'answer:best-practices')?.runs[0];
    expect(promise?.mark).toBe('gap');
  });

  it('has a dotted year and source beside it in the clean copy', () => {
    expect(rowOf(clean({}), '1.1.1-1').slice(2, 5)).toEqual(['……………', '……', '……………']);
    expect(rowOf(review({}), '1.1.1-1').slice(3, 5)).toEqual(['', '']);
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
    expect(rowOf(clean(given, { settings: { lang: 'en' } }), '1.1.1-1').slice(2, 5)).toEqual([
      '98.5%',
      'năm học 2021-2022',
      'Statistics',
    ]);
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

  it('of a breakdown is asked in full in its first row, by the row’s own name in the others', () => {
    const asked = (item: string): string => rowOf(clean({}), item)[1] ?? '';
    expect(asked('3.3.1-2-mam-non')).toMatch(/^Phân bổ ngân sách .* – Giáo dục mầm non$/);
    expect(asked('3.3.1-2-tieu-hoc')).toBe('– Giáo dục tiểu học');
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
    expect(wholeText(tree)).toContain('(215/200 từ; ước khoảng 131–151 từ tiếng Anh)');
    expect(wholeText(tree)).not.toContain('Cần xem lại: Nội dung có 215 từ.');
    expect(wholeText(clean(given))).not.toContain('215/200');
  });

  it('surely too long has its count marked and leading to the cell; the text stays readable', () => {
    const key = 'so-y-te/sustainability-health';
    const given = { [key]: answered({ is: 'text', raw: 'x', text: 'Nội dung dài.', words: 400 }) };
    const tree = review(given, {
      findings: [finding(key, 'error', 'Quá dài.', undefined, { rule: 'surely-over-limit' })],
    });
    const run = runsOf(tree).find((each) => each.text.startsWith('(400/200 từ'));
    expect([run?.mark, run?.link]).toEqual(['fault', expect.stringContaining(key)]);
    expect(paragraphsOf(tree).find((p) => p.name === 'answer:sustainability-health')?.runs[0]?.mark).toBeUndefined();
  });
});
