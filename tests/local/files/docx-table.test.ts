// The tables of the .docx as a person finds them.
import { body, written } from './google-body';

describe('tables', () => {
  const rows = [
    ['Mã', 'Chỉ số'],
    ...Array.from({ length: 40 }, (_, index) => [`1.1.${index + 1}`, 'Tỷ lệ người biết chữ']),
  ];

  it('repeat their header rows on every page, with the widths they had', async () => {
    const { html, xml } = await written(
      body()
        .table(rows, 1)
        .paragraph([['']]),
    );
    expect(html).toContain('<thead><tr><th><p>Mã</p></th><th><p>Chỉ số</p></th></tr></thead>');
    expect(html.match(/<tr>/g)).toHaveLength(41);
    expect(xml().match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml()).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="2000"/>');
    expect(xml()).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml().match(/w:fill="FFFF00"/g)).toHaveLength(2);
  });

  it('keep short rows whole and let long ones run on to the next page', async () => {
    const { xml } = await written(
      body().table([
        ['ngắn', 'ngắn'],
        ['ngắn', 'dài '.repeat(400)],
      ]),
    );
    expect(xml().match(/<w:cantSplit\/>/g)).toHaveLength(1);
  });

  it('have no lines where their width is 0, and black ones where nothing is said', async () => {
    const cell = (text: string, tableCellStyle: object) => ({
      content: [{ paragraph: { elements: [{ textRun: { content: `${text}\n` } }] } }],
      tableCellStyle,
    });
    const none = { width: { magnitude: 0 } };
    const made = body();
    const tableRows = [
      {
        tableCells: [
          cell('a', { borderTop: none, borderBottom: none, borderLeft: none, borderRight: none }),
          cell('b', {}),
        ],
      },
    ];
    made.content.push({ table: { rows: 1, columns: 2, tableRows } });
    const borders = (await written(made)).xml().match(/<w:tcBorders>.*?<\/w:tcBorders>/g) ?? [];
    expect(borders[0]?.match(/w:val="nil"/g)).toHaveLength(4);
    expect(borders[1]?.match(/w:val="single" w:color="000000" w:sz="8"/g)).toHaveLength(4);
  });

  it.each([[true], [false]])(
    'keep their merged cells, whether the covered ones are listed (%s) or not',
    async (listed) => {
      const cell = (text: string, tableCellStyle: object = {}) => ({
        content: [{ paragraph: { elements: [{ textRun: { content: `${text}\n` } }] } }],
        tableCellStyle,
      });
      const covered = listed ? [cell('')] : [];
      const tableRows = [
        { tableCells: [cell('rộng', { columnSpan: 2 }), ...covered, cell('cao', { rowSpan: 2 })] },
        { tableCells: [cell('a'), cell('b'), ...covered] },
      ];
      const made = body();
      made.content.push({ table: { rows: 2, columns: 3, tableRows } });
      const { html } = await written(made);
      expect(html).toContain(
        '<tr><td colspan="2"><p>rộng</p></td><td rowspan="2"><p>cao</p></td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr>',
      );
    },
  );
});
