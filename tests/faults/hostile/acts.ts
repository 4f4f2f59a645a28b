// What people can do to a workbook, as acts that a generator can choose: each finds its own place from three numbers.
import fc from 'fast-check';
import type { Book } from '../../e2e/book';
import { CELL_ACTS } from './acts-cells';
import { GRID_ACTS } from './acts-grid';
import { REGISTER_ACTS } from './acts-registers';
import { TAB_ACTS } from './acts-tabs';
import type { Acts } from './place';

/** One act: what is done and where, the numbers taken modulo what there is. */
export interface Act {
  readonly does: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const ACTS: Acts = { ...CELL_ACTS, ...GRID_ACTS, ...TAB_ACTS, ...REGISTER_ACTS };

/** The names of all acts. */
export const ACT_NAMES = Object.keys(ACTS);

/** Any act anywhere. */
export const anAct: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(...ACT_NAMES),
  a: fc.nat(9973),
  b: fc.nat(9973),
  c: fc.nat(9973),
});

/**
 * Does it; what Google would refuse, or what has no place any more, is simply not done. Every text that is typed holds the mark of its act.
 * @returns true where it was done
 */
export function act(book: Book, { does, a, b, c }: Act, mark: string): boolean {
  try {
    ACTS[does]?.({ book, a, b, c, mark });
    return true;
  } catch {
    return false;
  }
}
