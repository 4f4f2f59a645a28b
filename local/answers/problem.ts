// The one error that a file of answers gives: every bad line with its number and reason.
import type { Text } from '../../src/catalogue/types';

/** What is wrong with one line of the file; lines count from 1, a quoted field that spans lines counts by its first. */
export interface LineProblem {
  readonly line: number;
  readonly reason: Text;
}

/** Thrown for a file that cannot be entered. Nothing has been written when it is thrown. */
export class AnswersError extends Error {
  constructor(readonly problems: readonly LineProblem[]) {
    super(problems.map((one) => `${one.line}: ${one.reason.en}`).join('\n'));
    this.name = 'AnswersError';
  }
}
