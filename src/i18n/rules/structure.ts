// Texts of the rules on the workbook itself, and of a rule that could not run.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES, type ColumnName } from '../columns';
import { type Detail, has, numberIn, type RuleTexts, textIn } from './rule-texts';

const SETUP: Text = { vi: '“Khởi tạo bộ biểu mẫu”', en: '“Khởi tạo bộ biểu mẫu” (set up)' };

/** The row by its printed code and text where it is known, else by its id. */
const row = (d: Detail, lang: Lang): string => textIn(d, has(d, 'row') ? 'row' : 'what', lang);

/** The headings of the columns that `what` names, a line each, by their keys or by the headings themselves: “Năm”, “Minh chứng”. */
const headings = (d: Detail, lang: Lang): string =>
  String(d.what)
    .split('\n')
    .map((column) => `“${COLUMN_TITLES[column as ColumnName]?.[lang] ?? column}”`)
    .join(', ');

/** Texts by rule id. */
export const STRUCTURE_TEXTS = {
  'tab-missing': {
    title: { vi: 'Mất trang tính', en: 'A tab is gone' },
    message: (d) => ({
      vi: `Không tìm thấy trang tính “${d.tab}”; các dòng của trang này chưa kiểm tra được.`,
      en: `The tab “${d.tab}” is not there; its rows could not be checked.`,
    }),
    remedy: () => ({
      vi: `Đề nghị khôi phục trang tính từ Nhật ký phiên bản (trình đơn Tệp); nếu không còn, đơn vị đầu mối chạy lại ${SETUP.vi}.`,
      en: `Please restore it from the version history (menu File); if that is not possible, the coordinator runs ${SETUP.en} again.`,
    }),
  },
  'column-missing': {
    title: { vi: 'Mất cột hoặc tiêu đề cột', en: 'A column or its heading is gone' },
    message: (d) => ({
      vi: `Trang tính “${d.tab}” không còn cột ${headings(d, 'vi')} hoặc tiêu đề cột đã bị ghi đè.`,
      en: String(d.what).includes('\n')
        ? `The columns ${headings(d, 'en')} of the tab “${d.tab}” are gone or their headings were overwritten.`
        : `The column ${headings(d, 'en')} of the tab “${d.tab}” is gone or its heading was overwritten.`,
    }),
    remedy: () => ({
      vi: `Đề nghị hoàn tác (Ctrl + Z) hoặc khôi phục từ Nhật ký phiên bản; nếu không được, đơn vị đầu mối chạy lại ${SETUP.vi}.`,
      en: `Please undo (Ctrl + Z) or restore from the version history; failing that, the coordinator runs ${SETUP.en} again.`,
    }),
  },
  'duplicate-id': {
    title: { vi: 'Một mã định danh ở hai dòng', en: 'One id in two rows' },
    message: (d) => ({
      vi: `Trang tính “${d.tab}” có hai dòng cùng mã định danh (${row(d, 'vi')}).`,
      en: `Two rows of the tab “${d.tab}” have the same id (${row(d, 'en')}).`,
    }),
    remedy: () => ({
      vi: `Đề nghị chuyển nội dung về một dòng, xóa dòng chép thừa, rồi đơn vị đầu mối chạy lại ${SETUP.vi}.`,
      en: `Please bring the answers into one row and delete the copy; then the coordinator runs ${SETUP.en} again.`,
    }),
  },
  'row-missing': {
    title: { vi: 'Mất dòng', en: 'A row is gone' },
    message: (d) => ({
      vi: `Trang tính “${d.tab}” không còn dòng “${row(d, 'vi')}”.`,
      en: `The row “${row(d, 'en')}” of the tab “${d.tab}” is gone.`,
    }),
    remedy: () => ({
      vi: `Đề nghị khôi phục từ Nhật ký phiên bản, hoặc đơn vị đầu mối chạy lại ${SETUP.vi} để tạo lại dòng.`,
      en: `Please restore it from the version history, or the coordinator runs ${SETUP.en} again to make the row anew.`,
    }),
  },
  'assignment-changed': {
    title: { vi: 'Phân công đã thay đổi', en: 'The assignment has changed' },
    message: (d) => ({
      vi: `Phân công của “${d.what}” đã được sửa ở trang tính “${d.tab}” nhưng chưa áp dụng vào các dòng; việc kiểm tra vẫn theo phân công cũ.`,
      en: `The assignment of “${d.what}” was edited in the tab “${d.tab}”, but not applied to the rows; the check follows the former one.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị đơn vị đầu mối chọn “Cập nhật phân công” để áp dụng, hoặc ghi lại như cũ ở trang tính “${d.tab}”.`,
      en: `Please have the coordinator choose “Cập nhật phân công” (update the assignment) to apply it, or write the former assignment again in the tab “${d.tab}”.`,
    }),
  },
  'bad-setting': {
    title: { vi: 'Giá trị thiết lập không đọc được', en: 'A setting cannot be read' },
    message: (d) => ({
      vi: `Trang tính “${d.tab}”, mục “${d.what}”: không đọc được giá trị “${d.value}”.`,
      en: `Tab “${d.tab}”, “${d.what}”: the value “${d.value}” cannot be read.`,
    }),
    remedy: (d) => ({
      vi: `Đề nghị đơn vị đầu mối sửa lại ô này trong trang tính “${d.tab}”.`,
      en: `Please have the coordinator correct this cell in the tab “${d.tab}”.`,
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;

/** Texts of the finding that stands for a rule that threw. */
export const NOT_TESTED_TEXTS: RuleTexts = {
  title: { vi: 'Quy tắc không chạy được', en: 'A rule could not run' },
  message: (d) => ({
    vi: `Quy tắc “${textIn(d, 'title', 'vi')}” không chạy được${has(d, 'rows') ? ` ở ${numberIn(d, 'rows', 'vi')} dòng` : ''}; dữ liệu chưa được kiểm tra theo quy tắc này.`,
    en: `The rule “${textIn(d, 'title', 'en')}” could not run${has(d, 'rows') ? ` on ${numberIn(d, 'rows', 'en')} ${d.rows === 1 ? 'row' : 'rows'}` : ''}; the data was not tested by it.`,
  }),
  remedy: () => ({
    vi: 'Đề nghị chạy lại; nếu vẫn lỗi, đề nghị gửi “Thông tin hỗ trợ kỹ thuật” cho người hỗ trợ.',
    en: 'Please run it again; if it still fails, send “Thông tin hỗ trợ kỹ thuật” (technical information) to support.',
  }),
};
