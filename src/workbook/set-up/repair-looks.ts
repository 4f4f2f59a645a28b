// What a tab of ours shows beside its texts, brought back: frozen header, merges undone, dropdowns, text format, tints, groups.
import { columnLetters } from '../address';
import type { Tab } from '../reading/snapshot';
import type { SheetsRequest, WireRange } from '../reading/wire';
import { box, formatBox, groupRows, runs, ungroupRows, unmerge } from '../requests';
import { dropdowns } from '../tabs/dropdowns';
import { TINTS } from '../tabs/layout';
import { type PlacedRow, tint, tintFormula } from '../tabs/looks';
import { HEADER_ROW, type TabPlan } from '../tabs/tab-plan';

/** Dropdowns that are gone or still in the other language, and the text format where a cell has lost it and holds nothing but text (a pasted number keeps its format, a formula its result). */
export function missingFormats(
  tab: Tab,
  plan: TabPlan,
  rows: readonly PlacedRow[],
  before: (id: string) => number,
  at: (key: string) => number,
  other?: TabPlan,
): readonly SheetsRequest[] {
  const translated = new Map(other?.rows.map((r) => [r.id, r.cells]));
  const filled = ({ plan: { kind, cells } }: PlacedRow, key: string): boolean =>
    kind === 'item' || kind === 'record' || cells[key]?.open === true;
  return plan.columns
    .filter((c) => c.owner === 'person')
    .flatMap((column) => {
      const data = rows.filter((r) => filled(r, column.key));
      const cellOf = (r: PlacedRow) => tab.grid[before(r.plan.id)]?.[at(column.key)] ?? {};
      const isText = (r: PlacedRow): boolean => {
        const { effectiveValue: value } = cellOf(r);
        return value === undefined || value.stringValue !== undefined;
      };
      const bare = data.filter((r) => isText(r) && cellOf(r).effectiveFormat?.numberFormat?.type !== 'TEXT');
      const undone = data.filter((r) => {
        const wanted = r.plan.cells[column.key]?.choices?.join('\n');
        if (!wanted) return false;
        const { type, values = [] } = cellOf(r).dataValidation?.condition ?? {};
        const present = values.map((v) => v.userEnteredValue ?? '').join('\n');
        const inOther = translated.get(r.plan.id)?.[column.key]?.choices?.join('\n');
        return type !== 'ONE_OF_LIST' || (present !== wanted && present === inOther);
      });
      return [
        ...runs(bare.map((r) => r.row)).map(([start, end]) =>
          formatBox(
            box(tab.sheetId, start, end, at(column.key), at(column.key) + 1),
            { numberFormat: { type: 'TEXT' } },
            'numberFormat',
          ),
        ),
        ...dropdowns(tab.sheetId, { columns: [column] }, undone, at),
      ];
    });
}

/** Merges that cover a cell of the plan: what is typed there could not be seen. Their text stays in the first cell. */
export function harmfulMerges(
  tab: Tab,
  plan: TabPlan,
  rows: ReadonlyMap<string, number>,
  at: ReadonlyMap<string, number>,
): readonly SheetsRequest[] {
  const covers = (merge: WireRange, row: number, column: number): boolean =>
    row >= (merge.startRowIndex ?? 0) &&
    row < (merge.endRowIndex ?? 0) &&
    column >= (merge.startColumnIndex ?? 0) &&
    column < (merge.endColumnIndex ?? 0) &&
    !(row === (merge.startRowIndex ?? 0) && column === (merge.startColumnIndex ?? 0));
  const harms = (merge: WireRange): boolean =>
    plan.rows.some((planned) => {
      const row = rows.get(planned.id);
      return (
        row !== undefined && [...Object.keys(planned.cells), 'id'].some((key) => covers(merge, row, at.get(key) ?? -1))
      );
    });
  return tab.merges.filter(harms).map(unmerge);
}

/**
 * The frozen rows, where none is frozen or the header had to be made again. Nothing when the header no longer stands above the rows.
 * @param rowCount rows of the tab once this batch's own are added
 */
