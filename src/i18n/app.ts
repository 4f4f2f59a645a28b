// What the add-in says in menus, toasts and alerts: results, refusals, failures.
import type { Text } from '../catalogue/types';

/** Lines that one message shows. */
const MOST_LINES = 20;

/** Each line once, with a bullet; of many the first, and how many more there are. */
function bullets(lines: readonly string[], more: (n: number) => string): string {
  const once = [...new Set(lines)];
  const shown = once.length > MOST_LINES ? [...once.slice(0, MOST_LINES), more(once.length - MOST_LINES)] : once;
  return shown.map((line) => `• ${line}`).join('\n');
}
const MORE = { vi: (n: number): string => `… và ${n} chỗ khác`, en: (n: number): string => `… and ${n} more` };

/** The menu. Built before any setting can be read, so in Vietnamese. Source: design, "Words people read". */
export const MENU = {
  title: 'Thành phố học tập',
  setUp: 'Khởi tạo bộ biểu mẫu',
  check: 'Kiểm tra mức độ hoàn thiện',
  draft: 'Tạo dự thảo hồ sơ',
  review: 'Bản rà soát (đánh dấu chỗ còn thiếu)',
  clean: 'Bản trình (không có đánh dấu)',
  slip: 'Tạo phiếu cung cấp số liệu',
  sidebar: 'Mở thanh theo dõi',
  files: 'Nhập, xuất tệp…',
  live: 'Tự động kiểm tra khi nhập',
  reassign: 'Cập nhật phân công',
  rights: 'Kiểm tra quyền chỉnh sửa',
  selfTest: 'Tự kiểm tra hệ thống',
  support: 'Thông tin hỗ trợ kỹ thuật',
} as const;

/** Titles of the alerts. */
export const TITLES = {
  setUp: { vi: 'Khởi tạo bộ biểu mẫu', en: 'Set up the workbook' },
  check: { vi: 'Kiểm tra mức độ hoàn thiện', en: 'Check completeness' },
  draft: { vi: 'Tạo dự thảo hồ sơ', en: 'Generate draft' },
  slip: { vi: 'Tạo phiếu cung cấp số liệu', en: 'Create data sheet' },
  live: { vi: 'Tự động kiểm tra khi nhập', en: 'Check while typing' },
  reassign: { vi: 'Cập nhật phân công', en: 'Update the assignment' },
  rights: { vi: 'Kiểm tra quyền chỉnh sửa', en: 'Check who may edit' },
  selfTest: { vi: 'Tự kiểm tra hệ thống', en: 'Self-test' },
  support: { vi: 'Thông tin hỗ trợ kỹ thuật', en: 'Technical information' },
  files: { vi: 'Nhập, xuất tệp', en: 'Import and export files' },
  working: { vi: 'Đang thực hiện…', en: 'Working…' },
} as const satisfies Record<string, Text>;

/** Refusals: what stands in the way and what to do. Nothing has been written. */
export const REFUSALS = {
  notCoordinator: { vi: 'Chức năng này dành cho đơn vị đầu mối.', en: 'This function is for the coordinator.' },
  noAccount: {
    vi: 'Không đọc được tài khoản đang dùng, nên chưa xác định được quyền. Đề nghị mở lại bảng tính bằng một tài khoản duy nhất và cho phép tiện ích đọc địa chỉ thư điện tử. Chưa có gì được ghi.',
    en: 'The account in use cannot be read, so the rights are unknown. Please open the spreadsheet with a single account and allow the add-in to see the e-mail address. Nothing was written.',
  },
  nobodyNamed: {
    vi: 'Trang tính Thiết lập chưa ghi Tài khoản đầu mối. Đề nghị ghi địa chỉ thư điện tử của đơn vị đầu mối vào ô Giá trị ở dòng đó rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'The tab Settings names no coordinator. Please write the coordinator’s e-mail address into that row’s value, then try again. Nothing was written.',
  },
  notSetUp: {
    vi: 'Bảng tính này chưa có bộ biểu mẫu. Đề nghị chọn Thành phố học tập › Khởi tạo bộ biểu mẫu trước.',
    en: 'This spreadsheet is not set up yet. Please choose Learning city › Set up the workbook first.',
  },
  busy: {
    vi: 'Một lần thực hiện khác đang chạy trên bảng tính này. Đề nghị đợi một phút rồi thực hiện lại. Chưa có gì được ghi.',
    en: 'Another run is at work in this spreadsheet. Please wait a minute and try again. Nothing was written.',
  },
  badEmails: (
    wrong: readonly { readonly tab: string; readonly what: string; readonly row: number; readonly value: string }[],
  ): Text => ({
    vi: `Chưa ghi gì, vì có địa chỉ thư điện tử không hợp lệ:\n${bullets(
      wrong.map((w) => `${w.tab}, ${w.what}, dòng ${w.row}: ${w.value}`),
      MORE.vi,
    )}\nĐề nghị sửa các ô này rồi thực hiện lại.`,
    en: `Nothing was written, because these are no e-mail addresses:\n${bullets(
      wrong.map((w) => `${w.tab}, ${w.what}, row ${w.row}: ${w.value}`),
      MORE.en,
    )}\nPlease correct these cells, then try again.`,
  }),
  blocked: (findings: readonly Text[]): Text => ({
    vi: `Chưa thể tạo bản trình, vì:\n${bullets(
      findings.map((f) => f.vi),
      MORE.vi,
    )}\nĐề nghị khắc phục, kiểm tra lại rồi tạo bản trình. Bản rà soát vẫn tạo được.`,
    en: `The clean version cannot be made yet, because:\n${bullets(
      findings.map((f) => f.en),
      MORE.en,
    )}\nPlease repair this and check again. The working version can be made.`,
  }),
} as const;

