// What went wrong, in words for people: refusals of the add-in and errors of Google's services.
import type { Lang, Text } from '../catalogue/types';
import { FAILURES } from '../i18n/app';
import { effectOf } from './calls/effect';
import { hasWritten } from './calls/written';

/** What kind of obstacle a failure is: the sidebar offers another way out for each. */
export type FailureKind =
  /** The person may not do this (an action of the coordinator's, a protected cell). */
  | 'refused'
  /** The person may only look at the spreadsheet. */
  | 'view-only'
  /** The account is not known, or the authorisation is missing or was withdrawn. */
  | 'authorisation'
  /** Another run is at work. */
  | 'busy'
  | 'not-set-up'
  /** Google limits the calls. */
  | 'quota'
  /** The cell changed since it was read. */
  | 'changed'
  /** The row or tab is not there any more. */
  | 'gone'
  /** The page sent something that the server does not take. */
  | 'bad-request'
  | 'other';

/** Something the person must read: what happened, what to do, and how things stand. Never a stack trace. */
export class Failure extends Error {
  /** The workbook's language, once it is known. */
  lang: Lang = 'vi';

  constructor(
    readonly text: Text,
    readonly state?: Text,
    readonly kind: FailureKind = 'other',
    /** True for an error that came from Google or from a fault, not a refusal: then it always says how things stand. */
    private readonly isFault = false,
  ) {
    super(text.en);
    this.name = 'Failure';
  }

  /** The words, in the workbook's language. */
  say(): string {
    const { text, lang } = this;
    const state = this.state ?? (this.isFault ? standing() : undefined);
    return state ? `${text[lang]} ${state[lang]}` : text[lang];
  }

  /** The same failure, and how things stand. */
  private with(state: Text): Failure {
    const failure = new Failure(this.text, state, this.kind, this.isFault);
    failure.lang = this.lang;
    return failure;
  }

  /** Runs work in a workbook whose language is known: what goes wrong in it is said in that language. */
  static speaking<T>(lang: Lang, work: () => T): T {
    try {
      return work();
    } catch (error) {
      const failure = Failure.from(error);
      failure.lang = lang;
      throw failure;
    }
  }

  /** Any error as a Failure. Google's wordings: "GoogleJsonResponseException: API call to … failed with error: …". */
  static from(error: unknown, state?: Text): Failure {
    if (error instanceof Failure) return error.state || !state ? error : error.with(state);
    const message = error instanceof Error ? error.message : String(error);
    const { text, kind } = explain(message);
    return new Failure(text, state, kind, true);
  }
}

/** How things stand after a fault of which nobody has said more. */
const standing = (): Text => (hasWritten() ? FAILURES.written : FAILURES.whole);

/** Google's wordings, the first that fits: what they mean for the person. Some come in the person's language. */
const WORDINGS: readonly { readonly says: RegExp; readonly text: Text; readonly kind: FailureKind }[] = [
  { says: /protected cell or object|ô hoặc đối tượng được bảo vệ/i, text: FAILURES.protectedCell, kind: 'refused' },
  { says: /one day|per day|daily limit/i, text: FAILURES.dailyQuota, kind: 'quota' },
  {
    says: /quota|rate limit|too many (times|requests)|resource has been exhausted|429/i,
    text: FAILURES.quota,
    kind: 'quota',
  },
  {
    says: /spreadsheets\.batchUpdate failed.*the caller does not have permission|do(es)? not have (permission to edit|edit access)/is,
    text: FAILURES.viewOnly,
    kind: 'view-only',
  },
  {
    says: /the caller does not have permission|permission to access the requested document|không có quyền truy cập tài liệu|PERMISSION_DENIED|invalid authentication credentials|401/i,
    text: FAILURES.account,
    kind: 'authorisation',
  },
  {
    says: /does not have permission|do not have permission|required permissions|authoriz|cần được cho phép để thực hiện|insufficient|forbidden|403/i,
    text: FAILURES.permission,
    kind: 'authorisation',
  },
];

function explain(message: string): { readonly text: Text; readonly kind: FailureKind } {
  const known = WORDINGS.find(({ says }) => says.test(message));
  if (known) return known;
  if (effectOf({ message }) !== 'none') return { text: FAILURES.service, kind: 'other' };
  const detail = /failed with error: (.*)$/s.exec(message)?.[1];
  const line = (detail ?? message).split('\n')[0] ?? '';
  return { text: detail === undefined ? FAILURES.internal(line) : FAILURES.other(line), kind: 'other' };
}
