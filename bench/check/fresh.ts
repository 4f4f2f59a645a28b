// The pure check measured in fresh processes, so that its first run is a cold one.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../median';
import type { PlanName } from './plans';
import type { CheckTime } from './pure-check';

/** Medians of 3 processes: the first check of each, and those that follow. */
export function checkTimes(root: string, plan: PlanName): CheckTime {
  const inFresh = (what: 'waivers' | 'time', input: string): string =>
    execFileSync(
      process.execPath,
      [join(root, 'scripts/run-ts.mjs'), join(root, 'bench/check/one-check.ts'), plan, what],
      {
        encoding: 'utf8',
        input,
        maxBuffer: 1e8,
      },
    );
  const waivers = inFresh('waivers', '');
  const all = Array.from({ length: 3 }, () => JSON.parse(inFresh('time', waivers)) as CheckTime);
  const middle = (of: (time: CheckTime) => number): number => median(all.length, (i) => of(all[i] as CheckTime));
  return { ...(all[0] as CheckTime), first: middle((time) => time.first), warm: middle((time) => time.warm) };
}
