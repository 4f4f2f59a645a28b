// The look of a cell in the grid's own words.
import type { StyleView } from '../../protocol';

/** The grid's style; sizes in points, colours "#RRGGBB". */
export interface GridStyle {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrapping?: 'wrap' | 'clip' | 'overflow';
}

/** One side of a cell's border. */
export interface GridBorderSide {
  readonly style: 'thin';
  readonly color: string;
}
export type GridBorder = Readonly<Record<'top' | 'bottom' | 'left' | 'right', GridBorderSide>>;

/** Google's colour of links. */
export const LINK_INK = '#1155CC';

/** The grid's style of a cell; undefined: plain. A cell that leads somewhere is blue and underlined unless it has its own ink. */
export function gridStyle(view: StyleView | undefined, leads: boolean): GridStyle | undefined {
  const style: GridStyle = {};
  const ink = view?.ink ?? (leads ? LINK_INK : undefined);
  if (view?.back !== undefined) style.fillColor = view.back;
  if (ink !== undefined) style.textColor = ink;
  if (view?.bold) style.bold = true;
  if (view?.italic) style.italic = true;
  if (view?.underline || leads) style.underline = true;
  if (view?.strike) style.strikethrough = true;
  if (view?.size !== undefined) style.fontSize = view.size;
  if (view?.align !== undefined) style.align = view.align;
  if (view?.vertical !== undefined) style.verticalAlign = view.vertical;
  if (view?.wrap !== undefined && view.wrap !== 'overflow') style.wrapping = view.wrap;
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The grid's border of a cell; undefined: none. */
export function gridBorder(view: StyleView | undefined): GridBorder | undefined {
  if (view?.border === undefined) return undefined;
  const side: GridBorderSide = { style: 'thin', color: view.border };
  return { top: side, bottom: side, left: side, right: side };
}

/** What the grid keeps for a text so that it shows it letter by letter: never a number, a date, a boolean or a formula. */
export function literal(text: string): { readonly content: string; readonly format: string } {
  if (text === '') return { content: '', format: '' };
  return text.startsWith('=') ? { content: `'${text}`, format: '' } : { content: text, format: '@' };
}
