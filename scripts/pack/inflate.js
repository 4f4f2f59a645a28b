// Runs inside the bundle: from the printable characters that store.mjs writes to the deflated bytes, and from those to character codes.
import tinyInflate from 'tiny-inflate';

/**
 * @param {string} packed two characters for 13 bits, as scripts/pack/store.mjs writes them
 * @param {ArrayLike<number>} page the character code that each byte stands for
 * @param {number} length how many bytes come out
 * @returns {Uint16Array} character codes.
 */
export function inflate(packed, page, length) {
  const bytes = tinyInflate(bytesOf(packed), new Uint8Array(length));
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) codes[i] = page[bytes[i]];
  return codes;
}

/** Two of 91 digits, the printable characters but quotes and the backslash, hold 13 bits. */
function bytesOf(packed) {
  const digits = new Uint8Array(127);
  for (let code = 33, i = 0; code < 127; code += 1) if (code !== 34 && code !== 39 && code !== 92) digits[code] = i++;
  const bytes = new Uint8Array(Math.ceil((packed.length / 2) * 13) >> 3);
  let [held, count, to] = [0, 0, 0];
  for (let i = 0; i < packed.length; i += 2) {
    held |= (digits[packed.charCodeAt(i)] * 91 + digits[packed.charCodeAt(i + 1)]) << count;
    for (count += 13; count >= 8; count -= 8) {
      bytes[to] = held & 255;
      to += 1;
      held >>>= 8;
    }
  }
  return bytes;
}
