// Form fields with a label and a value each: the city, the chair, the contact.
import type { Item } from '../../catalogue/plan';
import { say } from '../../i18n/say';
import { tell } from '../answers/answer';
import { cell, grid, shares } from '../answers/blocks';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Table } from '../tree';

/** A table of two columns: what is asked, what was answered. */
export function fieldTable(items: readonly Item[], look: Lookup): Table {
  const rows = items.map((item) => {
    const { answer, notes } = tell(item, look, 'cell');
    return [cell(say(item.text, look.lang)), cell([...answer, ...notes])];
  });
  return grid(shares(TEXT_WIDTH.portrait, [2, 3]), [], rows);
}
