// What the entry point exportAnswers returns: the answers as read, the findings and the progress.
import type { Text } from '../../src/catalogue/types';
import type { ExportedFinding } from './findings-csv';
import { SAID } from './messages';
import { StepFailed } from './step';

export interface ExportedProgress {
  /** Unit id. */
  readonly unit: string;
  readonly expected: number;
  readonly complete: number;
  readonly reasons: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Exported {
  readonly findings: readonly ExportedFinding[];
  /** One object an answer: unit, item, raw, value or text, year, words, status. */
  readonly answers: readonly unknown[];
  readonly progress: readonly ExportedProgress[];
  readonly totals: Omit<ExportedProgress, 'unit'>;
}

/** Reads the JSON; a reply of another shape fails the step. */
export function readExported(reply: unknown, step: Text): Exported {
  try {
    const parsed = JSON.parse(String(reply)) as Partial<Exported>;
    const { findings, answers, progress, totals } = parsed;
    if (Array.isArray(findings) && Array.isArray(answers) && Array.isArray(progress) && totals)
      return { findings, answers, progress, totals };
  } catch {
    // falls through to the one failure for every unreadable reply
  }
  throw new StepFailed(step, SAID.badReply);
}
