// The chart of growth: the script's own time as the workbook doubles, beside a line that grows as the work does.
import { type ActionName, GROWING } from '../record/actions';
import type { SizeRecord } from '../record/scenario';
import { exponent } from './fit';
import { INK, label, line, logScale, picture, round, steps } from './svg';
import { ACTIONS, actionOf } from './words';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [960, 460, 80, 300, 56, 56];

const COLOURS = [INK.own, INK.usual, INK.third];
const DASHES = ['', '8 4', '2 4'];

/** One line for each action that is held against linear growth. @param sizes the smallest first */
export function growthChart(sizes: readonly SizeRecord[]): string {
  const works = sizes.map(({ rows }) => rows);
  const timesOf = (action: ActionName): readonly number[] => sizes.map((size) => actionOf(size, action)?.ownMs ?? 1);
  const all = GROWING.flatMap(timesOf);
  const [least, most] = [Math.min(...works) / 1.2, Math.max(...works) * 1.2];
  const [low, high] = [Math.min(...all) / 2.5, Math.max(...all) * 1.5];
  const x = logScale([least, most], [LEFT, WIDTH - RIGHT]);
  const y = logScale([low, high], [HEIGHT - BOTTOM, TOP]);
  const kind = sizes[0]?.size.wards ? 'wards' : 'tabs';
  const title = `The script's own time as the workbook doubles (${sizes.map(({ size }) => size.wards ?? size.agencies).join(', ')} ${kind})`;
  const curves = GROWING.map((action, i) => {
    const amounts = timesOf(action);
    const points = works.map((work, n) => ({ work, amount: amounts[n] ?? 1 }));
    return { name: ACTIONS[action], points, b: exponent(points), i };
  });
  const description = curves
    .map(
      ({ name, points, b }) =>
        `${name}: ${points.map(({ work, amount }) => `${Math.round(amount)} ms at ${work} rows`).join(', ')}; exponent ${b.toFixed(2)}.`,
    )
    .join(' ');
  const places = spread(curves.map(({ points }) => y(points[points.length - 1]?.amount ?? 1)));
  const drawn = curves.flatMap(({ name, points, b, i }) => {
    const [colour, dash] = [COLOURS[i] ?? INK.text, DASHES[i] ?? ''];
    const path = points.map(({ work, amount }) => `${round(x(work))},${round(y(amount))}`).join(' ');
    const end = WIDTH - RIGHT + 12;
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`,
      ...points.map(({ work, amount }) => mark(i, x(work), y(amount), colour)),
      mark(i, end, (places[i] ?? 0) - 4, colour),
      label(end + 14, places[i] ?? 0, name.split(',')[0] ?? name, { colour, bold: true }),
      label(end + 14, (places[i] ?? 0) + 16, `exponent ${b.toFixed(2)}`, { size: 12, colour: INK.faint }),
    ];
  });
  const [first = 1, last = 1] = [works[0], works[works.length - 1]];
  const base = low * 1.1;
  const linear = [
    line(
      x(first),
      y(base),
      x(last),
      y((base * last) / first),
      `stroke="${INK.faint}" stroke-width="1.5" stroke-dasharray="1 5" stroke-linecap="round"`,
    ),
    label(x(last) - 6, y((base * last) / first) + 26, 'grows as the work does', {
      anchor: 'end',
      size: 12,
      colour: INK.faint,
    }),
  ];
  const grid = [
    ...steps(low, high).flatMap((n) => [
      line(LEFT, y(n), WIDTH - RIGHT, y(n)),
      label(LEFT - 8, y(n) + 4, n >= 1000 ? `${n / 1000} s` : `${n} ms`, {
        anchor: 'end',
        size: 12,
        colour: INK.faint,
      }),
    ]),
    ...works.flatMap((work) => [
      line(x(work), TOP, x(work), HEIGHT - BOTTOM),
      label(x(work), HEIGHT - BOTTOM + 18, String(work), { anchor: 'middle', size: 12, colour: INK.faint }),
    ]),
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, 'rows that ask something', {
      anchor: 'middle',
      size: 12,
      colour: INK.faint,
    }),
  ];
  return picture({ width: WIDTH, height: HEIGHT, title, description }, [
    label(20, 28, title, { size: 16, bold: true }),
    ...grid,
    ...linear,
    ...drawn,
  ]);
}

/** A circle, a square or a triangle. */
function mark(i: number, x: number, y: number, colour: string): string {
  const [cx, cy] = [round(x), round(y)];
  if (i === 0) return `<circle cx="${cx}" cy="${cy}" r="5" fill="${colour}"/>`;
  if (i === 1) return `<rect x="${cx - 5}" y="${cy - 5}" width="10" height="10" fill="${colour}"/>`;
  return `<path d="M${cx} ${cy - 6} l6 11 h-12 z" fill="${colour}"/>`;
}

/** Labels at least 40 apart, the order kept. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  const moved: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    least = Math.max(place, least + 40);
    moved[i] = least;
  }
  return moved;
}
