// The named styles of a document as Word's styles, with the look of a Vietnamese state document where the document is silent.
import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Document, NamedStyle } from '../google-json';
import { paragraphStyle, runStyle } from './style';

/** Word's styles; `lang` is the language spelling is checked in, "vi-VN". */
export function stylesOf(document: Document, lang: string): IStylesOptions {
  const given = new Map<string, NamedStyle>();
  for (const style of document.namedStyles?.styles ?? [])
    if (style.namedStyleType) given.set(style.namedStyleType, style);
  const look = (type: string): IBaseParagraphStyleOptions => {
    const level = /^HEADING_(\d)$/.exec(type)?.[1];
    const { textStyle, paragraphStyle: paragraph } = given.get(type) ?? SILENT[type] ?? {};
    // Word's own headings are blue: what Google leaves out is black here.
    return {
      run: {
        font: FONT,
        color: '000000',
        ...runStyle({ ...NORMAL.textStyle, ...given.get('NORMAL_TEXT')?.textStyle, ...textStyle }),
      },
      // LibreOffice takes a heading's rank from here, not from the style's name.
      paragraph: { ...paragraphStyle(paragraph ?? {}), ...(level && { outlineLevel: Number(level) - 1 }) },
    };
  };
  const normal = given.get('NORMAL_TEXT') ?? NORMAL;
  return {
    default: {
      document: {
        run: {
          ...runStyle({ ...NORMAL.textStyle, ...normal.textStyle }),
          language: { value: lang, eastAsia: lang, bidirectional: 'ar-SA' },
        },
        paragraph: paragraphStyle(normal.paragraphStyle ?? {}),
      },
      title: look('TITLE'),
      heading1: look('HEADING_1'),
      heading2: look('HEADING_2'),
      heading3: look('HEADING_3'),
      heading4: look('HEADING_4'),
      heading5: look('HEADING_5'),
      heading6: look('HEADING_6'),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look('SUBTITLE') },
    ],
  };
}

/** The typeface Decree 30/2020/NĐ-CP asks for. */
export const FONT = 'Times New Roman';

const NORMAL: NamedStyle = {
  textStyle: { fontSize: { magnitude: 13 }, weightedFontFamily: { fontFamily: FONT } },
  paragraphStyle: { lineSpacing: 115, spaceBelow: { magnitude: 6 } },
};

const above = { spaceAbove: { magnitude: 12 }, spaceBelow: { magnitude: 6 }, keepWithNext: true };

/** Where a document brings no named styles of its own. */
const SILENT: Readonly<Record<string, NamedStyle>> = {
  TITLE: { textStyle: { bold: true, fontSize: { magnitude: 14 } }, paragraphStyle: { alignment: 'CENTER', ...above } },
  SUBTITLE: { textStyle: { italic: true }, paragraphStyle: { alignment: 'CENTER' } },
  HEADING_1: { textStyle: { bold: true, fontSize: { magnitude: 14 } }, paragraphStyle: above },
  HEADING_2: { textStyle: { bold: true }, paragraphStyle: above },
  HEADING_3: { textStyle: { bold: true, italic: true }, paragraphStyle: above },
};
