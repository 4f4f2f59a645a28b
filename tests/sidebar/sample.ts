// Hand-made views for the sidebar: any number of findings, either language, any tab in front.
import type {
  ConflictView,
  FindingView,
  FrontView,
  HandInView,
  PlaceView,
  RowView,
  SidebarView,
  UnitView,
  WaivedView,
} from '../../src/actions/views';
import type { Lang } from '../../src/catalogue/types';
import type { Severity } from '../../src/rules/types';

/** A row that takes a text of 20 to 30 words, or whatever else is said. */
export function sampleRow(change: Partial<RowView> = {}): RowView {
  return {
    place: samplePlace(11),
    unit: 'Sở Giao thông vận tải',
    code: 'Phụ lục II – Mục 2',
    text: 'Mô tả ngắn gọn mạng lưới đường sắt đô thị phục vụ việc học tập suốt đời của người dân.',
    hint: 'Nêu tuyến, đối tượng được phục vụ và kết quả trong ba năm gần nhất.',
    limit: 'Từ 20 đến 30 từ',
    role: 'lead',
    kind: 'narrative',
    writable: true,
    current: 'Tuyến số 1',
    minWords: 20,
    maxWords: 30,
    statusText: '! Cần xem lại',
    status: 'warning',
    findings: [
      {
        severity: 'warning',
        message: 'Nội dung có 3 từ, ít hơn 20 từ.',
        remedy: 'Đề nghị bổ sung nội dung.',
        place: samplePlace(11),
      },
    ],
    alone: 'Dòng này mới được kiểm tra riêng; các quy tắc so với dòng khác chờ lần kiểm tra đầy đủ.',
    ...change,
  };
}

export const samplePlace = (row: number): PlaceView => ({ sheetId: 7, row, column: 3, id: `row-${row}` });

/** The agency's tab with a row selected. */
export const sampleFront = (row: RowView | undefined = sampleRow()): FrontView => ({
  sheetId: 7,
  title: 'Sở Giao thông vận tải',
  kind: 'agency',
  unit: { id: 'unit-0', name: 'Sở Giao thông vận tải', handIn: sampleHandIn() },
  ...(row ? { row } : {}),
});

/** A city of 40 units and 20 sections with `findings` findings, dealt out evenly. */
export function sampleView(findings: number, change: Partial<SidebarView> = {}): SidebarView {
  const lang: Lang = change.lang ?? 'vi';
  const texts =
    lang === 'vi'
      ? ['Chưa có nội dung trả lời.', 'Đề nghị nhập nội dung hoặc lý do chưa có.']
      : ['There is no answer.', 'Please give an answer or a reason.'];
  return {
    lang,
    city: 'Thành phố Hồ Chí Minh',
    user: { email: 'dau.moi@hcm.example', coordinator: true },
    coordinators: ['dau.moi@hcm.example'],
    front: sampleFront(),
    totals: {
      complete: 412,
      expected: 1180,
      errors: 37,
      warnings: 21,
      reasons: 64,
      stages: { filled: 476, valid: 431, evidenced: 380, handedIn: 96, accepted: 12 },
    },
    units: range(40).map((n) => sampleUnit(n)),
    items: range(60).map((n) => ({
      id: `item-${n}`,
      code: `Phụ lục I – 1.${n}`,
      text: `Tỷ lệ người trưởng thành tham gia các chương trình học tập suốt đời trên địa bàn, nội dung ${n}`,
      section: Math.floor(n / 3),
    })),
    sections: range(20).map((n) => `Tiêu chuẩn ${n + 1}. Cơ hội học tập cho mọi người dân`),
    tabs: [{ sheetId: 7, title: 'Sở Giao thông vận tải' }],
    texts,
    findings: range(findings).map((n) => sampleFinding(n)),
    waived: [],
    conflicts: [],
    notes: [],
    notTested: 0,
    englishRatio: { low: 0.61, high: 0.7 },
    lastCheck: { when: '15/08/2023 09:00', by: 'dau.moi@hcm.example', stale: true },
    ...change,
  };
}

/** A part that is being filled, in time, or however else it stands. */
export const sampleHandIn = (change: Partial<HandInView> = {}): HandInView => ({
  state: 'entering',
  text: 'Đang nhập',
  reason: '',
  letter: '',
  timely: 'Còn 16 ngày',
  waiting: false,
  changed: 0,
  ...change,
});

/** The n-th unit, in the plan's order. */
export const sampleUnit = (n: number, change: Partial<UnitView> = {}): UnitView => ({
  id: `unit-${n}`,
  name: n === 0 ? 'Sở Giao thông vận tải' : `Sở, ban, ngành số ${n}`,
  shortName: `Sở ${n}`,
  complete: 12,
  expected: 31,
  errors: n % 4,
  warnings: 2,
  reasons: 1,
  missing: 18,
  toFix: n % 4,
  handIn: sampleHandIn(),
  stages: { filled: 13, valid: 11, evidenced: 9, handedIn: 0, accepted: 0 },
  ...change,
});

/** Two agencies that say different things of one figure. */
export const sampleConflict = (): ConflictView => ({
  item: 5,
  message: 'Hai đơn vị ghi hai giá trị khác nhau cho cùng một số liệu.',
  remedy: 'Đề nghị đơn vị đầu mối thống nhất một giá trị, hoặc chấp nhận có lý do.',
  values: [
    {
      unit: 'Sở Giáo dục và Đào tạo',
      value: '98,5%',
      source: 'Thống kê, 2022, Báo cáo số 12/BC-SGDĐT',
      place: samplePlace(40),
    },
    { unit: 'Cục Thống kê', value: '97,8%', source: 'Khảo sát, 2021', place: samplePlace(41) },
  ],
});

/** A finding that was accepted. */
export const sampleWaived = (): WaivedView => ({
  id: 'unit-1/item-3:old-year:year:0123456789abcdef',
  unit: 1,
  item: 3,
  message: 'Số liệu năm 2015 đã cũ.',
  reason: 'Điều tra dân số 5 năm một lần; số liệu mới có sau năm 2024.',
  by: 'dau.moi@hcm.example',
  when: '15/08/2023 09:00',
  place: samplePlace(30),
});

/** The n-th finding: by unit, then by row. */
const sampleFinding = (n: number): FindingView => ({
  unit: n % 40,
  item: n % 60,
  severity: (['error', 'warning', 'info', 'block'] as readonly Severity[])[n % 7] ?? 'error',
  message: 0,
  remedy: 1,
  value: '',
  place: samplePlace(20 + n),
  ...(n % 7 === 3 ? {} : { waiver: `unit-${n % 40}/item-${n % 60}:missing:answer:0123456789abcdef` }),
});

const range = (length: number): readonly number[] => Array.from({ length }, (_, n) => n);
