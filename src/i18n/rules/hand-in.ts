// Texts of the rules on what was handed in or accepted and says something else now.
import { type RuleTexts, textIn } from './rule-texts';

/** Texts by rule id. */
export const HAND_IN_TEXTS = {
  'changed-after-hand-in': {
    title: { vi: 'Thay đổi sau khi gửi', en: 'Changed after being handed in' },
    message: (d) => ({
      vi: `Đã thay đổi sau khi gửi: ${textIn(d, 'changes', 'vi')}.`,
      en: `Changed after being handed in: ${textIn(d, 'changes', 'en')}.`,
    }),
    remedy: () => ({
      vi: 'Đề nghị đơn vị gửi lại (ở dòng Tình trạng gửi chọn “đang nhập”, khi xong chọn “đã gửi”), hoặc khôi phục nội dung đã gửi.',
      en: 'The unit is asked to hand in again (in the row Hand-in choose “being filled in”, then “handed in”), or to restore what was handed in.',
    }),
  },
  'changed-after-acceptance': {
    title: { vi: 'Thay đổi sau khi tiếp nhận', en: 'Changed after acceptance' },
    message: (d) => ({
      vi: `Đã thay đổi sau khi tiếp nhận: ${textIn(d, 'changes', 'vi')}.`,
      en: `Changed after acceptance: ${textIn(d, 'changes', 'en')}.`,
    }),
    remedy: () => ({
      vi: 'Đề nghị đơn vị đầu mối tiếp nhận lại hoặc trả lại để bổ sung; nếu sửa nhầm, đề nghị đơn vị khôi phục nội dung đã tiếp nhận.',
      en: 'The coordinator is asked to accept it again or to return it; if it was changed by mistake, the unit is asked to restore what was accepted.',
    }),
  },
} satisfies Readonly<Record<string, RuleTexts>>;

/** One column that changed: “cột Năm: “2021” → “2022””; empty cells in words. */
export const changedColumn = (
  title: { readonly vi: string; readonly en: string },
  before: string,
  now: string,
): { readonly vi: string; readonly en: string } => ({
  vi: `cột ${title.vi}: ${quoted(before, 'trống')} → ${quoted(now, 'trống')}`,
  en: `column ${title.en}: ${quoted(before, 'empty')} → ${quoted(now, 'empty')}`,
});

const quoted = (text: string, empty: string): string => (text === '' ? empty : `“${text}”`);
