// Links of people: only http and https addresses in a text become links, whatever else stands there stays text.
import type { Run } from '../tree';

/**
 * An address that leads where it says: a host of letters, digits, dots and hyphens, perhaps a port, then what no eye mistakes. Not with a
 * name before "@" (https://google.com@evil.vn leads to evil.vn), a backslash (which browsers read as a slash), or characters that are not
 * seen or turn the writing round.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?(?::\d{1,5})?(?![\p{L}\p{M}\p{N}@\\_%]|:(?!\s|$))(?:[/?#](?:[^\s<>"“”\\\p{C}]*[^\s<>"“”\\\p{C}.,;:!?)\]])?)?(?![\\\p{C}])/giu;

/** The text as runs, each address linked to itself. */
export function linked(text: string, look: Omit<Run, 'text' | 'link'> = {}): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > done) runs.push({ ...look, text: text.slice(done, match.index) });
    runs.push({ ...look, text: match[0], link: match[0] });
    done = match.index + match[0].length;
  }
  if (done < text.length || runs.length === 0) runs.push({ ...look, text: text.slice(done) });
  return runs;
}
