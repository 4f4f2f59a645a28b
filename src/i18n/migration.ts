// What is said of workbooks of another layout: those that an older add-in made, and those of a newer one.
import type { Text } from '../catalogue/types';

export const MIGRATION = {
  done: (from: number, to: number): Text => ({
    vi: `Đã nâng cấp bộ biểu mẫu từ cấu trúc ${from} lên cấu trúc ${to}; nội dung đã nhập được giữ nguyên.`,
    en: `The workbook was brought from layout ${from} to layout ${to}; everything that was typed is kept.`,
  }),
  collecting: {
    vi: 'Có thêm: tình trạng gửi của từng đơn vị, Nhật ký, Ngoại lệ, phân công đang áp dụng.',
    en: 'New: each unit’s hand-in, the log, exceptions, the assignment in force.',
  },
  older: {
    vi: 'Bộ biểu mẫu này được tạo bằng phiên bản cũ hơn của tiện ích. Đề nghị đơn vị đầu mối chọn Thành phố học tập › Khởi tạo bộ biểu mẫu để nâng cấp; nội dung đã nhập được giữ nguyên. Chưa có gì được ghi.',
    en: 'This workbook was made with an older version of the add-in. Please let the coordinator choose Learning city › Set up the workbook to bring it up to date; everything that was typed is kept. Nothing was written.',
  },
  newer: (found: number, known: number): Text => ({
    vi: `Bộ biểu mẫu này được tạo bằng phiên bản mới hơn của tiện ích (cấu trúc ${found}, tiện ích đang dùng chỉ biết đến cấu trúc ${known}). Đề nghị tải lại bảng tính; nếu vẫn như vậy, đề nghị người quản trị cập nhật tiện ích. Chưa có gì được ghi.`,
    en: `This workbook was made with a newer version of the add-in (layout ${found}; the one in use knows layouts up to ${known}). Please reload the spreadsheet; if it stays so, please ask the administrator to update the add-in. Nothing was written.`,
  }),
} as const;
