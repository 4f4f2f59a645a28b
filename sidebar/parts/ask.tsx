// Buttons that ask before they record something: each opens one form, with its field where it has one, and nothing happens before it is confirmed.
import type { ComponentChildren } from 'preact';
import { isReady, recordingOf } from '../state/forms';
import type { Asking, Form } from '../state/state';
import { Box } from './box';
import { useUi } from './ui';

interface Props {
  /** The unit's id, or what the waiver is known by. */
  readonly about: string;
  /** What can be asked for, in the buttons' order. */
  readonly can: readonly Asking[];
  /** The one that people look for here. */
  readonly first?: Asking;
  readonly quiet?: boolean;
  /** What stands in the field at first. */
  readonly text?: string;
  /** What is to be known before confirming. */
  readonly before?: (asks: Asking) => ComponentChildren;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

export function Ask({ about, can, first, quiet, text = '', before, children }: Props) {
  const { state, send, t } = useUi();
  const { form } = state;
  const open = form?.about === about && can.includes(form.asks) ? form : undefined;
  const busy = state.doing === 'record' || state.doing === 'save';
  return (
    <div class="ask">
      {open ? (
        <Opened key={open.asks} form={open} busy={busy} before={before?.(open.asks)} />
      ) : (
        <div class="buttons">
          {can.map((asks) => (
            <button
              key={asks}
              type="button"
              class={quiet ? 'quiet' : asks === first && !form ? 'primary' : ''}
              disabled={busy}
              onClick={() => send({ is: 'form', form: { asks, about, text: asks === 'return' ? '' : text } })}
            >
              {t.ask[asks].open}
            </button>
          ))}
          {children}
        </div>
      )}
    </div>
  );
}

/** Characters; the server refuses more. */
const LONGEST: Readonly<Partial<Record<Asking, number>>> = { send: 200, letter: 200, return: 500, waive: 1000 };

function Opened({ form, busy, before }: { form: Form; busy: boolean; before?: ComponentChildren }) {
  const { send, perform, t } = useUi();
  const { open, about, field, sure } = t.ask[form.asks];
  const asked = (
    <>
      {before}
      {about ? <p>{about}</p> : null}
      {field ? (
        <>
          <label for="asked">{field}</label>
          <textarea
            id="asked"
            rows={form.asks === 'send' || form.asks === 'letter' ? 1 : 3}
            maxLength={LONGEST[form.asks]}
            value={form.text}
            disabled={busy}
            onInput={({ currentTarget: { value } }) => send({ is: 'form', form: { ...form, text: value } })}
          />
        </>
      ) : null}
    </>
  );
  return (
    <Box title={open} about={asked}>
      <button
        type="button"
        class="primary"
        disabled={busy || !isReady(form)}
        onClick={() => void perform(recordingOf(form))}
      >
        {sure}
      </button>
      <button type="button" disabled={busy} onClick={() => send({ is: 'form' })}>
        {t.back}
      </button>
    </Box>
  );
}
