// What “Kiểm tra quyền chỉnh sửa” says: where the protections differ from what they should be, and what to do.
import type { Text } from '../../catalogue/types';

/** What is wrong with one protection; `part` names what it guards. */
export const RIGHTS = {
  part: {
    tab: { vi: 'phần chung của trang tính', en: 'the tab’s own part' },
    status: { vi: 'cột Tình trạng và cột Đề nghị bổ sung, chỉnh sửa', en: 'the columns Status and To add or correct' },
    unit: (name: Text): Text => ({ vi: `phần của ${name.vi}`, en: `the part of ${name.en}` }),
  },
  missing: (part: Text): Text => ({ vi: `chưa bảo vệ ${part.vi}`, en: `${part.en} is not protected` }),
  range: (part: Text): Text => ({
    vi: `phạm vi bảo vệ ${part.vi} khác quy định`,
    en: `the protection of ${part.en} covers other cells than it should`,
  }),
  warns: (part: Text): Text => ({ vi: `${part.vi} chỉ cảnh báo, không ngăn sửa`, en: `${part.en} only warns` }),
  blocks: (part: Text): Text => ({
    vi: `${part.vi} ngăn sửa, trong khi chỉ cần cảnh báo`,
    en: `${part.en} is locked where a warning is enough`,
  }),
  lacking: (part: Text, people: readonly string[]): Text => ({
    vi: `${part.vi} thiếu tài khoản được sửa: ${people.join(', ')}`,
    en: `${part.en} may not be edited by: ${people.join(', ')}`,
  }),
  extra: (part: Text, people: readonly string[]): Text => ({
    vi: `${part.vi} thừa tài khoản được sửa: ${people.map((p) => (p === '@' ? 'mọi người trong tổ chức' : p)).join(', ')}`,
    en: `${part.en} may also be edited by: ${people.map((p) => (p === '@' ? 'everybody in the organisation' : p)).join(', ')}`,
  }),
  stale: {
    vi: 'danh sách tài khoản chưa cập nhật theo trang tính Đơn vị, Thiết lập',
    en: 'the lists of people do not follow the tabs Units and Settings yet',
  },
  noTab: { vi: 'không có trang tính này', en: 'the tab is not there' },
  foreign: (cells: Text, people: readonly string[]): Text => ({
    vi: `vùng ${cells.vi} do người khác bảo vệ, chỉ sửa được bằng tài khoản: ${people.join(', ') || '(không đọc được)'}`,
    en: `the cells ${cells.en} were protected by somebody else; only these may edit: ${people.join(', ') || '(unknown)'}`,
  }),
  wholeTab: { vi: 'toàn bộ trang tính', en: 'of the whole tab' },
} as const;

/** The lines of the result. */
export const RIGHTS_RESULT = {
  fine: { vi: 'Quyền chỉnh sửa ở mọi trang tính đúng như quy định.', en: 'All tabs are protected as they should be.' },
  differ: (n: number): Text => ({
    vi: `Có ${n} trang tính có quyền chỉnh sửa khác quy định:`,
    en: `${n} ${n === 1 ? 'tab is' : 'tabs are'} protected otherwise than they should be:`,
  }),
  tab: (tab: string, what: readonly Text[]): Text => ({
    vi: `• ${tab}: ${what.map(({ vi }) => vi).join('; ')}.`,
    en: `• ${tab}: ${what.map(({ en }) => en).join('; ')}.`,
  }),
  more: (n: number): Text => ({ vi: `… và ${n} trang tính khác.`, en: `… and ${n} more.` }),
  restore: {
    vi: 'Đề nghị chọn Khởi tạo bộ biểu mẫu để khôi phục.',
    en: 'Please run Set up the workbook to restore them.',
  },
  foreign: {
    vi: 'Có phần bảo vệ do người khác đặt thêm, có thể làm đơn vị hoặc tiện ích không nhập được; bộ biểu mẫu không tự gỡ. Đề nghị xem ở Dữ liệu › Bảo vệ trang tính và dải ô:',
    en: 'Somebody has protected more cells, which may lock units or the add-in out; the add-in does not remove this. Please see Data › Protect sheets and ranges:',
  },
  unnamed: (names: Text, n: number): Text => ({
    vi: `${n} đơn vị chưa ghi tài khoản được nhập ở trang tính Đơn vị, nên mọi người được quyền chỉnh sửa bảng tính đều nhập được: ${names.vi}.`,
    en: `${n === 1 ? '1 unit has' : `${n} units have`} no editors in the tab Units, so everybody who may edit the spreadsheet may fill in the rows of: ${names.en}.`,
  }),
  unwritten: { vi: 'Chưa có gì được ghi.', en: 'Nothing was written.' },
} as const;
