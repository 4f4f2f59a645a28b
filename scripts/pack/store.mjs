// Takes the texts of the bundle in and gives them back as one deflated text: a page of 256 characters, then 13 bits in two printable ones.
import { deflateRawSync } from 'node:zlib';
import { unpack } from './unpack.js';

/** Stands for an expression in a text with gaps; its number follows as a character from "0" on. */
export const GAP = '\ue000';

/** @returns {{ add: (value: unknown) => number, pack: () => { packed: string, page: string, length: number } }} */
export function newStore() {
  const values = [];
  const places = new Map();
  return {
    /** The number under which the value is found again; equal values have one. */
    add(value) {
      const key = JSON.stringify(value);
      if (!places.has(key)) places.set(key, values.push(value) - 1);
      return places.get(key);
    },
    pack() {
      const store = packed(JSON.stringify(byLanguage(values)));
      if (JSON.stringify(unpack(store)) !== JSON.stringify(values)) throw new Error('What was packed does not unpack');
      return store;
    },
  };
}

/** The two languages apart, each beside its like: `[values with 0 for each vi and en, all vi, all en]`. That deflates better by a tenth. */
function byLanguage(values) {
  const [vi, en] = [[], []];
  const split = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(split);
    const isText = typeof value.vi === 'string' && typeof value.en === 'string';
    if (isText) {
      vi.push(value.vi);
      en.push(value.en);
    } else if (value.vi === 0) throw new Error('A text is no number');
    return Object.fromEntries(
      Object.entries(isText ? { ...value, vi: 0, en: 0 } : value).map(([key, one]) => [key, split(one)]),
    );
  };
  return [values.map(split), vi, en];
}

/** @returns `packed` deflated, `page` the characters over 126 in the order of their bytes, `length` how many bytes to inflate. */
function packed(text) {
  const json = text.replace(/[\ud800-\udfff\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const counts = new Map();
  for (const one of json) if (one > '~') counts.set(one, (counts.get(one) ?? 0) + 1);
  const page = [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
  if (page.length > 128 + 31) throw new Error('The texts use too many characters');
  const bytesOf = new Map(page.map((one, at) => [one, byteOf(at)]));
  const bytes = Buffer.from(Array.from(json, (one) => bytesOf.get(one) ?? one.charCodeAt(0)));
  const deflated = [8, 9].map((memLevel) => deflateRawSync(bytes, { level: 9, memLevel }));
  const [smallest] = deflated.sort((a, b) => a.length - b.length);
  return { packed: printable(smallest), page: page.join(''), length: bytes.length };
}

/** The upper half, then the control characters, which JSON has none of. */
const byteOf = (at) => (at < 128 ? at + 128 : at - 127);

/** All but space, quotes and the backslash: 91 characters, so that two hold 13 bits. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !'"\'\\'.includes(c));

function printable(bytes) {
  let text = '';
  let held = 0;
  let bits = 0;
  const put = (value) => {
    text += DIGITS[Math.floor(value / 91)] + DIGITS[value % 91];
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    put(held & 8191);
    held >>= 13;
    bits -= 13;
  }
  if (bits > 0) put(held);
  return text;
}
