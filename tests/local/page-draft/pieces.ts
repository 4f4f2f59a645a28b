// Small documents as documents.get gives them, and what a reader finds in the page made of them.
import type { DocTextStyle, Document, StructuralElement } from '../../../local/files/google-json';

export const paragraph = (
  text: string,
  style: DocTextStyle = {},
  namedStyleType = 'NORMAL_TEXT',
): StructuralElement => ({
  paragraph: {
    elements: [{ textRun: { content: `${text}\n`, textStyle: style } }],
    paragraphStyle: { namedStyleType },
  },
});

/** A table with one row of headers above the rows. */
export const table = (...rows: readonly (readonly string[])[]): StructuralElement => ({
  table: {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    tableRows: rows.map((cells, index) => ({
      tableCells: cells.map((text) => ({ content: [paragraph(text)] })),
      tableRowStyle: { tableHeader: index === 0 },
    })),
  },
});

export const document = (...content: readonly StructuralElement[]): Document => ({
  title: 'Dự thảo lần 1',
  body: { content },
});

/** The page's tags, in order, without what stands in their attributes' values. */
export const tagsOf = (html: string): string[] =>
  (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/"[^"]*"/gu, '""')).filter((tag) => tag !== '<br>');

/** What stands between the tags of the sheets, line breaks as "\n". */
export function textOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/\n/gu, '')
    .replace(/<br>|<\/(?:p|h\d)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
}
