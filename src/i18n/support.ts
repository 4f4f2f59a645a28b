// Words of the technical information that is sent for help.

export const SUPPORT = {
  heading: { vi: 'Thông tin hỗ trợ kỹ thuật', en: 'Technical information' },
  noAnswers: {
    vi: 'Thông tin này không có nội dung trả lời của đơn vị nào.',
    en: 'This information holds no unit’s answers.',
  },
  send: {
    vi: 'Khi cần hỗ trợ, đề nghị sao chép toàn bộ nội dung dưới đây (bấm vào khung, Ctrl+A rồi Ctrl+C) và gửi kèm mô tả việc đang làm.',
    en: 'When help is needed, please copy all of the text below (click into the box, Ctrl+A, then Ctrl+C) and send it with what was being done.',
  },
  none: { vi: 'không có', en: 'none' },
  unknown: { vi: 'chưa xác định được', en: 'unknown' },
  version: { vi: 'Phiên bản', en: 'Version' },
  bound: { vi: 'gắn với bảng tính', en: 'bound to the spreadsheet' },
  addon: { vi: 'tiện ích', en: 'add-on' },
  time: { vi: 'Thời điểm', en: 'Time' },
  account: { vi: 'Tài khoản', en: 'Account' },
  granted: { vi: 'Quyền đã cho phép', en: 'Scopes granted' },
  missing: { vi: 'Quyền chưa cho phép', en: 'Scopes not granted' },
  workbook: { vi: 'Bảng tính', en: 'Spreadsheet' },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
  locale: { vi: 'Ngôn ngữ, vùng', en: 'Locale' },
  timeZone: { vi: 'Múi giờ', en: 'Time zone' },
  tabs: { vi: 'Số trang tính', en: 'Tabs' },
  own: { vi: 'của bộ biểu mẫu', en: 'of the workbook’s own' },
  cells: { vi: 'Số ô', en: 'Cells' },
  layout: { vi: 'Phiên bản bộ biểu mẫu', en: 'Version of the layout' },
  checked: { vi: 'Lần kiểm tra gần nhất', en: 'Last check' },
  unfinished: { vi: 'Việc đang dở', en: 'Unfinished work' },
  troubles: { vi: 'Lỗi gần đây', en: 'Last errors' },
} as const;
