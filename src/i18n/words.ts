// Fixed words of the workbook: statuses, severities, roles and the choices of the dropdowns.
import type { Role } from '../catalogue/plan';
import type { Text } from '../catalogue/types';

/** Status of a row: a symbol and a word, so that it is understood without colour. */
export const STATUS_WORDS: Readonly<
  Record<'complete' | 'error' | 'warning' | 'missing' | 'reason' | 'optional', Text>
> = {
  complete: { vi: '✓ Đầy đủ', en: '✓ Complete' },
  error: { vi: '✗ Cần sửa', en: '✗ To fix' },
  warning: { vi: '! Cần xem lại', en: '! To review' },
  missing: { vi: '○ Chưa có', en: '○ Missing' },
  reason: { vi: '◇ Có lý do', en: '◇ Reason given' },
  optional: { vi: '', en: '' },
};

/** How much a finding matters. */
export const SEVERITY_WORDS: Readonly<Record<'block' | 'error' | 'warning' | 'info', Text>> = {
  block: { vi: 'Chưa thể trình', en: 'Cannot be submitted yet' },
  error: { vi: 'Cần sửa', en: 'To fix' },
  warning: { vi: 'Cần xem lại', en: 'To review' },
  info: { vi: 'Lưu ý', en: 'Note' },
};

/** What a unit has to do with an item. */
export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  lead: { vi: 'chủ trì', en: 'lead' },
  contributor: { vi: 'phối hợp', en: 'contributor' },
  summary: { vi: 'tổng hợp', en: 'summary' },
};

/** Choices of the column Nguồn số liệu. */
export const SOURCES: readonly Text[] = [
  { vi: 'Thống kê', en: 'Statistics' },
  { vi: 'Khảo sát', en: 'Survey' },
  { vi: 'Đánh giá', en: 'Assessment' },
  { vi: 'Báo cáo', en: 'Report' },
  { vi: 'Ước tính', en: 'Estimate' },
];

/** Choices of the column Lý do chưa có: not applicable, no data, later (with a date). */
export const REASONS: readonly Text[] = [
  { vi: 'Không áp dụng', en: 'Not applicable' },
  { vi: 'Không có số liệu', en: 'No data' },
  { vi: 'Sẽ bổ sung', en: 'To be added' },
];
