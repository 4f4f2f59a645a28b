// Calls that Google asks to repeat: after a pause that grows, and never twice for the same effect.
import { type Effect, effectOf } from './effect';

/**
 * Makes a call, and makes it again where Google says that it may go through later. A call that may have had its effect although it failed
 * (a service error, a lost answer) is made again only once `found` has looked and seen nothing.
 * Source: Sheets API, "Usage limits" (truncated exponential backoff); Google Cloud, "Retry strategy".
 * @param found looks for the effect: what the call would have returned, or undefined. Left out where a second time changes nothing.
 * @throws what the last call threw
 */
export function repeated<T>(call: () => T, found: () => T | undefined = () => undefined): T {
  for (let tries = 0; ; tries += 1) {
    try {
      return call();
    } catch (error) {
      const effect = effectOf(error);
      const pause = PAUSES[effect][tries];
      if (pause !== undefined) Utilities.sleep(pause + Math.floor(Math.random() * SPREAD));
      const there = effect === 'unknown' ? found() : undefined;
      if (there !== undefined) return there;
      if (pause === undefined) throw error;
    }
  }
}

/** Milliseconds before each further try. Limits count by the minute, so waiting for them takes one. */
const PAUSES: Readonly<Record<Effect, readonly number[]>> = {
  none: [],
  later: [1000, 2000, 4000, 8000, 16_000, 32_000],
  unknown: [1000, 2000, 4000],
};
/** Milliseconds by which the pauses of several people differ. */
const SPREAD = 500;
