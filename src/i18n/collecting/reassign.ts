// What "Cập nhật phân công" says: edits that cannot be applied, what would change, what was done.
import type { Text } from '../../catalogue/types';

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
  noItemKind: {
    vi: 'chưa chọn loại; đề nghị chọn trong danh sách',
    en: 'no kind was chosen; please choose one from the list',
  },
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

/** What an update changes, counted. */
export interface ChangeCounts {
  readonly added: number;
  readonly moved: number;
  readonly roles: number;
  readonly archived: number;
  /** Rows without any answer that go. */
  readonly dropped: number;
  readonly repaired: number;
}

/** The question before it is done, its results and refusals. */
export const REASSIGN = {
  counts: ({ added, moved, roles, archived, dropped, repaired }: ChangeCounts): readonly Text[] =>
    [
      { n: added, vi: `thêm ${added} dòng`, en: `${added} rows added` },
      { n: moved, vi: `chuyển ${moved} dòng kèm nội dung đã nhập`, en: `${moved} rows moved with their answers` },
      { n: roles, vi: `đổi vai trò ${roles} dòng`, en: `${roles} rows with another role` },
      {
        n: archived,
        vi: `đưa ${archived} dòng đã có nội dung vào trang tính Lưu trữ`,
        en: `${archived} rows with answers put into the archive`,
      },
      { n: dropped, vi: `bỏ ${dropped} dòng chưa có nội dung`, en: `${dropped} empty rows removed` },
      {
        n: repaired,
        vi: `cập nhật nội dung, giới hạn, quyền ở ${repaired} trang tính`,
        en: `texts, limits and rights brought up to date in ${repaired} tabs`,
      },
    ].filter(({ n }) => n > 0),
  summary: (counts: readonly Text[]): Text => ({
    vi: `${sentence(counts.map(({ vi }) => vi).join('; '))}.`,
    en: `${sentence(counts.map(({ en }) => en).join('; '))}.`,
  }),
  moved: (code: Text, from: Text, to: Text): Text => ({
    vi: `${code.vi}: ${from.vi} → ${to.vi}`,
    en: `${code.en}: ${from.en} → ${to.en}`,
  }),
  newItem: (text: Text): Text => ({ vi: `Nội dung mới: ${text.vi}`, en: `New item: ${text.en}` }),
  goneItem: (code: Text, text: Text): Text => ({
    vi: `Thôi yêu cầu: ${code.vi} – ${text.vi}`,
    en: `Asked no more: ${code.en} – ${text.en}`,
  }),
  newUnits: (names: readonly Text[]): Text => ({
    vi: `Đơn vị mới (${names.length}): ${someOf(names, 'vi')}`,
    en: `New units (${names.length}): ${someOf(names, 'en')}`,
  }),
  goneUnits: (names: readonly Text[]): Text => ({
    vi: `Đơn vị thôi cung cấp (${names.length}): ${someOf(names, 'vi')}`,
    en: `Units that provide nothing any more (${names.length}): ${someOf(names, 'en')}`,
  }),
  handedOver: (name: Text, to: Text): Text => ({
    vi: `Chuyển giao: ${name.vi} → ${to.vi}`,
    en: `Handed over: ${name.en} → ${to.en}`,
  }),
  renamed: (was: string, now: string): Text => ({ vi: `Đổi tên: ${was} → ${now}`, en: `Renamed: ${was} → ${now}` }),
  archived: (code: string, unit: string): Text => ({
    vi: `Lưu trữ: ${[code, unit].filter(Boolean).join(' – ')}`,
    en: `Archived: ${[code, unit].filter(Boolean).join(' – ')}`,
  }),
  added: (code: Text, unit: Text): Text => ({
    vi: `Thêm dòng: ${code.vi} – ${unit.vi}`,
    en: `Row added: ${code.en} – ${unit.en}`,
  }),
  tabMade: (title: string): Text => ({ vi: `Tạo trang tính: ${title}`, en: `Tab made: ${title}` }),
  tabGone: (title: string): Text => ({ vi: `Xóa trang tính trống: ${title}`, en: `Empty tab deleted: ${title}` }),
  tabRenamed: (was: string, now: string): Text => ({
    vi: `Đổi tên trang tính: ${was} → ${now}`,
    en: `Tab renamed: ${was} → ${now}`,
  }),
  more: (n: number): Text => ({ vi: `… và ${n} thay đổi khác`, en: `… and ${n} further changes` }),
  moreEdits: (n: number): Text => ({ vi: `… và ${n} chỗ khác`, en: `… and ${n} further places` }),
  ask: { vi: 'Thực hiện các thay đổi này?', en: 'Make these changes?' },
  unchanged: { vi: 'Chưa thay đổi gì.', en: 'Nothing was changed.' },
  nothing: {
    vi: 'Phân công đang áp dụng đã đúng với Danh mục và Đơn vị, không có gì phải cập nhật.',
    en: 'The assignment in force is what the tabs Items and Units say; there is nothing to update.',
  },
  completed: {
    vi: 'Đã làm tiếp phần còn lại của lần cập nhật trước.',
    en: 'The rest of the former update was completed.',
  },
  done: { vi: 'Đã cập nhật phân công.', en: 'The assignment was updated.' },
  checkAgain: {
    vi: 'Đề nghị chạy Kiểm tra mức độ hoàn thiện để tổng hợp lại tiến độ.',
    en: 'Please check completeness again to bring the progress up to date.',
  },
  refused: (wrong: readonly { readonly tab: string; readonly cell: string; readonly why: Text }[]): Text => ({
    vi: `Chưa thay đổi gì, vì có chỗ chưa áp dụng được:\n${lines(wrong, 'vi')}`,
    en: `Nothing was changed, because some edits cannot be applied:\n${lines(wrong, 'en')}`,
  }),
  damaged: (tabs: readonly string[]): Text => ({
    vi: `Chưa thay đổi gì, vì bộ biểu mẫu bị thiếu hoặc hỏng${tabs.length > 0 ? ` (${tabs.join(', ')})` : ''}. Đề nghị chọn Thành phố học tập › Khởi tạo bộ biểu mẫu trước, rồi cập nhật phân công.`,
    en: `Nothing was changed, because the workbook is damaged${tabs.length > 0 ? ` (${tabs.join(', ')})` : ''}. Please choose Learning city › Set up the workbook first, then update the assignment.`,
  }),
  meanwhile: {
    vi: 'Danh mục, Đơn vị hoặc các trang tính vừa được sửa trong lúc chờ, nên các thay đổi đã khác. Chưa thay đổi gì; đề nghị thực hiện lại để xem các thay đổi mới.',
    en: 'The tabs were edited in the meantime, so the changes are others now. Nothing was changed; please run it again to see them.',
  },
} as const;

/** The first names of a list. */
const someOf = (names: readonly Text[], lang: 'vi' | 'en'): string =>
  names
    .slice(0, 4)
    .map((name) => name[lang])
    .join(', ') + (names.length > 4 ? ' …' : '');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Each edit with its cell; no more than anybody reads at once. */
function lines(
  wrong: readonly { readonly tab: string; readonly cell: string; readonly why: Text }[],
  lang: 'vi' | 'en',
): string {
  const shown = wrong
    .slice(0, 30)
    .map(({ tab, cell, why }) => `• ${tab}, ${lang === 'vi' ? 'ô' : 'cell'} ${cell}: ${why[lang]}`);
  const rest = wrong.length - shown.length;
  return [...shown, ...(rest > 0 ? [REASSIGN.moreEdits(rest)[lang]] : [])].join('\n');
}
