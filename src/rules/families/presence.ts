// Rules on presence: what is owed must be there, and a promise has a date that is still to come.
import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { Settings } from '../../catalogue/plan';
import { mustAnswer } from '../../catalogue/slots';
import type { Answer, Day } from '../../dossier/types';
import { PRESENCE_TEXTS as TEXTS } from '../../i18n/rules/presence';
import { isBlank, quoted, rawIn } from '../measures/values';
import type { Hit, Rule } from '../types';

const NONE: readonly Hit[] = [];

const missing: Rule = {
  id: 'missing',
  family: 'presence',
  severity: 'error',
  needs: 'answer',
  ...TEXTS.missing,
  checkAnswer: (answer) => {
    if (answer.state !== 'empty' || !mustAnswer(answer.slot) || isRateAtFault(answer)) return NONE;
    const { kind, base, accepts } = answer.slot.item;
    const figure = NUMBER_KINDS.has(kind) || kind === 'level' ? 1 : 0;
    const computable = base !== undefined && accepts.includes('numerator') ? 1 : 0;
    return [{ answer, detail: { figure, computable } }];
  },
};

/** Numerator or denominator are there for the rate but faulty: the one fault is theirs and told there. */
function isRateAtFault({ slot, numerator, denominator }: Answer): boolean {
  if (slot.item.base === undefined || isBlank(numerator) || isBlank(denominator)) return false;
  return numerator.is !== 'number' || denominator.is !== 'number' || denominator.value <= 0;
}

const missingContribution: Rule = {
  id: 'missing-contribution',
  family: 'presence',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['missing-contribution'],
  checkAnswer: (answer) => {
    const { slot, state } = answer;
    const fires =
      state === 'empty' &&
      slot.owed &&
      slot.role === 'contributor' &&
      slot.item.lead !== undefined &&
      !isRateAtFault(answer);
    return fires ? [{ answer }] : NONE;
  },
};

const placeholder: Rule = {
  id: 'placeholder',
  family: 'presence',
  severity: 'error',
  needs: 'answer',
  ...TEXTS.placeholder,
  checkAnswer: (answer) => {
    if (answer.state !== 'placeholder') return NONE;
    return [{ answer, detail: { raw: quoted(rawIn(answer, 'answer')), owed: answer.slot.owed ? 1 : 0 } }];
  },
};

/** A date that makes sense as an example: the row's deadline, or today where that is past. */
function exampleDate(answer: Answer, settings: Settings, today: Day): Day {
  const { unit, item } = answer.slot;
  const deadline = unit.deadline ?? (item.annex === 'I' ? settings.deadlineIndicators : settings.deadlineForm);
  return deadline > today ? deadline : today;
}

const laterWithoutDate: Rule = {
  id: 'later-without-date',
  family: 'presence',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['later-without-date'],
  checkAnswer: (answer, { plan, today }) => {
    const fires = answer.state === 'reason' && answer.reason.is === 'later' && answer.reason.date === undefined;
    return fires
      ? [{ answer, column: 'reason', detail: { example: exampleDate(answer, plan.settings, today) }, binds: {} }]
      : NONE;
  },
};

const laterPast: Rule = {
  id: 'later-past',
  family: 'presence',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['later-past'],
  checkAnswer: (answer, { today }) => {
    if (answer.state !== 'reason' || answer.reason.is !== 'later') return NONE;
    const { date } = answer.reason;
    return date !== undefined && date < today ? [{ answer, column: 'reason', detail: { date } }] : NONE;
  },
};

/** The presence rules, in the registry's order. */
export const PRESENCE_RULES: readonly Rule[] = [missing, missingContribution, placeholder, laterWithoutDate, laterPast];
