// How ready a unit, or the city, is: stages over the owed rows, the narrowest first.
import { type HandIn, inForce, isOut } from '../dossier/collected/hand-in';
import type { Answer } from '../dossier/types';
import { NEEDED_DETAILS } from './families/details';
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

/** The stages that one owed row has reached, as 0 or 1. What a waiver has settled counts as settled. */
export function stagesOf(answer: Answer, { findings }: RowResult, handIn: HandIn | undefined): Stages {
  const filled = answer.state === 'answered' || answer.state === 'reason';
  const valid = filled && !findings.some(({ severity }) => severity === 'error' || severity === 'block');
  const evidenced = valid && !findings.some(({ rule }) => NEEDED_DETAILS.has(rule));
  const handedIn = evidenced && handIn !== undefined && isOut(handIn) && answer.changedFrom === undefined;
  const accepted = handedIn && inForce(handIn) === 'accepted';
  return {
    filled: Number(filled),
    valid: Number(valid),
    evidenced: Number(evidenced),
    handedIn: Number(handedIn),
    accepted: Number(accepted),
  };
}
