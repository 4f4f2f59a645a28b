// How the rows of a form look: the workbook's own colours.
import type { Borders, Fill, Font } from '@cj-tech-master/excelts';

interface Look {
  readonly font: Partial<Font>;
  readonly back?: string;
  readonly border?: Partial<Borders>;
}

const ink = (argb: string, bold = false): Partial<Font> => ({ name: 'Arial', size: 10, bold, color: { argb } });
const edge = { style: 'thin', color: { argb: 'FFC4C7CA' } } as const;
const border: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };

/** By kind of row; `open`: a cell to be filled. Text and ground have a contrast of at least 4.5:1. */
export const LOOKS: Readonly<Record<'top' | 'header' | 'heading' | 'item' | 'open', Look>> = {
  top: { font: ink('FF202124') },
  header: { font: ink('FFFFFFFF', true), back: 'FF1F4E79', border },
  heading: { font: ink('FF202124', true), back: 'FFDCE6F1' },
  item: { font: ink('FF202124'), back: 'FFF5F6F7', border },
  open: { font: ink('FF202124'), back: 'FFFFFFFF', border },
};

export const fillOf = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
