// What a write asks back, so that it is seen what other people did between the reading and the write: ids, answers, reasons and headings.

import { PERSON_COLUMNS } from '../../../catalogue/plan';
import { a1, columnLetters, inTab } from '../../address';
import { rowsById, type Snapshot, type Tab } from '../../reading/snapshot';
import type { WireCell, WireSpreadsheet } from '../../reading/wire';
import { runs } from '../../requests';
import { FINDINGS, ITEMS, SETTINGS, UNITS, WAIVERS } from '../../tabs/layout';
import { HEADER_ROW } from '../../tabs/tab-plan';

/** A tab that is looked at, and the columns whose cells under the heading are compared, by key; the id column always is. */
export interface SeenTab {
  readonly tab: Tab;
  readonly keys: readonly string[];
  /** The row of the heading from 0: compared whole, for it shows whether columns have moved. */
  readonly header?: number;
}

/**
 * The tabs to look at.
 * @param written ids of the tabs that are written
 * @param answers true where what people answer and assign counts too, not only the places that are written
 */
export function tabsToSee({ tabs }: Snapshot, written: ReadonlySet<number>, answers: boolean): readonly SeenTab[] {
  return tabs.flatMap((tab): readonly SeenTab[] => {
    if (tab.key === undefined || tab.columns.get('id') === undefined) return [];
    const keys = answers || REASONED.has(tab.key) ? comparedIn(tab) : [];
    if (!written.has(tab.sheetId) && !(answers && keys.length > 0)) return [];
    const header = rowsById(tab).rows.get(HEADER_ROW);
    return [{ tab, keys, ...(header === undefined ? {} : { header }) }];
  });
}

/** Where a person's reason stands in the midst of what the add-in writes. */
const REASONED: ReadonlySet<string> = new Set([FINDINGS, WAIVERS]);

/** Ranges and mask for the reply. */
export const seeing = (seen: readonly SeenTab[]): { readonly ranges: readonly string[]; readonly fields: string } => ({
  ranges: seen.flatMap(rangesOf),
  fields: 'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue))))',
});

/** The cells of the reply by sheet id, by row and column from 0; a row or cell that did not come holds nothing. */
export function cellsSeen(reply: WireSpreadsheet): ReadonlyMap<number, readonly (readonly WireCell[] | undefined)[]> {
  return new Map(
    (reply.sheets ?? []).map(({ properties, data = [] }) => {
      const grid: WireCell[][] = [];
      for (const { startRow = 0, startColumn = 0, rowData = [] } of data)
        rowData.forEach(({ values = [] }, r) => {
          const line = grid[startRow + r] ?? [];
          grid[startRow + r] = line;
          values.forEach((cell, c) => {
            line[startColumn + c] = cell;
          });
        });
      return [properties?.sheetId ?? 0, grid];
    }),
  );
}

function rangesOf({ tab, keys, header }: SeenTab): readonly string[] {
  const id = columnLetters(tab.columns.get('id') ?? 0);
  const ids = `${id}1:${id}`;
  if (header === undefined) return [inTab(tab.title, ids)];
  const last = Math.max(...tab.columns.values());
  const heading = `${a1(header, 0)}:${a1(header, last)}`;
  const below = header + 1 < tab.rowCount ? runs(keys.flatMap((key) => tab.columns.get(key) ?? [])) : [];
  const cells = below.map(([left, right]) => `${a1(header + 1, left)}:${columnLetters(right - 1)}`);
  return [ids, heading, ...cells].map((range) => inTab(tab.title, range));
}

/** Columns of Danh mục that no rule looks at. */
const UNCHECKED: ReadonlySet<string> = new Set(['id', 'request', 'english', 'note']);

function comparedIn({ key = '', columns }: Tab): readonly string[] {
  if (key.includes(':')) return PERSON_COLUMNS;
  if (key === FINDINGS) return ['waiver'];
  if (key === WAIVERS) return ['reason'];
  if (key === SETTINGS) return ['value'];
  return key === ITEMS || key === UNITS ? [...columns.keys()].filter((one) => !UNCHECKED.has(one)) : [];
}
