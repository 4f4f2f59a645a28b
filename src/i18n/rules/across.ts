// Texts of the rules across tabs: what different rows say of the same thing.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES } from '../columns';
import { type Detail, has, numberIn, type RuleTexts, textIn } from './rule-texts';

const { answer, denominator, explanation } = COLUMN_TITLES;

const placeIn = (d: Detail, lang: Lang): string => `${textIn(d, 'code', lang)}, ${textIn(d, 'unit', lang)}`;

/** "18.200 (năm 2022)" */
function figure(d: Detail, value: string, year: string, lang: Lang): string {
  const number = numberIn(d, value, lang);
  if (!has(d, year)) return number;
  return lang === 'vi' ? `${number} (năm ${d[year]})` : `${number} (${d[year]})`;
}

const from = (d: Detail, key: string, lang: Lang): string =>
  has(d, key)
    ? String(d[key])
    : lang === 'vi'
      ? 'chưa ghi năm, nguồn, minh chứng'
      : 'no year, source or evidence given';

/** What is wrong with two related facts, by kind: the two values and why they cannot stand together. */
const RELATED: Readonly<Record<string, (d: Detail) => Text>> = {
  'gdp-low': (d) => ({
    vi: `GDP bình quân đầu người theo sức mua tương đương là ${figure(d, 'value', 'year', 'vi')}, thấp hơn GDP bình quân đầu người tính bằng đô la Mỹ ở ${placeIn(d, 'vi')}: ${figure(d, 'other', 'otherYear', 'vi')}. Hai số khác khái niệm nên không phải bằng nhau, nhưng ở Việt Nam số theo sức mua tương đương phải lớn hơn (khoảng ba lần).`,
    en: `GDP per head in purchasing-power dollars is ${figure(d, 'value', 'year', 'en')}, less than in plain US dollars at ${placeIn(d, 'en')}: ${figure(d, 'other', 'otherYear', 'en')}. The two are defined differently and need not be equal, but in Viet Nam the former must be the larger (about three times).`,
  }),
  'gdp-high': (d) => ({
    vi: `GDP bình quân đầu người theo sức mua tương đương là ${figure(d, 'value', 'year', 'vi')}, hơn bốn lần GDP bình quân đầu người tính bằng đô la Mỹ ở ${placeIn(d, 'vi')}: ${figure(d, 'other', 'otherYear', 'vi')}. Hai số khác khái niệm nên không phải bằng nhau, nhưng ở Việt Nam chỉ chênh nhau khoảng ba lần.`,
    en: `GDP per head in purchasing-power dollars is ${figure(d, 'value', 'year', 'en')}, more than four times that in plain US dollars at ${placeIn(d, 'en')}: ${figure(d, 'other', 'otherYear', 'en')}. The two are defined differently and need not be equal, but in Viet Nam they are only about three times apart.`,
  }),
  schooling: (d) => ({
    vi: `Số năm đi học trung bình của người từ 25 tuổi trở lên là ${figure(d, 'value', 'year', 'vi')}, lệch hơn nửa năm so với ${placeIn(d, 'vi')} (trên 25 tuổi): ${figure(d, 'other', 'otherYear', 'vi')}. Hai nhóm tuổi gần như trùng nhau nên hai số chỉ được lệch rất ít.`,
    en: `Mean years of schooling of people aged 25 and over are ${figure(d, 'value', 'year', 'en')}, more than half a year from ${placeIn(d, 'en')} (over 25): ${figure(d, 'other', 'otherYear', 'en')}. The two age groups are nearly the same, so the figures can differ very little.`,
  }),
  'too-many': (d) => ({
    vi: `${denominator.vi} là ${figure(d, 'value', 'year', 'vi')}, lớn hơn dân số thành phố ở ${placeIn(d, 'vi')}: ${figure(d, 'other', 'otherYear', 'vi')}. Chỉ số này tính trên người dân của thành phố nên mẫu số không thể vượt dân số.`,
    en: `${denominator.en} is ${figure(d, 'value', 'year', 'en')}, more than the city’s population at ${placeIn(d, 'en')}: ${figure(d, 'other', 'otherYear', 'en')}. The figure is about residents, and there cannot be more of them.`,
  }),
  'per-head': (d) => ({
    vi: `${denominator.vi} là ${figure(d, 'value', 'year', 'vi')}, nhỏ hơn nhiều so với dân số thành phố ở ${placeIn(d, 'vi')}: ${figure(d, 'other', 'otherYear', 'vi')}. Chỉ số này tính trên toàn bộ dân số; có thể đã dùng cách thống kê dân số khác.`,
    en: `${denominator.en} is ${figure(d, 'value', 'year', 'en')}, far below the city’s population at ${placeIn(d, 'en')}: ${figure(d, 'other', 'otherYear', 'en')}. The figure is per head of the whole population; perhaps another count of it was used.`,
  }),
};

