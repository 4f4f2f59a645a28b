// Findings that the coordinator has accepted with a reason: bound to rule, row and value; a waiver ends when the value changes.
import type { Finding, Rule } from './types';

/** A waiver as the tab Ngoại lệ keeps it. */
export interface Waiver {
  /** `waiverId` of the finding that it was given for. */
  readonly id: string;
  readonly reason: string;
  readonly by: string;
  /** "15/08/2023 09:00" */
  readonly when: string;
}

/** A finding that a waiver has taken off the list. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What a waiver for the finding is known by: the same only while rule, row, column and what was found are the same. */
export const waiverId = ({ slot, unit, rule, column, print }: Finding): string =>
  [slot ?? unit ?? '', rule, column ?? '', print].join(':');

/** The row and the rule that a waiver is for, whatever was found there: the same for a finding that took its place. */
export const waivedPlace = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(':')));

/** A block, and a rule that could not run, cannot be waived. */
export const isWaivable = ({ severity, rule }: Finding): boolean => severity !== 'block' && rule !== 'not-tested';

/**
 * Parts the findings; a waiver that fits none has ended, unless the check could not look there.
 * @param untested tells the waivers whose rows or rules this check could not test: they stay in force.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  untested: (waiver: Waiver) => boolean = () => false,
): { readonly open: readonly Finding[]; readonly waived: readonly WaivedFinding[]; readonly ended: readonly Waiver[] } {
  if (waivers.length === 0) return { open: findings, waived: [], ended: [] };
  const byId = new Map(waivers.map((waiver) => [waiver.id, waiver]));
  const used = new Set<string>();
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = isWaivable(finding) ? byId.get(waiverId(finding)) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
    if (waiver) used.add(waiver.id);
  }
  return { open, waived, ended: waivers.filter((waiver) => !used.has(waiver.id) && !untested(waiver)) };
}

/**
 * Tells the waivers that this check cannot judge: their rule failed, their row stands in a tab that cannot be read, or their rule compares
 * rows of which some cannot be read. That nothing was found there does not mean that nothing is there.
 * @param failed ids of rules
 * @param lost keys of slots that cannot be read
 */
export function untestedWaivers(
  rules: readonly Rule[],
  failed: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): (waiver: Waiver) => boolean {
  const comparing = new Set(rules.flatMap((r) => (r.needs === 'dossier' && r.family !== 'structure' ? [r.id] : [])));
  return ({ id }) => {
    const [slot = '', rule = ''] = id.split(':');
    return failed.has(rule) || lost.has(slot) || (lost.size > 0 && comparing.has(rule));
  };
}