export function frozenHeader(
  tab: Tab,
  rows: readonly PlacedRow[],
  headerAdded: boolean,
  rowCount: number,
): readonly SheetsRequest[] {
  const header = rows.find((r) => r.plan.id === HEADER_ROW)?.row ?? -1;
  const isTop = ({ id, kind }: PlacedRow['plan']): boolean =>
    kind === 'top' || (kind === 'hand-in' && id.startsWith('#'));
  const isAbove = rows.every((r) => isTop(r.plan) || r.row >= header);
  if (!isAbove || (tab.frozenRows > 0 && !headerAdded) || header + 1 >= rowCount) return [];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: tab.sheetId, gridProperties: { frozenRowCount: header + 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ];
}

/** Tints that are gone, that no longer look at the status, or that do not reach every row. `shift`: where a row will stand. */
export function missingTints(
  tab: Tab,
  [first, end]: readonly [number, number],
  at: (key: string) => number,
  shift: (row: number) => number,
): readonly SheetsRequest[] {
  const columns = { answer: at('answer'), status: at('status') };
  const changed: SheetsRequest[] = [];
  const added: SheetsRequest[] = [];
  for (const { symbol } of TINTS) {
    const index = tab.conditions.findIndex((c) =>
      c.booleanRule?.condition?.values?.some((v) => v.userEnteredValue?.includes(`="${symbol}"`)),
    );
    const request = tint(tab.sheetId, symbol, first, end, columns);
    const present = tab.conditions[index];
    if (!present) added.push(request);
    else if (!tints(present, symbol, columns, first, end, shift))
      changed.push({
        updateConditionalFormatRule: {
          index,
          sheetId: tab.sheetId,
          rule: (request.addConditionalFormatRule as { rule: object }).rule,
        },
      });
  }
  return [...changed, ...added];
}

function tints(
  { ranges = [], booleanRule }: Tab['conditions'][number],
  symbol: string,
  columns: { readonly answer: number; readonly status: number },
  first: number,
  end: number,
  shift: (row: number) => number,
): boolean {
  const top = Math.min(...ranges.map((r) => r.startRowIndex ?? 0));
  const formula = tintFormula(symbol, columnLetters(columns.status), top + 1);
  return (
    (booleanRule?.condition?.values ?? []).some((v) => v.userEnteredValue === formula) &&
    [columns.answer, columns.status].every((column) =>
      ranges.some(
        (r) =>
          column >= (r.startColumnIndex ?? 0) &&
          column < (r.endColumnIndex ?? Number.POSITIVE_INFINITY) &&
          shift(r.startRowIndex ?? 0) <= first &&
          (r.endRowIndex === undefined || shift(r.endRowIndex - 1) + 1 >= end),
      ),
    )
  );
}

/**
 * Groups: item rows that are in none, and new headings that came to lie in one.
 * @param after for an added row, by its id, the row it was put after: an inserted row is in the groups that both its neighbours are in.
 */
export function missingGroups(
  tab: Tab,
  rows: readonly PlacedRow[],
  before: (id: string) => number,
  after: ReadonlyMap<string, number>,
): readonly SheetsRequest[] {
  const depthAt = (row: number): number =>
    Math.max(
      0,
      ...tab.groups.map((g) =>
        row >= (g.range?.startIndex ?? 0) && row < (g.range?.endIndex ?? 0) ? (g.depth ?? 1) : 0,
      ),
    );
  const depth = ({ plan }: PlacedRow): number => {
    const above = after.get(plan.id);
    return above === undefined ? depthAt(before(plan.id)) : Math.min(depthAt(above), depthAt(above + 1));
  };
  const loose = rows.filter((r) => r.plan.kind === 'item' && depth(r) === 0);
  const caught = rows.filter((r) => r.plan.kind !== 'item' && after.has(r.plan.id) && depth(r) > 0);
  return [
    ...caught.flatMap((r) => Array.from({ length: depth(r) }, () => ungroupRows(tab.sheetId, r.row, r.row + 1))),
    ...runs(loose.map((r) => r.row)).map(([start, end]) => groupRows(tab.sheetId, start, end)),
  ];
}
