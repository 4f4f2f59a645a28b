// Two questions about the text being written: leave it unsaved? overwrite a changed cell?
import { Box } from '../parts/box';
import { useUi } from '../parts/ui';

/** The person wants to leave the row; its text is not in the cell yet. */
export function Question({ code }: { code: string }) {
  const { state, send, settle, t } = useUi();
  const busy = state.doing === 'save';
  return (
    <Box title={t.unsaved(code)}>
      <button type="button" class="primary" disabled={busy} onClick={() => void settle('save')}>
        {t.writeAndGo}
      </button>
      <button type="button" disabled={busy} onClick={() => void settle('drop')}>
        {t.dropAndGo}
      </button>
      <button type="button" disabled={busy} onClick={() => send({ is: 'stayed' })}>
        {t.stay}
      </button>
    </Box>
  );
}

/** Somebody changed the cell since it was read. Nothing is overwritten before it was confirmed. */
export function Changed({ current, sure }: { current: string; sure: boolean }) {
  const { state, send, perform, t } = useUi();
  const busy = state.doing === 'save';
  const now = (
    <>
      <p>{t.changedNow}</p>
      <blockquote>{current === '' ? t.emptyCell : current}</blockquote>
    </>
  );
  if (sure)
    return (
      <Box key="sure" title={t.changedTitle} about={now}>
        <p>{t.overwriteAsk}</p>
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => void perform({ do: 'save', over: current })}
        >
          {t.overwriteSure}
        </button>
        <button type="button" disabled={busy} onClick={() => send({ is: 'overwriting', sure: false })}>
          {t.back}
        </button>
      </Box>
    );
  return (
    <Box key="choose" title={t.changedTitle} about={now}>
      <button type="button" class="primary" disabled={busy} onClick={() => send({ is: 'cell-taken' })}>
        {t.takeCell}
      </button>
      <button type="button" disabled={busy} onClick={() => send({ is: 'overwriting', sure: true })}>
        {t.overwrite}
      </button>
    </Box>
  );
}