/** Results of set-up. */
export const SETUP = {
  nothing: {
    vi: 'Bộ biểu mẫu đã đầy đủ, không có gì phải bổ sung.',
    en: 'The workbook is complete; nothing was missing.',
  },
  created: (n: number): Text => ({ vi: `Đã tạo ${n} trang tính.`, en: `${n} tabs made.` }),
  renamed: (wanted: string, taken: string): Text => ({
    vi: `Tên “${wanted}” đã có trang tính khác dùng, nên trang tính mới tên là “${taken}”.`,
    en: `Another tab is called “${wanted}”, so the new one is called “${taken}”.`,
  }),
  repaired: (tab: string, what: readonly Text[]): Text => ({
    vi: `${tab}: ${what.map((w) => w.vi).join(', ')}.`,
    en: `${tab}: ${what.map((w) => w.en).join(', ')}.`,
  }),
  rows: (n: number): Text => ({ vi: `bổ sung ${n} dòng`, en: `${n} rows added` }),
  columns: (n: number): Text => ({ vi: `khôi phục ${n} cột`, en: `${n} columns restored` }),
  cells: (n: number): Text => ({ vi: `khôi phục nội dung ở ${n} chỗ`, en: `texts restored in ${n} places` }),
  formats: (n: number): Text => ({ vi: `khôi phục định dạng ở ${n} chỗ`, en: `formats restored in ${n} places` }),
  protections: (n: number): Text => ({ vi: `cập nhật ${n} phần bảo vệ`, en: `${n} protections updated` }),
  duplicates: (n: number): Text => ({
    vi: `gỡ mã định danh trùng ở ${n} dòng (nội dung đã nhập giữ nguyên tại chỗ, đề nghị chuyển về đúng dòng nếu cần)`,
    en: `${n} repeated ids cleared (what was typed stays where it is; please move it to the right row if needed)`,
  }),
  locale: (locale: string): Text => ({
    vi: `Bảng tính đang dùng ngôn ngữ, vùng “${locale}”, không phải Việt Nam; bảng tính có nội dung khác nên giữ nguyên. Đề nghị xem Tệp › Cài đặt.`,
    en: `The spreadsheet’s locale is “${locale}”, not Vietnam; it holds other content, so it was left. Please see File › Settings.`,
  }),
  timeZone: (zone: string): Text => ({
    vi: `Bảng tính đang dùng múi giờ “${zone}”, không phải giờ Việt Nam; đã giữ nguyên. Đề nghị xem Tệp › Cài đặt.`,
    en: `The spreadsheet’s time zone is “${zone}”, not Vietnam’s; it was left. Please see File › Settings.`,
  }),
} as const;

/** Results of a check and of a draft. */
export const RESULTS = {
  check: (complete: number, expected: number, errors: number, warnings: number, reasons: number): Text => ({
    vi: `Đã có ${complete} / phải có ${expected}. Cần sửa: ${errors}. Cần xem lại: ${warnings}. Có lý do: ${reasons}.`,
    en: `${complete} of ${expected} answered. To fix: ${errors}. To review: ${warnings}. With a reason: ${reasons}.`,
  }),
  /** @param tabs titles as they stand in the workbook */
  details: (tabs: readonly string[]): Text => ({
    vi: `Chi tiết ở trang tính ${tabs.map((tab) => `“${tab}”`).join(' và ')}.`,
    en: `See the ${tabs.length > 1 ? 'tabs' : 'tab'} ${tabs.map((tab) => `“${tab}”`).join(' and ')}.`,
  }),
  notTested: (n: number): Text => ({
    vi: `Có ${n} quy tắc chưa kiểm tra được.`,
    en: `${n} rules could not be run.`,
  }),
  draft: (version: string, number: number, url: string): Text => ({
    vi: `Đã tạo dự thảo lần ${number} (${version}):\n${url}\nVăn bản nằm trong thư mục “Hồ sơ thành phố học tập” của người tạo; đề nghị chia sẻ để người khác xem được.`,
    en: `Draft no. ${number} (${version}) was made:\n${url}\nIt lies in the maker’s folder “Hồ sơ thành phố học tập”; please share it so that others can see it.`,
  }),
  hidden: (n: number): Text => ({
    vi: `Bản trình không hiển thị ${n} chỗ còn thiếu.`,
    en: `The clean version does not show ${n} gaps.`,
  }),
  folder: 'Hồ sơ thành phố học tập',
  docTitle: (number: number, version: string, city: string): Text => ({
    vi: `Dự thảo lần ${number} – ${version} – Đơn đăng ký thành phố học tập – ${city}`,
    en: `Draft no. ${number} – ${version} – Learning city application – ${city}`,
  }),
  making: (title: string): Text => ({ vi: `(đang tạo) ${title}`, en: `(being made) ${title}` }),
} as const;

