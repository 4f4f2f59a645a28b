// The draft paragraph by paragraph: the same document as the add-in composes, written with DocumentApp.

import { examine } from '../../../src/actions/open';
import { catalogue } from '../../../src/catalogue/index';
import { composeDraft } from '../../../src/draft/compose';
import type { DocumentTree, Paragraph, Table } from '../../../src/draft/tree';
import { outerLink } from '../../../src/workbook/address';
import { draftWrites, nextDraftNumber } from '../../../src/workbook/results/draft-writes';
import { type Body, createDocument, type Made } from './document-app';
import { overdueUnits } from './overdue';
import { readBook, writeBook } from './tabs';

/** Reads every tab, writes the review copy and adds its line to Dự thảo. */
export function draftUsually(): Made {
  const book = readBook();
  const { snapshot, plan, slots, today, stamp, user } = book;
  const { dossier, report } = examine(book);
  const number = nextDraftNumber(snapshot);
  const tree = composeDraft({
    catalogue,
    plan,
    slots,
    dossier,
    report,
    version: 'review',
    number,
    today,
    overdue: overdueUnits(book, report.handIns),
    link: ({ place }) => place && outerLink(snapshot.spreadsheetId, place, 3),
  });
  const made = written(tree);
  const { complete, expected } = report.totals;
  const line = { number, made: stamp, by: user, version: 'review' as const, complete, expected, hidden: 0 };
  writeBook(book, draftWrites(snapshot, { ...line, url: 'https://docs.google.com/document', id: 'x' }, 'vi'));
  return made;
}

/** Each paragraph appended, then dressed: its style by one call, each run that looks differently by one for each look. */
function written({ blocks }: DocumentTree): Made {
  const body = createDocument();
  for (const block of blocks) {
    if (block.block === 'paragraph') {
      body.paragraph(textOf(block));
      if (block.style !== 'body') body.look();
      dress(body, block);
    } else if (block.block === 'table') table(body, block);
    else body.breakPage();
  }
  return body.save();
}

/** The texts in one call; of the looks only those that differ from the body's: column widths, the head's style, runs. */
function table(body: Body, { widths, rows, headRows }: Table): void {
  body.table(rows.map((cells) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join('\n'))));
  for (let column = 0; column < widths.length; column += 1) body.look();
  for (let row = 0; row < headRows; row += 1) body.look();
  for (const cells of rows) for (const { paragraphs } of cells) for (const one of paragraphs) dress(body, one);
}

function dress(body: Body, { runs }: Paragraph): void {
  for (const { bold, italic, underline, mark, link, size } of runs)
    for (const look of [bold, italic, underline, mark, link, size])
      if (look !== undefined && look !== false) body.look();
}

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');
