// The draft's page keeps what the Google Doc shows: headings, tables, marks, links, lists, pages.

import type { StructuralElement } from '../../../local/files/google-json';
import { documentPage } from '../../../local/page/draft/page';
import { document, paragraph, table, textOf } from './pieces';

const page = (...content: readonly StructuralElement[]): string =>
  documentPage(document(...content), {
    lang: 'vi',
    docxHref: '/draft/1.docx?as=a@b.vn',
    book: { id: 'BOOK', href: '/?as=a@b.vn' },
  });
const link = (url: string): string => page(paragraph('xem', { link: { url } }));

describe('a draft as a page', () => {
  it('has the title and a button that downloads the .docx above the sheets, in the chosen language', () => {
    expect(page(paragraph('x'))).toContain('<title>Dự thảo lần 1</title>');
    expect(page(paragraph('x'))).toMatch(
      /<a class="main" href="\/draft\/1\.docx\?as=a@b\.vn" download>Tải về \.docx<\/a>/u,
    );
    const english = documentPage(document(paragraph('x')), { lang: 'en', docxHref: '/d' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('>Download .docx</a>');
    expect(english).not.toContain('Back to the workbook');
  });

  it('has real headings whose ranks never jump', () => {
    const headed = page(
      paragraph('Đơn', {}, 'TITLE'),
      paragraph('Phần 1', {}, 'HEADING_1'),
      paragraph('Sâu', {}, 'HEADING_3'),
      paragraph('Phần 2', {}, 'HEADING_1'),
    );
    expect(headed.match(/<h\d/gu)).toEqual(['<h1', '<h2', '<h3', '<h2']);
    expect(page(paragraph('x')).match(/<h\d[^>]*>[^<]*/gu)).toEqual(['<h1 class="name">Dự thảo lần 1']);
  });

  it('says which cells of a table are its headers', () => {
    const html = page(table(['Mã', 'Chỉ số'], ['1.1.1', 'Tỷ lệ']));
    expect(html.match(/<t[hd] [^>]*>/gu)?.map((tag) => tag.replace(/ style.*/u, ''))).toEqual([
      '<th scope="col"',
      '<th scope="col"',
      '<td',
      '<td',
    ]);
    expect(html).toMatch(/<thead>[\s\S]*<\/thead>\n<tbody>/u);
  });

  it('tells a screen reader that a table without lines only arranges text', () => {
    const none = { width: {} };
    const cell = {
      content: [paragraph('x')],
      tableCellStyle: { borderTop: none, borderBottom: none, borderLeft: none, borderRight: none },
    };
    const unlined = page({ table: { columns: 1, tableRows: [{ tableCells: [cell] }] } });
    expect(unlined).toContain('role="presentation"');
    expect(page(table(['a'], ['b']))).not.toContain('role="presentation"');
  });

  it('marks what is highlighted', () => {
    const yellow = { color: { rgbColor: { red: 1, green: 0.95, blue: 0.6 } } };
    expect(page(paragraph('[CHỜ BỔ SUNG]', { backgroundColor: yellow }))).toContain(
      '<mark style="background-color:#FFF299;">[CHỜ BỔ SUNG]</mark>',
    );
  });

  it('links to the web and to mailboxes, and shows any other address as text only', () => {
    expect(link('https://hochiminhcity.gov.vn')).toContain(
      '<a href="https://hochiminhcity.gov.vn" rel="noopener noreferrer"',
    );
    expect(link('mailto:a@b.vn')).toContain('<a href="mailto:a@b.vn"');
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '//evil',
      'vbscript:x',
    ])
      expect(link(url).split('<main')[1]).not.toContain('<a ');
  });

  it('leads from a gap to its cell in the workbook on this computer', () => {
    expect(link('https://docs.google.com/spreadsheets/d/BOOK/edit#gid=7&range=D5')).toContain(
      'href="/?as=a@b.vn#gid=7&#38;range=D5"',
    );
    expect(link('https://docs.google.com/spreadsheets/d/OTHER/edit#gid=7')).toContain('href="https://docs.google.com/');
  });

  it('begins a new sheet at each page break, lying where the section lies', () => {
    const broken = page(
      { sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS' } } },
      paragraph('một'),
      { paragraph: { elements: [{ pageBreak: {} }, { textRun: { content: '\n' } }] } },
      paragraph('hai'),
      paragraph(''),
      { sectionBreak: { sectionStyle: { sectionType: 'NEXT_PAGE', flipPageOrientation: true } } },
      paragraph('ba'),
    );
    expect(broken.match(/<div class="[^"]*"/gu)).toEqual([
      '<div class="sheet"',
      '<div class="sheet"',
      '<div class="sheet lying"',
    ]);
    expect(textOf(broken)).toBe('một\nhai\nba\n');
  });

  it('numbers lists as the document does, also where text stands between their items', () => {
    const item = (text: string, nestingLevel = 0): StructuralElement => ({
      paragraph: { ...paragraph(text).paragraph, bullet: { listId: 'L', nestingLevel } },
    });
    const nestingLevels = [{ glyphType: 'DECIMAL' }, { glyphSymbol: '○' }];
    const html = documentPage(
      {
        ...document(item('một'), item('một a', 1), item('hai'), paragraph('giữa'), item('ba')),
        lists: { L: { listProperties: { nestingLevels } } },
      },
      { lang: 'vi', docxHref: '/d' },
    );
    expect(html.match(/<(?:\/?[ou]l|\/?li)[^>]*>/gu)).toEqual([
      '<ol style="list-style-type:decimal">',
      '<li value="1">',
      '<ul style="list-style-type:circle">',
      '<li>',
      '</li>',
      '</ul>',
      '</li>',
      '<li value="2">',
      '</li>',
      '</ol>',
      '<ol style="list-style-type:decimal">',
      '<li value="3">',
      '</li>',
      '</ol>',
    ]);
  });

  it('repeats the document’s header and footer on each sheet', () => {
    const broken: StructuralElement = {
      paragraph: { paragraphStyle: { pageBreakBefore: true }, elements: [{ textRun: { content: 'hai\n' } }] },
    };
    const html = documentPage(
      {
        ...document(paragraph('một'), broken),
        documentStyle: { defaultHeaderId: 'h', defaultFooterId: 'f' },
        headers: { h: { content: [paragraph('Đầu trang')] } },
        footers: { f: { content: [paragraph('Chân trang')] } },
      },
      { lang: 'vi', docxHref: '/d' },
    );
    expect(textOf(html)).toBe('Đầu trang\nmột\nChân trang\nĐầu trang\nhai\nChân trang\n');
  });
});
