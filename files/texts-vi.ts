// The texts of the window of files in Vietnamese. Its keys are the pattern for every other language.
import { LARGEST } from './read-file';

/** 2000 as 2.000. */
const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const MEGABYTES = LARGEST / 1024 / 1024;

export const vi = {
  number,
  title: 'Nhập, xuất tệp',
  tasks: { import: 'Nhập từ tệp', export: 'Xuất tệp Excel', all: 'Xuất toàn bộ dữ liệu' },
  tasksLabel: 'Công việc',
  of: (city: string, round: number) => city + ' – đợt ' + round,
  starting: 'Đang đọc bảng tính…',
  retry: 'Thử lại',
  unit: 'Đơn vị',
  asInFile: '(theo đơn vị ghi trong tệp)',
  file: 'Tệp Excel (.xlsx) hoặc .csv',
  chooseFile: 'Chọn tệp…',
  noFile: 'Chưa chọn tệp.',
  importHelp:
    'Tệp được đọc ngay trên máy này. Chưa có gì được ghi cho đến khi xem trước và xác nhận. Ô để trống trong tệp không xóa nội dung đang có trong bộ biểu mẫu.',
  preview: 'Xem trước',
  reading: 'Đang đọc tệp…',
  comparing: 'Đang so sánh với bộ biểu mẫu…',
  previewed: (unit: string, writes: number, unread: number) =>
    unit +
    ': ' +
    (writes === 0 ? 'không có ô nào cần ghi' : number(writes) + ' ô sẽ được ghi') +
    (unread === 0 ? '.' : '; ' + number(unread) + ' ô không đọc được, sẽ bỏ qua.'),
  others: (n: number) => 'Tệp còn ' + number(n) + ' dòng của đơn vị khác; các dòng đó không được nhập lần này.',
  filter: 'Hiển thị',
  filters: { news: 'Khác bộ biểu mẫu', new: 'Mới', changed: 'Thay đổi', equal: 'Giữ nguyên', unread: 'Không đọc được' },
  none: 'Không có ô nào.',
  table: 'Các ô trong tệp',
  columns: { row: 'Mã, nội dung', column: 'Cột', before: 'Trước', after: 'Sau', result: 'Kết quả' },
  leftColumns: { before: 'Trong bộ biểu mẫu', after: 'Trong tệp' },
  results: { new: 'Mới', changed: 'Thay đổi', equal: 'Giữ nguyên', unread: 'Không đọc được' },
  empty: '(trống)',
  inFile: (at: string) => 'ô ' + at + ' của tệp',
  showAll: 'Xem hết',
  write: (n: number) => 'Ghi ' + number(n) + ' ô',
  cancel: 'Hủy',
  writing: 'Đang ghi…',
  cancelled: 'Đã hủy, chưa có gì được ghi.',
  written: (n: number) => 'Đã ghi ' + number(n) + ' ô.',
  left: (n: number) =>
    number(n) +
    ' ô vừa được người khác sửa sau khi xem trước nên được giữ nguyên. Đề nghị xem lại từng ô rồi nhập tiếp nếu cần:',
  another: 'Nhập tệp khác',
  again: 'Xem trước lại',
  exportHelp:
    'Tạo tệp Excel gồm các cột, danh sách chọn và nội dung đã nhập của một đơn vị, để gửi cho đơn vị chưa dùng tài khoản Google. Đơn vị điền vào các ô trắng rồi gửi lại; nhập lại ở mục “Nhập từ tệp”.',
  makeFile: 'Tạo tệp Excel',
  making: 'Đang tạo tệp…',
  made: (name: string) => 'Đã tạo tệp “' + name + '”.',
  download: (name: string) => 'Tải tệp ' + name,
  chooseUnit: 'Chọn đơn vị',
  allHelp:
    'Mọi nội dung hỏi, câu trả lời, giá trị của Thành phố, năm số liệu và tình trạng của các đơn vị, dưới dạng JSON và CSV. Các trường được mô tả trong tài liệu docs/du-lieu.md.',
  makeAll: 'Xuất toàn bộ dữ liệu',
  madeAll: 'Đã xuất dữ liệu. Đề nghị tải tệp cần dùng:',
  coordinatorOnly: 'Mục này dành cho đơn vị đầu mối.',
  unreadable: {
    'too-large': 'Tệp lớn hơn ' + MEGABYTES + ' MB. Đề nghị chọn đúng tệp biểu; tệp biểu chỉ vài trăm KB.',
    'old-excel':
      'Tệp ở định dạng Excel cũ (.xls). Đề nghị mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi chọn lại.',
    encrypted: 'Tệp được đặt mật khẩu. Đề nghị bỏ mật khẩu rồi chọn lại.',
    macros: 'Tệp có chứa macro nên không nhận. Đề nghị lưu thành .xlsx không có macro rồi chọn lại.',
    damaged: 'Tệp bị hỏng hoặc tải chưa đủ. Đề nghị nhận lại tệp rồi chọn lại.',
    bomb: 'Tệp nén bất thường, khi mở ra lớn quá mức nên không nhận. Đề nghị dùng tệp biểu gốc.',
    'too-many-rows': 'Tệp có quá nhiều dòng so với một biểu. Đề nghị dùng tệp biểu gốc.',
    'other-kind': 'Không phải tệp .xlsx hoặc .csv. Đề nghị chọn đúng tệp.',
    encoding: 'Tệp .csv không ở bảng mã UTF-8. Đề nghị lưu lại dưới dạng “CSV UTF-8” rồi chọn lại.',
    quotes: 'Tệp .csv có dấu ngoặc kép chưa đóng. Đề nghị lưu lại từ bảng tính rồi chọn lại.',
    empty: 'Tệp rỗng. Đề nghị chọn đúng tệp.',
  },
  nothingWritten: 'Chưa có gì được ghi.',
  trouble: {
    'time-out': 'Google không trả lời kịp trong thời gian cho phép. Đề nghị thử lại.',
    authorisation:
      'Tiện ích chưa được cấp quyền hoặc quyền đã bị thu hồi. Đề nghị mở menu Thành phố học tập, chọn một mục bất kỳ và cho phép, rồi thử lại.',
    accounts:
      'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google nhận nhầm tài khoản. Đề nghị mở bảng tính trong cửa sổ ẩn danh chỉ với một tài khoản.',
    connection: 'Mất kết nối với Google. Đề nghị kiểm tra mạng rồi thử lại.',
    'view-only': 'Tài khoản này chỉ được xem, không được sửa nội dung này. Đề nghị nhờ đơn vị đầu mối cấp quyền.',
    quota: 'Google đang giới hạn số lần gọi. Đề nghị đợi vài phút rồi thử lại.',
    mismatch: 'Cửa sổ này không khớp với tiện ích đang chạy. Đề nghị đóng rồi mở lại từ menu Thành phố học tập.',
    other: 'Có lỗi ngoài dự kiến. Đề nghị thử lại; nếu vẫn lỗi, gửi nội dung sau cho người hỗ trợ kỹ thuật:',
  },
  /** Added where no answer came to a write. */
  unknown: 'Có thể nội dung đã được ghi; xem trước lại sẽ cho biết, nhập lại không làm mất nội dung nào.',
};

/** Every text in one language. */
export type Texts = typeof vi;
