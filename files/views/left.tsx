// Cells that somebody changed between the preview and the write: what stands there, and what the file says.
import type { ImportDone, ImportPreview } from '../../src/actions/files/files-views';
import type { Texts } from '../texts';
import { CellTable } from './cell-table';

interface Props {
  readonly preview: ImportPreview;
  readonly done: ImportDone;
  readonly t: Texts;
}

export function Left({ preview, done: { left }, t }: Props) {
  if (left.length === 0) return null;
  return (
    <>
      <p class="hint">{t.left(left.length)}</p>
      <CellTable
        preview={preview}
        cells={left.map((cell) => ({ ...cell, what: 'equal' }))}
        titles={{ ...t.columns, ...t.leftColumns }}
        t={t}
      />
    </>
  );
}
