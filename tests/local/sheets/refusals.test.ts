// What Google refuses, with its words. Sources: Google's API reference and its error messages as people quote them.

import { snapshotState } from '../../../local/sheets/workbook';
import { area, bench, OFFICER, OWNER, texts } from './workbench';

const refused: readonly [string, readonly object[], string][] = [
  [
    'an unknown request',
    [{ paintCells: {} }],
    'Invalid JSON payload received. Unknown name "paintCells" at \'requests[0]\': Cannot find field.',
  ],
  [
    'an unknown field',
    [{ updateCells: { x: 1 } }],
    'Invalid JSON payload received. Unknown name "x" at \'requests[0].update_cells\': Cannot find field.',
  ],
  [
    'a wrong type',
    [{ deleteSheet: { sheetId: 'a' } }],
    'Invalid value at \'requests[0].delete_sheet.sheet_id\' (TYPE_INT32), "a"',
  ],
  [
    'an unknown word of an enum',
    [{ appendDimension: { dimension: 'ROW' } }],
    'Invalid value at \'requests[0].append_dimension.dimension\' (type.googleapis.com/google.apps.sheets.v4.Dimension), "ROW"',
  ],
  [
    'a value with two members',
    [
      {
        repeatCell: {
          range: { sheetId: 0 },
          cell: { userEnteredValue: { numberValue: 1, stringValue: '1' } },
          fields: '*',
        },
      },
    ],
    "Invalid value at 'requests[0].repeat_cell.cell.user_entered_value' (oneof), oneof field 'value' is already set. Cannot set 'stringValue'",
  ],
  [
    'two requests in one',
    [{ deleteSheet: {}, addSheet: {} }],
    "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'",
  ],
  ['an empty request', [{}], 'Invalid requests[0]: No request set.'],
  ['no request at all', [], 'Must specify at least one request.'],
  [
    'a sheet that is not there',
    [{ deleteSheet: { sheetId: 7 } }],
    'Invalid requests[0].deleteSheet: No grid with id: 7',
  ],
  [
    'a title that exists in other letters',
    [{ addSheet: { properties: { title: 'TRANG TÍNH1' } } }],
    'Invalid requests[0].addSheet: A sheet with the name "TRANG TÍNH1" already exists. Please enter another name.',
  ],
  [
    'a range outside the grid',
    [texts([['a']]), { repeatCell: { range: area(1000, 1001, 0, 2), cell: {}, fields: 'note' } }],
    "Invalid requests[1].repeatCell: Range ('Trang tính1'!A1001:B1001) exceeds grid limits. Max rows: 1000, max columns: 26",
  ],
  [
    'a column behind the last one',
    [texts([['a', 'b']], 0, 25)],
    'Invalid requests[0].updateCells: Attempting to write column: 26, beyond the last requested column of: 25',
  ],
  [
    'more rows than the range has',
    [{ updateCells: { range: area(0, 1, 0, 1), rows: [{}, {}], fields: 'note' } }],
    'Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
  ],
  [
    'a write without fields',
    [{ updateCells: { range: area(0, 1, 0, 1), rows: [] } }],
    "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    'more than 50,000 characters in a cell',
    [texts([['a'.repeat(50_001)]])],
    'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'more than ten million cells',
    [{ addSheet: { properties: { gridProperties: { rowCount: 400_000, columnCount: 26 } } } }],
    'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'freezing every row',
    [
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1000 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    ],
    "Invalid requests[0].updateSheetProperties: You can't freeze all visible rows on the sheet.",
  ],
  [
    'removing the last sheet',
    [{ deleteSheet: { sheetId: 0 } }],
    "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
  ],
  [
    'a bad e-mail among the editors',
    [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: ['not an address'] } } } }],
    'Invalid requests[0].addProtectedRange: Invalid user: not an address',
  ],
  [
    'a warning with editors',
    [
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0 }, warningOnly: true, editors: { users: [OWNER] } },
        },
      },
    ],
    'Invalid requests[0].addProtectedRange: Editors are not supported with warning_only protection.',
  ],
  [
    'open cells in a protected range that is no sheet',
    [
      {
        addProtectedRange: {
          protectedRange: {
            range: area(0, 2, 0, 2),
            unprotectedRanges: [area(0, 1, 0, 1)],
            editors: { users: [OWNER] },
          },
        },
      },
    ],
    'Invalid requests[0].addProtectedRange: Unprotected ranges are only supported on protected sheets.',
  ],
  [
    'a font size in a conditional format',
    [
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0 }],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { fontSize: 12 } } },
          },
        },
      },
    ],
    'Invalid requests[0].addConditionalFormatRule: ConditionalFormatRule.format does not support the field: fontSize',
  ],
  [
    'a condition that data validation does not know',
    [
      {
        setDataValidation: {
          range: { sheetId: 0 },
          rule: { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: 'a' }] } },
        },
      },
    ],
    "Invalid requests[0].setDataValidation: ConditionType 'TEXT_STARTS_WITH' is not supported in data validation.",
  ],
  [
    'a read-only field',
    [{ updateCells: { range: area(0, 1, 0, 1), rows: [], fields: 'effectiveValue' } }],
    'Invalid requests[0].updateCells: Invalid field: effectiveValue',
  ],
  [
    'metadata without visibility',
    [{ createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location: { sheetId: 0 } } } }],
    'Invalid requests[0].createDeveloperMetadata: Developer metadata must always have visibility specified.',
  ],
  [
    'metadata over two columns',
    [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } },
          },
        },
      },
    ],
    'Invalid requests[0].createDeveloperMetadata: The dimension range of developer metadata must represent a single row or column.',
  ],
  [
    'more metadata than a tab holds',
    [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            metadataValue: 'v'.repeat(30_000),
            visibility: 'DOCUMENT',
            location: { sheetId: 0 },
          },
        },
      },
    ],
    'Invalid requests[0].createDeveloperMetadata: Developer metadata exceeds the limit of 30000 characters.',
  ],
  [
    'ungrouping what is not grouped',
    [{ deleteDimensionGroup: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } } }],
    'Invalid requests[0].deleteDimensionGroup: The range to ungroup is not grouped.',
  ],
];

