// Texts that only hold the place of an answer: "đang cập nhật", "N/A", "xxx", "…", the form's own prompts.
import { cleanText, compatible } from './cell-text';
import { fold, keyOf, LONGEST_KEY } from './fold';

/**
 * True for a text that says no more than that the answer is still to come. Case, diacritics and punctuation do not matter.
 * "Chưa có", "Không" and "0" are answers; a long text that merely contains such words is one too.
 */
export function isPlaceholder(text: string): boolean {
  return holdsAPlace(cleanText(text));
}

/** The same of a text that has gone through `cleanText`. */
export function holdsAPlace(clean: string): boolean {
  if (clean === '' || FIGURE.test(clean)) return false;
  const known = clean.length > SHORT ? undefined : KNOWN.get(clean);
  if (known !== undefined) return known;
  const found = saysNothing(clean);
  if (clean.length <= SHORT && KNOWN.size < MOST_KNOWN) KNOWN.set(clean, found);
  return found;
}

/** What short texts were found to be: thousands of cells hold the same few sources, choices and years. */
const KNOWN = new Map<string, boolean>();
const SHORT = 40;
const MOST_KNOWN = 500;

function saysNothing(clean: string): boolean {
  if (!LETTER_OR_DIGIT.test(clean) && !/\p{Extended_Pictographic}/u.test(clean)) return true;
  if (clean.length > LONGEST_KEY) return false;
  const folded = fold(compatible(clean));
  const key = folded.length > LONGEST_PROMPT ? '' : keyOf(folded);
  if (clean === 'NA' || WHOLE.has(key) || REPEATED.test(key) || PROMPT.test(key)) return true;
  return isDottedDate(folded) || isPromise(folded);
}

/** "98,5 %", "2022": what most cells hold says something, and needs no closer look. */
const FIGURE = /^\d+(?:[.,]\d+)*\s?%?$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** No text below is longer. */
const LONGEST_PROMPT = 80;

/** Whole texts, folded. */
const WHOLE = new Set([
  ...['n/a', 'n.a', '#n/a', 'n\\a', 'not available', 'not applicable', 'no data', 'unknown', 'none yet'],
  ...[
    'tbd',
    'tba',
    'tbc',
    'todo',
    'to do',
    'to be updated',
    'to be completed',
    'to be confirmed',
    'updating',
    'pending',
  ],
  ...['abc', 'abcd', 'abcxyz', 'asdf', 'qwerty', 'test', 'lorem ipsum', 'nhap thu', 'thu nghiem', 'vi du'],
  ...['khong ro', 'khong biet', 'chua ro', 'chua biet', 'chua xac dinh', 'khong xac dinh', 'khong ap dung'],
  ...[
    'dd/mm/yyyy',
    'dd/mm/yy',
    'mm/yyyy',
    'yyyy',
    'select',
    'chon',
    'chon mot',
    'chon gia tri',
    'de trong',
    'bo trong',
  ],
]);

/** "xxx", "xx,x%", "xx/xx/xxxx", "aaa"; not "III" or "www". */
const REPEATED = /^(?:x+(?:[.,/-]x+)*\s?%?|([ahkqsyz])\1{2,})$/;

/** "Nhấp hoặc nhấn vào đây để nhập văn bản", "Click or tap here to enter text", "[Nhập số liệu tại đây]" */
const PROMPT =
  /^(?:(?:nhap|bam|click|an|cham)(?: chuot)?(?: hoac (?:nhap|nhan|cham|an))? vao day(?: de nhap(?: van ban| ngay| so lieu| noi dung)?)?|(?:click|tap)(?: or (?:tap|click))? (?:here )?to enter (?:text|a date)|click (?:or tap )?here to enter text|(?:vui long |de nghi )?(?:nhap|dien)(?: (?:so lieu|noi dung|van ban|thong tin|so|cau tra loi|du lieu))?(?: (?:tai|vao|o) day)?)$/;

/** "…/…/2023", "ngày … tháng … năm 2023": a date that was never filled in. */
function isDottedDate(folded: string): boolean {
  if (!/[._]{2,}|\.\s\./.test(folded)) return false;
  const rest = folded.replace(/\b(?:ngay|thang|nam)\b/g, '').replace(/\b(?:19|20)\d{0,2}/, '');
  return !/[a-z\d]/.test(rest);
}

/** Words that a promise may be made of; any other word makes it an answer. */
const PROMISE_WORDS = new Set(
  (
    'hien nay tai dang chua se can cho doi tiep tuc con van duoc da cap nhat bo sung thu thap tong hop so lieu du thong tin noi dung ' +
    'ket qua bao cao don vi phong ban nganh chi tieu muc phan cung gui nop sau trong thoi gian toi som nhat khi co va de khong ' +
    'thuc hien hoan thien thanh ra soat xac minh nhan trien khai ke dieu tra khao sat day du chinh thuc a tu cac cua quan lien'
  ).split(' '),
);

/** What makes it a promise. */
const PROMISE =
  /\b(?:(?:dang|chua|se|can|cho|doi|tiep tuc)(?: duoc| tiep tuc| co)? (?:cap nhat|bo sung|thu thap|tong hop|hoan thien|ra soat|xac minh|thong ke|cung cap|dieu tra|khao sat|trien khai thu thap|so lieu|du lieu|thong tin|ket qua|bao cao)|(?:khong|chua) (?:co|nhan duoc|thu thap duoc|du) (?:so lieu|du lieu|thong tin|ket qua|bao cao|noi dung)|(?:cap nhat|bo sung|cung cap|gui) sau|so lieu sau)\b/;

const PROMISED_DAY = /\b(?:(?:truoc|vao|den|ngay|thang|nam|quy) )+\d{1,4}(?:[/.-]\d{1,4}){0,2}/g;

/** "Đang cập nhật số liệu, sẽ bổ sung sau": short, promising, and made of nothing else but perhaps a date. */
function isPromise(folded: string): boolean {
  if (!PROMISING.test(folded)) return false;
  const words = folded
    .replace(PROMISED_DAY, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length <= 24 && words.every((word) => PROMISE_WORDS.has(word)) && PROMISE.test(words.join(' '));
}

/** A word that every promise has: a quick look before the thorough one. */
const PROMISING = /\b(?:dang|chua|se|can|cho|doi|tiep|khong|sau)\b/;
