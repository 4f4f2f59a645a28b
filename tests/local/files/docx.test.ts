// The text of the .docx as a person finds it.
import { Body, body, written } from './google-body';

describe('text', () => {
  it('has real headings, so that the outline works', async () => {
    const made = body()
      .paragraph([['Đơn đăng ký']], { namedStyleType: 'TITLE' })
      .paragraph([['Phần 1']], { namedStyleType: 'HEADING_1' })
      .paragraph([['Hồ sơ']], { namedStyleType: 'HEADING_2' })
      .paragraph([['Dân số']], { namedStyleType: 'HEADING_3' })
      .paragraph([['8.993.082']], { namedStyleType: 'NORMAL_TEXT' });
    const { html, xml } = await written(made);
    expect(html).toContain('<h1>Phần 1</h1><h2>Hồ sơ</h2><h3>Dân số</h3><p>8.993.082</p>');
    expect(xml()).toContain('<w:pStyle w:val="Title"/>');
    expect(xml('word/styles.xml').match(/<w:outlineLvl w:val="[012]"\/>/g)).toHaveLength(3);
  });

  it('takes its looks from the named styles, black, in Times New Roman where nothing is said', async () => {
    const namedStyles = {
      styles: [
        {
          namedStyleType: 'NORMAL_TEXT',
          textStyle: { fontSize: { magnitude: 14 } },
          paragraphStyle: { lineSpacing: 150 },
        },
        {
          namedStyleType: 'HEADING_1',
          textStyle: { bold: true, fontSize: { magnitude: 15 } },
          paragraphStyle: { keepWithNext: true },
        },
      ],
    };
    const { xml } = await written(body().paragraph([['x']]), { namedStyles });
    const styles = xml('word/styles.xml');
    expect(styles).toMatch(/<w:rPrDefault>.*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>.*?<w:lang w:val="vi-VN"/);
    expect(styles).toContain('w:line="360"');
    expect(styles).toMatch(
      /w:styleId="Heading1">.*?<w:keepNext\/>.*?<w:b\/>.*?<w:color w:val="000000"\/><w:sz w:val="30"\/>/,
    );
  });

  it('keeps bold, italic, sizes and links, a spreadsheet cell included', async () => {
    const url = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=D12';
    const made = body().paragraph([
      ['đậm', { bold: true }],
      [' '],
      ['nghiêng', { italic: true, fontSize: { magnitude: 10 } }],
      ['ô', { link: { url } }],
    ]);
    const { html, xml } = await written(made);
    expect(html).toContain('<strong>đậm</strong> <em>nghiêng</em>');
    expect(html).toContain(`<a href="${url.replace('&', '&amp;')}">ô</a>`);
    expect(xml()).toContain('<w:sz w:val="20"/>');
    expect(xml()).toContain('<w:color w:val="1155CC"/>');
  });

  it('shows gaps in the highlighter where it has the colour, else as shading of exactly that colour', async () => {
    const back = (rgbColor: { red?: number; green?: number; blue?: number }) => ({
      backgroundColor: { color: { rgbColor } },
    });
    const made = body().paragraph([
      ['[CHỜ BỔ SUNG]', back({ red: 1, green: 1 })],
      ['sai', back({ red: 1, green: 0.8, blue: 0.8 })],
      ['trong suốt', { backgroundColor: {} }],
    ]);
    const { xml } = await written(made);
    expect(xml()).toContain('<w:highlight w:val="yellow"/>');
    expect(xml()).toContain('w:fill="FFCCCC"');
    expect(xml().match(/<w:shd /g)).toHaveLength(1);
  });

  it('breaks lines at a vertical tab and does not spread the line above', async () => {
    const { html, xml } = await written(body().paragraph([['một\u000bhai\tba']], { alignment: 'JUSTIFIED' }));
    expect(html).toBe('<p>một<br />hai\tba</p>');
    expect(xml('word/settings.xml')).toContain('<w:doNotExpandShiftReturn/>');
  });

  it('counts a first line from the margin, and takes an inherited one back', async () => {
    const made = body()
      .paragraph([['a']], { indentFirstLine: { magnitude: 0 } })
      .paragraph([['b']], { indentStart: { magnitude: 36 }, indentFirstLine: { magnitude: 18 } });
    const { xml } = await written(made);
    expect(xml()).toContain('<w:ind w:firstLine="0"/>');
    expect(xml()).toContain('<w:ind w:left="720" w:hanging="360"/>');
  });

  it('has ruled lines, spacing and page breaks where they were', async () => {
    const line = { dashStyle: 'DOT', width: { magnitude: 1 }, color: { color: { rgbColor: {} } } };
    const made = body()
      .paragraph([['Chữ ký:']], { borderBottom: line, borderBetween: line, spaceAbove: { magnitude: 6 } })
      .pageBreak()
      .paragraph([['Trang mới']]);
    const { xml } = await written(made);
    expect(xml()).toContain('<w:bottom w:val="dotted" w:color="000000" w:sz="8" w:space="0"/>');
    expect(xml()).toContain('w:before="120"');
    expect(xml()).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Trang mới/);
    expect(xml()).not.toContain('w:type="page"');
  });

  it('numbers lists as Google does', async () => {
    const made = body();
    made.content.push({ paragraph: { elements: [{ textRun: { content: 'Một\n' } }], bullet: { listId: 'kix.1' } } });
    const lists = { 'kix.1': { listProperties: { nestingLevels: [{ glyphType: 'DECIMAL', glyphFormat: '%0)' }] } } };
    const { html, xml } = await written(made, { lists });
    expect(html).toContain('<ol><li>Một</li></ol>');
    expect(xml('word/numbering.xml')).toContain('<w:lvlText w:val="%1)"/>');
  });

  it('holds no character that would make Word refuse the file', async () => {
    const { html } = await written(body().paragraph([['a\u0001b\ud800c']]));
    expect(html).toBe('<p>abc</p>');
  });
});

it('a document with nothing in it is still a document', async () => {
  expect((await written(new Body())).html).toBe('');
  expect((await written(body())).html).toBe('');
});
