// How far the rows and the units are: statuses and counts, over what is owed.
import type { Plan } from '../catalogue/plan';
import type { Text } from '../catalogue/types';
import type { HandIn } from '../dossier/collected/hand-in';
import type { Answer } from '../dossier/types';
import { NO_STAGES, type Stages, stagesOf } from './readiness';
import type { Finding, Progress, Report, RowResult, Status } from './types';

/** The status of every row with its findings, in the order of the answers. */
export function rowsOf(
  answers: readonly Answer[],
  findings: readonly Finding[],
  notes: ReadonlyMap<string, readonly Text[]> = new Map(),
): readonly RowResult[] {
  const bySlot = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.slot === undefined) continue;
    const own = bySlot.get(finding.slot);
    if (own) own.push(finding);
    else bySlot.set(finding.slot, [finding]);
  }
  return answers.map((answer) => {
    const own = bySlot.get(answer.slot.key) ?? [];
    const { slot, place } = answer;
    return { slot, place, status: statusOf(answer, own), findings: own, notes: notes.get(slot.key) ?? [] };
  });
}

function statusOf({ slot, state }: Answer, findings: readonly Finding[]): Status {
  if (slot.owed && (state === 'placeholder' || state === 'empty')) return 'missing';
  if (state === 'reason') return 'reason';
  if (findings.some(isError)) return 'error';
  if (findings.some(isWarning)) return 'warning';
  return state === 'answered' ? 'complete' : 'optional';
}

/** Every unit of the plan, in its order, and the totals; findings without a unit are in the totals only. */
export function progressOf(
  plan: Plan,
  answers: readonly Answer[],
  rows: readonly RowResult[],
  findings: readonly Finding[],
  handIns: readonly HandIn[],
): Pick<Report, 'progress' | 'totals'> {
  const units = new Map(plan.units.map((unit) => [unit.id, { unit, ...counts() }]));
  const totals = counts();
  const handInOf = new Map(handIns.map((one) => [one.unit, one]));
  answers.forEach((answer, i) => {
    const { slot, state, changedFrom } = answer;
    const row = rows[i];
    for (const count of [units.get(slot.unit.id), totals]) if (count && changedFrom) count.changed += 1;
    if (!slot.owed || !row) return;
    const reached = stagesOf(answer, row, handInOf.get(slot.unit.id));
    for (const count of [units.get(slot.unit.id), totals]) {
      if (!count) continue;
      count.expected += 1;
      if (state === 'answered') count.complete += 1;
      if (state === 'reason') count.reasons += 1;
      count.stages = added(count.stages, reached);
    }
  });
  for (const finding of findings) {
    const own = finding.unit === undefined ? undefined : units.get(finding.unit);
    for (const count of [own, totals]) {
      if (!count) continue;
      if (isError(finding)) count.errors += 1;
      if (isWarning(finding)) count.warnings += 1;
    }
  }
  return { progress: [...units.values()], totals };
}

type Counts = { -readonly [K in keyof Omit<Progress, 'unit'>]: Progress[K] };
const counts = (): Counts => ({
  expected: 0,
  complete: 0,
  reasons: 0,
  errors: 0,
  warnings: 0,
  stages: NO_STAGES,
  changed: 0,
});

const added = (a: Stages, b: Stages): Stages => ({
  filled: a.filled + b.filled,
  valid: a.valid + b.valid,
  evidenced: a.evidenced + b.evidenced,
  handedIn: a.handedIn + b.handedIn,
  accepted: a.accepted + b.accepted,
});

const isError = ({ severity }: Finding): boolean => severity === 'error' || severity === 'block';
const isWarning = ({ severity }: Finding): boolean => severity === 'warning';
