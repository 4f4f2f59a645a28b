// The ids that set-up chooses for tabs: known tabs are recognised by them without reading anything, wherever they stand and whatever they are called.
import { stableId } from '../stable-id';
import { ANSWER_KEYS } from './answer-keys';
import { unitTab } from './layout';

/** Tabs of agencies that the catalogue does not know have ids of this range: [first, first + count). */
const OWN = { first: 2_001_000_000, count: 1_000_000 };

/** The id that a tab is made with, where it is free. */
export function homeSheetId(key: string): number {
  if (!key.startsWith(OWN_UNIT_KEY) || ANSWER_KEYS.includes(key)) return stableId(key);
  return OWN.first + (stableId(key) % OWN.count);
}

/** The same, moved on to a free one; takes it. A tab of the range stays in it. */
export function freeSheetId(key: string, taken: Set<number>): number {
  let id = homeSheetId(key);
  while (taken.has(id)) id = isOwnSheetId(id) ? OWN.first + ((id - OWN.first + 1) % OWN.count) : (id % 0x7fffffff) + 1;
  taken.add(id);
  return id;
}

/** True for an id that only the tab of an own agency has. */
export const isOwnSheetId = (id: number): boolean => id >= OWN.first && id < OWN.first + OWN.count;

/** Stands for the key of an own agency's tab, where only its id is known: which unit it is stands in the tab's state (live/state.ts). */
export const OWN_UNIT_KEY = unitTab('');

/** The key of the tab of answers with this id. `undefined`: not ours. */
export const answerTabKey = (sheetId: number): string | undefined =>
  ANSWER_KEYS.find((key) => stableId(key) === sheetId) ?? (isOwnSheetId(sheetId) ? OWN_UNIT_KEY : undefined);
