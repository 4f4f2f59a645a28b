// The parts of a Spreadsheet resource that are not cells: properties, groups, protections, filters.
import { isSheetProtection, maySurpass } from '../protection';
import type { BasicFilter, ConditionalFormatRule, Dimension, FilterView, GridRange, ProtectedRange } from '../shapes';
import type { SheetState, WorkbookState } from '../state';
import { DEFAULT_FORMAT } from './default-format';

/** SheetProperties. The id and the index are always there; false and 0 are left out elsewhere, as Google leaves them out. */
export function sheetProperties(sheet: SheetState, index: number): object {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...optional('frozenRowCount', sheet.frozenRowCount),
      ...optional('frozenColumnCount', sheet.frozenColumnCount),
      ...optional('hideGridlines', sheet.hideGridlines),
      ...optional('rowGroupControlAfter', sheet.rowGroupControlAfter),
      ...optional('columnGroupControlAfter', sheet.columnGroupControlAfter),
    },
    ...optional('hidden', sheet.hidden),
    ...optional('tabColorStyle', sheet.tabColorStyle),
    ...optional('rightToLeft', sheet.rightToLeft),
  };
}

/** SpreadsheetProperties. */
export function spreadsheetProperties(state: WorkbookState): object {
  return {
    title: state.title,
    locale: state.locale,
    autoRecalc: state.autoRecalc,
    timeZone: state.timeZone,
    defaultFormat: DEFAULT_FORMAT,
  };
}

/** The groups of a sheet's rows or columns: a group is an unbroken stretch that is at least that deep. */
export function dimensionGroups(sheet: SheetState, dimension: Dimension): object[] {
  const depths = (dimension === 'ROWS' ? sheet.rowStates : sheet.columnStates).map((one) => one?.depth ?? 0);
  const groups: { start: number; end: number; depth: number }[] = [];
  const open: { start: number; end: number; depth: number }[] = [];
  for (let index = 0; index <= depths.length; index += 1) {
    const depth = depths[index] ?? 0;
    while (open.length > depth) {
      const group = open.pop();
      if (group !== undefined) group.end = index;
    }
    while (open.length < depth) {
      const group = { start: index, end: index, depth: open.length + 1 };
      open.push(group);
      groups.push(group);
    }
  }
  return groups.map(({ start, end, depth }) => ({
    range: { ...sheetIdOf(sheet.sheetId), dimension, startIndex: start, endIndex: end },
    depth,
  }));
}

/** ProtectedRange as this reader sees it: the editors only for those who may edit it. */
export function protectedRange(state: WorkbookState, protection: ProtectedRange, reader: string): object {
  const { range, unprotectedRanges, editors, warningOnly, ...rest } = protection;
  const mayEdit = maySurpass(state, protection, reader);
  return {
    ...rest,
    range: gridRange(range),
    ...optional('warningOnly', warningOnly),
    ...optional('requestingUserCanEdit', mayEdit),
    ...optional('unprotectedRanges', isSheetProtection(protection) ? unprotectedRanges?.map(gridRange) : undefined),
    ...(mayEdit ? optional('editors', editors) : {}),
  };
}

/** ConditionalFormatRule. */
export function conditionalFormat(rule: ConditionalFormatRule): object {
  return { ...rule, ranges: rule.ranges.map(gridRange) };
}

/** FilterView or BasicFilter, with the deprecated `criteria` beside `filterSpecs`. */
export function filterJson(filter: FilterView | BasicFilter): object {
  const criteria = Object.fromEntries(
    (filter.filterSpecs ?? []).map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}]),
  );
  return { ...filter, range: gridRange(filter.range), ...(Object.keys(criteria).length === 0 ? {} : { criteria }) };
}

/** A GridRange as Google writes it: a sheetId of 0 is left out. */
export function gridRange(range: GridRange): GridRange {
  const { sheetId, ...rest } = range;
  return { ...sheetIdOf(sheetId ?? 0), ...rest };
}

const sheetIdOf = (sheetId: number): { sheetId?: number } => (sheetId === 0 ? {} : { sheetId });

/** The member, unless it is absent, false, 0, null or an empty list. */
export function optional(name: string, value: unknown): Record<string, unknown> {
  const isDefault = value === undefined || value === null || value === false || value === 0;
  return isDefault || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };
}
