// Reading a composed tree in tests: its text, its names, its marks.
import type { DocumentTree, Paragraph, Run, Table } from '../../src/draft/tree';

export const paragraphsOf = (tree: DocumentTree): readonly Paragraph[] =>
  tree.blocks.flatMap((block): readonly Paragraph[] => {
    if (block.block === 'paragraph') return [block];
    return block.block === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [];
  });

export const textOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

export const runsOf = (tree: DocumentTree): readonly Run[] => paragraphsOf(tree).flatMap((p) => p.runs);

export const wholeText = (tree: DocumentTree): string => paragraphsOf(tree).map(textOf).join('\n');

/** What stands under an item's name, paragraph by paragraph. */
export const answerOf = (tree: DocumentTree, item: string): readonly string[] =>
  paragraphsOf(tree)
    .filter((p) => p.name === `answer:${item}`)
    .map(textOf);

/** The texts of the cell that holds an item's answer. */
export function cellOf(tree: DocumentTree, item: string): readonly string[] {
  for (const block of tree.blocks)
    if (block.block === 'table')
      for (const cell of block.rows.flat())
        if (cell.paragraphs.some((p) => p.name === `answer:${item}`)) return cell.paragraphs.map(textOf);
  return [];
}

/** The row of a table that holds an item's answer, cell by cell. */
export function rowOf(tree: DocumentTree, item: string): readonly string[] {
  for (const block of tree.blocks)
    if (block.block === 'table')
      for (const row of block.rows)
        if (row.some((cell) => cell.paragraphs.some((p) => p.name === `answer:${item}`)))
          return row.map((cell) => cell.paragraphs.map(textOf).join('\n'));
  return [];
}

export const tablesOf = (tree: DocumentTree): readonly Table[] =>
  tree.blocks.filter((block): block is Table => block.block === 'table');

export const styled = (tree: DocumentTree, style: Paragraph['style']): readonly string[] =>
  paragraphsOf(tree)
    .filter((p) => p.style === style)
    .map(textOf);
