// What rows say besides their findings: who has contributed, what is to be merged, what the units' figures amount to.
import { rollUpsOf } from '../../src/dossier/collected/roll-up';
import type { Answer } from '../../src/dossier/types';
import { notesOf } from '../../src/rules/notes';
import { fixText } from '../../src/workbook/results/check-writes';
import { answersOf, cityPlan, figure, NO_DATA, NOTHING, rate, reading, type Says } from '../dossier/districts';
import { answer, choice, collectiveItem, field, HEALTH, item, LABOUR, plan, slot, text, unit } from './fixtures';

const FINANCE = unit('so-tai-chinh', 'Sở Tài chính');
const CULTURE = unit('so-van-hoa', 'Sở Văn hóa');
const narrative = field({ providers: ['so-y-te', 'so-noi-vu', 'so-tai-chinh', 'so-van-hoa'], lead: 'so-y-te' });
const ROW = 'so-y-te/slogan';

/** The notes of each row, in Vietnamese. */
function notes(answers: readonly Answer[]): Readonly<Record<string, readonly string[]>> {
  const of = plan([answers[0]?.slot.item ?? item()], { units: [HEALTH, LABOUR, FINANCE, CULTURE] });
  const found = notesOf(of, answers, rollUpsOf(of, answers));
  return Object.fromEntries([...found].map(([key, texts]) => [key, texts.map(({ vi }) => vi)]));
}

const rows = (lead: Says, ...others: readonly Says[]): readonly Answer[] => [
  answer(slot(narrative, HEALTH, 'lead'), lead),
  ...[LABOUR, FINANCE, CULTURE].map((by, i) => answer(slot(narrative, by, 'contributor'), others[i] ?? {})),
];

const LONG = `Sở tổ chức ${'tuần lễ học tập suốt đời tại nhà văn hóa các quận, huyện '.repeat(20)}`;

describe('the lead’s row', () => {
  it('names who has contributed, who gave a reason and who is missing', () => {
    expect(notes(rows(reading(text('Chung')), reading(text('Riêng')), NO_DATA))[ROW]?.[0]).toBe(
      'Phối hợp: đã có 1/3 (Sở Nội vụ); đã nêu lý do chưa có: Sở Tài chính; chưa có: Sở Văn hóa.',
    );
    const all = reading(text('Riêng'));
    expect(notes(rows({}, all, all, all))[ROW]?.[0]).toBe('Phối hợp: đã có 3/3 (Sở Nội vụ, Sở Tài chính, Sở Văn hóa).');
  });

  it('while it is empty, shows each finished part to be merged', () => {
    expect(notes(rows({}, reading(text('Lễ hội\nđọc sách')), reading(text('Quỹ khuyến học'))))[ROW]?.slice(1)).toEqual([
      'Chờ tổng hợp – Sở Nội vụ: “Lễ hội đọc sách”',
      'Chờ tổng hợp – Sở Tài chính: “Quỹ khuyến học”',
    ]);
  });

  it('once it is written, shows only the parts of which it holds no passage', () => {
    const lead = reading(text('Thành phố có lễ hội đọc sách hằng năm tại đường sách.'));
    const [labour, finance] = ['Lễ hội đọc sách hằng năm tại đường sách, do Sở tổ chức', 'Quỹ khuyến học của ngành'];
    expect(notes(rows(lead, reading(text(labour)), reading(text(finance))))[ROW]?.slice(1)).toEqual([
      'Có thể chưa tổng hợp – Sở Tài chính: “Quỹ khuyến học của ngành”',
    ]);
  });

  it('shows a policy with its explanation, and no more once the lead has answered', () => {
    const policy = item({ ...narrative, kind: 'policy', providers: ['so-y-te', 'so-noi-vu'] });
    const part = answer(slot(policy, LABOUR, 'contributor'), { answer: choice(0), explanation: text('Kế hoạch 12') });
    const lead = slot(policy, HEALTH, 'lead');
    expect(notes([answer(lead), part])[ROW]?.[1]).toBe('Chờ tổng hợp – Sở Nội vụ: “Có – Kế hoạch 12”');
    expect(notes([answer(lead, { answer: choice(1) }), part])[ROW]).toHaveLength(1);
  });

  it('stays readable, whatever is contributed', () => {
    const part = reading(text(LONG));
    const said = notes(rows({}, part, part, part))[ROW] ?? [];
    expect(said).toHaveLength(4);
    expect(said[1]?.length).toBeLessThan(260);
    expect(said.join('\n').length).toBeLessThan(1500);
  });
});

