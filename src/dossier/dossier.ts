// The whole workbook's answers, one for every row of the plan.
import { readAnswer } from './answer';
import type { AnswerRow, Dossier } from './types';

/** Reads every row, in the order given (that of the plan's slots). */
export function readDossier(rows: readonly AnswerRow[]): Dossier {
  return { answers: rows.map(readAnswer) };
}
