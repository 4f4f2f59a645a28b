// The page: A4, the margins of Decree 30/2020, the named styles; and which sections lie on their side.
import type { PlacedSection } from './layout';
import { NAMED_LOOKS, points } from './looks';
import type { Request } from './requests';

/** A4 in points. */
const A4 = { width: 595.28, height: 841.89 };
/** 20 mm above and below, 30 mm left, 15 mm right (Decree 30/2020/NĐ-CP, Annex I: 20–25, 20–25, 30–35, 15–20), in points. */
const MARGINS = { top: 56.69, bottom: 56.69, left: 85.04, right: 42.52 };

/** The width that text has, in points. */
export const TEXT_WIDTH = {
  portrait: A4.width - MARGINS.left - MARGINS.right,
  landscape: A4.height - MARGINS.left - MARGINS.right,
} as const;

/** Page size and margins of the whole document, and its named styles. */
export function pageRequests(): readonly Request[] {
  return [
    {
      updateDocumentStyle: {
        documentStyle: {
          pageSize: { width: points(A4.width), height: points(A4.height) },
          marginTop: points(MARGINS.top),
          marginBottom: points(MARGINS.bottom),
          marginLeft: points(MARGINS.left),
          marginRight: points(MARGINS.right),
        },
        fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
      },
    },
    ...NAMED_LOOKS.map(
      ({ type, text, paragraph }): Request => ({
        updateNamedStyle: {
          namedStyle: { namedStyleType: type, textStyle: text, paragraphStyle: paragraph },
          fields: [
            'namedStyleType',
            ...Object.keys(text).map((key) => `textStyle.${key}`),
            ...Object.keys(paragraph).map((key) => `paragraphStyle.${key}`),
          ].join(','),
        },
      }),
    ),
  ];
}

/** The orientation of each section behind the first, said for every one: a new section may copy the one before it. */
export function sectionRequests(sections: readonly PlacedSection[]): readonly Request[] {
  return sections.map(({ start, orientation }) => ({
    updateSectionStyle: {
      range: { startIndex: start, endIndex: start + 1 },
      sectionStyle: { flipPageOrientation: orientation === 'landscape' },
      fields: 'flipPageOrientation',
    },
  }));
}
