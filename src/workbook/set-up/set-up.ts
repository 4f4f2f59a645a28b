// Khởi tạo bộ biểu mẫu: from the plan and the workbook as it is to the requests that complete it.
import type { Plan, Slot } from '../../catalogue/plan';
import { slotsOf } from '../../catalogue/slots';
import type { Catalogue } from '../../catalogue/types';
import { type Block, batchesOf } from '../batches';
import { type Migration, stepsFor, versionMark } from '../migration/migrations';
import { ownTab, type Snapshot, type Tab, tabWith } from '../reading/snapshot';
import { tabsOf } from '../tabs/every-tab';
import { filterViewId } from '../tabs/filter-views';
import { ARCHIVE } from '../tabs/layout';
import { archiveTab } from '../tabs/lists/archive';
import type { TabPlan } from '../tabs/tab-plan';
import { buildTab, type Taken } from './new-tab';
import { namedEverywhere, ownProtectionIds } from './protections';
import { type Repairs, repairTab } from './repair-tab';

/** The locale and time zone the workbook works in: numbers with a decimal comma, Vietnam's clock. */
export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** What set-up will do, or has done. */
export interface Setup {
  readonly batches: readonly Block[];
  readonly created: readonly string[];
  /** Titles of ours that a foreign tab already had, with the title taken instead. */
  readonly renamed: readonly { readonly wanted: string; readonly taken: string }[];
  readonly repaired: readonly ({ readonly tab: string } & Repairs)[];
  /** The steps that bring an older workbook to this layout. */
  readonly migrated: readonly Migration[];
  /** Locale or time zone differ from what the workbook works in, and the spreadsheet is not ours alone. */
  readonly localeDiffers: boolean;
  readonly timeZoneDiffers: boolean;
}

/** What one tab needs, by its key; "" for the spreadsheet itself. */
export interface Part {
  readonly key: string;
  readonly blocks: readonly Block[];
}

/** Plans set-up: new tabs are built, present ones repaired, nothing is sent when nothing is missing. */
export function planSetup(snapshot: Snapshot, plan: Plan, slots: readonly Slot[], catalogue: Catalogue): Setup {
  const { parts, ...setup } = setupParts(snapshot, plan, slots, catalogue);
  return {
    batches: batchesOf(
      parts.map(({ blocks }) => blocks),
      'set-up',
      snapshot,
    ),
    ...setup,
  };
}

/** The same, tab by tab in their order, which is the order in which they are to be applied. */
export function setupParts(
  snapshot: Snapshot,
  plan: Plan,
  slots: readonly Slot[],
  catalogue: Catalogue,
): Omit<Setup, 'batches'> & { readonly parts: readonly Part[] } {
  const archive = tabWith(snapshot, ARCHIVE) ? [archiveTab(plan.settings)] : [];
  const tabs = [...tabsOf(plan, slots, catalogue), ...archive];
  const taken: Taken = { sheets: new Set(snapshot.takenSheetIds), metadata: new Set(snapshot.takenMetadataIds) };
  const titles = new Set(snapshot.tabs.map((t) => t.title.toLowerCase()));
  const created: string[] = [];
  const renamed: { wanted: string; taken: string }[] = [];
  const repaired: ({ tab: string } & Repairs)[] = [];
  const parts: Part[] = [];
  const other = inOtherLanguage(plan, catalogue);
  const everywhere = namedEverywhere(snapshot.tabs);
  let index = 0;
  for (const tab of tabs) {
    const present = ownTab(snapshot, tab.key);
    if (present) {
      const { blocks, repairs } = repairTab(
        present,
        tab,
        plan.settings.coordinators,
        taken,
        other(tab.key),
        everywhere,
      );
      if (blocks.some((block) => block.length > 0)) repaired.push({ tab: present.title, ...repairs });
      parts.push({ key: tab.key, blocks: [...strays(snapshot, tab, present), ...blocks] });
      index = present.index + 1 + created.length;
      continue;
    }
    const title = freeTitle(tab.title, titles);
    if (title !== tab.title) renamed.push({ wanted: tab.title, taken: title });
    created.push(title);
    const blocks = buildTab(tab, title, index, plan.settings.coordinators, taken);
    parts.push({ key: tab.key, blocks: [...strays(snapshot, tab), ...blocks] });
    index += 1;
  }
  const alone = isEmptySpreadsheet(snapshot);
  const differs = { locale: snapshot.locale !== LOCALE, timeZone: snapshot.timeZone !== TIME_ZONE };
  if (alone && (differs.locale || differs.timeZone)) {
    const properties = { locale: LOCALE, timeZone: TIME_ZONE };
    parts.unshift({
      key: '',
      blocks: [[{ updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } }]],
    });
  }
  const mark = versionMark(snapshot, taken.metadata);
  if (mark.length > 0) parts.push({ key: '', blocks: [mark] });
  return {
    parts,
    migrated: stepsFor(snapshot),
    created,
    renamed,
    repaired,
    localeDiffers: !alone && differs.locale,
    timeZoneDiffers: !alone && differs.timeZone,
  };
}

/** Takes the tab's protections and filter views off other tabs: one that was the tab once and lost its mark still has them, and no id is given twice. */
function strays({ tabs }: Snapshot, tab: TabPlan, present?: Tab): readonly Block[] {
  const protections = ownProtectionIds(tab);
  const views = new Set(tab.filters.map((filter) => filterViewId(tab, filter)));
  return tabs.flatMap((other): readonly Block[] => {
    if (other === present) return [];
    const guarded = other.protections.filter(({ protectedRangeId = 0 }) => protections.has(protectedRangeId));
    const viewed = other.filterViews.filter(({ filterViewId: id = 0 }) => views.has(id));
    return [
      ...guarded.map(({ protectedRangeId }) => [{ deleteProtectedRange: { protectedRangeId } }]),
      ...viewed.map(({ filterViewId: filterId }) => [{ deleteFilterView: { filterId } }]),
    ];
  });
}

/** The tabs in the workbook's other language: after a change of language their texts are still the add-in's own. */
function inOtherLanguage(plan: Plan, catalogue: Catalogue): (key: string) => TabPlan | undefined {
  const other: Plan = { ...plan, settings: { ...plan.settings, lang: plan.settings.lang === 'vi' ? 'en' : 'vi' } };
  const tabs = new Map(tabsOf(other, slotsOf(other), catalogue).map((t) => [t.key, t]));
  return (key) => tabs.get(key);
}

/** True for a spreadsheet that holds nothing: one tab, no value in it. */
function isEmptySpreadsheet(snapshot: Snapshot): boolean {
  const [only, ...others] = snapshot.tabs;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.key === undefined &&
    only.grid.every((row) => row.every((cell) => cell.effectiveValue === undefined))
  );
}

/** The title, or the title with a number: a tab that has ours keeps it. Titles are unique regardless of case, at most 31 characters. */
export function freeTitle(title: string, titles: Set<string>): string {
  let free = title;
  for (let n = 2; titles.has(free.toLowerCase()); n += 1) free = `${title.slice(0, 31 - ` (${n})`.length)} (${n})`;
  titles.add(free.toLowerCase());
  return free;
}
