// What the deploying commands say, in both languages.
import type { Text } from '../../src/catalogue/types';
import type { Target } from '../../src/edition';
import type { Project } from './project-file';

/** Names of what is created the first time. An add-on's menu bears the name of its project. */
export const DEFAULT_TITLE: Readonly<Record<Target, string>> = {
  bound: 'Bộ biểu mẫu Thành phố học tập',
  addon: 'Thành phố học tập',
};

export const scriptUrl = (id: string): string => `https://script.google.com/d/${id}/edit`;
export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const USER_SETTINGS = 'https://script.google.com/home/usersettings';

export const HELP: Readonly<Record<Target, Text>> = {
  bound: {
    vi: `npm run deploy:bound -- [tùy chọn]
  Dựng, kiểm tra và đẩy mã nguồn gắn với một bảng tính của Google (dùng thử nhanh). Lần đầu tạo bảng tính và dự án; các lần sau chỉ cập nhật.
  --spreadsheet MÃ|ĐỊA-CHỈ  gắn với bảng tính đã có này thay vì tạo bảng tính mới
  --title TÊN               tên của bảng tính và dự án được tạo
  --lang vi|en              ngôn ngữ của thông báo (mặc định: vi)
  --help                    hiển thị hướng dẫn này`,
    en: `npm run deploy:bound -- [options]
  Builds, checks and pushes the add-in bound to one Google spreadsheet (a quick trial). The first time it creates spreadsheet and project; later it only updates.
  --spreadsheet ID|URL  bind to this spreadsheet, which is there already, and create none
  --title NAME          name of the spreadsheet and the project that are created
  --lang vi|en          language of these messages (default: vi)
  --help                show this text`,
  },
  addon: {
    vi: `npm run deploy:addon -- [tùy chọn]
  Dựng, kiểm tra và đẩy tiện ích bổ sung (dự án riêng, dùng chính thức). Lần đầu tạo dự án; các lần sau chỉ cập nhật.
  --title TÊN   tên của dự án được tạo, cũng là tên của trình đơn
  --lang vi|en  ngôn ngữ của thông báo (mặc định: vi)
  --help        hiển thị hướng dẫn này`,
    en: `npm run deploy:addon -- [options]
  Builds, checks and pushes the Editor add-on (a project of its own, for production). The first time it creates the project; later it only updates.
  --title NAME  name of the project that is created, which is the menu's name too
  --lang vi|en  language of these messages (default: vi)
  --help        show this text`,
  },
};

export const OPTION_FAULTS = {
  spreadsheet: (value: string): Text => ({
    vi: `“${value}” không phải là mã hoặc địa chỉ của một bảng tính Google.`,
    en: `“${value}” is no id or address of a Google spreadsheet.`,
  }),
};

export const PRODUCT_FAULTS = {
  missing: (names: readonly string[]): Text => ({
    vi: `Thiếu tệp: ${names.join(', ')}.`,
    en: `Missing files: ${names.join(', ')}.`,
  }),
  extra: (names: readonly string[]): Text => ({
    vi: `Có tệp không được đẩy lên: ${names.join(', ')}.`,
    en: `Files that must not be pushed: ${names.join(', ')}.`,
  }),
  target: {
    vi: 'Code.js được dựng cho cách triển khai khác.',
    en: 'Code.js was built for the other way to deploy.',
  },
  callable: {
    vi: 'Các hàm gọi được từ bên ngoài khác với danh sách cho phép.',
    en: 'The functions that can be called differ from the allow-list.',
  },
  manifest: {
    vi: 'appsscript.json khác với bản dự kiến (quyền, dịch vụ).',
    en: 'appsscript.json is not what was meant (scopes, services).',
  },
} as const;

