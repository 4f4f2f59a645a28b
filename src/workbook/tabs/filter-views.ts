// Filter views: each shows one unit's rows, for whoever opens it; nothing is hidden from anybody else.

import type { SheetsRequest, WireFilterView } from '../reading/wire';
import { box } from '../requests';
import { stableId } from '../stable-id';
import type { FilterPlan, TabPlan } from './tab-plan';

/**
 * The filter views that a tab lacks, and those that no longer show their unit's rows, over the rows [start, end).
 * @param present the views of the tab, with their ranges as they will be; one with our title is ours, whatever its id (a copied tab).
 */
export function filterViews(
  sheetId: number,
  tab: TabPlan,
  [start, end]: readonly [number, number],
  at: (key: string) => number,
  present: readonly WireFilterView[] = [],
): readonly SheetsRequest[] {
  const width = Math.max(...tab.columns.map((c) => at(c.key))) + 1;
  return tab.filters.flatMap((wanted): readonly SheetsRequest[] => {
    const id = filterViewId(tab, wanted);
    const has = present.find((v) => v.filterViewId === id) ?? present.find((v) => v.title === wanted.title);
    const filter = {
      filterViewId: has?.filterViewId ?? id,
      title: wanted.title,
      range: box(sheetId, start, end, 0, width),
      filterSpecs: [
        {
          columnIndex: at('id'),
          filterCriteria: { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: wanted.prefix }] } },
        },
      ],
    };
    if (!has) return [{ addFilterView: { filter } }];
    return shows(has, wanted, end, at('id')) ? [] : [{ updateFilterView: { filter, fields: 'range,filterSpecs' } }];
  });
}

/** The id that a filter view of the tab is made with. */
export const filterViewId = ({ key }: Pick<TabPlan, 'key'>, { prefix }: FilterPlan): number =>
  stableId(`${key}/filter/${prefix}`);

/** True where the view still picks the unit's rows by the id column and reaches the last row. */
const shows = (view: WireFilterView, { prefix }: FilterPlan, end: number, id: number): boolean =>
  (view.range?.endRowIndex ?? Number.POSITIVE_INFINITY) >= end &&
  (view.filterSpecs ?? []).some(
    ({ columnIndex = 0, filterCriteria }) =>
      columnIndex === id && filterCriteria?.condition?.values?.some((v) => v.userEnteredValue === prefix),
  );
