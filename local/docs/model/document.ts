// A Google Docs document as plain data: segments made of paragraphs, tables and section breaks, and how long each is.

/** A style message of the Docs API (TextStyle, ParagraphStyle …): fields in the schema's order, unset ones absent. Never changed in place. */
export type Style = Readonly<Record<string, unknown>>;

/** Characters of one look within a paragraph; lengths in UTF-16 code units. */
export interface Run {
  readonly length: number;
  readonly style: Style;
}

export interface Bullet {
  readonly listId: string;
  readonly nestingLevel: number;
  readonly textStyle: Style;
}

/** A paragraph: `text` ends with its newline and holds no other; a page break in it is the character PAGE_BREAK. The runs cover the text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  text: string;
  runs: Run[];
  style: Style;
  bullet?: Bullet;
}

/** One index wide; its style holds for what follows it. */
export interface SectionBreak {
  readonly kind: 'sectionBreak';
  style: Style;
}

export interface Cell {
  /** At least one paragraph, and the last block is one. */
  readonly blocks: Block[];
  style: Style;
}

export interface Row {
  readonly cells: Cell[];
  style: Style;
}

/** One index for its start, one before each row, one before each cell's content, one for its end; `length` counts them all. */
export interface Table {
  readonly kind: 'table';
  length: number;
  readonly rows: Row[];
  readonly columns: Style[];
}

export type Block = Paragraph | Table | SectionBreak;

export interface NamedRange {
  readonly id: string;
  readonly name: string;
  /** '' for the body. */
  readonly segmentId: string;
  start: number;
  end: number;
}

/** What a document holds. Its title is the name of its Drive file. */
export interface DocumentState {
  /** Begins with a section break at index 0. */
  readonly body: Block[];
  /** Headers and footers by id; their indexes begin at 0. */
  readonly headers: Record<string, Block[]>;
  readonly footers: Record<string, Block[]>;
  documentStyle: Style;
  /** By named style type. */
  readonly namedStyles: Record<string, { textStyle: Style; paragraphStyle: Style }>;
  namedRanges: NamedRange[];
  /** By list id: the preset it was made with. */
  readonly lists: Record<string, string>;
  /** Counts the batches that were applied. */
  revision: number;
  /** Counts the ids that were given out. */
  minted: number;
}

/** Stands for a page break inside a paragraph's text; insertText strips this character, so no text can hold it. */
export const PAGE_BREAK = '\uE000';

/** How many indexes a block takes. */
export const lengthOf = (block: Block): number =>
  block.kind === 'paragraph' ? block.text.length : block.kind === 'table' ? block.length : 1;

/** How many indexes blocks take together. */
export function blocksLength(blocks: readonly Block[]): number {
  let sum = 0;
  for (const block of blocks) sum += lengthOf(block);
  return sum;
}

/** How many indexes a table takes, counted anew from its cells. */
export const tableLength = (rows: readonly Row[]): number =>
  2 +
  rows.reduce((sum, row) => sum + 1 + row.cells.reduce((inner, cell) => inner + 1 + blocksLength(cell.blocks), 0), 0);

/** A paragraph of one look; `text` without its newline. */
export const paragraphOf = (text: string, style: Style, textStyle: Style = {}): Paragraph => ({
  kind: 'paragraph',
  text: `${text}\n`,
  runs: [{ length: text.length + 1, style: textStyle }],
  style,
});

/** A new id of the form Docs gives to ranges, lists, headers ("kix.…") and headings ("h.…"); the same document gives the same ids. */
export function mintId(doc: DocumentState, prefix: 'kix' | 'h'): string {
  doc.minted += 1;
  let seed = Math.imul(doc.minted, 0x9e3779b1) >>> 0;
  let id = '';
  while (id.length < 7) {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    id += (seed % 36).toString(36);
  }
  return `${prefix}.${id}${doc.minted.toString(36).padStart(5, '0')}`;
}
