// sortRange: whole cells of the range change places; numbers come before text before booleans before errors, blanks last.
import { ApiError } from '../../host/api';
import { requireWrite } from '../protection';
import { keptRect, overlaps } from '../ranges';
import type { Cell, GridRange, SortSpec } from '../shapes';
import { cellAt } from '../state';
import { effectiveValue } from '../values';
import { target } from './cells';
import type { Effect } from './effect';

/** sortRange. Stable; formats, notes and validations go with their cells; sizes and metadata of the rows stay where they are. */
export const sortRange: Effect<{ range?: GridRange; sortSpecs?: readonly SortSpec[] }> = (
  batch,
  { range, sortSpecs = [] },
) => {
  const [sheet, rect] = target(batch, range);
  requireWrite(batch.state, sheet, rect, batch.caller);
  if (sheet.merges.some((merge) => overlaps(keptRect(merge, sheet), rect)))
    throw new ApiError(400, "You can't sort a range with merged cells. Unmerge the cells first.");
  const outside = sortSpecs.find(
    ({ dimensionIndex = 0 }) => dimensionIndex < rect.left || dimensionIndex >= rect.right,
  );
  if (outside !== undefined)
    throw new ApiError(400, `Sort column ${outside.dimensionIndex ?? 0} is outside the range.`);
  const rows = Array.from({ length: rect.bottom - rect.top }, (_, n) => {
    const row = rect.top + n;
    return Array.from({ length: rect.right - rect.left }, (__, m) => cellAt(sheet, row, rect.left + m));
  });
  const specs = sortSpecs.length === 0 ? [{ dimensionIndex: rect.left }] : sortSpecs;
  const collator = new Intl.Collator(batch.state.locale.replace('_', '-'));
  const order = (a: (Cell | null)[], b: (Cell | null)[]): number => {
    for (const { dimensionIndex = 0, sortOrder } of specs as readonly SortSpec[]) {
      const result = compare(
        a[dimensionIndex - rect.left],
        b[dimensionIndex - rect.left],
        sortOrder === 'DESCENDING',
        collator,
      );
      if (result !== 0) return result;
    }
    return 0;
  };
  for (const [n, cells] of [...rows].sort(order).entries())
    for (const [m, cell] of cells.entries()) batch.setCell(sheet, rect.top + n, rect.left + m, cell);
  return {};
};

function compare(
  a: Cell | null | undefined,
  b: Cell | null | undefined,
  isDescending: boolean,
  collator: Intl.Collator,
): number {
  const [rankA, valueA] = key(a);
  const [rankB, valueB] = key(b);
  if (rankA === BLANK || rankB === BLANK) return rankA === rankB ? 0 : rankA === BLANK ? 1 : -1;
  const result =
    rankA !== rankB
      ? rankA - rankB
      : typeof valueA === 'number' && typeof valueB === 'number'
        ? valueA - valueB
        : collator.compare(String(valueA), String(valueB));
  return isDescending ? -result : result;
}

const BLANK = 9;

function key(cell: Cell | null | undefined): [number, number | string] {
  const value = effectiveValue(cell?.userEnteredValue);
  if (value?.numberValue !== undefined) return [0, value.numberValue];
  if (value?.stringValue !== undefined) return [1, value.stringValue];
  if (value?.boolValue !== undefined) return [2, value.boolValue ? 1 : 0];
  if (value?.errorValue !== undefined) return [3, value.errorValue.type];
  return [BLANK, ''];
}
