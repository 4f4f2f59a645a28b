// The tabs and values of the .xlsx as a person finds them.
import { writeXlsx } from '../../../local/files/xlsx';
import { book, read, readTab, tab, text } from './google-book';

describe('tabs', () => {
  it('stand in the order of the spreadsheet, with their colours, the hidden ones hidden', async () => {
    const { book: workbook } = await read(
      book(
        tab('Thiết lập', [], { properties: { hidden: true } }, 2),
        tab('Tổng hợp', [], { properties: { tabColorStyle: { rgbColor: { red: 1 } } } }, 0),
        tab('Sở Y tế', [], {}, 1),
      ),
    );
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Tổng hợp', 'Sở Y tế', 'Thiết lập']);
    expect(workbook.worksheets[2]?.state).toBe('hidden');
    expect(workbook.worksheets[0]?.properties.tabColor?.argb).toBe('FFFF0000');
  });

  it.each([['Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh'], ['Quận/huyện'], ['']])(
    'with a title Excel cannot have (%j) are refused',
    async (title) => {
      await expect(writeXlsx(book(tab(title, [])))).rejects.toThrow('tab title');
    },
  );

  it('with the same title twice, whatever the case, are refused', async () => {
    await expect(writeXlsx(book(tab('Sở Y tế', [], {}, 0), tab('SỞ Y TẾ', [], {}, 1)))).rejects.toThrow('twice');
  });

  it('keep frozen rows and columns, print landscape on one page width and repeat the frozen rows', async () => {
    const sheet = await readTab(
      tab('A', [[text('x')]], { properties: { gridProperties: { frozenRowCount: 3, frozenColumnCount: 2 } } }),
    );
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToHeight: 0, paperSize: 9 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:3');
  });

  it('too wide for letters people can read on A4 print on A3', async () => {
    const wide = tab('A', []);
    const columnMetadata = Array.from({ length: 16 }, () => ({ pixelSize: 130 }));
    expect((await readTab({ ...wide, data: [{ columnMetadata }] })).pageSetup.paperSize).toBe(8);
  });

  it('keep their properties in the order the format asks for', async () => {
    const { xml } = await read(book(tab('A', [[text('x')]])));
    const properties = /<sheetPr>.*<\/sheetPr>/.exec(xml('xl/worksheets/sheet1.xml'))?.[0] ?? '';
    expect(properties.indexOf('outlinePr')).toBeGreaterThan(0);
    expect(properties.indexOf('outlinePr')).toBeLessThan(properties.indexOf('pageSetUpPr'));
  });
});

describe('values', () => {
  it('keep texts as they were typed', async () => {
    const typed = [
      '98,5',
      '+84 28 3829',
      '- gạch đầu dòng',
      '08/2023',
      '=1+1',
      'mã _x0041_ giữ nguyên',
      'Dòng 1\nDòng 2',
    ];
    const format = { numberFormat: { type: 'TEXT' } };
    const sheet = await readTab(tab('A', [typed.map((value) => text(value, { userEnteredFormat: format }))]));
    const cells = typed.map((_, index) => sheet.getCell(1, index + 1));
    expect(cells.map((cell) => cell.value)).toEqual(typed);
    expect(cells.every((cell) => cell.numFmt === '@')).toBe(true);
  });

  it('keep a text that looks like a formula a text, even in an automatic cell', async () => {
    const cell = (await readTab(tab('A', [[text('=SUM(A1)')]]))).getCell('A1');
    expect([cell.value, cell.numFmt, cell.formula]).toEqual(['=SUM(A1)', '@', undefined]);
  });

  it('write numbers, dates and percentages as numbers with their format, booleans and errors as such', async () => {
    const sheet = await readTab(
      tab('A', [
        [
          {
            userEnteredValue: { numberValue: 0.985 },
            userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } },
          },
          { userEnteredValue: { numberValue: 45153 }, userEnteredFormat: { numberFormat: { type: 'DATE' } } },
          { userEnteredValue: { boolValue: true } },
          { userEnteredValue: { formulaValue: '=NA()' }, effectiveValue: { errorValue: { type: 'N_A' } } },
          { userEnteredValue: { formulaValue: '=1+1' }, effectiveValue: { numberValue: 2 } },
        ],
      ]),
    );
    expect([sheet.getCell('A1').value, sheet.getCell('A1').numFmt]).toEqual([0.985, '0.0%']);
    expect((sheet.getCell('B1').value as Date).toISOString().slice(0, 10)).toBe('2023-08-15');
    expect(sheet.getCell('C1').value).toBe(true);
    expect(sheet.getCell('D1').value).toEqual({ error: '#N/A' });
    expect(sheet.getCell('E1').value).toBe(2);
  });

  it('hold no character that would make Excel refuse the file', async () => {
    const { xml } = await read(book(tab('A', [[text('a\u0001b\ud800c\u000bd')]])));
    expect(xml('xl/sharedStrings.xml')).toContain('a b\ufffdc\nd');
  });

  it('over the length Excel can hold are refused, naming the cell', async () => {
    await expect(writeXlsx(book(tab('Sở Y tế', [[], [{}, text('x'.repeat(32768))]])))).rejects.toThrow("'Sở Y tế'!B2");
  });

  it('start where their block of data starts, and rows may be ragged or absent', async () => {
    const sheet = await readTab({
      properties: { title: 'A' },
      data: [{ startRow: 2, startColumn: 1, rowData: [{}, { values: [{}, text('đây')] }] }],
    });
    expect(sheet.getCell('C4').value).toBe('đây');
  });
});
