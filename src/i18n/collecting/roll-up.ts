// What the units' answers amount to, in words: for the rows, Tổng hợp, the draft and the export.
import type { Item, Unit } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import { formatNumber, withUnit } from '../say';

/** What the words need of a roll-up (dossier/roll-up.ts). */
export interface RollUpFacts {
  readonly item: Pick<Item, 'text' | 'unit'>;
  readonly kind: 'rate' | 'sum' | 'policy' | 'list';
  readonly units: number;
  readonly counted: { readonly length: number };
  readonly missing: readonly Pick<Unit, 'name' | 'shortName'>[];
  readonly withoutParts: readonly Pick<Unit, 'name' | 'shortName'>[];
  readonly exempt: { readonly length: number };
  readonly value?: number;
  readonly share?: number;
  readonly provisional: boolean;
}

/** Most names that stand in one sentence; the others are counted. */
const MOST_NAMES = 10;

/** The city's value with its unit, marked where it is provisional: "87,3% (tạm tính)", "20/22 đơn vị có cam kết"; says so where there is none. */
export function rollUpFigure(r: RollUpFacts): Text {
  if (r.units === 0) return { vi: 'không đơn vị nào thuộc diện trả lời', en: 'no unit is concerned' };
  const figure = plainFigure(r);
  if (!figure) return { vi: 'chưa tính được', en: 'cannot be computed yet' };
  return r.provisional ? { vi: `${figure.vi} (tạm tính)`, en: `${figure.en} (provisional)` } : figure;
}

/** The same without the mark; undefined where nothing counts. */
export function plainFigure(r: RollUpFacts): Text | undefined {
  const { kind, value, units, item } = r;
  const counted = r.counted.length;
  if (counted === 0) return undefined;
  if (kind === 'list')
    return { vi: `nội dung của ${counted} đơn vị`, en: `texts of ${counted} ${counted === 1 ? 'unit' : 'units'}` };
  if (value === undefined) return undefined;
  if (kind === 'policy')
    return /cam kết/i.test(item.text.vi)
      ? { vi: `${value}/${units} đơn vị có cam kết`, en: `${value} of ${units} units are committed` }
      : { vi: `${value}/${units} đơn vị trả lời “Có”`, en: `${value} of ${units} units answered “Yes”` };
  const figure = (lang: Lang): string => withUnit(formatNumber(value, lang), item.unit?.[lang]);
  return { vi: figure('vi'), en: figure('en') };
}

/** How much stands behind it: "18/22 đơn vị, 91% mẫu số". The denominator is named where its share is known and not whole. */
export function rollUpCoverage({ units, counted, exempt, share, kind }: RollUpFacts): Text {
  const part = kind === 'rate' && share !== undefined && share < 100 ? share : undefined;
  const out = exempt.length;
  return {
    vi: `${counted.length}/${units} đơn vị${part === undefined ? '' : `, ${percent(part, 'vi')} mẫu số đã biết`}${out === 0 ? '' : `; ${out} đơn vị không áp dụng`}`,
    en: `${counted.length} of ${units} units${part === undefined ? '' : `, ${percent(part, 'en')} of the denominator known`}${out === 0 ? '' : `; not applicable to ${out}`}`,
  };
}

/** Who is missing, and who gave a percentage alone: "Quận 3; Quận 8; chỉ có tỷ lệ, chưa có đủ tử số và mẫu số: Quận 4"; "" where nobody is. */
export function rollUpMissing({ missing, withoutParts }: RollUpFacts): Text {
  const [none, bare] = [names(missing), names(withoutParts)];
  const parts = (lang: Lang, label: string): string =>
    [none[lang], bare[lang] === '' ? '' : `${label}: ${bare[lang]}`].filter(Boolean).join('; ');
  return {
    vi: parts('vi', 'chỉ có tỷ lệ, chưa có đủ tử số và mẫu số'),
    en: parts('en', 'only a percentage, without both numerator and denominator'),
  };
}

/** "Quận 1, Quận 3 và 12 đơn vị khác"; "" for nobody. */
export function names(units: readonly Pick<Unit, 'name' | 'shortName'>[], most = MOST_NAMES): Text {
  const shown = units.length > most + 1 ? units.slice(0, most) : units;
  const others = units.length - shown.length;
  const vi = shown.map(({ shortName }) => shortName).join(', ');
  const en = shown.map(({ name }) => name.en).join(', ');
  return others === 0 ? { vi, en } : { vi: `${vi} và ${others} đơn vị khác`, en: `${en} and ${others} others` };
}

/** Never rounded up to all: 99,96 is "99,9%". */
export const percent = (value: number, lang: Lang): string => `${formatNumber(Math.floor(value * 10) / 10, lang, 1)}%`;
