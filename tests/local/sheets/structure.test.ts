// Tabs, rows, columns and what hangs on them. Facts: Google's API reference; platform.md, "Sheets API details that bite".
import { findColumnByMetadata, findSheetByMetadata } from '../../../local/sheets/find';
import { area, bench, texts } from './workbench';

describe('tabs', () => {
  it('a new tab has the size given, else 1000 × 26, and stands at the index given, else last', () => {
    const { get, update } = bench();
    const size = { rowCount: 70, columnCount: 18, frozenRowCount: 3 };
    const answer = update([
      { addSheet: { properties: { sheetId: 7, title: 'A', gridProperties: size } } },
      { addSheet: { properties: { title: 'B', index: 0, hidden: true, tabColor: { red: 1 } } } },
    ]);
    expect(answer.replies[0].addSheet.properties).toMatchObject({ sheetId: 7, index: 1, gridProperties: size });
    expect(
      get('sheets.properties(title,index,hidden,tabColorStyle)').sheets.map(
        (one: { properties: object }) => one.properties,
      ),
    ).toEqual([
      { title: 'B', index: 0, hidden: true, tabColorStyle: { rgbColor: { red: 1 } } },
      { title: 'Trang tính1', index: 1 },
      { title: 'A', index: 2 },
    ]);
  });

  it('an index counts as before the move: to stand before the third tab is index 2', () => {
    const { get, update } = bench();
    update([
      { addSheet: { properties: { sheetId: 1, title: 'B' } } },
      { addSheet: { properties: { sheetId: 2, title: 'C' } } },
    ]);
    update([{ updateSheetProperties: { properties: { sheetId: 0, index: 2, title: 'ignored' }, fields: 'index' } }]);
    expect(
      get('sheets.properties.sheetId').sheets.map((one: { properties: { sheetId: number } }) => one.properties.sheetId),
    ).toEqual([1, 0, 2]);
  });

  it('only the named properties change, and a tab may change the case of its own title', () => {
    const { get, update } = bench();
    update([
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 2 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      { updateSheetProperties: { properties: { title: 'TRANG TÍNH1' }, fields: 'title' } },
    ]);
    expect(get('sheets.properties').sheets[0].properties).toMatchObject({
      title: 'TRANG TÍNH1',
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 2 },
    });
  });

  it('a spreadsheet takes another locale and time zone, if there are such', () => {
    const { get, update } = bench('en_US');
    const set = (properties: object, fields: string): void =>
      update([{ updateSpreadsheetProperties: { properties, fields } }]);
    set({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }, 'locale,timeZone');
    expect(get('properties(locale,timeZone)')).toEqual({
      properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    });
    expect(() => set({ timeZone: 'Saigon' }, 'timeZone')).toThrow('Invalid time zone: Saigon');
  });
});

