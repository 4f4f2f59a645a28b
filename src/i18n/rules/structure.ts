// Texts of the rules on the workbook itself, and of a rule that could not run.
import type { Lang, Text } from '../../catalogue/types';
import { COLUMN_TITLES, type ColumnName } from '../columns';
import { type Detail, has, numberIn, type RuleTexts, textIn } from './rule-texts';

const SETUP: Text = { vi: '“Khởi tạo bộ biểu mẫu”', en: '“Khởi tạo bộ biểu mẫu” (set up)' };
const ASSIGN: Text = { vi: '“Cập nhật phân công”', en: '“Cập nhật phân công” (update the assignment)' };

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
    rationale: {
      vi: 'Không có trang tính thì không kiểm tra và không đưa vào dự thảo được.',
      en: 'Without its tab nothing of it can be checked or drafted.',
    },
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
    rationale: {
      vi: 'Thiếu cột thì không biết ô nào là câu trả lời nào.',
      en: 'Without the column nobody knows which cell answers what.',
    },
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
    rationale: {
      vi: 'Hai dòng cùng mã thì không biết dòng nào là câu trả lời.',
      en: 'With one id in two rows nobody knows which one is the answer.',
    },
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
    rationale: {
      vi: 'Mục được giao nhưng không còn dòng để ghi.',
      en: 'The item was assigned, but has no row to be answered in.',
    },
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
    rationale: {
      vi: 'Sửa Danh mục hoặc Đơn vị chưa làm thay đổi các trang tính cho đến khi cập nhật phân công.',
      en: 'An edit of Danh mục (Items) or Đơn vị (Units) changes no tab until the assignment is updated.',
    },
    message: (d) => ({
      vi: `“${d.what}” đã được sửa ở trang tính “${d.tab}”; cần thêm hoặc chuyển dòng.`,
      en: `“${d.what}” was edited in the tab “${d.tab}”; rows must be added or moved.`,
    }),
    remedy: () => ({
      vi: `Đề nghị đơn vị đầu mối chạy ${ASSIGN.vi} trong trình đơn Thành phố học tập.`,
      en: `Please have the coordinator run ${ASSIGN.en} in the menu Thành phố học tập.`,
    }),
  },
  'bad-setting': {
    title: { vi: 'Giá trị thiết lập không đọc được', en: 'A setting cannot be read' },
    rationale: {
      vi: 'Các quy tắc dùng giá trị này; đọc không được thì kiểm tra có thể sai.',
      en: 'The rules use this value; without it the check may be wrong.',
    },
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
  rationale: {
    vi: 'Lỗi của một quy tắc không làm dừng các quy tắc khác, nhưng phải nói rõ điều gì chưa được kiểm tra.',
    en: 'A fault in one rule stops no other, but what was not tested must be said.',
  },
  message: (d) => ({
    vi: `Quy tắc “${textIn(d, 'title', 'vi')}” không chạy được${has(d, 'rows') ? ` ở ${numberIn(d, 'rows', 'vi')} dòng` : ''}; dữ liệu chưa được kiểm tra theo quy tắc này.`,
    en: `The rule “${textIn(d, 'title', 'en')}” could not run${has(d, 'rows') ? ` on ${numberIn(d, 'rows', 'en')} ${d.rows === 1 ? 'row' : 'rows'}` : ''}; the data was not tested by it.`,
  }),
  remedy: () => ({
    vi: 'Đề nghị chạy lại; nếu vẫn lỗi, đề nghị gửi “Thông tin hỗ trợ kỹ thuật” cho người hỗ trợ.',
    en: 'Please run it again; if it still fails, send “Thông tin hỗ trợ kỹ thuật” (technical information) to support.',
  }),
};
