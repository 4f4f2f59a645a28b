// What several units answer, and what each of them is still asked for.
import type { Slot } from '../../src/catalogue/plan';
import type { Answer } from '../../src/dossier/types';
import { composeDraft } from '../../src/draft/compose';
import { answered, clean, everythingAnswered, finding, inputOf, number, review, words, year } from './fixture';
import { answerOf, cellOf, paragraphsOf, rowOf, runsOf, styled, tablesOf, textOf, wholeText } from './reading';

const GAP = '[CHỜ BỔ SUNG';

const parts = (numerator: number, denominator: number) => ({
  numerator: number(numerator),
  denominator: number(denominator),
});

describe('a joint answer', () => {
  it('names the agencies that have not contributed, and says what the districts’ answers amount to', () => {
    const tree = review({
      'so-thong-tin-va-truyen-thong/events': answered(words('Tuần lễ học tập.')),
      'so-giao-duc-va-dao-tao/2.6.2-1': answered(number(80), { year: year('2022'), source: words('Khảo sát') }),
      'quan-1/2.6.2-1': answered(number(70), parts(7, 10)),
    });
    expect(wholeText(tree)).toContain('Chưa có phần phối hợp của: Sở Văn hóa và Thể thao.');
    const [value, note, ...more] = cellOf(tree, '2.6.2-1');
    expect([value, more]).toEqual(['80%', []]);
    expect(note).toMatch(
      /^Quận, huyện: giá trị chung 70% \(tạm tính\), từ 1\/22 đơn vị; chưa có số liệu dùng được: .* và 11 đơn vị khác\.$/,
    );
  });

  it('keeps the lead’s own figure as the answer, in both copies', () => {
    const given = {
      'so-giao-duc-va-dao-tao/2.6.2-1': answered(number(80)),
      'quan-1/2.6.2-1': answered(number(70), parts(7, 10)),
    };
    expect([answerOf(review(given), '2.6.2-1'), answerOf(clean(given), '2.6.2-1')]).toEqual([['80%'], ['80%']]);
    expect(cellOf(clean(given), '2.6.2-1')).toEqual(['80%']);
  });

  const contributed = {
    'so-van-hoa-va-the-thao/events': answered(words('Lễ hội đọc sách.\nNgày hội gia đình.')),
  };

  it('that the lead has not written shows what contributors wrote, each under its name, as not merged', () => {
    const text = wholeText(review(contributed));
    expect(answerOf(review(contributed), 'events')[0]).toContain(GAP);
    expect(text).toContain('[CHƯA TỔNG HỢP – Sở Văn hóa và Thể thao] Lễ hội đọc sách.\nNgày hội gia đình.');
  });

  it('leaves its dotted line in the clean copy: nobody has agreed on what contributors wrote', () => {
    expect(wholeText(clean(contributed))).not.toContain('Lễ hội đọc sách.');
    expect(answerOf(clean(contributed), 'events')).toEqual(['……………']);
  });

  it('leads from each part that is not merged to its cell', () => {
    const mark = runsOf(review(contributed)).find((run) => run.text.startsWith('[CHƯA TỔNG HỢP'));
    expect(mark).toMatchObject({ mark: 'gap', link: expect.stringContaining('so-van-hoa-va-the-thao/events') });
  });

  it('does not list the figures that are added up, but what an agency gave beside them', () => {
    const text = wholeText(review({ 'quan-1/2.6.2-1': answered(number(70), parts(7, 10)) }));
    expect(text).not.toContain('[CHƯA TỔNG HỢP');
    expect(text).toContain('Quận, huyện: giá trị chung 70% (tạm tính), từ 1/22 đơn vị;');
  });

  it('of an indicator: the texts of the districts stand in a table below, in the review copy only', () => {
    const given = { 'quan-1/3.3.2-1': answered(words('Không gian di sản làm lớp học.')) };
    const [gap, below, note] = cellOf(review(given), '3.3.2-1');
    expect(gap).toContain(GAP);
    expect(below).toBe('[CHƯA TỔNG HỢP – nội dung của từng đơn vị ở bảng bên dưới]');
    expect(note).toContain('Quận, huyện: đã có nội dung của 1/22 đơn vị; chưa có nội dung:');
    expect(wholeText(review(given))).toContain('– theo từng đơn vị, chưa tổng hợp\n');
    expect(wholeText(clean(given))).not.toMatch(/chưa tổng hợp|di sản/);
    const lead = { ...given, 'so-giao-duc-va-dao-tao/3.3.2-1': answered(words('Thành phố …')) };
    expect(wholeText(review(lead))).not.toContain('di sản');
  });

  it('with a text from each of many units stays readable: whole texts of 30, beginnings of more', () => {
    const long = answered(words('Học tập suốt đời '.repeat(50).trim()));
    const input = inputOf(({ item, unit }) => (item.id === 'resources' && unit.id === 'quan-1' ? long : {}));
    const [one] = input.dossier.answers.filter(({ slot }) => slot.key === 'quan-1/resources');
    const shown = (units: number): readonly string[] => {
      const more = Array.from({ length: units - 1 }, () => one as Answer);
      const tree = composeDraft({ ...input, dossier: { answers: [...input.dossier.answers, ...more] } });
      return paragraphsOf(tree)
        .map(textOf)
        .filter((text) => text.startsWith('[CHƯA TỔNG HỢP'));
    };
    expect(shown(30).map(({ length }) => length > 800)).toEqual(Array.from({ length: 30 }, () => true));
    expect(shown(31).map(({ length }) => length < 400)).toEqual(Array.from({ length: 31 }, () => true));
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
    expect(answerOf(tree, '3.2.2-1')).toEqual(['1/41 đơn vị có cam kết (2/41 đơn vị đã trả lời) [TẠM TÍNH]']);
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

  it('has the value that the units’ figures amount to, with what stands behind it and the years', () => {
    const rates = {
      'quan-1/3.3.4-1': answered(number(40), { ...parts(400, 1000), year: year('2022') }),
      'quan-3/3.3.4-1': answered(number(10), { ...parts(300, 3000), year: { is: 'year', raw: '2023', year: 2023 } }),
    } as const;
    expect(answerOf(review(rates), '3.3.4-1')).toEqual(['17,5% (tổng hợp từ 2/22 đơn vị) [TẠM TÍNH]']);
    expect(answerOf(clean(rates), '3.3.4-1')).toEqual(['17,5% (tổng hợp từ 2/22 đơn vị)']);
    expect(rowOf(clean(rates), '3.3.4-1')[3]).toBe('2022–2023');
    expect(wholeText(clean(rates))).toContain('40%\n400/1.000');
    expect(cellOf(review(rates), '3.3.4-1').slice(-1)[0]).toMatch(/^Chưa có số liệu dùng được: .*Quận 4/);
  });

  it('names in the review copy those who gave a percentage without its parts', () => {
    expect(cellOf(review(given), '3.3.4-1').slice(-1)[0]).toContain(
      'chỉ có tỷ lệ, chưa có đủ tử số và mẫu số: Quận 1.',
    );
    expect(wholeText(clean(given))).not.toContain('chỉ có tỷ lệ');
  });

  it('is not provisional once enough units stand behind it', () => {
    const all = ({ item, role }: Slot) =>
      item.id === '3.3.4-1' && role === 'contributor' ? answered(number(40), parts(400, 1000)) : {};
    expect(answerOf(review(all), '3.3.4-1')).toEqual(['40% (tổng hợp từ 22/22 đơn vị)']);
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
    expect(headings).toEqual(
      inputOf({}).plan.units.map((unit) => `${unit.name.vi}: danh mục nội dung đề nghị bổ sung, chỉnh sửa`),
    );
  });

  it('says once what is asked of several items in the same words, and by when it is asked', () => {
    const last = [...tablesOf(tree)].pop();
    expect(last?.rows).toHaveLength(2);
    expect(last?.rows[1]?.map((cell) => cell.paragraphs.map(textOf))).toEqual([
      expect.arrayContaining([
        expect.stringMatching(/^Phụ lục I – 3\.2\.2: /),
        expect.stringMatching(/^Phụ lục II – mục /),
      ]),
      ['Chưa có số liệu.', 'Đề nghị bổ sung.'],
    ]);
    const [request] = styled(tree, 'body').slice(-1);
    expect(request).toContain('thời hạn: 31/08/2023 (Phụ lục I), 30/09/2023 (Phụ lục II).');
  });

  it('begins with how much each unit is asked for', () => {
    expect(styled(tree, 'cell')).toContain('1. Sở Giáo dục và Đào tạo: 59 nội dung');
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
