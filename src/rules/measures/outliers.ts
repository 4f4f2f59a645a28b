// Which numbers lie far from the others: the robust z-score, 0.6745 · |x − median| / MAD (Iglewicz and Hoaglin 1993).

/** From here on a number is far from the others, and from so many others on one can be. */
const FAR = 3.5;
const ENOUGH = 8;

/**
 * A spread below these is none: where more than half say the same, the MAD is 0 and the smallest difference would be endless. One percent
 * of the median; among quantities of different size (by logarithm) about ten percent.
 */
const LEAST_SPREAD = { plain: 0.01, logarithm: 0.1 };

/**
 * The median, and for each value whether it is far from it. None is far among fewer than eight, nor where most are 0.
 * @param sizes counts that grow with the unit's size are compared by their logarithm, so that a large district is not far but a slipped
 * decimal mark is; zeros among them are not judged.
 */
export function outliersAmong(values: readonly number[], sizes: boolean): { median: number; far: readonly boolean[] } {
  const scaled = values.map((value) => (sizes ? Math.log(value) : value));
  const judged = scaled.filter(Number.isFinite);
  const centre = medianOf(judged);
  const least = sizes ? LEAST_SPREAD.logarithm : Math.abs(centre) * LEAST_SPREAD.plain;
  const spread = Math.max(medianOf(judged.map((value) => Math.abs(value - centre))), least);
  const possible = judged.length >= ENOUGH && spread > 0;
  const far = scaled.map(
    (value) => possible && Number.isFinite(value) && (0.6745 * Math.abs(value - centre)) / spread > FAR,
  );
  return { median: medianOf(values), far };
}

/** The middle one, or the mean of the two in the middle; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low + (high - low) / 2;
}
