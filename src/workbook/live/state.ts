// What the rules need to know of the plan in force, tab by tab: taken from the plan, and put over the seed again.
import { catalogue } from '../../catalogue/index';
import type { Item, Plan, Slot, Unit } from '../../catalogue/plan';
import { seedPlan } from '../../catalogue/seed';
import { slotsOf } from '../../catalogue/slots';
import { rowId, tabKeyOfUnit } from '../tabs/row-id';
import {
  type ItemChange,
  LIVE_SETTINGS,
  type LiveState,
  NO_CHANGE,
  type RoleChange,
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
  const own = slots.filter((slot) => tabKeyOfUnit(slot.unit) === key);
  const seed = seedOf(key);
  const seedItems = new Map(seed.plan.items.map((item) => [item.id, item]));
  const items = new Map(own.map(({ item }) => [item.id, item]));
  const roles: Record<string, RoleChange> = {};
  for (const slot of own) {
    const change = { role: slot.role, led: slot.item.lead !== undefined };
    const same = seed.slots.get(rowId(slot));
    if (same?.role !== change.role || (same.item.lead !== undefined) !== change.led) roles[rowId(slot)] = change;
  }
  const present = new Set(own.map(rowId));
  const units = plan.units.filter((unit) => tabKeyOfUnit(unit) === key);
  for (const [id, slot] of seed.slots)
    if (!present.has(id) && units.some((unit) => unit.id === slot.unit.id)) roles[id] = { role: 'none', led: false };
  return stateText({
    trigger: triggerOf(plan.settings)?.id,
    settings: Object.fromEntries(
      LIVE_SETTINGS.filter((name) => plan.settings[name] !== seed.plan.settings[name]).map((name) => [
        name,
        plan.settings[name],
      ]),
    ),
    deadlines: Object.fromEntries(units.flatMap(({ id, deadline }) => (deadline ? [[id, deadline]] : []))),
    items: Object.fromEntries(
      [...items.values()].flatMap((item): readonly [string, ItemChange][] => {
        const was = seedItems.get(item.id);
        const change = was && changeOf(item, was);
        return change && Object.keys(change).length > 0 ? [[item.id, change]] : [];
      }),
    ),
    roles,
  });
}

/** The rules that a state cell stands for; one that cannot be read leaves the seed's. */
export function liveRules(text: string, key: string): LiveRules {
  const state = readState(text) ?? NO_CHANGE;
  const seed = seedOf(key);
  const settings = { ...seed.plan.settings, ...state.settings };
  const items = seed.plan.items.map((item) => changed(item, state.items[item.id]));
  const units = seed.plan.units.map((unit): Unit => ({ ...unit, deadline: state.deadlines[unit.id] ?? unit.deadline }));
  const plan: Plan = { items, units, settings };
  return { plan, slots: withRoles(slotsById(plan), plan, state), trigger: state.trigger };
}

/** Made at the first use: a workbook has many tabs. */
let kept: Plan | undefined;

/** The seed, with the units of one tab only. */
function seedOf(key: string): { readonly plan: Plan; readonly slots: ReadonlyMap<string, Slot> } {
  kept = kept ?? seedPlan(catalogue, []);
  const whole = kept;
  const plan = { ...whole, units: whole.units.filter((unit) => tabKeyOfUnit(unit) === key) };
  return { plan, slots: slotsById(plan) };
}

const slotsById = (plan: Plan): ReadonlyMap<string, Slot> => new Map(slotsOf(plan).map((slot) => [rowId(slot), slot]));

function changeOf(item: Item, was: Item): ItemChange {
  return {
    ...(item.minWords === was.minWords ? {} : { minWords: item.minWords ?? null }),
    ...(item.maxWords === was.maxWords ? {} : { maxWords: item.maxWords ?? null }),
    ...(item.maxExamples === was.maxExamples ? {} : { maxExamples: item.maxExamples ?? null }),
    ...(item.required === was.required ? {} : { required: item.required }),
    ...(item.unit?.vi === was.unit?.vi ? {} : { unit: item.unit?.vi ?? null }),
  };
}

function changed(item: Item, change: ItemChange | undefined): Item {
  if (!change) return item;
  const limit = (now: number | null | undefined, was: number | undefined): number | undefined =>
    now === undefined ? was : (now ?? undefined);
  const { unit } = change;
  return {
    ...item,
    minWords: limit(change.minWords, item.minWords),
    maxWords: limit(change.maxWords, item.maxWords),
    maxExamples: limit(change.maxExamples, item.maxExamples),
    required: change.required ?? item.required,
    unit: unit === undefined ? item.unit : unit === null ? undefined : { vi: unit, en: unit },
  };
}

/** The seed's rows with the assignment in force. */
function withRoles(slots: ReadonlyMap<string, Slot>, plan: Plan, { roles }: LiveState): ReadonlyMap<string, Slot> {
  const entries = Object.entries(roles);
  if (entries.length === 0) return slots;
  const all = new Map(slots);
  for (const [id, { role, led }] of entries) {
    const found = findRow(id, plan);
    if (role === 'none' || !found) {
      all.delete(id);
      continue;
    }
    const { unit, item } = found;
    all.set(id, {
      key: `${unit.id}/${item.id}${role === 'summary' ? '+summary' : ''}`,
      unit,
      item: { ...item, lead: led ? (item.lead ?? unit.id) : undefined },
      role,
      owed: item.required && role !== 'summary',
    });
  }
  return all;
}

/** The unit and the item that a row's id names. */
function findRow(id: string, plan: Plan): { readonly unit: Unit; readonly item: Item } | undefined {
  const [only] = plan.units;
  const shared = only?.collective !== undefined;
  const unit = shared ? plan.units.find((u) => id.startsWith(`${u.id}/`)) : only;
  if (!unit) return undefined;
  const named = (shared ? id.slice(unit.id.length + 1) : id).replace(/\+summary$/, '');
  const item = plan.items.find((i) => i.id === named);
  return item && { unit, item };
}
