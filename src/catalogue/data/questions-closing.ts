// Annex II: the Chair's quotation, the network, the photographs, the declaration, and the National Commission's part (lines 326–372).

import type { Question } from '../types';
import { question } from './question';

const EDUCATION = ['so-giao-duc-va-dao-tao'];
const PHOTOS = {
  section: 'photos',
  providers: ['so-thong-tin-va-truyen-thong'],
  repeat: 4,
  requiredRepeats: 3,
} as const;
const DECLARATION = { section: 'declaration', providers: [], outside: true } as const;
const COMMISSION = { section: 'national-commission', providers: [], outside: true } as const;

/** In the order of print. */
export const closingQuestions: readonly Question[] = [
  question({
    id: 'quote',
    section: 'quote',
    line: 331,
    kind: 'narrative',
    maxWords: 30,
    providers: EDUCATION,
    vi: 'Trích dẫn của Chủ tịch UBND (tối đa 30 từ)',
    en: 'Quotation from the Chair of the People’s Committee (maximum 30 words)',
    hint: {
      vi: 'Đây phải là một tuyên bố ngắn phản ánh định hướng mà thành phố của bạn đang hướng tới dựa trên sức mạnh của khái niệm học tập suốt đời',
      en: 'This should be a short statement of the direction in which your city is going on the strength of the concept of lifelong learning.',
    },
  }),
  question({
    id: 'quote-date',
    section: 'quote',
    line: 330,
    kind: 'date',
    providers: EDUCATION,
    vi: 'Ngày/năm',
    en: 'Date/year',
  }),
  question({
    id: 'gnlc-priorities',
    section: 'gnlc',
    line: 335,
    kind: 'narrative',
    maxWords: 200,
    providers: EDUCATION,
    vi: 'Các lĩnh vực ưu tiên của bạn với tư cách là một thành phố mà bạn muốn tập trung vào như một phần của các hoạt động mà GNLC của UNESCO tham gia là gì? (tối đa 200 từ)',
    en: 'On which priority areas would your city like to concentrate within the activities of the UNESCO GNLC? (maximum 200 words)',
  }),
  question({
    id: 'gnlc-contribution',
    section: 'gnlc',
    line: 339,
    kind: 'narrative',
    maxWords: 200,
    providers: EDUCATION,
    vi: 'Bạn dự định đóng góp gì cho GNLC của UNESCO? (tối đa 200 từ)',
    en: 'What do you intend to contribute to the UNESCO GNLC? (maximum 200 words)',
    hint: {
      vi: 'Các ví dụ có thể bao gồm tổ chức hội thảo đào tạo GNLC của UNESCO, tổ chức hội thảo đào tạo trong nước cho các thành phố khác và các bên liên quan, phổ biến khái niệm thành phố học tập, chia sẻ tài liệu và tin tức về các hoạt động của thành phố học tập của bạn, cử người thứ hai đến Viện Học tập suốt đời (UIL) của UNESCO, cung cấp học tập bình đẳng thông qua hợp tác và cộng tác giữa các thành phố, và/hoặc đóng góp cho các hoạt động nghiên cứu của UNESCO GNLC, trong số những hoạt động khác.',
      en: 'Examples can be hosting a UNESCO GNLC training workshop, holding training workshops in your country for other cities and stakeholders, spreading the concept of the learning city, sharing documents and news about your learning city’s activities, seconding a person to the UNESCO Institute for Lifelong Learning (UIL), peer learning through cooperation and collaboration among cities, and/or contributing to the research of the UNESCO GNLC.',
    },
    note: {
      vi: 'Phần giải thích của mẫu đơn có hai chỗ dịch chưa sát: “cử người thứ hai đến” được hiểu là biệt phái người đến làm việc tại; “học tập bình đẳng” được hiểu là học hỏi lẫn nhau giữa các thành phố.',
      en: 'Two places in the form’s explanation are mistranslated in print: “send the second person to” is taken to mean “second a person to”, and “equal learning” to mean “peer learning”.',
    },
  }),
  question({
    ...PHOTOS,
    id: 'photo-file',
    line: 351,
    kind: 'link',
    vi: 'Đường dẫn đến tệp ảnh gốc (độ phân giải cao, không nén và không thay đổi kích thước)',
    en: 'Link to the original photograph (high resolution, neither compressed nor resized)',
    hint: {
      vi: 'Các đề xuất hình ảnh như sau: chiều ngang, 300 dpi, chiều rộng khoảng 2.000 pixel.',
      en: 'Recommended: landscape format, 300 dpi, about 2,000 pixels wide.',
    },
  }),
  question({
    ...PHOTOS,
    id: 'photo-description',
    line: 355,
    kind: 'text',
    vi: 'Mô tả ngắn về bức ảnh',
    en: 'Short description of the photograph',
  }),
  question({
    ...PHOTOS,
    id: 'photo-copyright',
    line: 355,
    kind: 'text',
    vi: 'Thông tin bản quyền của bức ảnh',
    en: 'Copyright information for the photograph',
  }),
  question({ ...DECLARATION, id: 'declaration-date', line: 361, kind: 'date', vi: 'Ngày', en: 'Date' }),
  question({
    ...DECLARATION,
    id: 'declaration-signature',
    line: 363,
    kind: 'signature',
    vi: 'Chữ ký của Chủ tịch UBND TP',
    en: 'Signature of the Chair of the City People’s Committee',
  }),
  question({
    ...COMMISSION,
    id: 'national-commission-name',
    line: 369,
    kind: 'text',
    vi: 'Tên đại diện Ủy ban Quốc gia UNESCO',
    en: 'Name of the representative of the National Commission for UNESCO',
  }),
  question({
    ...COMMISSION,
    id: 'national-commission-signature',
    line: 372,
    kind: 'signature',
    vi: 'Chữ ký',
    en: 'Signature',
  }),
  question({ ...COMMISSION, id: 'national-commission-date', line: 372, kind: 'date', vi: 'Ngày', en: 'Date' }),
];
