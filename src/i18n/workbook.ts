// What people read in the tabs: titles, headings, top blocks, hints.
import type { Text } from '../catalogue/types';

/** Titles of the tabs that stand once. Source: design, "The workbook". */
export const TAB_TITLES = {
  overview: { vi: 'Tổng hợp', en: 'Overview' },
  findings: { vi: 'Cần bổ sung', en: 'To complete' },
  waivers: { vi: 'Ngoại lệ', en: 'Exceptions' },
  items: { vi: 'Danh mục', en: 'Items' },
  units: { vi: 'Đơn vị', en: 'Units' },
  settings: { vi: 'Thiết lập', en: 'Settings' },
  archive: { vi: 'Lưu trữ', en: 'Archive' },
  drafts: { vi: 'Dự thảo', en: 'Drafts' },
  log: { vi: 'Nhật ký', en: 'Log' },
} as const satisfies Record<string, Text>;

/** The block above the heading of a tab of answers. */
export const TOP = {
  agencyTitle: (name: string): Text => ({
    vi: `${name} – Biểu cung cấp số liệu và nội dung`,
    en: `${name} – figures and answers`,
  }),
  collectiveTitle: (name: string): Text => ({
    vi: `${name} – Biểu cung cấp số liệu và nội dung`,
    en: `${name} – figures and answers`,
  }),
  deadline: (indicators: string, form: string): Text => ({
    vi: `Thời hạn: Phụ lục I – ${indicators}; Phụ lục II – ${form}`,
    en: `Deadlines: Annex I – ${indicators}; Annex II – ${form}`,
  }),
  ownDeadline: (date: string): Text => ({ vi: `Thời hạn: ${date}`, en: `Deadline: ${date}` }),
  contact: (agency: string, people: string): Text => ({
    vi: `Đầu mối liên hệ: ${agency}${people ? ` (${people})` : ''}`,
    en: `Questions to: ${agency}${people ? ` (${people})` : ''}`,
  }),
  progress: (complete: number, expected: number): Text => ({
    vi: `Tiến độ: đã có ${complete} / phải có ${expected}`,
    en: `Progress: ${complete} of ${expected} answered`,
  }),
  notChecked: (expected: number): Text => ({
    vi: `Tiến độ: phải có ${expected}; chưa kiểm tra lần nào`,
    en: `Progress: ${expected} to answer; not checked yet`,
  }),
  howTo: {
    vi: 'Cách nhập: chỉ nhập vào các ô nền trắng. Văn bản dài: nhấp đúp vào ô rồi dán; xuống dòng: Alt + Enter. Ô có dấu “–” không phải nhập.',
    en: 'How to fill in: type in the white cells only. Long text: double-click the cell, then paste; new line: Alt + Enter. Cells with “–” need nothing.',
  },
  reason: {
    vi: 'Chưa có số liệu: ghi rõ ở cột Lý do chưa có (Không áp dụng, Không có số liệu, hoặc Sẽ bổ sung kèm ngày).',
    en: 'No figure yet: say why in the column “Reason if blank” (Not applicable, No data, or To be added, with a date).',
  },
  sample: { vi: 'BẢN MINH HỌA – số liệu không có thật', en: 'SAMPLE – the figures are not real' },
  blockProgress: (name: string, complete: number, expected: number): Text => ({
    vi: `${name} – đã có ${complete} / phải có ${expected}`,
    en: `${name} – ${complete} of ${expected} answered`,
  }),
  block: (name: string, expected: number): Text => ({
    vi: `${name} – phải có ${expected}`,
    en: `${name} – ${expected} to answer`,
  }),
} as const;

/** Headings over groups of rows. */
export const HEADINGS = {
  standard: (id: string, text: Text): Text => ({
    vi: `Phụ lục I – Tiêu chuẩn ${id}. ${text.vi}`,
    en: `Annex I – Standard ${id}. ${text.en}`,
  }),
  section: (text: Text): Text => ({ vi: `Phụ lục II – ${text.vi}`, en: `Annex II – ${text.en}` }),
} as const;

/** Unit of measure and limits of a row. */
export const LIMITS = {
  words: (min: number | undefined, max: number | undefined): Text =>
    min !== undefined && max !== undefined
      ? { vi: `${min}–${max} từ`, en: `${min}–${max} words` }
      : max !== undefined
        ? { vi: `tối đa ${max} từ`, en: `at most ${max} words` }
        : { vi: `tối thiểu ${min} từ`, en: `at least ${min} words` },
  examples: (max: number): Text => ({ vi: `tối đa ${max} ví dụ`, en: `at most ${max} examples` }),
  choose: { vi: 'chọn một', en: 'choose one' },
  chooseSeveral: { vi: 'chọn một hoặc nhiều, cách nhau bằng dấu ;', en: 'choose one or more, separated by ;' },
  level: { vi: 'mức độ, %, hoặc điểm/thang điểm (ví dụ 4,2/5)', en: 'a level, %, or score/scale (such as 4.2/5)' },
  open: { vi: 'số kèm đơn vị tính, hoặc văn bản', en: 'a number with its unit, or text' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
  note: { vi: 'Lưu ý: ', en: 'Note: ' },
  hint: { vi: 'Gợi ý: ', en: 'Hint: ' },
  unneeded: { vi: '–', en: '–' },
  summary: {
    vi: 'Tổng hợp chung của Thành phố (không ghi thì dự thảo lập bảng theo từng đơn vị): ',
    en: 'Summary for the whole city (left empty, the draft lists every unit): ',
  },
} as const;

export const WORDS = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  protection: {
    vi: 'Phần do bộ biểu mẫu quản lý; chỉ đơn vị đầu mối được sửa.',
    en: 'Kept by the add-in; only the coordinator may change it.',
  },
  warning: {
    vi: 'Cột này do bộ biểu mẫu tự ghi; không cần sửa.',
    en: 'The add-in writes this column; there is no need to change it.',
  },
  formerText: (text: string): Text => ({
    vi: `Nội dung đã có ở ô này trước khi khôi phục:\n${text}`,
    en: `What stood in this cell before it was restored:\n${text}`,
  }),
  editors: (name: string): Text => ({ vi: `Phần của ${name}`, en: `Rows of ${name}` }),
  /** Follows the title of a tab whose unit provides nothing any more. */
  given: ' (đã thôi)',
  review: { vi: 'Bản rà soát', en: 'Working version' },
  clean: { vi: 'Bản trình', en: 'Clean version' },
} as const;
