// Texts of the draft's annex of gaps: one page for each unit, to be attached to a letter.
import type { Text } from '../catalogue/types';

/** Its first page. */
export const GAPS_TITLE: Text = {
  vi: 'PHỤ LỤC: NỘI DUNG ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA THEO ĐƠN VỊ',
  en: 'ANNEX: WHAT IS TO BE ADDED OR CORRECTED, BY UNIT',
};
export const NO_GAPS: Text = {
  vi: 'Không còn nội dung cần bổ sung, chỉnh sửa.',
  en: 'Nothing is left to be added or corrected.',
};
export const gapsOverview = (units: number, day: string): Text => ({
  vi: `Tính đến ngày ${day}, còn ${units} đơn vị có nội dung cần bổ sung hoặc chỉnh sửa. Mỗi đơn vị có một trang riêng để gửi kèm văn bản:`,
  en: `As of ${day}, ${units === 1 ? 'one unit has' : `${units} units have`} something to add or correct. Each has a page of its own, to be attached to a letter:`,
});
/** One line of the overview: "1. Sở Y tế: 3 nội dung". */
export const unitLine = (position: number, unit: Text, count: number): Text => ({
  vi: `${position}. ${unit.vi}: ${count} nội dung`,
  en: `${position}. ${unit.en}: ${count} ${count === 1 ? 'point' : 'points'}`,
});
/** Findings that belong to no unit. */
export const WHOLE_WORKBOOK: Text = { vi: 'Chung cho cả bộ biểu mẫu', en: 'The workbook as a whole' };

/** Head of a unit's page. */
export const unitTitle = (unit: Text): Text => ({
  vi: `${unit.vi}: danh mục nội dung đề nghị bổ sung, chỉnh sửa`,
  en: `${unit.en}: what is to be added or corrected`,
});
export const ATTACHED_TO: Text = {
  vi: '(Kèm theo văn bản số ……… ngày … tháng … năm …)',
  en: '(Attached to letter No. ……… of ………)',
};
export const unitRequest = (unit: Text, count: number, deadlines: Text | undefined): Text => ({
  vi: `Đề nghị ${unit.vi} bổ sung, chỉnh sửa ${count} nội dung sau đây trong bộ biểu mẫu${deadlines ? `; thời hạn: ${deadlines.vi}` : ''}.`,
  en: `${unit.en} is asked to add or correct the following in the workbook (${count} in all)${deadlines ? ` by ${deadlines.en}` : ''}.`,
});
/** "31/08/2023 (Phụ lục I), 30/09/2023 (Phụ lục II)", or the day alone where it is the same. */
export const deadlinesOf = (days: readonly { readonly annex: 'I' | 'II'; readonly day: string }[]): Text => {
  const [first] = days;
  if (first && days.every(({ day }) => day === first.day)) return { vi: first.day, en: first.day };
  return {
    vi: days.map(({ annex, day }) => `${day} (Phụ lục ${annex})`).join(', '),
    en: days.map(({ annex, day }) => `${day} (Annex ${annex})`).join(', '),
  };
};
/** A finding about no single row. */
export const WHOLE_TAB: Text = { vi: 'Toàn bộ trang tính của đơn vị', en: 'The unit’s whole tab' };
