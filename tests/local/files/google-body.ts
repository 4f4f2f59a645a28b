// Documents for the tests of the .docx: built as Google gives them, written, and read back.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { writeDocx } from '../../../local/files/docx';
import type {
  DocParagraphStyle,
  DocTextStyle,
  Document,
  SectionBreak,
  StructuralElement,
} from '../../../local/files/google-json';

type Run = readonly [text: string, style?: DocTextStyle];

/** A body like Google's: indexes run on, every paragraph ends with its line break. */
export class Body {
  readonly content: StructuralElement[] = [];
  at = 0;

  paragraph(runs: readonly Run[], paragraphStyle: DocParagraphStyle = {}): this {
    this.content.push(this.madeParagraph(runs, paragraphStyle));
    return this;
  }

  section(sectionStyle: NonNullable<SectionBreak['sectionStyle']> = {}): this {
    this.content.push({ startIndex: this.at, endIndex: this.at + 1, sectionBreak: { sectionStyle } });
    this.at += 1;
    return this;
  }

  pageBreak(): this {
    const [from, to] = [this.at, this.at + 2];
    const elements = [
      { startIndex: from, endIndex: from + 1, pageBreak: {} },
      { startIndex: from + 1, endIndex: to, textRun: { content: '\n' } },
    ];
    this.content.push({ startIndex: from, endIndex: to, paragraph: { elements } });
    this.at = to;
    return this;
  }

  table(rows: readonly (readonly string[])[], headRows = 0): this {
    const startIndex = this.at;
    this.at += 1;
    const tableRows = rows.map((cells, row) => {
      this.at += 1;
      const tableCells = cells.map((text) => {
        this.at += 1;
        return {
          content: [this.madeParagraph([[text]], {})],
          tableCellStyle: row < headRows ? { backgroundColor: { color: { rgbColor: { red: 1, green: 1 } } } } : {},
        };
      });
      return { tableCells, tableRowStyle: { tableHeader: row < headRows } };
    });
    this.at += 1;
    const columns = rows[0]?.length ?? 0;
    const tableColumnProperties = Array.from({ length: columns }, () => ({
      widthType: 'FIXED_WIDTH',
      width: { magnitude: 100 },
    }));
    this.content.push({
      startIndex,
      endIndex: this.at,
      table: { rows: rows.length, columns, tableRows, tableStyle: { tableColumnProperties } },
    });
    return this;
  }

  private madeParagraph(runs: readonly Run[], paragraphStyle: DocParagraphStyle): StructuralElement {
    const startIndex = this.at;
    const elements = runs.map(([text, textStyle = {}], index) => {
      const content = index === runs.length - 1 ? `${text}\n` : text;
      const element = { startIndex: this.at, endIndex: this.at + content.length, textRun: { content, textStyle } };
      this.at += content.length;
      return element;
    });
    return { startIndex, endIndex: this.at, paragraph: { elements, paragraphStyle } };
  }
}

/** A body that begins with its section, as every Google document does. */
export const body = () => new Body().section();

/** Writes the .docx: its HTML by mammoth, the XML of its parts, and their paths. */
export async function written(made: Body, more: Partial<Document> = {}) {
  const bytes = await writeDocx({ title: 'Dự thảo', body: { content: made.content }, ...more });
  const parts = unzipSync(bytes);
  return {
    html: (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value,
    xml: (path = 'word/document.xml') => strFromU8(parts[path] ?? new Uint8Array()),
    paths: Object.keys(parts),
  };
}
