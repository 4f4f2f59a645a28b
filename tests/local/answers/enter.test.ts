import { enterAnswers, PlaceError, typeRecord } from '../../../local/answers/enter';
import { sheetsApi } from '../../../local/sheets/api';
import { cellAt } from '../../../local/sheets/state';
import { createWorkbook, type Workbook } from '../../../local/sheets/workbook';
import { catalogue } from '../../../src/catalogue';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';

const OWNER = 'dau.moi@hcm.example';
const slots = slotsOf(seedPlan(catalogue, [OWNER]));
const agency = slots.find(
  (slot) => slot.unit.collective === undefined && slot.role !== 'summary',
) as (typeof slots)[number];
const district = slots.find((slot) => slot.unit.collective !== undefined) as (typeof slots)[number];

/** A workbook with one tab whose columns and rows are found as the add-in's are; the id column stands last. */
function workbookWith(tabKey: string, columns: readonly string[], rowIds: readonly string[]): Workbook {
  const workbook = createWorkbook({
    id: 'w',
    title: 'w',
    owner: OWNER,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const mark = (metadataKey: string, metadataValue: string, location: object) => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location },
    },
  });
  const requests = [
    mark('lcw.tab', tabKey, { sheetId: 0 }),
    ...[...columns, 'id'].map((name, i) =>
      mark('lcw.column', name, {
        dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: i + 1, endIndex: i + 2 },
      }),
    ),
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 2, columnIndex: columns.length + 1 },
        rows: rowIds.map((id) => ({ values: [{ userEnteredValue: { stringValue: id } }] })),
        fields: 'userEnteredValue',
      },
    },
  ];
  sheetsApi(workbook).call({
    method: 'spreadsheets.batchUpdate',
    params: { spreadsheetId: 'w' },
    body: { requests },
    caller: OWNER,
  });
  return workbook;
}

const valueAt = (workbook: Workbook, row: number, column: number) => {
  const sheet = workbook.state.sheets[0];
  return sheet && cellAt(sheet, row, column)?.userEnteredValue;
};

describe('answers from a file', () => {
  it('are typed into the row and columns of the agency’s own tab', () => {
    const workbook = workbookWith(`unit:${agency.unit.id}`, ['answer', 'year'], ['khác', agency.item.id]);
    const typed = enterAnswers(workbook, [{ line: 2, slot: agency, cells: { answer: 'một', year: '2022' } }], OWNER);
    expect(typed).toBe(2);
    expect(valueAt(workbook, 3, 1)).toEqual({ stringValue: 'một' });
    expect(valueAt(workbook, 3, 2)).toEqual({ numberValue: 2022 });
  });

  it('are typed into the unit’s block of a tab that holds several', () => {
    const { unit } = district;
    const workbook = workbookWith(`collective:${unit.collective}`, ['answer'], [district.key]);
    enterAnswers(workbook, [{ line: 2, slot: district, cells: { answer: 'hai' } }], OWNER);
    expect(valueAt(workbook, 2, 1)).toEqual({ stringValue: 'hai' });
  });

  it('say which tab, row or column is not there', () => {
    const workbook = workbookWith(`unit:${agency.unit.id}`, ['answer'], [agency.item.id]);
    const enter = (slot: typeof agency, cells: object) => () =>
      enterAnswers(workbook, [{ line: 2, slot, cells }], OWNER);
    expect(enter(district, { answer: 'x' })).toThrow(PlaceError);
    expect(enter(agency, { source: 'x' })).toThrow(`has no column “source”`);
    const other = { ...agency, key: `${agency.unit.id}/khác` };
    expect(enter(other, { answer: 'x' })).toThrow('has no row “khác”');
  });

  it('stand beside settings, which are typed in the same way', () => {
    const workbook = workbookWith('settings', ['value'], ['city', 'lang']);
    typeRecord(workbook, 'settings', 'lang', 'value', 'en', OWNER);
    expect(valueAt(workbook, 3, 1)).toEqual({ stringValue: 'en' });
  });
});
