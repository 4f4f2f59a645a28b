// Enters answers as a person types them: into the right cell of the right tab, by the host's one way of typing.
import type { AnswerColumn, Slot } from '../../src/catalogue/plan';
import type { Text } from '../../src/catalogue/types';
import { lookUp } from '../sheets/metadata';
import { cellAt, type SheetState } from '../sheets/state';
import { typeInto } from '../sheets/typing';
import type { Workbook } from '../sheets/workbook';
import type { AnswerLine } from './csv';
import { rowId } from './match';
import { PLACE_PROBLEMS } from './texts';

/** The cell is not in the workbook. */
export class PlaceError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
    this.name = 'PlaceError';
  }
}

/**
 * Types every line, column by column, as `caller`, and returns how many cells were typed into.
 * @throws PlaceError when a tab, row or column is not there; what the workbook refuses is thrown as it is
 */
export function enterAnswers(workbook: Workbook, lines: readonly AnswerLine[], caller: string): number {
  const tabs = new Map<string, Tab>();
  let typed = 0;
  for (const { slot, cells } of lines) {
    const { key, row } = placeOf(slot);
    const tab = tabs.get(key) ?? tabOf(workbook, key);
    tabs.set(key, tab);
    for (const [column, text] of Object.entries(cells) as [AnswerColumn, string][]) {
      typeAt(workbook, tab, row, column, text, caller);
      typed += 1;
    }
  }
  return typed;
}

/** Types into a row of one of the coordinator's tabs ("settings", "units", "items"), found by the row's id. */
export function typeRecord(
  workbook: Workbook,
  tab: string,
  row: string,
  column: string,
  text: string,
  caller: string,
): void {
  typeAt(workbook, tabOf(workbook, tab), row, column, text, caller);
}

/** The id of the tab with a key. @throws PlaceError where there is none */
export const sheetIdOf = (workbook: Workbook, tab: string): number => tabOf(workbook, tab).sheetId;

/** The ids of the rows of a tab, from its top. */
export const rowIdsOf = (workbook: Workbook, tab: string): readonly string[] => [...tabOf(workbook, tab).rows.keys()];

/** Keys of tabs and rows as the add-in writes them. */
function placeOf(slot: Slot): { readonly key: string; readonly row: string } {
  const { unit } = slot;
  return unit.collective === undefined
    ? { key: `unit:${unit.id}`, row: rowId(slot) }
    : { key: `collective:${unit.collective}`, row: slot.key };
}

interface Tab {
  readonly key: string;
  readonly sheetId: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

function tabOf(workbook: Workbook, key: string): Tab {
  const { state } = workbook;
  const sheet = lookUp(state, { metadataKey: 'lcw.tab', metadataValue: key, locationType: 'SHEET' })[0]?.sheet;
  if (!sheet) throw new PlaceError(PLACE_PROBLEMS.noTab(key));
  const marked = lookUp(state, {
    metadataKey: 'lcw.column',
    locationType: 'COLUMN',
    metadataLocation: { sheetId: sheet.sheetId },
    locationMatchingStrategy: 'INTERSECTING_LOCATION',
  });
  const columns = new Map(marked.map((found) => [String(found.metadata.metadataValue), found.index ?? 0]));
  const ids = columns.get('id');
  if (ids === undefined) throw new PlaceError(PLACE_PROBLEMS.noColumn(key, 'id'));
  return { key, sheetId: sheet.sheetId, columns, rows: rowsById(sheet, ids) };
}

function rowsById(sheet: SheetState, column: number): ReadonlyMap<string, number> {
  return new Map(
    sheet.rows.flatMap((_, row): [string, number][] => {
      const text = cellAt(sheet, row, column)?.userEnteredValue?.stringValue;
      return text === undefined ? [] : [[text, row]];
    }),
  );
}

function typeAt(workbook: Workbook, tab: Tab, id: string, column: string, text: string, caller: string): void {
  const row = tab.rows.get(id);
  const at = tab.columns.get(column);
  if (row === undefined) throw new PlaceError(PLACE_PROBLEMS.noRow(tab.key, id));
  if (at === undefined) throw new PlaceError(PLACE_PROBLEMS.noColumn(tab.key, column));
  typeInto(workbook, tab.sheetId, row, at, text, caller);
}
