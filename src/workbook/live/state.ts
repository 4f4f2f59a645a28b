// What the rules need to know of the plan in force, tab by tab: taken from the plan, and put over the seed again.
import { catalogue } from '../../catalogue/index';
import { OWN_GROUP, ownItem } from '../../catalogue/own-item';
import type { Item, Plan, Slot, Unit } from '../../catalogue/plan';
import { seedPlan } from '../../catalogue/seed';
import { slotsOf } from '../../catalogue/slots';
import { rowId, tabKeyOfUnit } from '../tabs/row-id';
import {
  type ItemChange,
  LIVE_SETTINGS,
  type LiveState,
  NO_CHANGE,
  type OwnItem,
  readState,
  stateText,
} from './state-text';
import { triggerOf } from './switch';

/** The rules for one tab while somebody types in it. */
export interface LiveRules {
  readonly plan: Plan;
  /** By row id. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** The installable trigger in charge; absent: each person's own simple trigger. */
  readonly trigger?: string;
}

/**
 * The text for the state cell of a tab: where the plan differs from the seed, as far as a rule on single answers looks at it.
 * @param slots those of the tab, or of the whole workbook
 */
export function liveText(plan: Plan, slots: readonly Slot[], key: string): string {
  const seed = seedPart(key);
  const units = plan.units.filter((unit) => tabKeyOfUnit(unit) === key);
  const present = new Map(
    slots.filter(({ unit }) => tabKeyOfUnit(unit) === key).map(({ item }): [string, Item] => [item.id, item]),
  );
  const inForce = new Map(plan.items.map((item) => [item.id, item]));
  const expected = new Set(slotsOf({ ...seed, units }).map(({ item }) => item.id));
  const items: Record<string, ItemChange | null> = {};
  for (const was of seed.items) {
    if (!present.has(was.id) && !expected.has(was.id)) continue;
    const now = inForce.get(was.id);
    const change = now ? changeOf(now, was) : null;
    if (change === null || Object.keys(change).length > 0) items[was.id] = change;
  }
  return stateText({
    trigger: triggerOf(plan.settings)?.id,
    settings: Object.fromEntries(
      LIVE_SETTINGS.filter((name) => plan.settings[name] !== seed.settings[name]).map((name) => [
        name,
        plan.settings[name],
      ]),
    ),
    deadlines: Object.fromEntries(units.flatMap(({ id, deadline }) => (deadline ? [[id, deadline]] : []))),
    units: sameUnits(units, seed.units) ? {} : byMembership(units),
    items,
    own: Object.fromEntries(
      [...present].flatMap(([id, item]): readonly [string, OwnItem][] => (item.own ? [[id, ownText(item)]] : [])),
    ),
  });
}

/** The rules that a state cell stands for; one that cannot be read leaves the seed's. */
export function liveRules(text: string, key: string): LiveRules {
  const state = readState(text) ?? NO_CHANGE;
  const seed = seedPart(key);
  const settings = { ...seed.settings, ...state.settings };
  const asked = seed.items.flatMap((item): readonly Item[] => {
    const change = state.items[item.id];
    return change === null ? [] : [changed(item, change)];
  });
  const own = Object.entries(state.own).map(([id, { kind, text: vi, note, ...change }]) => {
    const item = { id, kind, text: { vi, en: vi }, group: OWN_GROUP, providers: [], required: false };
    return changed(ownItem(note === undefined ? item : { ...item, note: { vi: note, en: note } }), change);
  });
  const units = unitsOf(state, seed.units).map(
    (unit): Unit => ({ ...unit, deadline: state.deadlines[unit.id] ?? unit.deadline }),
  );
  const plan: Plan = { items: [...asked, ...own], units, settings };
  return { plan, slots: new Map(slotsOf(plan).map((slot) => [rowId(slot), slot])), trigger: state.trigger };
}

/** Made at the first use: a workbook has many tabs. */
let kept: Plan | undefined;

/** The seed, with the units of one tab only. */
function seedPart(key: string): Plan {
  kept = kept ?? seedPlan(catalogue, []);
  return { ...kept, units: kept.units.filter((unit) => tabKeyOfUnit(unit) === key) };
}

const sameUnits = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.map(membership).sort().join('|') === b.map(membership).sort().join('|');
const membership = ({ id, memberOf }: Unit): string => `${id}:${memberOf.join(';')}`;

function byMembership(units: readonly Unit[]): LiveState['units'] {
  const groups: Record<string, string[]> = {};
  for (const { id, memberOf } of units) {
    const group = memberOf.join(';');
    groups[group] = [...(groups[group] ?? []), id];
  }
  return groups;
}

/** The tab's units: the seed's, or those that the state names, of whom no rule on a single answer asks for more than this. */
function unitsOf(state: LiveState, seed: readonly Unit[]): readonly Unit[] {
  if (Object.keys(state.units).length === 0) return seed;
  const blocks = catalogue.collectives.filter(({ tab }) => tab !== undefined).map(({ id }) => id);
  return Object.entries(state.units).flatMap(([group, ids]) => {
    const memberOf = group.split(';').filter(Boolean);
    const collective = memberOf.find((member) => blocks.includes(member));
    return ids.map((id): Unit => {
      const base = { id, name: { vi: id, en: id }, shortName: id, memberOf, editors: [], contact: '' };
      return collective === undefined ? { ...base, kind: 'agency' } : { ...base, kind: 'district', collective };
    });
  });
}

function changeOf(item: Item, was: Item): ItemChange {
  return {
    ...(item.minWords === was.minWords ? {} : { minWords: item.minWords ?? null }),
    ...(item.maxWords === was.maxWords ? {} : { maxWords: item.maxWords ?? null }),
    ...(item.maxExamples === was.maxExamples ? {} : { maxExamples: item.maxExamples ?? null }),
    ...(item.required === was.required ? {} : { required: item.required }),
    ...(item.unit?.vi === was.unit?.vi ? {} : { unit: item.unit?.vi ?? null }),
    ...(item.lead === was.lead ? {} : { lead: item.lead ?? null }),
    ...(item.providers.join(';') === was.providers.join(';') ? {} : { by: item.providers }),
  };
}

const ownText = (item: Item): OwnItem => ({
  kind: item.kind,
  text: item.text.vi,
  ...(item.note ? { note: item.note.vi } : {}),
  ...changeOf(item, ownItem({ ...item, minWords: undefined, maxWords: undefined, maxExamples: undefined, ...BARE })),
});

const BARE = { required: false, unit: undefined, lead: undefined, providers: [] } as const;

function changed(item: Item, change: ItemChange | undefined): Item {
  if (!change) return item;
  const limit = (now: number | null | undefined, was: number | undefined): number | undefined =>
    now === undefined ? was : (now ?? undefined);
  const { unit, lead } = change;
  return {
    ...item,
    minWords: limit(change.minWords, item.minWords),
    maxWords: limit(change.maxWords, item.maxWords),
    maxExamples: limit(change.maxExamples, item.maxExamples),
    required: change.required ?? item.required,
    unit: unit === undefined ? item.unit : unit === null ? undefined : { vi: unit, en: unit },
    lead: lead === undefined ? item.lead : (lead ?? undefined),
    providers: change.by ?? item.providers,
  };
}
