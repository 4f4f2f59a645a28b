// Filter views (each reader's own) and the basic filter (hides rows from everybody).
import { ApiError } from '../../host/api';
import { writeByMask, writeMask } from '../mask';
import { requireWrite } from '../protection';
import { keptRect, rectOf } from '../ranges';
import { filterJson } from '../responses/properties';
import type { BasicFilter, FilterSpec, FilterView } from '../shapes';
import type { SheetState } from '../state';
import type { Transaction } from '../transaction';
import { requireCondition } from './conditions';
import type { Effect } from './effect';

type Given = Partial<FilterView> & {
  readonly criteria?: Readonly<Record<string, NonNullable<FilterSpec['filterCriteria']>>>;
  readonly namedRangeId?: string;
  readonly tableId?: string;
};

/** addFilterView. */
export const addFilterView: Effect<{ filter?: Given }> = (batch, { filter: given = {} }) => {
  const taken = (id: number): boolean => find(batch, id) !== undefined;
  const id = given.filterViewId;
  if (id !== undefined && id < 1) throw new ApiError(400, 'filterViewId must be positive.');
  if (id !== undefined && taken(id))
    throw new ApiError(400, `Duplicate filter view id: ${id}. A filter view with this id already exists.`);
  const sheet = batch.change(given.range?.sheetId);
  const title =
    given.title ?? `${batch.state.locale.startsWith('vi') ? 'Bộ lọc' : 'Filter'} ${sheet.filterViews.length + 1}`;
  const added: FilterView = { filterViewId: id ?? batch.newId(taken), title, ...complete(sheet, given) };
  requireTitle(sheet, added);
  sheet.filterViews = [...sheet.filterViews, added];
  return { filter: filterJson(added) };
};

/** updateFilterView, by mask. */
export const updateFilterView: Effect<{ filter?: Given; fields?: string }> = (
  batch,
  { filter: given = {}, fields },
) => {
  const mask = writeMask(fields, 'FilterView');
  const found = find(batch, given.filterViewId);
  if (found === undefined) throw new ApiError(400, `No filter view with id: ${given.filterViewId ?? 0}`);
  const sheet = batch.change(found[0].sheetId);
  const next = writeByMask<Given>(found[1], given, mask);
  if (next.title === undefined) throw new ApiError(400, 'A filter view must have a title.');
  const done = { filterViewId: found[1].filterViewId, title: next.title, ...complete(sheet, next) };
  requireTitle(sheet, done);
  sheet.filterViews = sheet.filterViews.map((one) => (one === found[1] ? done : one));
  return {};
};

/** deleteFilterView. */
export const deleteFilterView: Effect<{ filterId?: number }> = (batch, { filterId = 0 }) => {
  const found = find(batch, filterId);
  if (found === undefined) throw new ApiError(400, `No filter view with id: ${filterId}`);
  const sheet = batch.change(found[0].sheetId);
  sheet.filterViews = sheet.filterViews.filter((one) => one !== found[1]);
  return {};
};

/** setBasicFilter: replaces the sheet's filter. The model keeps it and hides no row. */
export const setBasicFilter: Effect<{ filter?: Given }> = (batch, { filter = {} }) => {
  const sheet = batch.change(filter.range?.sheetId);
  const next: BasicFilter = complete(sheet, filter);
  requireWrite(batch.state, sheet, keptRect(next.range, sheet), batch.caller);
  sheet.basicFilter = next;
  return {};
};

/** clearBasicFilter: nothing happens where there is none. */
export const clearBasicFilter: Effect<{ sheetId?: number }> = (batch, { sheetId }) => {
  const sheet = batch.change(sheetId);
  if (sheet.basicFilter !== null)
    requireWrite(batch.state, sheet, keptRect(sheet.basicFilter.range, sheet), batch.caller);
  sheet.basicFilter = null;
  return {};
};

function find(batch: Transaction, id: number | undefined): [SheetState, FilterView] | undefined {
  for (const sheet of batch.state.sheets) {
    const view = sheet.filterViews.find((one) => one.filterViewId === id);
    if (view !== undefined) return [sheet, view];
  }
  return undefined;
}

function requireTitle(sheet: SheetState, view: FilterView): void {
  const isTaken = sheet.filterViews.some((one) => one.filterViewId !== view.filterViewId && one.title === view.title);
  if (isTaken) throw new ApiError(400, `A filter view named "${view.title}" already exists.`);
}

function complete(sheet: SheetState, given: Given): BasicFilter {
  if (given.namedRangeId !== undefined || given.tableId !== undefined)
    throw new ApiError(400, 'The local model of Google Sheets knows no filter by named range or table.');
  const range = given.range ?? { sheetId: sheet.sheetId };
  const rect = rectOf(range, sheet);
  const fromCriteria = Object.entries(given.criteria ?? {}).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
  const filterSpecs = given.filterSpecs ?? fromCriteria;
  for (const { columnIndex = 0, filterCriteria } of filterSpecs) {
    if (columnIndex < rect.left || columnIndex >= rect.right)
      throw new ApiError(400, `Filter column ${columnIndex} is outside the range.`);
    if (filterCriteria?.condition !== undefined) requireCondition(filterCriteria.condition, 'filter');
  }
  const sortSpecs = given.sortSpecs ?? [];
  return {
    range,
    ...(sortSpecs.length === 0 ? {} : { sortSpecs }),
    ...(filterSpecs.length === 0 ? {} : { filterSpecs }),
  };
}
