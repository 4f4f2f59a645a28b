// The last errors, kept for some hours so that they can be sent for help: when, in which action, of what kind, in Google's own technical words.
import { keep, kept } from '../google/cache';
import { Failure } from '../google/failure';
import { now } from '../google/session';

export interface Trouble {
  /** "15/08/2023 09:00" */
  readonly when: string;
  readonly action: string;
  readonly kind: string;
  /** Words of a closed list, and where in the script it happened; never anything from a cell. */
  readonly words: string;
  /** How often it came in a row. */
  readonly times: number;
}

const KEY = 'troubles';
const MOST = 10;
/** Six hours: the longest that the cache keeps anything. */
const SECONDS = 21_600;

/** Keeps an error. Throws nothing. */
export function noteTrouble(action: string, error: unknown): void {
  const { kind } = Failure.from(error);
  const fresh: Trouble = { when: now().stamp, action, kind, words: technicalWords(error), times: 1 };
  const [last, ...older] = lastTroubles();
  const again = last && [last.action, last.kind, last.words].join() === [action, kind, fresh.words].join();
  const next = again ? [{ ...fresh, times: last.times + 1 }, ...older] : [fresh, ...(last ? [last] : []), ...older];
  keep(KEY, next.slice(0, MOST), SECONDS);
}

/** The newest first. */
export function lastTroubles(): readonly Trouble[] {
  const found = kept(KEY);
  return Array.isArray(found) ? (found as readonly Trouble[]) : [];
}

/**
 * What an error says, as far as it can be kept: its name, the service's method, the words of `WORDS` and the place in the script; everything else
 * becomes "…". A message may quote a cell, and nobody can tell where the quotation begins: so only words from a closed list pass.
 */
export function technicalWords(error: unknown): string {
  if (!(error instanceof Error)) return '…';
  const { message, stack = '' } = error;
  // The stack begins with the message: only what follows it comes from the engine.
  const calls = stack.slice(stack.indexOf(message) + message.length);
  const place = /Code(?:\.js|\.gs)?:(\d{1,7})(?::(\d{1,7}))?/.exec(calls);
  const said = message
    .split(/[^A-Za-z]+/)
    .map((word) => (WORDS.has(word.toLowerCase()) ? word.toLowerCase() : '…'))
    .join(' ')
    .replace(/…( …)+/g, '…');
  const name = NAMES.includes(error.name) ? error.name : 'Error';
  return [name, said, place ? `@${place[1]}:${place[2] ?? 0}` : ''].filter(Boolean).join(' ');
}

const NAMES = [
  'Exception',
  'GoogleJsonResponseException',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'Failure',
];

/** The vocabulary of Google's errors and of the engine's. */
const WORDS: ReadonlySet<string> = new Set(
  `api call to failed with error sheets docs drive spreadsheets documents files get getbydatafilter batchupdate create update list internal
encountered service spreadsheet spreadsheetapp session unavailable timed out while accessing document id empty response bad gateway deadline
exceeded maximum execution time quota limit rate requests per minute user day metric group resource has been exhausted invalid json payload
received unknown name cannot find field request requests value at range unable parse grid no sheet found not entity was the caller does have
permission required permissions you do required authorization is perform that action insufficient authentication scopes forbidden protected
cell or object duplicate already exists must specify characters in a single of more than lock timeout another process holding backend server
occurred please wait bit and try again we re sorry read properties undefined null function defined reading is stack size of`.split(
    /\s+/,
  ),
);
