// Texts of the reading rules: what stands in a cell cannot be read, or can be read in two ways.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES } from '../columns';
import { columnIn, type Detail, has, type RuleTexts, textIn } from './rule-texts';

const { explanation, answer } = COLUMN_TITLES;

/** What the column asks for, with an example; `asks` is number, year, level or text. */
function asked(detail: Detail): Text {
  switch (detail.asks) {
    case 'year':
      return { vi: 'năm, ví dụ: 2022', en: 'the year, for example 2022' };
    case 'level':
      return { vi: 'mức độ, ví dụ: Cao, 75% hoặc 4,2/5', en: 'the level, for example High, 75% or 4.2/5' };
    case 'number':
      return { vi: 'số liệu, ví dụ: 98,5', en: 'the number, for example 98.5' };
    default:
      return { vi: 'nội dung bằng chữ', en: 'the text' };
  }
}

const again = (d: Detail): Text => ({
  vi: `Đề nghị xóa ô ở cột ${columnIn(d, 'vi')} rồi ghi lại ${asked(d).vi}.`,
  en: `Please clear the cell in the column ${columnIn(d, 'en')} and write ${asked(d).en}.`,
});

const unitOf = (d: Detail): Text =>
  has(d, 'unit')
    ? { vi: ` (đơn vị tính: ${textIn(d, 'unit', 'vi')})`, en: ` (unit: ${textIn(d, 'unit', 'en')})` }
    : { vi: '', en: '' };

