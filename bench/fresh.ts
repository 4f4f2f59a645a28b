// The pure check measured in fresh processes, so that its first run is a cold one.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './median';
import type { CheckTime } from './pure-check';

/** Medians of 5 processes: the first check of each, and those that follow. */
export function checkTimes(root: string, plan: 'own' | 'wide'): CheckTime {
  const one = (): CheckTime =>
    JSON.parse(
      execFileSync(process.execPath, [join(root, 'scripts/run-ts.mjs'), join(root, 'bench/one-check.ts'), plan], {
        encoding: 'utf8',
      }),
    ) as CheckTime;
  const all = Array.from({ length: 5 }, one);
  const middle = (of: (time: CheckTime) => number): number => median(all.length, (i) => of(all[i] as CheckTime));
  return { ...(all[0] as CheckTime), first: middle((time) => time.first), warm: middle((time) => time.warm) };
}
