// Something that lies in a cell: a button that goes there, or only the words where no cell is left.
import type { ComponentChildren } from 'preact';
import type { PlaceView } from '../../src/actions/views';
import { useUi } from './ui';

interface Props {
  readonly place?: PlaceView;
  /** What is remembered as gone to last; unique on the page. */
  readonly name: string;
  readonly children: ComponentChildren;
}

export function Jump({ place, name, children }: Props) {
  const { state, perform } = useUi();
  if (!place) return <div class="finding">{children}</div>;
  return (
    <button
      type="button"
      class="finding"
      aria-current={state.current === name ? 'true' : undefined}
      onClick={() => void perform({ do: 'jump', place, key: name })}
    >
      {children}
    </button>
  );
}
