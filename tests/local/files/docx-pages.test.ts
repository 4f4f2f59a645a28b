// The pages of the .docx: size, margins, numbers, headers.
import { body, written } from './google-body';

const sectionsOf = (xml: string) => xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];

describe('pages', () => {
  const documentStyle = {
    pageSize: { width: { magnitude: 595.3 }, height: { magnitude: 841.9 } },
    marginTop: { magnitude: 57 },
    marginLeft: { magnitude: 85 },
    marginHeader: { magnitude: 28 },
  };

  it('are A4 with the margins given, and turned where a section says so', async () => {
    const made = body()
      .paragraph([['Phần 1']])
      .section({ sectionType: 'NEXT_PAGE', flipPageOrientation: true, marginLeft: { magnitude: 50 } })
      .paragraph([['Phụ lục']])
      .section({ sectionType: 'NEXT_PAGE' })
      .paragraph([['Cuối']]);
    const sections = sectionsOf((await written(made, { documentStyle })).xml());
    expect(sections).toHaveLength(3);
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sections[0]).toContain('w:top="1140"');
    expect(sections[0]).toContain('w:left="1700"');
    expect(sections[1]).toContain('<w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(sections[1]).toContain('w:left="1000"');
    expect(sections[2]).toContain('w:orient="portrait"');
  });

  it('carry their number in the top margin from the second one, in every section', async () => {
    const { xml } = await written(
      body()
        .paragraph([['a']])
        .section()
        .paragraph([['b']]),
      { documentStyle },
    );
    const [first, second] = sectionsOf(xml());
    expect(first).toContain('<w:titlePg/>');
    expect(second).not.toContain('titlePg');
    expect(second).not.toContain('headerReference');
    const relation = (type: string) => new RegExp(`w:type="${type}" r:id="(\\w+)"`).exec(first ?? '')?.[1];
    const target = (id: string | undefined) =>
      new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(xml('word/_rels/document.xml.rels'))?.[1];
    const number = xml(`word/${target(relation('default'))}`);
    expect(number).toContain('PAGE</w:instrText>');
    expect(number).toContain('<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/>');
    expect(xml(`word/${target(relation('first'))}`)).not.toContain('PAGE');
  });

  it("carry the document's own header and footer too", async () => {
    const line = (content: string) => ({
      content: [{ paragraph: { elements: [{ textRun: { content: `${content}\n` } }] } }],
    });
    const more = {
      documentStyle: { ...documentStyle, defaultHeaderId: 'h', defaultFooterId: 'f' },
      headers: { h: line('Bản minh họa') },
      footers: { f: line('Lưu hành nội bộ') },
    };
    const { paths, xml } = await written(body().paragraph([['a']]), more);
    const texts = (kind: string) => paths.filter((path) => path.startsWith(`word/${kind}`)).map((path) => xml(path));
    expect(texts('header').filter((text) => text.includes('Bản minh họa'))).toHaveLength(2);
    expect(texts('footer').filter((text) => text.includes('Lưu hành nội bộ'))).toHaveLength(2);
  });

  it('do not get one more for the empty paragraph that Google keeps before a section', async () => {
    const { html } = await written(
      body()
        .paragraph([['a']])
        .paragraph([['']])
        .section()
        .paragraph([['b']]),
    );
    expect(html).toBe('<p>a</p><p>b</p>');
  });
});
