// What people read when others changed the workbook while it was being checked or written.
import type { Text } from '../catalogue/types';

export const MEANWHILE = {
  /** Rows that went on changing. */
  changed: (rows: number): Text => ({
    vi: `${rows} dòng thay đổi trong lúc kiểm tra; đề nghị kiểm tra lại.`,
    en: `${rows} ${rows === 1 ? 'row' : 'rows'} changed during the check; please check again.`,
  }),
  registers: {
    vi: 'Danh mục, Đơn vị hoặc Thiết lập thay đổi trong lúc kiểm tra; đề nghị kiểm tra lại.',
    en: 'Danh mục, Đơn vị or Thiết lập changed during the check; please check again.',
  },
  moved: {
    vi: 'Có người sắp xếp, chèn hoặc xóa dòng, cột trong lúc kiểm tra, nên kết quả chưa được ghi đầy đủ; đề nghị kiểm tra lại.',
    en: 'Rows or columns were sorted, inserted or deleted during the check, so its result is not fully written; please check again.',
  },
  /** Rows did not stop moving, and nothing was written. */
  moving: {
    vi: 'Bảng tính đang được người khác sắp xếp lại, nên chưa ghi được. Đề nghị thực hiện lại sau ít phút.',
    en: 'Others are moving rows or columns of the spreadsheet, so nothing was written. Please try again in a few minutes.',
  },
  /** Beside an answer that changed after it was checked. */
  row: {
    vi: 'Nội dung thay đổi trong lúc kiểm tra; đề nghị kiểm tra lại.',
    en: 'Changed during the check; please check again.',
  },
} as const;
