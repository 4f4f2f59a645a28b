// Writing cells of rows that other people may be sorting: the write answers which rows it really hit, and what it hit wrongly is put back.
import type { AnswerColumn } from '../../catalogue/plan';
import { Failure } from '../../google/failure';
import { applyAndSee } from '../../google/send';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import { cellAt, rowsById, type Tab, textAt } from '../../workbook/reading/snapshot';
import type { CellWrite } from '../../workbook/requests';
import { changedCells } from '../../workbook/results/changed-cells';
import type { Opened } from '../open';
import { tabOf } from './front-view';

/** What cells of a row should say, by column. */
export type RowCells = Readonly<Partial<Record<RowColumn, CellWrite>>>;
type RowColumn = AnswerColumn | 'status' | 'fix';

/** How often the rows may move under the write before it gives up. */
const TRIES = 4;

/**
 * Writes cells of rows, found by their ids. The Sheets API knows no precondition: where rows moved between the reading and the write, another
 * row was hit. Its cells get back what they held, and the right row gets the text.
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
  let [now, open, blank]: [Opened, ReadonlyMap<string, RowCells>, Blank] = [opened, wanted, new Map()];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const tab = tabOf(now.snapshot, sheetId);
    if (!tab) throw new Failure(SIDEBAR_REFUSALS.tabGone, undefined, 'gone');
    const cells = cellsIn(tab, open, blank);
    const gone = [...open.keys()].some((id) => !rowsById(tab).rows.has(id));
    if (gone && tries === 0) throw new Failure(SIDEBAR_REFUSALS.rowGone, undefined, 'gone');
    const requests = changedCells(tab, new Map([...cells].map(([row, { byColumn }]) => [row, byColumn])));
    const ids = requests.length === 0 ? undefined : applyAndSee(requests, tab, [...cells.keys()], idColumn(tab));
    const missed = ids ? [...cells].filter(([row, { id }]) => ids.get(row) !== id) : [];
    if (!ids || missed.length === 0) {
      if (gone) throw new Failure(SIDEBAR_REFUSALS.rowGone, undefined, 'gone');
      return tries === 0;
    }
    now = reopen();
    const again = new Map<string, RowCells>();
    for (const [row, { asked }] of missed) {
      const hit = ids.get(row) ?? '';
      if (hit !== '') again.set(hit, formerCells(tab, hit, asked));
    }
    for (const [, { id, asked }] of missed) if (id !== '') again.set(id, { ...again.get(id), ...asked });
    open = again;
    blank = new Map(missed.flatMap(([row, { asked }]) => (ids.get(row) === '' ? [[row, asked]] : [])));
  }
  throw new Failure(SIDEBAR_REFUSALS.moving, undefined, 'other');
}

/** Rows without an id that were hit, with what was written there. */
type Blank = ReadonlyMap<number, RowCells>;

interface Cells {
  readonly id: string;
  readonly asked: RowCells;
  readonly byColumn: ReadonlyMap<number, CellWrite>;
}

/** By row: those whose ids are there, and rows without an id that were hit and are emptied again. */
function cellsIn(tab: Tab, wanted: ReadonlyMap<string, RowCells>, blank: Blank): ReadonlyMap<number, Cells> {
  const { rows } = rowsById(tab);
  const all = new Map<number, Cells>();
  const add = (row: number, id: string, asked: RowCells): void => {
    const byColumn = Object.entries(asked).flatMap(([key, cell]): [number, CellWrite][] => {
      const column = tab.columns.get(key);
      return column === undefined ? [] : [[column, cell]];
    });
    all.set(row, { id, asked, byColumn: new Map(byColumn) });
  };
  for (const [id, asked] of wanted) {
    const row = rows.get(id);
    if (row !== undefined) add(row, id, asked);
  }
  for (const [row, cells] of blank)
    if (textAt(tab, row, idColumn(tab)) === '')
      add(
        row,
        '',
        mapped(cells, () => ({ text: '' })),
      );
  return all;
}

const idColumn = (tab: Tab): number => tab.columns.get('id') ?? 0;

const mapped = (cells: RowCells, cell: (column: RowColumn) => CellWrite): RowCells =>
  Object.fromEntries((Object.keys(cells) as RowColumn[]).map((column) => [column, cell(column)]));

/** What those of the row's cells that were hit held when the tab was read; a row that was not there then held nothing. */
function formerCells(tab: Tab, id: string, hit: RowCells): RowCells {
  const row = rowsById(tab).rows.get(id);
  return mapped(hit, (key) => {
    const cell = row === undefined ? undefined : cellAt(tab, row, tab.columns.get(key));
    if (row === undefined || !cell) return { text: '' };
    const text = textAt(tab, row, tab.columns.get(key));
    return cell.is === 'number' ? { text, number: cell.value } : { text };
  });
}
