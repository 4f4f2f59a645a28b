// What Ngoại lệ, the check and the log say of waivers.
import type { Text } from '../../catalogue/types';

/** What the column "Hiệu lực" says, by how the waiver stands. */
export const WAIVER_STATES = {
  inForce: { vi: 'Đang áp dụng', en: 'In force' },
  changed: { vi: 'Đã hết hiệu lực: giá trị đã thay đổi', en: 'Ended: the value has changed' },
  gone: { vi: 'Đã hết hiệu lực: vấn đề không còn', en: 'Ended: the problem is gone' },
  cleared: { vi: 'Đã hết hiệu lực: lý do đã được xóa', en: 'Ended: the reason was cleared' },
  withdrawn: { vi: 'Đã hết hiệu lực: đơn vị đầu mối chấm dứt', en: 'Ended by the coordinator' },
  late: {
    vi: 'Không có hiệu lực: khi kiểm tra, vấn đề này không còn hoặc giá trị đã thay đổi',
    en: 'Never in force: when the check ran, the problem was gone or the value had changed',
  },
  twice: {
    vi: 'Không có hiệu lực: vấn đề này đã được chấp nhận ở dòng khác',
    en: 'Never in force: the problem is accepted in another line already',
  },
} as const satisfies Record<string, Text>;

/** How a waiver stands. */
export type WaiverState = keyof typeof WAIVER_STATES;

/** What the check says of waivers. */
export const WAIVER_RESULTS = {
  waived: (n: number): Text => ({
    vi: `Đã chấp nhận kèm lý do: ${n}.`,
    en: `Accepted with a reason: ${n}.`,
  }),
  ended: (n: number): Text => ({
    vi: `Ngoại lệ hết hiệu lực: ${n}.`,
    en: `Exceptions that ended: ${n}.`,
  }),
  unused: (n: number): Text => ({
    vi: `Lý do chưa dùng được: ${n}; nội dung đã ghi được giữ lại ở trang tính Cần bổ sung hoặc Ngoại lệ.`,
    en: `Reasons that could not be used: ${n}; they are kept in the tab To complete or Exceptions.`,
  }),
} as const;

/** What the log says, by what was done. */
export const WAIVER_LOG = {
  given: { vi: 'Chấp nhận ngoại lệ', en: 'Exception accepted' },
  reworded: { vi: 'Sửa lý do của ngoại lệ', en: 'Reason of an exception changed' },
  ended: { vi: 'Ngoại lệ hết hiệu lực', en: 'Exception ended' },
} as const satisfies Record<string, Text>;

/** What a line of the log is about: "Phụ lục I – 1.1.1: Số liệu 105 …. Lý do: …". */
export const waiverDetail = (code: string, message: string, reason: string): Text => {
  const about = [code, message].filter(Boolean).join(': ');
  return { vi: `${about} Lý do: ${reason}`, en: `${about} Reason: ${reason}` };
};

/** Refusals of the sidebar's function. Nothing has been written. */
export const WAIVER_REFUSALS = {
  noTab: {
    vi: 'Bảng tính chưa có trang tính Ngoại lệ. Đề nghị chọn Thành phố học tập › Khởi tạo bộ biểu mẫu, rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'The workbook has no tab Exceptions. Please choose Learning city › Set up the workbook, then try again. Nothing was written.',
  },
  gone: {
    vi: 'Vấn đề này không còn, hoặc giá trị đã thay đổi sau khi thanh bên đọc. Đề nghị làm mới thanh bên. Chưa có gì được ghi.',
    en: 'The problem is gone, or the value has changed since the sidebar read it. Please refresh the sidebar. Nothing was written.',
  },
  notWaivable: {
    vi: 'Vấn đề này phải được khắc phục, không chấp nhận ngoại lệ được. Chưa có gì được ghi.',
    en: 'This must be repaired; it cannot be accepted as an exception. Nothing was written.',
  },
} as const satisfies Record<string, Text>;
