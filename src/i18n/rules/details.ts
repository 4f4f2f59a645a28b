// Texts of the rules on what must stand beside an answer: year, source, evidence, explanation.
import { COLUMN_TITLES } from '../columns';
import { SOURCES } from '../words';
import { columnIn, has, type RuleTexts } from './rule-texts';

const { year, source, evidence, explanation } = COLUMN_TITLES;

/** Texts by rule id. */
export const DETAILS_TEXTS = {
  'year-missing': {
    title: { vi: 'Chưa ghi năm của số liệu', en: 'The year is missing' },
    message: () => ({ vi: 'Có số liệu nhưng chưa ghi năm.', en: 'There is a figure, but not its year.' }),
    remedy: () => ({
      vi: `Đề nghị ghi năm của số liệu ở cột ${year.vi}, ví dụ: 2022 hoặc năm học 2022-2023.`,
      en: `Please write the year of the figure in the column ${year.en}, for example 2022 or 2022-2023.`,
    }),
  },
  'source-missing': {
    title: { vi: 'Chưa ghi nguồn số liệu', en: 'The source is missing' },
    message: () => ({ vi: 'Có số liệu nhưng chưa ghi nguồn.', en: 'There is a figure, but not where it comes from.' }),
    remedy: () => ({
      vi: `Đề nghị chọn ở cột ${source.vi} một mục: ${SOURCES.map((s) => s.vi).join('; ')}.`,
      en: `Please choose in the column ${source.en} one of: ${SOURCES.map((s) => s.en).join('; ')}.`,
    }),
  },
  'evidence-missing': {
    title: { vi: 'Chưa có minh chứng', en: 'The evidence is missing' },
    message: () => ({
      vi: 'Đã trả lời nhưng chưa có minh chứng.',
      en: 'There is an answer, but no evidence for it.',
    }),
    remedy: () => ({
      vi: `Đề nghị ghi số, ký hiệu văn bản, tên tài liệu hoặc đường dẫn ở cột ${evidence.vi}.`,
      en: `Please give a document number, the name of a publication or a link in the column ${evidence.en}.`,
    }),
  },
  'explanation-missing': {
    title: { vi: 'Chưa có diễn giải', en: 'The explanation is missing' },
    message: () => ({ vi: 'Đã trả lời nhưng chưa có diễn giải.', en: 'There is an answer, but no explanation.' }),
    remedy: (d) =>
      has(d, 'policy')
        ? {
            vi: `Đề nghị tóm tắt nội dung chính của chính sách ở cột ${explanation.vi}.`,
            en: `Please sum up the policy in the column ${explanation.en}.`,
          }
        : {
            vi: `Đề nghị ghi cách đo hoặc cách đánh giá ở cột ${explanation.vi}.`,
            en: `Please say how it was measured in the column ${explanation.en}.`,
          },
  },
  'year-future': {
    title: { vi: 'Năm ở tương lai', en: 'A year in the future' },
    message: (d) => ({
      vi: `Năm ${d.year} chưa đến (hiện là năm ${d.now}).`,
      en: `The year ${d.year} is yet to come (it is ${d.now}).`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị kiểm tra lại năm của số liệu ở cột ${columnIn(d, 'vi')}.`,
      en: `Please check the year in the column ${columnIn(d, 'en')}.`,
    }),
  },
  'year-old': {
    title: { vi: 'Số liệu cũ', en: 'An old figure' },
    message: (d) => ({
      vi: `Số liệu của năm ${d.year}, đã cũ (trước năm ${d.oldest}).`,
      en: `The figure is of ${d.year}, before ${d.oldest}.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị thay bằng số liệu từ năm ${d.oldest} trở lại đây nếu có, và ghi năm ở cột ${columnIn(d, 'vi')}.`,
      en: `Please replace it with a figure of ${d.oldest} or later if there is one, with its year in the column ${columnIn(d, 'en')}.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
