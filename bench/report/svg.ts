// Drawing a chart as SVG: readable without colour, with a title and a description for those who do not see it.

/** A text for an element of SVG. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The colours: dark on white, at least 4.5:1 where they carry text. */
export const INK = {
  text: '#202124',
  faint: '#5F6368',
  grid: '#DADCE0',
  own: '#1F4E79',
  usual: '#B3541E',
  third: '#0D652D',
};

/** A text at a place; `anchor` is where in the text the place is. */
export function label(
  x: number,
  y: number,
  text: string,
  { anchor = 'start', size = 13, colour = INK.text, bold = false }: LabelLook = {},
): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${weight}${HALO}>${escaped(text)}</text>`;
}

/** Keeps a text readable where it crosses a line. */
const HALO = ' stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round" paint-order="stroke"';

export interface LabelLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
}

export const line = (x1: number, y1: number, x2: number, y2: number, look = `stroke="${INK.grid}"`): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${look}/>`;

/** The whole picture. */
export function picture({ width, height, title, description }: Frame, parts: readonly string[]): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="Arial, Helvetica, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...parts,
    '</svg>',
  ].join('\n')}\n`;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A scale by powers of ten between two amounts, onto two places. */
export const logScale =
  ([least, most]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (amount: number): number =>
    from + ((Math.log(amount) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (to - from);

/** 1, 2 and 5 of each power of ten between two amounts, ends included. */
export function steps(least: number, most: number, of: readonly number[] = [1, 2, 5]): readonly number[] {
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(least)); 10 ** power <= most; power += 1)
    all.push(...of.map((n) => n * 10 ** power));
  return all.filter((n) => n >= least * 0.999 && n <= most * 1.001);
}

export const round = (n: number): number => Math.round(n * 10) / 10;
