// Where the protections of the workbook differ from what they should be. Compares, writes nothing.
import type { Plan, Slot } from '../../catalogue/plan';
import type { Catalogue, Text } from '../../catalogue/types';
import { RIGHTS } from '../../i18n/collecting/rights';
import { a1 } from '../address';
import { ownTab, type Snapshot, type Tab } from '../reading/snapshot';
import type { WireProtection } from '../reading/wire';
import { stableId } from '../stable-id';
import { tabsOf } from '../tabs/every-tab';
import type { TabPlan } from '../tabs/tab-plan';
import {
  differencesOf,
  editorsPrint,
  namedEverywhere,
  ownProtectionIds,
  type Wanted,
  wantedProtections,
} from './protections';
import { restoreColumns } from './repair-columns';
import { keptRows } from './repair-tab';

/** What differs in a tab. */
export interface TabRights {
  readonly tab: string;
  /** What set-up restores. */
  readonly differs: readonly Text[];
  /** What somebody else has protected: not the add-in's to remove. */
  readonly foreign: readonly Text[];
}

/** The tabs in which something differs, in order. */
export function rightsIn(
  snapshot: Snapshot,
  plan: Plan,
  slots: readonly Slot[],
  catalogue: Catalogue,
): readonly TabRights[] {
  const everywhere = namedEverywhere(snapshot.tabs);
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return tabsOf(plan, slots, catalogue).flatMap((planned): readonly TabRights[] => {
    const tab = ownTab(snapshot, planned.key);
    if (!tab) return [{ tab: planned.title, differs: [RIGHTS.noTab], foreign: [] }];
    const found = inTab(tab, planned, plan.settings.coordinators, everywhere, names);
    return found.differs.length + found.foreign.length > 0 ? [{ tab: tab.title, ...found }] : [];
  });
}

function inTab(
  tab: Tab,
  planned: TabPlan,
  coordinators: readonly string[],
  everywhere: ReadonlySet<string>,
  names: ReadonlyMap<string, Text>,
): Pick<TabRights, 'differs' | 'foreign'> {
  const { at, rows } = restoreColumns(tab, planned, keptRows(planned));
  const wanted = wantedProtections(planned, coordinators, {
    sheetId: tab.sheetId,
    at: (key) => at.get(key) ?? 0,
    row: (id) => rows.get(id),
  });
  const there = new Map(tab.protections.map((one) => [one.protectedRangeId ?? 0, one]));
  const told = partOf(planned, names);
  const stale = tab.editors !== undefined && tab.editors.print !== editorsPrint(wanted);
  const differs = [
    ...wanted.flatMap((want) => differing(want, there.get(want.protectedRangeId), told(want), everywhere)),
    ...(stale ? [RIGHTS.stale] : []),
  ];
  const ours = ownProtectionIds(planned);
  const descriptions = new Set(wanted.map(({ description }) => description));
  const isForeign = ({ protectedRangeId = 0, description = '', warningOnly }: WireProtection): boolean =>
    !warningOnly && !ours.has(protectedRangeId) && !descriptions.has(description);
  return { differs: distinct(differs), foreign: distinct(tab.protections.filter(isForeign).map(foreignText)) };
}

function differing(
  want: Wanted,
  has: WireProtection | undefined,
  part: Text,
  everywhere: ReadonlySet<string>,
): readonly Text[] {
  if (!has) return [RIGHTS.missing(part)];
  const { range, kind, lacking, extra } = differencesOf(want, has, everywhere);
  if (kind) return [want.editors ? RIGHTS.warns(part) : RIGHTS.blocks(part)];
  return [
    ...(range ? [RIGHTS.range(part)] : []),
    ...(lacking.length > 0 ? [RIGHTS.lacking(part, lacking)] : []),
    ...(extra.length > 0 ? [RIGHTS.extra(part, extra)] : []),
  ];
}

/** What a protection guards, in words. */
function partOf({ key, editors }: TabPlan, names: ReadonlyMap<string, Text>): (want: Wanted) => Text {
  const units = new Map(editors.map(({ description, name }) => [description, names.get(name)]));
  return ({ protectedRangeId, description }) => {
    if (protectedRangeId === stableId(`${key}/tab`)) return RIGHTS.part.tab;
    const unit = units.get(description);
    return unit ? RIGHTS.part.unit(unit) : RIGHTS.part.status;
  };
}

function foreignText({ range = {}, editors }: WireProtection): Text {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const people = [...(editors?.users ?? []), ...(editors?.groups ?? [])];
  const whole = [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((index) => index === undefined);
  if (whole) return RIGHTS.foreign(RIGHTS.wholeTab, people);
  const from = a1(startRowIndex ?? 0, startColumnIndex ?? 0);
  const to = endRowIndex && endColumnIndex ? a1(endRowIndex - 1, endColumnIndex - 1) : '…';
  const cells = from === to ? from : `${from}:${to}`;
  return RIGHTS.foreign({ vi: cells, en: cells }, people);
}

const distinct = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.vi, text])).values(),
];
