// Runs inside the bundle: inflates raw deflate (RFC 1951) that lies in a text. It runs once, before the engine has compiled it, so the loop
// over the texts is one of plain variables without calls.

/** Codes up to this length are looked up at once; the few longer ones bit by bit. */
const QUICK = 10;
const MASK = (1 << QUICK) - 1;
/** The symbol 256 as a code without its length. */
const END = 256 << 4;

/**
 * @param {string} packed two characters for 13 bits, as scripts/pack/store.mjs writes them
 * @param {ArrayLike<number>} page the character code that each byte stands for
 * @param {number} length how many bytes come out
 * @returns {Uint16Array} character codes. Blocks that are stored as they are do not occur in texts; they are an error.
 */
export function inflate(packed, page, length) {
  const from = { words: words(packed), held: 0, count: 0, next: 0 };
  const to = new Uint16Array(length);
  let at = 0;
  for (let isLast = 0; !isLast; ) {
    isLast = bits(from, 1);
    const kind = bits(from, 2);
    if (kind !== 1 && kind !== 2) throw new Error('The packed texts are damaged');
    at = block(from, kind === 1 ? fixedCodes() : codesOfBlock(from), page, to, at);
  }
  return to;
}

/** The texts of one block. Returns where the next begins. */
function block(from, [literals, distances], page, to, start) {
  const { words } = from;
  const quickLiterals = literals.quick;
  const quickDistances = distances.quick;
  let { held, count, next } = from;
  let at = start;
  for (;;) {
    while (count < 15) {
      held |= words[next] << count;
      next += 1;
      count += 13;
    }
    let one = quickLiterals[held & MASK];
    if (one === 0) one = longer(literals, held);
    held >>>= one & 15;
    count -= one & 15;
    if (one < END) {
      to[at] = page[one >> 4];
      at += 1;
      continue;
    }
    if (one < END + 16) break;
    one = (one >> 4) - 257;
    let more = one < 8 || one === 28 ? 0 : (one >> 2) - 1;
    if (count < more) {
      held |= words[next] << count;
      next += 1;
      count += 13;
    }
    let end = one < 8 ? one + 3 : one === 28 ? 258 : ((4 + (one & 3)) << more) + 3 + (held & ((1 << more) - 1));
    held >>>= more;
    count -= more;
    while (count < 15) {
      held |= words[next] << count;
      next += 1;
      count += 13;
    }
    one = quickDistances[held & MASK];
    if (one === 0) one = longer(distances, held);
    held >>>= one & 15;
    count -= one & 15;
    one >>= 4;
    more = one < 4 ? 0 : (one >> 1) - 1;
    if (count < more) {
      held |= words[next] << count;
      next += 1;
      count += 13;
    }
    let back = at - (one < 4 ? one + 1 : ((2 + (one & 1)) << more) + 1 + (held & ((1 << more) - 1)));
    held >>>= more;
    count -= more;
    for (end += at; at < end; at += 1, back += 1) to[at] = to[back];
  }
  Object.assign(from, { held, count, next });
  return at;
}

/** The order in which a block gives the lengths of the codes for its lengths (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A block's codes: for literals and lengths, and for distances. */
function codesOfBlock(from) {
  const literals = bits(from, 5) + 257;
  const all = literals + bits(from, 5) + 1;
  const short = new Uint8Array(19);
  for (let left = bits(from, 4) + 4, i = 0; i < left; i += 1) short[ORDER[i]] = bits(from, 3);
  const forLengths = codes(short);
  const lengths = new Uint8Array(all);
  for (let i = 0; i < all; ) {
    const one = symbol(from, forLengths);
    const last = i > 0 ? lengths[i - 1] : 0;
    const times = one < 16 ? 1 : one === 16 ? 3 + bits(from, 2) : one === 17 ? 3 + bits(from, 3) : 11 + bits(from, 7);
    lengths.fill(one < 16 ? one : one === 16 ? last : 0, i, i + times);
    i += times;
  }
  return [codes(lengths.subarray(0, literals)), codes(lengths.subarray(literals))];
}

/** The codes of a block that gives none (3.2.6). */
function fixedCodes() {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return [codes(lengths), codes(new Uint8Array(30).fill(5))];
}

/** The codes that these lengths give (3.2.2). A code is its symbol × 16 + its length. */
function codes(lengths) {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  const places = new Uint16Array(17);
  const firsts = new Uint16Array(17);
  for (let i = 1; i < 16; i += 1) {
    places[i + 1] = places[i] + counts[i];
    firsts[i + 1] = (firsts[i] + counts[i]) << 1;
  }
  const sorted = new Uint16Array(lengths.length);
  const quick = new Uint16Array(1 << QUICK);
  const found = new Uint16Array(16);
  for (let one = 0; one < lengths.length; one += 1) {
    const length = lengths[one];
    if (length === 0) continue;
    const nth = found[length]++;
    sorted[places[length] + nth] = one;
    if (length > QUICK) continue;
    let reversed = 0;
    for (let code = firsts[length] + nth, i = 0; i < length; i += 1, code >>= 1)
      reversed = (reversed << 1) | (code & 1);
    for (; reversed < 1 << QUICK; reversed += 1 << length) quick[reversed] = (one << 4) | length;
  }
  return { quick, counts, places, firsts, sorted };
}

function symbol(from, wanted) {
  need(from, 15);
  const one = wanted.quick[from.held & ((1 << QUICK) - 1)] || longer(wanted, from.held);
  from.held >>>= one & 15;
  from.count -= one & 15;
  return one >> 4;
}

/** The code at the beginning of these bits, bit by bit. */
function longer({ counts, places, firsts, sorted }, held) {
  let code = 0;
  for (let length = 1; ; length += 1) {
    code = (code << 1) | ((held >> (length - 1)) & 1);
    const nth = code - firsts[length];
    if (nth < counts[length]) return (sorted[places[length] + nth] << 4) | length;
  }
}

function bits(from, wanted) {
  need(from, wanted);
  const value = from.held & ((1 << wanted) - 1);
  from.held >>>= wanted;
  from.count -= wanted;
  return value;
}

/** Takes in more until there are so many bits. */
function need(from, wanted) {
  for (; from.count < wanted; from.count += 13) from.held |= from.words[from.next++] << from.count;
}

/** Two of 91 digits, the printable characters but quotes and the backslash, hold 13 bits. */
function words(packed) {
  const digits = new Uint8Array(127);
  for (let code = 33, i = 0; code < 127; code += 1) if (code !== 34 && code !== 39 && code !== 92) digits[code] = i++;
  const found = new Uint16Array(packed.length / 2 + 2);
  for (let i = 0; i < packed.length; i += 2)
    found[i >> 1] = digits[packed.charCodeAt(i)] * 91 + digits[packed.charCodeAt(i + 1)];
  return found;
}
