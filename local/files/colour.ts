// Google's colours as the six hexadecimal digits that Excel and Word write.
import type { ColorStyle, OptionalColor, Rgb } from './google-json';

/** "1155CC" for shares of red, green and blue; an absent share is 0. */
export function hexOf(rgb: Rgb): string {
  return [rgb.red, rgb.green, rgb.blue]
    .map((share) =>
      Math.round(Math.min(1, Math.max(0, share ?? 0)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** A colour of the Sheets API: the style wins over the old field; undefined where neither is given. */
export function sheetColour(style: ColorStyle | undefined, rgb: Rgb | undefined): string | undefined {
  if (style?.rgbColor) return hexOf(style.rgbColor);
  if (style?.themeColor) return THEME[style.themeColor];
  return rgb && hexOf(rgb);
}

/** A colour of the Docs API; undefined where it is transparent or not given. */
export function docColour(colour: OptionalColor | undefined): string | undefined {
  return colour?.color?.rgbColor && hexOf(colour.color.rgbColor);
}

/** The blue Google gives a link that has no colour of its own. */
export const LINK_BLUE = '1155CC';

/** The standard theme of a new Google spreadsheet. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '000000',
  BACKGROUND: 'FFFFFF',
  ACCENT1: '4285F4',
  ACCENT2: 'EA4335',
  ACCENT3: 'FBBC04',
  ACCENT4: '34A853',
  ACCENT5: 'FF6D01',
  ACCENT6: '46BDC6',
  LINK: LINK_BLUE,
};
