// Reading what a coordinator types into a register: yes and no, counts, dates, lists, e-mail addresses.

/** "Có", "yes", "x" in any case. */
export const isYes = (text: string): boolean => /^(có|co|yes|y|x|✓|true)$/iu.test(text.trim());
/** "Không", "no", or nothing. */
export const isNo = (text: string): boolean => /^(không|khong|no|n|false|)$/iu.test(text.trim());

/** Names separated by ";" or a line break; a name may hold a comma ("các quận, huyện"). */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Parts of a list separated by ";", "," or a line break. */
export const splitList = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A plausible e-mail address: Google refuses a whole batch over one that is none. */
export const isEmail = (text: string): boolean =>
  /^[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/.test(text);

/** A whole number of at least 0, without decimals; `undefined` for anything else. */
export const parseCount = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** A decimal number with a comma or a point: "0,61". */
export const parseDecimal = (text: string): number | undefined =>
  /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;

/** "31/8/2023" as "2023-08-31"; a day that the calendar does not have is `undefined`. */
export function parseDate(text: string): string | undefined {
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!m) return undefined;
  const [day, month, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const lengths = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
