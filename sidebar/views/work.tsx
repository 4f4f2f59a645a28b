// Long work: its steps while it runs, here or at somebody else's, and its result afterwards.
import type { WorkView } from '../../src/actions/views';
import { useUi } from '../parts/ui';
import { type Job, phaseOf } from '../state/state';

/** The steps of each kind of work, in order. */
const STEPS: Readonly<Record<WorkView['work'], readonly WorkView['step'][]>> = {
  check: ['reading', 'checking', 'writing'],
  draft: ['reading', 'checking', 'composing', 'writing'],
};

export function WorkBox() {
  const { state, send, t, now } = useUi();
  const { work, started } = state;
  const phase = work ? phaseOf(work, now) : undefined;
  if (started || (work && phase === 'running')) return <Running work={work} started={started} />;
  if (!work || !phase) return null;
  const good = phase === 'done';
  return (
    <section class={'result ' + (good ? 'good' : 'bad')} aria-label={t.work[work.work]}>
      <div role={good ? 'status' : 'alert'}>
        <p>
          <b class={'mark ' + (good ? 'ok' : 'error')}>{(good ? '✓ ' : '✗ ') + t.step[good ? 'done' : 'failed']}</b>
          {': ' + t.work[work.work]}
        </p>
        {phase === 'stopped' ? <p>{t.stopped}</p> : (work.lines ?? []).map((line) => <p key={line}>{line}</p>)}
      </div>
      {work.by ? <p class="muted">{t.startedBy(work.by, work.when)}</p> : null}
      <div class="buttons">
        {good && work.url && isDocument(work.url) ? (
          <a href={work.url} target="_blank" rel="noopener">
            {t.openDraft}
          </a>
        ) : null}
        <button type="button" class="quiet" onClick={() => send({ is: 'work-closed' })}>
          {t.close}
        </button>
      </div>
    </section>
  );
}

/** The state of the work lies in a cache that everybody shares: a link leads to one of Google's documents or is none. */
const isDocument = (url: string): boolean => /^https:[/][/]docs[.]google[.]com[/]/.test(url);

function Running({ work, started }: { work?: WorkView; started?: Job }) {
  const { t } = useUi();
  const kind = work?.work ?? (started === 'check' ? 'check' : 'draft');
  const steps = STEPS[kind];
  const at = work ? Math.max(0, steps.indexOf(work.step)) : 0;
  const words = t.stepOf(t.step[steps[at] ?? 'reading'], at + 1, steps.length);
  return (
    <section class="result" aria-label={t.work[kind]}>
      <p>
        <b>{t.work[kind]}</b>
      </p>
      <div
        class="track"
        role="progressbar"
        aria-label={t.work[kind]}
        aria-valuemin={0}
        aria-valuemax={steps.length}
        aria-valuenow={at}
        aria-valuetext={words}
      >
        <span class="going" style={{ width: ((at + 0.5) / steps.length) * 100 + '%' }} />
      </div>
      <p role="status">{words}</p>
      {work?.by ? <p class="muted">{t.startedBy(work.by, work.when)}</p> : null}
      <p class="muted">{t.mayLeave}</p>
    </section>
  );
}
