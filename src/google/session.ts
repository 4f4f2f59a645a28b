// Who runs the script, what time it is, and that nobody else runs it here at the same time.
import { REFUSALS } from '../i18n/app';
import { repeated } from './calls/attempt';
import { Failure } from './failure';

/** The e-mail address of the person the script acts as; empty where Google does not tell. */
export const currentUser = (): string => repeated(() => Session.getEffectiveUser().getEmail());

/** The clock of the script's time zone (manifest: Asia/Ho_Chi_Minh): the day, the minute as people read it, milliseconds since 1970. */
export function now(): { readonly today: string; readonly stamp: string; readonly at: number } {
  const date = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  const [y, m, d] = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())];
  return {
    today: `${y}-${m}-${d}`,
    stamp: `${d}/${m}/${y} ${two(date.getHours())}:${two(date.getMinutes())}`,
    at: date.getTime(),
  };
}

/**
 * Runs the work under the document's lock; refuses when another run holds it for longer than this one waits.
 * @param patience milliseconds
 */
export function alone<T>(work: () => T, patience = 1000): T {
  const lock = repeated(() => LockService.getDocumentLock());
  if (!repeated(() => lock.tryLock(patience))) throw new Failure(REFUSALS.busy, undefined, 'busy');
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Google frees the lock when the run ends, so a failure here costs nobody anything. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The run ends soon.
  }
}