/** What happened, and what to do about it. */
export const CAUSES = {
  noLogin: {
    vi: `clasp chưa được đăng nhập. Đề nghị chạy: npx clasp login, đồng thời bật “Google Apps Script API” tại ${USER_SETTINGS}, rồi thực hiện lại.`,
    en: `clasp is not logged in. Please run: npx clasp login, and switch “Google Apps Script API” on at ${USER_SETTINGS}, then try again.`,
  },
  oldLogin: {
    vi: 'Lần đăng nhập trước đã hết hạn hoặc bị thu hồi. Đề nghị chạy: npx clasp login, rồi thực hiện lại.',
    en: 'The login has expired or was withdrawn. Please run: npx clasp login, then try again.',
  },
  narrowLogin: {
    vi: 'Khi đăng nhập chưa cho phép đủ các quyền. Đề nghị chạy: npx clasp login, đánh dấu mọi ô trên màn hình của Google, rồi thực hiện lại.',
    en: 'Not every permission was given at the login. Please run: npx clasp login, tick every box on Google’s page, then try again.',
  },
  apiOff: {
    vi: `Tài khoản này chưa bật Apps Script API. Đề nghị bật “Google Apps Script API” tại ${USER_SETTINGS}, đợi một phút rồi thực hiện lại.`,
    en: `This account has not switched the Apps Script API on. Please switch “Google Apps Script API” on at ${USER_SETTINGS}, wait a minute, then try again.`,
  },
  policy: {
    vi: 'Quản trị viên miền không cho phép clasp. Đề nghị quản trị viên cho phép ứng dụng “clasp – The Apps Script CLI”, hoặc dùng tài khoản khác.',
    en: 'The domain’s administrator does not allow clasp. Please ask for the app “clasp – The Apps Script CLI” to be allowed, or use another account.',
  },
  noRight: {
    vi: 'Tài khoản đang đăng nhập không có quyền với bảng tính hoặc dự án này. Đề nghị đăng nhập bằng tài khoản có quyền chỉnh sửa (npx clasp login) hoặc nhờ chủ sở hữu chia sẻ, rồi thực hiện lại.',
    en: 'The account that is logged in has no right to this spreadsheet or project. Please log in with one that may edit it (npx clasp login), or ask its owner to share it, then try again.',
  },
  gone: {
    vi: 'Không tìm thấy bảng tính hoặc dự án: đã bị xóa, hoặc đang đăng nhập bằng tài khoản khác. Đề nghị kiểm tra tài khoản; nếu dự án đã bị xóa, đề nghị xóa tệp .clasp.bound.json hoặc .clasp.addon.json để tạo dự án mới.',
    en: 'The spreadsheet or project is not to be found: it was deleted, or another account is logged in. Please check the account; if the project was deleted, remove .clasp.bound.json or .clasp.addon.json so that a new one is created.',
  },
  quota: {
    vi: 'Google tạm giới hạn số lần gọi. Đề nghị đợi vài phút rồi thực hiện lại.',
    en: 'Google limits the number of calls for now. Please wait a few minutes, then try again.',
  },
  network: {
    vi: 'Không kết nối được với Google. Đề nghị kiểm tra mạng, máy chủ trung gian (HTTPS_PROXY) và chứng chỉ, rồi thực hiện lại.',
    en: 'Google could not be reached. Please check the network, the proxy (HTTPS_PROXY) and its certificate, then try again.',
  },
  server: {
    vi: 'Máy chủ của Google gặp lỗi. Đề nghị đợi vài phút rồi thực hiện lại.',
    en: 'Google’s server had an error. Please wait a few minutes, then try again.',
  },
  content: {
    vi: 'Google không nhận các tệp đã dựng (appsscript.json hoặc mã nguồn). Đề nghị gửi thông báo dưới đây cho người phát triển.',
    en: 'Google does not accept the built files (appsscript.json or the code). Please send the message below to the developers.',
  },
  unknown: {
    vi: 'Chưa rõ nguyên nhân. Đề nghị thực hiện lại; nếu vẫn lỗi, gửi thông báo dưới đây cho người phát triển.',
    en: 'The cause is not known. Please try again; if it fails again, send the message below to the developers.',
  },
} as const satisfies Record<string, Text>;

