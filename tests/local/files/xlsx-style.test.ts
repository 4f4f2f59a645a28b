// The looks of the .xlsx: colours, fonts, borders, conditional formats, dropdowns.
import type { CellData } from '../../../local/files/google-json';
import { book, read, readTab, tab, text } from './google-book';

describe('looks', () => {
  it('carry colours, font, alignment, wrap, borders and notes', async () => {
    const cell = (
      await readTab(
        tab('A', [
          [
            text('Đầy đủ', {
              note: 'Đề nghị bổ sung nguồn số liệu.',
              userEnteredFormat: {
                backgroundColorStyle: { rgbColor: { red: 0.85, green: 0.92, blue: 0.83 } },
                textFormat: {
                  bold: true,
                  italic: true,
                  fontSize: 12,
                  fontFamily: 'Roboto',
                  foregroundColor: { blue: 1 },
                },
                horizontalAlignment: 'CENTER',
                verticalAlignment: 'MIDDLE',
                wrapStrategy: 'WRAP',
                borders: { bottom: { style: 'SOLID_MEDIUM', color: {} } },
              },
            }),
          ],
        ]),
      )
    ).getCell('A1');
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9EBD4' } });
    expect(cell.font).toMatchObject({
      bold: true,
      italic: true,
      size: 12,
      name: 'Roboto',
      color: { argb: 'FF0000FF' },
    });
    expect(cell.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(cell.border?.bottom).toMatchObject({ style: 'medium', color: { argb: 'FF000000' } });
    expect(JSON.stringify(cell.note)).toContain('Đề nghị bổ sung nguồn số liệu.');
  });

  it('take the format that was entered, not the one a conditional format made of it', async () => {
    const white = { backgroundColor: { red: 1, green: 1, blue: 1 } };
    const cell = text('x', { userEnteredFormat: white, effectiveFormat: { backgroundColor: { red: 1 } } });
    expect((await readTab(tab('A', [[cell]]))).getCell('A1').fill).toMatchObject({ pattern: 'none' });
  });

  it('turn conditional formats into rules with fill and font colour, moved to each of their ranges', async () => {
    const format = {
      backgroundColorStyle: { rgbColor: { red: 1 } },
      textFormat: { foregroundColorStyle: { rgbColor: { blue: 1 } } },
    };
    const rule = (type: string, userEnteredValue: string, ...rows: number[]) => ({
      ranges: rows.map((row) => ({ startRowIndex: row, endRowIndex: row + 5, startColumnIndex: 4, endColumnIndex: 5 })),
      booleanRule: { condition: { type, values: [{ userEnteredValue }] }, format },
    });
    const { xml } = await read(
      book(
        tab('A', [[text('x')]], {
          conditionalFormats: [
            rule('TEXT_EQ', 'Cần sửa', 3),
            rule('TEXT_CONTAINS', 'Có "lý do"?', 3),
            rule('TEXT_STARTS_WITH', '✓', 3),
            rule('CUSTOM_FORMULA', '=AND($E4="a;B4";$E$1<>"")', 3, 20),
            rule('NUMBER_EQ', '3', 3),
          ],
        }),
      ),
    );
    const sheet = xml('xl/worksheets/sheet1.xml')
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    const formulas = [...sheet.matchAll(/<formula>(.*?)<\/formula>/g)].map((match) => match[1]);
    expect(formulas).toEqual([
      'E4="Cần sửa"',
      'ISNUMBER(SEARCH("Có ""lý do""~?",E4))',
      'LEFT(E4,1)="✓"',
      'AND($E4="a;B4",$E$1<>"")',
      'AND($E21="a;B4",$E$1<>"")',
    ]);
    expect(sheet).toContain('sqref="E4:E8"');
    expect(xml('xl/styles.xml')).toMatch(
      /<dxf><font><color rgb="FF0000FF"\/><\/font><fill>.*?<bgColor rgb="FFFF0000"\/>/,
    );
  });
});

describe('dropdowns', () => {
  const choice = (values: string[], strict = false): CellData => ({
    dataValidation: {
      strict,
      condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    },
  });

  it('show their list and reject nothing unless they are strict', async () => {
    const { xml } = await read(
      book(tab('A', [[choice(['Thống kê', 'Khảo sát'])], [choice(['Thống kê', 'Khảo sát'])], [choice(['Có'], true)]])),
    );
    const rules = xml('xl/worksheets/sheet1.xml').match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(rules).toHaveLength(2);
    expect(rules[0]).toContain('sqref="A1:A2"');
    expect(rules[0]).toContain('&quot;Thống kê,Khảo sát&quot;');
    expect(rules[0]).not.toContain('showErrorMessage');
    expect(rules[1]).toContain('showErrorMessage="1"');
  });

  it('keep a value with a comma and a long list whole', async () => {
    const { book: workbook, xml } = await read(book(tab('A', [[choice(['Ông, Bà', 'Khác'])]])));
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<formula1>&apos;_lists&apos;!$A$1:$A$2</formula1>');
    expect(workbook.getWorksheet('_lists')?.state).toBe('veryHidden');
    expect(workbook.getWorksheet('_lists')?.getCell('A1').value).toBe('Ông, Bà');
  });
});
