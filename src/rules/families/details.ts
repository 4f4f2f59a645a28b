// Rules on what stands beside an answer: year, source, evidence and explanation where needed, and a year that makes sense.
import type { Answer } from '../../dossier/types';
import { DETAILS_TEXTS as TEXTS } from '../../i18n/rules/details';
import { isBlank } from '../measures/values';
import type { Hit, Rule } from '../types';

const NONE: readonly Hit[] = [];

/** Index of "Có" among the choices of a policy. */
const POLICY_YES = 0;

/** True where the item's needed columns must be filled: once there is an answer; for a policy only after "Có". */
function needsDetails({ state, slot, answer }: Answer): boolean {
  if (state !== 'answered') return false;
  return slot.item.kind !== 'policy' || (answer.is === 'choice' && answer.choice === POLICY_YES);
}

const needed = (id: keyof typeof TEXTS, column: 'year' | 'source' | 'evidence' | 'explanation'): Rule => ({
  id,
  family: 'details',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS[id],
  checkAnswer: (answer) => {
    const { item } = answer.slot;
    if (!item.needs.includes(column) || !needsDetails(answer) || !isBlank(answer[column])) return NONE;
    return [{ answer, column, detail: { policy: item.kind === 'policy' ? 1 : 0 } }];
  },
});

/** The year that a row names, and the column it stands in. */
function yearOf({ year, answer }: Answer): { year: number; column: 'year' | 'answer' } | undefined {
  if (year.is === 'year') return { year: year.year, column: 'year' };
  return answer.is === 'year' ? { year: answer.year, column: 'answer' } : undefined;
}

const yearFuture: Rule = {
  id: 'year-future',
  family: 'details',
  severity: 'error',
  needs: 'answer',
  ...TEXTS['year-future'],
  checkAnswer: (answer, { today }) => {
    const named = yearOf(answer);
    const now = Number(today.slice(0, 4));
    if (!named || named.year <= now) return NONE;
    const { year, column } = named;
    return [{ answer, column, detail: { year, now, column }, binds: { year } }];
  },
};

const yearOld: Rule = {
  id: 'year-old',
  family: 'details',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['year-old'],
  checkAnswer: (answer, { plan }) => {
    const named = yearOf(answer);
    const oldest = plan.settings.round - plan.settings.oldAfterYears;
    if (!named || named.year >= oldest) return NONE;
    return [{ answer, column: named.column, detail: { year: named.year, oldest, column: named.column } }];
  },
};

const NEEDED: readonly Rule[] = [
  needed('year-missing', 'year'),
  needed('source-missing', 'source'),
  needed('evidence-missing', 'evidence'),
  needed('explanation-missing', 'explanation'),
];

/** Ids of the rules on what must stand beside an answer. */
export const NEEDED_DETAILS: ReadonlySet<string> = new Set(NEEDED.map(({ id }) => id));

/** The rules on details, in the registry's order. */
export const DETAILS_RULES: readonly Rule[] = [...NEEDED, yearFuture, yearOld];
