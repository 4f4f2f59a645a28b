// Writing a text: the field, the words counted as they are typed, saving, and what to do when the cell changed meanwhile.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowView } from '../../src/actions/views';
import { useUi } from '../parts/ui';
import { type Draft, isUnsaved } from '../state/state';
import { countWords, estimateEnglish, lengthOf } from '../words';
import { Changed, Question } from './choices';

export function Editor({ draft, row }: { draft: Draft; row: RowView }) {
  const { state, send, perform, t } = useUi();
  const field = useRef<HTMLTextAreaElement>(null);
  const asking = state.question !== undefined || state.changed !== undefined;
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current && !asking && document.hasFocus()) field.current?.focus();
    asked.current = asking;
  }, [asking]);
  const unsaved = isUnsaved(state);
  const saving = state.doing === 'save';
  const saved = useRef(false);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === document.body || activeElement?.matches(':disabled');
    if (saved.current && !saving && lost && document.hasFocus()) field.current?.focus();
    saved.current = saving;
  }, [saving]);
  const busy = state.doing !== undefined && state.doing !== 'jump';
  return (
    <div class="editor">
      <label for="answer">{t.answer}</label>
      <textarea
        id="answer"
        ref={field}
        rows={7}
        value={draft.text}
        aria-describedby="length english"
        onInput={(event) => send({ is: 'typed', text: event.currentTarget.value })}
      />
      <Counter text={draft.text} row={row} />
      {state.changed ? <Changed current={state.changed.current} sure={state.changed.sure} /> : null}
      {state.question && !state.changed ? <Question code={draft.code} /> : null}
      {asking ? null : (
        <>
          <div class="buttons">
            <button
              type="button"
              class={state.form ? '' : 'primary'}
              disabled={busy || !unsaved}
              onClick={() => void perform({ do: 'save' })}
            >
              {t.write}
            </button>
            <button type="button" disabled={busy || !unsaved} onClick={() => send({ is: 'discarded' })}>
              {t.discard}
            </button>
          </div>
          {state.keeping && unsaved ? <p class="hint">{t.keeping}</p> : null}
        </>
      )}
    </div>
  );
}

/** How long the text is, and will be in English. Said aloud only when it crosses a limit. */
function Counter({ text, row }: { text: string; row: RowView }) {
  const { state, t } = useUi();
  const words = countWords(text);
  const length = lengthOf(words, row.minWords, row.maxWords);
  const ratio = state.view?.englishRatio;
  const english = ratio && estimateEnglish(words, ratio);
  const count = row.maxWords === undefined ? t.words(words) : t.wordsOf(words, row.maxWords);
  return (
    <>
      <p id="length" class="facts">
        <span>{count}</span> {length.is === 'over' ? <span class="mark error">{'✗ ' + t.over(length.by)}</span> : null}
        {length.is === 'short' ? <span class="mark warning">{'! ' + t.short(length.by)}</span> : null}
        {length.is === 'within' && length.left !== undefined ? (
          <span class="mark ok">{'✓ ' + t.left(length.left)}</span>
        ) : null}
      </p>
      <p id="english" class="muted">
        {english && words > 0 ? t.english(english.low, english.high) : ''}
      </p>
      <p class="unseen" role="status">
        {length.is === 'over' ? t.overLimit : ''}
      </p>
    </>
  );
}
