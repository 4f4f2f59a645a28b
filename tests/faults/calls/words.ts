// What a person may be told: plain Vietnamese, and how things stand.

/** What is wrong with a message for a person; empty where it is plain. */
export function faultsOf(text: string): readonly string[] {
  const problems = FORBIDDEN.filter((pattern) => pattern.test(text)).map((pattern) => `says ${pattern}`);
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text)
    ? problems
    : [...problems, 'is not Vietnamese'];
}

/** Words of the engine, of JSON and of Google's own messages. A detail that Google gives may follow "báo lỗi:". */
const FORBIDDEN = [
  /undefined|\bnull\b|NaN|\[object/,
  /Cannot read|is not (a function|defined|iterable)|(Type|Reference|Range)Error/,
  /\bat [\w.]+ ?\(|Code\.js|\n\s+at /,
  /Exception|API call to|failed with error/,
  /[{}]/,
  /(^|[^\p{L}])bạn([^\p{L}]|$)|Xin lỗi|Vui lòng/iu,
  /Cần được cho phép để thực hiện tác vụ/,
  /sorry|Please wait|Authorization is required|Service (invoked|using|error|Spreadsheets)/i,
] as const;

/** True where it tells whether something was written. */
export const saysState = (text: string): boolean => STATE.test(text);
const STATE =
  /chưa có gì được (ghi|tạo)|chưa (ghi|tạo|thực hiện|thay đổi) gì|đã ghi|thùng rác|không bỏ được|chưa rõ nội dung|giữ nguyên|đã được ghi|chưa ghi nhận/i;

/** True where it claims that nothing was written. */
export const claimsNothing = (text: string): boolean => /chưa có gì được (ghi|tạo)/i.test(text);
