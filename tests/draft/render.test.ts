// Writing a tree into a Google Doc: whatever the texts hold, the document says what the tree says.
import fc from 'fast-check';
import { paragraph } from '../../src/draft/answers/blocks';
import { batchesOf, LARGEST_BATCH } from '../../src/draft/batches';
import { renderDraft } from '../../src/draft/render';
import type { Block, DocumentTree, Paragraph, ParagraphStyle, Run, Table } from '../../src/draft/tree';
import { flat, namedTexts } from './flat';
import { TinyDoc } from './interpreter';

const tree = (...blocks: Block[]): DocumentTree => ({ title: 'Dự thảo', lang: 'vi', blocks });
const text = (words: string, name?: string): Paragraph => paragraph('body', words, name);
const table = (...rows: string[][]): Table => ({
  block: 'table',
  widths: (rows[0] ?? []).map(() => 100),
  headRows: 0,
  border: 'grid',
  rows: rows.map((row) => row.map((words) => ({ paragraphs: [paragraph('cell', words)] }))),
});

function written(document: DocumentTree): TinyDoc {
  const doc = new TinyDoc();
  doc.apply(renderDraft(document));
  return doc;
}

const kindsOf = (document: DocumentTree): string[] =>
  renderDraft(document).map((request) => Object.keys(request)[0] ?? '');

describe('a tree written into a new document', () => {
  it('reads back as it was, paragraphs, tables and sections', () => {
    const document = tree(
      table(['ỦY BAN', 'CỘNG HÒA'], ['', 'Độc lập']),
      text('Một'),
      text('Hai'),
      table(['1.1.1', '98,5%'], ['1.1.2', '😀 a\u0301']),
      { block: 'sectionBreak', orientation: 'landscape' },
      text('Ba'),
      table(['cuối']),
    );
    expect(written(document).read()).toEqual(flat(document));
  });

  it('puts an empty document down as it is', () => {
    expect(written(tree()).read()).toEqual([{ is: 'paragraph', text: '' }]);
  });

  it('leaves no empty paragraph between a heading and its table', () => {
    const document = tree(text('Tiêu chuẩn 1.1'), table(['1.1.1']), text('Tiêu chuẩn 1.2'), table(['1.2.1']));
    expect(
      written(document)
        .read()
        .map((block) => (block.is === 'paragraph' ? block.text : block.is)),
    ).toEqual(['Tiêu chuẩn 1.1', 'table', 'Tiêu chuẩn 1.2', 'table', '']);
  });

  it('drops the characters Docs would drop, so that nothing behind them shifts', () => {
    const document = tree(text('a\u0001\u001f\uf0b7b\ud800c', 'answer:x'), text('sau', 'answer:y'));
    const doc = written(document);
    expect(doc.read()[0]).toEqual({ is: 'paragraph', text: 'ab\uFFFDc' });
    expect(doc.textOf((doc.names.get('answer:y') ?? [])[0] as never)).toBe('sau');
  });

  it('keeps a line break inside a paragraph as a soft one', () => {
    expect(written(tree(text('dòng 1\ndòng 2'))).read()[0]).toEqual({ is: 'paragraph', text: 'dòng 1\vdòng 2' });
  });

  it('names a passage of several paragraphs once', () => {
    const doc = written(tree(text('Trước'), text('Một', 'answer:goals'), text('Hai', 'answer:goals'), text('Sau')));
    expect(doc.names.get('answer:goals')?.map((range) => doc.textOf(range))).toEqual(['Một\nHai']);
  });

  it('inserts the text between two tables at once, and nothing for an empty cell', () => {
    const kinds = kindsOf(tree(text('a'), text('b'), text('c'), table(['x', ''], ['', ''])));
    expect(kinds.filter((kind) => kind === 'insertText')).toHaveLength(2);
  });

  it('asks once for neighbours that look alike', () => {
    const bold = (words: string): Paragraph => paragraph('body', [{ text: words, bold: true }]);
    const kinds = kindsOf(tree(...Array.from({ length: 50 }, (_, i) => bold(String(i)))));
    expect(kinds.filter((kind) => kind === 'updateTextStyle')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'updateParagraphStyle')).toHaveLength(1);
  });

  it('never joins two links', () => {
    const link = (url: string): Paragraph => paragraph('body', [{ text: 'xem', link: url }]);
    const doc = written(tree(link('https://a.vn'), link('https://a.vn'), link('https://b.vn')));
    expect(doc.styled.filter((s) => s.kind === 'updateTextStyle').map((s) => doc.textOf(s.range))).toEqual([
      'xem',
      'xem',
      'xem',
    ]);
  });

  it('turns only the sections that lie on their side', () => {
    const doc = written(
      tree(
        text('a'),
        { block: 'sectionBreak', orientation: 'landscape' },
        text('b'),
        { block: 'sectionBreak', orientation: 'portrait' },
        text('c'),
      ),
    );
    const sections = doc.styled.filter((s) => s.kind === 'updateSectionStyle');
    expect(sections.map((s) => [doc.textOf(s.range), s.style.flipPageOrientation])).toEqual([
      ['b', true],
      ['c', false],
    ]);
  });

  it('begins a new page with the paragraph behind a page break', () => {
    const doc = written(tree(text('a'), { block: 'pageBreak' }, text('b'), text('c')));
    const breaks = doc.styled.filter((s) => s.style.pageBreakBefore === true);
    expect(breaks.map((s) => doc.textOf(s.range))).toEqual(['b']);
  });

  it('refuses a table without cells or with rows of different lengths', () => {
    expect(() => renderDraft(tree(table()))).toThrow();
    expect(() => renderDraft(tree(table(['a', 'b'], ['c'])))).toThrow();
  });
});

