// replaceAllText: every occurrence of a text in the body, the headers and the footers.

import type { Edit } from '../model/edit';
import { needed, refuse } from '../model/edit';
import type { TextSpot } from '../model/indexes';
import { locate, paragraphsIn, segmentOf } from '../model/indexes';
import { styleAt } from '../model/runs';
import type { Requests } from '../requests';
import { removeSpan } from './deletion';
import { putText, stripped } from './insertion';

/** replaceAllText: gives how many were replaced. The new text looks like the first character of what it replaces. */
export function replaceAllText(edit: Edit, request: Requests['replaceAllText']): number {
  const wanted = needed(edit, request.containsText, 'The text to replace must be specified.');
  const { text = '', matchCase = false } = wanted;
  if (text === '') refuse(edit, 'The text to replace must not be empty.');
  const replacement = stripped(request.replaceText ?? '');
  let count = 0;
  for (const segmentId of ['', ...Object.keys(edit.doc.headers), ...Object.keys(edit.doc.footers)])
    for (const index of occurrences(edit, segmentId, text, matchCase).reverse()) {
      replaceAt(edit, segmentId, index, text.length, replacement);
      count += 1;
    }
  return count;
}

function occurrences(edit: Edit, segmentId: string, text: string, matchCase: boolean): number[] {
  const found: number[] = [];
  const blocks = segmentOf(edit, segmentId);
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  for (const { paragraph, start } of paragraphsIn({ segmentId, blocks, start: 0, end: Number.POSITIVE_INFINITY }))
    for (const match of paragraph.text.slice(0, -1).matchAll(pattern)) found.push(start + match.index);
  return found;
}

/** Puts the new text behind the old one, then takes the old one out; a named range that held the old text holds the new one. */
function replaceAt(edit: Edit, segmentId: string, index: number, length: number, replacement: string): void {
  const blocks = segmentOf(edit, segmentId);
  const end = index + length;
  const spot = locate(segmentId, blocks, end);
  if (spot?.block.kind !== 'paragraph') return;
  const around = edit.doc.namedRanges.filter(
    (range) => range.segmentId === segmentId && range.start <= index && range.end === end,
  );
  putText(edit, spot as TextSpot, replacement, styleAt(spot.block, spot.offset - length));
  for (const range of around) range.end += replacement.length;
  removeSpan(edit, { segmentId, blocks, start: index, end });
}
