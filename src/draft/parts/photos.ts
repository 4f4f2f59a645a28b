// The photos: one row each, with the original file's link, the description and the copyright.
import type { Item } from '../../catalogue/plan';
import { photoLabel, TABLE_HEADS } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { tell } from '../answers/answer';
import { cell, grid, shares } from '../answers/blocks';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Table, TableCell } from '../tree';

/** @param fields the items of each field (file, description, copyright), each in the order of the photos. */
export function photoTable(fields: readonly (readonly Item[])[], look: Lookup): Table {
  const photos = Math.max(...fields.map((items) => items.length));
  const rows = Array.from({ length: photos }, (_, photo): TableCell[] => [
    cell(say(photoLabel(photo + 1), look.lang)),
    ...fields.map((items) => {
      const item = items[photo];
      if (!item) return cell('');
      const { answer, notes } = tell(item, look, 'cell');
      return cell([...answer, ...notes]);
    }),
  ]);
  const heads = TABLE_HEADS.photos.map((head) => say(head, look.lang));
  const columns = fields.length + 1;
  return grid(shares(TEXT_WIDTH.portrait, [1, 3, 3, 3].slice(0, columns)), heads.slice(0, columns), rows);
}
