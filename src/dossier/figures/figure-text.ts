// Takes a written figure apart: "khoảng 1,2 triệu người (năm 2022)" is roughly, 1.2, millions, "người".
import { compatible } from '../texts/cell-text';
import { fold } from '../texts/fold';
import type { Unreadable } from '../types';
import { type Decimal, type DigitReadings, readingsOf } from './digits';
import { scaleAt, takeUnit, withoutBase } from './unit';

/** A figure taken apart, its unit not yet judged. */
export interface WrittenFigure {
  readonly digits: DigitReadings;
  /** A minus, or a dash that may be a list's ("- 98,5"). */
  readonly sign: '' | 'minus' | 'minus-or-dash';
  /** "khoảng", "gần", "hơn", "ước", "trở lên" … stand with it. */
  readonly approximate: boolean;
  /** Power of ten of "nghìn", "triệu", "tỷ"; absent where none is written. */
  readonly scale?: number;
  /** A currency written in front: "$", "USD". */
  readonly before: string;
  /** What follows the number and its scale, as written; a year or a remark in brackets is left out. */
  readonly after: string;
  /** The same with the scale's word, to name a unit as it was written: "triệu đồng". */
  readonly named: string;
}

/** Takes apart a cleaned text, or says why it cannot be. */
export function takeFigure(text: string): WrittenFigure | Unreadable {
  const simple = SIMPLE.exec(text);
  if (simple) return simpleFigure(simple[1] as string, simple[2] as string);
  if (text.length > LONGEST_FIGURE) return 'not-a-number';
  if (MIXED_DIGITS.test(text) && MIXED_DIGITS.test(text.replace(POWER_OF_UNIT, ''))) return 'not-a-number';
  const plain = normalised(text);
  const folded = fold(plain);
  if (DATE.test(folded)) return 'date';
  const aside = /[\d)]$/.test(folded) ? ASIDE_OF_TIME.exec(folded) : null;
  const end = folded.length - (aside?.[0].length ?? 0);
  const lead = takeLead(folded.slice(0, end));
  const token = TOKEN.exec(folded.slice(lead.length, end))?.[0];
  if (token === undefined) return 'not-a-number';
  const rest = plain.slice(lead.length + token.length, end).replace(/[\s,;:/-]+$/, '');
  const foldedRest = fold(rest);
  if (/^\s?[.,']*[.,'\s]*\d/.test(foldedRest)) return 'grouping';
  if (isSecondNumber(foldedRest)) return 'interval';
  const digits = readingsOf(token.replace(/\s/g, ' '));
  if (!digits.decimal && !digits.grouped) return 'grouping';
  const opened = unbracketed(rest.trim());
  const scale = scaleAt(opened);
  const upward = UPWARD.exec(fold(opened));
  const named = (upward ? opened.slice(0, -upward[0].length) : opened).trim();
  const after = named.slice(scale?.length ?? 0).trim();
  const remark = opened !== rest.trim() && scale === undefined && isRemark(after);
  return {
    digits,
    sign: lead.sign,
    approximate: lead.approximate || upward !== null || ESTIMATE.test(foldedRest),
    scale: scale?.power,
    before: plain.slice(lead.length - lead.signLength - lead.currencyLength, lead.length - lead.signLength).trim(),
    after: remark ? '' : after,
    named: remark ? '' : named,
  };
}

/** "98,5%", "2022": most figures, which need no closer look. */
const SIMPLE = /^(\d{1,15}(?:[.,]\d{1,15})?) ?(%?)$/;

function simpleFigure(token: string, unit: string): WrittenFigure {
  return { digits: readingsOf(token), sign: '', approximate: false, before: '', after: unit, named: unit };
}

/** The exponent-free numbers a figure can be, the decimal reading first. */
export function candidates(figure: WrittenFigure, whole: boolean): readonly Decimal[] {
  const { decimal, grouped } = figure.digits;
  const first = whole && grouped ? undefined : decimal;
  return [first, grouped].filter((reading): reading is Decimal => reading !== undefined);
}

/** A longer text is no figure with a unit. */
const LONGEST_FIGURE = 200;
/** ½ or ① beside digits would fold into other digits: 1½ is no 11/2. */
const MIXED_DIGITS = /\p{No}/u;
const POWER_OF_UNIT = /(?<=\p{L})[²³₂]/gu;

