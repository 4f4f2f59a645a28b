// Is the unit written after a number the item's? "vụ/100.000 dân", "12,5 USD mỗi người", "tấn CO₂".
import type { Item } from '../../catalogue/plan';
import type { Kind } from '../../catalogue/types';
import { compatible } from '../texts/cell-text';
import { fold } from '../texts/fold';
import { unitWordsOn } from './unit-words';

/** A unit taken apart: "USD PPP/người/năm" is `head` "usd ppp" over "nguoi" and "nam". */
export interface WrittenUnit {
  /** What is counted or measured; empty for "/100.000 dân". Nothing when no unit is known by that name. */
  readonly head?: string;
  readonly counts: boolean;
  /** "100000" for "100.000 dân", else a unit. */
  readonly per: readonly string[];
  /** How many characters belong to the unit. */
  readonly length: number;
  /** What stands behind the unit, folded. */
  readonly tail: string;
}

/** The verdict on a written unit. */
export type UnitVerdict = 'own' | 'other' | 'unknown';

/** Takes the beginning of a text apart as a unit (NFKC or NFC; digits as typed). */
export function takeUnit(text: string, known: readonly string[] = []): WrittenUnit {
  const folded = fold(text);
  const head = denominatorAt(folded) ? { unit: '', counts: false, length: 0 } : wordAt(folded, known);
  if (!head) return { counts: false, per: [], length: 0, tail: folded.trim() };
  let unit = head.unit;
  let at = head.length;
  const per: string[] = [];
  for (;;) {
    const rest = folded.slice(at);
    const ppp = unit === 'usd' || unit === 'usd ppp' ? PURCHASING_POWER.exec(rest) : null;
    if (ppp) {
      unit = 'usd ppp';
      at += ppp[0].length;
      continue;
    }
    const next = denominatorAt(rest);
    if (!next) break;
    per.push(next.unit);
    at += next.length;
  }
  return { head: unit, counts: head.counts && per.length === 0, per, length: at, tail: folded.slice(at).trim() };
}

/**
 * Holds a written unit against the item's.
 * @param scale power of ten of "nghìn", "triệu", "tỷ" before the unit: with millions a unit cut short ("triệu tấn" for tấn/người) is a total.
 */
export function judgeUnit(written: WrittenUnit, item: Pick<Item, 'kind' | 'unit'>, scale: number): UnitVerdict {
  if (written.head === undefined) return 'unknown';
  const names = namesOf(item);
  if (names.length === 0) return written.counts || item.kind === 'quantity' ? 'own' : 'other';
  const known = ownNames(item.unit);
  const own = names.some((name) => fits(written, takeUnit(compatible(withoutScale(name)), known), scale));
  return own ? 'own' : 'other';
}

/** The power of ten of the item's own unit: 3 for "nghìn người". */
export function scaleOfUnit(unit: Item['unit']): number {
  return unit ? (scaleAt(unit.vi)?.power ?? 0) : 0;
}

/** The item's unit as a folded name, for items with a unit that the tables do not know ("lượt mượn sách"). */
export function ownNames(unit: Item['unit']): readonly string[] {
  if (!unit) return [];
  return [unit.vi, unit.en].map((name) => fold(withoutScale(name)).split('/')[0]?.trim() ?? '').filter((n) => n !== '');
}

/** "nghìn", "triệu", "tỷ" … at the start of a text (NFC): its power of ten and how many characters it takes. Marks matter: "ngân hàng" is no thousand. */
export function scaleAt(text: string): { readonly power: number; readonly length: number } | undefined {
  const match = SCALE.exec(text.toLowerCase());
  if (!match) return undefined;
  const power =
    SCALES.find(([words]) => words.split('|').includes((match[1] as string).replace(/\s+/g, ' ')))?.[1] ?? 0;
  return { power, length: match[0].length };
}

const SCALES: readonly (readonly [string, number])[] = [
  ['nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghin ty|ngan ty|trillion', 12],
  ['tỷ|tỉ|ty|billion|bn', 9],
  ['triệu|trieu|tr|million|mn', 6],
  ['trăm nghìn|trăm ngàn|tram nghin|tram ngan', 5],
  ['nghìn|ngàn|nghin|ngan|thousand', 3],
];
const SCALE = new RegExp(
  `^\\s*(${SCALES.map(([words]) => words.replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{M}\\d])(?!\\s+l(?:ệ|e))\\.?`,
  'u',
);

/** Units that stand in for another: dollars where purchasing-power dollars are asked, tonnes where tonnes of CO₂ are. */
const STANDS_FOR: Readonly<Record<string, string>> = { 'usd ppp': 'usd', 'tan co2': 'tan' };
const PERSONS = ['hoc sinh', 'lao dong', 'can bo', 'phu nu'];
const TIMES = ['nam', 'quy', 'thang', 'tuan', 'ngay'];
const OF_KIND: Partial<Record<Kind, string>> = { currency: 'USD', years: 'năm', hours: 'giờ/tuần' };

