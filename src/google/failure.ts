// What went wrong, in words for people: refusals of the add-in and errors of Google's services.
import type { Lang, Text } from '../catalogue/types';
import { FAILURES } from '../i18n/app';

/** Something the person must read: what happened, what to do, and how things stand. Never a stack trace. */
export class Failure extends Error {
  /** The workbook's language, once it is known. */
  lang: Lang = 'vi';

  constructor(
    readonly text: Text,
    readonly state?: Text,
  ) {
    super(text.en);
    this.name = 'Failure';
  }

  /** The words, in the workbook's language. */
  say(): string {
    const { text, state, lang } = this;
    return state ? `${text[lang]} ${state[lang]}` : text[lang];
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
    if (error instanceof Failure) return error.state || !state ? error : new Failure(error.text, state);
    const message = error instanceof Error ? error.message : String(error);
    return new Failure(explain(message), state);
  }
}

function explain(message: string): Text {
  if (/protected cell or object/i.test(message)) return FAILURES.protectedCell;
  if (/quota|rate limit|too many (times|requests)|resource has been exhausted|429/i.test(message))
    return FAILURES.quota;
  if (
    /does not have permission|do not have permission|required permissions|authoriz|insufficient|forbidden|403/i.test(
      message,
    )
  )
    return FAILURES.permission;
  const detail = /failed with error: (.*)$/s.exec(message)?.[1];
  const line = (detail ?? message).split('\n')[0] ?? '';
  return detail === undefined ? FAILURES.internal(line) : FAILURES.other(line);
}
