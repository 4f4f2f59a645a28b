// What several units answer, and what each of them is still asked for.
import { answered, clean, everythingAnswered, finding, inputOf, number, review, words, year } from './fixture';
import { answerOf, cellOf, styled, tablesOf, textOf, wholeText } from './reading';

const GAP = '[CHỜ BỔ SUNG';

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
