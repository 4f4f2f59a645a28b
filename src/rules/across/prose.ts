// Figures that a narrative quotes and the table has otherwise: "98,5%" in prose, 97,8 in the cell.

import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { Kind } from '../../catalogue/types';
import { readNumber } from '../../dossier/figures/number';
import { takeUnit } from '../../dossier/figures/unit';
import { fold } from '../../dossier/texts/fold';
import type { Answer } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { numberOf, quoted, rawIn, shorten } from '../measures/values';
import { grouped } from '../measures/writing';
import type { Hit, Rule } from '../types';
import { agree } from './agree';
import { named, yearOf } from './city-answers';
import { type QuotedFigure, quotedFigures } from './quoted-figures';
import { aboutness, type Said, type Signs, saidIn, signsOf } from './signs';

const NARRATIVES: ReadonlySet<Kind> = new Set<Kind>(['narrative', 'description']);
/** What the city wants to reach, not what it is. */
const GOALS = 'goals';

/** The quoted figure must be this near to the cell's, or have two of its digits swapped. */
const NEAR = 0.1;
/** "khoảng", "gần", "hơn" explain a difference up to this. */
const APPROXIMATE = 0.05;
const SHOWN = 140;

/** A cell that a narrative may quote. */
interface Cell {
  readonly answer: Answer;
  readonly value: number;
  /** The value's digits. */
  readonly digits: string;
  readonly signs: Signs;
}

/** An info on the narrative, once for each figure; silent wherever some cell agrees with the figure. */
export const proseDiffers: Rule = {
  id: 'prose-differs',
  family: 'across',
  severity: 'info',
  needs: 'dossier',
  ...TEXTS['prose-differs'],
  concerns: ({ kind, parent }) => NARRATIVES.has(kind) && parent !== GOALS,
  checkDossier: ({ dossier, plan }) => {
    const signs = signsOf(plan.items.filter(({ kind }) => NUMBER_KINDS.has(kind)));
    const cells = cellsByPlace(dossier.answers, signs);
    return dossier.answers.flatMap((narrative) => {
      const { item, unit } = narrative.slot;
      if (narrative.answer.is !== 'text' || !NARRATIVES.has(item.kind) || item.parent === GOALS) return [];
      const ofUnit = unit.collective !== undefined;
      const own = cells.get(ofUnit ? unit.id : CITY);
      if (!own) return [];
      const told = new Set<string>();
      const figures = quotedFigures(narrative.answer.text, ofUnit);
      return figures.flatMap((figure): readonly Hit[] => {
        const cell = misquoted(figure, own.get(figure.unit) ?? []);
        const key = `${figure.written}/${cell?.answer.slot.key}`;
        if (!cell || told.has(key) || isQuotedBeside(figure, cell, figures)) return [];
        told.add(key);
        return [hit(narrative, figure, cell)];
      });
    });
  },
};

/** Where agencies speak of the city. */
const CITY = '';

/** The cells by whom they are said of (the city, or a unit of a collective), then by unit of measure. */
function cellsByPlace(
  answers: readonly Answer[],
  signs: ReadonlyMap<string, Signs>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>> {
  const places = new Map<string, Map<string, Cell[]>>();
  for (const answer of answers) {
    const { item, role, unit } = answer.slot;
    const [value, sign] = [numberOf(answer), signs.get(item.id)];
    if (value === undefined || value === 0 || !sign || (unit.collective === undefined && role !== 'lead')) continue;
    const place = unit.collective === undefined ? CITY : unit.id;
    const measure = takeUnit(fold(item.unit?.vi ?? '')).head ?? '';
    const byUnit = places.get(place) ?? new Map<string, Cell[]>();
    byUnit.set(measure, [...(byUnit.get(measure) ?? []), { answer, value, digits: String(value), signs: sign }]);
    places.set(place, byUnit);
  }
  return places;
}

/** The cell that the figure is about and differs from; none where another cell that it may be about agrees. */
function misquoted(figure: QuotedFigure, cells: readonly Cell[]): Cell | undefined {
  let [best, score]: [Cell | undefined, number] = [undefined, 0];
  let said: Said | undefined;
  const read = new Map<string | undefined, { readonly value: number; readonly digits: string } | undefined>();
  for (const cell of cells) {
    const measure = cell.answer.slot.item.unit?.vi;
    if (!read.has(measure)) {
      const value = valueFor(figure, cell);
      read.set(measure, value === undefined ? undefined : { value, digits: String(value) });
    }
    const { value, digits = '' } = read.get(measure) ?? {};
    if (value === undefined || (!isNear(value, cell.value) && !isSwapped(digits, cell.digits))) continue;
    said = said ?? saidIn(figure.around);
    const about = aboutness(said, cell.signs);
    if (about === 0) continue;
    if (agree(value, cell.value, figure.approximate ? APPROXIMATE : 0)) return undefined;
    if (about > score && !isOfOtherYear(figure, cell.answer)) [best, score] = [cell, about];
  }
  return best;
}

/** The same sentence has the cell's own figure too: this one is something else. */
const isQuotedBeside = (figure: QuotedFigure, cell: Cell, figures: readonly QuotedFigure[]): boolean =>
  figures.some((other) => {
    if (other.sentence !== figure.sentence || other.unit !== figure.unit) return false;
    const value = valueFor(other, cell);
    return value !== undefined && agree(value, cell.value);
  });

function valueFor({ written }: QuotedFigure, { answer }: Cell): number | undefined {
  const reading = readNumber({ is: 'text', text: written }, answer.slot.item);
  return reading.is === 'number' ? reading.value : undefined;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

/** Two digits, neighbours but for a mark between them, changed places: "87.9" and "78.9", "98.1" and "91.8". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const j = a[i + 1] === '.' ? i + 2 : i + 1;
  return (
    j < a.length &&
    a[i] === b[j] &&
    a[j] === b[i] &&
    a.slice(j + 1) === b.slice(j + 1) &&
    (j === i + 1 || b[i + 1] === '.')
  );
}

const isOfOtherYear = ({ years }: QuotedFigure, answer: Answer): boolean => {
  const year = yearOf(answer);
  return years.length > 0 && (year === undefined || !years.includes(year));
};

function hit(narrative: Answer, { written, sentence }: QuotedFigure, { answer, value }: Cell): Hit {
  const detail = {
    written,
    sentence: shorten(sentence.replace(/\s+/g, ' '), SHOWN),
    ...{ valueVi: cellText(answer, value, 'vi'), valueEn: cellText(answer, value, 'en') },
    ...named(answer),
    ...{ requestVi: quoted(answer.slot.item.text.vi), requestEn: quoted(answer.slot.item.text.en) },
  };
  return { answer: narrative, value: sentence, detail, binds: { written, value, item: answer.slot.item.id } };
}

const cellText = (answer: Answer, value: number, lang: 'vi' | 'en'): string =>
  quoted(rawIn(answer, 'answer')) || grouped(value, lang);
