// What stands for the city where nobody leads and no summary is written: the value that the units' own answers amount to, with its coverage.
import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { RollUp } from '../../dossier/collected/roll-up';
import { plainFigure, rollUpCoverage } from '../../i18n/collecting/roll-up';
import { answered, CITY_VALUE, cityFrom, NOT_APPLICABLE, policyFrom, withFigures } from '../../i18n/draft';
import { say } from '../../i18n/say';
import type { Paragraph, Run } from '../tree';
import { paragraph } from './blocks';
import type { Lookup } from './lookup';

/** "28,4% (tổng hợp từ 18/22 đơn vị)", marked as provisional in the review copy; how many have answered where there is no value. */
export function cityRuns(rollUp: RollUp, { lang, review }: Lookup): readonly Run[] {
  const { kind, item, units, counted, withoutParts, provisional } = rollUp;
  if (units === 0) return [{ text: say(NOT_APPLICABLE, lang) }];
  const figure = plainFigure(rollUp);
  if (kind === 'list' || !figure) {
    const text = NUMBER_KINDS.has(item.kind) ? withFigures : answered;
    return [{ text: say(text(counted.length + withoutParts.length, units), lang) }];
  }
  const behind = rollUpCoverage(rollUp);
  const whole = kind === 'policy' && counted.length === units;
  const text = whole ? figure : (kind === 'policy' ? policyFrom : cityFrom)(figure, behind);
  const mark: readonly Run[] = review && provisional ? [{ text: say(CITY_VALUE.provisional, lang), mark: 'gap' }] : [];
  return [{ text: say(text, lang) + (mark.length > 0 ? ' ' : '') }, ...mark];
}

/** The years of the figures behind the value: "2022", "2022–2023"; none for a count of answers. */
export function cityYears(rollUp: RollUp | undefined): readonly Paragraph[] {
  if (rollUp?.kind !== 'rate' && rollUp?.kind !== 'sum') return [];
  const years = rollUp.counted.flatMap(({ year }) => (year.is === 'year' ? year.year : [])).sort((a, b) => a - b);
  const [first, last] = [years[0], years[years.length - 1]];
  return first === undefined ? [] : [paragraph('cell', first === last ? `${first}` : `${first}–${last}`)];
}
