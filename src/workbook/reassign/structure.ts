// The tabs of answers under way to another assignment: rows that leave are taken out, names follow, and what the add-in lays over a tab is laid anew.
import type { Unit } from '../../catalogue/plan';
import { WORDS } from '../../i18n/workbook';
import { type Snapshot, type Tab, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { appendRows, runs } from '../requests';
import { changedCells } from '../results/changed-cells';
import { stem } from '../set-up/identify-rows';
import { ownProtectionIds } from '../set-up/protections';
import { freeTitle } from '../set-up/set-up';
import { stableId } from '../stable-id';
import { TAB_KEY, TINTS } from '../tabs/layout';
import type { TabPlan } from '../tabs/tab-plan';
import type { TabChange } from './leaving';
import { type Texts, withoutRows, withTexts } from './model';

/** The requests for some tabs, and each tab as it is with them; `undefined`: it goes. */
export interface Structure {
  /** Applied before anything is copied out of the tabs: what lies over them goes. */
  readonly before: readonly SheetsRequest[];
  readonly after: readonly SheetsRequest[];
  readonly tabs: ReadonlyMap<number, Tab | undefined>;
  readonly deleted: readonly string[];
  /** Former and new title. */
  readonly retitled: readonly (readonly [string, string])[];
}

/** A tab's plan in force, in each language, and its plan to be. */
export interface Planned {
  readonly former: readonly TabPlan[];
  readonly next: TabPlan;
}

/**
 * Works through the tabs that change.
 * @param changes rows that leave
 * @param planned by key, for every tab that is planned before and after
 * @param renamed units with another name or short name than before
 */
export function restructure(
  snapshot: Snapshot,
  changes: readonly TabChange[],
  planned: ReadonlyMap<string, Planned>,
  renamed: readonly (readonly [Unit, Unit])[],
): Structure {
  const before: SheetsRequest[] = [];
  const after: SheetsRequest[] = [];
  const tabs = new Map<number, Tab | undefined>();
  const deleted: string[] = [];
  const retitled: (readonly [string, string])[] = [];
  const byTab = new Map(changes.map((change) => [change.tab.sheetId, change]));
  const titles = new Set(snapshot.tabs.map(({ title }) => title.toLowerCase()));
  const retitle = (tab: Tab, wanted: string): string => {
    if (wanted === tab.title) return tab.title;
    titles.delete(tab.title.toLowerCase());
    const title = freeTitle(wanted, titles);
    after.push({ updateSheetProperties: { properties: { sheetId: tab.sheetId, title }, fields: 'title' } });
    retitled.push([tab.title, title]);
    return title;
  };
  for (const tab of snapshot.tabs) {
    const change = byTab.get(tab.sheetId);
    const plans = planned.get(tab.key ?? '');
    if (change && !change.next && change.isEmpty) {
      after.push({ deleteSheet: { sheetId: tab.sheetId } });
      titles.delete(tab.title.toLowerCase());
      tabs.set(tab.sheetId, undefined);
      deleted.push(tab.title);
      continue;
    }
    const texts = plans ? namesIn(tab, plans, renamed) : new Map<number, Map<number, string>>();
    const isRenamed = renamed.some(([unit]) => plans?.next.filters.some(({ prefix }) => prefix === `${unit.id}/`));
    const isRetitled = plans?.former.some(({ title }) => title === tab.title) && plans.next.title !== tab.title;
    if (!change && texts.size === 0 && !isRenamed && !isRetitled) continue;
    after.push(...changedCells(tab, texts));
    let next = withTexts(tab, texts);
    if (change || isRenamed) {
      const bare = stripped(next, [...(plans?.former ?? []), ...(plans ? [plans.next] : [])], change);
      before.push(...bare.requests);
      next = bare.tab;
    }
    if (change) {
      const shorter = deletion(
        next,
        change.rows.map(({ row }) => row),
      );
      after.push(...shorter.requests);
      next = shorter.tab;
    }
    if (change && !change.next) {
      after.push(withoutKey(tab));
      const { key: _gone, ...foreign } = next;
      next = { ...foreign, title: retitle(tab, `${tab.title.slice(0, 31 - WORDS.given.length)}${WORDS.given}`) };
    } else if (isRetitled && plans) next = { ...next, title: retitle(tab, plans.next.title) };
    tabs.set(tab.sheetId, next);
  }
  return { before, after, tabs, deleted, retitled };
}

/** The add-in's own texts that say something else now: those that still say what they said, and headings with a unit's former name. */
function namesIn(tab: Tab, { former, next }: Planned, renamed: readonly (readonly [Unit, Unit])[]): Texts {
  const texts = new Map<number, Map<number, string>>();
  const id = tab.columns.get('id');
  const planned = new Map(next.rows.map((row) => [row.id, row]));
  const before = former.map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  tab.grid.forEach((_, row) => {
    const rowId = textAt(tab, row, id).trim();
    const wanted = planned.get(rowId);
    if (!wanted) return;
    for (const [key, cell] of Object.entries(wanted.cells)) {
      const column = tab.columns.get(key);
      const present = textAt(tab, row, column);
      const said = before.flatMap((rows) => rows.get(rowId)?.cells[key]?.text ?? []);
      if (column === undefined || cell.state || present === '' || present === cell.text) continue;
      const text = cell.kept
        ? said.includes(present) && cell.text
        : wanted.kind === 'heading' && said.some((one) => stem(one) === stem(present)) && renamedIn(present, renamed);
      if (text) texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(column, text));
    }
  });
  return texts;
}