function normalised(text: string): string {
  return compatible(text)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:['"“”]|[•●▪◦*·]|- ?(?=[^\d\s.,-]))+ ?/, '')
    .replace(/[\s.,;:!'"“”]+$/, '');
}

const DATE = /^(?:ngay )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$|^(?:thang )?\d{1,2}\/(?:19|20)\d\d$/;
const TOKEN = /^\d+(?:[.,]\d+|\s\d{3}(?!\d))*/;

const YEAR = '(?:19|20)\\d\\d(?: ?[-/] ?(?:(?:19|20)?\\d\\d))?';
const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}[/.-](?:19|20)\\d\\d|${YEAR})`;
const WHEN = '(?:nam hoc|nam|thang|ngay|cuoi nam|het nam|quy [ivx\\d]+[ /]+(?:nam )?|thoi diem|tinh den|den het)';
/** " (năm học 2021-2022)", ", tính đến ngày 31/12/2022", " (2022)" at the end of a figure. */
const ASIDE_OF_TIME = new RegExp(
  `[\\s,;:/-]*(?:\\((?:[a-z ]* )?${DAY}\\)|[\\s,;:/-](?:(?:so lieu|ket qua|trong|cua|vao|tai|den) )*(?:${WHEN} )+${DAY})$`,
);
/** "Năm 2022: ", "Năm học 2021-2022 đạt " before a figure. */
const LEAD_OF_TIME = new RegExp(`^(?:trong |den )?(?:nam hoc|nam) ${YEAR}[:,]? `);

const ROUGHLY =
  'trong khoang|vao khoang|khoang|xap xi|gan|hon|tren|duoi|uoc tinh|uoc dat|uoc|chung|tam tinh|tam|du kien|so bo|it nhat|toi thieu|toi da|' +
  'khong qua|khong duoi|nho hon|lon hon|cao hon|thap hon|tu|about|approximately|approx\\.?|around|nearly|over|under|more than|less than|ca\\.';
const NEUTRAL =
  'dat|la|co|chiem|ty le|ti le|tong so|tong cong|tong|so luong|so lieu|so|ket qua|kq|trung binh|tb|binh quan|bq|bang';
const LEAD = new RegExp(`^(?:(${ROUGHLY}|[~≈∼><≥≤]=?)|(?:${NEUTRAL}|[:=]))(?![a-z])[\\s:=]*`);
const CURRENCY = /^(?:us ?\$|usd|\$|vnd|₫|eur|€|£|¥)\s*/;

/** What stands before the digits: words, then a currency, then a sign; lengths in characters. */
interface Lead extends Pick<WrittenFigure, 'sign' | 'approximate'> {
  readonly length: number;
  readonly currencyLength: number;
  readonly signLength: number;
}

function takeLead(folded: string): Lead {
  if (/^\d/.test(folded)) return NO_LEAD;
  let at = LEAD_OF_TIME.exec(folded)?.[0].length ?? 0;
  let approximate = false;
  for (let lead = LEAD.exec(folded.slice(at)); lead; lead = LEAD.exec(folded.slice(at))) {
    approximate = approximate || lead[1] !== undefined;
    at += lead[0].length;
  }
  const currencyLength = CURRENCY.exec(folded.slice(at))?.[0].length ?? 0;
  at += currencyLength;
  const mark = /^([+-])(\s?)(?=\d)/.exec(folded.slice(at));
  const signLength = mark?.[0].length ?? 0;
  const sign = mark?.[1] !== '-' ? '' : mark[2] ? 'minus-or-dash' : 'minus';
  return { sign, approximate, length: at + signLength, currencyLength, signLength };
}

const NO_LEAD: Lead = { sign: '', approximate: false, length: 0, currencyLength: 0, signLength: 0 };
const UPWARD = /\s*(?:tro len|tro xuong)$/;
const ESTIMATE = /\b(?:uoc|uoc tinh|so bo|tam tinh|du kien)\b/;
const SECOND =
  /^[^\d]{0,24}?(?:-|÷|±|\+\/-|~|\.\.+|;|\/|(?<![a-z])(?:den|toi|va|hoac|to|or|and)\s)\s*(?:khoang |gan |tren |duoi |hon )?\d/;

/** Two numbers where one is asked; "/100.000 dân" is a unit. */
function isSecondNumber(folded: string): boolean {
  return /\d/.test(folded) && SECOND.test(withoutBase(folded));
}

function unbracketed(rest: string): string {
  return /^\(([^()]*)\)$/.exec(rest)?.[1]?.trim() ?? rest;
}

/** A remark in brackets that changes nothing: no digit, no unit at its start, no word that is part of a number. */
function isRemark(inside: string): boolean {
  return takeUnit(inside).head === undefined && isHarmless(inside);
}

/**
 * Words behind a figure that leave it as it is: no word that multiplies, no further number but an age, or a span of months that is led in
 * ("trong 12 tháng"): "10 năm 8 tháng" is one figure in two parts.
 */
export function isHarmless(words: string): boolean {
  if (words === '') return true;
  const folded = fold(words).replace(ASIDE_OF_SPAN, '');
  return !/[\d/]/.test(folded) && !MULTIPLIES.test(words.toLowerCase());
}

const ASIDE_OF_SPAN = /\d+(?: ?(?:-|den) ?\d+)? tuoi(?![a-z])|(?<=[a-z(] ?)\d+(?: ?(?:-|den) ?\d+)? thang(?![a-z])/g;

const MULTIPLIES =
  /(?<![\p{L}\p{M}])(?:trăm|chục|mươi|mười|vạn|tá|rưỡi|phẩy|lẻ|nghìn|ngàn|triệu|tỷ|tỉ|ty|trieu|nghin|ngan|hundred|thousand|million|billion|k|x|×)(?!\s+l(?:ệ|e))(?![\p{L}\p{M}])/u;
