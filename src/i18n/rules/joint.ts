// Texts of the rules on joint and collective answers: coverage, a unit far from the others, city and units compared.
import type { Lang } from '../../catalogue/types';
import { percent } from '../collecting/roll-up';
import { COLUMN_TITLES } from '../columns';
import { formatNumber, withUnit } from '../say';
import { type Detail, has, type RuleTexts, textIn } from './rule-texts';

const { answer, numerator, denominator, explanation } = COLUMN_TITLES;

const figure = (d: Detail, key: string, lang: Lang): string =>
  withUnit(formatNumber(Number(d[key] ?? 0), lang), textIn(d, 'unit', lang));

/** Texts by rule id. */
export const JOINT_TEXTS = {
  'coverage-low': {
    title: { vi: 'Chưa đủ đơn vị để tổng hợp', en: 'Too few units for a city value' },
    message: (d) => ({
      vi: `Mới tổng hợp được ${textIn(d, 'behind', 'vi')} (mức bao phủ ${percent(Number(d.coverage), 'vi')}, ngưỡng ${percent(Number(d.threshold), 'vi')}); ${has(d, 'list') ? 'nội dung chung của Thành phố chưa đủ' : 'giá trị chung của Thành phố mới là tạm tính'}.`,
      en: `Only ${textIn(d, 'behind', 'en')} so far (coverage ${percent(Number(d.coverage), 'en')}, threshold ${percent(Number(d.threshold), 'en')}); ${has(d, 'list') ? 'the city’s text is not complete' : 'the city’s value is provisional'}.`,
    }),
    remedy: (d) => ({
      vi: [
        has(d, 'missing') ? `Đề nghị đôn đốc: ${textIn(d, 'missing', 'vi')}.` : '',
        has(d, 'bare') ? `Đề nghị ghi đủ ${numerator.vi} và ${denominator.vi}: ${textIn(d, 'bare', 'vi')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      en: [
        has(d, 'missing') ? `Please remind: ${textIn(d, 'missing', 'en')}.` : '',
        has(d, 'bare') ? `${numerator.en} and ${denominator.en} are needed from: ${textIn(d, 'bare', 'en')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    }),
  },
  'city-differs': {
    title: { vi: 'Số liệu chung khác với tổng hợp từ các đơn vị', en: 'The city’s figure differs from the units’' },
    message: (d) => ({
      vi: `Số liệu chung của Thành phố là ${figure(d, 'city', 'vi')}, nhưng tổng hợp từ các đơn vị là ${figure(d, 'units', 'vi')} (${textIn(d, 'behind', 'vi')}).`,
      en: `The city’s own figure is ${figure(d, 'city', 'en')}, but the units’ figures amount to ${figure(d, 'units', 'en')} (${textIn(d, 'behind', 'en')}).`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại cột ${answer.vi} của đơn vị chủ trì và của các đơn vị; nếu cả hai đều đúng, đề nghị nêu lý do (khác phạm vi, cách tính, thời điểm) ở cột ${explanation.vi}.`,
      en: `Please check the column ${answer.en} here and in the units’ rows; if both are right, say why they differ (scope, method, date) in the column ${explanation.en}.`,
    }),
  },
  'unit-outlier': {
    title: { vi: 'Số liệu khác xa các đơn vị khác', en: 'A figure far from the other units’' },
    message: (d) => ({
      vi: `Số liệu ${figure(d, 'value', 'vi')} khác xa các đơn vị khác: trung vị của ${d.units} đơn vị là ${figure(d, 'median', 'vi')}.`,
      en: `${figure(d, 'value', 'en')} is far from the other units: the median of ${d.units} units is ${figure(d, 'median', 'en')}.`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại số và đơn vị tính ở cột ${answer.vi}; nếu đúng, đề nghị giữ nguyên và nêu lý do ở cột ${explanation.vi}.`,
      en: `Please check the number and its unit in the column ${answer.en}; if it is right, keep it and say why in the column ${explanation.en}.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
