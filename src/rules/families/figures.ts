// Rules on figures: possible values, numerator and denominator, and the sums of rows that belong together.
import type { Item, Plan } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import { FIGURES_TEXTS as TEXTS } from '../../i18n/rules/figures';
import type { Detail } from '../../i18n/rules/rule-texts';
import { brokenBound, groupsOf, isSettled, SUM_TOLERANCE, sumOf } from '../measures/groups';
import { isBlank, numberOf, rateOf } from '../measures/values';
import type { Hit, Rule } from '../types';

const NONE: readonly Hit[] = [];

/** How far a rate may lie from numerator / denominator; the rest is for binary fractions. */
const RATE_TOLERANCE = 0.1;
const ROUNDING = 1e-9;

const within = (difference: number, tolerance: number): boolean => Math.abs(difference) <= tolerance + ROUNDING;

const outOfRange: Rule = {
  id: 'out-of-range',
  family: 'figures',
  severity: 'error',
  needs: 'answer',
  ...TEXTS['out-of-range'],
  checkAnswer: (answer) => {
    const { item } = answer.slot;
    const value = rangedNumber(answer);
    if (value === undefined) return NONE;
    const range = item.kind === 'level' ? { min: 0, max: 100, ...item.range } : item.range;
    const bound = brokenBound(value, range);
    const computed = answer.answer.is === 'empty' ? 1 : 0;
    if (!bound || (computed && partOverWhole(answer))) return NONE;
    const detail = { value, bound, computed, min: range.min ?? 0, max: range.max ?? 0, ...unitOf(item) };
    return [{ answer, column: computed ? 'numerator' : 'answer', detail }];
  },
};

/** The number that a range applies to: a figure, a year, or a level given as a percentage. */
function rangedNumber(answer: Answer): number | undefined {
  const reading = answer.answer;
  if (reading.is === 'year') return reading.year;
  if (reading.is === 'level') return reading.form === 'percent' ? reading.value : undefined;
  return numberOf(answer);
}

/** The unit that the bounds are in; a level's are percentages. */
function unitOf(item: Item): Detail {
  if (item.kind === 'level') return { unitVi: '%', unitEn: '%' };
  return item.unit ? { unitVi: item.unit.vi, unitEn: item.unit.en } : {};
}

const numeratorOverDenominator: Rule = {
  id: 'numerator-over-denominator',
  family: 'figures',
  severity: 'error',
  needs: 'answer',
  ...TEXTS['numerator-over-denominator'],
  checkAnswer: (answer) => {
    const detail = partOverWhole(answer);
    return detail ? [{ answer, column: 'numerator', detail }] : NONE;
  },
};

/** Numerator and denominator of a share where the part exceeds the whole; a computed rate out of range is then no second fault. */
function partOverWhole({ numerator, denominator, slot }: Answer): Detail | undefined {
  const { base } = slot.item;
  if ((base !== 100 && base !== 100_000) || numerator.is !== 'number' || denominator.is !== 'number') return undefined;
  if (denominator.value <= 0 || numerator.value <= denominator.value) return undefined;
  return { numerator: numerator.value, denominator: denominator.value };
}

const zeroDenominator: Rule = {
  id: 'zero-denominator',
  family: 'figures',
  severity: 'error',
  needs: 'answer',
  ...TEXTS['zero-denominator'],
  checkAnswer: (answer) => {
    const { denominator } = answer;
    if (denominator.is !== 'number' || denominator.value > 0) return NONE;
    return [{ answer, column: 'denominator', detail: { denominator: denominator.value } }];
  },
};

const wrongSum: Rule = {
  id: 'wrong-sum',
  family: 'figures',
  severity: 'error',
  needs: 'dossier',
  ...TEXTS['wrong-sum'],
  concerns: (item) => item.sumGroup !== undefined,
  checkDossier: ({ dossier, plan }) =>
    groupsOf(dossier.answers, (item) => item.sumGroup).flatMap((rows) => {
      const sum = sumOf(rows);
      if (!isWhole(rows, plan) || !rows.every(isSettled) || sum === undefined || within(sum - 100, SUM_TOLERANCE))
        return NONE;
      return [{ answer: rows[0], detail: { sum, rows: rows.length } }];
    }),
};

/** True where the unit gives every part; parts that several units give are summed by `shares-of-one-whole`. */
function isWhole(rows: readonly [Answer, ...Answer[]], { items }: Pick<Plan, 'items'>): boolean {
  const own = new Set(rows.map(({ slot }) => slot.item.id));
  return items.every(({ id, sumGroup }) => sumGroup !== rows[0].slot.item.sumGroup || own.has(id));
}

const capExceeded: Rule = {
  id: 'cap-exceeded',
  family: 'figures',
  severity: 'error',
  needs: 'dossier',
  ...TEXTS['cap-exceeded'],
  concerns: (item) => item.capGroup !== undefined,
  checkDossier: ({ dossier }) =>
    groupsOf(dossier.answers, (item) => item.capGroup).flatMap((rows) => {
      const answered = rows.filter((row) => numberOf(row) !== undefined);
      const sum = sumOf(answered);
      if (sum === undefined || answered.length < 2 || sum <= 100 + ROUNDING || !answered.every(isSettled)) return NONE;
      return [{ answer: answered[0], detail: { sum, rows: answered.length } }];
    }),
};

const fraction: Rule = {
  id: 'fraction',
  family: 'figures',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS.fraction,
  checkAnswer: (answer) => {
    const value = suspectedFraction(answer);
    return value === undefined ? NONE : [{ answer, detail: { value, percent: value * 100 } }];
  },
};

/** A bare number between 0 and 1 where a percentage is asked, unless such are plausible or numerator and denominator confirm it. */
function suspectedFraction(answer: Answer): number | undefined {
  const { slot, answer: reading } = answer;
  if (slot.item.kind !== 'percent' || slot.item.smallShare || reading.is !== 'number' || !reading.bare)
    return undefined;
  const { value } = reading;
  if (value <= 0 || value >= 1) return undefined;
  const rate = rateOf(answer);
  return rate !== undefined && within(rate - value, RATE_TOLERANCE) ? undefined : value;
}

const rateDiffers: Rule = {
  id: 'rate-differs',
  family: 'figures',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['rate-differs'],
  checkAnswer: (answer) => {
    const rate = rateOf(answer);
    if (rate === undefined || answer.answer.is !== 'number') return NONE;
    const { value } = answer.answer;
    const asFraction = suspectedFraction(answer);
    const told = asFraction !== undefined && within(asFraction * 100 - rate, RATE_TOLERANCE);
    return told || within(value - rate, RATE_TOLERANCE)
      ? NONE
      : [{ answer, detail: { value, rate: Math.round(rate * 100) / 100 } }];
  },
};

const oneOfTwo: Rule = {
  id: 'one-of-two',
  family: 'figures',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['one-of-two'],
  checkAnswer: (answer) => {
    const { numerator, denominator } = answer;
    if (isBlank(numerator) === isBlank(denominator)) return NONE;
    const column = isBlank(numerator) ? 'numerator' : 'denominator';
    return [{ answer, column, detail: { column } }];
  },
};

/** The rules on figures, in the registry's order. */
export const FIGURES_RULES: readonly Rule[] = [
  outOfRange,
  numeratorOverDenominator,
  zeroDenominator,
  wrongSum,
  capExceeded,
  fraction,
  rateDiffers,
  oneOfTwo,
];
