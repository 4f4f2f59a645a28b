// Whatever people typed into the workbook stands in the page as text and as nothing else.
import fc from 'fast-check';
import { documentPage } from '../../../local/page/draft/page';
import { document, paragraph, table, tagsOf, textOf } from './pieces';

const page = (text: string, title = 'x', docxHref = '/draft/1.docx'): string =>
  documentPage(
    { ...document(paragraph(text), table(['Mã', 'Nội dung'], ['1', text])), title },
    { lang: 'vi', docxHref },
  );

const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'/=-!`\u0000\t ;#xscript'), minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</main></style><!--',
    '&lt;b&gt;',
    ']]>',
  ),
);

describe('a draft as a page, whatever the answers are', () => {
  it('no text of a paragraph, a cell or the title becomes markup, and all of it can be read', () => {
    const plain = tagsOf(page('x'));
    fc.assert(
      fc.property(nasty, (typed) => {
        const text = typed.replace(/[\v\n\r]/gu, ' ');
        expect(tagsOf(page(text, typed))).toEqual(plain);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML cannot hold them, so the page leaves them out.
        const shown = text.replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f]/gu, '');
        expect(textOf(page(text)).replace(/\n/gu, '')).toBe(`${shown}MãNội dung1${shown}`);
      }),
      { numRuns: 500 },
    );
  });

  it('no address, font or style name opens a tag or an attribute', () => {
    const styled = (odd: string): string =>
      documentPage(
        document(
          paragraph(
            'x',
            { link: { url: `https://a.vn/${odd}` }, weightedFontFamily: { fontFamily: `Arial${odd}` } },
            odd,
          ),
        ),
        { lang: 'vi', docxHref: `/draft/${odd}.docx`, book: { id: '1', href: `/?as=${odd}` } },
      );
    const tags = (html: string): string[] => tagsOf(html).map((tag) => tag.replace(' class=""', ''));
    fc.assert(
      fc.property(nasty, (odd) => {
        expect(tags(styled(odd))).toEqual(tags(styled('x')));
        expect(styled(odd)).not.toMatch(/style="[^"]*(?:url\(|expression|@import)/u);
      }),
    );
  });

  it('has no script, no handler and a policy that allows none', () => {
    const html = page('<script src="https://evil.example"></script>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|form|img|link|base)\b/iu);
    expect(html).not.toMatch(/<[^>]*\son\w+\s*=/iu);
  });
});
