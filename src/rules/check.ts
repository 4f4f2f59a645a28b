// The check: every rule over every answer, into one report. No rule can stop another.
import type { Slot } from '../catalogue/plan';
import type { Answer } from '../dossier/types';
import { findingOf, inOrder, type Ranked } from './finding';
import { type Failure, notTested, reasonOf } from './not-tested';
import { progressOf, rowsOf } from './progress';
import { RULES } from './registry';
import { hiddenRows } from './structure';
import type { CheckInput, Finding, Report, Rule } from './types';

/**
 * Checks the whole dossier. Every slot has a row in the report, whether the dossier holds an answer to it or not.
 * A rule that throws leaves one finding `not-tested`; what it found on other rows stays. Never throws.
 */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): Report {
  const answers = answersOf(input);
  const whole: CheckInput = { ...input, dossier: { answers } };
  const hidden = hiddenRows(input.problems);
  const open = answers.filter(({ slot, state, place }) => state !== 'empty' || !hidden(slot, place !== undefined));
  const ranked: Ranked[] = [];
  const failures: Failure[] = [];
  rules.forEach((rule, rank) => {
    const failure = run(rule, rule.family === 'presence' ? open : answers, whole, (finding) =>
      ranked.push({ finding, rank }),
    );
    if (!failure) return;
    failures.push(failure);
    ranked.push({ finding: notTested(failure), rank });
  });
  const findings = inOrder(ranked, input.plan, input.slots);
  return {
    findings,
    rows: rowsOf(answers, findings),
    ...progressOf(input.plan, answers, findings),
    notTested: failures.map(({ rule, why }) => ({ rule: rule.id, why })),
  };
}

/** What the rules on single answers find in one row: for checking while typing. Worst first; never throws. */
export function checkAnswer(answer: Answer, input: Pick<CheckInput, 'plan' | 'today'>): readonly Finding[] {
  const ranked: Ranked[] = [];
  const whole: CheckInput = { ...input, slots: [answer.slot], dossier: { answers: [answer] }, problems: [] };
  RULES.forEach((rule, rank) => {
    if (rule.needs !== 'answer') return;
    const failure = run(rule, [answer], whole, (finding) => ranked.push({ finding, rank }));
    if (failure) ranked.push({ finding: notTested(failure), rank });
  });
  return inOrder(ranked, input.plan, [answer.slot]);
}

/** One answer for each slot, in the slots' order; an empty one where the dossier holds none. */
function answersOf({ slots, dossier }: CheckInput): readonly Answer[] {
  const byKey = new Map(dossier.answers.map((answer) => [answer.slot.key, answer]));
  return slots.map((slot) => byKey.get(slot.key) ?? emptyAnswer(slot));
}

function emptyAnswer(slot: Slot): Answer {
  const empty = { is: 'empty' } as const;
  return {
    slot,
    state: 'empty',
    answer: empty,
    numerator: empty,
    denominator: empty,
    year: empty,
    source: empty,
    evidence: empty,
    explanation: empty,
    reason: { is: 'none' },
    self: empty,
  };
}

function run(
  rule: Rule,
  answers: readonly Answer[],
  input: CheckInput,
  found: (finding: Finding) => void,
): Failure | undefined {
  if (rule.needs === 'dossier') {
    try {
      for (const finding of (rule.checkDossier?.(input) ?? []).map((hit) => findingOf(rule, hit))) found(finding);
      return undefined;
    } catch (thrown) {
      return { rule, rows: 0, why: reasonOf(thrown) };
    }
  }
  let rows = 0;
  let why = '';
  for (const answer of answers) {
    try {
      for (const hit of rule.checkAnswer?.(answer, input) ?? []) found(findingOf(rule, hit));
    } catch (thrown) {
      if (rows === 0) why = reasonOf(thrown);
      rows += 1;
    }
  }
  return rows === 0 ? undefined : { rule, rows, why };
}
