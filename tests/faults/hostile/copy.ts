// A tab duplicated by hand, which the local model does not do itself.
import type { SheetState } from '../../../local/sheets/state';
import type { Place } from './place';
import { one, ours } from './places';

/** A tab copied by hand: Google gives new ids to all that has one; the metadata come along or not. */
export function copyTab({ book, a, b, mark }: Place): void {
  const original = one(ours(book), a);
  const copy = JSON.parse(JSON.stringify(original)) as SheetState;
  const state = book.host.workbook.state;
  const given = state.idsGiven + 1;
  const fresh = (n: number): number => 1_000_000_000 + given * 5000 + n;
  const sheetId = fresh(0);
  let next = 1;
  const renumbered = JSON.parse(JSON.stringify(copy), (key: string, value: unknown) => {
    if (key === 'sheetId') return sheetId;
    if (key === 'metadataId' || key === 'protectedRangeId' || key === 'filterViewId') {
      next += 1;
      return fresh(next);
    }
    return value;
  }) as SheetState;
  renumbered.title = `Bản sao ${mark}`;
  if (b % 2 === 0) {
    (renumbered as { metadata: unknown }).metadata = [];
    for (const column of renumbered.columnStates) if (column) delete (column as { metadata?: unknown }).metadata;
  }
  book.host.workbook.state = { ...state, idsGiven: given, sheets: [...state.sheets, renumbered] };
}
