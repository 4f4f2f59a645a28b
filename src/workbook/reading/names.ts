// Finding units by what people write: the name, the short name or the id, in any case; without marks where that leaves no doubt.

import { collectiveAliases } from '../../catalogue/collective-names';
import type { Plan } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import { foldKey } from '../../dossier/texts/fold';

/** Ids by name. */
export interface NameBook {
  /** The id that a name stands for; `undefined`: nobody's name, or more than one unit's. */
  find(name: string): string | undefined;
  /** The same, by the very name: marks count. */
  findExact(name: string): string | undefined;
}

/** A name as it is compared: composed, small letters, single spaces. */
export const exactKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A book of names; of two entries with one name the last counts. */
export function nameBook(entries: Iterable<readonly [string, string]>): NameBook {
  const exact = new Map<string, string>();
  const loose = new Map<string, Set<string>>();
  for (const [name, id] of entries) {
    if (exactKey(name) === '') continue;
    exact.set(exactKey(name), id);
    const key = foldKey(name);
    if (key !== '') loose.set(key, (loose.get(key) ?? new Set()).add(id));
  }
  const findExact = (name: string): string | undefined => exact.get(exactKey(name));
  return {
    findExact,
    find: (name) => {
      const [only, ...others] = loose.get(foldKey(name)) ?? [];
      return findExact(name) ?? (others.length === 0 ? only : undefined);
    },
  };
}

/** Every name that units may be written by. */
export const unitNames = ({ units }: Pick<Plan, 'units'>): readonly (readonly [string, string])[] =>
  units.flatMap(({ id, name, shortName }) => [name.en, name.vi, shortName, id].map((n) => [n, id] as const));

/** Every name that the collectives may be written by. */
export const collectiveEntries = ({ collectives }: Catalogue): readonly (readonly [string, string])[] =>
  collectives.flatMap((collective) => collectiveAliases(collective).map((name) => [name, collective.id] as const));
