// From the document tree to the requests that write it into a new Google Doc.
import { layOut } from './rendering/layout';
import { namedRangeRequests } from './rendering/names';
import { pageRequests, sectionRequests } from './rendering/page';
import type { Request } from './rendering/requests';
import { paragraphStyleRequests, textStyleRequests } from './rendering/stretches';
import { tableRequests } from './rendering/tablelook';
import type { DocumentTree } from './tree';

/**
 * The requests, in order, that turn a newly created document (one empty paragraph) into the tree. The page first, then
 * all text and tables in reading order, then everything that leaves the indexes alone: sections, tables, paragraphs,
 * characters, names. They may be cut into batches anywhere (`batchesOf`).
 */
export function renderDraft(tree: DocumentTree): readonly Request[] {
  const { insertions, paragraphs, tables, sections } = layOut(tree);
  return [
    ...pageRequests(),
    ...insertions,
    ...sectionRequests(sections),
    ...tables.flatMap(tableRequests),
    ...paragraphStyleRequests(paragraphs),
    ...textStyleRequests(paragraphs),
    ...namedRangeRequests(paragraphs),
  ];
}
