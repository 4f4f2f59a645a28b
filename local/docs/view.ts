// The JSON of documents.get: the document with the index of every element. As Google does, an index of 0 is left out.

import { nestingLevels } from './effects/bullets';
import type { Block, DocumentState, Paragraph, Style, Table } from './model/document';
import { PAGE_BREAK } from './model/document';
import { ONLY_TAB } from './model/edit';
import { cutRuns } from './model/runs';

type Json = Record<string, unknown>;

/** The content fields of a Document or of its tab: body, headers, footers, styles, lists and named ranges. */
export function contentJson(doc: DocumentState): Json {
  return {
    body: { content: blocksJson(doc.body, 0).content },
    ...segmentsJson('headers', 'headerId', doc.headers),
    ...segmentsJson('footers', 'footerId', doc.footers),
    documentStyle: doc.documentStyle,
    namedStyles: {
      styles: Object.entries(doc.namedStyles).map(([type, style]) => ({ namedStyleType: type, ...style })),
    },
    ...listsJson(doc),
    ...namedRangesJson(doc),
  };
}

/** The only tab with its content, as documents.get gives it with includeTabsContent. */
export const tabsJson = (doc: DocumentState): Json[] => [
  { tabProperties: { tabId: ONLY_TAB, title: 'Tab 1', index: 0 }, documentTab: contentJson(doc) },
];

const between = (start: number, end: number): Json =>
  start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };

function blocksJson(blocks: readonly Block[], base: number): { content: Json[]; end: number } {
  let start = base;
  const content = blocks.map((block): Json => {
    if (block.kind === 'table') {
      const { table, end } = tableJson(block, start);
      const json = { ...between(start, end), table };
      start = end;
      return json;
    }
    const end = start + (block.kind === 'paragraph' ? block.text.length : 1);
    const json: Json = between(start, end);
    if (block.kind === 'paragraph') json.paragraph = paragraphJson(block, start);
    else json.sectionBreak = { sectionStyle: block.style };
    start = end;
    return json;
  });
  return { content, end: start };
}

function paragraphJson(paragraph: Paragraph, base: number): Json {
  const elements: Json[] = [];
  let at = 0;
  for (const part of paragraph.text.split(/(\uE000)/)) {
    for (const run of cutRuns(paragraph.runs, at, at + part.length)) {
      const content = paragraph.text.slice(at, at + run.length);
      const place = between(base + at, base + at + run.length);
      if (part === PAGE_BREAK) elements.push({ ...place, pageBreak: { textStyle: run.style } });
      else elements.push({ ...place, textRun: { content, textStyle: run.style } });
      at += run.length;
    }
  }
  const { bullet } = paragraph;
  return {
    elements,
    paragraphStyle: paragraph.style,
    ...(bullet
      ? {
          bullet: {
            listId: bullet.listId,
            ...(bullet.nestingLevel > 0 ? { nestingLevel: bullet.nestingLevel } : {}),
            textStyle: bullet.textStyle,
          },
        }
      : {}),
  };
}

function tableJson(table: Table, start: number): { table: Json; end: number } {
  let at = start + 1;
  const tableRows = table.rows.map((row): Json => {
    const rowStart = at;
    at += 1;
    const tableCells = row.cells.map((cell): Json => {
      const cellStart = at;
      const { content, end } = blocksJson(cell.blocks, at + 1);
      at = end;
      return { startIndex: cellStart, endIndex: end, content, tableCellStyle: cell.style };
    });
    return {
      startIndex: rowStart,
      endIndex: at,
      tableCells,
      tableRowStyle: { minRowHeight: { unit: 'PT' }, ...row.style },
    };
  });
  const tableStyle = { tableColumnProperties: table.columns };
  return { table: { rows: table.rows.length, columns: table.columns.length, tableRows, tableStyle }, end: at + 1 };
}

function segmentsJson(field: string, idField: string, segments: Readonly<Record<string, Block[]>>): Json {
  const entries = Object.entries(segments);
  if (entries.length === 0) return {};
  const all = entries.map(([id, blocks]) => [id, { [idField]: id, content: blocksJson(blocks, 0).content }]);
  return { [field]: Object.fromEntries(all) };
}

function listsJson(doc: DocumentState): Json {
  const entries = Object.entries(doc.lists);
  if (entries.length === 0) return {};
  const list = (preset: string) => ({ listProperties: { nestingLevels: nestingLevels(preset) as Style[] } });
  return { lists: Object.fromEntries(entries.map(([id, preset]) => [id, list(preset)])) };
}

function namedRangesJson(doc: DocumentState): Json {
  if (doc.namedRanges.length === 0) return {};
  const byName = new Map<string, Json[]>();
  for (const { id, name, segmentId, start, end } of doc.namedRanges) {
    const range = segmentId === '' ? between(start, end) : { segmentId, ...between(start, end) };
    byName.set(name, [...(byName.get(name) ?? []), { namedRangeId: id, name, ranges: [range] }]);
  }
  const groups = [...byName].map(([name, namedRanges]) => [name, { name, namedRanges }]);
  return { namedRanges: Object.fromEntries(groups) };
}
