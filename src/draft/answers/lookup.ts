// Finding one's way in the dossier: the answers of an item, the findings of a row, the names of units.
import { collectiveNames } from '../../catalogue/collective-names';
import type { Item, Unit } from '../../catalogue/plan';
import type { Lang, Text } from '../../catalogue/types';
import type { RollUp } from '../../dossier/collected/roll-up';
import type { Answer } from '../../dossier/types';
import { formatDate } from '../../i18n/say';
import type { Finding } from '../../rules/types';
import type { DraftInput } from '../input';

/** The dossier, indexed once for a draft. */
export interface Lookup {
  readonly input: DraftInput;
  readonly lang: Lang;
  readonly review: boolean;
  /** The row that speaks for the city: the lead's, or the coordinator's summary where nobody leads. */
  readonly leading: (item: Item) => Answer | undefined;
  /** The rows of everyone else named, in the plan's order. */
  readonly contributing: (item: Item) => readonly Answer[];
  /** What the units' answers to an item amount to; undefined where they are not put together. */
  readonly rollUp: (item: Item) => RollUp | undefined;
  /** Errors and warnings of a row, worst first. */
  readonly findings: (answer: Answer) => readonly Finding[];
  /** The name of an agency, unit or collective; undefined for an unknown id. */
  readonly name: (id: string) => Text | undefined;
  /** The day by which this unit answers this item, as people write it. */
  readonly deadline: (unit: Unit | undefined, item: Item) => string;
}

/** Indexes the input. */
export function lookup(input: DraftInput): Lookup {
  const { plan, dossier, report, catalogue } = input;
  const byItem = grouped(dossier.answers, (answer) => answer.slot.item.id);
  const bySlot = grouped(
    report.findings.filter((f) => f.slot !== undefined && f.severity !== 'info'),
    (finding) => finding.slot ?? '',
  );
  const names = new Map<string, Text>([
    ...catalogue.collectives.map((c): [string, Text] => [c.id, collectiveNames(c, plan.units).name]),
    ...plan.units.map((u): [string, Text] => [u.id, u.name]),
  ]);
  const rollUps = new Map(report.rollUps.map((rollUp) => [rollUp.item.id, rollUp]));
  const { settings } = plan;
  return {
    input,
    lang: settings.lang,
    review: input.version === 'review',
    leading: (item) => byItem.get(item.id)?.find((a) => a.slot.role !== 'contributor'),
    contributing: (item) => (byItem.get(item.id) ?? []).filter((a) => a.slot.role === 'contributor'),
    rollUp: (item) => rollUps.get(item.id),
    findings: (answer) =>
      [...(bySlot.get(answer.slot.key) ?? [])].sort((a, b) => WORST.indexOf(a.severity) - WORST.indexOf(b.severity)),
    name: (id) => names.get(id),
    deadline: (unit, item) =>
      formatDate(unit?.deadline ?? (item.annex === 'I' ? settings.deadlineIndicators : settings.deadlineForm)),
  };
}

/** Severities from the worst to the least. */
export const WORST: readonly Finding['severity'][] = ['block', 'error', 'warning', 'info'];

/** True where the row holds an answer, written or computed. */
export const isAnswered = (answer: Answer): boolean => answer.state === 'answered' || answer.computed !== undefined;

/** Values by key, in their order. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
