// Contracts about documents and files: the draft's own rendering is tried out, part by part, on a temporary document.
import { layOut } from '../../draft/rendering/layout';
import { namedRangeRequests } from '../../draft/rendering/names';
import { pageRequests, sectionRequests } from '../../draft/rendering/page';
import { paragraphStyleRequests, textStyleRequests } from '../../draft/rendering/stretches';
import { tableRequests } from '../../draft/rendering/tablelook';
import type { DocumentTree, Paragraph } from '../../draft/tree';
import { REPORT } from '../../i18n/self-test';
import { at, type Contract, type Json, list, outcomeOf, type Probe } from '../contract';

const docs = { scopes: ['drive.file'], needs: 'document' } as const;

const line = (style: Paragraph['style'], text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  block: 'paragraph',
  style,
  runs: [{ text }],
  ...more,
});
const cell = (text: string): { paragraphs: readonly Paragraph[] } => ({
  paragraphs: [line('cell', text, { keep: true })],
});

/** A little draft with everything that a draft has: headings, a table with a head row and empty cells, a section on its side, a link, a name. */
const TREE: DocumentTree = {
  title: '',
  lang: 'vi',
  blocks: [
    line('title', 'Đơn đăng ký 😀'),
    line('heading1', 'Học tập suốt đời'),
    line('body', 'Câu trả lời', { name: 'answer:a' }),
    {
      block: 'table',
      widths: [100, 200, 100],
      headRows: 1,
      border: 'none',
      whole: true,
      rows: [
        [cell('a'), cell('b'), cell('')],
        [cell('c'), cell(''), cell('d')],
      ],
    },
    line('caption', 'sau bảng'),
    { block: 'sectionBreak', orientation: 'landscape' },
    line('ruled', ''),
    { block: 'paragraph', style: 'body', runs: [{ text: 'liên kết', link: 'https://example.vn/', mark: 'gap' }] },
  ],
};

const content = (p: Probe, fields: string): readonly Json[] =>
  list(p.body(`body(content(startIndex,endIndex,${fields}))`), 'body.content');

/** Everything in the document and in its tables, by its path: used to find paragraphs by the index at which they begin. */
function paragraphs(elements: readonly Json[]): readonly Json[] {
  return elements.flatMap((element) =>
    at(element, 'paragraph')
      ? [element]
      : list(element, 'table.tableRows').flatMap((row) =>
          list(row, 'tableCells').flatMap((one) => paragraphs(list(one, 'content'))),
        ),
  );
}

const RUNS = 'paragraph(elements(textRun(content)))';
const DEEP = `${RUNS},table(tableRows(tableCells(content(startIndex,endIndex,${RUNS}))))`;
const textOf = (element: Json): string =>
  list(element, 'paragraph.elements')
    .map((one) => String(at(one, 'textRun.content') ?? ''))
    .join('')
    .replace(/\n$/, '');

/** Where every paragraph of the little draft stands, and what it says: as the product has reckoned it. */
const reckoned = (): Json =>
  layOut(TREE).paragraphs.map(({ start, runs }) => [start, runs.map(({ run }) => run.text).join('')]);

/** Sends one part of the rendering and says whether it was taken. */
const rendered =
  (part: (layout: ReturnType<typeof layOut>) => readonly object[]): Contract['see'] =>
  (p) => {
    p.write(part(layOut(TREE)));
    return true;
  };

/** As many requests as asked, each over the first two letters: italic and not in turns. */
const many = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, n) => ({
    updateTextStyle: { range: { startIndex: 1, endIndex: 3 }, textStyle: { italic: n % 2 === 1 }, fields: 'italic' },
  }));
const isItalic = (p: Probe): Json =>
  at(content(p, 'paragraph(elements(textRun(textStyle(italic))))')[1], 'paragraph.elements.0.textRun.textStyle.italic');
const batchOf =
  (count: number): Contract['see'] =>
  (p) => {
    p.write(many(count));
    return isItalic(p);
  };

const GOOGLE = 'application/vnd.google-apps.';
const MADE = REPORT.file;
const ids = (json: Json): readonly Json[] => list(json, 'files').map((file) => at(file, 'id'));

