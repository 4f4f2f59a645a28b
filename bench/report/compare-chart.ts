// The chart of the add-in beside the usual way: seconds on Google by the model, two bars for each action.
import type { SizeRecord } from '../record/scenario';
import { INK, label, line, logScale, picture, round, steps } from './svg';
import { ACTIONS, SIX_MINUTES, seconds, sizeName, times } from './words';

const [WIDTH, LEFT, RIGHT, TOP, BAR, GAP] = [960, 330, 110, 84, 18, 16];

/** The chart of one size. */
export function compareChart(record: SizeRecord): string {
  const pairs = record.actions.flatMap((one) =>
    one.usual ? [{ name: ACTIONS[one.action], own: one.googleMs, usual: one.usual.googleMs }] : [],
  );
  const height = TOP + pairs.length * (2 * BAR + GAP) + 46;
  const least = 0.2;
  const most = Math.max(SIX_MINUTES * 1.2, ...pairs.map(({ usual }) => (usual / 1000) * 1.2));
  const x = logScale([least, most], [LEFT, WIDTH - RIGHT]);
  const bottom = height - 40;
  const title = `Modelled time on Google, ${sizeName(record)}: the add-in and the usual way`;
  const description = pairs
    .map(({ name, own, usual }) => `${name}: ${seconds(own)}, usual way ${seconds(usual)}, ${times(usual / own)}.`)
    .join(' ');
  const grid = steps(least, most).flatMap((n) => [
    line(x(n), TOP - 8, x(n), bottom),
    label(x(n), bottom + 18, n < 1 ? n.toFixed(1) : String(n), { anchor: 'middle', size: 12, colour: INK.faint }),
  ]);
  const limit = [
    line(
      x(SIX_MINUTES),
      TOP - 8,
      x(SIX_MINUTES),
      bottom,
      `stroke="${INK.text}" stroke-width="1.5" stroke-dasharray="5 4"`,
    ),
    label(x(SIX_MINUTES), TOP - 14, 'six minutes', { anchor: 'middle', size: 12 }),
  ];
  const bars = pairs.flatMap(({ name, own, usual }, i) => {
    const y = TOP + i * (2 * BAR + GAP);
    const bar = (ms: number, top: number, fill: string): string =>
      `<rect x="${LEFT}" y="${round(top)}" width="${round(x(ms / 1000) - LEFT)}" height="${BAR - 2}" fill="${fill}" stroke="${INK.text}" stroke-width="0.5"/>`;
    return [
      label(LEFT - 10, y + BAR + 3, name, { anchor: 'end' }),
      bar(own, y, INK.own),
      label(x(own / 1000) + 6, y + 13, seconds(own), { size: 12, bold: true }),
      bar(usual, y + BAR, 'url(#usual)'),
      label(x(usual / 1000) + 6, y + BAR + 13, `${seconds(usual)}, ${times(usual / own)}`, { size: 12 }),
    ];
  });
  const legend = [
    `<rect x="${LEFT}" y="42" width="26" height="14" fill="${INK.own}" stroke="${INK.text}" stroke-width="0.5"/>`,
    label(LEFT + 34, 54, 'the add-in (plain bar)'),
    `<rect x="${LEFT + 200}" y="42" width="26" height="14" fill="url(#usual)" stroke="${INK.text}" stroke-width="0.5"/>`,
    label(LEFT + 234, 54, 'the usual way (striped bar)'),
  ];
  const stripes = `<defs><pattern id="usual" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#F6D9C7"/><rect width="3" height="7" fill="${INK.usual}"/></pattern></defs>`;
  return picture({ width: WIDTH, height, title, description }, [
    stripes,
    label(20, 26, title, { size: 16, bold: true }),
    ...legend,
    ...grid,
    ...limit,
    ...bars,
    label((LEFT + WIDTH - RIGHT) / 2, height - 6, 'seconds (logarithmic scale)', {
      anchor: 'middle',
      size: 12,
      colour: INK.faint,
    }),
  ]);
}
