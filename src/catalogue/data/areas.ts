// Annex I, its frame: 3 areas, 12 standards, 42 criteria, under the numbers that are printed (lines 133–230).
import type { Area, Criterion, Standard } from '../types';

/** The areas (lĩnh vực): lines 133, 163, 209. */
export const areas: readonly Area[] = [
  {
    id: '1',
    text: {
      vi: 'Những lợi ích to lớn khi xây dựng thành phố học tập',
      en: 'The wider benefits of building a learning city',
    },
  },
  {
    id: '2',
    text: { vi: 'Các trụ cột chính của một thành phố học tập', en: 'The main pillars of a learning city' },
  },
  {
    id: '3',
    text: {
      vi: 'Những điều kiện cơ bản để xây dựng thành phố học tập',
      en: 'The basic conditions for building a learning city',
    },
  },
];

/** The standards (tiêu chuẩn). */
export const standards: readonly Standard[] = [
  standard(
    '1.1',
    'Phát huy sự tham gia tích cực của cá nhân và thúc đẩy gắn kết xã hội',
    'Encouraging individuals to take an active part and promoting social cohesion',
  ),
  standard(
    '1.2',
    'Thúc đẩy tăng trưởng kinh tế, phát triển văn hóa bền vững',
    'Promoting economic growth and sustainable cultural development',
  ),
  standard('1.3', 'Thúc đẩy phát triển bền vững', 'Promoting sustainable development'),
  standard(
    '2.1',
    'Thúc đẩy giáo dục hòa nhập trong hệ thống giáo dục quốc dân',
    'Promoting inclusive education in the national education system',
  ),
  standard(
    '2.2',
    'Đổi mới học tập trong gia đình và cộng đồng',
    'Giving new life to learning in families and communities',
  ),
  standard(
    '2.3',
    'Tạo điều kiện thuận lợi cho người lao động học tập tại nơi làm việc và học tập vì công việc',
    'Making it easier for workers to learn in the workplace and for their work',
  ),
  standard(
    '2.4',
    'Mở rộng việc sử dụng các công nghệ học tập hiện đại',
    'Widening the use of modern learning technologies',
  ),
  standard('2.5', 'Nâng cao chất lượng học tập', 'Raising the quality of learning'),
  standard('2.6', 'Nuôi dưỡng văn hóa học tập trong suốt cuộc đời', 'Nurturing a culture of learning throughout life'),
  standard('3.1', 'Củng cố ý chí chính trị và cam kết mạnh mẽ', 'Consolidating political will and strong commitment'),
  standard(
    '3.2',
    'Cải thiện quản lý và tăng cường sự tham gia của tất cả các bên liên quan',
    'Improving governance and the participation of all stakeholders',
  ),
  standard('3.3', 'Đẩy mạnh huy động và sử dụng nguồn lực', 'Stepping up the mobilisation and use of resources'),
];

/**
 * The criteria (tiêu chí). Each belongs to the standard of its own number, whatever heading a page break left above it.
 * The number 3.3.3 is printed twice (lines 226, 229): the second has the unique id 3.3.4, the one printed 3.3.4 has 3.3.5.
 */