export const SAID = {
  seeHelp: (target: Target): Text => ({
    vi: `Xem: npm run deploy:${target} -- --help`,
    en: `See: npm run deploy:${target} -- --help`,
  }),
  building: { vi: 'Đang dựng và kiểm tra…', en: 'Building and checking…' },
  creating: {
    bound: { vi: 'Đang tạo dự án gắn với bảng tính…', en: 'Creating the project bound to the spreadsheet…' },
    addon: { vi: 'Đang tạo dự án của tiện ích bổ sung…', en: 'Creating the add-on’s project…' },
  },
  step: {
    create: { vi: 'Tạo dự án', en: 'Creating the project' },
    push: { vi: 'Đẩy mã nguồn', en: 'Pushing the code' },
  },
  notBuilt: (fault: string): Text => ({
    vi: `Không dựng được, chưa đẩy gì lên Google:\n${fault}`,
    en: `It could not be built; nothing was pushed to Google:\n${fault}`,
  }),
  badProduct: (faults: readonly Text[]): Text => ({
    vi: `Bản dựng không đúng, chưa đẩy gì lên Google:\n${faults.map((one) => `• ${one.vi}`).join('\n')}`,
    en: `What was built is not right; nothing was pushed to Google:\n${faults.map((one) => `• ${one.en}`).join('\n')}`,
  }),
  badProjectFile: (file: string): Text => ({
    vi: `Không đọc được ${file}. Đề nghị sửa cho đúng dạng của clasp hoặc chuyển tệp đi nơi khác để tạo dự án mới. Chưa đẩy gì lên Google.`,
    en: `${file} cannot be read. Please mend it (it has clasp’s form), or move it away so that a new project is created. Nothing was pushed to Google.`,
  }),
  otherSpreadsheet: (target: Target, { scriptId, parentId }: Project): Text => {
    const known = [...(parentId ? [spreadsheetUrl(parentId)] : []), ...(scriptId ? [scriptUrl(scriptId)] : [])].join(
      ' · ',
    );
    return {
      vi: `Đã có dự án gắn với bảng tính khác: ${known}. Để gắn với bảng tính mới, đề nghị chuyển tệp .clasp.${target}.json đi nơi khác rồi thực hiện lại. Chưa đẩy gì lên Google.`,
      en: `There is a project bound to another spreadsheet already: ${known}. To bind to a new one, please move .clasp.${target}.json away, then try again. Nothing was pushed to Google.`,
    };
  },
  skipped: {
    vi: 'clasp bỏ qua việc đẩy (“Skipping push.”): mã nguồn trên Google chưa thay đổi. Đề nghị thực hiện lại.',
    en: 'clasp left the push out (“Skipping push.”): the code on Google has not changed. Please try again.',
  },
  foreignFiles: (names: readonly string[]): Text => ({
    vi: `Dự án trên Google có tệp không thuộc sản phẩm: ${names.join(', ')}. Đề nghị xóa các tệp này trong trình chỉnh sửa Apps Script rồi thực hiện lại.`,
    en: `The project on Google holds files that are not the product’s: ${names.join(', ')}. Please delete them in the Apps Script editor, then try again.`,
  }),
  failed: (step: Text, cause: Text, words: string): Text => ({
    vi: `${step.vi} không thành công. ${cause.vi}\nThông báo nhận được: ${words}`,
    en: `${step.en} failed. ${cause.en}\nWhat clasp said: ${words}`,
  }),
  kept: (file: string): Text => ({
    vi: `Dự án được ghi nhớ trong ${file}; đề nghị giữ tệp này để các lần sau cập nhật đúng dự án.`,
    en: `The project is remembered in ${file}; keep this file, so that later runs update the same project.`,
  }),
};
