// A heading that opens and closes what lies under it, by click, Enter or Space.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useUi } from './ui';

interface Props {
  /** What its state is remembered by. */
  readonly name: string;
  readonly title: string;
  /** How many lie in it; absent where that says nothing. */
  readonly count?: number;
  readonly level: 2 | 3 | 4;
  /** Whether it is open until somebody says otherwise. */
  readonly open: boolean;
  /** What is shown even while it is closed. */
  readonly brief?: ComponentChildren;
  /** Called only while it is open. */
  readonly children: () => ComponentChildren;
}

export function Group({ name, title, count, level, open: atFirst, brief, children }: Props) {
  const { state, send, t } = useUi();
  const id = useId();
  const open = state.open[name] ?? atFirst;
  const Heading = ('h' + level) as 'h2' | 'h3' | 'h4';
  return (
    <div class={'group level' + level}>
      <Heading>
        <button
          type="button"
          class="opener"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => send({ is: 'opened', key: name, open: !open })}
        >
          <span class="arrow" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <span class="name">{title}</span>
          {count === undefined ? null : <span class="count">{t.number(count)}</span>}
        </button>
      </Heading>
      {brief}
      {open ? <div id={id}>{children()}</div> : null}
    </div>
  );
}
