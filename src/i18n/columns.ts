// The headings of the columns in a tab of answers: messages name a column by these words.
import type { AnswerColumn } from '../catalogue/plan';
import type { Text } from '../catalogue/types';

/** Every column of a tab of answers: those a person fills and those the add-in owns. */
export type ColumnName = AnswerColumn | 'code' | 'request' | 'limit' | 'status' | 'fix' | 'role' | 'recorded' | 'id';

/** Heading by column. The order of the columns in a tab is the workbook's business, not this table's. */
export const COLUMN_TITLES: Readonly<Record<ColumnName, Text>> = {
  code: { vi: 'Mã', en: 'Code' },
  request: { vi: 'Nội dung yêu cầu', en: 'What is asked' },
  limit: { vi: 'Đơn vị tính/Giới hạn', en: 'Unit/Limit' },
  answer: { vi: 'Số liệu/Nội dung trả lời', en: 'Figure/Answer' },
  status: { vi: 'Tình trạng', en: 'Status' },
  fix: { vi: 'Đề nghị bổ sung, chỉnh sửa', en: 'To add or correct' },
  role: { vi: 'Vai trò', en: 'Role' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn số liệu', en: 'Data source' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  explanation: { vi: 'Diễn giải', en: 'Explanation' },
  reason: { vi: 'Lý do chưa có', en: 'Reason if blank' },
  self: { vi: 'Tự đánh giá', en: 'Self-assessment' },
  recorded: { vi: 'Nội dung đã gửi', en: 'As handed in' },
  id: { vi: 'Mã định danh', en: 'Id' },
};