describe('rows and columns', () => {
  const rows = (startIndex: number, endIndex: number): object => ({
    sheetId: 0,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });
  const columns = (startIndex: number, endIndex: number): object => ({
    sheetId: 0,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  });

  it('sizes and hidden rows are told per row and column', () => {
    const { data, update } = bench();
    update([
      { updateDimensionProperties: { range: columns(1, 2), properties: { pixelSize: 300 }, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: rows(0, 1), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    ]);
    const [got] = data([area(0, 2, 0, 2)]).sheets[0].data;
    expect(got.columnMetadata).toEqual([{ pixelSize: 100 }, { pixelSize: 300 }]);
    expect(got.rowMetadata).toEqual([{ hiddenByUser: true, pixelSize: 21 }, { pixelSize: 21 }]);
  });

  it('groups: the same group added twice gets deeper, neighbours of a level are one, a deleted stretch cuts', () => {
    const { get, update } = bench();
    const group = (start: number, end: number): object => ({ addDimensionGroup: { range: rows(start, end) } });
    update([group(2, 5), group(2, 5), group(5, 8)]);
    const shown = (): object =>
      get('sheets.rowGroups').sheets[0].rowGroups.map(
        (one: { depth: number; range: { startIndex: number; endIndex: number } }) => [
          one.range.startIndex,
          one.range.endIndex,
          one.depth,
        ],
      );
    expect(shown()).toEqual([
      [2, 8, 1],
      [2, 5, 2],
    ]);
    update([{ deleteDimensionGroup: { range: rows(4, 6) } }]);
    expect(shown()).toEqual([
      [2, 5, 1],
      [2, 4, 2],
      [6, 8, 1],
    ]);
  });

  it('groups as in the examples of the reference: [B:D] and [C:E] make [B:E] and, deeper, [C:D]', () => {
    const { update } = bench();
    const { replies } = update([
      { addDimensionGroup: { range: columns(1, 4) } },
      { addDimensionGroup: { range: columns(2, 5) } },
    ]);
    expect(replies[1].addDimensionGroup.dimensionGroups).toEqual([
      { range: { dimension: 'COLUMNS', startIndex: 1, endIndex: 5 }, depth: 1 },
      { range: { dimension: 'COLUMNS', startIndex: 2, endIndex: 4 }, depth: 2 },
    ]);
  });

  it('moveDimension as in the example of the reference', () => {
    const { cell, update } = bench();
    update([
      texts([['0'], ['1'], ['2'], ['3'], ['4']]),
      { moveDimension: { source: rows(1, 3), destinationIndex: 4 } },
    ]);
    expect([0, 1, 2, 3, 4].map((row) => cell(row, 0).formattedValue)).toEqual(['0', '3', '1', '2', '4']);
  });

  it('new rows take the look of the neighbour they inherit from, and no value', () => {
    const { cell, update } = bench();
    update([
      texts([['a'], ['b']]),
      {
        repeatCell: {
          range: area(0, 1, 0, 1),
          cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
          fields: 'userEnteredFormat',
        },
      },
      { insertDimension: { range: rows(1, 2), inheritFromBefore: true } },
    ]);
    expect(cell(1, 0).userEnteredFormat).toEqual({ wrapStrategy: 'WRAP' });
    expect(cell(1, 0).userEnteredValue).toBeUndefined();
    expect(cell(2, 0).formattedValue).toBe('b');
    expect(() => update([{ insertDimension: { range: rows(1001, 1002) } }])).toThrow(
      'range.startIndex[1001] must be less than the grid size (1001) if inheritFromBefore is false.',
    );
  });

  it('metadata of columns and tabs is found again after inserting, moving and renaming, and goes with its column', () => {
    const { data, update, workbook } = bench();
    const put = (metadataId: number, metadataKey: string, location: object): object => ({
      createDeveloperMetadata: {
        developerMetadata: { metadataId, metadataKey, metadataValue: 'v', visibility: 'DOCUMENT', location },
      },
    });
    update([put(1, 'answer', { dimensionRange: columns(3, 4) }), put(2, 'tab', { sheetId: 0 })]);
    update([
      { insertDimension: { range: columns(0, 2) } },
      { moveDimension: { source: columns(5, 6), destinationIndex: 1 } },
      { updateSheetProperties: { properties: { title: 'Khác' }, fields: 'title' } },
    ]);
    expect(findColumnByMetadata(workbook, 0, 'answer', 'v')).toBe(1);
    expect(findSheetByMetadata(workbook, 'tab')?.title).toBe('Khác');
    expect(
      data([area(0, 1, 1, 2)], 'sheets.data.columnMetadata.developerMetadata').sheets[0].data[0].columnMetadata[0]
        .developerMetadata[0],
    ).toMatchObject({
      metadataId: 1,
      location: { locationType: 'COLUMN', dimensionRange: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
    });
    update([{ deleteDimension: { range: columns(1, 2) } }]);
    expect(findColumnByMetadata(workbook, 0, 'answer')).toBeUndefined();
    update([
      { deleteDimension: { range: columns(20, 21) } },
      put(1, 'answer', { dimensionRange: columns(3, 4) }),
      { deleteDimension: { range: columns(3, 4) } },
      put(1, 'answer', { dimensionRange: columns(4, 5) }),
    ]);
    expect(findColumnByMetadata(workbook, 0, 'answer')).toBe(4);
  });

  it('metadata can be changed and deleted by a search', () => {
    const { get, update } = bench();
    const filter = { developerMetadataLookup: { metadataKey: 'trigger' } };
    update([
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'trigger',
            metadataValue: 'off',
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      },
    ]);
    update([
      {
        updateDeveloperMetadata: {
          dataFilters: [filter],
          developerMetadata: { metadataValue: 'on' },
          fields: 'metadataValue',
        },
      },
    ]);
    expect(get('developerMetadata.metadataValue')).toEqual({ developerMetadata: [{ metadataValue: 'on' }] });
    update([{ deleteDeveloperMetadata: { dataFilter: filter } }]);
    expect(get('developerMetadata')).toEqual({});
  });
});