const PURCHASING_POWER =
  /^[\s(-]*(?:(?:tinh )?theo )?(?:gia )?(?:ppp|(?:ngang gia )?suc mua(?: tuong duong)?|gia quoc te)(?![a-z])\)?/;
const OVER =
  /^\s*(?:\/|(?:tinh )?tren(?= (?:dau nguoi|nguoi|mot nguoi|moi)\b| ?\d)|tinh tren|binh quan(?= dau nguoi)|moi|mot|hang|hằng|per|a(?= (?:week|year)))\s*/;
const HUNDRED_THOUSAND =
  /^(?:moi )?(?:100[., ]?000|100 ?nghin|100 ?ngan|(?:mot )?tram nghin|(?:mot )?tram ngan)(?:\s*(?:nguoi dan|nguoi|dan so|dan|inhabitants|people|population))?(?![a-z\d])/;
const OTHER_BASE =
  /^(?:\d{1,3}(?:[., ]?000)+|\d+ ?(?:trieu|nghin|ngan))\s*(?:nguoi dan|nguoi|dan so|dan|tre em|tre)(?![a-z])/;

/** The folded text without "/100.000 dân" and its like, whose number belongs to the unit. */
export function withoutBase(folded: string): string {
  return folded.replace(BASE_ANYWHERE, ' ');
}

const BASE_ANYWHERE = new RegExp(
  `(?:${OVER.source.slice(1)})(?:${HUNDRED_THOUSAND.source.slice(1)}|${OTHER_BASE.source.slice(1)})`,
  'g',
);

/** The names under which the item's unit is known. */
function namesOf(item: Pick<Item, 'kind' | 'unit'>): readonly string[] {
  const names = item.unit ? [item.unit.vi, item.unit.en] : [];
  if (item.kind === 'percent' || item.kind === 'breakdown') names.push('%');
  if (item.kind === 'rate' && names.length === 0) names.push('/100.000 dân');
  const ofKind = OF_KIND[item.kind];
  if (names.length === 0 && ofKind) names.push(ofKind);
  return names;
}

function withoutScale(name: string): string {
  return name.slice(scaleAt(name)?.length ?? 0).trim();
}

function fits(written: WrittenUnit, own: WrittenUnit, scale: number): boolean {
  if (own.head === undefined) return false;
  const base = own.per.includes('100000');
  const sameHead =
    written.head === own.head ||
    written.head === STANDS_FOR[own.head] ||
    (own.head === 'nguoi' && PERSONS.includes(written.head ?? '')) ||
    (own.head === '' && written.counts) ||
    (own.head === '' && written.per.length > 0) ||
    (written.head === '' && written.per.length > 0);
  if (!sameHead || base !== written.per.includes('100000')) return false;
  if (scale >= 6 && own.per.length > 0 && written.per.length === 0) return false;
  const otherTime = own.per.some((unit) => TIMES.includes(unit) && unit !== 'nam');
  return written.per.every((unit) => own.per.includes(unit) || unit === 'nguoi' || (unit === 'nam' && !otherTime));
}

interface Found {
  readonly unit: string;
  readonly counts: boolean;
  readonly length: number;
}

function wordAt(folded: string, known: readonly string[]): Found | undefined {
  const own = known.find((name) => folded.startsWith(name) && endsAt(folded, name.length));
  const word = unitWordsOn(folded.charAt(0)).find(
    ({ spelling }) => folded.startsWith(spelling) && endsAt(folded, spelling.length),
  );
  if (word && (!own || word.spelling.length >= own.length))
    return { unit: word.unit, counts: word.counts, length: word.spelling.length };
  return own === undefined ? undefined : { unit: own, counts: false, length: own.length };
}

/** A word ends where no letter or digit goes on; signs such as % and $ end by themselves. */
function endsAt(folded: string, length: number): boolean {
  return !/[\p{L}\p{Nd}]/u.test(folded.charAt(length)) || !/[\p{L}\p{Nd}]/u.test(folded.charAt(length - 1));
}

function denominatorAt(rest: string): Found | undefined {
  const over = OVER.exec(rest);
  if (!over) return undefined;
  const after = rest.slice(over[0].length);
  const base = HUNDRED_THOUSAND.exec(after);
  if (base) return { unit: '100000', counts: false, length: over[0].length + base[0].length };
  const other = OTHER_BASE.exec(after);
  if (other) return { unit: other[0].replace(/[., ]/g, ''), counts: false, length: over[0].length + other[0].length };
  const word = wordAt(after, []);
  return word && { ...word, length: over[0].length + word.length };
}
