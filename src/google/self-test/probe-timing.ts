// Calls of the self-test on their way: each is timed, waits where Google asks it to, and is refused in the self-test's own words.
import { Refused } from '../../self-test/contract';
import type { Timing } from '../../self-test/run';
import { effectOf } from '../calls/effect';
import { Failure } from '../failure';

/** Limits count by the minute: two pauses outlast one. */
const PAUSE = 30_000;
const TRIES = 3;

/** A stopwatch that lasts a run. */
export interface Stopwatch {
  /** Makes a call of a service's method. @throws Refused */
  time<T>(method: string, call: () => T): T;
  timings(): readonly Timing[];
  elapsed(): number;
}

export function stopwatch(): Stopwatch {
  const began = Date.now();
  const taken = new Map<string, number[]>();
  const once = <T>(method: string, call: () => T): T => {
    const start = Date.now();
    try {
      return call();
    } finally {
      taken.set(method, [...(taken.get(method) ?? []), Date.now() - start]);
    }
  };
  return {
    time: (method, call) => {
      for (let tries = 1; ; tries += 1)
        try {
          return once(method, call);
        } catch (error) {
          if (effectOf(error) !== 'later' || tries === TRIES) throw refusal(error);
          Utilities.sleep(PAUSE);
        }
    },
    timings: () =>
      [...taken].map(([method, times]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
        return { method, calls: sorted.length, median: middle, longest: sorted[sorted.length - 1] ?? 0 };
      }),
    elapsed: () => Date.now() - began,
  };
}

function refusal(error: unknown): Refused {
  const { kind } = Failure.from(error);
  const { message = String(error), details } = (error ?? {}) as { message?: string; details?: { code?: unknown } };
  // An invalid argument is Google's answer to what was sent, whatever its words.
  const isAnswer = details?.code === 400;
  return new Refused(
    isAnswer ? 'other' : kind === 'authorisation' ? 'scope' : kind === 'quota' ? 'quota' : 'other',
    message,
  );
}