/** Message and remedy for each reason why a cell cannot be read. */
const WHY: Readonly<Record<string, Pick<RuleTexts, 'message' | 'remedy'>>> = {
  'error-value': {
    message: (d) => ({
      vi: `Ô ở cột ${columnIn(d, 'vi')} đang báo lỗi của bảng tính (${d.raw}).`,
      en: `The cell in the column ${columnIn(d, 'en')} shows an error of the spreadsheet (${d.raw}).`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị xóa công thức ở cột ${columnIn(d, 'vi')} và ghi trực tiếp ${asked(d).vi}.`,
      en: `Please remove the formula in the column ${columnIn(d, 'en')} and write ${asked(d).en}.`,
    }),
  },
  date: {
    message: (d) => ({
      vi: `Ô ở cột ${columnIn(d, 'vi')} chứa ngày tháng (${d.raw}), không phải nội dung cần ghi.`,
      en: `The cell in the column ${columnIn(d, 'en')} holds a date (${d.raw}), not what is asked.`,
    }),
    remedy: again,
  },
  boolean: {
    message: (d) => ({
      vi: `Ô ở cột ${columnIn(d, 'vi')} chứa giá trị đúng/sai (${d.raw}), không phải nội dung cần ghi.`,
      en: `The cell in the column ${columnIn(d, 'en')} holds true or false (${d.raw}), not what is asked.`,
    }),
    remedy: again,
  },
  interval: {
    message: (d) => ({
      vi: `Cột ${columnIn(d, 'vi')} có hai số (“${d.raw}”), trong khi chỉ cần một số.`,
      en: `The column ${columnIn(d, 'en')} holds two numbers (“${d.raw}”) where one is asked.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi một số chính thức ở cột ${columnIn(d, 'vi')}; khoảng dao động ghi ở cột ${explanation.vi}.`,
      en: `Please write one number in the column ${columnIn(d, 'en')}; the interval belongs in the column ${explanation.en}.`,
    }),
  },
  grouping: {
    message: (d) => ({
      vi: `Không xác định được số “${d.raw}” ở cột ${columnIn(d, 'vi')}: dấu chấm, dấu phẩy đặt không đúng chỗ.`,
      en: `“${d.raw}” in the column ${columnIn(d, 'en')} is no clear number: its points or commas stand in odd places.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi lại ở cột ${columnIn(d, 'vi')}: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; ví dụ: 1.234.567 hoặc 98,5.`,
      en: `Please write it again in the column ${columnIn(d, 'en')}: points between thousands, a comma before decimals, for example 1.234.567 or 98,5.`,
    }),
  },
  'not-a-number': {
    message: (d) => ({
      vi: `Không xác định được số liệu từ nội dung “${d.raw}” ở cột ${columnIn(d, 'vi')}.`,
      en: `No single number can be read from “${d.raw}” in the column ${columnIn(d, 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị chỉ ghi một số ở cột ${columnIn(d, 'vi')}${unitOf(d).vi}; phần giải thích ghi ở cột ${explanation.vi}.`,
      en: `Please write one number only in the column ${columnIn(d, 'en')}${unitOf(d).en}; remarks belong in the column ${explanation.en}.`,
    }),
  },
  'not-a-level': {
    message: (d) => ({
      vi: `Không đọc được mức độ từ “${d.raw}” ở cột ${columnIn(d, 'vi')}.`,
      en: `No level can be read from “${d.raw}” in the column ${columnIn(d, 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị chọn một mức (${textIn(d, 'choices', 'vi')}), hoặc ghi tỷ lệ (ví dụ: 75%), hoặc điểm kèm thang điểm (ví dụ: 4,2/5) ở cột ${answer.vi}.`,
      en: `Please choose a level (${textIn(d, 'choices', 'en')}), or write a percentage (75%) or a score with its scale (4.2/5) in the column ${answer.en}.`,
    }),
  },
  'not-a-year': {
    message: (d) => ({
      vi: `Không xác định được năm từ nội dung “${d.raw}” ở cột ${columnIn(d, 'vi')}.`,
      en: `No year can be read from “${d.raw}” in the column ${columnIn(d, 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi năm của số liệu ở cột ${columnIn(d, 'vi')}, ví dụ: 2022 hoặc năm học 2022-2023.`,
      en: `Please write the year of the figure in the column ${columnIn(d, 'en')}, for example 2022 or 2022-2023.`,
    }),
  },
  score: {
    message: (d) => ({
      vi: `Điểm “${d.raw}” chưa kèm thang điểm, hoặc nằm ngoài thang điểm.`,
      en: `The score “${d.raw}” lacks its scale, or lies outside it.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi ở cột ${columnIn(d, 'vi')} điểm kèm thang điểm (ví dụ: 4,2/5), hoặc tỷ lệ kèm dấu % (ví dụ: 75%).`,
      en: `Please write in the column ${columnIn(d, 'en')} the score with its scale (4.2/5), or a percentage with its sign (75%).`,
    }),
  },
};

const unknown: Pick<RuleTexts, 'message' | 'remedy'> = {
  message: (d) => ({
    vi: `Không đọc được nội dung “${d.raw}” ở cột ${columnIn(d, 'vi')}.`,
    en: `“${d.raw}” in the column ${columnIn(d, 'en')} cannot be read.`,
  }),
  remedy: again,
};

/** One of two readings, called whole or decimal where that tells them apart. */
function reading(d: Detail, which: 'first' | 'second', lang: Lang): string {
  const value = textIn(d, which, lang);
  if (!has(d, 'labelled')) return value;
  const label: Text =
    which === 'first' ? { vi: 'số nguyên', en: 'the whole number' } : { vi: 'số thập phân', en: 'the decimal' };
  return `${label[lang]} ${value}`;
}

/** Texts by rule id. */
export const READING_TEXTS = {
  unreadable: {
    title: { vi: 'Không đọc được nội dung trong ô', en: 'The cell cannot be read' },
    message: (d) => (WHY[String(d.why)] ?? unknown).message(d),
    remedy: (d) => (WHY[String(d.why)] ?? unknown).remedy(d),
  },
  ambiguous: {
    title: { vi: 'Số có hai cách hiểu', en: 'A number with two readings' },
    message: (d) => ({
      vi: `“${d.raw}” ở cột ${columnIn(d, 'vi')} có hai cách hiểu: ${reading(d, 'first', 'vi')} hoặc ${reading(d, 'second', 'vi')}.`,
      en: `“${d.raw}” in the column ${columnIn(d, 'en')} can be read in two ways: ${reading(d, 'first', 'en')} or ${reading(d, 'second', 'en')}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi lại ở cột ${columnIn(d, 'vi')}: ghi ${textIn(d, 'writeFirst', 'vi')} nếu là ${reading(d, 'first', 'vi')}, ghi ${textIn(d, 'writeSecond', 'vi')} nếu là ${reading(d, 'second', 'vi')}.`,
      en: `Please write it again in the column ${columnIn(d, 'en')}: ${textIn(d, 'writeFirst', 'en')} for ${reading(d, 'first', 'en')}, ${textIn(d, 'writeSecond', 'en')} for ${reading(d, 'second', 'en')}.`,
    }),
  },
  'wrong-unit': {
    title: { vi: 'Khác đơn vị tính', en: 'Another unit of measure' },
    message: (d) =>
      has(d, 'unit')
        ? {
            vi: `Cột ${columnIn(d, 'vi')} ghi đơn vị “${d.named}”, trong khi mục này cần “${textIn(d, 'unit', 'vi')}”.`,
            en: `The column ${columnIn(d, 'en')} says “${d.named}” where “${textIn(d, 'unit', 'en')}” is asked.`,
          }
        : {
            vi: `Cột ${columnIn(d, 'vi')} ghi đơn vị “${d.named}”, trong khi cột này chỉ cần một số.`,
            en: `The column ${columnIn(d, 'en')} says “${d.named}” where a plain number is asked.`,
          },
    remedy: (d) =>
      has(d, 'unit')
        ? {
            vi: `Đề nghị quy đổi sang “${textIn(d, 'unit', 'vi')}” và ghi lại ở cột ${columnIn(d, 'vi')}.`,
            en: `Please convert it to “${textIn(d, 'unit', 'en')}” and write it again in the column ${columnIn(d, 'en')}.`,
          }
        : {
            vi: `Đề nghị chỉ ghi số, không kèm đơn vị, ở cột ${columnIn(d, 'vi')}.`,
            en: `Please write the number without a unit in the column ${columnIn(d, 'en')}.`,
          },
  },
  'not-a-choice': {
    title: { vi: 'Không có trong danh sách lựa chọn', en: 'Not one of the choices' },
    message: (d) => ({
      vi: `“${d.raw}” ở cột ${columnIn(d, 'vi')} không có trong danh sách lựa chọn.`,
      en: `“${d.raw}” in the column ${columnIn(d, 'en')} is not one of the choices.`,
    }),
    remedy: (d) =>
      has(d, 'choices')
        ? {
            vi: `Đề nghị chọn ở cột ${columnIn(d, 'vi')} ${has(d, 'multiple') ? 'một hoặc nhiều mục' : 'một mục'}: ${textIn(d, 'choices', 'vi')}.`,
            en: `Please choose in the column ${columnIn(d, 'en')} ${has(d, 'multiple') ? 'one or more' : 'one'} of: ${textIn(d, 'choices', 'en')}.`,
          }
        : {
            vi: `Đề nghị chọn lại theo danh sách ở cột ${columnIn(d, 'vi')}.`,
            en: `Please choose from the list in the column ${columnIn(d, 'en')}.`,
          },
  },
} satisfies Readonly<Record<string, RuleTexts>>;
