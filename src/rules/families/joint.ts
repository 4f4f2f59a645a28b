// Rules on joint and collective answers: coverage, a unit far from the others, a city figure that differs from the units' own.
import type { Item } from '../../catalogue/plan';
import { type RollUp, usableFigure } from '../../dossier/collected/roll-up';
import type { Answer } from '../../dossier/types';
import { names, rollUpCoverage } from '../../i18n/collecting/roll-up';
import { JOINT_TEXTS as TEXTS } from '../../i18n/rules/joint';
import type { Detail } from '../../i18n/rules/rule-texts';
import { outliersAmong } from '../measures/outliers';
import { isBlank, numberOf } from '../measures/values';
import type { CheckInput, Hit, Rule } from '../types';

/** Several units answer it. */
export const isJoint = ({ lead, providers }: Item): boolean => lead === undefined || providers.length > 1;

/** Each roll-up with the row that speaks for the city; those that have none are left out. */
function spoken({ rollUps = [], dossier }: CheckInput): readonly (readonly [RollUp, Answer])[] {
  const rows = new Map(dossier.answers.flatMap((a) => (a.slot.role === 'contributor' ? [] : [[a.slot.item.id, a]])));
  return rollUps.flatMap((rollUp) => {
    const row = rows.get(rollUp.item.id);
    return row ? [[rollUp, row] as const] : [];
  });
}

const coverageLow: Rule = {
  id: 'coverage-low',
  family: 'joint',
  severity: 'warning',
  needs: 'dossier',
  ...TEXTS['coverage-low'],
  concerns: isJoint,
  checkDossier: (input) =>
    spoken(input).flatMap(([rollUp, answer]): readonly Hit[] => {
      const { counted, withoutParts, missing, provisional, coverage, kind } = rollUp;
      const begun = counted.length + withoutParts.length > 0 || !isBlank(answer.answer);
      if (!provisional || !begun) return [];
      const [behind, absent, bare] = [rollUpCoverage(rollUp), names(missing), names(withoutParts)];
      const detail: Detail = {
        coverage,
        threshold: input.plan.settings.coverageThreshold,
        list: kind === 'list' ? 1 : 0,
        ...{ behindVi: behind.vi, behindEn: behind.en },
        ...{ missingVi: absent.vi, missingEn: absent.en },
        ...{ bareVi: bare.vi, bareEn: bare.en },
      };
      return [{ answer, detail, binds: {} }];
    }),
};

const unitOutlier: Rule = {
  id: 'unit-outlier',
  family: 'joint',
  severity: 'info',
  needs: 'dossier',
  ...TEXTS['unit-outlier'],
  concerns: isJoint,
  checkDossier: ({ rollUps = [], dossier }) => {
    const byItem = new Map<string, { answer: Answer; value: number }[]>(rollUps.map(({ item }) => [item.id, []]));
    for (const answer of dossier.answers) {
      const { item, role, unit } = answer.slot;
      const value = usableFigure(answer);
      if (role !== 'contributor' || unit.collective === undefined || item.kind === 'open' || value === undefined)
        continue;
      byItem.get(item.id)?.push({ answer, value });
    }
    return rollUps.flatMap(({ item, kind }) => {
      const rows = byItem.get(item.id) ?? [];
      const { median, far } = outliersAmong(
        rows.map(({ value }) => value),
        kind === 'sum',
      );
      const unit = { unitVi: item.unit?.vi ?? '', unitEn: item.unit?.en ?? '' };
      return rows.flatMap(({ answer, value }, i): readonly Hit[] =>
        far[i] ? [{ answer, detail: { value, median, units: rows.length, ...unit }, binds: { value } }] : [],
      );
    });
  },
};

/**
 * How far the lead's figure may lie from the roll-up: 5 % of it, which is what different counts of the population (registered, average)
 * explain, and for percentages at most one point, which is what the sampling of some ten thousand people explains.
 */
const tolerance = ({ item, value = 0 }: RollUp): number =>
  Math.min(Math.abs(value) * 0.05, item.base === 100 ? 1 : Number.POSITIVE_INFINITY) + 1e-9;

const cityDiffers: Rule = {
  id: 'city-differs',
  family: 'joint',
  severity: 'warning',
  needs: 'dossier',
  ...TEXTS['city-differs'],
  concerns: isJoint,
  checkDossier: (input) =>
    spoken(input).flatMap(([rollUp, answer]): readonly Hit[] => {
      const { kind, value: units, provisional, item } = rollUp;
      const city = numberOf(answer);
      if ((kind !== 'rate' && kind !== 'sum') || units === undefined || provisional || city === undefined) return [];
      const whole = rollUp.missing.length === 0;
      const above = city - units > tolerance(rollUp) && (kind === 'rate' || whole);
      if (!above && units - city <= tolerance(rollUp)) return [];
      const behind = rollUpCoverage(rollUp);
      const unit = { unitVi: item.unit?.vi ?? '', unitEn: item.unit?.en ?? '' };
      return [
        { answer, detail: { city, units, behindVi: behind.vi, behindEn: behind.en, ...unit }, binds: { city, units } },
      ];
    }),
};

/** The rules, in the registry's order. */
export const JOINT_RULES: readonly Rule[] = [coverageLow, cityDiffers, unitOutlier];
