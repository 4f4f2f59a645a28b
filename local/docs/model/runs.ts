// The runs of a paragraph: which look each character has, and how runs are cut, put in and joined.

import { LINK_COLOUR } from './defaults';
import { type DocumentState, mintId, type Paragraph, type Run, type Style } from './document';

/** The runs with those of [offset, offset + removed) replaced by `put`; neighbours of one look become one run. */
export function spliceRuns(runs: readonly Run[], offset: number, removed: number, put: readonly Run[]): Run[] {
  return joined([...cutRuns(runs, 0, offset), ...put, ...cutRuns(runs, offset + removed, Number.POSITIVE_INFINITY)]);
}

/** The runs of [start, end). */
export function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + run.length);
    if (to > from) out.push(to - from === run.length ? run : { length: to - from, style: run.style });
    at += run.length;
  }
  return out;
}

/** Runs in which no two neighbours look the same. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && sameStyle(last.style, run.style))
      out[out.length - 1] = { length: last.length + run.length, style: last.style };
    else out.push(run);
  }
  return out;
}

/** Whether two styles say the same; both have their fields in the schema's order. */
export const sameStyle = (a: Style, b: Style): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The look of the character at an offset. */
export function styleAt(paragraph: Paragraph, offset: number): Style {
  let at = 0;
  for (const run of paragraph.runs) {
    at += run.length;
    if (offset < at) return run.style;
  }
  return {};
}

/** The look without its link, and without the colour and underline that came with it. */
export function withoutLink(style: Style): Style {
  if (style.link === undefined) return style;
  const { link: _link, ...rest } = style;
  const kept: Record<string, unknown> = rest;
  if (JSON.stringify(kept.foregroundColor) === JSON.stringify(LINK_COLOUR)) delete kept.foregroundColor;
  if (kept.underline === true) delete kept.underline;
  return kept;
}

/** The look that text put in at an offset takes: that of the character before it, at the paragraph's start of the one after; a link only from within. */
export function inheritedStyle(paragraph: Paragraph, offset: number): Style {
  const after = styleAt(paragraph, offset);
  if (offset === 0) return withoutLink(after);
  const before = styleAt(paragraph, offset - 1);
  return JSON.stringify(before.link) === JSON.stringify(after.link) ? before : withoutLink(before);
}

/** The runs of a text put in with one look; newlines carry no link. */
export function runsOf(text: string, style: Style): Run[] {
  if (style.link === undefined || !text.includes('\n')) return [{ length: text.length, style }];
  const plain = withoutLink(style);
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => ({ length: part.length, style: part === '\n' ? plain : style }));
}

/** The paragraph cut behind each newline that is not its last: the last piece is the paragraph itself, the others copy its style and bullet. */
export function splitAtNewlines(doc: DocumentState, paragraph: Paragraph): Paragraph[] {
  const texts = paragraph.text.slice(0, -1).split('\n');
  if (texts.length === 1) return [paragraph];
  const runs = paragraph.runs;
  const pieces: Paragraph[] = [];
  let run = 0;
  let used = 0;
  texts.forEach((text, i) => {
    const mine: Run[] = [];
    let left = text.length + 1;
    while (left > 0) {
      const current = runs[run] as Run;
      const take = Math.min(left, current.length - used);
      mine.push({ length: take, style: current.style });
      left -= take;
      used += take;
      if (used === current.length) {
        run += 1;
        used = 0;
      }
    }
    if (i < texts.length - 1) pieces.push(copyOf(doc, paragraph, `${text}\n`, mine));
    else {
      paragraph.text = `${text}\n`;
      paragraph.runs = mine;
      pieces.push(paragraph);
    }
  });
  return pieces;
}

function copyOf(doc: DocumentState, paragraph: Paragraph, text: string, runs: Run[]): Paragraph {
  const style =
    paragraph.style.headingId === undefined ? paragraph.style : { ...paragraph.style, headingId: mintId(doc, 'h') };
  return { kind: 'paragraph', text, runs, style, ...(paragraph.bullet ? { bullet: paragraph.bullet } : {}) };
}
