// From what a rule hit to the finding that people read, and the order of findings.
import type { Plan, Slot } from '../catalogue/plan';
import { fingerprint } from '../dossier/fingerprint';
import { rawIn, shorten } from './measures/values';
import type { Finding, Hit, Rule, Severity } from './types';

/** The longest value a finding carries. */
const VALUE_LENGTH = 200;

/** A finding with its rule's place in the registry, until it is sorted. */
export interface Ranked {
  readonly finding: Finding;
  readonly rank: number;
}

/** The finding for one hit, in both languages. Throws what the rule's message throws. */
export function findingOf(rule: Rule, hit: Hit): Finding {
  const { answer, detail = {}, binds = detail } = hit;
  const column = hit.column ?? (answer ? 'answer' : undefined);
  const value = hit.value ?? (answer && column ? rawIn(answer, column) : '');
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    unit: hit.unit ?? answer?.slot.unit.id,
    item: answer?.slot.item.id,
    slot: answer?.slot.key,
    place: hit.place ?? answer?.place,
    column,
    value: shorten(value, VALUE_LENGTH),
    print: fingerprint(JSON.stringify([value, binds])),
    message: rule.message(detail),
    remedy: rule.remedy(detail),
  };
}

const SEVERITIES: readonly Severity[] = ['block', 'error', 'warning', 'info'];

/** Without unit first, then by unit in the plan's order, by row, by severity, by registry; equal ones as they were found. */
export function inOrder(ranked: readonly Ranked[], plan: Plan, slots: readonly Slot[]): readonly Finding[] {
  const units = new Map(plan.units.map((unit, i) => [unit.id, i]));
  const rows = new Map(slots.map((slot, i) => [slot.key, i]));
  const keyed = ranked.map(({ finding, rank }) => ({
    finding,
    key: [
      finding.unit === undefined ? -1 : (units.get(finding.unit) ?? plan.units.length),
      finding.slot === undefined ? -1 : (rows.get(finding.slot) ?? slots.length),
      SEVERITIES.indexOf(finding.severity),
      rank,
    ] as const,
  }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2] || a.key[3] - b.key[3]);
  return keyed.map(({ finding }) => finding);
}
