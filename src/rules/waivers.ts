// Findings that the coordinator has accepted with a reason: bound to rule, row and value; a waiver ends when the value changes.
import type { Finding } from './types';

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

/** A block, and a rule that could not run, cannot be waived. */
export const isWaivable = ({ severity, rule }: Finding): boolean => severity !== 'block' && rule !== 'not-tested';

/** Parts the findings; a waiver that fits none has ended. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
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
  return { open, waived, ended: waivers.filter(({ id }) => !used.has(id)) };
}
