// An item that nobody leads, or that its lead has yet to merge, unit by unit.
import type { Item } from '../../catalogue/plan';
import type { Answer } from '../../dossier/types';
import { byUnitCaption, TABLE_HEADS } from '../../i18n/draft';
import { formatNumber, say } from '../../i18n/say';
import { ownNotes } from '../answers/answer';
import { cell, grid, paragraph, shares } from '../answers/blocks';
import { detailParagraphs, underAnswer } from '../answers/details';
import type { Lookup } from '../answers/lookup';
import { standing } from '../answers/standing';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block, Paragraph, TableCell } from '../tree';

/** A caption and a table with a row for each unit that answers the item, in the plan's order. */
export function byUnitBlocks(item: Item, code: string, look: Lookup): readonly Block[] {
  const answers = look.contributing(item);
  if (answers.length === 0) return [];
  const heads = TABLE_HEADS.byUnit.map((head) => say(head, look.lang));
  return [
    paragraph('caption', say(byUnitCaption(code, item.text, item.lead === undefined), look.lang)),
    grid(
      shares(TEXT_WIDTH.landscape, look.rollUp(item)?.kind === 'list' ? [5, 12, 2, 5] : [6, 6, 2, 10]),
      heads,
      answers.map((answer) => unitRow(answer, look)),
    ),
  ];
}

function unitRow(answer: Answer, look: Lookup): TableCell[] {
  const notes = look.review ? ownNotes(answer, look) : [];
  return [
    cell(say(answer.slot.unit.name, look.lang)),
    cell([
      ...standing(answer, look).map((runs) => paragraph('cell', runs)),
      ...partsOf(answer, look),
      ...notes.map((run) => paragraph('cell', [run])),
    ]),
    cell(detailParagraphs(answer, 'year', look)),
    cell([
      ...detailParagraphs(answer, 'source', look).filter((p) => p.runs.some((run) => run.text !== '')),
      ...underAnswer(answer, look),
    ]),
  ];
}

/** "317/1.200": what a rate was computed from, so that the city's can be followed. */
function partsOf({ numerator, denominator, slot }: Answer, { lang }: Lookup): readonly Paragraph[] {
  if (slot.item.base === undefined || numerator.is !== 'number' || denominator.is !== 'number') return [];
  return [paragraph('cell', `${formatNumber(numerator.value, lang)}/${formatNumber(denominator.value, lang)}`)];
}
