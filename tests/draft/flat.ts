// What a tree says, written the way the interpreter reads a document back: to hold one against the other.
import type { DocumentTree, Paragraph } from '../../src/draft/tree';
import type { ReadBlock } from './interpreter';

/** The tree's paragraphs and tables; the empty paragraphs that Docs wants before tables and breaks are added. */
export function flat(tree: DocumentTree): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let newPage = false;
  let open = false;
  for (const block of tree.blocks) {
    if (block.block === 'pageBreak') newPage = true;
    else if (block.block === 'paragraph') {
      blocks.push({ is: 'paragraph', text: textOf(block) });
      newPage = false;
      open = true;
    } else {
      if (!open || (newPage && block.block === 'table')) blocks.push({ is: 'paragraph', text: '' });
      if (block.block === 'sectionBreak') blocks.push({ is: 'sectionBreak' });
      else blocks.push({ is: 'table', rows: block.rows.map((row) => row.map((cell) => cell.paragraphs.map(textOf))) });
      newPage = false;
      open = false;
    }
  }
  if (!open) blocks.push({ is: 'paragraph', text: '' });
  return blocks;
}

/** The texts of each name: one a passage; its paragraphs in one cell, or in the body on end, are joined by line breaks. */
export function namedTexts(tree: DocumentTree): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  let before: string | undefined;
  const read = (paragraphs: readonly Paragraph[]): void => {
    for (const paragraph of paragraphs) {
      const { name } = paragraph;
      const texts = names.get(name ?? '') ?? [];
      if (name !== undefined && name === before) texts.push(`${texts.pop()}\n${textOf(paragraph)}`);
      else texts.push(textOf(paragraph));
      if (name !== undefined) names.set(name, texts);
      before = name;
    }
  };
  for (const block of tree.blocks) {
    if (block.block === 'paragraph') read([block]);
    else if (block.block !== 'pageBreak') before = undefined;
    if (block.block !== 'table') continue;
    for (const cell of block.rows.flat()) {
      read(cell.paragraphs);
      before = undefined;
    }
  }
  return names;
}

const textOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => inserted(run.text)).join('');

/** A text as a document holds it, told apart from the renderer's own function: code unit by code unit. */
function inserted(text: string): string {
  let kept = '';
  const normal = text.replace(/\r\n?/g, '\n');
  for (let i = 0; i < normal.length; i += 1) {
    const code = normal.charCodeAt(i);
    const next = normal.charCodeAt(i + 1);
    const before = normal.charCodeAt(i - 1);
    if (code >= 0xd800 && code <= 0xdbff) kept += next >= 0xdc00 && next <= 0xdfff ? normal.charAt(i) : '\uFFFD';
    else if (code >= 0xdc00 && code <= 0xdfff)
      kept += before >= 0xd800 && before <= 0xdbff ? normal.charAt(i) : '\uFFFD';
    else if (code === 0x0a || code === 0x85 || code === 0x2028 || code === 0x2029) kept += '\v';
    else if (code <= 8 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffe)
      continue;
    else kept += normal.charAt(i);
  }
  return kept.normalize('NFC');
}
