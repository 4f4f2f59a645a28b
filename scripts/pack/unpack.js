// Runs inside the bundle: gives back what scripts/pack/store.mjs packed. Apps Script has neither atob nor TextDecoder.
import { inflate } from './inflate.js';

/** String.fromCharCode takes only so many arguments. */
const PIECE = 8192;

/**
 * @param {{ packed: string, page: string, length: number }} store
 * @returns {unknown[]} the values in the order in which they were added.
 */
export function unpack({ packed, page, length }) {
  const characters = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte += 1)
    characters[byte] = byte > 31 && byte < 127 ? byte : page.charCodeAt(byte > 127 ? byte - 128 : byte + 127);
  const codes = inflate(packed, characters, length);
  let json = '';
  for (let i = 0; i < length; i += PIECE) json += String.fromCharCode.apply(null, codes.subarray(i, i + PIECE));
  const [values, vi, en] = JSON.parse(json);
  let at = 0;
  const join = (node) => {
    if (node.vi === 0) {
      node.vi = vi[at];
      node.en = en[at++];
    }
    for (const key in node) if (typeof node[key] === 'object' && node[key] !== null) join(node[key]);
  };
  join(values);
  return values;
}
