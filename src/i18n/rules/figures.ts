// Texts of the rules on figures: ranges, numerator and denominator, sums.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES } from '../columns';
import { type Detail, has, numberIn, type RuleTexts, textIn } from './rule-texts';

const { answer, numerator, denominator } = COLUMN_TITLES;

const withUnit = (d: Detail, lang: Lang): string => (has(d, 'unit') ? ` (${textIn(d, 'unit', lang)})` : '');

/** The bounds in words; `bound` says which were given. */
function bounds(d: Detail): Text {
  const [viMin, viMax] = [numberIn(d, 'min', 'vi'), numberIn(d, 'max', 'vi')];
  const [enMin, enMax] = [numberIn(d, 'min', 'en'), numberIn(d, 'max', 'en')];
  switch (d.bound) {
    case 'integer':
      return { vi: 'phải là số nguyên', en: 'it must be a whole number' };
    case 'min':
      return { vi: `không được nhỏ hơn ${viMin}`, en: `it cannot be below ${enMin}` };
    case 'max':
      return { vi: `không được lớn hơn ${viMax}`, en: `it cannot be above ${enMax}` };
    default:
      return { vi: `phải từ ${viMin} đến ${viMax}`, en: `it must lie between ${enMin} and ${enMax}` };
  }
}