/** Texts by rule id. */
export const ACROSS_TEXTS = {
  'same-figure-two-agencies': {
    title: { vi: 'Hai đơn vị trả lời khác nhau', en: 'Two agencies say different things' },
    message: (d) => ({
      vi: `${d.firstVi} ghi ${d.valueVi} (${from(d, 'from', 'vi')}); ${d.otherVi} ghi ${d.differsVi} (${from(d, 'otherFrom', 'vi')}).`,
      en: `${d.firstEn} says ${d.valueEn} (${from(d, 'from', 'en')}); ${d.otherEn} says ${d.differsEn} (${from(d, 'otherFrom', 'en')}).`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị đơn vị đầu mối cùng ${d.firstVi} và ${d.otherVi} đối chiếu nguồn, thống nhất một nội dung và sửa cột ${answer.vi} ở dòng của đơn vị còn lại.`,
      en: `Please compare the sources with ${d.firstEn} and ${d.otherEn}, agree on one answer and correct the column ${answer.en} in the other’s row.`,
    }),
  },
  'shares-of-one-whole': {
    title: {
      vi: 'Các phần do nhiều đơn vị cung cấp không khớp 100%',
      en: 'Shares given by several units do not fit 100%',
    },
    message: (d) =>
      has(d, 'full')
        ? {
            vi: `Tổng ${d.rows} phần do ${d.unitsVi} cung cấp là ${numberIn(d, 'sum', 'vi')}%, trong khi phải là 100% (cho phép lệch 0,5).`,
            en: `The ${d.rows} shares given by ${d.unitsEn} sum to ${numberIn(d, 'sum', 'en')}% instead of 100% (within 0.5).`,
          }
        : {
            vi: `Tổng ${d.rows} tỷ lệ do ${d.unitsVi} cung cấp là ${numberIn(d, 'sum', 'vi')}%, vượt quá 100%.`,
            en: `The ${d.rows} shares given by ${d.unitsEn} sum to ${numberIn(d, 'sum', 'en')}%, more than 100%.`,
          },
    remedy: (d) => ({
      vi: `Đề nghị ${d.unitsVi} thống nhất tổng thể dùng để tính tỷ lệ và kiểm tra lại cột ${answer.vi}.`,
      en: `Please have ${d.unitsEn} agree on the whole that the shares are of, and check the column ${answer.en}.`,
    }),
  },
  'related-facts-differ': {
    title: { vi: 'Hai số liệu liên quan chưa hợp lý với nhau', en: 'Two related facts do not fit each other' },
    message: (d) => RELATED[String(d.kind)]?.(d) ?? { vi: '', en: '' },
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại số và đơn vị tính ở cả hai dòng; nếu cả hai đều đúng, đề nghị ghi rõ lý do ở cột ${explanation.vi} để đơn vị đầu mối xem xét chấp nhận.`,
      en: `Please check the figure and its unit in both rows; if both are right, please say why in the column ${explanation.en}, so that the coordinator can accept it.`,
    }),
  },
  'prose-differs': {
    title: { vi: 'Số trong bài viết khác số trong bảng', en: 'A figure in the text differs from the table' },
    message: (d) => ({
      vi: `Bài viết nêu ${d.written} (“${d.sentence}”), trong khi ${placeIn(d, 'vi')} ghi ${d.valueVi} (${d.requestVi}).`,
      en: `The text says ${d.written} (“${d.sentence}”), while ${placeIn(d, 'en')} has ${d.valueEn} (${d.requestEn}).`,
    }),
    remedy: () => ({
      vi: `Đề nghị đối chiếu và sửa để bài viết và bảng thống nhất; nếu là hai số liệu khác nhau thì giữ nguyên.`,
      en: 'Please compare the two and make them agree; if they are different figures, nothing need be done.',
    }),
  },
  'same-paragraph': {
    title: { vi: 'Đoạn văn trùng với mục khác', en: 'The same paragraph stands elsewhere' },
    message: (d) => ({
      vi: `Đoạn “${d.paragraph}” cũng có ở ${placeIn(d, 'vi')}.`,
      en: `The paragraph “${d.paragraph}” also stands at ${placeIn(d, 'en')}.`,
    }),
    remedy: () => ({
      vi: `Đề nghị xem lại: nên giữ đoạn này ở một mục và viết nội dung riêng ở cột ${answer.vi} của mục kia.`,
      en: `Please look at it again: keep the paragraph in one place and write something of its own in the column ${answer.en} of the other.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
