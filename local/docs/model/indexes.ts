// From an index to the place it names: segments, insertion points, ranges, and how named ranges move with their text.

import type { Insertion, Location, Range } from '../requests';
import type { Block, DocumentState, Paragraph, Table } from './document';
import { blocksLength, lengthOf } from './document';
import type { Edit } from './edit';
import { checkTab, refuse } from './edit';

/** A place at or inside a block. */
export interface Spot {
  readonly segmentId: string;
  /** The blocks of the segment or cell that hold the place. */
  readonly blocks: Block[];
  readonly at: number;
  readonly block: Block;
  /** Indexes into the block; always 0 for a table or a section break. */
  readonly offset: number;
  /** The block's own index. */
  readonly start: number;
  /** The tables around it, outermost first. */
  readonly tables: readonly Table[];
}

/** A spot inside a paragraph. */
export type TextSpot = Spot & { readonly block: Paragraph };

/** A range that was checked: 0 ≤ start < end ≤ the segment's end. */
export interface Span {
  readonly segmentId: string;
  readonly blocks: Block[];
  readonly start: number;
  readonly end: number;
}

const NOT_IN_PARAGRAPH =
  'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.';

/** The blocks of the body ('' or absent), a header or a footer. */
export function segmentOf(edit: Edit, segmentId: string | undefined): Block[] {
  const { body, headers, footers } = edit.doc;
  if (segmentId === undefined || segmentId === '') return body;
  return headers[segmentId] ?? footers[segmentId] ?? refuse(edit, `Segment with ID ${segmentId} was not found.`);
}

/** The paragraph that an insertion goes into. `what` begins the refusal where no place is given ("Insert text"). */
export function insertionSpot(edit: Edit, insertion: Insertion, what: string): TextSpot {
  const end = insertion.endOfSegmentLocation;
  if (end) {
    checkTab(edit, end.tabId);
    const blocks = segmentOf(edit, end.segmentId);
    return textSpot(edit, { segmentId: end.segmentId, index: blocksLength(blocks) - 1 });
  }
  if (!insertion.location) return refuse(edit, `${what} requests must specify an insertion location.`);
  return textSpot(edit, insertion.location);
}

/** The place in a paragraph that a location names; refused where text cannot stand. */
export function textSpot(edit: Edit, location: Location): TextSpot {
  checkTab(edit, location.tabId);
  const index = location.index ?? 0;
  const blocks = segmentOf(edit, location.segmentId);
  checkIndex(edit, index, blocksLength(blocks));
  const spot = locate(location.segmentId ?? '', blocks, index);
  if (!spot || !isText(spot)) return refuse(edit, NOT_IN_PARAGRAPH);
  return spot;
}

const isText = (spot: Spot): spot is TextSpot => spot.block.kind === 'paragraph';

function checkIndex(edit: Edit, index: number, end: number): void {
  if (index < 0) refuse(edit, `Index ${index} must be greater than or equal to 0.`);
  if (index >= end) refuse(edit, `Index ${index} must be less than the end index of the referenced segment, ${end}.`);
}

/** The range with its bounds checked; it may lie across tables. */
export function spanOf(edit: Edit, range: Range | undefined): Span {
  if (range?.endIndex === undefined || range.startIndex === undefined)
    return refuse(edit, 'Invalid range: must contain a start and end index');
  checkTab(edit, range.tabId);
  const { startIndex: start, endIndex: end } = range;
  const blocks = segmentOf(edit, range.segmentId);
  const length = blocksLength(blocks);
  checkIndex(edit, start, length);
  if (end > length) checkIndex(edit, end, length);
  if (start >= end) refuse(edit, 'The range should not be empty.');
  return { segmentId: range.segmentId ?? '', blocks, start, end };
}

/** Like spanOf, for what is done to content: the section break that opens the body is out of reach. */
export function contentSpan(edit: Edit, range: Range | undefined): Span {
  const span = spanOf(edit, range);
  if (span.start === 0 && span.segmentId === '')
    refuse(edit, 'Cannot operate on the first section break in the document.');
  return span;
}

/** The block at an index, or undefined where the index is the start of a row or cell, or the end of a table. */
export function locate(
  segmentId: string,
  blocks: Block[],
  index: number,
  base = 0,
  tables: readonly Table[] = [],
): Spot | undefined {
  let start = base;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const length = lengthOf(block);
    if (index < start + length) {
      if (block.kind === 'table' && index > start) return locateInTable(segmentId, block, index, start, tables);
      return { segmentId, blocks, at, block, offset: index - start, start, tables };
    }
    start += length;
  }
  return undefined;
}

function locateInTable(
  segmentId: string,
  table: Table,
  index: number,
  tableStart: number,
  tables: readonly Table[],
): Spot | undefined {
  let start = tableStart + 1;
  for (const row of table.rows) {
    start += 1;
    for (const cell of row.cells) {
      start += 1;
      if (index < start) return undefined;
      const length = blocksLength(cell.blocks);
      if (index < start + length) return locate(segmentId, cell.blocks, index, start, [...tables, table]);
      start += length;
    }
  }
  return undefined;
}

/** A paragraph met on a walk, with its index and whether it stands in a table. */
export interface Met {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly inTable: boolean;
  readonly blocks: Block[];
  readonly at: number;
}

/** Every paragraph that overlaps [start, end), in order, those in tables too. */
export function paragraphsIn(span: Span, base = 0, inTable = false): Met[] {
  const found: Met[] = [];
  let start = base;
  span.blocks.forEach((block, at) => {
    const end = start + lengthOf(block);
    if (end > span.start && start < span.end) {
      if (block.kind === 'paragraph') found.push({ paragraph: block, start, inTable, blocks: span.blocks, at });
      if (block.kind === 'table') {
        let inner = start + 1;
        for (const row of block.rows) {
          inner += 1;
          for (const cell of row.cells) {
            inner += 1;
            const length = blocksLength(cell.blocks);
            if (inner + length > span.start && inner < span.end)
              found.push(...paragraphsIn({ ...span, blocks: cell.blocks }, inner, true));
            inner += length;
          }
        }
      }
    }
    start = end;
  });
  return found;
}

/** After `size` indexes were put in at `index`: tables around it grow; a named range moves, or grows where it was put inside. */
export function shiftForInsert(doc: DocumentState, spot: Spot, index: number, size: number): void {
  for (const table of spot.tables) table.length += size;
  for (const range of doc.namedRanges) {
    if (range.segmentId !== spot.segmentId) continue;
    if (range.start >= index) range.start += size;
    if (range.end > index) range.end += size;
  }
}

/** After [start, end) was taken out: tables around it shrink; a named range that lost all of its text is gone. */
export function shiftForDelete(doc: DocumentState, spot: Spot, start: number, end: number): void {
  for (const table of spot.tables) table.length -= end - start;
  const moved = (at: number): number => (at <= start ? at : at <= end ? start : at - (end - start));
  doc.namedRanges = doc.namedRanges.filter((range) => {
    if (range.segmentId !== spot.segmentId) return true;
    range.start = moved(range.start);
    range.end = moved(range.end);
    return range.end > range.start;
  });
}
