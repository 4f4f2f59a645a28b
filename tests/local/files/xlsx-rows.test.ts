// The sizes of rows and columns in the .xlsx.
import { readTab, tab, text } from './google-book';

const LONG = 'Thành phố xây dựng xã hội học tập, tạo cơ hội học tập suốt đời cho mọi người dân. '.repeat(12).trim();

describe('sizes', () => {
  const wraps = { wrapStrategy: 'WRAP' };

  it('keep the widths of columns and hide what is hidden', async () => {
    const sheet = await readTab({
      properties: { title: 'A' },
      data: [
        {
          columnMetadata: [{ pixelSize: 70 }, { pixelSize: 280, hiddenByUser: true }],
          rowMetadata: [{ pixelSize: 40 }, { hiddenByUser: true }],
          rowData: [{ values: [text('x')] }, { values: [text('y')] }],
        },
      ],
    });
    expect(sheet.getColumn(1).width).toBeCloseTo(10);
    expect(sheet.getColumn(2).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getRow(2).hidden).toBe(true);
  });

  it('make a row high enough for a long wrapped text, and not for one that may run over', async () => {
    const columnMetadata = [{ pixelSize: 300 }];
    const rowData = [{ values: [text(LONG, { userEnteredFormat: wraps })] }, { values: [text(LONG)] }];
    const sheet = await readTab({ properties: { title: 'A' }, data: [{ columnMetadata, rowData }] });
    // About 970 letters, 45 to 55 in a line of 300 pixels, 12 to 13 points a line.
    expect(sheet.getRow(1).height).toBeGreaterThan(18 * 12);
    expect(sheet.getRow(1).height).toBeLessThan(27 * 13);
    expect(sheet.getRow(2).height).toBeLessThan(20);
  });

  it('give a merged block room over its whole width, and what is missing to its last row', async () => {
    const sheet = await readTab({
      properties: { title: 'A' },
      data: [
        {
          columnMetadata: Array.from({ length: 4 }, () => ({ pixelSize: 300 })),
          rowData: [
            { values: [text(LONG, { userEnteredFormat: wraps })] },
            { values: [text(LONG, { userEnteredFormat: wraps })] },
            { values: [text('x')] },
          ],
        },
      ],
      merges: [
        { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 4 },
        { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      ],
    });
    expect(sheet.getCell('D1').isMerged).toBe(true);
    expect(sheet.getRow(1).height).toBeLessThan(100);
    expect((sheet.getRow(2).height ?? 15.75) + (sheet.getRow(3).height ?? 0)).toBeGreaterThan(18 * 12);
  });

  it('never exceed the highest row Excel knows', async () => {
    const sheet = await readTab(tab('A', [[text(LONG.repeat(9), { userEnteredFormat: wraps })]]));
    expect(sheet.getRow(1).height).toBe(409);
  });

  it('group rows with the heading above them', async () => {
    const sheet = await readTab(
      tab('A', [[text('a')], [text('b')], [text('c')]], {
        rowGroups: [
          { range: { startIndex: 1, endIndex: 3 }, depth: 1 },
          { range: { startIndex: 2, endIndex: 3 }, depth: 2, collapsed: true },
        ],
      }),
    );
    expect([1, 2, 3].map((row) => sheet.getRow(row).outlineLevel)).toEqual([0, 1, 2]);
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(sheet.properties.outlineProperties?.summaryBelow).toBe(false);
  });
});
