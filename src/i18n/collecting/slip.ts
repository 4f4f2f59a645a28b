// Texts of the Phiếu cung cấp số liệu: what one unit hands over and its head signs.
import type { Text } from '../../catalogue/types';

/** What the document says around the answers. Layout and wording of head and end: Decree 30/2020/NĐ-CP, Annex I. */
export const SLIP = {
  committee: { vi: 'ỦY BAN NHÂN DÂN', en: 'PEOPLE’S COMMITTEE' },
  /** The document's number, open where the unit has recorded none. */
  number: (number: string): Text => ({ vi: `Số: ${number || '……/……'}`, en: `No.: ${number || '……/……'}` }),
  openPlace: { vi: '……………, ', en: '…………… (place), ' },
  title: { vi: 'PHIẾU CUNG CẤP SỐ LIỆU', en: 'DATA SHEET' },
  purpose: (round: number): Text => ({
    vi: `Phục vụ lập hồ sơ đăng ký thành viên Mạng lưới Thành phố học tập toàn cầu của UNESCO, kỳ thu thập số liệu năm ${round}`,
    en: `For the application for membership in the UNESCO Global Network of Learning Cities, collection of ${round}`,
  }),
  to: (addressee: Text): Text => ({ vi: `Kính gửi: ${addressee.vi}`, en: `To: ${addressee.en}` }),
  cityCommittee: (city: Text): Text => ({ vi: `Ủy ban nhân dân ${city.vi}`, en: `People’s Committee of ${city.en}` }),
  opening: (unit: Text): Text => ({
    vi: `${unit.vi} cung cấp số liệu và nội dung thuộc trách nhiệm của đơn vị như sau:`,
    en: `${unit.en} provides the following figures and answers:`,
  }),
  nothingAsked: (unit: Text): Text => ({
    vi: `Bộ biểu mẫu không có nội dung nào giao ${unit.vi} cung cấp.`,
    en: `The workbook asks nothing of ${unit.en}.`,
  }),
  closing: (unit: Text): Text => ({
    vi: `${unit.vi} chịu trách nhiệm về tính chính xác của số liệu và nội dung nêu trên./.`,
    en: `${unit.en} is responsible for the figures and answers above.`,
  }),
  recipients: { vi: 'Nơi nhận:', en: 'Copies to:' },
  recipientLines: [
    { vi: '- Như trên;', en: '- As above;' },
    { vi: '- Lưu: VT.', en: '- File.' },
  ],
  signer: { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE UNIT' },
  signing: { vi: '(Ký, ghi rõ họ tên, đóng dấu)', en: '(Signature, full name, seal)' },
} as const;

/** Headings of the two annexes. */
export const SLIP_ANNEX: Readonly<Record<'I' | 'II', Text>> = {
  I: { vi: 'PHỤ LỤC I – CÁC CHỈ SỐ', en: 'ANNEX I – THE INDICATORS' },
  II: { vi: 'PHỤ LỤC II – NỘI DUNG ĐƠN ĐĂNG KÝ', en: 'ANNEX II – THE APPLICATION FORM' },
};

/** Heads of the tables; the last two only where something of the table has a year or a source. */
export const SLIP_HEADS = {
  code: { vi: 'Mã', en: 'Code' },
  request: { vi: 'Nội dung yêu cầu', en: 'Request' },
  answer: { vi: 'Số liệu, nội dung trả lời', en: 'Answer' },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn số liệu', en: 'Source' },
} as const satisfies Record<string, Text>;

/** Labels before a part of an answer, and what a row says of the unit's part in it. */
export const SLIP_LABELS = {
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  reason: { vi: 'Lý do chưa có', en: 'Reason if blank' },
  computed: { vi: 'tính từ tử số và mẫu số', en: 'computed from numerator and denominator' },
  contributor: { vi: 'phần phối hợp', en: 'contribution' },
  summary: { vi: 'tổng hợp chung của Thành phố', en: 'summary for the whole city' },
} as const satisfies Record<string, Text>;

/** The action's own words: the file's title, the result, what stands in the way. */
export const SLIP_ACTION = {
  fileTitle: (unit: Text, round: number): Text => ({
    vi: `Phiếu cung cấp số liệu – ${unit.vi} – năm ${round}`,
    en: `Data sheet – ${unit.en} – ${round}`,
  }),
  made: (unit: Text, url: string): Text => ({
    vi: `Đã tạo phiếu cung cấp số liệu của ${unit.vi}:\n${url}\nVăn bản nằm trong thư mục “Hồ sơ thành phố học tập” của người tạo.`,
    en: `The data sheet of ${unit.en} was made:\n${url}\nIt lies in the maker’s folder “Hồ sơ thành phố học tập”.`,
  }),
  asWord: {
    vi: 'Để lấy tệp Word: mở văn bản, chọn Tệp › Tải xuống › Microsoft Word (.docx).',
    en: 'For a Word file: open the document and choose File › Download › Microsoft Word (.docx).',
  },
  noUnit: {
    vi: 'Chưa xác định được đơn vị. Đề nghị mở trang tính của đơn vị (ở trang tính có nhiều đơn vị: chọn một ô trong phần của đơn vị đó), rồi chọn lại Tạo phiếu cung cấp số liệu. Chưa có gì được tạo.',
    en: 'It is not clear which unit is meant. Please open the unit’s tab (in a tab with several units: select a cell of that unit’s block), then choose Create data sheet again. Nothing was made.',
  },
  damaged: (tab: string): Text => ({
    vi: `Không đọc được trang tính “${tab}”: có cột, dòng tiêu đề hoặc mã định danh bị thay đổi. Đề nghị đơn vị đầu mối chạy Khởi tạo bộ biểu mẫu để khôi phục, rồi tạo lại phiếu. Chưa có gì được tạo.`,
    en: `The tab “${tab}” cannot be read: a column, its heading or an identifier was changed. Please ask the coordinator to run Set up the workbook, then create the data sheet again. Nothing was made.`,
  }),
} as const;
