// What the command line says, in both languages.
import type { Text } from '../../src/catalogue/types';

export const HELP: Text = {
  vi: `npm run demo -- [tùy chọn]
  Khởi tạo bộ biểu mẫu của Kế hoạch 1256 trên máy này, nhập câu trả lời, kiểm tra và tạo hai bản dự thảo.
  --answers TỆP.csv  nhập câu trả lời từ tệp này thay cho dữ liệu minh họa
                     (cột: unit,item,answer,numerator,denominator,year,source,evidence,reason; tùy chọn: explanation)
  --empty            không nhập câu trả lời nào
  --lang vi|en       ngôn ngữ của bộ biểu mẫu và của thông báo (mặc định: vi)
  --out THƯ-MỤC      nơi ghi kết quả (mặc định: out)
  --trace TỆP        ghi từng lệnh gọi dịch vụ của Google, mỗi dòng một đối tượng JSON
  --help             hiển thị hướng dẫn này`,
  en: `npm run demo -- [options]
  Sets up the workbook of plan 1256 on this computer, enters answers, checks them and writes both drafts.
  --answers FILE.csv  enter the answers of this file instead of the sample
                      (columns: unit,item,answer,numerator,denominator,year,source,evidence,reason; optional: explanation)
  --empty             enter no answers
  --lang vi|en        language of the workbook and of these messages (default: vi)
  --out DIR           where the results go (default: out)
  --trace FILE        write every call of a Google service, one JSON object a line
  --help              show this text`,
};

export const OPTION_ERRORS = {
  both: {
    vi: 'Không dùng --answers cùng với --empty.',
    en: '--answers and --empty exclude each other.',
  },
  seeHelp: { vi: 'Xem: npm run demo -- --help', en: 'See: npm run demo -- --help' },
} as const;

/** Progress, by step. */
export const STEPS = {
  setUp: { vi: 'Khởi tạo bộ biểu mẫu', en: 'Setting up the workbook' },
  settings: { vi: 'Ghi thiết lập và cập nhật bộ biểu mẫu', en: 'Typing settings and updating the workbook' },
  enter: { vi: 'Nhập câu trả lời', en: 'Entering answers' },
  acts: { vi: 'Gửi, tiếp nhận, đề nghị bổ sung', en: 'Handing in, accepting, returning' },
  check: { vi: 'Kiểm tra mức độ hoàn thiện', en: 'Checking completeness' },
  reviewDraft: { vi: 'Tạo dự thảo: Bản rà soát', en: 'Composing the draft: working version' },
  cleanDraft: { vi: 'Tạo dự thảo: Bản trình', en: 'Composing the draft: clean version' },
  slip: { vi: 'Tạo phiếu cung cấp số liệu (Sở Tài chính)', en: 'Making a slip to be signed (Sở Tài chính)' },
  export: { vi: 'Xuất câu trả lời đã đọc', en: 'Exporting the answers as read' },
  files: { vi: 'Ghi tệp', en: 'Writing files' },
} as const;

export const SAID = {
  entered: (lines: number, cells: number): Text => ({
    vi: `Đã nhập ${lines} câu trả lời (${cells} ô).`,
    en: `Entered ${lines} answers (${cells} cells).`,
  }),
  nothingEntered: { vi: 'Không nhập câu trả lời nào (--empty).', en: 'No answers entered (--empty).' },
  notRead: (file: string): Text => ({ vi: `Không đọc được tệp ${file}.`, en: `Cannot read the file ${file}.` }),
  badAnswers: (file: string, lines: number): Text => ({
    vi: `Tệp ${file} có ${lines} dòng cần sửa; chưa ghi gì:`,
    en: `${file} has ${lines} bad ${lines === 1 ? 'line' : 'lines'}; nothing was written:`,
  }),
  line: (line: number, reason: string): Text => ({ vi: `  dòng ${line}: ${reason}`, en: `  line ${line}: ${reason}` }),
  failed: (step: string, why: string): Text => ({
    vi: `Không thực hiện được bước “${step}”: ${why}`,
    en: `“${step}” failed: ${why}`,
  }),
  noDraft: { vi: 'không có dự thảo nào được tạo', en: 'no draft was made' },
  cleanRefused: (why: string): Text => ({
    vi: `Chưa tạo được Bản trình: ${why}`,
    en: `The clean version was not made: ${why}`,
  }),
  badReply: { vi: 'kết quả trả về không đọc được', en: 'the reply cannot be read' },
  notAFolder: (out: string): Text => ({ vi: `${out} không phải là thư mục.`, en: `${out} is not a folder.` }),
  notBuilt: { vi: 'Chưa có dist/: đề nghị chạy npm run build.', en: 'There is no dist/: run npm run build.' },
} as const;

export const TABLE = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  progress: { vi: 'Đã có / Phải có', en: 'Answered / Expected' },
  errors: { vi: 'Cần sửa', en: 'Errors' },
  warnings: { vi: 'Cần xem lại', en: 'Warnings' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  action: { vi: 'Thao tác', en: 'Action' },
  apiCalls: { vi: 'Lệnh gọi API', en: 'API calls' },
  otherCalls: { vi: 'Dịch vụ khác', en: 'Other services' },
  google: { vi: 'Thời gian trên Google (mô hình)', en: 'Time on Google (model)' },
  seconds: (text: string): Text => ({ vi: `${text} giây`, en: `${text} s` }),
  results: { vi: 'Kết quả:', en: 'Results:' },
} as const;

/** What each file is. */
export const FILES: Readonly<Record<string, Text>> = {
  'workbook.xlsx': { vi: 'bộ biểu mẫu', en: 'the workbook' },
  'draft-review.docx': { vi: 'dự thảo, Bản rà soát', en: 'the draft, working version' },
  'draft-clean.docx': { vi: 'dự thảo, Bản trình', en: 'the draft, clean version' },
  'slip.docx': { vi: 'phiếu cung cấp số liệu của một đơn vị', en: 'the slip of one unit, to be signed' },
  'findings.csv': { vi: 'mọi vấn đề được phát hiện', en: 'every finding' },
  'answers.json': { vi: 'mọi câu trả lời như đã đọc', en: 'every answer as it was read' },
  'everything.json': {
    vi: 'toàn bộ dữ liệu (docs/du-lieu.md)',
    en: 'everything, for other programs (docs/du-lieu.md)',
  },
  'everything.csv': { vi: 'toàn bộ dữ liệu, mỗi dòng một câu trả lời', en: 'everything, one answer a line' },
};
