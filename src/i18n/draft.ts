// Texts of the draft application: head, headings, labels, what stands for a gap, notes of the review copy.
import type { Text } from '../catalogue/types';

/** What the head of the first page and the titles say. */
export const DRAFT_HEAD = {
  committee: { vi: 'ỦY BAN NHÂN DÂN', en: 'PEOPLE’S COMMITTEE' },
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  openDate: { vi: 'ngày … tháng … năm …', en: '…………… (date)' },
  sample: { vi: 'BẢN MINH HỌA – số liệu không có thật', en: 'SAMPLE – the figures are not real' },
  title: {
    vi: 'ĐƠN ĐĂNG KÝ THÀNH VIÊN MẠNG LƯỚI THÀNH PHỐ HỌC TẬP TOÀN CẦU CỦA UNESCO',
    en: 'APPLICATION FOR MEMBERSHIP IN THE UNESCO GLOBAL NETWORK OF LEARNING CITIES',
  },
  part1: { vi: 'PHẦN 1 (do Thành phố điền)', en: 'PART 1 (to be completed by the city)' },
  part2: {
    vi: 'PHẦN 2 (do Ủy ban Quốc gia UNESCO Việt Nam điền)',
    en: 'PART 2 (to be completed by the National Commission for UNESCO)',
  },
  annex: { vi: 'PHỤ LỤC: CÁC CHỈ SỐ', en: 'ANNEX: THE INDICATORS' },
} as const;

/** The city's name; in English as UNESCO's lists write it: "Ho Chi Minh City", without marks. */
export const cityName = (city: string): Text => {
  const plain = city
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  return { vi: city, en: plain.replace(/^thanh pho\s+(.+)$/i, '$1 City').replace(/^tinh\s+(.+)$/i, '$1 Province') };
};

/** "DỰ THẢO lần 3" */
export const draftNumber = (number: number): Text => ({ vi: `DỰ THẢO lần ${number}`, en: `DRAFT No. ${number}` });

/** The line under it in the review copy. */
export const reviewOf = (longDate: Text): Text => ({
  vi: `Bản rà soát, lập ${longDate.vi}`,
  en: `Working version of ${longDate.en}`,
});

/** The file's title. */
export const fileTitle = (number: number, version: 'review' | 'clean'): Text => ({
  vi: `Đơn đăng ký Thành phố học tập – Dự thảo lần ${number} – ${version === 'review' ? 'Bản rà soát' : 'Bản trình'}`,
  en: `Learning City application – draft No. ${number} – ${version === 'review' ? 'working version' : 'clean version'}`,
});

/** "Lĩnh vực 1. …", "Tiêu chuẩn 1.1. …" */
export const areaHeading = (id: string, text: Text): Text => ({
  vi: `Lĩnh vực ${id}. ${text.vi}`,
  en: `Area ${id}. ${text.en}`,
});
export const standardHeading = (id: string, text: Text): Text => ({
  vi: `Tiêu chuẩn ${id}. ${text.vi}`,
  en: `Standard ${id}. ${text.en}`,
});

/** Heads of the tables. */
export const TABLE_HEADS = {
  profile: [
    { vi: 'Thông tin', en: 'Information' },
    { vi: 'Dữ liệu', en: 'Data' },
    { vi: 'Năm', en: 'Year' },
  ],
  photos: [
    { vi: 'Ảnh', en: 'Photo' },
    { vi: 'Liên kết tệp gốc', en: 'Link to the original file' },
    { vi: 'Mô tả', en: 'Description' },
    { vi: 'Bản quyền', en: 'Copyright' },
  ],
  indicators: [
    { vi: 'Mã, tiêu chí', en: 'Code, criterion' },
    { vi: 'Chỉ số', en: 'Indicator' },
    { vi: 'Giá trị', en: 'Value' },
    { vi: 'Năm', en: 'Year' },
    { vi: 'Nguồn số liệu', en: 'Source' },
    { vi: 'Cơ quan cung cấp', en: 'Agency' },
  ],
  byUnit: [
    { vi: 'Đơn vị', en: 'Unit' },
    { vi: 'Số liệu, nội dung', en: 'Answer' },
    { vi: 'Năm', en: 'Year' },
    { vi: 'Nguồn số liệu, minh chứng, diễn giải', en: 'Source, evidence, explanation' },
  ],
  gaps: [
    { vi: 'Mã và nội dung yêu cầu', en: 'Code and request' },
    { vi: 'Nội dung đề nghị bổ sung, chỉnh sửa', en: 'What is to be added or corrected' },
  ],
} as const;

