// One or more examples for each rule: the details with which docs/rules.md shows its message and remedy.
import type { Detail } from '../src/i18n/rules/rule-texts';

const PERCENT = { unitVi: '%', unitEn: '%' };
const LEVELS = {
  choicesVi: 'Rất thấp; Thấp; Trung bình; Cao; Rất cao',
  choicesEn: 'Very low; Low; Medium; High; Very high',
};
const LONG = { max: 200, fit: 285 };

const PROFILE = (field: number, vi: string, en: string): Detail => ({
  codeVi: `Phụ lục II – mục ${field}`,
  codeEn: `Annex II – field ${field}`,
  unitVi: vi,
  unitEn: en,
});
const PROFILE_GDP = PROFILE(28, 'Cục Thống kê', 'Statistics Office');
const PROFILE_SCHOOLING = PROFILE(32, 'Sở Giáo dục và Đào tạo', 'Department of Education and Training');
const PROFILE_POPULATION = PROFILE(24, 'Cục Thống kê', 'Statistics Office');

/** By rule id; a rule without an entry is shown with no detail. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly Detail[]>> = {
  'tab-missing': [{ tab: 'Sở Y tế', what: 'Sở Y tế' }],
  'column-missing': [{ tab: 'Sở Y tế', what: 'year' }],
  'duplicate-id': [
    {
      tab: 'Sở Y tế',
      what: '1.2.3-1a',
      rowVi: 'Phụ lục I – 1.2.3 – Tỷ lệ tử vong trẻ em',
      rowEn: 'Annex I – 1.2.3 – Child mortality',
    },
  ],
  'row-missing': [{ tab: 'Sở Y tế', what: '1.2.3-1a' }],
  'assignment-changed': [{ tab: 'Danh mục', what: 'Phụ lục I – 1.1.2' }],
  'bad-setting': [{ tab: 'Danh mục', what: 'Số từ tối đa', value: 'hai trăm' }],
  missing: [{ figure: 1, computable: 1 }, {}],
  placeholder: [{ raw: 'đang cập nhật' }],
  'later-without-date': [{ example: '2023-08-31' }],
  'later-past': [{ date: '2023-08-01' }],
  unreadable: [
    { why: 'error-value', raw: '#N/A', column: 'answer', asks: 'number' },
    { why: 'date', raw: '01/02/2023', column: 'answer', asks: 'number' },
    { why: 'boolean', raw: 'TRUE', column: 'answer', asks: 'number' },
    { why: 'interval', raw: '95-97%', column: 'answer', asks: 'number' },
    { why: 'grouping', raw: '1.23.4', column: 'numerator', asks: 'number' },
    { why: 'not-a-number', raw: 'rất nhiều', column: 'answer', asks: 'number', ...PERCENT },
    { why: 'not-a-level', raw: 'tốt', column: 'answer', asks: 'level', ...LEVELS },
    { why: 'score', raw: '6/5', column: 'answer', asks: 'level' },
    { why: 'not-a-year', raw: 'năm ngoái', column: 'year', asks: 'year' },
  ],
  ambiguous: [
    {
      raw: '1.234',
      labelled: 1,
      column: 'answer',
      firstVi: '1\u00a0234',
      firstEn: '1\u00a0234',
      secondVi: '1,234',
      secondEn: '1.234',
      writeFirst: '1234',
      writeSecondVi: '1,2340',
      writeSecondEn: '1.2340',
    },
  ],
  'wrong-unit': [
    { named: 'triệu đồng', column: 'answer', unitVi: 'USD', unitEn: 'USD' },
    { named: 'nghìn người', column: 'numerator' },
  ],
  'not-a-choice': [
    {
      raw: 'Đã ban hành',
      column: 'answer',
      choicesVi: 'Có; Đang xây dựng; Chưa có',
      choicesEn: 'Yes; In preparation; Not yet',
    },
  ],
  'out-of-range': [
    { value: 120, bound: 'both', min: 0, max: 100, ...PERCENT },
    { value: -5, bound: 'min', min: 0 },
    { value: 12.5, bound: 'integer' },
    { value: 120, bound: 'both', min: 0, max: 100, computed: 1, ...PERCENT },
  ],
  'numerator-over-denominator': [{ numerator: 1200, denominator: 1000 }],
  'zero-denominator': [{ denominator: 0 }],
  'wrong-sum': [{ sum: 101.2, rows: 8 }],
  'cap-exceeded': [{ sum: 104, rows: 2 }],
  fraction: [{ value: 0.985, percent: 98.5 }],
  'rate-differs': [{ value: 97, rate: 98.5 }],
  'one-of-two': [{ column: 'denominator' }],
  'explanation-missing': [{ policy: 1 }, {}],
  'year-future': [{ year: 2024, now: 2023, column: 'year' }],
  'year-old': [{ year: 2019, oldest: 2020, column: 'year' }],
  'over-limit': [
    { words: 250, low: 152, high: 175, fits: 1, ...LONG },
    { words: 310, low: 189, high: 217, fits: 0, ...LONG },
  ],
  'surely-over-limit': [{ words: 400, low: 244, high: 280, fits: 0, ...LONG }],
  'under-minimum': [{ words: 12, min: 20 }],
  'too-many-examples': [{ examples: 5, max: 3 }],
  'repeated-narrative': [
    {
      unitVi: 'Sở Công Thương',
      unitEn: 'Department of Industry and Trade',
      codeVi: 'Phụ lục II – mục 42',
      codeEn: 'Annex II – field 42',
      more: 0,
    },
  ],
  'bad-email': [{ raw: 'vanphong@' }],
  'bad-url': [{ raw: 'trang chủ thành phố' }, { raw: 'anh-1.jpg', file: 1 }],
  'phone-country-code': [{ raw: '(028) 3829 1055', suggestion: '+84 28 3829 1055' }],
  postcode: [{ raw: '7000' }],
  'coverage-low': [
    {
      coverage: 59.09,
      threshold: 80,
      behindVi: '13/22 đơn vị',
      behindEn: '13 of 22 units',
      missingVi: 'Quận 6, Quận 8',
      missingEn: 'People’s Committee of District 6, People’s Committee of District 8',
      bareVi: 'Quận 4',
      bareEn: 'People’s Committee of District 4',
    },
    {
      coverage: 50,
      threshold: 80,
      list: 1,
      behindVi: '1/2 đơn vị',
      behindEn: '1 of 2 units',
      missingVi: 'Quận 6',
      missingEn: 'People’s Committee of District 6',
    },
  ],
  'city-differs': [{ city: 95, units: 88.4, behindVi: '22/22 đơn vị', behindEn: '22 of 22 units', ...PERCENT }],
  'unit-outlier': [{ value: 8.8, median: 88.3, units: 20, ...PERCENT }],
  'changed-after-hand-in': [
    {
      changesVi: 'cột Số liệu/Nội dung trả lời: “97,8” → “98,5”; cột Năm: trống → “2022”',
      changesEn: 'column Figure/Answer: “97,8” → “98,5”; column Year: empty → “2022”',
    },
  ],
  'changed-after-acceptance': [
    {
      changesVi: 'cột Số liệu/Nội dung trả lời: “97,8” → “98,5”',
      changesEn: 'column Figure/Answer: “97,8” → “98,5”',
    },
  ],
  'same-figure-two-agencies': [
    {
      firstVi: 'Sở Lao động - Thương binh và Xã hội',
      firstEn: 'Department of Labour, Invalids and Social Affairs',
      otherVi: 'Cục Thống kê',
      otherEn: 'Statistics Office',
      valueVi: '3,7%',
      valueEn: '3,7%',
      from: 'Ước tính, 2022, Báo cáo số 905/BC-SLĐTBXH',
      differsVi: '4,1%',
      differsEn: '4,1%',
      otherFrom: 'Thống kê, 2022, Niên giám Thống kê 2022',
    },
  ],
  'shares-of-one-whole': [
    { sum: 96.2, rows: 8, full: 1, unitsVi: 'Sở Tài chính; Sở Nội vụ', unitsEn: 'Department of Finance; Home Affairs' },
    { sum: 104, rows: 2, unitsVi: 'Sở Tài chính; Sở Nội vụ', unitsEn: 'Department of Finance; Home Affairs' },
  ],
  'related-facts-differ': [
    { kind: 'gdp-low', value: 5800, year: 2022, other: 6720, otherYear: 2022, ...PROFILE_GDP },
    { kind: 'gdp-high', value: 32100, year: 2022, other: 6720, otherYear: 2022, ...PROFILE_GDP },
    { kind: 'schooling', value: 9.8, year: 2019, other: 11.1, otherYear: 2022, ...PROFILE_SCHOOLING },
    { kind: 'too-many', value: 12400000, year: 2022, other: 9389717, otherYear: 2022, ...PROFILE_POPULATION },
    { kind: 'per-head', value: 7400000, year: 2022, other: 9389717, otherYear: 2022, ...PROFILE_POPULATION },
  ],
  'prose-differs': [
    {
      written: '98,5%',
      sentence: 'Năm 2022, tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,5%.',
      valueVi: '97,8%',
      valueEn: '97,8%',
      requestVi: 'Tỷ lệ phần trăm người biết chữ từ 15 tuổi trở lên được biểu thị',
      requestEn: 'Share of literate people aged 15 and over',
      unitVi: 'Sở Giáo dục và Đào tạo',
      unitEn: 'Department of Education and Training',
      codeVi: 'Phụ lục I – 1.1.1',
      codeEn: 'Annex I – 1.1.1',
    },
  ],
  'same-paragraph': [
    {
      paragraph: 'Thành phố thông tin đến người dân bằng nhiều kênh, từ trực tuyến đến trực tiếp…',
      unitVi: 'Sở Thông tin và Truyền thông',
      unitEn: 'Department of Information and Communications',
      codeVi: 'Phụ lục II – mục 42',
      codeEn: 'Annex II – field 42',
    },
  ],
};
