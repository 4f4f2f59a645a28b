// How fast something grows: the ratio as the work doubles, and the exponent of the power that fits best.

/** A measured amount for an amount of work; both above 0. */
export interface Point {
  readonly work: number;
  readonly amount: number;
}

/** How much more the last needs than the one before it, for each point but the first. */
export const ratios = (points: readonly Point[]): readonly number[] =>
  points.slice(1).map(({ amount }, i) => amount / (points[i]?.amount ?? amount));

/** The exponent b of amount = a · work^b, by least squares of the logarithms: 1 is linear, 2 quadratic. NaN for fewer than two amounts of work. */
export function exponent(points: readonly Point[]): number {
  const logs = points.map(({ work, amount }) => [Math.log(work), Math.log(amount)] as const);
  const mean = (i: 0 | 1): number => logs.reduce((sum, log) => sum + log[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
