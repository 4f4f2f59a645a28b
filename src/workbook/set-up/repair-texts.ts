// The texts that set-up writes into a tab that is there: ids, what only the add-in writes, and what a person has put in their place.
import { WORDS } from '../../i18n/workbook';
import { isState } from '../live/state-text';
import { type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { type CellWrite, runs, writeCells } from '../requests';
import { isClosed } from '../tabs/closed-cells';
import type { PlacedRow } from '../tabs/looks';
import type { TabPlan } from '../tabs/tab-plan';
import { stem } from './identify-rows';
import { rowCells } from './new-tab';

/** A cell's note holds as much as a cell. */
const LONGEST_NOTE = 50_000;

/** Where the columns and rows of the plan stood before the insertions of the batch. */
export interface Before {
  readonly tab: Tab;
  readonly at: ReadonlyMap<string, number>;
  readonly row: (id: string) => number;
  /** The same tab as planned in the other language: its texts are the add-in's own too. */
  readonly other?: TabPlan;
}

/** Rows in one write of texts: well under 100 KB with the plan's own texts. */
const ROWS_A_WRITE = 100;

/** The ids of new rows: one write for each run of rows. */
export const newIds = (sheetId: number, rows: readonly PlacedRow[], column: number): readonly SheetsRequest[] =>
  stretches(rows).map((stretch) =>
    writeCells(
      sheetId,
      stretch[0]?.row ?? 0,
      column,
      stretch.map(({ plan }) => [{ text: plan.id }]),
    ),
  );

/** The texts of new rows, without their ids: one write for each run of rows and of adjacent columns in which anything stands. */
export function newTexts(
  sheetId: number,
  plan: TabPlan,
  rows: readonly PlacedRow[],
  at: (key: string) => number,
): readonly SheetsRequest[] {
  return stretches(rows).flatMap((stretch) => {
    const lines = stretch.map(({ plan: rowPlan }) => {
      const cells = rowCells(plan, rowPlan);
      return new Map(
        cells.flatMap((cell, i): readonly [number, CellWrite][] =>
          cell.text === '' ? [] : [[at(plan.columns[i]?.key ?? ''), cell]],
        ),
      );
    });
    return runs(lines.flatMap((line) => [...line.keys()])).map(([start, end]) =>
      writeCells(
        sheetId,
        stretch[0]?.row ?? 0,
        start,
        lines.map((line) => Array.from({ length: end - start }, (_, i) => line.get(start + i) ?? { text: '' })),
      ),
    );
  });
}

/** Runs of adjacent rows, none longer than one write. */
function stretches(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const all: PlacedRow[][] = [];
  for (const placed of [...rows].sort((a, b) => a.row - b.row)) {
    const open = all[all.length - 1];
    if (open && open.length < ROWS_A_WRITE && (open[0]?.row ?? 0) + open.length === placed.row) open.push(placed);
    else all.push([placed]);
  }
  return all;
}

/**
 * The cells of present rows that should hold something else: those that only the add-in writes; and, where `fill` says so (a new column,
 * a tab whose making broke off), the first text of empty cells that are a person's from then on.
 */
export function restoredTexts(
  before: Before,
  plan: TabPlan,
  rows: readonly PlacedRow[],
  fill: (key: string) => boolean,
): readonly SheetsRequest[] {
  const { tab, at } = before;
  return rows.flatMap(({ row, plan: rowPlan }) => {
    const otherRow = before.other?.rows.find((r) => r.id === rowPlan.id);
    const plain = new Map<number, CellWrite>();
    const noted: SheetsRequest[] = [];
    for (const column of plan.columns) {
      const cell = rowPlan.cells[column.key];
      const index = at.get(column.key);
      if (!cell || index === undefined || isClosed(plan, rowPlan, column)) continue;
      const present = textAt(tab, before.row(rowPlan.id), index);
      if (present === cell.text || !(cell.kept || (present === '' && fill(column.key)))) continue;
      const inOther = otherRow?.cells[column.key]?.text ?? '';
      const ours =
        (cell.state && isState(present)) ||
        present === inOther ||
        (rowPlan.kind !== 'item' &&
          rowPlan.kind !== 'record' &&
          [cell.text, inOther].some((text) => text !== '' && stem(present) === stem(text)));
      const write = keeping(tab, before.row(rowPlan.id), index, ours ? '' : present, cell.text);
      if (write?.note !== undefined) noted.push(writeCells(tab.sheetId, row, index, [[write]]));
      else if (write) plain.set(index, { ...write, link: cell.link });
    }
    const written = runs([...plain.keys()]).map(([start, end]) =>
      writeCells(tab.sheetId, row, start, [
        Array.from({ length: end - start }, (_, i) => plain.get(start + i) ?? { text: '' }),
      ]),
    );
    return [...written, ...noted];
  });
}

/** The id of a row that had lost it. */
export function restoredId(
  { tab, at }: Pick<Before, 'tab' | 'at'>,
  from: number,
  row: number,
  id: string,
  known: ReadonlySet<string>,
): SheetsRequest {
  const column = at.get('id') ?? 0;
  const present = textAt(tab, from, column);
  const write = keeping(tab, from, column, known.has(present.trim()) ? '' : present, id) ?? { text: id };
  return writeCells(tab.sheetId, row, column, [[write]]);
}

/** What to write so that a person's text is not lost: it moves into the cell's note. `undefined`: the note cannot hold it; nothing may be written. */
function keeping(tab: Tab, row: number, column: number, typed: string, text: string): CellWrite | undefined {
  if (typed.trim() === '' || typed.normalize('NFC').trim() === text) return { text };
  const former = tab.grid[row]?.[column]?.note;
  const note = [...(former ? [former] : []), WORDS.formerText(typed).vi].join('\n');
  return note.length > LONGEST_NOTE ? undefined : { text, note };
}