/** Labels before a part of an answer. */
export const ANSWER_LABELS = {
  explanation: { vi: 'Diễn giải', en: 'Explanation' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  self: { vi: 'Tự đánh giá', en: 'Self-assessment' },
} as const;

/** "Ảnh 2" */
export const photoLabel = (number: number): Text => ({ vi: `Ảnh ${number}`, en: `Photo ${number}` });

/** What stands where the clean copy has no answer, and where nothing is owed. */
export const DOTS = '……………';
/** The same in a narrow column. */
export const SHORT_DOTS = '……';
export const NOTHING_OWED = '–';

/** "[CHỜ BỔ SUNG – Sở Y tế – thời hạn 31/08/2023]" */
export const gapText = (unit: Text | undefined, deadline: string): Text => ({
  vi: `[CHỜ BỔ SUNG${unit ? ` – ${unit.vi}` : ''} – thời hạn ${deadline}]`,
  en: `[TO BE ADDED${unit ? ` – ${unit.en}` : ''} – by ${deadline}]`,
});

/** "khoảng 95%" */
export const about = (figure: string): Text => ({ vi: `khoảng ${figure}`, en: `about ${figure}` });

/** "Không áp dụng", "Không có số liệu", "Sẽ bổ sung ngày 15/09/2023" */
export const NOT_APPLICABLE: Text = { vi: 'Không áp dụng', en: 'Not applicable' };
export const NO_DATA: Text = { vi: 'Không có số liệu', en: 'No data' };
export const later = (date: string | undefined): Text => ({
  vi: date ? `Sẽ bổ sung trước ngày ${date}` : 'Sẽ bổ sung',
  en: date ? `To be added by ${date}` : 'To be added',
});

/** Notes of the review copy. */
export const REVIEW_NOTES = {
  computed: { vi: '(hệ thống tính từ tử số và mẫu số)', en: '(computed from numerator and denominator)' },
} as const;

/** "(215/200 từ; ước khoảng 132–151 từ tiếng Anh)" */
export const wordCount = (words: number, max: number, low: number, high: number): Text => ({
  vi: `(${words}/${max} từ; ước khoảng ${low}–${high} từ tiếng Anh)`,
  en: `(${words}/${max} words; about ${low}–${high} in English)`,
});

/** "[CHƯA TỔNG HỢP – Sở Y tế]", before what a contributor wrote and the lead has not merged. */
export const notMerged = (unit: Text): Text => ({
  vi: `[CHƯA TỔNG HỢP – ${unit.vi}]`,
  en: `[NOT YET MERGED – ${unit.en}]`,
});

/** In their place, where they stand in a table of their own. */
export const NOT_MERGED_BELOW: Text = {
  vi: '[CHƯA TỔNG HỢP – nội dung của từng đơn vị ở bảng bên dưới]',
  en: '[NOT YET MERGED – the units’ texts are in the table below]',
};

/** Who has not contributed yet. */
export const notContributed = (names: readonly Text[]): Text => ({
  vi: `Chưa có phần phối hợp của: ${names.map((n) => n.vi).join('; ')}.`,
  en: `Not yet contributed: ${names.map((n) => n.en).join('; ')}.`,
});
export const contributedOf = (collective: Text, count: number, all: number): Text => ({
  vi: `Phần phối hợp của ${collective.vi}: ${count}/${all} đơn vị đã đóng góp.`,
  en: `Contributions of ${collective.en}: ${count} of ${all} units.`,
});

/** What the units' answers amount to, where nobody leads: "28,4% (tổng hợp từ 18/22 đơn vị)". */
export const cityFrom = (figure: Text, coverage: Text): Text => ({
  vi: `${figure.vi} (tổng hợp từ ${coverage.vi})`,
  en: `${figure.en} (from ${coverage.en})`,
});
export const policyFrom = (figure: Text, coverage: Text): Text => ({
  vi: `${figure.vi} (${coverage.vi} đã trả lời)`,
  en: `${figure.en} (answers from ${coverage.en})`,
});
export const CITY_VALUE = {
  provisional: { vi: '[TẠM TÍNH]', en: '[PROVISIONAL]' },
} as const satisfies Readonly<Record<string, Text>>;

/** Counts that stand where the units' answers amount to no value. */
export const withFigures = (count: number, all: number): Text => ({
  vi: `${count}/${all} đơn vị đã có số liệu`,
  en: `${count} of ${all} units have figures`,
});
export const answered = (count: number, all: number): Text => ({
  vi: `${count}/${all} đơn vị đã trả lời`,
  en: `${count} of ${all} units have answered`,
});
export const byUnitCaption = (code: string, text: Text, merged: boolean): Text => ({
  vi: `${code}. ${text.vi} – theo từng đơn vị${merged ? '' : ', chưa tổng hợp'}`,
  en: `${code}. ${text.en} – by unit${merged ? '' : ', not yet merged'}`,
});
/** Who provides an indicator. */
export const withContributors = (lead: Text, others: readonly Text[]): Text => ({
  vi: `${lead.vi} (chủ trì); ${others.map((n) => n.vi).join('; ')} (phối hợp)`,
  en: `${lead.en} (lead); ${others.map((n) => n.en).join('; ')} (contributing)`,
});
