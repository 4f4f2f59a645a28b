// Texts of the rules on addresses and numbers of a fixed form: e-mail, URL, phone, postcode.
import { COLUMN_TITLES } from '../columns';
import { has, type RuleTexts } from './rule-texts';

const { answer } = COLUMN_TITLES;

/** Texts by rule id. */
export const FORMAT_TEXTS = {
  'bad-email': {
    title: { vi: 'Địa chỉ thư điện tử không hợp lệ', en: 'Not an e-mail address' },
    message: (d) => ({
      vi: `“${d.raw}” không phải là địa chỉ thư điện tử.`,
      en: `“${d.raw}” is not an e-mail address.`,
    }),
    remedy: () => ({
      vi: `Đề nghị ghi lại ở cột ${answer.vi}, ví dụ: ten@tphcm.gov.vn.`,
      en: `Please correct it in the column ${answer.en}, for example ten@tphcm.gov.vn.`,
    }),
  },
  'bad-url': {
    title: { vi: 'Đường dẫn không hợp lệ', en: 'Not a link' },
    message: (d) => ({ vi: `“${d.raw}” không phải là đường dẫn.`, en: `“${d.raw}” is not a link.` }),
    remedy: (d) =>
      has(d, 'file')
        ? {
            vi: `Đề nghị dán ở cột ${answer.vi} đường dẫn đến tệp (bắt đầu bằng https://), không ghi tên tệp.`,
            en: `Please paste the file’s link (it begins with https://) in the column ${answer.en}, not its name.`,
          }
        : {
            vi: `Đề nghị ghi lại ở cột ${answer.vi}, ví dụ: https://hochiminhcity.gov.vn.`,
            en: `Please correct it in the column ${answer.en}, for example https://hochiminhcity.gov.vn.`,
          },
  },
  'phone-country-code': {
    title: { vi: 'Số điện thoại thiếu mã quốc gia', en: 'Phone number without country code' },
    message: (d) => ({
      vi: `Số “${d.raw}” chưa có mã quốc gia ở đầu.`,
      en: `The number “${d.raw}” does not begin with a country code.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị ghi kèm mã quốc gia ở cột ${answer.vi}, ví dụ: ${d.suggestion}.`,
      en: `Please add the country code in the column ${answer.en}, for example ${d.suggestion}.`,
    }),
  },
  postcode: {
    title: { vi: 'Mã bưu chính khác thường', en: 'Unusual postcode' },
    message: (d) => ({
      vi: `“${d.raw}” không có dạng mã bưu chính (5 hoặc 6 chữ số).`,
      en: `“${d.raw}” does not look like a postcode (5 or 6 digits).`,
    }),
    remedy: () => ({
      vi: `Đề nghị kiểm tra lại ở cột ${answer.vi}, ví dụ: 71000.`,
      en: `Please check it in the column ${answer.en}; for example 71000.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;
