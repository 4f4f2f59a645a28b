// Links of people: only http and https addresses in a text become links, whatever else stands there stays text.
import type { Run } from '../tree';

const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?…)\]]/gi;

/**
 * An address that leads where it says: a host of letters, digits, dots and hyphens, perhaps a port, then what no eye mistakes. None with a
 * name before "@" (https://google.com@evil.vn leads to evil.vn), a backslash (which browsers read as a slash), or characters that are not
 * seen or turn the writing round.
 */
const HONEST = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\\\p{C}]*)?$/iu;

/** The text as runs, each address linked to itself. */
export function linked(text: string, look: Omit<Run, 'text' | 'link'> = {}): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (!HONEST.test(address)) continue;
    if (index > done) runs.push({ ...look, text: text.slice(done, index) });
    runs.push({ ...look, text: address, link: address });
    done = index + address.length;
  }
  if (done < text.length || runs.length === 0) runs.push({ ...look, text: text.slice(done) });
  return runs;
}
