// Figures that a narrative quotes and the table has otherwise: "98,5%" in prose, 97,8 in the cell.

import { NUMBER_KINDS } from '../../catalogue/kinds';
import type { Kind } from '../../catalogue/types';
import { readNumber } from '../../dossier/figures/number';
import { takeUnit } from '../../dossier/figures/unit';
import { fold } from '../../dossier/fold';
import type { Answer } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { numberOf, quoted, rawIn, shorten } from '../families/values';
import { grouped } from '../families/writing';
import type { Hit, Rule } from '../types';
import { agree } from './agree';
import { named, yearOf } from './city-answers';
import { type QuotedFigure, quotedFigures } from './quoted-figures';
import { aboutness, type Signs, signsOf } from './signs';

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
      return quotedFigures(narrative.answer.text, ofUnit).flatMap((figure): readonly Hit[] => {
        const cell = misquoted(figure, own.get(figure.unit) ?? []);
        const key = `${figure.written}/${cell?.answer.slot.key}`;
        if (!cell || told.has(key)) return [];
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
    byUnit.set(measure, [...(byUnit.get(measure) ?? []), { answer, value, signs: sign }]);
    places.set(place, byUnit);
  }
  return places;
}

/** The cell that the figure is about and differs from; none where another cell that it may be about agrees. */
function misquoted(figure: QuotedFigure, cells: readonly Cell[]): Cell | undefined {
  let [best, score]: [Cell | undefined, number] = [undefined, 0];
  for (const cell of cells) {
    const value = valueFor(figure, cell);
    if (value === undefined) continue;
    const about = aboutness(figure.about, cell.signs);
    if (about === 0) continue;
    if (agree(value, cell.value, figure.approximate ? APPROXIMATE : 0)) return undefined;
    if (!isNear(value, cell.value) || isOfOtherYear(figure, cell.answer) || about <= score) continue;
    [best, score] = [cell, about];
  }
  return best;
}

function valueFor({ written }: QuotedFigure, { answer }: Cell): number | undefined {
  const reading = readNumber({ is: 'text', text: written }, answer.slot.item);
  return reading.is === 'number' ? reading.value : undefined;
}

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)) || isSwapped(a, b);

/** Two neighbouring digits changed places: 87,9 and 78,9. */
function isSwapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length || x.length < 3) return false;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i = 0, j = 0] = differing;
  return differing.length === 2 && j - i <= 2 && x[i] === y[j] && x[j] === y[i];
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
