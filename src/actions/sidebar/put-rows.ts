// Writing cells of rows that other people may be sorting: the write answers which rows it really hit, and what it hit wrongly is put back.
import type { AnswerColumn } from '../../catalogue/plan';
import { Failure } from '../../google/failure';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { rowsById } from '../../workbook/reading/snapshot';
import type { SheetsRequest } from '../../workbook/reading/wire';
import type { CellWrite } from '../../workbook/requests';
import { changedCells } from '../../workbook/results/changed-cells';
import { applyWatched } from '../apply-watched';
import type { Opened } from '../open';
import { tabOf } from './front-view';

/** What cells of a row should say, by column. */
export type RowCells = Readonly<Partial<Record<RowColumn, CellWrite>>>;
type RowColumn = AnswerColumn | 'status' | 'fix';

/**
 * Writes cells of rows, found by their ids.
 * @param reopen reads the tab again
 * @returns true where everything went into its row at once
 * @throws Failure `gone` when a row is not there any more
 */
export function putRows(
  opened: Opened,
  sheetId: number,
  wanted: ReadonlyMap<string, RowCells>,
  reopen: () => Opened,
): boolean {
  const { unsettled, opened: then } = applyWatched(opened, {
    answers: false,
    reopen,
    plan: (each) => ({ value: null, batches: [writesFor(each, sheetId, wanted)] }),
  });
  if (unsettled) throw new Failure(SIDEBAR_REFUSALS.moving);
  return then === opened;
}

function writesFor(
  { snapshot }: Opened,
  sheetId: number,
  wanted: ReadonlyMap<string, RowCells>,
): readonly SheetsRequest[] {
  const tab = tabOf(snapshot, sheetId);
  if (!tab) throw new Failure(SIDEBAR_REFUSALS.tabGone, undefined, 'gone');
  const { rows } = rowsById(tab);
  const cells = [...wanted].map(([id, asked]): [number, ReadonlyMap<number, CellWrite>] => {
    const row = rows.get(id);
    if (row === undefined) throw new Failure(SIDEBAR_REFUSALS.rowGone, undefined, 'gone');
    const byColumn = Object.entries(asked).flatMap(([key, cell]): [number, CellWrite][] => {
      const column = tab.columns.get(key);
      return column === undefined ? [] : [[column, cell]];
    });
    return [row, new Map(byColumn)];
  });
  return changedCells(tab, new Map(cells));
}
