// A tiny Google Docs: applies the insertions of a batch by the API's index rules and keeps the styles and names it is given.
// It shares no code with the renderer: the document is one flat list of index units, read back into blocks at the end.

/** One index of the body: a UTF-16 code unit, or a piece of structure. */
interface Unit {
  readonly is: 'text' | 'sectionBreak' | 'tableStart' | 'rowStart' | 'cellStart' | 'tableEnd';
  readonly char?: string;
  /** Where a table's shape is kept: on its start. */
  readonly rows?: number;
  readonly columns?: number;
}

interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** A document as it is read back. */
export type ReadBlock =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] }
  | { readonly is: 'sectionBreak' };

type Json = Readonly<Record<string, unknown>>;

export class TinyDoc {
  /** A new document: a section break at 0, an empty paragraph at 1. */
  private readonly units: Unit[] = [{ is: 'sectionBreak' }, { is: 'text', char: '\n' }];
  readonly names = new Map<string, Range[]>();
  readonly styled: { readonly kind: string; readonly range: Range; readonly style: Json }[] = [];

  /** Applies the requests in order; throws where Google would refuse. */
  apply(requests: readonly object[]): void {
    requests.forEach((request, i) => {
      const [[kind, body] = ['', undefined], ...others] = Object.entries(request);
      if (others.length > 0 || body === undefined) throw new Error(`Request ${i} does not hold exactly one member`);
      try {
        this.one(kind, body as Json);
      } catch (error) {
        throw new Error(`Invalid requests[${i}].${kind}: ${(error as Error).message}`);
      }
    });
  }

  /** The text of a range, structure left out. */
  textOf({ startIndex, endIndex }: Range): string {
    return this.units
      .slice(startIndex, endIndex)
      .map((unit) => unit.char ?? '')
      .join('');
  }

  /** The body without its first section break. */
  read(): readonly ReadBlock[] {
    let at = 1;
    const paragraph = (): string => {
      let text = '';
      while (this.units[at]?.char !== '\n') {
        const unit = this.units[at];
        if (unit?.is !== 'text') throw new Error(`A paragraph is broken at ${at}`);
        text += unit.char;
        at += 1;
      }
      at += 1;
      return text;
    };
    const cell = (): string[] => {
      const paragraphs = [paragraph()];
      while (this.units[at]?.is === 'text') paragraphs.push(paragraph());
      return paragraphs;
    };
    const blocks: ReadBlock[] = [];
    while (at < this.units.length) {
      const unit = this.units[at] as Unit;
      if (unit.is === 'sectionBreak') {
        at += 1;
        blocks.push({ is: 'sectionBreak' });
      } else if (unit.is === 'tableStart') {
        at += 1;
        const rows = Array.from({ length: unit.rows ?? 0 }, () => {
          this.expect(at, 'rowStart');
          at += 1;
          return Array.from({ length: unit.columns ?? 0 }, () => {
            this.expect(at, 'cellStart');
            at += 1;
            return cell();
          });
        });
        this.expect(at, 'tableEnd');
        at += 1;
        blocks.push({ is: 'table', rows });
      } else blocks.push({ is: 'paragraph', text: paragraph() });
    }
    return blocks;
  }

  private one(kind: string, body: Json): void {
    if (kind === 'insertText') this.insertText(body);
    else if (kind === 'insertTable') this.insertTable(body);
    else if (kind === 'insertSectionBreak')
      this.insert(this.place(body, false), [{ is: 'text', char: '\n' }, { is: 'sectionBreak' }]);
    else if (kind === 'createNamedRange') this.name(body);
    else if (STYLED.has(kind)) this.style(kind, body);
    else if (!UNPLACED.has(kind)) throw new Error('No such request');
  }

  private insertText(body: Json): void {
    // What the API's documentation says is stripped out of the inserted text.
    const kept = [...(body.text as string).split('')].filter((char) => {
      const code = char.charCodeAt(0);
      return !(code <= 8 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff));
    });
    if ((body.text as string) === '') throw new Error('The text is empty');
    this.insert(
      this.place(body, true),
      kept.map((char) => ({ is: 'text', char })),
    );
  }

  private insertTable(body: Json): void {
    const rows = body.rows as number;
    const columns = body.columns as number;
    if (rows < 1 || columns < 1) throw new Error('A table has no cells');
    const cells = Array.from({ length: columns }, (): Unit[] => [{ is: 'cellStart' }, { is: 'text', char: '\n' }]);
    const lines = Array.from({ length: rows }, (): Unit[] => [{ is: 'rowStart' }, ...cells.flat()]);
    this.insert(this.place(body, false), [
      { is: 'text', char: '\n' },
      { is: 'tableStart', rows, columns },
      ...lines.flat(),
      { is: 'tableEnd' },
    ]);
  }

  private name(body: Json): void {
    const range = this.inside(body.range as Range);
    this.names.set(body.name as string, [...(this.names.get(body.name as string) ?? []), range]);
  }

  private style(kind: string, body: Json): void {
    if (body.range) {
      const range = this.inside(body.range as Range);
      const fields = (body.fields as string).split(',').sort();
      const style = (body.paragraphStyle ?? body.textStyle ?? body.sectionStyle) as Json;
      if (fields.join() !== Object.keys(style).sort().join()) throw new Error(`The mask does not fit: ${body.fields}`);
      this.styled.push({ kind, range, style });
      return;
    }
    const target = (body.tableRange as { tableCellLocation: Json } | undefined)?.tableCellLocation ?? body;
    const { index } = target.tableStartLocation as { index: number };
    this.expect(index, 'tableStart');
  }

  /** An insertion goes before a code unit of text, never before structure and never behind the last line break. */
  private place(body: Json, inTables: boolean): number {
    const { index } = body.location as { index: number };
    if (index >= this.units.length)
      throw new Error(
        `Index ${index} must be less than the end index of the referenced segment, ${this.units.length}.`,
      );
    if (this.units[index]?.is !== 'text')
      throw new Error('The insertion index must be inside the bounds of an existing paragraph.');
    if (inTables) return index;
    const open = this.units.slice(0, index).filter((unit) => unit.is === 'tableStart').length;
    const closed = this.units.slice(0, index).filter((unit) => unit.is === 'tableEnd').length;
    if (open > closed) throw new Error('Not inside a table');
    return index;
  }

  private inside(range: Range): Range {
    const { startIndex, endIndex } = range;
    if (!(startIndex >= 1 && startIndex < endIndex && endIndex <= this.units.length))
      throw new Error(`The range ${startIndex}–${endIndex} is empty or reaches over the end, ${this.units.length}`);
    return range;
  }

  private insert(at: number, units: readonly Unit[]): void {
    this.units.splice(at, 0, ...units);
  }

  private expect(at: number, is: Unit['is']): void {
    if (this.units[at]?.is !== is) throw new Error(`${is} expected at ${at}, there is ${this.units[at]?.is}`);
  }
}

const STYLED = new Set([
  'updateParagraphStyle',
  'updateTextStyle',
  'updateSectionStyle',
  'updateTableColumnProperties',
  'updateTableRowStyle',
  'updateTableCellStyle',
  'pinTableHeaderRows',
]);
const UNPLACED = new Set(['updateDocumentStyle', 'updateNamedStyle']);
