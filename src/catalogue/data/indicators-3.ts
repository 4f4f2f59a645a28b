// Annex I, area 3: the 11 indicators on the conditions for building a learning city (lines 212–230).

import type { Indicator } from '../types';
import { DESCRIPTION, indicator, PERCENT, POLICY, severalParts } from './indicator';

/** In the order of print. Texts as printed, scan errors corrected; what is cut or doubtful stays and carries a note. */
export const indicators3: readonly Indicator[] = [
  indicator(
    {
      id: '3.1.1-1',
      line: 212,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Cấp ủy và chính quyền thành phố có quyết tâm và cam kết mạnh mẽ đối với việc đầu tư xây dựng thành phố học tập',
      en: 'The city’s Party committee and government are determined and strongly committed to investing in the building of a learning city',
    },
    POLICY,
  ),
  indicator(
    {
      id: '3.1.2-1',
      line: 215,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Thành phố ban hành các văn bản, chính sách và chiến lược thúc đẩy việc học tập suốt đời cho mọi người dân',
      en: 'The city issues documents, policies and strategies that promote lifelong learning for all its people',
      note: {
        vi: 'Do ngắt trang, bản in đặt tiêu chí 3.1.2 dưới tiêu chuẩn 3.2. Theo số thứ tự, tiêu chí này thuộc tiêu chuẩn 3.1.',
        en: 'A page break left criterion 3.1.2 under the heading of standard 3.2 in print. By its number it belongs to standard 3.1.',
      },
    },
    POLICY,
  ),
  indicator(
    {
      id: '3.1.3-1',
      line: 216,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Có biện pháp quản lý, giám sát, đôn đốc, kiểm tra, đánh giá việc xây dựng thành phố học tập theo định kỳ',
      en: 'There are measures to manage, monitor, follow up, inspect and evaluate the building of the learning city at regular intervals',
      note: {
        vi: 'Do ngắt trang, bản in đặt tiêu chí 3.1.3 dưới tiêu chuẩn 3.2. Theo số thứ tự, tiêu chí này thuộc tiêu chuẩn 3.1.',
        en: 'A page break left criterion 3.1.3 under the heading of standard 3.2 in print. By its number it belongs to standard 3.1.',
      },
    },
    POLICY,
  ),
  indicator(
    {
      id: '3.2.1-1',
      line: 217,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Có các biện pháp khuyến khích, kiểm tra đánh giá sự tham gia và phối hợp của các sở, ban ngành, đoàn thể và các doanh nghiệp trong xây dựng thành phố học tập',
      en: 'There are measures to encourage, inspect and evaluate how departments, agencies, mass organisations and enterprises take part and work together in building the learning city',
    },
    POLICY,
  ),
  indicator(
    {
      id: '3.2.2-1',
      line: 220,
      providers: ['so-ban-nganh-doan-the', 'quan-huyen'],
      vi: 'Các sở, ban ngành, đoàn thể cam kết tạo các cơ hội học tập cho mọi người trong thành phố hoặc cho hội viên, công nhân của mình về lĩnh vực mà mình phụ trách; hàng năm có kiểm tra việc thực hiện cam kết đó',
      en: 'Departments, agencies and mass organisations commit themselves to creating learning opportunities in their own fields for everyone in the city, or for their members and workers, and check every year that the commitment is kept',
      note: {
        vi: 'Bản in phân công cho các sở, ban ngành, đoàn thể, Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện, không nêu đơn vị chủ trì. Đề nghị mỗi đơn vị trả lời về cam kết của đơn vị mình; đơn vị đầu mối (Sở Giáo dục và Đào tạo) tổng hợp.',
        en: 'In print this is assigned to the departments, agencies and mass organisations and to the People’s Committees of Thủ Đức City and of the districts; nobody is named to lead. Please answer for your own organisation’s commitment; the coordinator (the Department of Education and Training) sums up.',
      },
    },
    POLICY,
  ),
  severalParts(
    {
      id: '3.3.1-1',
      line: 221,
      providers: ['so-tai-chinh'],
      vi: 'Ngân sách thành phố đầu tư cho giáo dục a) Tỷ lệ chi thường xuyên cho sự nghiệp giáo dục, đào tạo và dạy nghề trong tổng chi ngân sách nhà nước trên địa bàn b) Tỷ lệ chi đầu tư phát triển cho giáo dục đào tạo và dạy nghề trong tổng chi ngân sách nhà nước trên địa bàn',
      en: 'The city budget’s investment in education a) Share of recurrent spending on education, training and vocational training in total state budget spending in the city b) Share of development investment in education, training and vocational training in total state budget spending in the city',
    },
    [
      {
        vi: 'Ngân sách thành phố đầu tư cho giáo dục: a) Tỷ lệ chi thường xuyên cho sự nghiệp giáo dục, đào tạo và dạy nghề trong tổng chi ngân sách nhà nước trên địa bàn',
        en: 'The city budget’s investment in education: a) share of recurrent spending on education, training and vocational training in total state budget spending in the city',
        ...PERCENT,
      },
      {
        vi: 'Ngân sách thành phố đầu tư cho giáo dục: b) Tỷ lệ chi đầu tư phát triển cho giáo dục đào tạo và dạy nghề trong tổng chi ngân sách nhà nước trên địa bàn',
        en: 'The city budget’s investment in education: b) share of development investment in education, training and vocational training in total state budget spending in the city',
        ...PERCENT,
      },
    ],
  ),
  indicator(
    {
      id: '3.3.1-2',
      line: 224,
      providers: ['so-tai-chinh'],
      vi: 'Phân bổ ngân sách cho giáo dục công lập: Tỷ lệ chi tiêu công cho giáo dục được phân bổ cho các trình độ/loại hình giáo dục khác nhau',
      en: 'Budget allocation to public education: how public spending on education is divided among levels and types of education',
      note: {
        vi: 'Phụ lục I không liệt kê các trình độ/loại hình giáo dục. Các dòng phân tổ, kể cả dòng “Khác”, do bộ biểu mẫu này đề xuất và có thể điều chỉnh tại trang tính Danh mục. Đề nghị ghi tỷ lệ phần trăm ở từng dòng (không phát sinh thì ghi 0); tổng các dòng bằng 100% (± 0,5).',
        en: 'Annex I does not list the levels and types of education. The rows of the breakdown, “other” among them, are this workbook’s own proposal and can be changed in the tab Danh mục (Items). Please give a percentage in every row (0 where there is none); together they make 100% (± 0.5).',
      },
    },
    {
      kind: 'breakdown',
      unit: { vi: '%', en: '%' },
      rows: [
        { id: '3.3.1-2-mam-non', text: { vi: 'Giáo dục mầm non', en: 'Early childhood education' } },
        { id: '3.3.1-2-tieu-hoc', text: { vi: 'Giáo dục tiểu học', en: 'Primary education' } },
        { id: '3.3.1-2-thcs', text: { vi: 'Giáo dục trung học cơ sở', en: 'Lower secondary education' } },
        { id: '3.3.1-2-thpt', text: { vi: 'Giáo dục trung học phổ thông', en: 'Upper secondary education' } },
        { id: '3.3.1-2-gdtx', text: { vi: 'Giáo dục thường xuyên', en: 'Continuing education' } },
        { id: '3.3.1-2-gdnn', text: { vi: 'Giáo dục nghề nghiệp', en: 'Vocational education' } },
        { id: '3.3.1-2-dai-hoc', text: { vi: 'Giáo dục đại học', en: 'Higher education' } },
        { id: '3.3.1-2-khac', text: { vi: 'Khác', en: 'Other' } },
      ],
    },
  ),
  indicator(
    {
      id: '3.3.2-1',
      line: 225,
      providers: ['so-giao-duc-va-dao-tao', 'quan-huyen'],
      vi: 'Những cách thức sáng tạo trong việc huy động và sử dụng nhân lực, tài chính, văn hóa và các nguồn lực sẵn có khác của Thành phố nhằm thúc đẩy việc học tập trong Thành phố',
      en: 'Innovative ways of mobilising and using the city’s human, financial, cultural and other available resources to promote learning in the city',
    },
    DESCRIPTION,
  ),
  indicator(
    {
      id: '3.3.3-1',
      line: 226,
      providers: ['so-lao-dong-thuong-binh-va-xa-hoi', 'quan-huyen'],
      vi: 'Có dành kinh phí và sử dụng hiệu quả các nguồn kinh phí để hỗ trợ các nhóm thiệt thòi tham gia học tập',
      en: 'Funds are set aside, and used effectively, to help disadvantaged groups to take part in learning',
      note: {
        vi: 'Số 3.3.3 được in hai lần trong Phụ lục I. Chỉ số này thuộc tiêu chí 3.3.3 in trước: “Có chính sách hỗ trợ các nhóm thiệt thòi”.',
        en: 'The number 3.3.3 is printed twice in Annex I. This indicator belongs to the first criterion 3.3.3, on policies that support disadvantaged groups.',
      },
    },
    POLICY,
  ),
  indicator(
    {
      id: '3.3.4-1',
      line: 229,
      providers: ['quan-huyen'],
      vi: 'Tỷ lệ hộ có thành viên tham gia hướng dẫn, truyền tri thức, kinh nghiệm cho những người khác ít nhất 01 lần/tháng trong 12 tháng trước khảo sát',
      en: 'Share of households with a member who guided others or passed on knowledge and experience at least once a month in the 12 months before the survey',
      note: {
        vi: 'Số 3.3.3 được in hai lần trong Phụ lục I. Chỉ số này thuộc tiêu chí 3.3.3 in sau: “Khuyến khích công dân đóng góp tài năng…”; mã riêng trong hệ thống là 3.3.4. Bản in không nêu đơn vị chủ trì: đề nghị Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện trả lời cho địa bàn của mình; đơn vị đầu mối (Sở Giáo dục và Đào tạo) tổng hợp.',
        en: 'The number 3.3.3 is printed twice in Annex I. This indicator belongs to the second criterion 3.3.3, on citizens contributing their talents; its unique code here is 3.3.4. Nobody is named to lead: the People’s Committees of Thủ Đức City and of the districts please answer for their own areas; the coordinator (the Department of Education and Training) sums up.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '3.3.5-1',
      line: 230,
      providers: ['so-ngoai-vu'],
      vi: 'Thúc đẩy và tận dụng các cơ hội hợp tác và giao lưu với các thành phố học tập khác, kể cả các thành phố của nước ngoài',
      en: 'Promoting and making use of opportunities for cooperation and exchange with other learning cities, those of other countries included',
      note: {
        vi: 'Tiêu chí này được in là 3.3.4. Vì số 3.3.3 được in hai lần trong Phụ lục I nên mã riêng của tiêu chí trong hệ thống là 3.3.5.',
        en: 'This criterion is printed as 3.3.4. As the number 3.3.3 is printed twice in Annex I, its unique code here is 3.3.5.',
      },
    },
    DESCRIPTION,
  ),
];
