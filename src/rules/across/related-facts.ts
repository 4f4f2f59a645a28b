// Facts that are not the same but hang together: the city's profile in Annex II and the indicators of Annex I.
import type { Item } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { numberOf } from '../measures/values';
import type { Hit, Rule } from '../types';
import { leadRows, named, yearOf } from './city-answers';

const [POPULATION, PLAIN_GDP, PPP_GDP] = ['population', 'city-gdp', '1.2.1-1'];
const [SCHOOLING_FROM_25, SCHOOLING_OVER_25] = ['2.1.2-1', 'schooling'];

/** In Viet Nam the figure in purchasing-power dollars is about three times the plain one; above this it is another figure. */
const MOST_PPP = 4;
/** Years: one age more or less in the group moves the mean of the city by far less. */
const MOST_SCHOOLING = 0.5;
/** How much a population grows in a year at most, and what rounding and different counts of one year explain. */
const GROWTH = 0.03;
const ROUNDING = 0.01;
const OTHER_COUNT = 0.05;

/** Divided by the whole population, as their texts say ("tính trên 100.000 dân", "bình quân đầu người", "chia cho tổng số dân"). */
const PER_HEAD: ReadonlySet<string> = new Set(['1.1.4-1a', '1.1.4-1b', '1.2.3-1b', '1.3.1-1a', '1.3.1-1b', PPP_GDP]);
/** Shares of the residents, or of some of them: nobody can be divided by more people than there are. */
const OF_RESIDENTS: ReadonlySet<string> = new Set([
  ...['1.1.1-1', '1.1.2-1', '1.1.2-2', '1.1.4-2', '1.2.1-2', '1.2.2-1', '1.2.3-1a', '1.2.4-1', '1.2.5-1', '1.3.2-1'],
  ...['2.1.1-1a', '2.1.1-1b', '2.1.3-1', '2.2.2-1', '2.2.2-2', '2.3.1-1', '2.3.4-1', '2.3.4-2'],
  ...['2.4.2-2', '2.4.2-3', '2.5.2-1'],
]);
const RELATED: ReadonlySet<string> = new Set([
  ...[POPULATION, PLAIN_GDP, PPP_GDP, SCHOOLING_FROM_25, SCHOOLING_OVER_25],
  ...PER_HEAD,
  ...OF_RESIDENTS,
]);

/** A warning with the reason: the facts may differ, but not like this. */
export const relatedFactsDiffer: Rule = {
  id: 'related-facts-differ',
  family: 'across',
  severity: 'warning',
  needs: 'dossier',
  ...TEXTS['related-facts-differ'],
  concerns: ({ id }: Item) => RELATED.has(id),
  checkDossier: ({ dossier }) => {
    const rows = leadRows(dossier.answers);
    const population = rows.get(POPULATION);
    return [
      ...gdp(rows.get(PPP_GDP), rows.get(PLAIN_GDP)),
      ...schooling(rows.get(SCHOOLING_FROM_25), rows.get(SCHOOLING_OVER_25)),
      ...dossier.answers.flatMap((answer) => (population ? denominator(answer, population) : [])),
    ];
  },
};

function gdp(ppp: Answer | undefined, plain: Answer | undefined): readonly Hit[] {
  const [a, b] = [ppp && numberOf(ppp), plain && numberOf(plain)];
  if (!ppp || !plain || a === undefined || b === undefined || a <= 0 || b <= 0) return [];
  if (a >= b && a <= b * MOST_PPP) return [];
  return [related(ppp, plain, a < b ? 'gdp-low' : 'gdp-high', a, b, 'answer')];
}

function schooling(from25: Answer | undefined, over25: Answer | undefined): readonly Hit[] {
  const [a, b] = [from25 && numberOf(from25), over25 && numberOf(over25)];
  if (!from25 || !over25 || a === undefined || b === undefined) return [];
  return Math.abs(a - b) > MOST_SCHOOLING + 1e-9 ? [related(from25, over25, 'schooling', a, b, 'answer')] : [];
}

/** The denominator of a figure for the whole city against the population, with room for the years between them. */
function denominator(answer: Answer, population: Answer): readonly Hit[] {
  const { slot, denominator: whole } = answer;
  const people = numberOf(population);
  const perHead = PER_HEAD.has(slot.item.id);
  if (slot.role !== 'lead' || (!perHead && !OF_RESIDENTS.has(slot.item.id))) return [];
  if (whole.is !== 'number' || people === undefined || people <= 0 || whole.value <= 0) return [];
  const apart = Math.abs((yearOf(answer) ?? 0) - (yearOf(population) ?? yearOf(answer) ?? 0));
  const years = yearOf(answer) === undefined ? 0 : apart;
  const room = GROWTH * years;
  if (whole.value > people * (1 + ROUNDING + room))
    return [related(answer, population, 'too-many', whole.value, people, 'denominator')];
  if (!perHead || whole.value >= people * (1 - OTHER_COUNT - room)) return [];
  return [related(answer, population, 'per-head', whole.value, people, 'denominator')];
}

function related(
  answer: Answer,
  other: Answer,
  kind: string,
  value: number,
  otherValue: number,
  column: 'answer' | 'denominator',
): Hit {
  const years = { year: yearOf(answer) ?? 0, otherYear: yearOf(other) ?? 0 };
  const detail = { kind, value, other: otherValue, ...years, ...named(other) };
  return { answer, column, detail, binds: { kind, value, other: otherValue } };
}
