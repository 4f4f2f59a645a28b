// Stretches of equal style: neighbours that look alike become one request.
import type { PlacedParagraph } from './layout';
import { PARAGRAPH_LOOKS, runLook, TEXT_LOOKS } from './looks';
import type { ParagraphLook, Range, Request, TextStyle } from './requests';

/** Paragraph styles, every paragraph explicitly; a range may run across the cells of a table. */
export function paragraphStyleRequests(paragraphs: readonly PlacedParagraph[]): readonly Request[] {
  const looks = paragraphs.map((paragraph) => ({
    table: paragraph.table,
    range: wholeOf(paragraph),
    look: {
      ...PARAGRAPH_LOOKS[paragraph.style],
      ...(paragraph.newPage && { pageBreakBefore: true }),
      ...(paragraph.keep && { keepWithNext: true }),
    },
  }));
  return merged(looks).map(({ range, look }) => ({
    updateParagraphStyle: { range, paragraphStyle: look as ParagraphLook, fields: Object.keys(look).join(',') },
  }));
}

/** Text styles: first what a whole paragraph has, then the runs that differ. Nothing where the named style says it all. */
export function textStyleRequests(paragraphs: readonly PlacedParagraph[]): readonly Request[] {
  const bases = paragraphs.map((paragraph) => ({
    table: paragraph.table,
    range: wholeOf(paragraph),
    look: TEXT_LOOKS[paragraph.style],
  }));
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.runs
      .filter(({ start, end }) => end > start)
      .map(({ start, end, run }) => ({
        table: paragraph.table,
        range: { startIndex: start, endIndex: end },
        look: runLook(run),
      })),
  );
  return [...merged(bases), ...merged(runs)].map(({ range, look }) => ({
    updateTextStyle: { range, textStyle: look as TextStyle, fields: Object.keys(look).join(',') },
  }));
}

/** The text of a paragraph; of an empty one its line break, so that the range is not empty. */
const wholeOf = ({ start, end }: PlacedParagraph): Range => ({ startIndex: start, endIndex: Math.max(end, start + 1) });

/**
 * Neighbours with the same look as one stretch; those without a look end it and are left out. Links are never joined, and
 * no stretch reaches over the edge of a table.
 */
function merged<L extends ParagraphLook | TextStyle>(
  parts: readonly { readonly table: number | undefined; readonly range: Range; readonly look: L | undefined }[],
): readonly { readonly range: Range; readonly look: L }[] {
  const stretches: { range: Range; look: L }[] = [];
  let key: string | undefined;
  for (const { table, range, look } of parts) {
    const own = look && `${table} ${JSON.stringify(look)}`;
    const last = stretches[stretches.length - 1];
    if (look && last && own === key && !('link' in look))
      last.range = { startIndex: last.range.startIndex, endIndex: range.endIndex };
    else if (look) stretches.push({ range, look });
    key = own;
  }
  return stretches;
}
