// What the entry point exportAnswers returns: the answers as read, the findings and the progress.
import type { Text } from '../../src/catalogue/types';
import type { Export } from '../../src/workbook/results/export';
import { SAID } from './messages';
import { StepFailed } from './step';

/** Reads the JSON; a reply of another shape fails the step. */
export function readExported(reply: unknown, step: Text): Export {
  try {
    const parsed = JSON.parse(String(reply)) as Partial<Export>;
    const { findings, answers, progress, totals } = parsed;
    if (Array.isArray(findings) && Array.isArray(answers) && Array.isArray(progress) && totals)
      return { findings, answers, progress, totals };
  } catch {
    // falls through to the one failure for every unreadable reply
  }
  throw new StepFailed(step, SAID.badReply);
}
