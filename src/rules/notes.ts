// What a row says besides its findings: who has contributed, what is to be merged, what the units' figures amount to.
import type { Plan } from '../catalogue/plan';
import type { Text } from '../catalogue/types';
import type { RollUp } from '../dossier/roll-up';
import type { Answer } from '../dossier/types';

/** Notes by slot key. They stand in the row's own cell, behind its findings, and on no list. */
export function notesOf(
  _plan: Plan,
  _answers: readonly Answer[],
  _rollUps: readonly RollUp[],
): ReadonlyMap<string, readonly Text[]> {
  return new Map();
}
