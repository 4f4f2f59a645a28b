// Long work that tells how far it is: a state in the document's cache, so that any sidebar can show it, leave it and come back.
import { forget, keep, kept } from '../google/cache';
import { Failure } from '../google/failure';
import { currentUser, now } from '../google/session';
import type { Outcome } from './outcome';
import type { WorkView } from './views';

/** Says which step begins. Each costs about 0.1 s, so there are few. */
export type Steps = (step: 'checking' | 'composing' | 'writing') => void;

/** How a piece of work ended: what the menu says, and what the sidebar shows. */
export interface Done {
  readonly outcome: Outcome;
  readonly view: WorkView;
}

const KEY = 'work';
/** Apps Script ends every run after six minutes: a state that is older and not at its end has stopped. */
const LONGEST_RUN = 6 * 60_000;
/** Characters of all lines together: the cache takes 100 KB, and a character up to three bytes. */
const LONGEST_TEXT = 20_000;

/**
 * Runs the work and keeps its state: reading, the steps that the work names, at last done or failed with the words. To be called under the
 * document's lock. Somebody who may not do this leaves no state behind.
 */
export function reported(work: WorkView['work'], run: (step: Steps) => Outcome): Done {
  const by = currentUser();
  const when = now().stamp;
  const tell = (step: WorkView['step'], end: Pick<WorkView, 'lines' | 'url'> = {}): WorkView => {
    const view = { work, step, by, when, at: now().at, ...end };
    keep(KEY, view);
    return view;
  };
  let begun = false;
  tell('reading');
  try {
    const outcome = run((step) => {
      begun = true;
      tell(step);
    });
    return { outcome, view: tell('done', resultOf(outcome)) };
  } catch (error) {
    const failure = Failure.from(error);
    if (!begun && failure.kind === 'refused') forget(KEY);
    else tell('failed', { lines: linesOf(failure.say()) });
    throw failure;
  }
}

/** The work that is going on or was done lately; null where there is none, or where it stopped on its way. */
export function workNow(): WorkView | null {
  const view = kept(KEY) as WorkView | undefined;
  if (!view) return null;
  const ended = view.step === 'done' || view.step === 'failed';
  return ended || now().at - view.at <= LONGEST_RUN ? view : null;
}

/** The address stands beside the lines, not among them. */
function resultOf({ lang, lines, url }: Outcome): Pick<WorkView, 'lines' | 'url'> {
  const said = linesOf(lines.map((line) => line[lang]).join('\n')).filter((line) => line !== url);
  return { lines: said, ...(url === undefined ? {} : { url }) };
}

function linesOf(text: string): readonly string[] {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return short.split('\n').filter(Boolean);
}