export const DOCUMENTS: readonly Contract[] = [
  {
    ...docs,
    id: 'file.found',
    see: (p) =>
      ids(p.files(`mimeType = '${GOOGLE}document' and trashed = false`)).filter((id) => id === p.document).length,
    expected: 1,
  },
  {
    scopes: ['drive.file'],
    id: 'file.binned',
    see: (p) => {
      const folder = String(at(p.makeFile({ name: MADE, mimeType: `${GOOGLE}folder` }), 'id'));
      const file = at(p.makeFile({ name: MADE, mimeType: `${GOOGLE}document`, parents: [folder] }), 'id');
      const there = ids(p.files(`'${folder}' in parents and trashed = false`));
      p.changeFile(folder, { trashed: true });
      return [there.includes(file), ids(p.files('trashed = false')).includes(folder)];
    },
    expected: [true, false],
  },
  {
    ...docs,
    id: 'file.renamed',
    see: (p) => at(p.changeFile(p.document, { name: `${MADE} 2` }), 'name'),
    expected: `${MADE} 2`,
  },
  {
    ...docs,
    id: 'doc.empty',
    see: (p) => content(p, 'sectionBreak').map((one) => at(one, 'endIndex')),
    expected: [1, 2],
  },
  { ...docs, id: 'doc.page', see: rendered(pageRequests), expected: true },
  {
    ...docs,
    id: 'doc.indexes',
    see: (p) => {
      p.write(layOut(TREE).insertions);
      return paragraphs(content(p, DEEP)).map((one) => [at(one, 'startIndex'), textOf(one)]);
    },
    get expected() {
      return reckoned();
    },
  },
  {
    ...docs,
    id: 'doc.table',
    see: (p) => {
      const table = content(p, 'table(rows,columns)').find((one) => at(one, 'table'));
      const letters = 'abcd'.length;
      return [at(table, 'startIndex'), Number(at(table, 'endIndex')) - Number(at(table, 'startIndex')) - letters];
    },
    // 2 rows of 3 columns: 2 + R(2C + 1) indexes when empty.
    get expected() {
      return [layOut(TREE).tables[0]?.start, 2 + 2 * (2 * 3 + 1)];
    },
  },
  {
    ...docs,
    id: 'doc.sections',
    see: (p) => {
      p.write(sectionRequests(layOut(TREE).sections));
      return content(p, 'sectionBreak(sectionStyle(flipPageOrientation))')
        .filter((one) => at(one, 'sectionBreak'))
        .map((one) => at(one, 'sectionBreak.sectionStyle.flipPageOrientation') ?? false);
    },
    expected: [false, true],
  },
  { ...docs, id: 'doc.tables', see: rendered(({ tables }) => tables.flatMap(tableRequests)), expected: true },
  {
    ...docs,
    id: 'doc.paragraphs',
    see: (p) => {
      const { paragraphs: placed } = layOut(TREE);
      p.write(paragraphStyleRequests(placed));
      const style = 'paragraph(paragraphStyle(namedStyleType,keepWithNext))';
      const fields = `${style},table(tableRows(tableCells(content(startIndex,${style}))))`;
      const all = paragraphs(content(p, fields));
      const [first] = all;
      const inTable = all.find(
        (one) => at(one, 'startIndex') === placed.find(({ table }) => table !== undefined)?.start,
      );
      return [
        at(first, 'paragraph.paragraphStyle.namedStyleType'),
        at(inTable, 'paragraph.paragraphStyle.keepWithNext'),
      ];
    },
    expected: ['TITLE', true],
  },
  {
    ...docs,
    id: 'doc.letters',
    see: (p) => {
      p.write(textStyleRequests(layOut(TREE).paragraphs));
      const all = content(p, 'paragraph(elements(textRun(textStyle(link))))');
      return at(all[all.length - 1], 'paragraph.elements.0.textRun.textStyle.link.url');
    },
    expected: 'https://example.vn/',
  },
  {
    ...docs,
    id: 'doc.names',
    see: (p) => {
      p.write(namedRangeRequests(layOut(TREE).paragraphs));
      const range = at(p.body('namedRanges'), 'namedRanges');
      return at(at(range, 'answer:a'), 'namedRanges.0.ranges.0.startIndex');
    },
    get expected() {
      return layOut(TREE).paragraphs.find(({ name }) => name)?.start;
    },
  },
  {
    ...docs,
    id: 'doc.header',
    see: (p) =>
      String(at(p.write([{ createHeader: { type: 'DEFAULT' } }]), 'replies.0.createHeader.headerId')).length > 3,
    expected: true,
  },
  {
    ...docs,
    id: 'doc.atomic',
    see: (p) => {
      const insert = (index: number): object => ({ insertText: { location: { index }, text: 'x' } });
      const outcome = outcomeOf(() => p.write([insert(1), insert(9_999_999)]));
      return [outcome, textOf(content(p, RUNS)[1])];
    },
    expected: ['refused', 'Đơn đăng ký 😀'],
  },
  { ...docs, id: 'doc.batch600', see: batchOf(600), expected: true },
  { ...docs, id: 'doc.batch2000', see: batchOf(2000), expected: true },
];
