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
  vi: `Tính đến ngày ${day}, còn ${units} đơn vị có nội dung cần bổ sung hoặc chỉnh sửa. Mỗi đơn vị một trang riêng để gửi kèm văn bản.`,
  en: `As of ${day}, ${units} units have something to add or correct. Each has a page of its own, to be attached to a letter.`,
});
/** Findings that belong to no unit. */
export const WHOLE_WORKBOOK: Text = { vi: 'Chung cho cả bộ biểu mẫu', en: 'The workbook as a whole' };

/** Head of a unit's page. */
export const UNIT_PAGE_TITLE: Text = {
  vi: 'DANH MỤC NỘI DUNG ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA',
  en: 'LIST OF WHAT IS TO BE ADDED OR CORRECTED',
};
export const ATTACHED_TO: Text = {
  vi: '(Kèm theo văn bản số ……… ngày … tháng … năm …)',
  en: '(Attached to letter No. ……… of …)',
};
export const unitRequest = (unit: Text, count: number): Text => ({
  vi: `Đề nghị ${unit.vi} bổ sung, chỉnh sửa ${count} nội dung sau đây trên trang tính của đơn vị:`,
  en: `${unit.en} is asked to add or correct the following (${count}) in its tab:`,
});
/** A finding about no single row. */
export const WHOLE_TAB: Text = { vi: 'Toàn bộ trang tính của đơn vị', en: 'The unit’s whole tab' };
