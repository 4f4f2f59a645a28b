// What a collective is called: after the kind of units that make it up.
import type { Unit } from './plan';
import type { Collective, Text } from './types';

/** What the wards, communes and the special zone are called together. */
const WARDS: { readonly name: Text; readonly tab: string } = {
  name: {
    vi: 'Ủy ban nhân dân các phường, xã, đặc khu',
    en: 'People’s Committees of the wards, communes and the special zone',
  },
  tab: 'Phường, xã, đặc khu',
};

/** Printed name, and title of the tab where there is one. A collective of wards only is called after them. */
export function collectiveNames(
  { id, name, tab }: Collective,
  units: readonly Pick<Unit, 'collective' | 'kind'>[],
): { readonly name: Text; readonly tab?: string } {
  const members = units.filter((unit) => unit.collective === id);
  return members.length > 0 && members.every((unit) => unit.kind === 'ward')
    ? WARDS
    : { name, ...(tab ? { tab } : {}) };
}

/** Every name that a collective may be written by. */
export const collectiveAliases = ({ id, name, tab }: Collective): readonly string[] =>
  tab === undefined ? [id, name.vi, name.en] : [id, name.vi, name.en, tab, WARDS.name.vi, WARDS.name.en, WARDS.tab];
