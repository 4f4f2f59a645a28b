// What an import would do: a table of cells that can be filtered by result, and the decision.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportCell, ImportPreview } from '../../src/actions/files/files-views';
import type { Texts } from '../texts';
import { CellTable } from './cell-table';

const FILTERS = ['news', 'new', 'changed', 'unread', 'equal'] as const;
type Filter = (typeof FILTERS)[number];

/** The cells that would be written. */
export const writes = ({ cells }: ImportPreview): readonly ImportCell[] =>
  cells.filter(({ what }) => what === 'new' || what === 'changed');

interface Props {
  readonly preview: ImportPreview;
  readonly t: Texts;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly busy: boolean;
  readonly write: () => void;
  readonly cancel: () => void;
}

export function Preview({ preview, t, heading, busy, write, cancel }: Props) {
  const [filter, setFilter] = useState<Filter>('news');
  const { cells, unitName, others } = preview;
  const of = (one: Filter): readonly ImportCell[] =>
    cells.filter(({ what }) => (one === 'news' ? what !== 'equal' : what === one));
  const todo = writes(preview).length;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t.previewed(unitName, todo, of('unread').length)}
      </h2>
      {others > 0 ? <p class="hint">{t.others(others)}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons are no fieldset */}
      <div role="group" aria-label={t.filter} class="filters">
        {FILTERS.map((one) => (
          <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
            {t.filters[one]} ({t.number(of(one).length)})
          </button>
        ))}
      </div>
      <CellTable preview={preview} cells={of(filter)} titles={t.columns} t={t} />
      <p class="buttons decide">
        <button type="button" class="primary" disabled={todo === 0 || busy} onClick={write}>
          {t.write(todo)}
        </button>
        <button type="button" disabled={busy} onClick={cancel}>
          {t.cancel}
        </button>
      </p>
    </>
  );
}
