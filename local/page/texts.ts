// What the local page's server says to people, in both languages.
import type { Text } from '../../src/catalogue/types';

export const HELP: Text = {
  vi: `npm start -- [tùy chọn]
  Mở bộ biểu mẫu trên máy này, trong trình duyệt. Lần đầu bắt đầu bằng dữ liệu minh họa. Dừng bằng Ctrl+C; mọi thay đổi đã được lưu.
  --fresh         bắt đầu lại bằng dữ liệu minh họa (bộ biểu mẫu đang có được giữ trong tệp khác)
  --empty         bắt đầu lại bằng một bảng tính trống (bộ biểu mẫu đang có được giữ trong tệp khác)
  --port SỐ       cổng của máy chủ (mặc định: 8400; 0: cổng trống bất kỳ)
  --data THƯ-MỤC  nơi lưu bộ biểu mẫu (mặc định: data)
  --lang vi|en    ngôn ngữ của bộ biểu mẫu mới và của thông báo (mặc định: vi)
  --now ISO       thời điểm của đồng hồ khi bắt đầu, ví dụ 2023-08-15T09:00:00+07:00 (mặc định: đồng hồ của máy)
  --help          hiển thị hướng dẫn này`,
  en: `npm start -- [options]
  Opens the workbook on this computer, in a browser. The first time it starts with sample answers. Stop with Ctrl+C; every change is saved.
  --fresh       start anew with the sample answers (the present workbook is kept in another file)
  --empty       start anew with an empty spreadsheet (the present workbook is kept in another file)
  --port N      port of the server (default: 8400; 0: any free port)
  --data DIR    where the workbook is kept (default: data)
  --lang vi|en  language of a new workbook and of these messages (default: vi)
  --now ISO     where the clock starts, such as 2023-08-15T09:00:00+07:00 (default: the computer's clock)
  --help        show this text`,
};

export const OPTION_ERRORS = {
  port: (value: string): Text => ({
    vi: `--port là một số từ 0 đến 65535, không nhận “${value}”.`,
    en: `--port is a number from 0 to 65535, not “${value}”.`,
  }),
  now: (value: string): Text => ({
    vi: `--now là một thời điểm như 2023-08-15T09:00:00+07:00, không nhận “${value}”.`,
    en: `--now is a moment such as 2023-08-15T09:00:00+07:00, not “${value}”.`,
  }),
  seeHelp: { vi: 'Xem: npm start -- --help', en: 'See: npm start -- --help' },
} as const;

/** On the terminal. */
export const SAID = {
  preparing: { vi: 'Chuẩn bị bộ biểu mẫu …', en: 'Preparing the workbook …' },
  address: (url: string): Text => ({
    vi: `Bộ biểu mẫu đang mở tại ${url} (dừng bằng Ctrl+C)`,
    en: `The workbook is open at ${url} (stop with Ctrl+C)`,
  }),
  stopped: { vi: 'Đã dừng. Mọi thay đổi đã được lưu.', en: 'Stopped. Every change is saved.' },
  portTaken: (port: number): Text => ({
    vi: `Cổng ${port} đang được chương trình khác sử dụng. Đề nghị chọn cổng khác: npm start -- --port ${port + 1}`,
    en: `Another program uses port ${port}. Choose another one: npm start -- --port ${port + 1}`,
  }),
  portRefused: (port: number): Text => ({
    vi: `Hệ điều hành không cho mở cổng ${port}. Đề nghị chọn cổng từ 1024 trở lên.`,
    en: `The system does not allow port ${port}. Choose one from 1024 on.`,
  }),
  occupied: (folder: string, pid: number, lock: string): Text => ({
    vi: `Thư mục ${folder} đang được một lần “npm start” khác sử dụng (tiến trình ${pid}). Đề nghị dừng lần chạy đó, hoặc chọn thư mục khác bằng --data. Nếu không còn tiến trình nào như vậy, đề nghị xóa tệp ${lock}.`,
    en: `Another “npm start” is using the folder ${folder} (process ${pid}). Stop it, or choose another folder with --data. If there is no such process any more, delete the file ${lock}.`,
  }),
  folder: (folder: string, why: string): Text => ({
    vi: `Không dùng được thư mục ${folder}: ${why}`,
    en: `The folder ${folder} cannot be used: ${why}`,
  }),
  damaged: (aside: string): Text => ({
    vi: `Không đọc được bộ biểu mẫu đã lưu. Tệp đó được giữ nguyên tại ${aside}; bộ biểu mẫu mới được tạo.`,
    en: `The saved workbook cannot be read. Its file is kept as it is at ${aside}; a new workbook is made.`,
  }),
  aside: (aside: string): Text => ({
    vi: `Bộ biểu mẫu trước đây được giữ tại ${aside}.`,
    en: `The workbook from before is kept at ${aside}.`,
  }),
  deskGone: {
    vi: 'Máy chủ dừng vì lỗi nêu trên. Mọi thay đổi đã trả lời đều được lưu; đề nghị chạy lại npm start.',
    en: 'The server stopped because of the fault above. Every change that was answered is saved; run npm start again.',
  },
  failed: (why: string): Text => ({ vi: `Không khởi động được: ${why}`, en: `Could not start: ${why}` }),
} as const;

