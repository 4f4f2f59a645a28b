// Set-up run again in a workbook that people have damaged, on the local model of Google Sheets.
import { DISTRICTS, drop, FINANCE, newSheet, put, type Sheet, smallPlan } from './sheet';

const ITEM = '3.3.1-1a';
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

describe('set-up run again', () => {
  it('finds nothing to do in a workbook that is as it was made', () => {
    expect(ready().setUp(plan).batches).toEqual([]);
  });

  it('makes a deleted heading again outside the group of rows below it, with the look of a heading', () => {
    const sheet = ready();
    const heading = sheet.at(FINANCE, '#3.3', 'code');
    sheet.send([drop(heading.sheetId, 'ROWS', heading.row)]);
    repair(sheet);
    const { row } = sheet.at(FINANCE, '#3.3', 'code');
    expect(row).toBe(heading.row);
    const tab = sheet.tab(FINANCE);
    expect(tab.groups.some((g) => row >= (g.range?.startIndex ?? 0) && row < (g.range?.endIndex ?? 0))).toBe(false);
  });

  it('makes the rows under a deleted header again without the header’s white text', () => {
    const sheet = ready();
    const header = sheet.at(FINANCE, '#header', 'code');
    sheet.send([
      {
        deleteDimension: {
          range: { sheetId: header.sheetId, dimension: 'ROWS', startIndex: header.row, endIndex: header.row + 3 },
        },
      },
    ]);
    repair(sheet);
    const state = sheet.workbook.state.sheets.find((s) => s.sheetId === header.sheetId);
    const item = state?.rows[header.row + 2]?.[1]?.userEnteredFormat;
    expect(item?.textFormat).toBeUndefined();
    expect(item?.wrapStrategy).toBe('WRAP');
    expect(sheet.tab(FINANCE).frozenRows).toBe(header.row + 1);
  });

  it('makes a deleted answer column again with its dashes, dropdowns and text format, and keeps what stood beside it', () => {
    const sheet = ready();
    sheet.write(FINANCE, ITEM, 'answer', '25,5%');
    const source = sheet.at(FINANCE, ITEM, 'source');
    const aside = sheet.tab(FINANCE).columnCount;
    sheet.send([
      { appendDimension: { sheetId: source.sheetId, dimension: 'COLUMNS', length: 1 } },
      put(source.sheetId, source.row, aside, 'ghi chú riêng'),
      drop(source.sheetId, 'COLUMNS', source.column),
    ]);
    repair(sheet);
    expect(sheet.text(FINANCE, ITEM, 'answer')).toBe('25,5%');
    expect(sheet.text(FINANCE, '#header', 'source')).toBe('Nguồn số liệu');
    const tab = sheet.tab(FINANCE);
    const cell = sheet.at(FINANCE, ITEM, 'source');
    expect(tab.grid[cell.row]?.[cell.column]).toMatchObject({
      dataValidation: { condition: { type: 'ONE_OF_LIST' } },
      effectiveFormat: { numberFormat: { type: 'TEXT' } },
    });
    expect(tab.grid[cell.row]?.[aside - 1]?.effectiveValue?.stringValue).toBe('ghi chú riêng');
  });

  it('never writes a column’s title into an answer when header and column are gone together', () => {
    const sheet = ready();
    const header = sheet.at(FINANCE, '#header', 'answer');
    sheet.send([drop(header.sheetId, 'ROWS', header.row), drop(header.sheetId, 'COLUMNS', header.column)]);
    repair(sheet);
    expect(sheet.text(FINANCE, ITEM, 'answer')).toBe('');
    expect(sheet.text(FINANCE, '#header', 'answer')).not.toBe('');
  });

  it('moves a text that somebody typed over a heading or an id into the cell’s note', () => {
    const sheet = ready();
    sheet.write(FINANCE, '#header', 'answer', 'Ghi của tôi');
    const id = sheet.at(FINANCE, ITEM, 'id');
    sheet.send([put(id.sheetId, id.row, id.column, 'không phải mã')]);
    repair(sheet);
    expect(sheet.note(FINANCE, '#header', 'answer')).toContain('Ghi của tôi');
    expect(sheet.at(FINANCE, ITEM, 'id').row).toBe(id.row);
    expect(sheet.note(FINANCE, ITEM, 'id')).toContain('không phải mã');
  });

  it('keeps the note that a cell has already', () => {
    const sheet = ready();
    const { sheetId, row, column } = sheet.at(FINANCE, '#header', 'answer');
    sheet.send([
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ note: 'của người khác' }] }],
          fields: 'note',
        },
      },
      put(sheetId, row, column, 'đè lên'),
    ]);
    repair(sheet);
    expect(sheet.note(FINANCE, '#header', 'answer')).toMatch(/^của người khác\n[\s\S]*đè lên$/);
  });

  it('adds no note when the workbook changes its language', () => {
    const sheet = ready();
    sheet.setUp(smallPlan((p) => ({ ...p, settings: { ...p.settings, lang: 'en' } })));
    expect(sheet.text(FINANCE, '#header', 'answer')).not.toBe(sheet.text(FINANCE, '#header', 'request'));
    expect(sheet.read().tabs.flatMap((t) => t.grid.flatMap((r) => r.filter((c) => c.note)))).toEqual([]);
  });

  it('gives a repeated id to the row that says the right thing, and leaves both answers where they are', () => {
    const sheet = ready();
    const [a, b] = [sheet.at(FINANCE, ITEM, 'id'), sheet.at(FINANCE, '3.3.1-1b', 'id')];
    sheet.write(FINANCE, ITEM, 'answer', 'A');
    sheet.write(FINANCE, '3.3.1-1b', 'answer', 'B');
    sheet.send([put(a.sheetId, a.row, a.column, '3.3.1-1b')]);
    repair(sheet);
    expect(sheet.text(FINANCE, ITEM, 'answer')).toBe('A');
    expect(sheet.text(FINANCE, '3.3.1-1b', 'answer')).toBe('B');
    expect(sheet.at(FINANCE, '3.3.1-1b', 'id').row).toBe(b.row);
  });

  it('recovers the ids of the district level under their own unit only', () => {
    const sheet = ready();
    sheet.write(DISTRICTS, 'quan-1/3.3.4-1', 'answer', 'một');
    sheet.write(DISTRICTS, 'quan-3/3.3.4-1', 'answer', 'ba');
    const lost = sheet.at(DISTRICTS, 'quan-1/3.2.2-1', 'id');
    sheet.send([drop(lost.sheetId, 'ROWS', lost.row), drop(lost.sheetId, 'COLUMNS', lost.column)]);
    repair(sheet);
    expect(sheet.text(DISTRICTS, 'quan-1/3.3.4-1', 'answer')).toBe('một');
    expect(sheet.text(DISTRICTS, 'quan-3/3.3.4-1', 'answer')).toBe('ba');
  });

  it('undoes a merge that covers an answer and leaves one over a title', () => {
    const sheet = ready();
    const { sheetId, row, column } = sheet.at(FINANCE, ITEM, 'answer');
    const merge = (startRowIndex: number, left: number): object => ({
      mergeCells: {
        range: {
          sheetId,
          startRowIndex,
          endRowIndex: startRowIndex + 1,
          startColumnIndex: left,
          endColumnIndex: left + 2,
        },
        mergeType: 'MERGE_ALL',
      },
    });
    sheet.send([merge(row, column - 1), merge(0, 0)] as never);
    repair(sheet);
    expect(sheet.tab(FINANCE).merges.map((m) => m.startRowIndex ?? 0)).toEqual([0]);
  });

  it('frees a unit’s rows again when Đơn vị names no editor any more', () => {
    const sheet = ready();
    const named = smallPlan((p) => ({
      ...p,
      units: p.units.map((u) => (u.id === 'so-tai-chinh' ? { ...u, editors: ['can.bo@hcm.example'] } : u)),
    }));
    sheet.setUp(named);
    const guarded = sheet.tab(FINANCE).protections.length;
    repair(sheet);
    expect(sheet.tab(FINANCE).protections.length).toBeLessThan(guarded);
  });

  it('makes a protection strict again that was turned into a warning, and the other way round', () => {
    const sheet = ready();
    const before = sheet.tab(FINANCE).protections;
    sheet.send(
      before.map((p) => ({
        updateProtectedRange: {
          protectedRange: { protectedRangeId: p.protectedRangeId, warningOnly: !p.warningOnly },
          fields: p.warningOnly ? 'warningOnly' : 'warningOnly,unprotectedRanges',
        },
      })),
    );
    repair(sheet);
    expect(
      sheet
        .tab(FINANCE)
        .protections.map((p) => p.warningOnly ?? false)
        .sort(),
    ).toEqual([false, true]);
  });

  it('lets tints, filter views and groups reach a row that was made again at the end', () => {
    const sheet = ready();
    const { sheetId, rowCount } = sheet.tab(DISTRICTS);
    sheet.send([drop(sheetId, 'ROWS', rowCount - 1)]);
    repair(sheet);
    const tab = sheet.tab(DISTRICTS);
    expect(tab.rowCount).toBe(rowCount);
    expect(tab.conditions.flatMap((c) => (c.ranges ?? []).map((r) => r.endRowIndex))).toEqual(Array(10).fill(rowCount));
    expect(tab.filterViews.every((v) => v.range?.endRowIndex === rowCount)).toBe(true);
    expect(tab.groups.some((g) => g.range?.endIndex === rowCount)).toBe(true);
  });

  it('takes no copy of a tab for the original, even when the original has lost its mark', () => {
    const sheet = ready();
    const original = sheet.tab(FINANCE).sheetId;
    const mark = sheet.workbook.state.sheets.find((s) => s.sheetId === original)?.metadata[0];
    sheet.send([
      { addSheet: { properties: { sheetId: 77, title: 'Bản sao' } } },
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: mark?.metadataId } } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'lcw.tab',
            metadataValue: FINANCE,
            visibility: 'DOCUMENT',
            location: { sheetId: 77 },
          },
        },
      },
    ]);
    const copy = JSON.stringify(sheet.workbook.state.sheets.find((s) => s.sheetId === 77));
    repair(sheet);
    expect(sheet.tab(FINANCE).sheetId).toBe(original);
    expect(JSON.stringify(sheet.workbook.state.sheets.find((s) => s.sheetId === 77))).toBe(copy);
  });
});
