// Annex I, area 1: the 19 indicators on the benefits of building a learning city (lines 134–161).

import type { Indicator } from '../types';
import { indicator, LEVEL, PERCENT, SMALL_SHARE, severalParts } from './indicator';

/** In the order of print. Texts as printed, scan errors corrected; what is cut or doubtful stays and carries a note. */
export const indicators1: readonly Indicator[] = [
  indicator(
    {
      id: '1.1.1-1',
      line: 134,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ phần trăm người biết chữ từ 15 tuổi trở lên được biểu thị',
      en: 'Percentage of people aged 15 and over who can read and write, expressed',
      note: {
        vi: 'Câu trong bản in bị cắt sau “được biểu thị”. Đề nghị cung cấp tỷ lệ phần trăm người từ 15 tuổi trở lên biết chữ.',
        en: 'The printed sentence is cut off after “expressed”. Please give the percentage of people aged 15 and over who can read and write.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.1.2-1',
      line: 135,
      providers: ['van-phong-doan-dbqh-va-hdnd'],
      vi: 'Tỷ lệ công dân trong độ tuổi tham gia vào các hoạt động bầu cử gần đây nhất của thành phố',
      en: 'Share of citizens of voting age who took part in the city’s most recent elections',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.1.2-2',
      line: 136,
      providers: ['thanh-doan'],
      vi: 'Tỷ lệ công dân tham gia vào các hoạt động tình nguyện và hoạt động cộng đồng không hưởng lương trong 12 tháng trước cuộc khảo sát',
      en: 'Share of citizens who took part in volunteering and unpaid community activities in the 12 months before the survey',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.1.3-1',
      line: 139,
      providers: ['so-noi-vu'],
      vi: 'Tỷ lệ các cấp lãnh đạo của chính quyền',
      en: 'Share of the levels of leadership in government',
      note: {
        vi: 'Bản in thiếu phần nói về nữ (so với hai chỉ số tiếp theo). Đề nghị cung cấp tỷ lệ các cấp lãnh đạo của chính quyền có nữ tham gia và ghi rõ cách tính tại cột Diễn giải.',
        en: 'The words about women are missing in print (compare the next two indicators). Please give the share of leadership levels in government in which women take part, and say in the column Explanation how it was calculated.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.1.3-2',
      line: 140,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Tỷ lệ các tổ chức, đoàn thể của thành phố có nữ tham gia quản lý',
      en: 'Share of the city’s organisations and mass organisations with women in their management',
      note: {
        vi: 'Ô đơn vị trong bản in là một chỉ dẫn: “Sở Giáo dục và Đào tạo liên hệ xin dữ liệu từ Ban tổ chức Thành ủy”. Đơn vị trả lời là Sở Giáo dục và Đào tạo (đơn vị đầu mối); đề nghị liên hệ Ban Tổ chức Thành ủy để có dữ liệu và ghi Ban Tổ chức Thành ủy tại cột Nguồn số liệu.',
        en: 'In print the agency’s cell is an instruction: the Department of Education and Training asks the Organisation Board of the City Party Committee for the data. The Department (the coordinator) answers; please obtain the data from the Board and name the Board in the column Data source.',
      },
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.1.3-3',
      line: 141,
      providers: ['so-cong-thuong'],
      vi: 'Tỷ lệ các cấp lãnh đạo của doanh nghiệp có nữ tham gia quản lý của 10 doanh nghiệp hàng đầu.',
      en: 'Share of the levels of leadership in the ten leading enterprises in which women take part in management',
      note: {
        vi: 'Bản in không nêu cách chọn “10 doanh nghiệp hàng đầu”. Đề nghị ghi rõ các doanh nghiệp được chọn và căn cứ lựa chọn tại cột Diễn giải.',
        en: 'How the “ten leading enterprises” are chosen is not printed. Please name them, and say on what basis they were chosen, in the column Explanation.',
      },
    },
    PERCENT,
  ),
  severalParts(
    {
      id: '1.1.4-1',
      line: 142,
      providers: ['toa-an-nhan-dan'],
      vi: 'Số vụ, số người phạm tội đã bị kết án tính trên 100.000 dân',
      en: 'Number of criminal cases, and of persons, convicted per 100,000 people',
    },
    [
      {
        vi: 'Số vụ phạm tội đã bị kết án tính trên 100.000 dân',
        en: 'Number of criminal cases convicted per 100,000 people',
        kind: 'rate',
        unit: { vi: 'vụ/100.000 dân', en: 'cases per 100,000 people' },
      },
      {
        vi: 'Số người phạm tội đã bị kết án tính trên 100.000 dân',
        en: 'Number of persons convicted of crimes per 100,000 people',
        kind: 'rate',
        unit: { vi: 'người/100.000 dân', en: 'persons per 100,000 people' },
      },
    ],
  ),
  indicator(
    {
      id: '1.1.4-2',
      line: 143,
      providers: ['so-lao-dong-thuong-binh-va-xa-hoi'],
      vi: 'Tỷ lệ công dân có hoàn cảnh xã hội khó khăn tin rằng con cái họ sẽ hưởng được địa vị xã hội cao hơn họ.',
      en: 'Share of citizens in difficult social circumstances who believe that their children will reach a higher social position than their own',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.2.1-1',
      line: 146,
      providers: ['cuc-thong-ke'],
      vi: 'Tổng sản phẩm trên địa bàn bình quân đầu người: Tổng giá trị được sản xuất (được điều chỉnh theo sức mua tính tương đương bằng đô la Mỹ) trong thành phố chia cho tổng số dân',
      en: 'Gross regional domestic product per head: total value produced in the city (adjusted for purchasing power, in equivalent US dollars) divided by the total population',
      note: {
        vi: 'Chỉ số này tính theo sức mua tương đương (USD PPP); “GDP bình quân đầu người ở thành phố của bạn” tại Phụ lục II tính bằng đô la Mỹ, không điều chỉnh theo sức mua. Hai số liệu có liên quan nhưng không phải là một; đề nghị không dùng chung một con số.',
        en: 'This indicator is in purchasing-power dollars (USD PPP); “GDP per head in your city” in Annex II is in plain US dollars. The two are related but not the same; please do not use one figure for both.',
      },
    },
    { kind: 'currency', unit: { vi: 'USD PPP/người/năm', en: 'USD PPP per head per year' } },
  ),
  indicator(
    {
      id: '1.2.1-2',
      line: 147,
      providers: ['cuc-thong-ke'],
      vi: 'Tỷ lệ công dân sống dưới 1,25 đô la/ngày theo giá quốc tế năm 2005',
      en: 'Share of citizens living on less than 1.25 dollars a day at 2005 international prices',
    },
    SMALL_SHARE,
  ),
  indicator(
    {
      id: '1.2.2-1',
      line: 148,
      providers: ['so-lao-dong-thuong-binh-va-xa-hoi'],
      vi: 'Tỷ lệ thất nghiệp trong độ tuổi lao động (theo quy định hiện hành)',
      en: 'Unemployment rate among people of working age (as currently defined by law)',
    },
    PERCENT,
  ),
  severalParts(
    {
      id: '1.2.3-1',
      line: 149,
      providers: ['so-khoa-hoc-va-cong-nghe'],
      vi: 'a) Tỷ lệ cán bộ, chuyên gia làm việc trong lĩnh vực khoa học và công nghệ, tính trên tổng số lao động đang làm việc. b) Số lượng bằng sáng chế mới được tính trên 100.000 dân',
      en: 'a) Share of staff and specialists working in science and technology among all employed workers. b) Number of new patents per 100,000 people',
      note: {
        vi: 'Phần b) in ở trang sau, ô đơn vị để trống; được hiểu là cùng đơn vị với phần a). “100,000” trong bản in là 100.000.',
        en: 'Part b) is printed on the next page with no agency beside it; it is taken to belong to the agency of part a). “100,000” in print means one hundred thousand.',
      },
    },
    [
      {
        vi: 'a) Tỷ lệ cán bộ, chuyên gia làm việc trong lĩnh vực khoa học và công nghệ, tính trên tổng số lao động đang làm việc.',
        en: 'a) Share of staff and specialists working in science and technology among all employed workers',
        ...SMALL_SHARE,
      },
      {
        vi: 'b) Số lượng bằng sáng chế mới được tính trên 100.000 dân',
        en: 'b) Number of new patents per 100,000 people',
        kind: 'rate',
        unit: { vi: 'bằng sáng chế/100.000 dân', en: 'patents per 100,000 people' },
      },
    ],
  ),
  indicator(
    {
      id: '1.2.4-1',
      line: 153,
      providers: ['so-van-hoa-va-the-thao'],
      vi: 'Tỷ lệ dân cư đến viện bảo tàng, nhà hát, rạp chiếu phim, phòng hòa nhạc, và các sự kiện thể thao mỗi tháng.',
      en: 'Share of residents who go to museums, theatres, cinemas, concert halls and sports events each month',
    },
    PERCENT,
  ),
  indicator(
    {
      id: '1.2.5-1',
      line: 154,
      providers: ['so-van-hoa-va-the-thao'],
      vi: 'Tỷ lệ dân cư tham gia vào các hoạt động thể dục thể thao ít nhất 05 lần/tuần',
      en: 'Share of residents who take part in physical exercise and sport at least five times a week',
    },
    PERCENT,
  ),
  severalParts(
    {
      id: '1.3.1-1',
      line: 155,
      providers: ['so-tai-nguyen-va-moi-truong'],
      vi: 'Tổng lượng phát thải khí CO2 tính bằng tấn bình quân đầu người Tổng lượng rác thải sinh hoạt hằng năm được thu gom và xử lý, tính bằng kg trên đầu người mỗi năm',
      en: 'Total CO2 emissions in tonnes per head Total household waste collected and treated each year, in kg per head per year',
      note: {
        vi: 'Bản in viết liền hai câu. Chỉ số gồm hai số liệu: lượng phát thải khí CO2 bình quân đầu người (tấn) và lượng rác thải sinh hoạt được thu gom và xử lý bình quân đầu người mỗi năm (kg). Đề nghị trả lời từng số liệu ở dòng riêng.',
        en: 'Two sentences are run together in print. The indicator asks for two figures: CO2 emissions per head (tonnes), and household waste collected and treated per head per year (kg). Please answer each in its own row.',
      },
    },
    [
      {
        vi: 'Tổng lượng phát thải khí CO2 tính bằng tấn bình quân đầu người',
        en: 'Total CO2 emissions in tonnes per head',
        kind: 'quantity',
        unit: { vi: 'tấn CO₂/người', en: 'tonnes of CO₂ per head' },
      },
      {
        vi: 'Tổng lượng rác thải sinh hoạt hằng năm được thu gom và xử lý, tính bằng kg trên đầu người mỗi năm',
        en: 'Total household waste collected and treated each year, in kg per head per year',
        kind: 'quantity',
        unit: { vi: 'kg/người/năm', en: 'kg per head per year' },
      },
    ],
  ),
  indicator(
    {
      id: '1.3.2-1',
      line: 156,
      providers: ['so-giao-thong-van-tai'],
      vi: 'Tỷ lệ dân số sống trong các khu nhà ổ chuột',
      en: 'Share of the population living in slums',
      note: {
        vi: 'Trong bản in, tên Sở Giao thông vận tải nằm lệch một cột về bên phải (cột số liệu); ô đơn vị để trống. Chỉ số được hiểu là giao Sở Giao thông vận tải; trường hợp chưa đúng, đề nghị thông báo đơn vị đầu mối (Sở Giáo dục và Đào tạo).',
        en: 'In print the Department of Transport stands one column too far right (in the column for figures) and the agency’s cell is empty. The indicator is taken to be the Department’s; if that is not right, please tell the coordinator (the Department of Education and Training).',
      },
    },
    SMALL_SHARE,
  ),
  indicator(
    {
      id: '1.3.2-2',
      line: 159,
      providers: ['so-giao-thong-van-tai'],
      vi: 'Mức độ hài lòng của người dân đối với hệ thống giao thông công cộng',
      en: 'How satisfied residents are with public transport',
    },
    LEVEL,
  ),
  indicator(
    {
      id: '1.3.3-1',
      line: 160,
      providers: ['so-giao-duc-va-dao-tao'],
      vi: 'Mức độ hiệu quả các biện pháp thúc đẩy phát triển bền vững ở mọi cấp học',
      en: 'How effective the measures are that promote sustainable development at all levels of education',
    },
    LEVEL,
  ),
  indicator(
    {
      id: '1.3.3-2',
      line: 161,
      providers: ['so-tai-nguyen-va-moi-truong'],
      vi: 'Mức độ nhận thức của người dân về trách nhiệm bảo vệ môi trường',
      en: 'How aware residents are of their responsibility for protecting the environment',
    },
    LEVEL,
  ),
];
