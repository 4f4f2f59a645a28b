// What people read in the tabs that stand once: column titles, lines above the tables, names of kinds and settings.
import type { UnitKind } from '../catalogue/plan';
import type { Kind, Text } from '../catalogue/types';

/** Column titles of the tabs that are no tabs of answers, by tab and column key. */
export const REGISTER_COLUMNS = {
  overview: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    complete: { vi: 'Đã có', en: 'Answered' },
    expected: { vi: 'Phải có', en: 'Expected' },
    bar: { vi: 'Tiến độ', en: 'Progress' },
    errors: { vi: 'Cần sửa', en: 'Errors' },
    warnings: { vi: 'Cần xem lại', en: 'Warnings' },
    reasons: { vi: 'Có lý do', en: 'With a reason' },
    state: { vi: 'Tình trạng gửi', en: 'Hand-in' },
    timely: { vi: 'So với thời hạn', en: 'Against the deadline' },
    changed: { vi: 'Thay đổi sau khi gửi', en: 'Changed since' },
    readiness: { vi: 'Mức độ sẵn sàng', en: 'Readiness' },
    deadline: { vi: 'Thời hạn', en: 'Deadline' },
    checked: { vi: 'Kiểm tra lúc', en: 'Checked at' },
    link: { vi: 'Đến trang tính', en: 'Go to tab' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  findings: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    severity: { vi: 'Mức độ', en: 'Severity' },
    code: { vi: 'Mã', en: 'Code' },
    request: { vi: 'Nội dung yêu cầu', en: 'Request' },
    message: { vi: 'Vấn đề', en: 'What was found' },
    remedy: { vi: 'Đề nghị', en: 'What to do' },
    value: { vi: 'Giá trị hiện tại', en: 'Present value' },
    link: { vi: 'Đến ô', en: 'Go to cell' },
    waiver: { vi: 'Lý do chấp nhận', en: 'Accepted because' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  waivers: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    code: { vi: 'Mã', en: 'Code' },
    request: { vi: 'Nội dung yêu cầu', en: 'Request' },
    message: { vi: 'Vấn đề', en: 'What was found' },
    value: { vi: 'Giá trị được chấp nhận', en: 'Accepted value' },
    reason: { vi: 'Lý do chấp nhận', en: 'Accepted because' },
    by: { vi: 'Người ghi', en: 'Recorded by' },
    when: { vi: 'Thời điểm', en: 'When' },
    state: { vi: 'Hiệu lực', en: 'State' },
    link: { vi: 'Đến ô', en: 'Go to cell' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  items: {
    code: { vi: 'Mã', en: 'Code' },
    group: { vi: 'Tiêu chuẩn / Mục', en: 'Standard / section' },
    request: { vi: 'Nội dung yêu cầu', en: 'Request' },
    kind: { vi: 'Loại', en: 'Kind' },
    measure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
    minWords: { vi: 'Số từ tối thiểu', en: 'Minimum words' },
    maxWords: { vi: 'Số từ tối đa', en: 'Maximum words' },
    maxExamples: { vi: 'Số ví dụ tối đa', en: 'Maximum examples' },
    required: { vi: 'Bắt buộc', en: 'Required' },
    lead: { vi: 'Chủ trì', en: 'Lead' },
    contributors: { vi: 'Phối hợp', en: 'Contributors' },
    english: { vi: 'Bản dịch tiếng Anh (không chính thức)', en: 'English text (unofficial)' },
    note: { vi: 'Ghi chú cho người điền', en: 'Note for the filler' },
    assigned: { vi: 'Phân công đang áp dụng', en: 'Assignment in force' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  units: {
    name: { vi: 'Tên đơn vị', en: 'Name' },
    short: { vi: 'Tên ngắn', en: 'Short name' },
    kind: { vi: 'Loại', en: 'Kind' },
    member: { vi: 'Thuộc sở, ban ngành, đoàn thể', en: 'Department, agency or association' },
    successor: { vi: 'Chuyển giao cho', en: 'Handed over to' },
    editors: { vi: 'Tài khoản được nhập', en: 'Editors' },
    contact: { vi: 'Người liên hệ', en: 'Contact' },
    deadline: { vi: 'Thời hạn riêng', en: 'Own deadline' },
    assigned: { vi: 'Phân công đang áp dụng', en: 'Assignment in force' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  archive: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    tab: { vi: 'Trang tính', en: 'Tab' },
    code: { vi: 'Mã', en: 'Code' },
    request: { vi: 'Nội dung yêu cầu', en: 'What was asked' },
    role: { vi: 'Vai trò', en: 'Role' },
    answer: { vi: 'Số liệu/Nội dung trả lời', en: 'Figure/Answer' },
    numerator: { vi: 'Tử số', en: 'Numerator' },
    denominator: { vi: 'Mẫu số', en: 'Denominator' },
    year: { vi: 'Năm', en: 'Year' },
    source: { vi: 'Nguồn số liệu', en: 'Data source' },
    evidence: { vi: 'Minh chứng', en: 'Evidence' },
    explanation: { vi: 'Diễn giải', en: 'Explanation' },
    reason: { vi: 'Lý do chưa có', en: 'Reason if blank' },
    self: { vi: 'Tự đánh giá', en: 'Self-assessment' },
    when: { vi: 'Lưu lúc', en: 'Put here at' },
    by: { vi: 'Người thực hiện', en: 'By' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  settings: {
    name: { vi: 'Thiết lập', en: 'Setting' },
    value: { vi: 'Giá trị', en: 'Value' },
    note: { vi: 'Giải thích', en: 'Explanation' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  drafts: {
    number: { vi: 'Lần', en: 'No.' },
    made: { vi: 'Thời điểm tạo', en: 'Made at' },
    by: { vi: 'Người tạo', en: 'Made by' },
    version: { vi: 'Phiên bản', en: 'Version' },
    complete: { vi: 'Đã có / Phải có', en: 'Answered / expected' },
    hidden: { vi: 'Chỗ còn thiếu không hiển thị', en: 'Gaps not shown' },
    link: { vi: 'Văn bản', en: 'Document' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
  log: {
    when: { vi: 'Thời điểm', en: 'When' },
    who: { vi: 'Tài khoản ghi', en: 'Recorded by' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    what: { vi: 'Việc', en: 'What' },
    detail: { vi: 'Chi tiết', en: 'Detail' },
    id: { vi: 'Mã định danh', en: 'Identifier' },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** Lines above the tables of the tabs that stand once. */
export const REGISTER_TOP = {
  overview: { vi: 'TỔNG HỢP TIẾN ĐỘ CUNG CẤP SỐ LIỆU', en: 'PROGRESS OF THE COLLECTION' },
  never: {
    vi: 'Chưa kiểm tra. Chọn Thành phố học tập › Kiểm tra mức độ hoàn thiện.',
    en: 'Not checked yet. Choose Learning city › Check completeness.',
  },
  checked: (when: string, by: string): Text => ({
    vi: `Kiểm tra gần nhất: ${when}, ${by}`,
    en: `Last check: ${when}, ${by}`,
  }),
  rollUps: {
    vi: 'SỐ LIỆU TOÀN THÀNH PHỐ tổng hợp từ các đơn vị',
    en: 'FIGURES OF THE WHOLE CITY from the units’ answers',
  },
  missingUnits: (names: string): Text => ({ vi: `Chưa có: ${names}`, en: `Missing: ${names}` }),
  handedIn: (handedIn: number, accepted: number, units: number): Text => ({
    vi: `Đã gửi ${handedIn}/${units}, trong đó đã tiếp nhận ${accepted}`,
    en: `${handedIn} of ${units} handed in, ${accepted} of them accepted`,
  }),
  findings: { vi: 'NỘI DUNG CẦN BỔ SUNG, CHỈNH SỬA', en: 'WHAT REMAINS TO COMPLETE OR CORRECT' },
  findingsHint: {
    vi: 'Mỗi dòng là một việc. Bấm vào cột Đến ô để mở đúng ô cần nhập. Danh sách được lập lại sau mỗi lần kiểm tra. Đơn vị đầu mối chấp nhận một nội dung bằng cách ghi lý do ở cột Lý do chấp nhận rồi kiểm tra lại.',
    en: 'One line, one thing to do. The column Go to cell opens the cell. The list is made anew by each check. The coordinator accepts a finding by writing why in the column Accepted because, then checking again.',
  },
  findingsCount: (n: number): Text => ({ vi: `Còn ${n} nội dung`, en: `${n} left` }),
  waivers: { vi: 'NGOẠI LỆ ĐÃ CHẤP NHẬN', en: 'ACCEPTED EXCEPTIONS' },
  waiversHint: {
    vi: 'Mỗi dòng là một nội dung đơn vị đầu mối chấp nhận kèm lý do. Ngoại lệ hết hiệu lực khi giá trị thay đổi, khi xóa lý do hoặc xóa dòng. Nội dung còn trống vẫn được tính là chưa có.',
    en: 'Each line is a finding that the coordinator accepts, with the reason. It ends when the value changes, or when the reason or the line is deleted. What is missing still counts as missing.',
  },
  noFindings: { vi: 'Không còn nội dung nào cần bổ sung.', en: 'Nothing is left to complete.' },
  items: { vi: 'DANH MỤC CHỈ SỐ VÀ NỘI DUNG YÊU CẦU', en: 'INDICATORS AND QUESTIONS' },
  itemsHint: {
    vi: 'Đơn vị đầu mối có thể sửa nội dung, giới hạn, tính bắt buộc và phân công; thêm chỉ số riêng ở các dòng trống (ghi nội dung, chọn loại, chủ trì); xóa dòng không còn áp dụng. Sau đó chọn Thành phố học tập › Cập nhật phân công. Chủ trì: một đơn vị; Phối hợp: cách nhau bằng dấu ;. Số mục của Phụ lục II là thứ tự trong mẫu đơn. Bản tiếng Anh do dự án dịch, không phải bản chính thức.',
    en: 'The coordinator may change texts, limits, what is required and who provides it; add own indicators in the empty rows (text, kind, lead); delete rows that are asked no more. Then choose Learning city › Update the assignment. One unit leads; contributors are separated by ;. Field numbers of Annex II are their order in the form. The English texts are this project’s own, not official.',
  },
  units: { vi: 'ĐƠN VỊ CUNG CẤP SỐ LIỆU', en: 'UNITS' },
  unitsHint: {
    vi: 'Thứ tự ở đây là thứ tự ở mọi nơi. Tài khoản được nhập: địa chỉ thư điện tử, cách nhau bằng dấu ;. Đổi tên, thêm, xóa đơn vị, ghi Chuyển giao cho (đơn vị nhận khi sáp nhập), hoặc dán danh sách phường, xã, đặc khu rồi chọn Thành phố học tập › Cập nhật phân công. Chỉ sửa quyền: chạy lại Khởi tạo bộ biểu mẫu.',
    en: 'The order here is the order everywhere. Editors: e-mail addresses, separated by ;. Rename, add or delete units, name the unit that takes over (a merger), or paste the list of wards and communes, then choose Learning city › Update the assignment. Rights alone: run Set up the workbook again.',
  },
  archive: { vi: 'LƯU TRỮ', en: 'ARCHIVE' },
  archiveHint: {
    vi: 'Các dòng không còn áp dụng mà đã có nội dung, kèm nơi đã ghi. Tiện ích chỉ ghi thêm, không xóa.',
    en: 'Rows that are asked no more and held something, with where they stood. Lines are only added.',
  },
  settings: { vi: 'THIẾT LẬP', en: 'SETTINGS' },
  drafts: { vi: 'DỰ THẢO ĐÃ TẠO', en: 'DRAFTS MADE' },
  draftsHint: {
    vi: 'Văn bản nằm trong thư mục của người tạo; cần chia sẻ để người khác xem được.',
    en: 'The document lies in the maker’s folder; it must be shared before others can see it.',
  },
  log: { vi: 'NHẬT KÝ', en: 'LOG' },
  logHint: {
    vi: 'Tiện ích tự ghi, mỗi việc một dòng; các dòng đã ghi được giữ nguyên.',
    en: 'Written by the add-in, one line an event; lines that stand are never changed.',
  },
  total: { vi: 'Toàn thành phố', en: 'Whole city' },
  open: { vi: 'Mở văn bản', en: 'Open the document' },
} as const;

/** Names and explanations of the settings, by id. */
export const SETTING_TEXTS = {
  city: { name: { vi: 'Thành phố', en: 'City' }, note: { vi: 'Tên ghi trên dự thảo.', en: 'The name on the draft.' } },
  round: {
    name: { vi: 'Kỳ (năm)', en: 'Round (year)' },
    note: { vi: 'Năm thu thập số liệu.', en: 'The year of the collection.' },
  },
  coordinator: {
    name: { vi: 'Đơn vị đầu mối', en: 'Coordinating agency' },
    note: { vi: 'Tên ngắn của đơn vị, như ở trang tính Đơn vị.', en: 'Short name as in the tab Units.' },
  },
  coordinators: {
    name: { vi: 'Tài khoản đầu mối', en: 'Coordinators’ accounts' },
    note: {
      vi: 'Địa chỉ thư điện tử, cách nhau bằng dấu ;. Chỉ các tài khoản này được khởi tạo, kiểm tra, tạo dự thảo.',
      en: 'E-mail addresses, separated by ;. Only they may set up, check and draft.',
    },
  },
  deadlineIndicators: {
    name: { vi: 'Thời hạn Phụ lục I', en: 'Deadline of Annex I' },
    note: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' },
  },
  deadlineForm: {
    name: { vi: 'Thời hạn Phụ lục II', en: 'Deadline of Annex II' },
    note: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' },
  },
  lang: {
    name: { vi: 'Ngôn ngữ', en: 'Language' },
    note: { vi: 'vi: tiếng Việt; en: tiếng Anh.', en: 'vi: Vietnamese; en: English.' },
  },
  englishRatioLow: {
    name: { vi: 'Hệ số độ dài tiếng Anh, thấp', en: 'English length ratio, low' },
    note: { vi: 'Số từ tiếng Anh ứng với một từ (tiếng) tiếng Việt.', en: 'English words for one Vietnamese word.' },
  },
  englishRatioHigh: {
    name: { vi: 'Hệ số độ dài tiếng Anh, cao', en: 'English length ratio, high' },
    note: { vi: 'Số từ tiếng Anh ứng với một từ (tiếng) tiếng Việt.', en: 'English words for one Vietnamese word.' },
  },
  oldAfterYears: {
    name: { vi: 'Số liệu cũ sau (năm)', en: 'Figures are old after (years)' },
    note: {
      vi: 'Số liệu của năm trước kỳ quá số năm này được nhắc xem lại.',
      en: 'Older figures are to be looked at again.',
    },
  },
  sample: {
    name: { vi: 'Dữ liệu minh họa', en: 'Sample data' },
    note: {
      vi: 'Có: mọi trang tính và dự thảo ghi rõ là bản minh họa.',
      en: 'Yes: every tab and draft says that it is a sample.',
    },
  },
  liveCheck: {
    name: { vi: 'Tự động kiểm tra khi nhập', en: 'Check while typing' },
    note: {
      vi: 'Có: một trình kích hoạt của đơn vị đầu mối kiểm tra cho mọi người. Đề nghị bật, tắt bằng menu Thành phố học tập, không sửa ô này.',
      en: 'Yes: a trigger of the coordinator’s checks for everybody. Please switch it in the menu Learning city, not in this cell.',
    },
  },
  liveTrigger: {
    name: { vi: 'Trình kích hoạt đang dùng', en: 'Trigger in use' },
    note: {
      vi: 'Tiện ích tự ghi: mã trình kích hoạt; tài khoản đã tạo.',
      en: 'Written by the add-in: the trigger’s id; the account that made it.',
    },
  },
  coverage: {
    name: { vi: 'Ngưỡng bao phủ (%)', en: 'Coverage threshold (%)' },
    note: {
      vi: 'Số liệu toàn thành phố tổng hợp từ các đơn vị dưới ngưỡng này được ghi là tạm tính.',
      en: 'A city figure made from the units’ answers with less coverage than this is called provisional.',
    },
  },
  retired: {
    name: { vi: 'Mục, đơn vị đã thôi áp dụng', en: 'Items and units no longer asked' },
    note: {
      vi: 'Tiện ích tự ghi khi cập nhật phân công: mã định danh của các mục, đơn vị không còn áp dụng.',
      en: 'Written by the add-in when the assignment is updated: ids of the items and units that are asked no more.',
    },
  },
} as const satisfies Record<string, { name: Text; note: Text }>;

/** The id of a setting's row. */
export type SettingId = keyof typeof SETTING_TEXTS;

/** What a kind of unit is called in Đơn vị. */
export const UNIT_KINDS: Readonly<Record<UnitKind, Text>> = {
  agency: { vi: 'Cơ quan', en: 'Agency' },
  district: { vi: 'Quận, huyện', en: 'District' },
  ward: { vi: 'Phường, xã, đặc khu', en: 'Ward or commune' },
};

/** What a kind is called in Danh mục. */
export const KIND_WORDS: Readonly<Record<Kind, Text>> = {
  percent: { vi: 'Tỷ lệ phần trăm', en: 'Percentage' },
  rate: { vi: 'Tỷ suất trên 100.000 dân', en: 'Rate per 100,000' },
  count: { vi: 'Số lượng', en: 'Count' },
  quantity: { vi: 'Số đo', en: 'Quantity' },
  currency: { vi: 'Giá trị tiền tệ', en: 'Currency' },
  years: { vi: 'Số năm', en: 'Years' },
  hours: { vi: 'Số giờ', en: 'Hours' },
  level: { vi: 'Mức độ', en: 'Level' },
  policy: { vi: 'Chính sách', en: 'Policy' },
  open: { vi: 'Số hoặc văn bản', en: 'Number or text' },
  description: { vi: 'Mô tả', en: 'Description' },
  breakdown: { vi: 'Phân tổ', en: 'Breakdown' },
  narrative: { vi: 'Thuyết minh', en: 'Narrative' },
  text: { vi: 'Văn bản ngắn', en: 'Short text' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  url: { vi: 'Địa chỉ trang web', en: 'Web address' },
  phone: { vi: 'Số điện thoại', en: 'Telephone' },
  postcode: { vi: 'Mã bưu chính', en: 'Postcode' },
  link: { vi: 'Liên kết tệp', en: 'Link to a file' },
  year: { vi: 'Năm', en: 'Year' },
  date: { vi: 'Ngày', en: 'Date' },
  signature: { vi: 'Chữ ký', en: 'Signature' },
};
