// A document cut into white sheets: one for each stretch between page breaks, standing or lying as its section says.
import type { DocParagraph, Document, ParagraphElement, StructuralElement } from '../../files/google-json';

/** A stretch of the body that begins on a new page; measures in points. */
export interface Sheet {
  readonly landscape: boolean;
  /** Width between the margins. */
  readonly room: number;
  readonly content: StructuralElement[];
}

/** Page measures of the whole document in points; A4 and one inch where it says nothing. */
export interface PageSize {
  readonly short: number;
  readonly long: number;
  readonly landscape: boolean;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The body's sheets in order; at least one. */
export function sheetsOf(document: Document): readonly Sheet[] {
  const page = pageSizeOf(document);
  const sheets: Sheet[] = [];
  let landscape = page.landscape;
  const begin = (): void => {
    const room = (landscape ? page.long : page.short) - page.margin.left - page.margin.right;
    sheets.push({ landscape, room, content: [] });
  };
  const current = (): StructuralElement[] => {
    if (sheets.length === 0) begin();
    return sheets[sheets.length - 1]?.content ?? [];
  };
  for (const element of document.body?.content ?? []) {
    if (element.sectionBreak) {
      const style = element.sectionBreak.sectionStyle ?? {};
      landscape = page.landscape !== (style.flipPageOrientation ?? false);
      if (sheets.length > 0) dropEmptyEnd(current());
      if (sheets.length === 0 || style.sectionType !== 'CONTINUOUS') begin();
    } else if (element.paragraph) {
      const [first, ...others] = atBreaks(element.paragraph);
      if (first?.paragraphStyle?.pageBreakBefore && current().length > 0) begin();
      if (first) current().push({ paragraph: first });
      for (const paragraph of others) {
        begin();
        if (paragraph && !isEmpty(paragraph)) current().push({ paragraph });
      }
    } else current().push(element);
  }
  current();
  return sheets;
}

/** Page measures of the document, whatever its sections do. */
export function pageSizeOf({ documentStyle = {} }: Document): PageSize {
  const width = documentStyle.pageSize?.width?.magnitude ?? 595.28;
  const height = documentStyle.pageSize?.height?.magnitude ?? 841.89;
  return {
    short: Math.min(width, height),
    long: Math.max(width, height),
    landscape: width > height !== (documentStyle.flipPageOrientation ?? false),
    margin: {
      top: documentStyle.marginTop?.magnitude ?? INCH,
      right: documentStyle.marginRight?.magnitude ?? INCH,
      bottom: documentStyle.marginBottom?.magnitude ?? INCH,
      left: documentStyle.marginLeft?.magnitude ?? INCH,
    },
  };
}

/** The pieces of a paragraph between its page breaks; a first piece that holds nothing is left out. */
function atBreaks(paragraph: DocParagraph): readonly (DocParagraph | undefined)[] {
  const pieces: ParagraphElement[][] = [[]];
  for (const element of paragraph.elements ?? []) {
    if (element.pageBreak) pieces.push([]);
    else pieces[pieces.length - 1]?.push(element);
  }
  if (pieces.length === 1) return [paragraph];
  const [first, ...others] = pieces.map((elements): DocParagraph => ({ ...paragraph, elements }));
  return [first && !isEmpty(first) ? first : undefined, ...others];
}

/** Google keeps an empty paragraph before each section break. */
function dropEmptyEnd(content: StructuralElement[]): void {
  const last = content[content.length - 1]?.paragraph;
  if (last && isEmpty(last) && content.length > 1) content.pop();
}

const isEmpty = (paragraph: DocParagraph): boolean =>
  (paragraph.elements ?? []).every(({ textRun }) => (textRun?.content ?? '').replace(/\n$/u, '') === '');

const INCH = 72;
