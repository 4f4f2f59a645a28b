// The check: every rule over every answer, into one report. No rule can stop another.
import type { Slot } from '../catalogue/plan';
import { rollUpsOf } from '../dossier/collected/roll-up';
import type { Answer } from '../dossier/types';
import { hiddenRows } from './families/structure';
import { findingOf, inOrder, type Ranked } from './finding';
import { type Failure, notTested, reasonOf } from './not-tested';
import { notesOf } from './notes';
import { progressOf, rowsOf } from './progress';
import { RULES } from './registry';
import type { CheckInput, Finding, Hit, Report, Rule } from './types';
import { applyWaivers, untestedWaivers } from './waivers';

/**
 * Checks the whole dossier. Every slot has a row in the report, whether the dossier holds an answer to it or not.
 * A rule that throws leaves one finding `not-tested`; what it found on other rows stays. Never throws.
 */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): Report {
  const answers = answersOf(input);
  const hidden = hiddenRows(input.problems);
  const { plan, slots, handIns = [], waivers = [] } = input;
  const rollUps = rollUpsOf(plan, answers);
  const { ranked, failures } = run(
    rules,
    { ...input, dossier: { answers }, rollUps },
    ({ slot, state, place }) => state === 'empty' && hidden(slot, place !== undefined),
  );
  const failed = new Set(failures.map(({ rule }) => rule.id));
  const lost = answers.flatMap(({ slot, place }) => (hidden(slot, place !== undefined) ? [slot.key] : []));
  const untested = untestedWaivers(rules, failed, new Set(lost));
  const { open: findings, waived, ended } = applyWaivers(inOrder(ranked, plan, slots), waivers, untested);
  const rows = rowsOf(answers, findings, notesOf(plan, answers, rollUps));
  return {
    findings,
    rows,
    ...progressOf(plan, answers, rows, findings, handIns),
    rollUps,
    waived,
    ended,
    handIns,
    notTested: failures.map(({ rule, why }) => ({ rule: rule.id, why })),
  };
}

/** What the rules on single answers find in one row: for checking while typing. Worst first; never throws. */
export function checkAnswer(answer: Answer, input: Pick<CheckInput, 'plan' | 'today'>): readonly Finding[] {
  const whole: CheckInput = { ...input, slots: [answer.slot], dossier: { answers: [answer] }, problems: [] };
  const { ranked } = run(ON_ANSWERS, whole, () => false);
  return inOrder(ranked, input.plan, [answer.slot]);
}

const ON_ANSWERS = RULES.filter((rule) => rule.needs === 'answer');

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

/** A rule at work: what it found, and where it failed. */
interface Trial extends Failure {
  readonly rank: number;
  failed: boolean;
  rows: number;
  why: string;
}

/** Every rule, answer by answer; where `hidden` says so, nothing is missing. */
function run(
  rules: readonly Rule[],
  input: CheckInput,
  hidden: (answer: Answer) => boolean,
): { readonly ranked: readonly Ranked[]; readonly failures: readonly Failure[] } {
  const ranked: Ranked[] = [];
  const trials = rules.map((rule, rank): Trial => ({ rule, rank, failed: false, rows: 0, why: '' }));
  const add = ({ rule, rank }: Trial, hits: readonly Hit[]): void => {
    if (hits.length > 0) for (const hit of hits) ranked.push({ finding: findingOf(rule, hit), rank });
  };
  const fail = (trial: Trial, thrown: unknown): void => {
    if (!trial.failed) trial.why = reasonOf(thrown);
    trial.failed = true;
  };
  const [onAnswers, onWhole] = [trials.filter(isOnAnswers), trials.filter((trial) => !isOnAnswers(trial))];
  for (const trial of onWhole) {
    try {
      add(trial, trial.rule.checkDossier?.(input) ?? []);
    } catch (thrown) {
      fail(trial, thrown);
    }
  }
  const onHidden = onAnswers.filter(({ rule }) => rule.family !== 'presence');
  for (const answer of input.dossier.answers) {
    for (const trial of hidden(answer) ? onHidden : onAnswers) {
      try {
        add(trial, trial.rule.checkAnswer?.(answer, input) ?? []);
      } catch (thrown) {
        fail(trial, thrown);
        trial.rows += 1;
      }
    }
  }
  const failures = trials.filter(({ failed }) => failed);
  for (const failure of failures) ranked.push({ finding: notTested(failure), rank: failure.rank });
  return { ranked, failures };
}

const isOnAnswers = ({ rule }: Trial): boolean => rule.needs === 'answer';
