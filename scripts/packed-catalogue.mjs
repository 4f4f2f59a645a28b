// Runs inside the bundle: unpacks what pack-catalogue.mjs packed. Apps Script has neither atob nor TextDecoder.
import { inflateSync, strFromU8 } from 'fflate';

/** Deflated JSON in base64, as a value. */
export const unpack = (text) => JSON.parse(strFromU8(inflateSync(bytes(text))));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytes(text) {
  const digits = text.replace(/=+$/, '');
  const out = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = (bits << 6) | DIGITS.indexOf(digit);
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = (bits >> held) & 255;
    }
  }
  return out;
}
