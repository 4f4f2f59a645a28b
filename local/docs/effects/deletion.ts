// deleteContentRange: takes content out where the document stays well formed without it.

import type { Block } from '../model/document';
import { blocksLength } from '../model/document';
import type { Edit } from '../model/edit';
import { refuse } from '../model/edit';
import type { Span, Spot } from '../model/indexes';
import { contentSpan, locate, shiftForDelete } from '../model/indexes';
import { cutRuns, joined, spliceRuns } from '../model/runs';
import type { Requests } from '../requests';

const IMPOSSIBLE = 'Invalid deletion range. Cannot delete the requested range.';

/** deleteContentRange: whole tables or text within one segment or cell; never its last newline, nor the newline before a table that stays. */
export function deleteContentRange(edit: Edit, request: Requests['deleteContentRange']): void {
  const span = contentSpan(edit, request.range);
  if (span.end === blocksLength(span.blocks))
    refuse(edit, 'The range cannot include the newline character at the end of the segment.');
  removeSpan(edit, span);
}

/** Takes a checked range out; refused where that would leave a partial table or half a character. */
export function removeSpan(edit: Edit, span: Span): void {
  const first = locate(span.segmentId, span.blocks, span.start) ?? refuse(edit, IMPOSSIBLE);
  const last = locate(span.segmentId, span.blocks, span.end) ?? refuse(edit, IMPOSSIBLE);
  if (first.blocks !== last.blocks || last.block.kind !== 'paragraph') refuse(edit, IMPOSSIBLE);
  if (splitsPair(first) || splitsPair(last)) refuse(edit, IMPOSSIBLE);
  if (first.at === last.at) removeWithin(first, last);
  else merge(first, last);
  shiftForDelete(edit.doc, first, span.start, span.end);
}

function removeWithin(first: Spot, last: Spot): void {
  const { block } = first;
  if (block.kind !== 'paragraph') return;
  block.text = block.text.slice(0, first.offset) + block.text.slice(last.offset);
  block.runs = spliceRuns(block.runs, first.offset, last.offset - first.offset, []);
}

/** Joins what stands before the range with what stands behind it; the paragraph before keeps its style if any of its text stays. */
function merge(first: Spot, last: Spot): void {
  const behind = last.block;
  if (behind.kind !== 'paragraph') return;
  const before = first.block;
  if (before.kind === 'paragraph' && first.offset > 0) {
    behind.text = before.text.slice(0, first.offset) + behind.text.slice(last.offset);
    behind.runs = joined([
      ...cutRuns(before.runs, 0, first.offset),
      ...cutRuns(behind.runs, last.offset, Number.POSITIVE_INFINITY),
    ]);
    behind.style = before.style;
    if (before.bullet) behind.bullet = before.bullet;
    else delete behind.bullet;
  } else {
    behind.text = behind.text.slice(last.offset);
    behind.runs = cutRuns(behind.runs, last.offset, Number.POSITIVE_INFINITY);
  }
  first.blocks.splice(first.at, last.at - first.at);
}

function splitsPair(spot: Spot): boolean {
  const block: Block = spot.block;
  if (block.kind !== 'paragraph' || spot.offset === 0) return false;
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(block.text.slice(spot.offset - 1, spot.offset + 1));
}