/** Texts by rule id. */
export const FIGURES_TEXTS = {
  'out-of-range': {
    title: { vi: 'Số liệu ngoài giới hạn', en: 'Outside the possible range' },
    message: (d) =>
      has(d, 'computed')
        ? {
            vi: `Tỷ lệ hệ thống tính từ ${numerator.vi} và ${denominator.vi} là ${numberIn(d, 'value', 'vi')}; ${bounds(d).vi}${withUnit(d, 'vi')}.`,
            en: `The rate computed from ${numerator.en} and ${denominator.en} is ${numberIn(d, 'value', 'en')}; ${bounds(d).en}${withUnit(d, 'en')}.`,
          }
        : {
            vi: `Số liệu ${numberIn(d, 'value', 'vi')} không hợp lệ: ${bounds(d).vi}${withUnit(d, 'vi')}.`,
            en: `${numberIn(d, 'value', 'en')} is not possible: ${bounds(d).en}${withUnit(d, 'en')}.`,
          },
    remedy: (d) =>
      has(d, 'computed')
        ? {
            vi: `Đề nghị kiểm tra lại ${numerator.vi} và ${denominator.vi}.`,
            en: `Please check ${numerator.en} and ${denominator.en}.`,
          }
        : {
            vi: `Đề nghị kiểm tra lại số và đơn vị tính ở cột ${answer.vi}.`,
            en: `Please check the number and its unit in the column ${answer.en}.`,
          },
  },
  'numerator-over-denominator': {
    title: { vi: 'Tử số lớn hơn mẫu số', en: 'Numerator above denominator' },
    message: (d) => ({
      vi: `${numerator.vi} (${numberIn(d, 'numerator', 'vi')}) lớn hơn ${denominator.vi} (${numberIn(d, 'denominator', 'vi')}).`,
      en: `${numerator.en} (${numberIn(d, 'numerator', 'en')}) is above ${denominator.en} (${numberIn(d, 'denominator', 'en')}).`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra hai cột ${numerator.vi} và ${denominator.vi} có bị ghi ngược hoặc thiếu chữ số không.`,
      en: `Please check whether ${numerator.en} and ${denominator.en} are swapped or lack a digit.`,
    }),
  },
  'zero-denominator': {
    title: { vi: 'Mẫu số không lớn hơn 0', en: 'Denominator not above zero' },
    message: (d) => ({
      vi: `${denominator.vi} là ${numberIn(d, 'denominator', 'vi')}, không tính được tỷ lệ.`,
      en: `${denominator.en} is ${numberIn(d, 'denominator', 'en')}; no rate can be computed.`,
    }),
    remedy: () => ({
      vi: `Đề nghị ghi một số lớn hơn 0 ở cột ${denominator.vi}, hoặc để trống cả ${numerator.vi} và ${denominator.vi}.`,
      en: `Please write a number above 0 in the column ${denominator.en}, or leave both ${numerator.en} and ${denominator.en} empty.`,
    }),
  },
  'wrong-sum': {
    title: { vi: 'Tổng các phần khác 100%', en: 'The parts do not sum to 100%' },
    message: (d) => ({
      vi: `Tổng ${d.rows} dòng phân tổ là ${numberIn(d, 'sum', 'vi')}%, trong khi phải là 100% (cho phép lệch 0,5).`,
      en: `The ${d.rows} rows of this breakdown sum to ${numberIn(d, 'sum', 'en')}% instead of 100% (within 0.5).`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại cột ${answer.vi} của các dòng phân tổ này.`,
      en: `Please check the column ${answer.en} of all rows of this breakdown.`,
    }),
  },
  'cap-exceeded': {
    title: { vi: 'Tổng các phần vượt 100%', en: 'The parts exceed 100% together' },
    message: (d) => ({
      vi: `Tổng ${d.rows} tỷ lệ của chỉ số này là ${numberIn(d, 'sum', 'vi')}%, vượt quá 100%.`,
      en: `The ${d.rows} shares of this indicator sum to ${numberIn(d, 'sum', 'en')}%, more than 100%.`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại cột ${answer.vi} của các dòng thuộc chỉ số này.`,
      en: `Please check the column ${answer.en} of the rows of this indicator.`,
    }),
  },
  fraction: {
    title: { vi: 'Có thể ghi số thập phân thay cho phần trăm', en: 'Perhaps a fraction instead of a percentage' },
    message: (d) => ({
      vi: `Số ${numberIn(d, 'value', 'vi')} được hiểu là ${numberIn(d, 'value', 'vi')}%; có thể số đúng là ${numberIn(d, 'percent', 'vi')}%.`,
      en: `${numberIn(d, 'value', 'en')} is read as ${numberIn(d, 'value', 'en')}%; perhaps ${numberIn(d, 'percent', 'en')}% is meant.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi rõ kèm dấu % ở cột ${answer.vi}: ${numberIn(d, 'percent', 'vi')}% hoặc ${numberIn(d, 'value', 'vi')}%.`,
      en: `Please write it with the % sign in the column ${answer.en}: ${numberIn(d, 'percent', 'en')}% or ${numberIn(d, 'value', 'en')}%.`,
    }),
  },
  'rate-differs': {
    title: { vi: 'Tỷ lệ khác với tử số chia mẫu số', en: 'The rate differs from numerator / denominator' },
    message: (d) => ({
      vi: `Số liệu ghi ${numberIn(d, 'value', 'vi')}, nhưng tính từ ${numerator.vi} và ${denominator.vi} là ${numberIn(d, 'rate', 'vi')}.`,
      en: `The figure says ${numberIn(d, 'value', 'en')}, but ${numerator.en} and ${denominator.en} give ${numberIn(d, 'rate', 'en')}.`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại ba cột ${answer.vi}, ${numerator.vi}, ${denominator.vi}.`,
      en: `Please check the columns ${answer.en}, ${numerator.en} and ${denominator.en}.`,
    }),
  },
  'one-of-two': {
    title: { vi: 'Chỉ có tử số hoặc mẫu số', en: 'Only one of numerator and denominator' },
    message: (d) =>
      d.column === 'numerator'
        ? {
            vi: `Có ${denominator.vi} nhưng chưa có ${numerator.vi}.`,
            en: `${denominator.en} is there, ${numerator.en} is not.`,
          }
        : {
            vi: `Có ${numerator.vi} nhưng chưa có ${denominator.vi}.`,
            en: `${numerator.en} is there, ${denominator.en} is not.`,
          },
    remedy: (d) =>
      d.column === 'numerator'
        ? {
            vi: `Đề nghị ghi thêm ở cột ${numerator.vi}, hoặc để trống cả hai cột.`,
            en: `Please fill in the column ${numerator.en} too, or leave both empty.`,
          }
        : {
            vi: `Đề nghị ghi thêm ở cột ${denominator.vi}, hoặc để trống cả hai cột.`,
            en: `Please fill in the column ${denominator.en} too, or leave both empty.`,
          },
  },
} satisfies Readonly<Record<string, RuleTexts>>;
