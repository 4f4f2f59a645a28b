// Who provides the answers: the 19 agencies that plan 1256 names, and its two collective providers.
import type { Agency, Collective } from '../types';

/** The agency that coordinates (lines 68–72): it leads the plan and sums up where nobody leads. */
export const COORDINATOR = 'so-giao-duc-va-dao-tao';

/**
 * The agencies in official order, the coordinator first: the Council's office, departments, statistics office, court, mass organisations.
 * The spelling variants of the annexes ("Sở Công thương", "Sở Giáo dục và đào tạo") are one agency each.
 */
export const agencies: readonly Agency[] = [
  {
    id: COORDINATOR,
    name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    shortName: 'Sở Giáo dục và Đào tạo',
  },
  {
    id: 'van-phong-doan-dbqh-va-hdnd',
    name: {
      vi: 'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân Thành phố',
      en: 'Office of the National Assembly Delegation and the City People’s Council',
    },
    shortName: 'VP Đoàn ĐBQH và HĐND TP',
  },
  { id: 'so-noi-vu', name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }, shortName: 'Sở Nội vụ' },
  {
    id: 'so-ke-hoach-va-dau-tu',
    name: { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
    shortName: 'Sở Kế hoạch và Đầu tư',
  },
  { id: 'so-tai-chinh', name: { vi: 'Sở Tài chính', en: 'Department of Finance' }, shortName: 'Sở Tài chính' },
  {
    id: 'so-cong-thuong',
    name: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
    shortName: 'Sở Công Thương',
  },
  {
    id: 'so-khoa-hoc-va-cong-nghe',
    name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    shortName: 'Sở Khoa học và Công nghệ',
  },
  {
    id: 'so-lao-dong-thuong-binh-va-xa-hoi',
    name: {
      vi: 'Sở Lao động - Thương binh và Xã hội',
      en: 'Department of Labour, War Invalids and Social Affairs',
    },
    shortName: 'Sở LĐ - TB và XH',
  },
  {
    id: 'so-tai-nguyen-va-moi-truong',
    name: { vi: 'Sở Tài nguyên và Môi trường', en: 'Department of Natural Resources and Environment' },
    shortName: 'Sở Tài nguyên và Môi trường',
  },
  {
    id: 'so-giao-thong-van-tai',
    name: { vi: 'Sở Giao thông vận tải', en: 'Department of Transport' },
    shortName: 'Sở Giao thông vận tải',
  },
  {
    id: 'so-thong-tin-va-truyen-thong',
    name: { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
    shortName: 'Sở Thông tin và Truyền thông',
  },
  {
    id: 'so-van-hoa-va-the-thao',
    name: { vi: 'Sở Văn hóa và Thể thao', en: 'Department of Culture and Sports' },
    shortName: 'Sở Văn hóa và Thể thao',
  },
  { id: 'so-y-te', name: { vi: 'Sở Y tế', en: 'Department of Health' }, shortName: 'Sở Y tế' },
  { id: 'so-ngoai-vu', name: { vi: 'Sở Ngoại vụ', en: 'Department of Foreign Affairs' }, shortName: 'Sở Ngoại vụ' },
  {
    id: 'cuc-thong-ke',
    name: { vi: 'Cục Thống kê Thành phố', en: 'City Statistics Office' },
    shortName: 'Cục Thống kê TP',
  },
  {
    id: 'toa-an-nhan-dan',
    name: { vi: 'Tòa án nhân dân Thành phố', en: 'City People’s Court' },
    shortName: 'Tòa án nhân dân TP',
  },
  {
    id: 'lien-doan-lao-dong',
    name: { vi: 'Liên đoàn Lao động Thành phố', en: 'City Federation of Labour' },
    shortName: 'Liên đoàn Lao động TP',
  },
  {
    id: 'thanh-doan',
    name: { vi: 'Thành đoàn Thành phố', en: 'City Youth Union' },
    shortName: 'Thành đoàn TP',
  },
  {
    id: 'hoi-khuyen-hoc',
    name: { vi: 'Hội Khuyến học Thành phố', en: 'City Association for Learning Promotion' },
    shortName: 'Hội Khuyến học TP',
  },
];

/** Providers named together: a collective is never a lead; each of its members answers. */
export const collectives: readonly Collective[] = [
  {
    id: 'so-ban-nganh-doan-the',
    name: {
      vi: 'Các sở, ban ngành, đoàn thể',
      en: 'The city’s departments, agencies and mass organisations',
    },
  },
  {
    id: 'quan-huyen',
    name: {
      vi: 'Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện',
      en: 'People’s Committees of Thủ Đức City and of the urban and rural districts',
    },
    tab: 'Quận, huyện',
  },
];

const COLLECTIVE_IDS: ReadonlySet<string> = new Set(collectives.map((collective) => collective.id));

/** The agency that leads among these providers: the first named that is not a collective; undefined where only collectives are named. */
export const leadOf = (providers: readonly string[]): string | undefined =>
  providers.find((id) => !COLLECTIVE_IDS.has(id));
