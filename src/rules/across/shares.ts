// Shares of one whole that different units give: together they cannot exceed the whole, and where all are there they make it up.
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { isSettled, SUM_TOLERANCE, sumOf } from '../measures/groups';
import { numberOf } from '../measures/values';
import type { Hit, Rule } from '../types';
import { leadRows } from './city-answers';

/** On the first of the rows. One unit's own rows are the matter of `wrong-sum` and `cap-exceeded`. */
export const sharesOfOneWhole: Rule = {
  id: 'shares-of-one-whole',
  family: 'across',
  severity: 'error',
  needs: 'dossier',
  ...TEXTS['shares-of-one-whole'],
  concerns: ({ sumGroup, capGroup }: Item) => sumGroup !== undefined || capGroup !== undefined,
  checkDossier: ({ dossier, plan }) => {
    const rows = leadRows(dossier.answers);
    return [
      ...wholes(plan, rows, (item) => item.sumGroup).flatMap((group) => wrong(group, true)),
      ...wholes(plan, rows, (item) => item.capGroup).flatMap((group) => wrong(group, false)),
    ];
  },
};

/** The leads' rows of each group that more than one unit gives; absent rows count as rows that hold nothing. */
function wholes(
  plan: Plan,
  rows: ReadonlyMap<string, Answer>,
  groupOf: (item: Item) => string | undefined,
): readonly (readonly (Answer | undefined)[])[] {
  const groups = new Map<string, (Answer | undefined)[]>();
  for (const item of plan.items) {
    const group = groupOf(item);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), rows.get(item.id)]);
  }
  return [...groups.values()].filter((group) => unitsOf(group).length > 1);
}

const unitsOf = (group: readonly (Answer | undefined)[]): readonly Unit[] => [
  ...new Set(group.flatMap((row) => (row ? [row.slot.unit] : []))),
];

const DUST = 1e-9;

/** @param full the shares are all of the whole: where all are there, they make it up. */
function wrong(group: readonly (Answer | undefined)[], full: boolean): readonly Hit[] {
  const answered = group.filter((row): row is Answer => row !== undefined && numberOf(row) !== undefined);
  const [first] = answered;
  const sum = sumOf(answered);
  const units = unitsOf(answered);
  if (!first || sum === undefined || units.length < 2 || !answered.every(isSettled)) return [];
  const over = sum > 100 + (full ? SUM_TOLERANCE : 0) + DUST;
  const under = full && sum < 100 - SUM_TOLERANCE - DUST && group.every((row) => row !== undefined && isSettled(row));
  const ownSum = (unit: Unit): number => sumOf(answered.filter(({ slot }) => slot.unit === unit)) ?? 0;
  const toldAlready = !full && units.some((unit) => ownSum(unit) > 100 + DUST);
  if ((!over && !under) || toldAlready) return [];
  const detail = {
    ...{ sum: Math.round(sum * 100) / 100, rows: answered.length, full: full ? 1 : 0 },
    ...{ unitsVi: units.map((u) => u.name.vi).join('; '), unitsEn: units.map((u) => u.name.en).join('; ') },
  };
  return [{ answer: first, detail, binds: { values: answered.map(numberOf).join(';') } }];
}
