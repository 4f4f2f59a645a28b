// What the check while typing says: in the rows, in toasts, and when it is switched on or off.
import type { Text } from '../catalogue/types';

/** Said in a row or in a toast. */
export const LIVE = {
  title: { vi: 'Kiểm tra khi nhập', en: 'Check while typing' },
  alone: {
    vi: 'Mới kiểm tra riêng dòng này; các nội dung liên quan được đối chiếu ở lần kiểm tra toàn bộ.',
    en: 'Only this row was checked; what belongs together is compared at the next full check.',
  },
  damaged: (columns: readonly Text[]): Text => ({
    vi: `Cột ${columns.map((c) => `“${c.vi}”`).join(', ')} do bộ biểu mẫu quản lý và đã bị sửa. Đề nghị chạy Khởi tạo bộ biểu mẫu để khôi phục.`,
    en: `The column ${columns.map((c) => `“${c.en}”`).join(', ')} is kept by the add-in and was changed. Please run Set up the workbook to restore it.`,
  }),
  header: {
    vi: 'Dòng tiêu đề các cột do bộ biểu mẫu quản lý và đã bị sửa, nên chưa kiểm tra được khi nhập. Đề nghị đơn vị đầu mối chạy Khởi tạo bộ biểu mẫu để khôi phục.',
    en: 'The heading row is kept by the add-in and was changed, so nothing can be checked while typing. The coordinator is asked to run Set up the workbook.',
  },
  twice: {
    vi: 'Mã định danh của dòng vừa nhập bị trùng với dòng khác nên chưa kiểm tra được. Đề nghị đơn vị đầu mối chạy Khởi tạo bộ biểu mẫu để khôi phục.',
    en: 'The row’s id stands in another row too, so it was not checked. The coordinator is asked to run Set up the workbook.',
  },
  apart: {
    vi: 'Cột Tình trạng và cột Đề nghị bổ sung, chỉnh sửa không còn cạnh nhau; các dòng vừa nhập sẽ được kiểm tra ở lần kiểm tra toàn bộ.',
    en: 'The columns Status and To add or correct stand apart; these rows wait for the next full check.',
  },
  refused: {
    vi: 'Chưa ghi được kết quả kiểm tra, vì các ô Tình trạng của dòng này đang được bảo vệ. Nội dung đã nhập giữ nguyên.',
    en: 'The result could not be written, because the status cells of this row are protected. What was typed is kept.',
  },
  failed: {
    vi: 'Chưa kiểm tra được nội dung vừa nhập. Nội dung đã nhập giữ nguyên và sẽ được kiểm tra ở lần kiểm tra toàn bộ.',
    en: 'What was typed could not be checked now. It is kept and will be checked at the next full check.',
  },
} as const;

/** Switching the check for everybody on and off. */
export const SWITCH = {
  askOn: (user: string): Text => ({
    vi: `Bật tự động kiểm tra khi nhập cho mọi người?\n\nTiện ích sẽ tạo một trình kích hoạt chạy bằng tài khoản ${user}: mỗi khi có người nhập vào các trang tính, dòng vừa nhập được kiểm tra ngay, lựa chọn ở dòng Tình trạng gửi được ghi nhận ngay. Việc kiểm tra bằng quyền của từng người nhập tạm dừng trong thời gian này.`,
    en: `Switch the check while typing on for everybody?\n\nThe add-in makes a trigger that runs as ${user}: whenever somebody types in the tabs, the row is checked at once, and a choice in the row Hand-in is recorded. Until it is switched off, the check in each person’s own name pauses.`,
  }),
  askOff: (owner: string): Text => ({
    vi: `Tắt tự động kiểm tra khi nhập cho mọi người?\n\nTrình kích hoạt chạy bằng tài khoản ${owner} sẽ không còn tác dụng. Dòng vừa nhập lại được kiểm tra bằng quyền của từng người nhập.`,
    en: `Switch the check while typing for everybody off?\n\nThe trigger that runs as ${owner} has no effect any more. Rows are again checked in the name of whoever types.`,
  }),
  on: (user: string): Text => ({
    vi: `Đã bật: dòng vừa nhập được kiểm tra cho mọi người bằng trình kích hoạt của tài khoản ${user}.`,
    en: `Switched on: rows are checked for everybody by the trigger of ${user}.`,
  }),
  off: {
    vi: 'Đã tắt: dòng vừa nhập được kiểm tra bằng quyền của từng người nhập.',
    en: 'Switched off: rows are checked in the name of whoever types.',
  },
  othersTrigger: (owner: string): Text => ({
    vi: `Trình kích hoạt do tài khoản ${owner} tạo vẫn còn nhưng không ghi gì nữa; chỉ tài khoản đó gỡ được, ở mục Trình kích hoạt của Apps Script.`,
    en: `The trigger made by ${owner} is still there but writes nothing any more; only that account can remove it, under Triggers in Apps Script.`,
  }),
  unchanged: { vi: 'Không thay đổi gì.', en: 'Nothing was changed.' },
  noRow: {
    vi: 'Trang tính Thiết lập chưa có dòng “Tự động kiểm tra khi nhập”. Đề nghị chạy Khởi tạo bộ biểu mẫu rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'The tab Settings has no row “Check while typing”. Please run Set up the workbook, then try again. Nothing was written.',
  },
  tooMany: {
    vi: 'Tài khoản này đã có đủ số trình kích hoạt mà Google cho phép. Đề nghị gỡ bớt ở mục Trình kích hoạt của Apps Script rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'This account has as many triggers as Google allows. Please remove some under Triggers in Apps Script, then try again. Nothing was written.',
  },
} as const;
