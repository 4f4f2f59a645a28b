// The end of a slip: who gets it on the left, the place to sign on the right, both on one page with the sentence above.
import type { Unit } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { SLIP } from '../../i18n/collecting/slip';
import { say } from '../../i18n/say';
import { cell, paragraph, shares } from '../answers/blocks';
import { TEXT_WIDTH } from '../rendering/page';
import type { Block } from '../tree';

/** The closing sentence and the signature's place. */
export function slipEnd(unit: Unit, lang: Lang): readonly Block[] {
  const copies = [
    paragraph('cell', [{ text: say(SLIP.recipients, lang), bold: true, italic: true, size: 12 }]),
    ...SLIP.recipientLines.map((line) => paragraph('cell', say(line, lang))),
  ];
  const signature = [
    paragraph('centred', [{ text: say(SLIP.signer, lang), bold: true }]),
    paragraph('centred', [{ text: say(SLIP.signing, lang), italic: true }]),
    ...Array.from({ length: ROOM_TO_SIGN }, () => paragraph('centred', '')),
  ];
  return [
    { ...paragraph('cell', ''), keep: true },
    { ...paragraph('body', say(SLIP.closing(unit.name), lang)), keep: true },
    {
      block: 'table',
      widths: shares(TEXT_WIDTH.portrait, [1, 1]),
      headRows: 0,
      border: 'none',
      whole: true,
      rows: [[cell(copies), cell(signature)]],
    },
  ];
}

/** The blocks with the last of them on the page of what follows: of a table its last row, so that nobody signs an empty page. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const last = blocks[blocks.length - 1];
  if (last?.block === 'paragraph') return [...blocks.slice(0, -1), { ...last, keep: true }];
  if (last?.block !== 'table') return blocks;
  const rows = last.rows.map((row, i) =>
    i + 1 < last.rows.length
      ? row
      : row.map(({ paragraphs }) => ({ paragraphs: paragraphs.map((each) => ({ ...each, keep: true })) })),
  );
  return [...blocks.slice(0, -1), { ...last, rows }];
}

/** Empty lines under the title, for signature, seal and name. */
const ROOM_TO_SIGN = 4;
