// What the sidebar's server says when it does not do what the page asked for: one plain instruction each.
import type { Text } from '../catalogue/types';

/** Said of a row that says something else than when its unit handed in, or when that was accepted. */
export const ROW_CHANGED = {
  'handed-in': { vi: 'Đã thay đổi sau khi gửi', en: 'Changed since it was handed in' },
  accepted: { vi: 'Đã thay đổi sau khi tiếp nhận', en: 'Changed since it was accepted' },
} as const satisfies Record<string, Text>;

/** What a unit has chosen, until a coordinator's action carries it over. */
export const CHOSEN = {
  'handed-in': { vi: 'Đã gửi, chờ đơn vị đầu mối ghi nhận', en: 'Handed in, for the coordinator to record' },
  entering: {
    vi: 'Tiếp tục chỉnh sửa, chờ đơn vị đầu mối ghi nhận',
    en: 'Being filled in again, for the coordinator to record',
  },
} as const satisfies Record<string, Text>;

/** Refusals of single calls of the sidebar. Nothing has been written. */
export const SIDEBAR_REFUSALS = {
  badRequest: {
    vi: 'Thanh bên gửi nội dung không hợp lệ nên chưa thực hiện gì. Đề nghị đóng thanh bên rồi mở lại từ menu Thành phố học tập.',
    en: 'The sidebar sent something that cannot be used, so nothing was done. Please close it and open it again from the menu.',
  },
  tooLong: {
    vi: 'Nội dung dài hơn 50.000 ký tự, một ô không chứa được. Đề nghị rút ngắn rồi ghi lại. Chưa có gì được ghi.',
    en: 'The text is longer than the 50,000 characters a cell can hold. Please shorten it, then save again. Nothing was written.',
  },
  notWritable: {
    vi: 'Dòng này không ghi được từ thanh bên. Đề nghị nhập trực tiếp vào ô trên trang tính. Chưa có gì được ghi.',
    en: 'This row cannot be written from the sidebar. Please type in the cell itself. Nothing was written.',
  },
  changed: {
    vi: 'Nội dung trong ô đã được thay đổi sau khi thanh bên đọc. Đề nghị xem nội dung hiện có rồi quyết định ghi lại. Chưa có gì được ghi.',
    en: 'The cell has changed since the sidebar read it. Please look at what stands there now, then decide whether to save. Nothing was written.',
  },
  rowGone: {
    vi: 'Không còn tìm thấy dòng này trên trang tính. Đề nghị làm mới thanh bên; nếu dòng đã bị xóa, đơn vị đầu mối chọn Khởi tạo bộ biểu mẫu để khôi phục.',
    en: 'This row is no longer found in the tab. Please refresh the sidebar; if the row was deleted, the coordinator can restore it with “Set up the workbook”.',
  },
  moving: {
    vi: 'Trang tính đang được người khác sắp xếp nên chưa chắc nội dung đã nằm đúng dòng. Đề nghị đợi một phút, xem lại dòng này và các dòng bên cạnh, rồi ghi lại nếu cần.',
    en: 'Somebody is sorting this tab, so it is not certain that the text stands in its row. Please wait a minute, look at this row and its neighbours, and save again if needed.',
  },
  tabGone: {
    vi: 'Trang tính này không còn trong bảng tính. Đề nghị làm mới thanh bên.',
    en: 'This tab is no longer in the spreadsheet. Please refresh the sidebar.',
  },
} as const satisfies Record<string, Text>;
