// Numbers of cells as text.
import { percentOf } from '../../../src/dossier/texts/cell-text';

describe('the value of a cell that shows a percentage', () => {
  it('has no dust of binary fractions', () => {
    expect(percentOf(0.07)).toBe(7);
    expect(percentOf(0.985)).toBe(98.5);
  });

  it('is never infinite, however large the number in the cell', () => {
    expect(percentOf(1.7e308)).toBe(1e308);
    expect(percentOf(-1.7e308)).toBe(-1e308);
  });
});
