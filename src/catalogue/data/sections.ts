// Annex II, its frame: the sections of the application form, in the order of print (lines 241–372).
import type { Section } from '../types';

/**
 * The sections of the form. "strategy" holds eight sections of its own.
 * The heading of strategy-events is reconstructed (line 309, scanned upside down); "Tuyên bố ứng dụng" (357), a machine translation, is "Tuyên bố đăng ký".
 */
export const sections: readonly Section[] = [
  {
    id: 'basic',
    part: 1,
    text: { vi: 'Thông tin cơ bản về thành phố của bạn', en: 'Basic information about your city' },
  },
  {
    id: 'chair',
    part: 1,
    text: { vi: 'Chủ tịch Ủy ban nhân dân Thành phố', en: 'Chair of the City People’s Committee (mayor)' },
  },
  {
    id: 'contact',
    part: 1,
    text: {
      vi: 'Người liên hệ về Mạng lưới Thành phố Học tập Toàn cầu của UNESCO',
      en: 'Contact person for the UNESCO Global Network of Learning Cities',
    },
  },
  {
    id: 'profile',
    part: 1,
    text: { vi: 'Hồ sơ về Thành phố của bạn', en: 'Profile of your city' },
    hint: {
      vi: 'Xin lưu ý rằng thông tin bạn cung cấp sẽ được hiển thị trên trang web Mạng lưới Thành phố Học tập Toàn cầu của UNESCO (http://uil.unesco.org/learning-cities) sau khi đơn đăng ký của thành phố bạn đã được Nhóm Điều phối GNLC của UNESCO xử lý. Các ví dụ về hồ sơ đã được tải lên của các thành phố thành viên có thể cho bạn ý tưởng về loại thông tin mà bạn có thể cung cấp trong các phần bên dưới.',
      en: 'Please note that what you provide will be shown on the website of the UNESCO Global Network of Learning Cities (http://uil.unesco.org/learning-cities) once the UNESCO GNLC coordination team has processed your city’s application. The profiles that member cities have already published can give you an idea of what to provide in the sections below.',
    },
  },
  {
    id: 'strategy',
    part: 1,
    text: {
      vi: 'Chiến lược tổng thể của thành phố về phát triển thành Thành phố học tập',
      en: 'The city’s overall strategy for becoming a learning city',
    },
    hint: {
      vi: 'Vui lòng minh họa chiến lược tổng thể và cơ chế đổi mới của thành phố để phát triển thành một thành phố học tập bằng cách trả lời các câu hỏi dưới đây. Trong phạm vi có thể, vui lòng cung cấp những con số cụ thể để minh chứng thêm cho những thành tựu của thành phố bạn.',
      en: 'Please illustrate the city’s overall strategy and innovative mechanisms for becoming a learning city by answering the questions below. As far as possible, give concrete figures as further evidence of what your city has achieved.',
    },
  },
  {
    id: 'strategy-general',
    part: 1,
    parent: 'strategy',
    text: { vi: 'Thông tin chung', en: 'General information' },
  },
  {
    id: 'strategy-progress',
    part: 1,
    parent: 'strategy',
    text: { vi: 'Tiến độ kế hoạch thành phố học tập của bạn', en: 'Progress of your learning city plan' },
  },
  {
    id: 'strategy-coordination',
    part: 1,
    parent: 'strategy',
    text: {
      vi: 'Vai trò và trách nhiệm cụ thể của các thành phần của cấu trúc phối hợp (ví dụ: các ủy ban) liên quan đến tất cả các bên liên quan',
      en: 'Specific roles and responsibilities in the coordination structure (for example committees) that involves all stakeholders',
    },
  },
  {
    id: 'strategy-resources',
    part: 1,
    parent: 'strategy',
    text: { vi: 'Huy động và sử dụng các nguồn lực', en: 'Mobilising and using resources' },
  },
  {
    id: 'strategy-access',
    part: 1,
    parent: 'strategy',
    text: { vi: 'Đảm bảo rằng mọi công dân đều có thể học tập', en: 'Ensuring that every citizen can learn' },
  },
  {
    id: 'strategy-events',
    part: 1,
    parent: 'strategy',
    text: {
      vi: 'Các sự kiện kỷ niệm thúc đẩy và duy trì quá trình xây dựng thành phố học tập',
      en: 'Celebratory events that promote and sustain the building of the learning city',
    },
  },
  {
    id: 'strategy-monitoring',
    part: 1,
    parent: 'strategy',
    text: {
      vi: 'Cơ chế giám sát, đánh giá sự phát triển của thành phố học tập',
      en: 'How the development of the learning city is monitored and evaluated',
    },
  },
  {
    id: 'strategy-practices',
    part: 1,
    parent: 'strategy',
    text: { vi: 'Các hoạt động tốt nhất của thành phố học tập', en: 'Best practices of the learning city' },
  },
  {
    id: 'quote',
    part: 1,
    text: {
      vi: 'Trích dẫn của Chủ tịch Ủy ban nhân dân Thành phố',
      en: 'Quotation from the Chair of the City People’s Committee',
    },
    hint: {
      vi: 'Quan điểm của Chủ tịch UBND về học tập suốt đời là gì?',
      en: 'What is the Chair’s view of lifelong learning?',
    },
  },
  {
    id: 'gnlc',
    part: 1,
    text: {
      vi: 'Thành phố của bạn và Mạng lưới thành phố học tập toàn cầu (GNLC) của UNESCO',
      en: 'Your city and the UNESCO Global Network of Learning Cities (GNLC)',
    },
  },
  {
    id: 'photos',
    part: 1,
    text: { vi: 'Các bức ảnh về thành phố của bạn', en: 'Photographs of your city' },
    hint: {
      vi: 'Vui lòng gửi ba đến bốn ảnh có độ phân giải cao (gốc, không nén và không thay đổi kích thước) cùng với đơn đăng ký của thành phố bạn. Các bức ảnh phải là hình ảnh thành phố và hình ảnh liên quan đến thực tiễn tốt nhất về học tập suốt đời. Các đề xuất hình ảnh như sau: chiều ngang, 300 dpi, chiều rộng khoảng 2.000 pixel. Mỗi bức ảnh phải được kèm theo một mô tả ngắn cũng như thông tin bản quyền. Vui lòng lưu ý rằng ảnh bạn cung cấp có thể được hiển thị trên trang web Mạng lưới Thành phố Học tập Toàn cầu của UNESCO (http://uil.unesco.org/learning-cities) nếu đơn đăng ký của thành phố bạn đã được Nhóm Điều phối GNLC của UNESCO chấp nhận.',
      en: 'Please send three to four photographs in high resolution (originals, neither compressed nor resized) together with your city’s application. They should show the city and its best practices in lifelong learning. Recommended: landscape format, 300 dpi, about 2,000 pixels wide. Each photograph must come with a short description and copyright information. Please note that the photographs may be shown on the website of the UNESCO Global Network of Learning Cities (http://uil.unesco.org/learning-cities) if the UNESCO GNLC coordination team accepts your city’s application.',
    },
  },
  {
    id: 'declaration',
    part: 1,
    text: { vi: 'Tuyên bố đăng ký', en: 'Declaration of application' },
    hint: {
      vi: 'Thành phố Hồ Chí Minh xin gia nhập Mạng lưới Thành phố Học tập Toàn cầu của UNESCO. Với đơn đăng ký này, thành phố cam kết hỗ trợ các mục tiêu và hoạt động của Mạng lưới Thành phố Học tập Toàn cầu của UNESCO theo quy định thành viên và thông qua các văn bản hướng dẫn, Tuyên bố Bắc Kinh về Xây dựng Thành phố Học tập và Đặc điểm Chính của Thành phố Học tập.',
      en: 'Ho Chi Minh City applies to join the UNESCO Global Network of Learning Cities. With this application the city commits itself to supporting the aims and activities of the Network in line with the rules of membership, and adopts its guiding documents, the Beijing Declaration on Building Learning Cities and the Key Features of Learning Cities.',
    },
  },
  {
    id: 'national-commission',
    part: 2,
    text: {
      vi: 'Phần 2 (do Phái đoàn Ủy ban Quốc gia của UNESCO điền vào)',
      en: 'Part 2 (to be completed by the National Commission for UNESCO)',
    },
    hint: {
      vi: 'Ủy ban Quốc gia của UNESCO tại Việt Nam xác nhận đơn đăng ký của Thành phố Hồ Chí Minh trở thành thành viên của Mạng lưới Thành phố Học tập Toàn cầu của UNESCO.',
      en: 'The Viet Nam National Commission for UNESCO endorses the application of Ho Chi Minh City to become a member of the UNESCO Global Network of Learning Cities.',
    },
  },
];
