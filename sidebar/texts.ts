// What the sidebar says, vi and en.
export const TEXTS = {
  vi: {
    title: 'Theo dõi tiến độ',
    refresh: 'Xem lại',
    busy: 'Đang đọc bảng tính…',
    city: 'Toàn thành phố',
    units: 'Theo đơn vị',
    open: 'Cần bổ sung ở trang tính này',
    none: 'Trang tính này không còn nội dung nào cần bổ sung.',
    figures: (complete: number, expected: number, errors: number, warnings: number) =>
      'Đã có ' + complete + ' / phải có ' + expected + ' · ✗ cần sửa ' + errors + ' · ! cần xem lại ' + warnings,
    cell: 'Mở ô ',
    error: 'Không đọc được. ',
  },
  en: {
    title: 'Progress',
    refresh: 'Refresh',
    busy: 'Reading the spreadsheet…',
    city: 'Whole city',
    units: 'By unit',
    open: 'To complete in this tab',
    none: 'Nothing is left to complete in this tab.',
    figures: (complete: number, expected: number, errors: number, warnings: number) =>
      complete + ' of ' + expected + ' answered · ✗ to fix ' + errors + ' · ! to review ' + warnings,
    cell: 'Open cell ',
    error: 'It could not be read. ',
  },
} as const;
