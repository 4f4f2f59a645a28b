// The document tree: what the draft says, before anything knows how Google Docs or Word write it down.

/** Characters of one look. Text never holds a line break except "\n" inside an answer's own paragraph, written as a vertical tab. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `gap`: a missing answer (yellow); `fault`: marked with what is wrong (pink); `note`: small and grey. */
  readonly mark?: 'gap' | 'fault' | 'note';
  /** Where a click leads: the cell in the workbook, or a person's own https link. */
  readonly link?: string;
  /** Points; the paragraph's style decides where absent. */
  readonly size?: number;
}

/** The paragraph looks the drafts use. `title` and `heading1`–`heading3` are real headings, so that the outline works. */
export type ParagraphStyle =
  | 'body'
  | 'centred'
  | 'right'
  | 'cell'
  | 'cellCentred'
  | 'cellHead'
  | 'caption'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  /** A line to be written on by hand, dotted to the right margin. */
  | 'ruled';

/** A paragraph. `name` makes a named range over its text ("answer:slogan"). */
export interface Paragraph {
  readonly block: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  readonly name?: string;
  /** Stays on the page of what follows, whatever its style says. */
  readonly keep?: boolean;
}

/** A cell: at least one paragraph. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
}

/** A table; all rows have as many cells as `widths`. */
export interface Table {
  readonly block: 'table';
  /** Column widths in points. */
  readonly widths: readonly number[];
  /** How many rows at the top are repeated on every page; 0 for none. */
  readonly headRows: number;
  readonly border: 'grid' | 'none';
  /** No row is cut by a page's end. */
  readonly whole?: true;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A new page. */
export interface PageBreak {
  readonly block: 'pageBreak';
}

/** A new section on a new page; everything behind it stands in this orientation until the next one. */
export interface SectionBreak {
  readonly block: 'sectionBreak';
  readonly orientation: 'portrait' | 'landscape';
}

export type Block = Paragraph | Table | PageBreak | SectionBreak;

/** A whole document: A4, portrait until the first section break, Times New Roman 13 pt. */
export interface DocumentTree {
  readonly title: string;
  readonly lang: 'vi' | 'en';
  readonly blocks: readonly Block[];
}
