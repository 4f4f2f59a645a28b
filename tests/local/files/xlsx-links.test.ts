// The links of the .xlsx.
import type { CellData } from '../../../local/files/google-json';
import { book, read, readTab, tab, text } from './google-book';

describe('links', () => {
  const linked = (uri: string): CellData => text('đây', { userEnteredFormat: { textFormat: { link: { uri } } } });
  const links = async (...uris: string[]) => {
    const { xml } = await read(book(tab("Sở GD&ĐT 'A'!", [uris.map(linked)], {}, 7)));
    const sheet = xml('xl/worksheets/sheet1.xml');
    return { links: sheet.match(/<hyperlink .*?\/>/g) ?? [], relations: xml('xl/worksheets/_rels/sheet1.xml.rels') };
  };

  it('to a cell of the same spreadsheet lead inside the workbook', async () => {
    const found = await links(
      '#gid=7&range=D12',
      'https://docs.google.com/spreadsheets/d/sheet-1/edit#gid=7&range=B2:C3',
      '#gid=7',
    );
    const title = "'Sở GD&#38;ĐT ''A''!'!";
    expect(found.links).toEqual([
      `<hyperlink ref="A1" location="${title}D12"/>`,
      `<hyperlink ref="B1" location="${title}B2:C3"/>`,
      `<hyperlink ref="C1" location="${title}A1"/>`,
    ]);
    expect(found.relations).not.toContain('hyperlink');
  });

  it('to the web stay as they are, another spreadsheet included', async () => {
    const url = 'https://docs.google.com/spreadsheets/d/other/edit?a=1&b=2#gid=7&range=D12';
    const sheet = await readTab(tab('A', [[linked(url)]]));
    expect(sheet.getCell('A1').value).toMatchObject({ text: 'đây', hyperlink: url });
    expect(sheet.getCell('A1').font).toMatchObject({ underline: true, color: { argb: 'FF1155CC' } });
  });

  it('that lead nowhere leave the text alone', async () => {
    expect((await links('#gid=99', 'www.hcmcpv.org.vn')).links).toEqual([]);
  });

  it('inside a text make the cell a link and keep the look of each part', async () => {
    const runs = [
      { format: {} },
      { startIndex: 4, format: { link: { uri: 'https://unesco.org' }, bold: true } },
      { startIndex: 7 },
    ];
    const cell = (await readTab(tab('A', [[text('Xem đây nhé', { textFormatRuns: runs })]]))).getCell('A1');
    const value = cell.value as unknown as {
      text: { richText: { text: string; font: { bold?: boolean } }[] };
      hyperlink: string;
    };
    expect(value.hyperlink).toBe('https://unesco.org');
    expect(value.text.richText.map((part) => part.text)).toEqual(['Xem ', 'đây', ' nhé']);
    expect(value.text.richText.map((part) => part.font.bold === true)).toEqual([false, true, false]);
  });
});
