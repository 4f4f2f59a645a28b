// The check without any service: cells in, report out; every rule, with hand-ins and waivers.
import type { Plan } from '../../src/catalogue/plan';
import { slotsOf } from '../../src/catalogue/slots';
import { readDossier } from '../../src/dossier/dossier';
import { check } from '../../src/rules/check';
import { RULES } from '../../src/rules/registry';
import type { Report } from '../../src/rules/types';
import { isWaivable, type Waiver, waiverId } from '../../src/rules/waivers';
import { median } from '../median';
import { handedIn } from './handed-in';
import { surveyed } from './survey';

/** How long the check takes, every cell read and every rule run. */
export interface CheckTime {
  readonly rows: number;
  readonly findings: number;
  /** Rules that found something, of so many. */
  readonly hitting: number;
  readonly rules: number;
  readonly waived: number;
  /** Units that have handed in or are accepted. */
  readonly out: number;
  /** Rows that changed since. */
  readonly changed: number;
  /** The process's first check of this plan, in milliseconds: cold where nothing was checked before. */
  readonly first: number;
  /** Median of the 5 that follow. */
  readonly warm: number;
}

/** One finding in so many is waived. */
const WAIVED = 10;

/** Waivers for the made-up survey of a plan: found by checking it. */
export function waiversFor(plan: Plan): readonly Waiver[] {
  const { findings } = workOn(plan, [])();
  return findings
    .filter(isWaivable)
    .filter((_, i) => i % WAIVED === 0)
    .map((finding) => ({ id: waiverId(finding), reason: 'Đã đối chiếu.', by: '', when: '15/08/2023 09:00' }));
}

/** Checks the made-up survey of a plan six times. */
export function checkTime(plan: Plan, waivers: readonly Waiver[]): CheckTime {
  const work = workOn(plan, waivers);
  let report: Report | undefined;
  const run = (): number => {
    const began = performance.now();
    report = work();
    return performance.now() - began;
  };
  const first = run();
  const warm = median(5, run);
  const { rows = [], findings = [], waived = [], handIns = [], totals, notTested = [] } = report ?? {};
  if (notTested.length > 0) throw new Error(`Rules that could not run: ${JSON.stringify(notTested)}`);
  return {
    rows: rows.length,
    findings: findings.length,
    hitting: new Set([...findings, ...waived.map(({ finding }) => finding)].map(({ rule }) => rule)).size,
    rules: RULES.length,
    waived: waived.length,
    out: handIns.filter(({ state }) => state === 'handed-in' || state === 'accepted').length,
    changed: totals?.changed ?? 0,
    first,
    warm,
  };
}

function workOn(plan: Plan, waivers: readonly Waiver[]): () => Report {
  const slots = slotsOf(plan);
  const { rows, handIns } = handedIn(plan, slots.map(surveyed));
  return () => check({ plan, slots, dossier: readDossier(rows), problems: [], today: '2023-08-15', handIns, waivers });
}
