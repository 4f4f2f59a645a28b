// How a number that was read in two ways is shown and typed so that no doubt is left.
import type { Lang } from '../../catalogue/types';

/** For reading: thousands parted by spaces, the language's own decimal mark: "1 234" and "1,234" (vi), "1.234" (en). */
export function grouped(value: number, lang: Lang): string {
  const [whole = '', decimals] = plain(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? parted : `${parted}${lang === 'vi' ? ',' : '.'}${decimals}`;
}

/**
 * For typing: a whole number without any mark ("1234"); a decimal with the language's mark and never exactly three decimals ("1,2340",
 * en "1.2340"), because three digits behind a mark are what can be read as thousands.
 */
export function typed(value: number, lang: Lang): string {
  const [whole = '', decimals] = plain(value).split('.');
  if (decimals === undefined) return whole;
  return `${whole}${lang === 'vi' ? ',' : '.'}${decimals}${decimals.length === 3 ? '0' : ''}`;
}

/** The number in digits; an exponent is left only where a number has more than twenty of them. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}
