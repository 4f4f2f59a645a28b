// The city's profile: Thông tin | Dữ liệu | Năm.
import type { Item } from '../../catalogue/plan';
import { TABLE_HEADS } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { tell } from '../answers/answer';
import { cell, grid, shares } from '../answers/blocks';
import { detailParagraphs } from '../answers/details';
import type { Lookup } from '../answers/lookup';
import { TEXT_WIDTH } from '../rendering/page';
import type { Table } from '../tree';

/** A row for each figure; its year is the Năm of its row. */
export function profileTable(items: readonly Item[], look: Lookup): Table {
  const rows = items.map((item) => {
    const { answer, notes } = tell(item, look, 'cell');
    return [
      cell(say(item.text, look.lang)),
      cell([...answer, ...notes]),
      cell(detailParagraphs(look.leading(item), 'year', look)),
    ];
  });
  const heads = TABLE_HEADS.profile.map((head) => say(head, look.lang));
  return grid(shares(TEXT_WIDTH.portrait, [6, 5, 2]), heads, rows);
}
