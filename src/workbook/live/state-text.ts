// The state of the check while typing as text in one cell: what is written there, and what is believed when it is read.
import { KINDS } from '../../catalogue/kinds';
import type { Settings } from '../../catalogue/plan';
import type { Kind } from '../../catalogue/types';

/** Where a tab's rules differ from the seed's. Empty members are left out of the text. */
export interface LiveState {
  /** The installable trigger in charge; absent: each person's own simple trigger. */
  readonly trigger?: string;
  readonly settings: Partial<Pick<Settings, LiveSetting>>;
  /** Deadline of their own by unit: "2023-08-31". */
  readonly deadlines: Readonly<Record<string, string>>;
  /** The tab's units by the collectives they belong to ("quan-huyen", ids); empty where they are the seed's. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** What differs by item; null: there is none, or the item is asked no more. `unit` in Vietnamese. */
  readonly items: Readonly<Record<string, ItemChange | null>>;
  /** The city's own items. */
  readonly own: Readonly<Record<string, OwnItem>>;
}

/** The settings that a rule on single answers, or what it says, depends on. */
export const LIVE_SETTINGS = [
  'lang',
  'round',
  'oldAfterYears',
  'englishRatioLow',
  'englishRatioHigh',
  'deadlineIndicators',
  'deadlineForm',
  'coordinator',
] as const satisfies readonly (keyof Settings)[];

export type LiveSetting = (typeof LIVE_SETTINGS)[number];

export interface ItemChange {
  readonly minWords?: number | null;
  readonly maxWords?: number | null;
  readonly maxExamples?: number | null;
  readonly required?: boolean;
  readonly unit?: string | null;
  readonly lead?: string | null;
  /** Ids of the providers. */
  readonly by?: readonly string[];
}

/** An own item, in Vietnamese. */
export interface OwnItem extends ItemChange {
  readonly kind: Kind;
  readonly text: string;
  readonly note?: string;
}

/** Nothing differs. */
export const NO_CHANGE: LiveState = { settings: {}, deadlines: {}, units: {}, items: {}, own: {} };

/** A cell takes 50,000 characters. */
const LONGEST = 45_000;

/**
 * The state as compact JSON; "" where nothing differs. What no cell could hold is given up, the items first: then the seed's limits
 * and providers stand for the check while typing until the full check.
 */
export function stateText(state: LiveState): string {
  const { trigger, settings, deadlines, units, items, own } = state;
  const parts = {
    v: 1,
    t: trigger,
    s: some(settings),
    d: some(deadlines),
    u: some(units),
    i: some(items),
    o: some(own),
  };
  if (Object.values(parts).every((part) => part === undefined || part === 1)) return '';
  const text = JSON.stringify(parts);
  if (text.length <= LONGEST) return text;
  if (parts.i) return stateText({ ...state, items: {} });
  return stateText(parts.o ? { ...state, own: {} } : { ...NO_CHANGE, trigger, settings });
}

/** Reads the text. One that was not written by `stateText`, or was changed so that it cannot be believed, is `undefined`; "" is no change. */
export function readState(text: string): LiveState | undefined {
  if (text.trim() === '') return NO_CHANGE;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(read) || read.v !== 1 || !Object.keys(read).every((key) => 'vtsduio'.includes(key))) return undefined;
  const { t, s = {}, d = {}, u = {}, i = {}, o = {} } = read;
  const sound =
    (t === undefined || typeof t === 'string') &&
    isRecord(s) &&
    Object.keys(s).every((name) => LIVE_SETTINGS.some((one) => one === name && SETTINGS[one](s[one]))) &&
    recordOf(d, isDay) &&
    recordOf(u, isIds) &&
    recordOf(i, isChangeOrNone) &&
    recordOf(o, isOwnItem);
  if (!sound) return undefined;
  return {
    ...(t === undefined ? {} : { trigger: t }),
    settings: s,
    deadlines: d,
    units: u,
    items: i,
    own: o,
  };
}

/** True for a text that `stateText` may have written: nobody's own words. */
export const isState = (text: string): boolean => text.startsWith('{"v":1') && readState(text) !== undefined;

const some = <T extends object>(part: T): T | undefined => (Object.keys(part).length > 0 ? part : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = <T>(value: unknown, is: (one: unknown) => one is T): value is Readonly<Record<string, T>> =>
  isRecord(value) && Object.values(value).every(is);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => value === undefined || value === null || (isNumber(value) && value >= 0);
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** What each setting may be, as Thiết lập accepts it. */
const SETTINGS: Readonly<Record<LiveSetting, (value: unknown) => boolean>> = {
  lang: (value) => value === 'vi' || value === 'en',
  round: isNumber,
  oldAfterYears: isNumber,
  englishRatioLow: (value) => isNumber(value) && value > 0,
  englishRatioHigh: (value) => isNumber(value) && value > 0,
  deadlineIndicators: isDay,
  deadlineForm: isDay,
  coordinator: isText,
};

const isItemChange = (value: unknown): value is ItemChange =>
  isRecord(value) &&
  isCount(value.minWords) &&
  isCount(value.maxWords) &&
  isCount(value.maxExamples) &&
  ['undefined', 'boolean'].includes(typeof value.required) &&
  (value.unit === undefined || value.unit === null || isText(value.unit)) &&
  (value.lead === undefined || value.lead === null || isText(value.lead)) &&
  (value.by === undefined || isIds(value.by));

const isChangeOrNone = (value: unknown): value is ItemChange | null => value === null || isItemChange(value);

const isOwnItem = (value: unknown): value is OwnItem =>
  isItemChange(value) &&
  'kind' in value &&
  isText(value.kind) &&
  Object.keys(KINDS).includes(value.kind) &&
  'text' in value &&
  isText(value.text) &&
  (!('note' in value) || isText(value.note));
