// What "Cập nhật phân công" says: edits that cannot be applied, what would change, what was done.
import type { Text } from '../catalogue/types';

/** Why an edit of Danh mục or Đơn vị cannot be applied, and what to do. */
export const BAD_EDITS = {
  noName: {
    vi: 'thiếu tên đơn vị; đề nghị ghi tên, hoặc xóa cả dòng nếu đơn vị thôi cung cấp',
    en: 'the unit has no name; please write one, or delete the whole row if the unit provides nothing any more',
  },
  twice: (name: string): Text => ({
    vi: `“${name}” đã có ở dòng khác; đề nghị ghi tên khác nhau`,
    en: `“${name}” stands in another row too; please give each unit a name of its own`,
  }),
  unknownKind: (word: string): Text => ({
    vi: `không có loại “${word}”; đề nghị chọn trong danh sách`,
    en: `there is no kind “${word}”; please choose one from the list`,
  }),
  noKind: (name: string): Text => ({
    vi: `chưa rõ “${name}” thuộc loại nào; đề nghị chọn loại`,
    en: `it is not clear of what kind “${name}” is; please choose one`,
  }),
  kindDiffers: (name: string): Text => ({
    vi: `loại không khớp với tên “${name}”; đề nghị sửa loại hoặc tên`,
    en: `the kind does not fit the name “${name}”; please correct one of them`,
  }),
  noItemKind: { vi: 'chưa chọn loại; đề nghị chọn trong danh sách', en: 'no kind was chosen; please choose one from the list' },
  kindFixed: {
    vi: 'loại của nội dung đang áp dụng không đổi được; đề nghị ghi lại loại cũ, hoặc xóa dòng và thêm dòng mới',
    en: 'the kind of an item in force cannot change; please write the former one, or delete the row and add a new one',
  },
  successorOfNone: {
    vi: 'đơn vị này chưa áp dụng nên không có gì để chuyển giao; đề nghị để trống ô này',
    en: 'this unit is not in force and has nothing to hand over; please leave the cell empty',
  },
  circle: (name: string): Text => ({
    vi: `chuyển giao vòng quanh qua “${name}”; đề nghị ghi đơn vị tiếp nhận cuối cùng`,
    en: `handing over to “${name}” leads in a circle; please name the unit that takes over in the end`,
  }),
  unknownUnit: (name: string): Text => ({
    vi: `không có đơn vị “${name}” ở trang tính Đơn vị; đề nghị ghi tên ngắn như ở đó`,
    en: `there is no unit “${name}” in the tab Units; please write the short name as it stands there`,
  }),
  twoLeads: {
    vi: 'có hơn một đơn vị chủ trì; đề nghị chỉ ghi một, các đơn vị khác ghi ở cột Phối hợp',
    en: 'more than one unit leads; please name one, and the others as contributors',
  },
  collectiveLeads: (name: string): Text => ({
    vi: `“${name}” là nhiều đơn vị nên không chủ trì được; đề nghị ghi ở cột Phối hợp`,
    en: `“${name}” are several units and cannot lead; please name them as contributors`,
  }),
  noProvider: {
    vi: 'nội dung bắt buộc nhưng chưa có đơn vị nào cung cấp; đề nghị ghi đơn vị chủ trì hoặc phối hợp',
    en: 'the item is required and nobody provides it; please name a lead or a contributor',
  },
  noText: {
    vi: 'thiếu nội dung yêu cầu; đề nghị ghi nội dung, hoặc xóa cả dòng nếu thôi yêu cầu',
    en: 'the item has no text; please write it, or delete the whole row if it is asked no more',
  },
  noNumber: (word: string): Text => ({
    vi: `“${word}” không phải là số; đề nghị ghi một số nguyên`,
    en: `“${word}” is no number; please write a whole number`,
  }),
  minOverMax: (min: number, max: number): Text => ({
    vi: `số từ tối thiểu (${min}) lớn hơn số từ tối đa (${max}); đề nghị sửa một trong hai`,
    en: `the minimum (${min}) is greater than the maximum (${max}); please correct one of them`,
  }),
  yesOrNo: (word: string): Text => ({
    vi: `không đọc được “${word}”; đề nghị chọn Có hoặc Không`,
    en: `“${word}” cannot be read; please choose yes or no`,
  }),
  noDate: (word: string): Text => ({
    vi: `không đọc được ngày “${word}”; đề nghị ghi ngày/tháng/năm`,
    en: `the date “${word}” cannot be read; please write day/month/year`,
  }),
  noEmail: (word: string): Text => ({
    vi: `“${word}” không phải là địa chỉ thư điện tử; đề nghị sửa lại`,
    en: `“${word}” is no e-mail address; please correct it`,
  }),
  coordinatorGoes: {
    vi: 'đơn vị đầu mối không còn ở trang tính Đơn vị; đề nghị ghi đơn vị đầu mối mới trước',
    en: 'the coordinating agency would go; please name the new coordinating agency first',
  },
} as const;
