// The foot of the page, always in sight: what went wrong with its fix, and in one line what is going on.
import type { Trouble } from '../failures';
import { type Act, phaseOf } from '../state/state';
import type { Texts } from '../texts';
import { type Ui, useUi } from './ui';

export function Foot() {
  const ui = useUi();
  const { state, send, perform, t } = ui;
  const { notice, trouble } = state;
  const again = trouble && retryOf(trouble.trouble, trouble.act);
  return (
    <div class="foot">
      {trouble ? (
        <div class="alert">
          <p role="alert">
            <span class="mark error">
              <span class="symbol" aria-hidden="true">
                ✗
              </span>
            </span>
            {' ' + troubleText(trouble.trouble, trouble.act, t)}
          </p>
          <div class="buttons">
            {again ? (
              <button type="button" onClick={() => void perform(again)}>
                {again.do === 'load' && trouble.act.do !== 'load' ? t.reload : t.retry}
              </button>
            ) : null}
            {state.view ? (
              <button type="button" onClick={() => send({ is: 'trouble-closed' })}>
                {t.close}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
      <div class="line">
        <p role="status">{statusText(ui)}</p>
        {notice?.is === 'discarded' ? (
          <button type="button" class="quiet" onClick={() => send({ is: 'taken-back', draft: notice.draft })}>
            {t.takeBack}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function statusText({ state, t, now }: Ui): string {
  const { doing, notice, work, tab } = state;
  if (doing) return t.doing[doing];
  if (notice?.is === 'jumped') return t.jumped(notice.tab, notice.row);
  if (notice?.is === 'looked') return t.selectedRow + ': ' + notice.code;
  if (notice?.is === 'saved') return '✓ ' + t.saved;
  if (notice?.is === 'recorded') return '✓ ' + t.ask[notice.asks].done;
  if (notice?.is === 'discarded') return t.discarded;
  const elsewhere = tab === 'agency' && work && phaseOf(work, now) === 'running';
  return elsewhere ? t.work[work.work] + ': ' + work.by : '';
}

/** One plain instruction. */
function troubleText(trouble: Trouble, act: Act, t: Texts): string {
  if (trouble.from === 'server') return trouble.failure.text;
  const { cause, detail } = trouble;
  const unknown = cause === 'time-out' || cause === 'connection';
  const record = act.do === 'hand-in' || act.do === 'decide' || act.do === 'waive';
  const kind = record ? 'record' : act.do;
  const more = unknown && (kind === 'save' || kind === 'work' || kind === 'record') ? ' ' + t.unknown[kind] : '';
  return t.trouble[cause] + more + (cause === 'other' && detail !== '' ? ' ' + detail : '');
}

/** What may help; nothing where trying again cannot. */
function retryOf(trouble: Trouble, act: Act): Act | undefined {
  if (trouble.from === 'transport')
    return trouble.cause === 'view-only' || trouble.cause === 'mismatch' ? undefined : act;
  switch (trouble.failure.kind) {
    case 'refused':
    case 'view-only':
      return undefined;
    case 'gone':
    case 'bad-request':
      return { do: 'load' };
    default:
      return act;
  }
}
