// A document of the Docs API as a .docx file.
import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { numbering } from './docx/lists';
import { type Marks, marksOf, NO_MARKS } from './docx/marks';
import { stylesOf } from './docx/named-styles';
import { twips } from './docx/style';
import { tableOf } from './docx/table';
import { isPageBreak, paragraphOf, plainText } from './docx/text';
import type { Dimension, Document, PageMargins, SectionBreak, StructuralElement } from './google-json';

/**
 * The .docx of what `documents.get` returns: sections with their margins and orientation, real heading styles, tables whose header rows repeat, links,
 * highlights, lists, named ranges as bookmarks. Unlike the Google document it has page numbers: centred in the top margin from the second page,
 * as Decree 30/2020/NĐ-CP asks. `lang` is the language spelling is checked in.
 */
export async function writeDocx(document: Document, lang = 'vi-VN'): Promise<Uint8Array> {
  const content = document.body?.content ?? [];
  const marks = marksOf(document.namedRanges, content[content.length - 1]?.endIndex ?? 0);
  const parts = split(content);
  const word = new WordDocument({
    title: document.title ?? '',
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(document, lang),
    numbering: numbering(document.lists),
    // A line that ends with a line break is not spread over the whole width in a justified paragraph.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: parts.map((part, index) => sectionOf(document, part, index, marks)),
  });
  return new Uint8Array(await Packer.toBuffer(word));
}

/** A stretch of the body under one section style. */
interface Part {
  readonly style: NonNullable<SectionBreak['sectionStyle']>;
  readonly content: StructuralElement[];
}

function split(content: readonly StructuralElement[]): Part[] {
  const parts: Part[] = [];
  for (const element of content) {
    if (element.sectionBreak) {
      parts.push({ style: element.sectionBreak.sectionStyle ?? {}, content: [] });
      continue;
    }
    const last = parts[parts.length - 1];
    if (last) last.content.push(element);
    else parts.push({ style: {}, content: [element] });
  }
  if (parts.length === 0) return [{ style: {}, content: [] }];
  for (const part of parts.slice(0, -1)) dropEmptyEnd(part.content);
  return parts;
}

/** The empty paragraph Google keeps before a section break would open one more page where the page is full: the one above it can end the section. */
function dropEmptyEnd(content: StructuralElement[]): void {
  const last = content[content.length - 1]?.paragraph;
  if (last && content.length > 1 && plainText(last) === '' && !isPageBreak(last)) content.pop();
}

function sectionOf(document: Document, { style, content }: Part, index: number, marks: Marks): ISectionOptions {
  const page = pageOf(document, style);
  const first = index === 0;
  return {
    properties: {
      ...(first ? { titlePage: true } : { type: sectionType(style) }),
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: page.margin,
      },
    },
    ...(first && headersOf(document, page.room)),
    children: written(content, page.room, marks),
  };
}

/** Page measures in twips. `width` and `height` are those of the upright page: the library turns them. `room`: between the margins. */
function pageOf(document: Document, style: PageMargins) {
  const whole = document.documentStyle ?? {};
  const width = twips(whole.pageSize?.width) ?? A4.width;
  const height = twips(whole.pageSize?.height) ?? A4.height;
  const turned = style.flipPageOrientation ?? whole.flipPageOrientation ?? false;
  const landscape = width > height !== turned;
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  const measure = (own: Dimension | undefined, general: Dimension | undefined, otherwise: number) =>
    twips(own) ?? twips(general) ?? otherwise;
  const margin = {
    top: measure(style.marginTop, whole.marginTop, MARGIN),
    bottom: measure(style.marginBottom, whole.marginBottom, MARGIN),
    left: measure(style.marginLeft, whole.marginLeft, MARGIN),
    right: measure(style.marginRight, whole.marginRight, MARGIN),
    header: measure(style.marginHeader, whole.marginHeader, EDGE),
    footer: measure(style.marginFooter, whole.marginFooter, EDGE),
  };
  return {
    width: short,
    height: long,
    landscape,
    margin,
    room: (landscape ? long : short) - margin.left - margin.right,
  };
}

/** The first section's; Word hands them on to the others. What the document's own header says stands under the number, on every page. */
function headersOf(document: Document, room: number): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { defaultHeaderId = '', defaultFooterId = '' } = document.documentStyle ?? {};
  const header = () => texts(document.headers?.[defaultHeaderId]?.content, room);
  const footer = document.footers?.[defaultFooterId]?.content;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: 0, firstLine: 0 },
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const onFirst = header();
  return {
    headers: {
      default: new Header({ children: [number, ...header()] }),
      first: new Header({ children: onFirst.length > 0 ? onFirst : [new Paragraph({})] }),
    },
    ...(footer && {
      footers: {
        default: new Footer({ children: texts(footer, room) }),
        first: new Footer({ children: texts(footer, room) }),
      },
    }),
  };
}

function texts(content: readonly StructuralElement[] | undefined, room: number): (Paragraph | Table)[] {
  const kept = (content ?? []).filter(({ paragraph, table }) => table || (paragraph && !isBlank(paragraph)));
  return written(kept, room, NO_MARKS, true);
}

function isBlank(paragraph: NonNullable<StructuralElement['paragraph']>): boolean {
  return plainText(paragraph) === '' && !(paragraph.elements ?? []).some((element) => element.autoText);
}

/** Paragraphs and tables; a paragraph that is nothing but a page break goes into the paragraph behind it. At least one paragraph unless `mayBeEmpty`. */
function written(
  content: readonly StructuralElement[],
  room: number,
  marks: Marks,
  mayBeEmpty = false,
): (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = [];
  let newPage = false;
  for (const [index, { paragraph, table }] of content.entries()) {
    if (paragraph) {
      if (isPageBreak(paragraph) && content[index + 1]?.paragraph) {
        newPage = true;
        continue;
      }
      made.push(paragraphOf(paragraph, marks, newPage));
      newPage = false;
    } else if (table) {
      made.push(tableOf(table, room, (inner, innerRoom) => written(inner, innerRoom, marks)));
    }
  }
  if (!mayBeEmpty && !(made[made.length - 1] instanceof Paragraph)) made.push(new Paragraph({}));
  return made;
}

function sectionType(style: Part['style']): (typeof SectionType)[keyof typeof SectionType] {
  return style.sectionType === 'CONTINUOUS' ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE;
}

const A4 = { width: 11906, height: 16838 };

/** One inch, Google's own. */
const MARGIN = 1440;

/** 10 mm from the edge of the page to the number. */
const EDGE = 567;