describe('any tree', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        '\v',
        '😀',
        '\u0301',
        '\ud83d',
        '\ude00',
        '\uf0b7',
        '\u0007',
        '\u2028',
        'ế',
      ),
    }),
  );
  const style = fc.constantFrom<ParagraphStyle>('body', 'cell', 'heading1', 'heading3', 'caption', 'ruled', 'cellHead');
  const run: fc.Arbitrary<Run> = fc.record(
    {
      text: anyText,
      bold: fc.boolean(),
      mark: fc.constantFrom('gap' as const, 'fault' as const, 'note' as const),
      link: fc.constant('https://hochiminhcity.gov.vn'),
    },
    { requiredKeys: ['text'] },
  );
  const anyParagraph = fc
    .record({ style, runs: fc.array(run, { maxLength: 3 }), name: fc.option(fc.constantFrom('answer:a', 'answer:b')) })
    .map(({ style: look, runs, name }) => paragraph(look, runs, name ?? undefined));
  const anyTable = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc
      .array(
        fc.array(
          fc.array(anyParagraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => ({ paragraphs })),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      )
      .map(
        (cells): Table => ({
          block: 'table',
          widths: cells[0]?.map((_, i) => 50 + i) ?? [],
          headRows: 1,
          border: 'grid',
          rows: cells,
        }),
      ),
  );
  const anyTree = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: anyParagraph as fc.Arbitrary<Block> },
        { weight: 2, arbitrary: anyTable as fc.Arbitrary<Block> },
        fc.constant<Block>({ block: 'pageBreak' }),
        fc.constantFrom<Block>(
          { block: 'sectionBreak', orientation: 'landscape' },
          { block: 'sectionBreak', orientation: 'portrait' },
        ),
      ),
      { maxLength: 12 },
    )
    .map((blocks) => tree(...blocks));

  it('reads back as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyTree, (document) => expect(written(document).read()).toEqual(flat(document))),
      { numRuns: 300 },
    );
  });

  it('has its names over exactly the named texts', () => {
    fc.assert(
      fc.property(anyTree, (document) => {
        const doc = written(document);
        for (const [name, texts] of namedTexts(document)) {
          const read = (doc.names.get(name) ?? []).map((range) => doc.textOf(range));
          expect(read).toEqual(texts.map((words) => words || '\n'));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('batches', () => {
  it('keep every request, in order, and none is larger than allowed', () => {
    const requests = renderDraft(tree(...Array.from({ length: 700 }, (_, i) => table([String(i)]))));
    const batches = batchesOf(requests);
    expect(batches.flat()).toEqual(requests);
    expect(batches.length).toBe(Math.ceil(requests.length / LARGEST_BATCH));
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(LARGEST_BATCH);
    expect(batchesOf([])).toEqual([]);
  });
});
