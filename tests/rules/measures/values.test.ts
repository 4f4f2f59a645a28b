// Figures that rules work out.
import type { Answer } from '../../../src/dossier/types';
import { rateOf } from '../../../src/rules/measures/values';

const answer = (numerator: number, denominator: number): Answer =>
  ({
    slot: { item: { base: 100 } },
    numerator: { is: 'number', value: numerator },
    denominator: { is: 'number', value: denominator },
  }) as unknown as Answer;

describe('the rate that a rule compares with', () => {
  it('is numerator / denominator × base', () => {
    expect(rateOf(answer(1, 4))).toBe(25);
  });

  it('is none where there is nothing to divide by, or no number would hold it', () => {
    expect(rateOf(answer(1, 0))).toBeUndefined();
    expect(rateOf(answer(1e307, 0.1))).toBeUndefined();
  });
});
