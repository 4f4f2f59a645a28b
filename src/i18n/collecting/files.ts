// What is said about files: why one cannot be imported, why a cell is not understood, and what stands in an exported file.
import type { Text } from '../../catalogue/types';

const some = (names: readonly string[]): string =>
  names.slice(0, 10).join(', ') + (names.length > 10 ? ` … (${names.length})` : '');

/** Refusals of a whole file. Nothing has been written. */
export const FILE_REFUSALS = {
  badRequest: {
    vi: 'Cửa sổ nhập, xuất tệp gửi nội dung không hợp lệ nên chưa thực hiện gì. Đề nghị đóng cửa sổ rồi mở lại từ menu Thành phố học tập.',
    en: 'The window of files sent something that cannot be used, so nothing was done. Please close it and open it again from the menu.',
  },
  noMark: {
    vi: 'Tệp này không phải biểu do bộ biểu mẫu xuất ra. Đề nghị chọn tệp Excel đã nhận từ đơn vị đầu mối, hoặc tệp .csv có đúng các cột của biểu. Chưa có gì được ghi.',
    en: 'This file is no form of this workbook. Please choose the Excel file that came from the coordinator, or a .csv file with the columns of the form. Nothing was written.',
  },
  version: (version: number): Text => ({
    vi: `Tệp thuộc một phiên bản khác của bộ biểu mẫu (phiên bản ${version}). Đề nghị xuất lại tệp rồi chép câu trả lời sang tệp mới. Chưa có gì được ghi.`,
    en: `The file belongs to another version of the workbook (${version}). Please export it anew and copy the answers into the new file. Nothing was written.`,
  }),
  round: (file: number, ours: number): Text => ({
    vi: `Tệp thuộc đợt ${file}, bộ biểu mẫu này thuộc đợt ${ours}. Đề nghị dùng tệp của đợt ${ours}. Chưa có gì được ghi.`,
    en: `The file belongs to the round of ${file}, this workbook to ${ours}. Please use the file of ${ours}. Nothing was written.`,
  }),
  city: (file: string, ours: string): Text => ({
    vi: `Tệp thuộc bộ biểu mẫu của ${file}, không phải của ${ours}. Chưa có gì được ghi.`,
    en: `The file belongs to the workbook of ${file}, not of ${ours}. Nothing was written.`,
  }),
  otherUnit: (file: string, chosen: string): Text => ({
    vi: `Tệp là của ${file}, không phải của ${chosen} đang được chọn. Đề nghị chọn đúng đơn vị hoặc đúng tệp. Chưa có gì được ghi.`,
    en: `The file is of ${file}, not of ${chosen}, which is chosen. Please choose the right unit or the right file. Nothing was written.`,
  }),
  unknownUnit: (unit: string): Text => ({
    vi: `Bộ biểu mẫu không có đơn vị “${unit}”. Chưa có gì được ghi.`,
    en: `This workbook has no unit “${unit}”. Nothing was written.`,
  }),
  chooseUnit: {
    vi: 'Tệp không ghi là của đơn vị nào. Đề nghị chọn đơn vị rồi đọc lại tệp. Chưa có gì được ghi.',
    en: 'The file does not say which unit it is of. Please choose the unit, then read the file again. Nothing was written.',
  },
  severalUnits: (names: readonly string[]): Text => ({
    vi: `Tệp có nội dung của nhiều đơn vị (${some(names)}); mỗi lần nhập cho một đơn vị. Đề nghị chọn đơn vị rồi đọc lại tệp. Chưa có gì được ghi.`,
    en: `The file holds several units (${some(names)}); they are imported one at a time. Please choose the unit, then read the file again. Nothing was written.`,
  }),
  columns: (titles: readonly string[]): Text => ({
    vi: `Các cột của tệp đã bị thêm, chuyển chỗ hoặc đổi tên, nên không biết chắc nội dung thuộc cột nào: ${some(titles)}. Đề nghị chép câu trả lời vào tệp gốc rồi nhập lại. Chưa có gì được ghi.`,
    en: `Columns of the file were added, moved or renamed, so it is not certain what belongs where: ${some(titles)}. Please copy the answers into the original file and import that. Nothing was written.`,
  }),
  merged: (cells: readonly string[]): Text => ({
    vi: `Có ô bị trộn trong vùng trả lời: ${some(cells)}. Đề nghị bỏ trộn ô, mỗi dòng nhập vào ô của dòng đó. Chưa có gì được ghi.`,
    en: `Cells are merged among the answers: ${some(cells)}. Please unmerge them and fill each row’s own cell. Nothing was written.`,
  }),
  formulas: (cells: readonly string[]): Text => ({
    vi: `Có công thức trong ô trả lời: ${some(cells)}. Đề nghị thay công thức bằng giá trị (sao chép, rồi dán giá trị). Chưa có gì được ghi.`,
    en: `Answers hold formulas: ${some(cells)}. Please replace them by their values (copy, then paste values). Nothing was written.`,
  }),
  damagedTab: (tab: string): Text => ({
    vi: `Trang tính “${tab}” đang thiếu hoặc bị hỏng, nên chưa nhập, xuất được. Đề nghị đơn vị đầu mối chọn Khởi tạo bộ biểu mẫu để khôi phục. Chưa có gì được ghi.`,
    en: `The tab “${tab}” is missing or damaged, so nothing can be imported or exported. Please ask the coordinator to restore it with “Set up the workbook”. Nothing was written.`,
  }),
} as const;

/** Why one cell of a file is not understood. */
export const UNREAD = {
  noRow: { vi: 'dòng này không có mã định danh', en: 'this row has no id' },
  unknownRow: (id: string): Text => ({
    vi: `bộ biểu mẫu không hỏi đơn vị nội dung có mã “${id}”`,
    en: `the workbook does not ask this unit for “${id}”`,
  }),
  repeated: (line: number): Text => ({
    vi: `mã định danh đã có ở dòng ${line} của tệp`,
    en: `the id stands in line ${line} of the file already`,
  }),
  unneeded: { vi: 'dòng này không cần cột này', en: 'this row does not need this column' },
  heading: { vi: 'dòng tiêu đề, không phải dòng trả lời', en: 'a heading, no row of answers' },
  error: (text: string): Text => ({ vi: `ô báo lỗi ${text}`, en: `the cell shows the error ${text}` }),
  boolean: {
    vi: 'giá trị đúng/sai của bảng tính, không phải câu trả lời',
    en: 'a true/false value of the spreadsheet, no answer',
  },
  tooLong: { vi: 'dài hơn 50.000 ký tự', en: 'longer than 50,000 characters' },
} as const;

/** What stands in an exported file beside the tab's own words. */
export const UNIT_FILE = {
  howTo: {
    vi: 'Cách nhập: chỉ nhập vào các ô nền trắng; phần còn lại được khóa. Ô có dấu “–” không phải nhập. Không thêm, xóa, đổi tên cột. Xong, lưu tệp và gửi lại cho đơn vị đầu mối.',
    en: 'How to fill in: type in the white cells only; the rest is locked. Cells with “–” need nothing. Do not add, remove or rename columns. When done, save the file and send it back to the coordinator.',
  },
  tooLong: {
    vi: '(Nội dung dài hơn mức một ô Excel chứa được; giữ nguyên trong bộ biểu mẫu)',
    en: '(Longer than an Excel cell can hold; it stays as it is in the workbook)',
  },
  name: (unit: string, round: number): Text => ({
    vi: `Biểu ${round} – ${unit}`,
    en: `Form ${round} – ${unit}`,
  }),
  all: (round: number): string => `thanh-pho-hoc-tap-${round}`,
} as const;