describe('batchUpdate refuses', () => {
  it.each(refused)('%s', (_, requests, message) => {
    const { update, workbook } = bench();
    const before = snapshotState(workbook);
    expect(() => update(requests)).toThrow(expect.objectContaining({ code: 400, message }));
    expect(snapshotState(workbook)).toBe(before);
  });

  it.each(['sheetId', 'protectedRangeId', 'metadataId', 'filterViewId'])('a %s that is already there', (kind) => {
    const request = {
      sheetId: { addSheet: { properties: { sheetId: 5 } } },
      protectedRangeId: {
        addProtectedRange: { protectedRange: { protectedRangeId: 5, range: { sheetId: 0 }, warningOnly: true } },
      },
      metadataId: {
        createDeveloperMetadata: {
          developerMetadata: { metadataId: 5, metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } },
        },
      },
      filterViewId: { addFilterView: { filter: { filterViewId: 5, range: { sheetId: 0 } } } },
    }[kind];
    const { update } = bench();
    update([request as object]);
    expect(() => update([request as object])).toThrow(/Invalid requests\[0\]\.\w+: .*already exists/);
  });
});

describe('the service refuses', () => {
  it('another spreadsheet', () => {
    const { get } = bench();
    expect(() => get(undefined, { spreadsheetId: 'OTHER' })).toThrow(
      expect.objectContaining({ code: 404, message: 'Requested entity was not found.' }),
    );
  });
  it('somebody who is no editor', () => {
    const { get } = bench();
    expect(() => get(undefined, {}, 'guest@tphcm.gov.vn')).toThrow(
      expect.objectContaining({ code: 403, message: 'The caller does not have permission' }),
    );
  });
  it('a parameter and a method that it does not know', () => {
    const { get, api } = bench();
    expect(() => get(undefined, { range: 'A1' })).toThrow('Unknown name "range"');
    expect(() => api.call({ method: 'spreadsheets.values.get', params: {}, caller: OFFICER })).toThrow(
      'does not know the method',
    );
  });
  it('a field mask with a field that is not there, or that is no mask', () => {
    const { get, data } = bench();
    expect(() => get('sheets(properties(name))')).toThrow(
      "Cannot find matching fields for path 'sheets.properties.name'",
    );
    expect(() => get('sheets(properties')).toThrow('Request contains an invalid argument');
    expect(() => data([{ sheetId: 0 }], 'sheets.data.rows')).toThrow('sheets.data.rows');
  });
  it('a data filter outside the grid, on no sheet, or none at all', () => {
    const { data } = bench();
    expect(() => data([area(0, 1001, 0, 1)])).toThrow('exceeds grid limits. Max rows: 1000, max columns: 26');
    expect(() => data([{ sheetId: 9 }])).toThrow('No grid with id: 9');
    expect(() => data([])).toThrow('Must specify at least one data filter.');
  });
});
