// How ready a unit, or the city, is: stages over the owed rows, the narrowest first.
import type { HandIn } from '../dossier/hand-in';
import type { Answer } from '../dossier/types';
import type { RowResult } from './types';

/** Owed rows that have reached each stage; each contains the next. */
export interface Stages {
  /** An answer or a reason. */
  readonly filled: number;
  /** … without an error. */
  readonly valid: number;
  /** … with the year, source and evidence that they need. */
  readonly evidenced: number;
  /** … of a unit that has handed in, unchanged since. */
  readonly handedIn: number;
  /** … accepted, unchanged since. */
  readonly accepted: number;
}

export const NO_STAGES: Stages = { filled: 0, valid: 0, evidenced: 0, handedIn: 0, accepted: 0 };

/** The stages that one owed row has reached, as 0 or 1. */
export function stagesOf(_answer: Answer, _row: RowResult, _handIn: HandIn | undefined): Stages {
  return NO_STAGES;
}
