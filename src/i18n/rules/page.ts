// Headings and labels of the page that lists the rules.
import type { Text } from '../../catalogue/types';

/** Headings of the families, by family, in the order of the page. */
export const FAMILY_TITLES = {
  structure: { vi: 'Bảng tính', en: 'The workbook' },
  presence: { vi: 'Mức độ đầy đủ', en: 'Presence' },
  reading: { vi: 'Đọc số liệu, nội dung', en: 'Reading' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  details: { vi: 'Năm, nguồn, minh chứng, diễn giải', en: 'Year, source, evidence, explanation' },
  length: { vi: 'Độ dài', en: 'Length' },
  format: { vi: 'Địa chỉ, điện thoại', en: 'Addresses and numbers' },
  joint: { vi: 'Câu trả lời chung của nhiều đơn vị', en: 'Joint and collective answers' },
  across: { vi: 'Đối chiếu giữa các trang tính', en: 'Across the tabs' },
  'hand-in': { vi: 'Gửi và tiếp nhận', en: 'Handing in and accepting' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page's other texts. */
export const RULES_PAGE = {
  title: { vi: 'Các quy tắc kiểm tra', en: 'The rules of the check' },
  intro: {
    vi: 'Trang này được tạo tự động từ các quy tắc trong mã nguồn. Mỗi quy tắc có mã cố định, mức độ, thông báo (kèm ví dụ), cách xử lý và lý do. “Chưa thể trình” chỉ chặn bản trình; “Cần sửa” là lỗi; “Cần xem lại” là nhắc nhở.',
    en: 'This page is generated from the rules in the source. Each rule has a stable id, a severity, a message (with an example), a remedy and a reason. “Cannot be submitted yet” stops the final copy only; “To fix” is an error; “To review” is a reminder.',
  },
  message: { vi: 'Thông báo', en: 'Message' },
  remedy: { vi: 'Cách xử lý', en: 'Remedy' },
  rationale: { vi: 'Lý do', en: 'Reason' },
  failed: { vi: 'Lỗi của chính quy tắc', en: 'When a rule fails' },
} as const satisfies Readonly<Record<string, Text>>;
