// Links of people: only http and https addresses in a text become links, whatever else stands there stays text.
import type { Run } from '../tree';

const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/gi;

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
