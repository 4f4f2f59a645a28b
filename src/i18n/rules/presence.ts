// Texts of the presence rules: nothing written, a placeholder, a promise without a date.
import { COLUMN_TITLES } from '../columns';
import { formatDate } from '../say';
import { type Detail, has, type RuleTexts } from './rule-texts';

const { answer, reason, numerator, denominator } = COLUMN_TITLES;

const orComputed = (detail: Detail): { vi: string; en: string } =>
  has(detail, 'computable')
    ? {
        vi: ` (hoặc ghi đủ ${numerator.vi} và ${denominator.vi} để hệ thống tính)`,
        en: ` (or fill in both ${numerator.en} and ${denominator.en}, and the rate is computed)`,
      }
    : { vi: '', en: '' };

/** Texts by rule id. */
export const PRESENCE_TEXTS = {
  missing: {
    title: { vi: 'Chưa có số liệu, nội dung', en: 'Nothing filled in' },
    message: (d) =>
      has(d, 'figure')
        ? { vi: 'Chưa có số liệu.', en: 'There is no figure yet.' }
        : { vi: 'Chưa có nội dung trả lời.', en: 'There is no answer yet.' },
    remedy: (d) => ({
      vi: `Đề nghị ghi vào cột ${answer.vi}${orComputed(d).vi}; nếu chưa có, đề nghị chọn lý do ở cột ${reason.vi}.`,
      en: `Please fill in the column ${answer.en}${orComputed(d).en}; if there is nothing yet, choose a reason in the column ${reason.en}.`,
    }),
  },
  'missing-contribution': {
    title: { vi: 'Đơn vị phối hợp chưa có nội dung', en: 'A contribution is missing' },
    message: () => ({
      vi: 'Đơn vị phối hợp chưa có phần nội dung của mình.',
      en: 'The contributing unit has not filled in its part yet.',
    }),
    remedy: () => ({
      vi: `Đề nghị ghi phần của đơn vị vào cột ${answer.vi}; nếu không có, đề nghị chọn lý do ở cột ${reason.vi}.`,
      en: `Please fill in the unit’s part in the column ${answer.en}; if there is none, choose a reason in the column ${reason.en}.`,
    }),
  },
  placeholder: {
    title: { vi: 'Chỉ có nội dung ghi tạm', en: 'Only a placeholder' },
    message: (d) => ({
      vi: `“${d.raw}” là nội dung ghi tạm, chưa phải là câu trả lời.`,
      en: `“${d.raw}” only holds the place; it is not an answer yet.`,
    }),
    remedy: (d) =>
      has(d, 'owed')
        ? {
            vi: `Đề nghị thay bằng số liệu hoặc nội dung chính thức ở cột ${answer.vi}; nếu chưa có, đề nghị để trống ô này và chọn lý do ở cột ${reason.vi}.`,
            en: `Please replace it with the real answer in the column ${answer.en}; if there is none yet, leave the cell empty and choose a reason in the column ${reason.en}.`,
          }
        : {
            vi: `Dòng này không bắt buộc: đề nghị ghi nội dung chính thức ở cột ${answer.vi}, hoặc để trống ô này.`,
            en: `This row is optional: please write the real answer in the column ${answer.en}, or leave the cell empty.`,
          },
  },
  'later-without-date': {
    title: { vi: '“Sẽ bổ sung” nhưng chưa ghi ngày', en: '“To be added” without a date' },
    message: () => ({
      vi: 'Lý do “Sẽ bổ sung” chưa ghi rõ ngày, tháng, năm.',
      en: 'The reason “To be added” does not say the day, month and year.',
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi ngày dự kiến ở cột ${reason.vi}, ví dụ: Sẽ bổ sung ${formatDate(String(d.example))}.`,
      en: `Please write the expected date in the column ${reason.en}, for example: To be added ${formatDate(String(d.example))}.`,
    }),
  },
  'later-past': {
    title: { vi: 'Đã quá ngày hẹn bổ sung', en: 'The promised date is past' },
    message: (d) => ({
      vi: `Đã quá ngày hẹn bổ sung (${formatDate(String(d.date))}) nhưng chưa có số liệu, nội dung.`,
      en: `The promised date (${formatDate(String(d.date))}) is past and there is still no answer.`,
    }),
    remedy: () => ({
      vi: `Đề nghị ghi vào cột ${answer.vi}, hoặc ghi ngày mới ở cột ${reason.vi}.`,
      en: `Please fill in the column ${answer.en}, or write a new date in the column ${reason.en}.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
