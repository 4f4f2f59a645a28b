// What google.script.run itself throws, before or around the add-in's code, sorted by Google's wordings into a few causes.
import type { FailureView } from '../src/actions/views';

/** Why a call did not get through. Each has one plain instruction in the texts. */
export type Cause =
  /** The script ran longer than Google allows, or no answer came within this page's own limit. */
  | 'time-out'
  /** The add-in was never authorised by this person, or the authorisation was withdrawn. */
  | 'authorisation'
  /** Several Google accounts are signed in and Google took the wrong one. */
  | 'accounts'
  | 'connection'
  | 'view-only'
  | 'quota'
  /** The page and the server do not fit together: an old page, or no server at all. */
  | 'mismatch'
  | 'other';

/** What stands in the way: said by the server in its own words, or a cause that this page says in its texts. */
export type Trouble =
  | { readonly from: 'server'; readonly failure: FailureView }
  | { readonly from: 'transport'; readonly cause: Cause; readonly detail: string };

/** Thrown by the bridge when its own time limit passes. */
export class NoAnswer extends Error {}

/** Thrown by the bridge when there is no such server function, or what it answers is no reply. */
export class NoReply extends Error {}

/**
 * Sorts what google.script.run threw. Google's wordings: "Exceeded maximum execution time", "Authorization is required to perform that action.",
 * "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "NetworkError: Connection failure due to
 * HTTP 0"; also in Vietnamese, which Google uses where the account speaks it.
 */
export function troubleOf(error: unknown): Trouble {
  return { from: 'transport', cause: causeOf(error), detail: firstLine(error) };
}

function causeOf(error: unknown): Cause {
  if (error instanceof NoAnswer) return 'time-out';
  if (error instanceof NoReply) return 'mismatch';
  const words = wordsOf(error);
  return WORDINGS.find(({ says }) => says.test(words))?.cause ?? 'other';
}

/** The first that fits counts. */
const WORDINGS: readonly { readonly cause: Cause; readonly says: RegExp }[] = [
  { cause: 'time-out', says: /maximum execution time|timed? ?out|deadline exceeded|thời gian (thực thi|thực hiện)/i },
  { cause: 'other', says: /reading from storage.*(INTERNAL|NOT_FOUND|UNAVAILABLE)/i },
  { cause: 'accounts', says: /reading from storage|PERMISSION_DENIED|access the requested document|HTTP 40[13]/i },
  {
    cause: 'view-only',
    says: /view[- ]only|read[- ]only|protected (cell|range|sheet)|permission to edit|được bảo vệ|chỉ (được )?xem/i,
  },
  { cause: 'quota', says: /HTTP 429|too many|quota|rate limit|simultaneous|hạn mức|quá nhiều lần/i },
  {
    cause: 'authorisation',
    says: /authori[sz]|permission to (call|perform)|required permissions|does not have permission|[uủ][yỷ] quyền|cấp quyền/i,
  },
  { cause: 'connection', says: /NetworkError|connection failure|failed to fetch|offline|kết nối/i },
];

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.name + ': ' + error.message : String(error ?? '');

/** What Google said, for technical support: one line, without places in the code. */
function firstLine(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error ?? '')).split('\n')[0] ?? '';
  return line
    .replace(/\s*\((line|dòng) \d+.*$/i, '')
    .replace(/\s+at \S+ ?\(.*$/, '')
    .slice(0, 160)
    .trim();
}
