// Tabs and columns whose marks somebody has changed or doubled: set-up makes the workbook whole once, and a second run finds nothing.
import { DISTRICTS, FINANCE, newSheet, type Sheet, smallPlan } from './sheet';

const plan = smallPlan();

function ready(): Sheet {
  const sheet = newSheet();
  sheet.setUp(plan);
  return sheet;
}

/** Repairs, and shows that a second run finds nothing. */
function repair(sheet: Sheet): void {
  sheet.setUp(plan);
  expect(sheet.setUp(plan).batches).toEqual([]);
}

/** Gives a tab another mark. */
function remark(sheet: Sheet, key: string, metadataValue: string): void {
  const { sheetId } = sheet.tab(key);
  const state = sheet.workbook.state.sheets.find((one) => one.sheetId === sheetId);
  const metadataId = state?.metadata.find((m) => m.metadataKey === 'lcw.tab')?.metadataId;
  sheet.send([
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId } }],
        developerMetadata: { metadataValue },
        fields: 'metadataValue',
      },
    },
  ]);
}

describe('set-up where marks were changed', () => {
  it.each([FINANCE, DISTRICTS, 'overview', 'items'])(
    'makes the tab %s anew, once, where another mark stands on it; what was in it stays',
    (key) => {
      const sheet = ready();
      const { sheetId } = sheet.tab(key);
      remark(sheet, key, 'rác');
      repair(sheet);
      expect(sheet.tab(key).sheetId).not.toBe(sheetId);
      expect(sheet.workbook.state.sheets.some((one) => one.sheetId === sheetId)).toBe(true);
    },
  );

  it('leaves every column its own mark where one has a second one', () => {
    const sheet = ready();
    const answer = sheet.at(FINANCE, '#header', 'answer');
    const columns = sheet.tab(FINANCE).columns;
    const mark = (startIndex: number): object => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'lcw.column',
          metadataValue: 'answer',
          visibility: 'DOCUMENT',
          location: {
            dimensionRange: {
              sheetId: answer.sheetId,
              dimension: 'COLUMNS',
              startIndex,
              endIndex: startIndex + 1,
            },
          },
        },
      },
    });
    sheet.send([mark(0), mark(12)] as never);
    expect([...sheet.tab(FINANCE).columns].sort()).toEqual([...columns].sort());
    expect(sheet.setUp(plan).batches).toEqual([]);
  });

  it('freezes the header of a tab of which only the last row was left', () => {
    const sheet = ready();
    const { sheetId, rowCount } = sheet.tab('settings');
    sheet.send([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: rowCount - 1 } } }]);
    repair(sheet);
    expect(sheet.tab('settings').frozenRows).toBe(sheet.at('settings', '#header', 'id').row + 1);
  });
});
