// Khởi tạo bộ biểu mẫu: from the plan and the workbook as it is to the requests that complete it.
import type { Plan, Slot } from '../catalogue/plan';
import type { Catalogue } from '../catalogue/types';
import { batchesOf } from './batches';
import { buildTab, type Taken } from './setup-new-tab';
import { type Repairs, repairTab } from './setup-repair';
import { type Snapshot, type Tab, tabWith } from './snapshot';
import { stableId } from './stable-id';
import type { TabPlan } from './tab-plan';
import { tabsOf } from './tabs';
import type { SheetsRequest } from './wire';

/** The locale and time zone the workbook works in: numbers with a decimal comma, Vietnam's clock. */
export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** What set-up will do, or has done. */
export interface Setup {
  readonly batches: readonly (readonly SheetsRequest[])[];
  readonly created: readonly string[];
  /** Titles of ours that a foreign tab already had, with the title taken instead. */
  readonly renamed: readonly { readonly wanted: string; readonly taken: string }[];
  readonly repaired: readonly ({ readonly tab: string } & Repairs)[];
  /** Locale or time zone differ from what the workbook works in, and the spreadsheet is not ours alone. */
  readonly localeDiffers: boolean;
  readonly timeZoneDiffers: boolean;
}

/** Plans set-up: new tabs are built, present ones repaired, nothing is sent when nothing is missing. */
export function planSetup(snapshot: Snapshot, plan: Plan, slots: readonly Slot[], catalogue: Catalogue): Setup {
  const tabs = tabsOf(plan, slots, catalogue);
  const taken: Taken = { sheets: new Set(snapshot.takenSheetIds), metadata: new Set(snapshot.takenMetadataIds) };
  const titles = new Set(snapshot.tabs.map((t) => t.title.toLowerCase()));
  const created: string[] = [];
  const renamed: { wanted: string; taken: string }[] = [];
  const repaired: ({ tab: string } & Repairs)[] = [];
  const groups: (readonly SheetsRequest[])[] = [];
  let index = 0;
  for (const tab of tabs) {
    const present = ownTab(snapshot, tab);
    if (present) {
      const { requests, repairs } = repairTab(present, tab, plan.settings.coordinators, taken);
      if (requests.length > 0) repaired.push({ tab: present.title, ...repairs });
      groups.push(requests);
      index = present.index + 1 + created.length;
      continue;
    }
    const title = freeTitle(tab.title, titles);
    if (title !== tab.title) renamed.push({ wanted: tab.title, taken: title });
    created.push(title);
    groups.push(buildTab(tab, title, index, plan.settings.coordinators, taken));
    index += 1;
  }
  const alone = isEmptySpreadsheet(snapshot);
  const differs = { locale: snapshot.locale !== LOCALE, timeZone: snapshot.timeZone !== TIME_ZONE };
  if (alone && (differs.locale || differs.timeZone)) {
    groups.unshift([
      {
        updateSpreadsheetProperties: { properties: { locale: LOCALE, timeZone: TIME_ZONE }, fields: 'locale,timeZone' },
      },
    ]);
  }
  return {
    batches: batchesOf(groups, 'set-up', snapshot),
    created,
    renamed,
    repaired,
    localeDiffers: !alone && differs.locale,
    timeZoneDiffers: !alone && differs.timeZone,
  };
}

/** A tab of ours by its metadata; by the id that set-up chose for it when the metadata are gone. */
function ownTab(snapshot: Snapshot, tab: TabPlan): Tab | undefined {
  return (
    tabWith(snapshot, tab.key) ?? snapshot.tabs.find((t) => t.key === undefined && t.sheetId === stableId(tab.key))
  );
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
function freeTitle(title: string, titles: Set<string>): string {
  let free = title;
  for (let n = 2; titles.has(free.toLowerCase()); n += 1) free = `${title.slice(0, 31 - ` (${n})`.length)} (${n})`;
  titles.add(free.toLowerCase());
  return free;
}