describe('a contributor’s row', () => {
  it('says that the part is with the lead once it is there', () => {
    const said = notes(rows({}, reading(text('Riêng')), NO_DATA));
    expect(said['so-noi-vu/slogan']).toEqual(['Phần của đơn vị đã được chuyển đến Sở Y tế (chủ trì) để tổng hợp.']);
    expect([said['so-tai-chinh/slogan'], said['so-van-hoa/slogan']]).toEqual([undefined, undefined]);
  });
});

it('an item of one unit alone has no notes', () => {
  expect(notes([answer(slot(item(), HEALTH, 'lead'), figure(5))])).toEqual({});
});

describe('a collective’s item', () => {
  const said = (of: ReturnType<typeof item>, says: readonly Says[], agencies: Readonly<Record<string, Says>> = {}) => {
    const whole = cityPlan(of, says.length);
    const answers = answersOf(whole, says, agencies);
    const found = notesOf(whole, answers, rollUpsOf(whole, answers));
    return (key: string): readonly string[] => (found.get(key) ?? []).map(({ vi }) => vi);
  };

  it('shows figure, coverage and who is missing in the lead’s row', () => {
    const led = item({ providers: ['so-y-te', 'so-noi-vu', 'quan-huyen'], lead: 'so-y-te' });
    const row = said(led, [rate(1, 4), rate(2, 4), figure(60), NOTHING], { 'so-noi-vu': figure(3) })('so-y-te/1.1.1-1');
    expect(row).toEqual([
      'Phối hợp: đã có 1/1 (Sở Nội vụ).',
      'Quận, huyện: giá trị chung 37,5% (tạm tính), từ 2/4 đơn vị; chưa có số liệu dùng được: Quận 4; chỉ có tỷ lệ, chưa có đủ tử số và mẫu số: Quận 3.',
      'Chờ tổng hợp – Sở Nội vụ: “3”',
    ]);
  });

  it('says what is missing where only percentages are there', () => {
    expect(said(collectiveItem(), [figure(60), figure(70)])('so-giao-duc-va-dao-tao/3.2.2-1+summary')).toEqual([
      'Quận, huyện: chưa tính được giá trị chung (0/2 đơn vị); chỉ có tỷ lệ, chưa có đủ tử số và mẫu số: Quận 1, Quận 2.',
    ]);
  });

  it('tells a unit that gave a percentage alone what is missing for the city’s value', () => {
    const row = said(collectiveItem(), [figure(60), rate(1, 2)]);
    expect(row('quan-1/3.2.2-1')).toEqual([
      'Để tính giá trị chung của Thành phố, đề nghị ghi đủ Tử số và Mẫu số: chỉ có tỷ lệ thì không cộng được.',
    ]);
    expect(row('quan-2/3.2.2-1')).toEqual([]);
  });

  it('lists texts by unit for whoever writes the whole, as far as there is room', () => {
    const resources = field({ providers: ['so-y-te', 'quan-huyen'], lead: 'so-y-te' });
    const row = said(
      resources,
      Array.from({ length: 168 }, () => reading(text(LONG))),
    )('so-y-te/slogan');
    expect(row[0]).toBe('Quận, huyện: đã có nội dung của 168/168 đơn vị.');
    expect(row[1]).toMatch(/^Chờ tổng hợp – Quận 1: “Sở tổ chức tuần lễ .*…”$/);
    expect(row[row.length - 1]).toBe(
      `Chờ tổng hợp – còn ${170 - row.length} đơn vị khác: đề nghị xem ở dòng của từng đơn vị.`,
    );
    expect(row.join('\n').length).toBeLessThan(1700);
  });
});

it('in the row’s cell, notes stand behind the findings, marked as what they are', () => {
  const finding = { message: { vi: 'Chưa có.', en: '' }, remedy: { vi: 'Đề nghị ghi.', en: '' } } as never;
  expect(fixText([finding], 'vi', [{ vi: 'Phối hợp: đã có 0/1.', en: '' }])).toBe(
    'Chưa có. Đề nghị ghi.\n◦ Phối hợp: đã có 0/1.',
  );
  expect(fixText([], 'vi', [{ vi: 'Phối hợp: đã có 0/1.', en: '' }])).toBe('◦ Phối hợp: đã có 0/1.');
});
