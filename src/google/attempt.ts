// Calls that Google asks to repeat: after a pause that grows, and never twice for the same effect.

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

/** What an error says of the call's effect: there is none and will be none; none yet, but later; nobody knows. */
export type Effect = 'none' | 'later' | 'unknown';

/** Milliseconds before each further try. Limits count by the minute, so waiting for them takes one. */
const PAUSES: Readonly<Record<Effect, readonly number[]>> = {
  none: [],
  later: [1000, 2000, 4000, 8000, 16_000, 32_000],
  unknown: [1000, 2000, 4000],
};
/** Milliseconds by which the pauses of several people differ. */
const SPREAD = 500;

/** Reads an error of a Google service: by the HTTP status where it has one, else by its words, which may come in the person's language. */
export function effectOf(error: unknown): Effect {
  const { message = '', details } = (error ?? {}) as { message?: unknown; details?: { code?: unknown } };
  const [text, code] = [String(message), details?.code];
  if (/one day|per day|per project per day|daily limit/i.test(text)) return 'none';
  if (code === 429 || LATER.test(text)) return 'later';
  if ((typeof code === 'number' && code >= 500) || UNKNOWN.test(text)) return 'unknown';
  return 'none';
}

const LATER =
  /rate limit|quota exceeded for quota (metric|group)|too many times in a short time|Utilities\.sleep\(|resource has been exhausted/i;
const UNKNOWN =
  /internal error|backend error|(service|dịch vụ).{0,40}(unavailable|timed out|failed while accessing|error)|server error occurred|lỗi máy chủ|empty response|timed out|deadline (was )?exceeded|bad gateway|address unavailable/i;
