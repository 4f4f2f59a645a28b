// Runs inside the bundle: unpacks what pack-catalogue.mjs packed. Apps Script has neither atob nor TextDecoder.
// CommonJS, so that the inflater is evaluated at the first use and not when the script is loaded.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** String.fromCharCode takes only so many arguments. */
const PIECE = 8192;

/** The value of deflated ASCII JSON in base64; `length` is the JSON's. */
exports.unpack = (text, length) => {
  const inflate = require('tiny-inflate');
  const json = inflate(bytes(text), new Uint8Array(length));
  let ascii = '';
  for (let i = 0; i < length; i += PIECE) ascii += String.fromCharCode.apply(null, json.subarray(i, i + PIECE));
  return JSON.parse(ascii);
};

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
