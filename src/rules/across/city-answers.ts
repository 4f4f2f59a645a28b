// Who speaks for the city: of each item the row that the application takes its figure from.
import type { Answer } from '../../dossier/types';
import type { Detail } from '../../i18n/rules/rule-texts';
import { rawIn } from '../measures/values';

/** The lead's row of each item, by the item's id. Items that nobody leads have none. */
export function leadRows(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.flatMap((answer) => (answer.slot.role === 'lead' ? [[answer.slot.item.id, answer]] : [])));
}

/** The year that a row names. */
export const yearOf = ({ year }: Answer): number | undefined => (year.is === 'year' ? year.year : undefined);

/** What supports a figure, as typed, on one line: source, year, evidence. */
export const supportOf = (answer: Answer): string =>
  (['source', 'year', 'evidence'] as const)
    .map((column) => rawIn(answer, column).replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(', ');

/** How another row is named in a message: `unitVi`, `unitEn`, `codeVi`, `codeEn`. */
export function named({ slot: { unit, item } }: Answer): Detail {
  return { unitVi: unit.name.vi, unitEn: unit.name.en, codeVi: item.code.vi, codeEn: item.code.en };
}
