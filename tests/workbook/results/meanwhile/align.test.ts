// Which line was which before: by its name, else by its neighbours.
import fc from 'fast-check';
import { placesBefore } from '../../../../src/workbook/results/meanwhile/align';

describe('lines after somebody has worked in a list', () => {
  it('are known by their names wherever they stand', () => {
    expect(placesBefore(['c', 'a', 'b'], ['a', 'b', 'c'])).toEqual([2, 0, 1]);
  });

  it('without a name are known by the line above, or below', () => {
    expect(placesBefore(['a', '', 'b'], ['a', '', 'b'])).toEqual([0, 1, 2]);
    expect(placesBefore(['', 'b', ''], ['a', '', 'b', ''])).toEqual([1, 2, 3]);
  });

  it('that were inserted have no place before', () => {
    expect(placesBefore(['a', '', 'b'], ['a', 'b'])).toEqual([0, undefined, 1]);
  });

  it('whose name was overwritten are told by their neighbours, as long as the others are in order', () => {
    expect(placesBefore(['a', 'b', null], ['a', 'b', ''])).toEqual([0, 1, 2]);
    expect(placesBefore(['', 'a', null], ['a', 'b', ''])).toEqual([undefined, 0, 1]);
    expect(placesBefore(['b', 'a', null], ['a', 'b', 'c'])).toEqual([1, 0, undefined]);
  });

  it('are where they were when nothing happened', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 });
    fc.assert(
      fc.property(names, (list) => {
        expect(placesBefore(list, list)).toEqual(list.map((_, i) => i));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
