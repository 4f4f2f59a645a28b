// Runs inside the bundle: what the rewritten code calls (rewrite.mjs). The texts are unpacked when the first one is needed.
import { store } from 'packed-texts';
import { unpack } from './unpack.js';

const GAPS = /\ue000(.)/g;

let kept;

/** A constant that is made at its first use. */
export function lazy(make) {
  let value;
  let isMade = false;
  return () => {
    if (!isMade) {
      value = make();
      isMade = true;
    }
    return value;
  };
}

/** What was a literal: data as they are. */
export function data(at) {
  kept = kept || unpack(store);
  return kept[at];
}

/** What was a text, or an object of vi and en; `said` goes into the gaps. */
export function text(at, ...said) {
  const found = data(at);
  const fill = (one) => one.replace(GAPS, (_, gap) => said[gap.charCodeAt(0) - 48]);
  return typeof found === 'string' ? fill(found) : { vi: fill(found.vi), en: fill(found.en) };
}
