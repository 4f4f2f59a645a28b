// Where everything of a document tree stands in Google Docs, and the requests that put it there.
//
// How indexes are kept. A body counts UTF-16 code units; text begins at 1. Everything is written in reading order and
// nothing is styled before all of it is written, so at each insertion all that stands before the pen is final: the index
// at which something is inserted IS its index in the finished document. One number, `at`, is therefore enough. It points
// to the line break that ends the last paragraph, the only one a body always has.
// - A paragraph: its text goes in at `at`; the paragraph before it is closed by a "\n" first, so the last paragraph of
//   the document uses the line break that is there already.
// - A table of R rows and C columns, inserted at `at`: the line break that Docs puts before it closes the paragraph
//   before; the table begins at at + 1, its first row at + 1, the row's first cell at + 1, the cell's text at + 1: each
//   row, each cell opens with one index, each cell holds a line break of its own, and the table ends with one index more.
//   So the text of a cell begins where the one before it ended, plus 2 (its line break, the next opening), plus 1 more
//   where a new row opens; an empty table takes 2 + R(2C + 1) indexes, counted from its own start.
// - A section break: its line break closes the paragraph before, the break itself takes one index.
// Docs wants a paragraph before each table and section break; where the tree has none, a tiny empty one (`spacer`)
// stands there.
import { insertable } from '../answers/characters';
import type { DocumentTree, PageBreak, Paragraph, Run, SectionBreak, Table } from '../tree';
import type { Request } from './requests';

/** A run with its place. */
export interface PlacedRun {
  readonly start: number;
  readonly end: number;
  readonly run: Run;
}

/** A paragraph with its place: `end` is the index of its line break. */
export interface PlacedParagraph {
  readonly start: number;
  readonly end: number;
  /** `spacer`: an empty paragraph the tree does not have, needed before a table or a section break. */
  readonly style: Paragraph['style'] | 'spacer';
  readonly runs: readonly PlacedRun[];
  readonly name?: string;
  /** A page break stands before it. */
  readonly newPage: boolean;
  /** Stays on the page of what follows. */
  readonly keep?: boolean;
  /** The start of the table it stands in. */
  readonly table?: number;
}

/** A table with the index it starts at. */
export interface PlacedTable {
  readonly start: number;
  readonly table: Table;
}

/** A section: `start` is the first index behind its break. */
export interface PlacedSection {
  readonly start: number;
  readonly orientation: SectionBreak['orientation'];
}

/** The finished document: where everything is, and the insertions that lead there, in order. */
export interface Layout {
  readonly insertions: readonly Request[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly tables: readonly PlacedTable[];
  readonly sections: readonly PlacedSection[];
}

/** Lays the tree out in an empty document (one empty paragraph at index 1). Throws for a table without cells. */
export function layOut(tree: DocumentTree): Layout {
  const pen = new Pen();
  for (const block of tree.blocks) pen.write(block);
  return pen.finish();
}

class Pen {
  private readonly insertions: Request[] = [];
  private readonly paragraphs: PlacedParagraph[] = [];
  private readonly tables: PlacedTable[] = [];
  private readonly sections: PlacedSection[] = [];
  /** The index of the line break that ends the last paragraph. */
  private at = 1;
  /** The last paragraph is empty and belongs to nothing yet. */
  private fresh = true;
  /** Text not yet handed to a request: it ends at `at`. */
  private text = '';
  private newPage = false;
  private inTable: number | undefined;

  write(block: Paragraph | Table | PageBreak | SectionBreak): void {
    if (block.block === 'paragraph') this.paragraph(block);
    else if (block.block === 'table') this.table(block);
    else if (block.block === 'sectionBreak') this.section(block);
    else this.newPage = true;
  }

  finish(): Layout {
    this.flush();
    const { insertions, paragraphs, tables, sections } = this;
    return { insertions, paragraphs, tables, sections };
  }

  private paragraph(paragraph: Paragraph): void {
    if (!this.fresh) this.add('\n');
    this.place(paragraph);
  }

  private spacer(): void {
    if (!this.fresh) this.add('\n');
    this.fresh = false;
    this.paragraphs.push({ start: this.at, end: this.at, style: 'spacer', runs: [], newPage: this.newPage });
    this.newPage = false;
  }

  /** Writes the paragraph's text at the pen; its line break is there already. */
  private place(paragraph: Paragraph): void {
    this.fresh = false;
    const start = this.at;
    const runs = paragraph.runs.map((run): PlacedRun => {
      const from = this.at;
      this.add(insertable(run.text).replace(/\n/g, '\u000b'));
      return { start: from, end: this.at, run };
    });
    const { style, name, keep } = paragraph;
    this.paragraphs.push({ start, end: this.at, style, runs, name, keep, newPage: this.newPage, table: this.inTable });
    this.newPage = false;
  }

  private table(table: Table): void {
    const columns = table.widths.length;
    if (columns === 0 || table.rows.length === 0 || table.rows.some((row) => row.length !== columns))
      throw new Error('A table of the draft has no cells, or rows of different lengths');
    if (this.fresh || this.newPage) this.spacer();
    this.flush();
    this.insertions.push({ insertTable: { location: { index: this.at }, rows: table.rows.length, columns } });
    const start = this.at + 1;
    this.tables.push({ start, table });
    this.inTable = start;
    this.at = start + 1;
    for (const row of table.rows) {
      this.at += 1;
      for (const cell of row) {
        this.at += 1;
        this.fresh = true;
        for (const paragraph of cell.paragraphs) this.paragraph(paragraph);
        this.flush();
        this.at += 1;
      }
    }
    this.at += 1;
    this.inTable = undefined;
    this.fresh = true;
  }

  private section(section: SectionBreak): void {
    this.newPage = false;
    if (this.fresh) this.spacer();
    this.flush();
    this.insertions.push({ insertSectionBreak: { location: { index: this.at }, sectionType: 'NEXT_PAGE' } });
    this.at += 2;
    this.sections.push({ start: this.at, orientation: section.orientation });
    this.fresh = true;
  }

  private add(text: string): void {
    this.text += text;
    this.at += text.length;
  }

  private flush(): void {
    if (this.text === '') return;
    this.insertions.push({ insertText: { location: { index: this.at - this.text.length }, text: this.text } });
    this.text = '';
  }
}
