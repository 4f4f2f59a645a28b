// The middle of several measurements.

/** The middle value. */
export const middle = (measured: readonly number[]): number =>
  [...measured].sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;

/** Measures `times` times and returns the middle value. */
export const median = (times: number, measure: (i: number) => number): number =>
  middle(Array.from({ length: times }, (_, i) => measure(i)));