/** Failures of Google's services, in plain words. */
export const FAILURES = {
  whole: { vi: 'Chưa có gì được ghi; có thể thực hiện lại.', en: 'Nothing was written; it can be run again.' },
  written: {
    vi: 'Các thay đổi trước đó đã được ghi. Đề nghị tải lại để xem; có thể thực hiện lại, không ghi trùng.',
    en: 'The changes made before that are written. Please reload to see them; it can be run again and writes nothing twice.',
  },
  partly: (done: number, all: number): Text => ({
    vi: `Đã ghi xong ${done}/${all} phần; chạy lại sẽ làm tiếp phần còn lại, không mất nội dung nào.`,
    en: `${done} of ${all} parts were written; run it again to do the rest. Nothing is lost.`,
  }),
  unsure: {
    vi: 'Google không trả lời, nên chưa rõ nội dung đã được ghi hay chưa. Đề nghị mở lại bảng tính xem, rồi thực hiện lại: phần đã ghi sẽ không bị ghi trùng.',
    en: 'Google did not answer, so it is not known whether the changes were written. Please open the spreadsheet again, then run it again: what was written will not be written twice.',
  },
  draft: {
    vi: 'Văn bản đang tạo dở đã được bỏ vào thùng rác; có thể tạo lại.',
    en: 'The unfinished document was put into the bin; it can be made again.',
  },
  draftUnnamed: {
    vi: 'Văn bản đã tạo xong và đã được ghi vào trang Dự thảo; tên văn bản còn chữ “đang tạo” và sẽ được sửa khi tạo dự thảo lần sau.',
    en: 'The document is complete and listed on Drafts; its name still says “being made” and is put right with the next draft.',
  },
  draftLeft: {
    vi: 'Không bỏ được văn bản đang tạo dở (tên có chữ “đang tạo”); đề nghị xóa văn bản đó trong Drive.',
    en: 'The unfinished document (its name says “being made”) could not be removed; please delete it in Drive.',
  },
  protectedCell: {
    vi: 'Có phần bảng tính do người khác bảo vệ mà tài khoản này không được sửa. Đề nghị chủ sở hữu bảng tính cấp quyền rồi thực hiện lại.',
    en: 'A part of the spreadsheet is protected by someone else and this account may not edit it. Please ask the owner for access, then try again.',
  },
  viewOnly: {
    vi: 'Tài khoản này chỉ có quyền xem bảng tính. Đề nghị chủ sở hữu bảng tính cấp quyền chỉnh sửa rồi thực hiện lại.',
    en: 'This account may only view the spreadsheet. Please ask the owner for the right to edit, then try again.',
  },
  account: {
    vi: 'Tài khoản mà tiện ích đang dùng không mở được bảng tính này. Đề nghị đăng xuất các tài khoản Google khác, mở lại bảng tính bằng tài khoản được chia sẻ rồi thực hiện lại.',
    en: 'The account the add-in is using cannot open this spreadsheet. Please sign out of other Google accounts, open the spreadsheet with the account it is shared with, and try again.',
  },
  permission: {
    vi: 'Tài khoản này chưa có quyền hoặc chưa cho phép tiện ích thực hiện việc này. Đề nghị mở lại menu và cho phép, hoặc nhờ chủ sở hữu cấp quyền.',
    en: 'This account has not the right, or has not allowed the add-in, to do this. Please open the menu again and allow it, or ask the owner.',
  },
  quota: {
    vi: 'Google đang giới hạn số lần gọi. Đề nghị đợi vài phút rồi thực hiện lại.',
    en: 'Google limits the number of calls at the moment. Please wait a few minutes and try again.',
  },
  dailyQuota: {
    vi: 'Tài khoản này đã dùng hết số lần gọi mà Google cho phép trong ngày. Đề nghị thực hiện lại vào ngày mai, hoặc nhờ một đơn vị đầu mối khác thực hiện.',
    en: 'This account has used up what Google allows in a day. Please try again tomorrow, or ask another coordinator.',
  },
  service: {
    vi: 'Dịch vụ của Google tạm thời không phản hồi, đã thử nhiều lần. Đề nghị thực hiện lại sau ít phút.',
    en: 'Google’s service does not respond at the moment, although it was tried several times. Please try again in a few minutes.',
  },
  other: (detail: string): Text => ({
    vi: `Dịch vụ của Google báo lỗi: ${detail}`,
    en: `Google’s service reports: ${detail}`,
  }),
  internal: (detail: string): Text => ({
    vi: `Tiện ích gặp lỗi ngoài dự kiến: ${detail} Đề nghị gửi nội dung này cho người hỗ trợ kỹ thuật.`,
    en: `The add-in met an unexpected error: ${detail} Please send this to technical support.`,
  }),
} as const;
