// From a finding to its cell: the row is found by its id, wherever it stands by now, and becomes the person's selection.
import { Failure } from '../../google/failure';
import { readColumn } from '../../google/sheets';
import { activate, hasTab } from '../../google/ui';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import type { PlaceView } from '../views';

/** Selects the cell; one read of the tab's id column where the row has an id. The place as it is now. */
export function goTo(place: PlaceView): PlaceView {
  if (!hasTab(place.sheetId)) throw new Failure(SIDEBAR_REFUSALS.tabGone, undefined, 'gone');
  const row = place.id === '' ? place.row : readColumn(place.sheetId, 'id').indexOf(place.id);
  if (row < 0 || !activate(place.sheetId, row, place.column))
    throw new Failure(SIDEBAR_REFUSALS.rowGone, undefined, 'gone');
  return { ...place, row };
}
