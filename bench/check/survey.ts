// A made-up survey half-way through: what stands in each row, the same on every run.
import type { Item, Slot } from '../../src/catalogue/plan';
import type { Kind } from '../../src/catalogue/types';
import type { AnswerRow, Cell } from '../../src/dossier/types';
import { formatNumber } from '../../src/i18n/say';

/** What the survey is like, for the reader of the figures. */
export const WORKLOAD =
  'Of 100 rows 75 are answered (figures with year and source, two in three with evidence, every other with an explanation, ' +
  'every third with numerator and denominator; narratives of 100 to 200 words where the limit allows, every other one quotes ' +
  'a figure, one in 15 repeats a paragraph), 10 give a reason, 2 hold a placeholder, 13 are empty; one answer in 12 has a ' +
  'mistake. Agencies that are asked the same figure give the same, but for the mistakes.';

type Texts = Partial<Record<keyof AnswerRow['cells'], string>>;

/** The row of a slot; `i` is its place among all rows and decides what it holds. */
export function surveyed(slot: Slot, i: number): AnswerRow {
  const cells: Partial<Record<keyof AnswerRow['cells'], Cell>> = {};
  const texts = textsOf(slot, i);
  for (const column of slot.item.accepts) cells[column] = text(texts[column] ?? '');
  return { slot, place: { sheetId: 1, row: i }, cells };
}

const text = (value: string): Cell => (value === '' ? { is: 'empty' } : { is: 'text', text: value });

/** A number from 0 to `below` − 1 that looks thrown. */
const dice = (i: number, below: number): number => (Math.imul(i + 1, 0x9e3779b1) >>> 8) % below;
const pick = <T>(list: readonly T[], i: number): T => list[dice(i, list.length)] as T;

function textsOf({ item, unit }: Slot, i: number): Texts {
  const state = dice(i, 100);
  if (state >= 87) return {};
  if (state >= 85) return { answer: pick(['đang cập nhật', '…', 'N/A'], i) };
  if (state >= 75) return { reason: pick(REASONS, i) };
  const detailed = dice(i, 2) === 0;
  return {
    ...answered(item, i, unit.collective === undefined ? shared(item) : i),
    year: pick(['2022', '2022', 'năm học 2022-2023', '6 tháng đầu năm 2023'], i),
    source: pick(['Báo cáo', 'Thống kê', 'Khảo sát', 'Đánh giá'], i),
    evidence: dice(i, 3) > 0 || item.kind === 'policy' ? `Báo cáo số ${i}/BC-UBND ngày 16/01/2023, tr. 45` : '',
    explanation: detailed || item.needs.includes('explanation') ? prose(i, 25) : '',
    ...(dice(i, 12) === 0 ? pickMistake(item, i) : {}),
  };
}

const REASONS = ['Không có số liệu', 'Không áp dụng', 'Sẽ bổ sung', 'Sẽ bổ sung trước ngày 15/9/2023'];

/** What decides the figure that all agencies give for an item. */
const shared = ({ id }: Item): number => Array.from(id).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 100_003, 7);

function answered(item: Item, i: number, value: number): Texts {
  if (item.base !== undefined && item.unit) return figure(item.base, i, value);
  if (item.kind === 'narrative' || item.kind === 'description') {
    const words = Math.min(100 + dice(i, 101), item.maxWords ?? 200);
    return { answer: narrative(i, words) };
  }
  return { answer: item.choices?.[0]?.vi ?? ANSWERS[item.kind] ?? `Nội dung ${i}` };
}

/** A percentage or rate, with its numerator and denominator in every third row. */
function figure(base: number, i: number, value: number): Texts {
  const rate = 100 + dice(value, 890);
  const people = 1_200_000;
  const said = formatNumber(rate / 10, 'vi');
  const answer = base === 100 ? pick([`${said}%`, said, `${rate / 10} %`, `khoảng ${said}%`], i) : said;
  if (dice(i, 3) > 0) return { answer };
  const persons = (count: number): string => `${formatNumber(Math.round(count), 'vi')} người`;
  return { answer, numerator: persons((people * rate) / 10 / base), denominator: persons(people) };
}

const ANSWERS: Partial<Record<Kind, string>> = {
  count: '1.234.567',
  currency: '20.580 USD',
  quantity: '2.095,4',
  years: '12,4 năm',
  hours: '6,5',
  level: 'Cao (4,2/5)',
  policy: 'Có',
  open: '1,2 triệu lượt người',
  email: 'van.thu@tphcm.example',
  url: 'https://tphcm.example/thanh-pho-hoc-tap',
  link: 'https://tphcm.example/anh/ngay-hoi.jpg',
  phone: '+84 28 3829 1055',
  postcode: '700000',
  date: '15/8/2023',
};

/** One mistake: most in the figure, some beside it. */
function pickMistake({ kind }: Item, i: number): Texts {
  if (kind === 'narrative' || kind === 'description') return { answer: prose(i, 500) };
  const mistakes: readonly Texts[] = [
    { answer: '95-97%' },
    { answer: '150 triệu đồng' },
    { answer: '105%' },
    { answer: '3' },
    { answer: 'Chưa có' },
    { denominator: '2.400.000 người' },
    { year: '2015' },
    { year: '', source: '' },
  ];
  return pick(mistakes, i * 7 + 3);
}

const VOCABULARY = (
  'Thành phố tổ chức nhiều hoạt động học tập suốt đời, tập trung vào người lao động trẻ; các trung tâm học tập cộng đồng ' +
  'phối hợp với trường đại học, doanh nghiệp, thư viện và nhà văn hóa. Mỗi năm 1.250 lớp được mở, thu hút 98,5% số người đăng ký'
).split(' ');

/** The words of a narrative: some quote a figure of the table, some repeat a paragraph. */
function narrative(i: number, words: number): string {
  const quotes = dice(i, 2) === 0 && words > 60 ? [QUOTE] : [];
  const repeated = dice(i, 15) === 0 && words > 120 ? [REPEATED] : [];
  const own = words - [...quotes, ...repeated].join(' ').split(' ').length;
  return [prose(i, own), ...quotes, ...repeated].join('\n');
}

/** So many words, others for every row. */
function prose(i: number, words: number): string {
  return Array.from({ length: words }, (_, n) => pick(VOCABULARY, i * 131 + n)).join(' ');
}

const QUOTE = 'Năm 2022, tỷ lệ người biết chữ trong độ tuổi từ 15 trở lên đạt 98,9%.';
const REPEATED = prose(0, 40);
