// The middle of several measurements.

/** Measures `times` times and returns the middle value. */
export function median(times: number, measure: (i: number) => number): number {
  const all = Array.from({ length: times }, (_, i) => measure(i)).sort((a, b) => a - b);
  return all[Math.floor(times / 2)] ?? 0;
}
