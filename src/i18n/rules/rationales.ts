// Why each rule matters: for the page of rules only, so that the bundle does not carry it.
import type { Text } from '../../catalogue/types';

/** The rationale of every rule, and of the finding `not-tested`, by id. */
export const RATIONALES: Readonly<Record<string, Text>> = {
  'tab-missing': {
    vi: 'Không có trang tính thì không kiểm tra và không đưa vào dự thảo được.',
    en: 'Without its tab nothing of it can be checked or drafted.',
  },
  'column-missing': {
    vi: 'Thiếu cột thì không biết ô nào là câu trả lời nào.',
    en: 'Without the column nobody knows which cell answers what.',
  },
  'duplicate-id': {
    vi: 'Hai dòng cùng mã thì không biết dòng nào là câu trả lời.',
    en: 'With one id in two rows nobody knows which one is the answer.',
  },
  'row-missing': {
    vi: 'Mục được giao nhưng không còn dòng để ghi.',
    en: 'The item was assigned, but has no row to be answered in.',
  },
  'assignment-changed': {
    vi: 'Sửa Danh mục hoặc Đơn vị chưa làm thay đổi các trang tính cho đến khi cập nhật phân công.',
    en: 'An edit of Danh mục (Items) or Đơn vị (Units) changes no tab until the assignment is updated.',
  },
  'bad-setting': {
    vi: 'Các quy tắc dùng giá trị này; đọc không được thì kiểm tra có thể sai.',
    en: 'The rules use this value; without it the check may be wrong.',
  },
  'not-tested': {
    vi: 'Lỗi của một quy tắc không làm dừng các quy tắc khác, nhưng phải nói rõ điều gì chưa được kiểm tra.',
    en: 'A fault in one rule stops no other, but what was not tested must be said.',
  },
  missing: {
    vi: 'Mục bắt buộc do đơn vị này chủ trì hoặc mỗi đơn vị đều phải trả lời; để trống thì hồ sơ thiếu.',
    en: 'The unit leads this required item, or every unit must answer it; left blank, the application has a gap.',
  },
  'missing-contribution': {
    vi: 'Đơn vị chủ trì cần phần của đơn vị phối hợp để tổng hợp; thiếu phần này hồ sơ vẫn trình được nên chỉ nhắc.',
    en: 'The lead needs the contributor’s part to put the whole together; the application can go without it, so this is a reminder.',
  },
  placeholder: {
    vi: 'Nội dung ghi tạm như “đang cập nhật”, “N/A”, “…” không phải là câu trả lời và không được đưa vào hồ sơ.',
    en: 'Words such as “đang cập nhật”, “N/A” or “…” are no answer and would end up in the application.',
  },
  'later-without-date': {
    vi: 'Đơn vị đầu mối cần biết ngày có số liệu để theo dõi.',
    en: 'The coordinator needs the day by which the figure will be there.',
  },
  'later-past': {
    vi: 'Ngày đã hẹn trôi qua mà chưa có số liệu thì cần nhắc lại.',
    en: 'A promise that has run out must be renewed or kept.',
  },
  unreadable: {
    vi: 'Hệ thống không đoán số liệu: điều gì không đọc được chắc chắn thì hỏi lại.',
    en: 'Figures are never guessed: what cannot be read for certain is asked again.',
  },
  ambiguous: {
    vi: 'Dấu chấm và dấu phẩy được dùng khác nhau; hiểu sai thì số liệu lệch đi nghìn lần.',
    en: 'Points and commas are used in two ways; a wrong reading is wrong by a factor of a thousand.',
  },
  'wrong-unit': {
    vi: 'Số liệu theo đơn vị khác không so sánh được với các thành phố khác; hệ thống không tự quy đổi.',
    en: 'A figure in another unit cannot be compared with other cities’; nothing is converted silently.',
  },
  'not-a-choice': {
    vi: 'Câu trả lời theo danh sách mới đếm và tổng hợp được.',
    en: 'Only answers from the list can be counted and put together.',
  },
  'out-of-range': {
    vi: 'Tỷ lệ trên 100% hoặc số âm là không thể có; thường do nhầm dấu hoặc nhầm đơn vị tính.',
    en: 'A share above 100% or a negative number cannot be; usually a separator or a unit is wrong.',
  },
  'numerator-over-denominator': {
    vi: 'Phần không thể lớn hơn tổng thể; hai số có thể bị ghi ngược cột.',
    en: 'A part cannot exceed the whole; the two may stand in the wrong columns.',
  },
  'zero-denominator': { vi: 'Không thể chia cho số này.', en: 'Nothing can be divided by it.' },
  'wrong-sum': {
    vi: 'Các dòng phân tổ chia hết một tổng thể nên tổng phải là 100 (cho phép lệch 0,5 do làm tròn).',
    en: 'The rows of a breakdown share out one whole, so they sum to 100 (0.5 is left for rounding).',
  },
  'cap-exceeded': {
    vi: 'Các tỷ lệ này là phần của cùng một tổng thể nên cộng lại không thể quá 100%.',
    en: 'These shares are parts of one whole, so together they cannot exceed 100%.',
  },
  fraction: {
    vi: '0,985 thường có nghĩa là 98,5%; hiểu sai thì tỷ lệ nhỏ đi một trăm lần.',
    en: '0.985 usually means 98.5%; a wrong reading makes the share a hundred times too small.',
  },
  'rate-differs': {
    vi: 'Ba số phải khớp nhau; lệch quá 0,1 thì có một số ghi chưa đúng.',
    en: 'The three numbers must agree; where they differ by more than 0.1, one of them is wrong.',
  },
  'one-of-two': {
    vi: 'Một trong hai số thì không tính và không đối chiếu được tỷ lệ.',
    en: 'With one of the two, the rate can be neither computed nor checked.',
  },
  'year-missing': {
    vi: 'Số liệu không có năm thì không so sánh và không trích dẫn được.',
    en: 'A figure without its year can be neither compared nor quoted.',
  },
  'source-missing': {
    vi: 'Kế hoạch yêu cầu số liệu thống kê hoặc kết quả khảo sát, đánh giá; người đọc cần biết là loại nào.',
    en: 'The plan asks for statistics or for results of surveys and assessments; the reader must know which.',
  },
  'evidence-missing': {
    vi: 'Trả lời “Có” cần một văn bản hoặc tài liệu làm căn cứ.',
    en: 'An answer “Yes” rests on a document or publication.',
  },
  'explanation-missing': {
    vi: 'Người đọc cần biết nội dung chính của chính sách, hoặc mức độ được đo bằng cách nào.',
    en: 'The reader must know what the policy says, or how the level was measured.',
  },
  'year-future': { vi: 'Chưa thể có số liệu của năm chưa đến.', en: 'There can be no figure for a year yet to come.' },
  'year-old': {
    vi: 'Hồ sơ cần số liệu gần nhất; số liệu cũ vẫn dùng được nếu không có số mới hơn.',
    en: 'The application asks for the latest figures; an old one may stay where there is none newer.',
  },
  'over-limit': {
    vi: 'Giới hạn tính trên bản tiếng Anh; bản tiếng Việt dài hơn một ít vẫn có thể vừa sau khi dịch.',
    en: 'The limit is for the English text; a somewhat longer Vietnamese text may still fit once translated.',
  },
  'surely-over-limit': {
    vi: 'Kể cả dịch gọn nhất, bản tiếng Anh vẫn quá giới hạn và hồ sơ có thể bị cắt.',
    en: 'Even at its shortest the English text is over the limit, and the application may be cut.',
  },
  'under-minimum': {
    vi: 'Mẫu đơn đăng ký ghi số từ tối thiểu cho mục này.',
    en: 'The form prints a minimum for this field.',
  },
  'too-many-examples': {
    vi: 'Mẫu đơn đăng ký giới hạn số ví dụ; ví dụ thừa có thể không được đọc.',
    en: 'The form limits the number of examples; those beyond it may go unread.',
  },
  'repeated-narrative': {
    vi: 'Cùng một đoạn văn ở hai mục thường do dán nhầm; UNESCO hỏi mỗi mục một ý khác nhau.',
    en: 'The same passage in two places usually comes from a wrong paste; UNESCO asks something else in each.',
  },
  'bad-email': {
    vi: 'UNESCO liên hệ qua địa chỉ này; sai địa chỉ thì thư không đến.',
    en: 'UNESCO writes to this address; a wrong one is never reached.',
  },
  'bad-url': { vi: 'Đường dẫn sai thì người đọc không mở được.', en: 'A wrong link cannot be opened.' },
  'phone-country-code': {
    vi: 'Hồ sơ gửi ra nước ngoài nên số điện thoại cần mã quốc gia.',
    en: 'The application goes abroad, so the number needs its country code.',
  },
  postcode: {
    vi: 'Mã bưu chính Việt Nam có 5 chữ số (trước đây 6 chữ số).',
    en: 'A Vietnamese postcode has 5 digits (6 formerly).',
  },
  'coverage-low': {
    vi: 'Giá trị chung chỉ đáng tin khi đủ nhiều đơn vị, và đủ phần mẫu số, đứng sau nó. Ngưỡng nằm ở Thiết lập. Chỉ có tỷ lệ thì không cộng được: trung bình cộng của các tỷ lệ không phải là tỷ lệ chung.',
    en: 'A city value can be trusted once enough units, and enough of the denominator, stand behind it. The threshold is in Thiết lập (Settings). Percentages alone cannot be added up: their mean is not the city’s rate.',
  },
  'city-differs': {
    vi: 'Người đọc hồ sơ sẽ hỏi số nào đúng. Cho phép chênh 5% so với giá trị tổng hợp (khác nhau về cách đếm dân số), riêng tỷ lệ phần trăm không quá 1 điểm (sai số của một cuộc khảo sát khoảng mười nghìn người). Tổng số của Thành phố lớn hơn phần đã cộng thì chỉ xét khi đã đủ các đơn vị; giá trị tạm tính thì không so.',
    en: 'Readers will ask which one is right. A difference of 5% of the units’ value is allowed (populations are counted in different ways), for percentages at most one point (the sampling error of a survey of some ten thousand people). A total above what was added up is judged only when no unit is missing; a provisional value is not compared.',
  },
  'unit-outlier': {
    vi: 'Số liệu rất khác thường là nhầm dấu phẩy, đơn vị tính hoặc cách tính; nếu đúng thì đáng được giải thích. Điểm z bền vững 0,6745 × |x − trung vị| / MAD trên 3,5, khi có từ 8 đơn vị; các số đếm được so theo lô-ga-rít vì đơn vị lớn có số lớn.',
    en: 'A very different figure is usually a slipped decimal mark, another unit or another method; where it is right it deserves a word. Robust z, 0.6745 × |x − median| / MAD, above 3.5, from 8 units on; counts are compared by logarithm, because large units have large counts.',
  },
  'changed-after-hand-in': {
    vi: 'Người tiếp nhận cần biết nội dung nào không còn như khi đơn vị gửi kèm công văn.',
    en: 'Whoever accepts the part must know what no longer says what the unit handed in with its letter.',
  },
  'changed-after-acceptance': {
    vi: 'Nội dung đã tiếp nhận là nội dung hai bên đã thống nhất; mọi thay đổi sau đó phải được biết và đồng ý.',
    en: 'What was accepted is settled between both sides; a later change must be seen and agreed.',
  },
  'same-figure-two-agencies': {
    vi: 'Hồ sơ chỉ nêu được một số liệu; người đối chiếu cần thấy cả hai giá trị và cả hai nguồn.',
    en: 'The application can give one figure only; whoever settles it needs both values and both sources.',
  },
  'shares-of-one-whole': {
    vi: 'Các phần của một tổng thể do nhiều đơn vị tính riêng dễ dùng tổng thể khác nhau.',
    en: 'Shares of one whole that several units work out are easily shares of different wholes.',
  },
  'related-facts-differ': {
    vi: 'Phần hồ sơ thành phố và Phụ lục I hỏi những số liệu gần nhau nhưng khác định nghĩa; lệch quá mức hợp lý thường do nhầm đơn vị tính hoặc nhầm số.',
    en: 'The profile and Annex I ask for related facts by different definitions; when they are implausibly far apart, a unit or a digit is usually wrong.',
  },
  'prose-differs': {
    vi: 'Người đọc hồ sơ so bài viết với bảng số liệu; hai số khác nhau cho cùng một nội dung làm giảm độ tin cậy.',
    en: 'Readers compare the text with the tables; two figures for one thing cost the application its credibility.',
  },
  'same-paragraph': {
    vi: 'Mỗi mục hỏi một ý khác nhau; đoạn lặp lại chiếm chỗ trong giới hạn số từ.',
    en: 'Each field asks something else; a repeated paragraph takes room from its word limit.',
  },
};