/** A heading with the unit's new name in the place of the former one; what it says of the progress stays. */
function renamedIn(text: string, renamed: readonly (readonly [Unit, Unit])[]): string | undefined {
  for (const [was, now] of renamed)
    for (const lang of ['vi', 'en'] as const)
      if (stem(text) === was.name[lang]) return now.name[lang] + text.slice(was.name[lang].length);
  return undefined;
}

/**
 * The tab without the add-in's protections, tints and filter views: set-up lays them anew, over the rows that are there then. A tab that is kept
 * for what people have put into it stays protected.
 */
function stripped(
  tab: Tab,
  plans: readonly TabPlan[],
  change: TabChange | undefined,
): { readonly tab: Tab; readonly requests: readonly SheetsRequest[] } {
  const key = tab.key ?? '';
  const units = new Set(change?.rows.map(({ unit }) => unit));
  const protections = new Set(plans.flatMap((plan) => [...ownProtectionIds(plan)]));
  for (const unit of units)
    for (let n = 0; n < (change?.rows.length ?? 0); n += 1)
      for (const part of [`${n}`, `cells/${n}`]) protections.add(stableId(`${key}/editors/${unit}/${part}`));
  const prefixes = new Set([
    ...plans.flatMap(({ filters }) => filters.map(({ prefix }) => prefix)),
    ...[...units].map((u) => `${u}/`),
  ]);
  const views = new Set([...prefixes].map((prefix) => stableId(`${key}/filter/${prefix}`)));
  const staysClosed = change !== undefined && !change.next;
  const isOurs = (p: Tab['protections'][number]): boolean => !staysClosed && protections.has(p.protectedRangeId ?? 0);
  const isView = (v: Tab['filterViews'][number]): boolean => views.has(v.filterViewId ?? 0);
  const isTint = (c: Tab['conditions'][number]): boolean =>
    TINTS.some(({ symbol }) =>
      c.booleanRule?.condition?.values?.some((v) => v.userEnteredValue?.includes(`="${symbol}"`)),
    );
  const tints = tab.conditions.flatMap((c, index) => (isTint(c) ? [index] : [])).reverse();
  return {
    tab: {
      ...tab,
      protections: tab.protections.filter((p) => !isOurs(p)),
      filterViews: tab.filterViews.filter((v) => !isView(v)),
      conditions: tab.conditions.filter((c) => !isTint(c)),
    },
    requests: [
      ...tab.protections
        .filter(isOurs)
        .map((p) => ({ deleteProtectedRange: { protectedRangeId: p.protectedRangeId } })),
      ...tab.filterViews.filter(isView).map((v) => ({ deleteFilterView: { filterId: v.filterViewId } })),
      ...tints.map((index) => ({ deleteConditionalFormatRule: { sheetId: tab.sheetId, index } })),
    ],
  };
}

/** Takes rows out, the last first. Google keeps one row that is not frozen: where none would be left, an empty one is added before. */
function deletion(
  tab: Tab,
  rows: readonly number[],
): { readonly tab: Tab; readonly requests: readonly SheetsRequest[] } {
  const unfrozen = tab.rowCount - tab.frozenRows;
  const spare = unfrozen > 0 && rows.filter((row) => row >= tab.frozenRows).length >= unfrozen;
  const grown = spare ? { ...tab, rowCount: tab.rowCount + 1 } : tab;
  const requests = [...runs(rows)].reverse().map(
    ([startIndex, endIndex]): SheetsRequest => ({
      deleteDimension: { range: { sheetId: tab.sheetId, dimension: 'ROWS', startIndex, endIndex } },
    }),
  );
  return { tab: withoutRows(grown, rows), requests: [...(spare ? [appendRows(tab.sheetId, 1)] : []), ...requests] };
}

const withoutKey = ({ sheetId }: Tab): SheetsRequest => ({
  deleteDeveloperMetadata: {
    dataFilter: {
      developerMetadataLookup: { metadataKey: TAB_KEY, locationType: 'SHEET', metadataLocation: { sheetId } },
    },
  },
});
