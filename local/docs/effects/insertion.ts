// Requests that put content in: text, page breaks, section breaks and tables.

import { CELL_PARAGRAPH, CELL_STYLE } from '../model/defaults';
import type { Block, Paragraph, Row, Style, Table } from '../model/document';
import { lengthOf, PAGE_BREAK, paragraphOf, tableLength } from '../model/document';
import type { Edit } from '../model/edit';
import { refuse } from '../model/edit';
import type { Spot, TextSpot } from '../model/indexes';
import { insertionSpot, shiftForInsert } from '../model/indexes';
import { inheritedStyle, runsOf, spliceRuns, splitAtNewlines } from '../model/runs';
import type { Requests } from '../requests';

/** insertText: newlines make paragraphs; the characters that Docs strips are left out. */
export function insertText(edit: Edit, request: Requests['insertText']): void {
  const spot = insertionSpot(edit, request, 'Insert text');
  if (request.text === undefined || request.text === '')
    refuse(edit, 'Insert text requests must specify text to insert.');
  putText(edit, afterCluster(spot), stripped(request.text));
}

/** insertPageBreak: a page break and a newline, two indexes. */
export function insertPageBreak(edit: Edit, request: Requests['insertPageBreak']): void {
  const spot = insertionSpot(edit, request, 'Insert page break');
  if (!inBodyText(spot)) refuse(edit, 'Page breaks can only be inserted in the body, outside of tables.');
  putText(edit, afterCluster(spot), `${PAGE_BREAK}\n`);
}

/** insertSectionBreak: a newline and a section break, two indexes; what follows keeps the style of its section. */
export function insertSectionBreak(edit: Edit, request: Requests['insertSectionBreak']): void {
  const spot = insertionSpot(edit, request, 'Insert section break');
  if (!inBodyText(spot)) refuse(edit, 'Section breaks can only be inserted in the body, outside of tables.');
  if (request.sectionType === undefined) refuse(edit, 'The section type must be specified.');
  const style: Record<string, unknown> = { ...sectionBefore(spot) };
  for (const name of Object.keys(style)) if (name.endsWith('Id')) delete style[name];
  putBlock(edit, spot, { kind: 'sectionBreak', style: { ...style, sectionType: request.sectionType } });
}

/**
 * insertTable: at index i a newline, then the table at i + 1, then what stood behind i. An empty table of R × C takes 2 + R(2C + 1) indexes,
 * the newline one more.
 */
export function insertTable(edit: Edit, request: Requests['insertTable']): void {
  const spot = insertionSpot(edit, request, 'Insert table');
  const { rows = 0, columns = 0 } = request;
  if (rows < 1) refuse(edit, 'The number of rows must be at least 1.');
  if (columns < 1) refuse(edit, 'The number of columns must be at least 1.');
  putBlock(edit, spot, emptyTable(rows, columns));
}

/** Puts text into a paragraph, in its neighbours' look where none is given; `text` may hold newlines and page breaks. */
export function putText(edit: Edit, spot: TextSpot, text: string, look?: Style): void {
  if (text === '') return;
  const paragraph = spot.block;
  const style = look ?? inheritedStyle(paragraph, spot.offset);
  paragraph.text = paragraph.text.slice(0, spot.offset) + text + paragraph.text.slice(spot.offset);
  paragraph.runs = spliceRuns(paragraph.runs, spot.offset, 0, runsOf(text, style));
  if (text.includes('\n')) replaceBlock(spot.blocks, spot.at, splitAtNewlines(edit.doc, paragraph));
  shiftForInsert(edit.doc, spot, spot.start + spot.offset, text.length);
}

/** A row of empty cells, each with a paragraph in `styles`' style. */
export const emptyRow = (styles: readonly Style[], style: Style = {}): Row => ({
  cells: styles.map((cell) => ({ blocks: [paragraphOf('', CELL_PARAGRAPH)], style: cell })),
  style,
});

function emptyTable(rows: number, columns: number): Table {
  const list = Array.from({ length: rows }, () => emptyRow(Array.from({ length: columns }, () => CELL_STYLE)));
  const widths = Array.from({ length: columns }, (): Style => ({ widthType: 'EVENLY_DISTRIBUTED' }));
  return { kind: 'table', length: tableLength(list), rows: list, columns: widths };
}

/** Drops U+0000–0008, U+000C–001F and U+E000–F8FF, as insertText does. */
export const stripped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that Docs strips
  text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');

const inBodyText = (spot: Spot): boolean => spot.segmentId === '' && spot.tables.length === 0;

function sectionBefore(spot: Spot): Style {
  for (let at = spot.at; at >= 0; at -= 1) {
    const block = spot.blocks[at];
    if (block?.kind === 'sectionBreak') return block.style;
  }
  return {};
}

function putBlock(edit: Edit, given: TextSpot, block: Block): void {
  const spot = afterCluster(given);
  putText(edit, spot, '\n');
  spot.blocks.splice(spot.at + 1, 0, block);
  shiftForInsert(edit.doc, spot, spot.start + spot.offset + 1, lengthOf(block));
}

/** An index within a surrogate pair or before a combining mark moves behind it, as Docs moves it. */
function afterCluster(spot: TextSpot): TextSpot {
  const { text } = spot.block;
  let { offset } = spot;
  if (offset === 0) return spot;
  while (offset < text.length - 1 && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(offset, offset + 2))) offset += 1;
  return offset === spot.offset ? spot : { ...spot, offset };
}

function replaceBlock(blocks: Block[], at: number, pieces: readonly Paragraph[]): void {
  const tail = blocks.splice(at);
  for (const piece of pieces) blocks.push(piece);
  for (const block of tail.slice(1)) blocks.push(block);
}
