// Whether two figures say the same: one may be the other, rounded.

/** How far a rounded whole number (9.400.000 for 9.389.717) may lie off: 1 %. */
const WHOLE_ROUNDING = 0.01;
const DUST = 1e-9;

/**
 * True where the figures are equal in the digits that both give: 98,5 and 98,47; 98 and 97,8; 9,4 million and 9.389.717.
 * @param slack relative difference that is allowed besides, for figures that say they are approximate
 */
export function agree(a: number, b: number, slack = 0): boolean {
  const difference = Math.abs(a - b);
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (difference <= slack * size + DUST) return true;
  const step = Math.max(stepOf(a), stepOf(b));
  return difference <= step / 2 + DUST && (step <= 1 || difference <= WHOLE_ROUNDING * size);
}

/** The size of the last digit that is not zero: 0.1 for 98.5, 100 for 1,200; 1 for 0. */
function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential(11).split('e');
  const kept = digits.replace('-', '').replace(/\.?0+$/, '');
  return kept === '0' ? 1 : 10 ** (Number(exponent) - Math.max(0, kept.length - 2));
}