export const criteria: readonly Criterion[] = [
  criterion(
    '1.1.1',
    'Bảo đảm xóa mù chữ cơ bản vững chắc và mọi công dân đạt được những kỹ năng cơ bản',
    'Securing lasting basic literacy, and basic skills for every citizen',
  ),
  criterion(
    '1.1.2',
    'Khuyến khích và tạo điều kiện để các cá nhân tích cực tham gia vào các hoạt động chung của khu dân cư/thành phố',
    'Encouraging and enabling individuals to take an active part in the common activities of their neighbourhood and city',
  ),
  criterion('1.1.3', 'Đảm bảo bình đẳng giới', 'Guaranteeing gender equality'),
  criterion(
    '1.1.4',
    'Xây dựng một cộng đồng an toàn, hài hòa và toàn diện',
    'Building a safe, harmonious and inclusive community',
  ),
  criterion('1.2.1', 'Bảo đảm tăng trưởng kinh tế bền vững', 'Securing sustainable economic growth'),
  criterion('1.2.2', 'Tạo cơ hội việc làm cho mọi công dân', 'Creating job opportunities for every citizen'),
  criterion(
    '1.2.3',
    'Tăng cường đầu tư và khuyến khích các hoạt động nghiên cứu khoa học, áp dụng khoa học, công nghệ tiên tiến và đổi mới sáng tạo',
    'Investing more in, and encouraging, research, the application of advanced science and technology, and innovation',
  ),
  criterion(
    '1.2.4',
    'Đảm bảo tham gia vào các hoạt động văn hóa đa dạng',
    'Ensuring that people can take part in diverse cultural activities',
  ),
  criterion(
    '1.2.5',
    'Khuyến khích sự tham gia vào hoạt động văn hóa – văn nghệ, vui chơi giải trí và thể dục – thể thao',
    'Encouraging participation in culture and the arts, recreation, and physical exercise and sport',
  ),
  criterion(
    '1.3.1',
    'Giảm thiểu tác động tiêu cực của kinh tế và các hoạt động khác của con người đối với môi trường tự nhiên',
    'Reducing the harm that the economy and other human activities do to the natural environment',
  ),
  criterion('1.3.2', 'Cải thiện điều kiện sống của thành phố', 'Improving living conditions in the city'),
  criterion(
    '1.3.3',
    'Thúc đẩy sự phát triển bền vững thông qua việc học tập tích cực trong mọi hoàn cảnh/môi trường',
    'Promoting sustainable development through active learning in all settings',
  ),
  criterion(
    '2.1.1',
    'Mở rộng khả năng tiếp cận đối với dịch vụ chăm sóc trẻ và giáo dục mầm non',
    'Widening access to childcare and early childhood education',
  ),
  criterion(
    '2.1.2',
    'Mở rộng khả năng tiếp cận giáo dục từ bậc tiểu học đến bậc đại học',
    'Widening access to education from primary to tertiary level',
  ),
  criterion(
    '2.1.3',
    'Mở rộng khả năng tiếp cận và tham gia vào giáo dục người lớn, giáo dục - đào tạo kỹ thuật và dạy nghề',
    'Widening access to, and participation in, adult education and technical and vocational education and training',
  ),
  criterion(
    '2.1.4',
    'Cung cấp hỗ trợ cho các nhóm thiệt thòi, yếu thế trong xã hội gồm cả các gia đình nhập cư, nhằm đảm bảo họ được tiếp cận với giáo dục.',
    'Supporting disadvantaged and vulnerable groups, migrant families among them, so that they have access to education',
  ),
  criterion(
    '2.2.1',
    'Xây dựng môi trường học tập trong cộng đồng và cung cấp nguồn học liệu trong gia đình và cộng đồng',
    'Building places to learn in the community and providing learning materials in families and communities',
  ),
  criterion(
    '2.2.2',
    'Đẩy mạnh phong trào học tập suốt đời trong gia đình và cộng đồng',
    'Strengthening the movement for lifelong learning in families and communities',
  ),
  criterion(
    '2.2.3',
    'Công nhận lịch sử và văn hóa cộng đồng, cũng như những cách học tập bản địa là nguồn tài nguyên độc đáo và quý giá',
    'Recognising community history and culture, and indigenous ways of learning, as unique and precious resources',
  ),
  criterion(
    '2.3.1',
    'Đảm bảo tất cả người lao động đều có cơ hội học tập dưới nhiều hình thức, phương thức khác nhau (kể cả người lao động nhập cư)',
    'Ensuring that all workers, migrant workers among them, have opportunities to learn in various forms and ways',
  ),
  criterion(
    '2.3.2',
    'Hỗ trợ các tổ chức nhà nước và tư nhân trở thành tổ chức học tập, vận dụng các mô hình học tập',
    'Supporting public and private organisations in becoming learning organisations and applying models of learning',
  ),
  criterion(
    '2.3.3',
    'Khuyến khích các chủ lao động và các công đoàn hỗ trợ việc học tập tại nơi làm việc',
    'Encouraging employers and trade unions to support learning in the workplace',
  ),
  criterion(
    '2.3.4',
    'Cung cấp các cơ hội học tập phù hợp cho thanh niên và người lớn thất nghiệp',
    'Providing suitable learning opportunities for unemployed young people and adults',
  ),
  criterion(
    '2.4.1',
    'Đào tạo các nhà quản lý, giáo viên và nhà giáo dục sử dụng các công nghệ thúc đẩy học tập',
    'Training managers, teachers and educators to use technologies that further learning',
  ),
  criterion(
    '2.4.2',
    'Tăng khả năng tiếp cận của công dân đối với các công cụ công nghệ thông tin và các chương trình học tập',
    'Widening citizens’ access to information technology tools and learning programmes',
  ),
  criterion(
    '2.5.1',
    'Thúc đẩy sự chuyển đổi mô hình dạy và học',
    'Promoting a change in the model of teaching and learning',
  ),
  criterion(
    '2.5.2',
    'Nâng cao nhận thức về các giá trị đạo đức, luân lý và văn hóa chung, thúc đẩy tinh thần đón nhận sự khác biệt',
    'Raising awareness of shared moral, ethical and cultural values and promoting openness to difference',
  ),
  criterion(
    '2.5.3',
    'Sử dụng đội ngũ quản lý và giáo viên được đào tạo đạt chuẩn',
    'Employing managers and teachers who are trained to the standard',
  ),
  criterion('2.5.4', 'Xây dựng môi trường học tập thân thiện', 'Building a friendly learning environment'),
  criterion(
    '2.6.1',
    'Tổ chức các sự kiện nhằm khuyến khích và tôn vinh việc học',
    'Organising events that encourage and celebrate learning',
  ),
  criterion(
    '2.6.2',
    'Cung cấp thông tin đầy đủ, hướng dẫn và hỗ trợ tất cả mọi công dân được học tập dưới nhiều hình thức khác nhau',
    'Providing full information, guidance and support so that all citizens can learn in various forms',
  ),
  criterion(
    '2.6.3',
    'Xây dựng các hệ thống ghi nhận và khen thưởng nhiều hình thức học tập',
    'Building systems that recognise and reward many forms of learning',
  ),
  criterion(
    '3.1.1',
    'Sự cam kết xây dựng “Thành phố học tập” của lãnh đạo',
    'The leaders’ commitment to building a “learning city”',
  ),
  criterion(
    '3.1.2',
    'Hoạch định và triển khai chiến lược thúc đẩy học tập suốt đời cho tất cả mọi người',
    'Planning and carrying out a strategy that promotes lifelong learning for all',
  ),
  criterion(
    '3.1.3',
    'Giám sát tiến độ xây dựng thành phố học tập',
    'Monitoring progress in building the learning city',
  ),
  criterion(
    '3.2.1',
    'Thiết lập các cơ chế phối hợp giữa các sở, ban ngành, đoàn thể và các doanh nghiệp (nhà nước và tư nhân) trong xây dựng thành phố học tập',
    'Setting up coordination among departments, agencies, mass organisations and enterprises (public and private) in building the learning city',
  ),
  criterion(
    '3.2.2',
    'Các sở, ban ngành, đoàn thể và các doanh nghiệp có liên quan cùng có trách nhiệm cung cấp các cơ hội học tập có chất lượng cho mọi công dân trong thành phố',
    'Departments, agencies, mass organisations and the enterprises concerned share the responsibility for providing every citizen with learning opportunities of good quality',
  ),
  criterion(
    '3.3.1',
    'Tăng cường đầu tư tài chính của thành phố đối với học tập suốt đời',
    'Increasing the city’s financial investment in lifelong learning',
  ),
  criterion(
    '3.3.2',
    'Sử dụng hiệu quả các nguồn lực học tập của mọi bên liên quan để hỗ trợ học tập suốt đời cho mọi người',
    'Making effective use of all stakeholders’ learning resources in support of lifelong learning for all',
  ),
  criterion('3.3.3', 'Có chính sách hỗ trợ các nhóm thiệt thòi', 'Having policies that support disadvantaged groups'),
  {
    ...criterion(
      '3.3.4',
      'Khuyến khích công dân đóng góp tài năng, kỹ năng, kiến thức, chia sẻ kinh nghiệm của mình trên cơ sở tự nguyện',
      'Encouraging citizens to contribute their talents, skills and knowledge and to share their experience as volunteers',
    ),
    code: '3.3.3',
  },
  {
    ...criterion(
      '3.3.5',
      'Khuyến khích trao đổi ý tưởng, kinh nghiệm giữa những thành phố',
      'Encouraging the exchange of ideas and experience among cities',
    ),
    code: '3.3.4',
  },
];

function standard(id: string, vi: string, en: string): Standard {
  return { id, area: above(id), text: { vi, en } };
}

function criterion(id: string, vi: string, en: string): Criterion {
  return { id, code: id, standard: above(id), text: { vi, en } };
}

/** "1.2.3" → "1.2" → "1". */
function above(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}