/** Steps of making the sample. */
export const STEPS = {
  settings: { vi: 'Ghi thiết lập', en: 'Typing the settings' },
  officers: { vi: 'Ghi tài khoản của cán bộ', en: "Typing the officers' accounts" },
  protect: { vi: 'Cập nhật quyền chỉnh sửa', en: 'Updating who may edit' },
  noSample: { vi: 'không đọc được dữ liệu minh họa', en: 'the sample answers cannot be read' },
} as const;

export const PEOPLE = {
  coordinator: { vi: 'Đơn vị đầu mối', en: 'Coordinator' },
  viewer: { vi: 'Người chỉ xem', en: 'View only' },
} as const;

/** What a window is told when a request is not carried out. */
export const REFUSALS = {
  person: { vi: 'Không có người dùng này.', en: 'There is no such person.' },
  viewOnly: {
    vi: 'Tài khoản này chỉ có quyền xem bảng tính. Đề nghị chọn xem với vai trò khác để chỉnh sửa.',
    en: 'This account may only look at the spreadsheet. View as somebody else to edit it.',
  },
  tabGone: {
    vi: 'Trang tính này không còn nữa. Đề nghị tải lại trang.',
    en: 'This tab is not there any more. Reload the page.',
  },
  changed: (cell: string): Text => ({
    vi: `Ô ${cell} vừa được sửa ở cửa sổ khác; nội dung mới đã được hiển thị và chưa có gì bị ghi đè. Đề nghị xem lại rồi nhập tiếp.`,
    en: `Cell ${cell} has just been changed in another window; its new content is shown and nothing was overwritten. Look again before you type.`,
  }),
  outside: {
    vi: 'Có ô nằm ngoài vùng đang chọn.',
    en: 'A cell lies outside the selected range.',
  },
  tooFar: {
    vi: 'Vùng này vượt quá số ô mà một bảng tính có thể có.',
    en: 'This range reaches beyond the cells that a spreadsheet can have.',
  },
  notInMenu: (name: string): Text => ({
    vi: `Trong danh mục lệnh không có mục nào gọi ${name}.`,
    en: `No item of the menu calls ${name}.`,
  }),
  dialogChanged: {
    vi: 'Bảng tính vừa thay đổi nên câu hỏi không còn như lúc trả lời; chưa có gì được thực hiện. Đề nghị chọn lại mục này trong danh mục lệnh.',
    en: 'The spreadsheet has changed, so the question is not the one that was answered; nothing was done. Choose the item of the menu again.',
  },
  noDraft: { vi: 'Không có dự thảo này, hoặc dự thảo đã bị xóa.', en: 'There is no such draft, or it was deleted.' },
  draftNotShared: {
    vi: 'Chỉ đơn vị đầu mối và người tạo dự thảo mở được dự thảo này.',
    en: 'Only the coordinator and whoever made this draft may open it.',
  },
  notFound: { vi: 'Không có trang này.', en: 'There is no such page.' },
  method: { vi: 'Địa chỉ này không nhận loại yêu cầu đó.', en: 'This address does not take that kind of request.' },
  host: { vi: 'Máy chủ chỉ nhận yêu cầu tới localhost.', en: 'The server only takes requests to localhost.' },
  origin: {
    vi: 'Yêu cầu này không đến từ trang của bộ biểu mẫu.',
    en: "This request does not come from the workbook's own page.",
  },
  contentType: { vi: 'Nội dung gửi lên phải là JSON.', en: 'The content sent must be JSON.' },
  tooLarge: {
    vi: 'Nội dung gửi lên quá lớn (tối đa 4 MB). Đề nghị dán ít ô hơn mỗi lần.',
    en: 'The content sent is too large (4 MB at most). Paste fewer cells at a time.',
  },
  malformed: { vi: 'Yêu cầu không đúng dạng.', en: 'The request is malformed.' },
  fault: {
    vi: 'Máy chủ gặp lỗi; chi tiết được ghi ở cửa sổ dòng lệnh.',
    en: 'The server failed; the details are on its terminal.',
  },
  workerGone: {
    vi: 'Máy chủ đã dừng. Đề nghị chạy lại npm start.',
    en: 'The server has stopped. Run npm start again.',
  },
} as const;

/** Menu of an add-on whose name the script does not tell. */
export const ADD_ON_MENU: Text = { vi: 'Tiện ích mở rộng', en: 'Extensions' };
