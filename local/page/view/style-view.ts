// How a cell looks, for the page: Google's effective format in the few words that the page knows.
import { effectiveFormat } from '../../sheets/responses/cell';
import type { CellFormat, ColorStyle, ExtendedValue } from '../../sheets/shapes';
import type { StyleView } from '../protocol';

/** What decides a cell's look besides its own format. */
export interface LookOf {
  readonly value?: ExtendedValue;
  /** The conditional formats that hold. */
  readonly rules?: CellFormat;
  readonly linked: boolean;
}

/** The look of a cell; what is Google's default is left out, so a plain cell gives `{}`. */
export function styleView(format: CellFormat | undefined, { value, rules, linked }: LookOf): StyleView {
  const look = effectiveFormat(format, value, rules) as CellFormat;
  const text = look.textFormat ?? {};
  const back = hex(look.backgroundColorStyle);
  const ink = hex(text.foregroundColorStyle);
  const own = format?.textFormat;
  const bareLink = linked && own?.foregroundColorStyle === undefined && rules?.textFormat === undefined;
  const border = borderColour(look.borders);
  const align = ALIGN[look.horizontalAlignment ?? ''];
  const vertical = VERTICAL[look.verticalAlignment ?? ''];
  const wrap = WRAP[look.wrapStrategy ?? ''];
  return {
    ...(back === '#FFFFFF' ? {} : { back }),
    ...(bareLink ? { ink: LINK } : ink === '#000000' ? {} : { ink }),
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italic: true } : {}),
    ...(text.underline || (linked && own?.underline === undefined) ? { underline: true } : {}),
    ...(text.strikethrough ? { strike: true } : {}),
    ...(text.fontSize === undefined || text.fontSize === 10 ? {} : { size: text.fontSize }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(wrap && { wrap }),
    ...(border === undefined ? {} : { border }),
  };
}

/** "#RRGGBB"; an absent colour is black, as an absent channel is 0. */
export function hex(style: ColorStyle | Readonly<Record<string, unknown>> | null | undefined): string {
  const { red = 0, green = 0, blue = 0 } = (style as ColorStyle | null | undefined)?.rgbColor ?? {};
  const two = (channel: number): string =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`.toUpperCase();
}

/** How Google shows a link whose colour nobody chose. */
const LINK = '#1155CC';

const ALIGN: Readonly<Record<string, 'center' | 'right'>> = { CENTER: 'center', RIGHT: 'right' };
const VERTICAL: Readonly<Record<string, 'top' | 'middle'>> = { TOP: 'top', MIDDLE: 'middle' };
const WRAP: Readonly<Record<string, 'wrap' | 'clip'>> = { WRAP: 'wrap', CLIP: 'clip', LEGACY_WRAP: 'wrap' };

/** The page draws one line around a cell: the first side's that has one. */
function borderColour(borders: CellFormat['borders']): string | undefined {
  for (const side of ['top', 'bottom', 'left', 'right']) {
    const line = borders?.[side] as { readonly style?: string; readonly colorStyle?: ColorStyle } | undefined;
    if (line && line.style !== 'NONE') return hex(line.colorStyle);
  }
  return undefined;
}
