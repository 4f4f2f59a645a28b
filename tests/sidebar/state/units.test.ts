// What can be done with a unit's part, and which units come first.
import { ordered, possibleFor } from '../../../sidebar/state/units';
import type { HandInView } from '../../../src/actions/views';
import { sampleHandIn, sampleUnit } from '../sample';

const possible = (change: Partial<HandInView>): readonly string[] =>
  Object.entries(possibleFor(sampleHandIn(change))).flatMap(([name, may]) => (may ? [name] : []));

describe('what can be done with a unit’s part', () => {
  it('is sent while it is being filled or completed, and taken back, accepted or returned once it is sent', () => {
    expect(possible({ state: 'entering' })).toEqual(['send']);
    expect(possible({ state: 'returned' })).toEqual(['send']);
    expect(possible({ state: 'handed-in' })).toEqual(['withdraw', 'accept', 'return']);
    expect(possible({ state: 'accepted' })).toEqual(['return']);
  });

  it('counts a choice that waits to be recorded', () => {
    expect(possible({ state: 'entering', waiting: true, asked: 'handed-in' })).toEqual([
      'withdraw',
      'accept',
      'return',
    ]);
    expect(possible({ state: 'handed-in', waiting: true, asked: 'entering' })).toEqual(['send']);
  });

  it('is sent and accepted again where it changed since it was accepted', () => {
    expect(possible({ state: 'accepted', changed: 1 })).toEqual(['send', 'accept', 'return']);
  });
});

describe('the order of the units', () => {
  const units = [
    sampleUnit(0, { handIn: sampleHandIn({ state: 'accepted' }) }),
    sampleUnit(1),
    sampleUnit(2, { handIn: sampleHandIn({ state: 'returned', late: true }) }),
    sampleUnit(3, { handIn: sampleHandIn({ state: 'handed-in' }) }),
    sampleUnit(4, { handIn: sampleHandIn({ waiting: true, asked: 'handed-in' }) }),
    sampleUnit(5, { handIn: sampleHandIn({ late: true }) }),
  ];

  it('has those first that wait for the coordinator, then those that are overdue, accepted ones last', () => {
    expect(ordered(units, 'urgent').map(({ id }) => id)).toEqual([3, 4, 2, 5, 1, 0].map((n) => `unit-${n}`));
  });

  it('is the plan’s where that is asked for', () => {
    expect(ordered(units, 'listed')).toEqual(units);
  });
});
