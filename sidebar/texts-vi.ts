// The sidebar's texts in Vietnamese. Its keys are the pattern for every other language.
import type { Asking } from './state/state';

/** The words of one form. Absent: no field, nothing to explain. */
interface AskTexts {
  readonly open: string;
  readonly about?: string;
  readonly field?: string;
  readonly sure: string;
  readonly done: string;
}

/** 2000 as 2.000. */
const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const vi = {
  title: 'Thành phố học tập',
  number,
  views: 'Chế độ xem',
  thisTab: 'Trang tính này',
  wholeCity: 'Toàn thành phố',
  reload: 'Tải lại',
  retry: 'Thử lại',
  close: 'Đóng',
  severity: { block: 'Chưa thể trình', error: 'Cần sửa', warning: 'Cần xem lại', info: 'Lưu ý' },
  doing: {
    load: 'Đang đọc bảng tính…',
    look: 'Đang đọc dòng đang chọn…',
    jump: 'Đang chuyển đến ô…',
    save: 'Đang ghi vào ô…',
    record: 'Đang ghi nhận…',
    files: 'Đang mở cửa sổ tệp…',
  },
  jumped: (tab: string, row: number) => 'Đã chuyển đến ' + (tab ? tab + ', ' : '') + 'dòng ' + row + '.',
  saved: 'Đã ghi vào ô.',
  progress: (complete: number, expected: number) => 'Đã có ' + number(complete) + ' / phải có ' + number(expected),
  done: 'Đầy đủ',
  reasons: 'Có lý do',
  /** What can be asked for: the button, what is asked before it is done, the field's label, and what is said afterwards. */
  ask: {
    send: {
      open: 'Gửi số liệu',
      field: 'Số, ngày công văn (nếu có)',
      sure: 'Xác nhận gửi',
      done: 'Đã gửi số liệu.',
    },
    letter: {
      open: 'Ghi công văn',
      field: 'Số, ngày công văn',
      sure: 'Xác nhận công văn',
      done: 'Đã ghi số, ngày công văn.',
    },
    withdraw: {
      open: 'Tiếp tục chỉnh sửa',
      about: 'Số liệu trở lại trạng thái đang nhập. Chỉnh sửa xong, đề nghị gửi lại.',
      sure: 'Xác nhận chỉnh sửa tiếp',
      done: 'Đã chuyển về đang nhập.',
    },
    accept: { open: 'Tiếp nhận', sure: 'Xác nhận tiếp nhận', done: 'Đã tiếp nhận.' },
    return: {
      open: 'Đề nghị bổ sung',
      field: 'Nội dung đề nghị bổ sung (bắt buộc)',
      sure: 'Xác nhận đề nghị bổ sung',
      done: 'Đã đề nghị bổ sung.',
    },
    waive: {
      open: 'Chấp nhận có lý do',
      about: 'Nội dung này không còn trong danh sách cho đến khi số liệu thay đổi.',
      field: 'Lý do chấp nhận (bắt buộc)',
      sure: 'Xác nhận chấp nhận',
      done: 'Đã chấp nhận ngoại lệ.',
    },
    end: {
      open: 'Bỏ chấp nhận',
      about: 'Nội dung này trở lại danh sách cần bổ sung, chỉnh sửa.',
      sure: 'Xác nhận bỏ chấp nhận',
      done: 'Đã bỏ chấp nhận.',
    },
  } as Readonly<Record<Asking, AskTexts>>,
  handIn: 'Gửi và tiếp nhận số liệu',
  changedRows: (n: number) => number(n) + ' dòng thay đổi sau đó',
  letter: 'Công văn:',
  returned: 'Nội dung đề nghị bổ sung:',
  rest: (missing: number, toFix: number) =>
    'Còn ' +
    [missing && number(missing) + ' dòng chưa có', toFix && number(toFix) + ' dòng cần sửa']
      .filter(Boolean)
      .join(', ') +
    '.',
  noRest: 'Không còn dòng nào chưa có hoặc cần sửa.',
  mayStill: { send: 'Vẫn có thể gửi.', accept: 'Vẫn có thể tiếp nhận.' },
  importFile: 'Nhập từ tệp',
  stages: {
    filled: 'Đã nhập',
    valid: 'Hợp lệ',
    evidenced: 'Minh chứng',
    handedIn: 'Gửi',
    accepted: 'Tiếp nhận',
  },
  readiness: 'Mức độ sẵn sàng',
  order: 'Thứ tự',
  orders: { urgent: 'Cần xử lý trước', listed: 'Theo danh sách' },
  conflicts: 'Số liệu chưa thống nhất',
  waived: 'Ngoại lệ đã chấp nhận',
  reason: 'Lý do:',
  accepted: 'Đã chấp nhận:',
  notes: 'Thông tin liên quan',
  notesAsOf: 'Theo lần đọc toàn bộ gần nhất.',
  formerly: (column: string) => column + ' trước đó:',
  blank: '(để trống)',
  look: 'Xem ô đang chọn',
  noAnswers:
    'Trang tính đang mở không có nội dung phải trả lời. Đề nghị mở trang tính của một đơn vị rồi chọn “Xem ô đang chọn”.',
  noRow: 'Chưa chọn dòng nào có nội dung phải trả lời. Đề nghị chọn một dòng trong bảng rồi chọn “Xem ô đang chọn”.',
  noUnit: 'Trang tính này có nhiều đơn vị. Đề nghị chọn một dòng của đơn vị cần xem rồi chọn “Xem ô đang chọn”.',
  selectedRow: 'Dòng đang chọn',
  role: { lead: 'Chủ trì', contributor: 'Phối hợp', summary: 'Tổng hợp' },
  hint: 'Gợi ý',
  note: 'Ghi chú',
  limit: 'Đơn vị tính/Giới hạn',
  answer: 'Nội dung trả lời',
  words: (n: number) => number(n) + ' từ',
  wordsOf: (n: number, most: number) => number(n) + ' / ' + number(most) + ' từ',
  left: (n: number) => 'còn ' + number(n) + ' từ',
  over: (n: number) => 'vượt ' + number(n) + ' từ',
  overLimit: 'Đã vượt giới hạn số từ.',
  short: (n: number) => 'cần thêm ít nhất ' + number(n) + ' từ',
  english: (low: number, high: number) =>
    'khoảng ' + (low === high ? number(low) : number(low) + '–' + number(high)) + ' từ tiếng Anh',
  write: 'Ghi vào ô',
  discard: 'Bỏ thay đổi',
  discarded: 'Đã bỏ nội dung chưa ghi.',
  takeBack: 'Lấy lại',
  unsaved: (code: string) => 'Nội dung đang viết ở dòng ' + code + ' chưa được ghi vào ô.',
  keeping: 'Đang giữ nội dung chưa ghi. Đề nghị ghi vào ô hoặc bỏ thay đổi trước khi xem ô khác.',
  writeAndGo: 'Ghi vào ô rồi chuyển',
  dropAndGo: 'Bỏ và chuyển',
  stay: 'Viết tiếp',
  changedTitle: 'Nội dung trong ô đã thay đổi',
  changedNow: 'Đang có trong ô:',
  emptyCell: '(ô đang trống)',
  takeCell: 'Lấy nội dung mới trong ô',
  overwrite: 'Vẫn ghi đè',
  overwriteAsk: 'Nội dung đang có trong ô sẽ bị thay bằng nội dung đang viết.',
  overwriteSure: 'Xác nhận ghi đè',
  back: 'Quay lại',
  toComplete: 'Cần bổ sung, chỉnh sửa',
  noneUnit: 'Đơn vị không còn nội dung nào cần bổ sung, chỉnh sửa.',
  noneCity: 'Không còn nội dung nào cần bổ sung, chỉnh sửa.',
  noMatch: 'Không có nội dung nào khớp với bộ lọc.',
  inCell: 'Trong ô:',
  place: (tab: string, row: number) => (tab ? tab + ', ' : '') + 'dòng ' + row,
  more: (n: number) => 'Hiện thêm ' + number(n),
  general: 'Chung cho bộ biểu mẫu',
  otherSection: 'Nội dung khác',
  notTested: (n: number) => 'Có ' + number(n) + ' quy tắc chưa kiểm tra được.',
  actions: 'Kiểm tra và tạo dự thảo',
  check: 'Kiểm tra mức độ hoàn thiện',
  review: 'Tạo bản rà soát',
  clean: 'Tạo bản trình',
  onlyFor: (emails: readonly string[]) =>
    emails.length === 0 ? 'Dành cho đơn vị đầu mối.' : 'Dành cho đơn vị đầu mối: ' + emails.join(', '),
  lastCheck: (when: string, by: string) => 'Kiểm tra lúc ' + when + ', ' + by,
  stale: 'Số liệu đã thay đổi sau lần kiểm tra này',
  never: 'Chưa kiểm tra lần nào.',
  work: { check: 'Kiểm tra mức độ hoàn thiện', draft: 'Tạo dự thảo hồ sơ' },
  step: {
    reading: 'Đang đọc bảng tính',
    checking: 'Đang kiểm tra',
    composing: 'Đang soạn dự thảo',
    writing: 'Đang ghi kết quả',
    done: 'Đã xong',
    failed: 'Không hoàn thành',
  },
  stepOf: (step: string, n: number, all: number) => step + ' (bước ' + n + '/' + all + ')…',
  startedBy: (by: string, when: string) => by + ' thực hiện lúc ' + when,
  mayLeave: 'Có thể đóng thanh bên, công việc vẫn tiếp tục.',
  stopped: 'Lần thực hiện này đã dừng giữa chừng. Đề nghị thực hiện lại.',
  openDraft: 'Mở dự thảo',
  units: 'Tiến độ từng đơn vị',
  filterUnit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  filterSeverity: 'Mức độ',
  groupBy: 'Xếp theo',
  byUnit: 'Đơn vị',
  bySection: 'Tiêu chuẩn, mục',
  clearFilters: 'Bỏ lọc',
  shown: (n: number, all: number) =>
    n === all ? number(all) + ' nội dung' : number(n) + ' / ' + number(all) + ' nội dung',
  trouble: {
    'time-out': 'Google không trả lời kịp trong thời gian cho phép. Đề nghị thử lại.',
    authorisation:
      'Tiện ích chưa được cấp quyền hoặc quyền đã bị thu hồi. Đề nghị mở menu Thành phố học tập, chọn một mục bất kỳ và cho phép, rồi thử lại.',
    accounts:
      'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google nhận nhầm tài khoản. Đề nghị đăng xuất các tài khoản khác, hoặc mở bảng tính trong cửa sổ ẩn danh chỉ với một tài khoản.',
    connection: 'Mất kết nối với Google. Đề nghị kiểm tra mạng rồi thử lại.',
    'view-only':
      'Tài khoản này chỉ được xem, không được sửa nội dung này. Đề nghị nhờ đơn vị đầu mối cấp quyền chỉnh sửa.',
    quota: 'Google đang giới hạn số lần gọi. Đề nghị đợi vài phút rồi thử lại.',
    mismatch:
      'Thanh bên này không khớp với tiện ích đang chạy. Đề nghị đóng thanh bên rồi mở lại từ menu Thành phố học tập.',
    other: 'Google báo lỗi ngoài dự kiến. Đề nghị thử lại; nếu vẫn lỗi, gửi nội dung sau cho người hỗ trợ kỹ thuật:',
  },
  /** Added where no answer came, so that the work may be done or not. */
  unknown: {
    save: 'Có thể nội dung đã được ghi; ghi lại không làm mất nội dung nào.',
    record: 'Có thể việc này đã được ghi nhận; đề nghị chọn Tải lại để xem.',
    work: 'Có thể công việc vẫn đang chạy; thực hiện lại không làm mất nội dung nào.',
  },
};

/** Every text in one language. */
export type Texts = typeof vi;
