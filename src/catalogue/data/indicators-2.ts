// Annex I, area 2: the 28 indicators on the pillars of a learning city (lines 165–207).

import type { Indicator } from '../types';
import { indicator, LEVEL, PERCENT, POLICY, severalParts } from './indicator';

/** In the order of print. Texts as printed, scan errors corrected; what is cut or doubtful stays and carries a note. */
export const indicators2: readonly Indicator[] = [
  severalParts(
    {
      id: '2.1.1-1',
      line: 165,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi Tỷ lệ trẻ em 5 tuổi đến lớp, hoàn thành chương trình giáo dục mầm non',
      en: 'Universal early childhood education for 5-year-olds Share of 5-year-olds who attend and who complete the early childhood education programme',
      note: {
        vi: 'Bản in viết liền hai câu. Chỉ số gồm hai số liệu: tỷ lệ trẻ em 5 tuổi đến lớp và tỷ lệ trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non. Đề nghị trả lời từng số liệu ở dòng riêng.',
        en: 'Two sentences are run together in print. The indicator asks for two figures: the share of 5-year-olds who attend, and the share who complete the early childhood education programme. Please answer each in its own row.',
      },
    },
    [
      {
        vi: 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi: Tỷ lệ trẻ em 5 tuổi đến lớp',
        en: 'Universal early childhood education for 5-year-olds: share of 5-year-olds who attend',
        ...PERCENT,
      },
      {
        vi: 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi: Tỷ lệ trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non',
        en: 'Universal early childhood education for 5-year-olds: share of 5-year-olds who complete the early childhood education programme',
        ...PERCENT,
      },
    ],
  ),
  indicator(
    {
      id: '2.1.2-1',
      line: 166,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Trung bình số năm đi học chính thức của những người từ 25 tuổi trở lên',
      en: 'Average number of years of formal schooling of people aged 25 and over',
      note: {
        vi: 'Chỉ số này tính cho người “từ 25 tuổi trở lên”; “Số năm đi học trung bình” tại Phụ lục II tính cho người “trên 25 tuổi”. Hai số liệu có liên quan nhưng không phải là một; đề nghị tính riêng từng số liệu.',
        en: 'This indicator is about people “aged 25 and over”; “mean years of schooling” in Annex II is about people “over 25”. The two are related but not the same; please work out each of them.',
      },
    },
    { kind: 'years', unit: { vi: 'năm', en: 'years' } },
  ),
  indicator(
    {
      id: '2.1.3-1',
      line: 169,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ người dân độ tuổi từ 25 đến 64 đã được giáo dục/đào tạo trong 12 tháng trước khảo sát',
      en: 'Share of residents aged 25 to 64 who received education or training in the 12 months before the survey',
    },
    PERCENT,
  ),
  severalParts(
    {
      id: '2.1.4-1',
      line: 170,
      providers: ['so-lao-dong-thuong-binh-va-xa-hoi'],
      vi: 'a) Mức độ hiệu quả của các biện pháp đã được chính quyền thành phố thực hiện để hỗ trợ người học trong các nhóm đối tượng thiệt thòi, yếu thế trong xã hội, gồm: người khuyết tật, người dân tộc thiểu số, hộ nghèo, hộ cận nghèo và người nhập cư b) Mức độ hiệu quả của các biện pháp đã được chính quyền thành phố thực hiện để hỗ trợ học viên cao tuổi (từ 65 tuổi trở lên).',
      en: 'a) How effective the measures are that the city government has taken to support learners in disadvantaged and vulnerable groups: people with disabilities, ethnic minorities, poor and near-poor households, and migrants b) How effective the measures are that the city government has taken to support older learners (aged 65 and over)',
    },
    [
      {
        vi: 'a) Mức độ hiệu quả của các biện pháp đã được chính quyền thành phố thực hiện để hỗ trợ người học trong các nhóm đối tượng thiệt thòi, yếu thế trong xã hội, gồm: người khuyết tật, người dân tộc thiểu số, hộ nghèo, hộ cận nghèo và người nhập cư',
        en: 'a) How effective the measures are that the city government has taken to support learners in disadvantaged and vulnerable groups: people with disabilities, ethnic minorities, poor and near-poor households, and migrants',
        ...LEVEL,
      },
      {
        vi: 'b) Mức độ hiệu quả của các biện pháp đã được chính quyền thành phố thực hiện để hỗ trợ học viên cao tuổi (từ 65 tuổi trở lên).',
        en: 'b) How effective the measures are that the city government has taken to support older learners (aged 65 and over)',
        ...LEVEL,
      },
    ],
  ),
  indicator(
    {
      id: '2.2.1-1',
      line: 173,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ số phường xã có trung tâm học tập cộng đồng',
      en: 'Share of wards and communes with a community learning centre',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.2.1-2',
      line: 174,
      providers: ['so-van-hoa-va-the-thao'],
      vi: 'Tỷ lệ số phường xã có nhà văn hóa',
      en: 'Share of wards and communes with a house of culture',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.2.1-3',
      line: 175,
      providers: ['so-van-hoa-va-the-thao'],
      vi: 'Tỷ lệ số phường xã có thư viện',
      en: 'Share of wards and communes with a library',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.2.1-4',
      line: 176,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Mức độ thực hiện các chính sách hỗ trợ học tập trong gia đình',
      en: 'How far the policies that support learning in families are carried out',
      note: {
        vi: 'Bản in hỏi “mức độ thực hiện” nhưng không nêu thang đo. Đề nghị chọn Có / Đang xây dựng / Chưa có, dẫn văn bản tại cột Minh chứng và nêu mức độ thực hiện tại cột Diễn giải.',
        en: 'The print asks “how far” but gives no scale. Please choose Yes / In preparation / Not yet, name the document in the column Evidence, and say in the column Explanation how far it is carried out.',
      },
    },
    POLICY,
  ),
  indicator(
    {
      id: '2.2.2-1',
      line: 177,
      providers: ['hoi-khuyen-hoc'],
      vi: 'Tỷ lệ công dân tham gia các hoạt động học tập cộng đồng thường xuyên (ít nhất 2 giờ/tuần)',
      en: 'Share of citizens who regularly take part in community learning activities (at least 2 hours a week)',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.2.2-2',
      line: 178,
      providers: ['hoi-khuyen-hoc'],
      vi: 'Tỷ lệ công dân tham gia các hoạt động học tập tại gia đình trong 12 tháng trước khảo sát',
      en: 'Share of citizens who took part in learning activities in the family in the 12 months before the survey',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.2.3-1',
      line: 181,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Số lượng chương trình học tập dựa trên lịch sử, văn hóa cộng đồng và tri thức bản địa',
      en: 'Number of learning programmes based on community history and culture and on indigenous knowledge',
      note: {
        vi: 'Do ngắt trang, bản in đặt tiêu chí 2.2.3 dưới tiêu chuẩn 2.3. Theo số thứ tự, tiêu chí này thuộc tiêu chuẩn 2.2.',
        en: 'A page break left criterion 2.2.3 under the heading of standard 2.3 in print. By its number it belongs to standard 2.2.',
      },
    },
    { kind: 'count', unit: { vi: 'chương trình', en: 'programmes' } },
  ),
  indicator(
    {
      id: '2.3.1-1',
      line: 182,
      providers: ['lien-doan-lao-dong'],
      vi: 'Tỷ lệ người lao động làm các công việc liên quan đến giáo dục và đào tạo',
      en: 'Share of workers doing jobs related to education and training',
      note: {
        vi: 'Bản in có thể dịch chưa sát nghĩa. Chỉ số được hiểu là tỷ lệ người lao động tham gia giáo dục, đào tạo liên quan đến công việc, không phải tỷ lệ người làm việc trong ngành giáo dục và đào tạo. Đề nghị trả lời theo cách hiểu này và ghi rõ tại cột Diễn giải.',
        en: 'The print is probably mistranslated. What is meant is the share of workers who take part in job-related education and training, not the share who work in the education sector. Please answer in this sense and say so in the column Explanation.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.3.2-1',
      line: 183,
      providers: ['so-giao-duc-va-dao-tao', 'so-lao-dong-thuong-binh-va-xa-hoi'],
      vi: 'Các sáng kiến hoặc chiến lược nhằm hỗ trợ người lao động nhập cư tham gia vào hoạt động giáo dục và đào tạo.',
      en: 'Initiatives or strategies that help migrant workers to take part in education and training',
      note: {
        vi: 'Nội dung chỉ số (hỗ trợ người lao động nhập cư) ứng với tiêu chí 2.3.1 đứng trước, không ứng với tiêu chí 2.3.2. Đề nghị trả lời theo đúng câu chữ của chỉ số.',
        en: 'What is asked (support for migrant workers) fits the criterion before, 2.3.1, and not criterion 2.3.2. Please answer the indicator as it is worded.',
      },
    },
    POLICY,
  ),
  indicator(
    {
      id: '2.3.3-1',
      line: 186,
      providers: ['so-ke-hoach-va-dau-tu'],
      vi: 'Doanh nghiệp có khoản ngân sách để hỗ trợ người lao động được học tập tại nơi làm việc',
      en: 'Enterprises with a budget to support their workers’ learning in the workplace',
      note: {
        vi: 'Bản in không nêu đơn vị tính. Đề nghị ghi số liệu kèm đơn vị (ví dụ: 120 doanh nghiệp, hoặc 35% số doanh nghiệp) hoặc trả lời bằng một đoạn văn ngắn.',
        en: 'No unit of measure is printed. Please give a figure with its unit (for example: 120 enterprises, or 35% of enterprises), or answer with a short text.',
      },
    },
    { kind: 'open' },
  ),
  indicator(
    {
      id: '2.3.4-1',
      line: 187,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ thanh niên (nhóm tuổi từ 15 đến 24) không đi học, thất nghiệp',
      en: 'Share of young people (aged 15 to 24) who are out of education and unemployed',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.3.4-2',
      line: 188,
      providers: ['so-lao-dong-thuong-binh-va-xa-hoi'],
      vi: 'Tỷ lệ người thất nghiệp được tham gia các chương trình đào tạo việc làm khác nhau của thành phố',
      en: 'Share of unemployed people who take part in the city’s various job training programmes',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.4.1-1',
      line: 189,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ cán bộ quản lý nhà trường và giáo viên được tập huấn về công nghệ thông tin trong 12 tháng trước khảo sát',
      en: 'Share of school managers and teachers who were trained in information technology in the 12 months before the survey',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.4.2-1',
      line: 190,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ giáo viên, các nhà giáo dục thường xuyên sử dụng công nghệ thông tin cho các hoạt động trong lớp học và ở các địa điểm học tập cộng đồng',
      en: 'Share of teachers and educators who regularly use information technology for activities in the classroom and in community places of learning',
      note: {
        vi: 'Nội dung chỉ số (giáo viên, nhà giáo dục sử dụng công nghệ thông tin) ứng với tiêu chí 2.4.1 đứng trước, không ứng với tiêu chí 2.4.2; cụm từ “cộng đồng” cuối câu in ở trang sau. Đề nghị trả lời theo đúng câu chữ của chỉ số.',
        en: 'What is asked (teachers and educators using information technology) fits the criterion before, 2.4.1, and not criterion 2.4.2; the end of the sentence (“community”) is printed on the next page. Please answer the indicator as it is worded.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.4.2-2',
      line: 194,
      providers: ['so-thong-tin-va-truyen-thong'],
      vi: 'Tỷ lệ người dân sử dụng điện thoại di động kết nối Internet',
      en: 'Share of residents who use a mobile phone connected to the Internet',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.4.2-3',
      line: 195,
      providers: ['so-thong-tin-va-truyen-thong'],
      vi: 'Tỷ lệ người dân trong các hộ gia đình sử dụng Internet hoặc dùng chung Internet',
      en: 'Share of residents in households that use, or share, an Internet connection',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.4.2-4',
      line: 196,
      providers: ['so-thong-tin-va-truyen-thong'],
      vi: 'Số giờ trung bình mỗi tuần người dân sử dụng Internet cho mục đích học tập',
      en: 'Average number of hours a week that residents use the Internet for learning',
    },
    { kind: 'hours', unit: { vi: 'giờ/tuần', en: 'hours per week' } },
  ),
  indicator(
    {
      id: '2.5.1-1',
      line: 197,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Chính sách giáo dục thúc đẩy chuyển đổi mô hình từ dạy sang học, từ việc tiếp nhận thông tin đơn thuần sang phát triển khả năng sáng tạo và các kỹ năng học tập',
      en: 'Education policy that promotes a change of model from teaching to learning, and from merely taking in information to developing creativity and learning skills',
    },
    POLICY,
  ),
  indicator(
    {
      id: '2.5.2-1',
      line: 200,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Học để cùng chung sống: Tỷ lệ phần trăm công dân thường xuyên giao tiếp với những người từ các nền văn hóa khác',
      en: 'Learning to live together: percentage of citizens who are regularly in touch with people from other cultures',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.5.3-1',
      line: 201,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ cán bộ quản lý trường học và giáo viên ở các cấp tiểu học, trung học cơ sở, trung học phổ thông và giáo dục thường xuyên đạt chuẩn',
      en: 'Share of school managers and teachers in primary, lower secondary, upper secondary and continuing education who meet the standard',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.5.4-1',
      line: 202,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ người học hài lòng với môi trường học tập của mình',
      en: 'Share of learners who are satisfied with their learning environment',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.6.1-1',
      line: 203,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Có tổ chức các sự kiện (tuần lễ học tập và các lễ hội học tập) và sử dụng tất cả các phương tiện thông tin để tuyên truyền và tôn vinh học tập suốt đời',
      en: 'Events are organised (learning weeks and learning festivals), and all the media are used to publicise and celebrate lifelong learning',
    },
    POLICY,
  ),
  indicator(
    {
      id: '2.6.2-1',
      line: 206,
      providers: ['so-giao-duc-va-dao-tao', 'quan-huyen'],
      vi: 'Tỷ lệ người học hài lòng với việc cung cấp thông tin và tư vấn',
      en: 'Share of learners who are satisfied with the information and advice provided',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '2.6.3-1',
      line: 207,
      providers: ['so-giao-duc-va-dao-tao', 'quan-huyen'],
      vi: 'Có chính sách và công cụ ghi nhận, xác nhận và công nhận nhiều kết quả học của người học',
      en: 'There are policies and tools for the recognition, validation and accreditation of learners’ various learning outcomes',
    },
    POLICY,
  ),
];
