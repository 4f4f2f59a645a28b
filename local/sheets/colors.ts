// Colours as Google keeps them: 8 bits a channel, given back both as a colour and as a colour style.
import type { Color } from './shapes';

const OLD = new Set([
  'backgroundColor',
  'foregroundColor',
  'tabColor',
  'color',
  'visibleBackgroundColor',
  'visibleForegroundColor',
]);
const shown = new WeakMap<object, unknown>();

/** Google stores 8 bits a channel and gives them back as 32-bit floats (0.85 comes back as 0.8509804); a channel of 0 is left out. */
export function storedColor(color: Color): Color {
  const out: Record<string, number> = {};
  for (const name of ['red', 'green', 'blue'] as const) {
    const bits = Math.round(Math.min(1, Math.max(0, color[name] ?? 0)) * 255);
    if (bits > 0) out[name] = CHANNELS[bits] ?? 1;
  }
  return out;
}

/** The value with the old colour fields beside the styles, as responses carry them. The same object gives the same result. */
export function withOldColors(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = shown.get(value);
  if (known !== undefined) return known;
  let out: unknown;
  if (Array.isArray(value)) out = value.map(withOldColors);
  else {
    const object: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) {
      const old = name.endsWith('Style') ? name.slice(0, -5) : '';
      const rgb = (inner as { rgbColor?: unknown } | null)?.rgbColor;
      if (OLD.has(old) && rgb !== undefined) object[old] = rgb;
      object[name] = withOldColors(inner);
    }
    out = object;
  }
  shown.set(value, out);
  return out;
}

/** The shortest decimal that reads back as the same 32-bit float. */
function float32(value: number): number {
  const float = Math.fround(value);
  for (let digits = 1; digits < 17; digits += 1) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return short;
  }
  return float;
}

const CHANNELS = Array.from({ length: 256 }, (_, bits) => float32(bits / 255));
