// One row checked alone: what its status and "what to fix" say until the next full check.
import type { Plan } from '../../catalogue/plan';
import { readAnswer } from '../../dossier/answer';
import type { AnswerRow, Day } from '../../dossier/types';
import { LIVE } from '../../i18n/live';
import { STATUS_WORDS } from '../../i18n/words';
import { aloneMatters, speaksForOthers } from '../../rules/alone';
import { checkAnswer } from '../../rules/check';
import { rowsOf } from '../../rules/progress';
import type { Finding, Status } from '../../rules/types';
import { fixText } from './check-writes';

/** The result of checking one row by the rules that need no other. */
export interface AloneResult {
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** The sentence that says that rules which compare rows have yet to look at this answer; absent where none will. */
  readonly alone?: string;
  /** What the row's two cells should say. */
  readonly words: { readonly status: string; readonly fix: string };
}

/** Checks the row. Never throws. */
export function checkAlone(row: AnswerRow, { plan, today }: { readonly plan: Plan; readonly today: Day }): AloneResult {
  const { lang } = plan.settings;
  const answer = readAnswer(row);
  const findings = checkAnswer(answer, { plan, today });
  const status = rowsOf([answer], findings)[0]?.status ?? 'optional';
  const compared = answer.state === 'answered' ? aloneMatters(row.slot.item) : speaksForOthers(row.slot);
  const alone = compared ? LIVE.alone[lang] : undefined;
  const fix = [fixText(findings, lang), alone ?? ''].filter(Boolean).join('\n');
  return {
    status,
    findings,
    ...(alone === undefined ? {} : { alone }),
    words: { status: STATUS_WORDS[status][lang], fix },
  };
}
