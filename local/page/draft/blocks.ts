// Paragraphs, lists and tables of a document as HTML, in the document's order.
import type { StructuralElement } from '../../files/google-json';
import { listHtml } from './list';
import { paragraphHtml, type Writing } from './paragraph';
import { tableHtml } from './table';

/** The HTML of a stretch of the body or of a cell; `room` is its width in points. */
export function blocksHtml(content: readonly StructuralElement[], room: number, writing: Writing): string {
  const made: string[] = [];
  for (let at = 0; at < content.length; at += 1) {
    const { paragraph, table } = content[at] ?? {};
    if (table) made.push(tableHtml(table, room, (inside, width) => blocksHtml(inside, width, writing)));
    if (!paragraph) continue;
    const items = [paragraph];
    while (paragraph.bullet && content[at + 1]?.paragraph?.bullet?.listId === paragraph.bullet.listId) {
      at += 1;
      items.push(content[at]?.paragraph ?? {});
    }
    made.push(paragraph.bullet ? listHtml(items, writing) : paragraphHtml(paragraph, writing));
  }
  return made.join('\n');
}
