// Conditional formats, filter views and protections over moving cells. Facts: Google's API reference; platform.md, "Sheets API details that bite".
import { area, bench, OWNER } from './workbench';

describe('what lies over the cells', () => {
  it('conditional formats: the newest comes first unless an index says otherwise, and twice added is twice there', () => {
    const { get, update } = bench();
    const add = (text: string, more = {}): object => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [area(0, 5, 0, 1)],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
            format: { textFormat: { bold: true } },
          },
        },
        ...more,
      },
    });
    update([add('a'), add('b'), add('b'), add('c', { index: 3 })]);
    const shown = (): string[] =>
      get('sheets.conditionalFormats').sheets[0].conditionalFormats.map(
        (one: { booleanRule: { condition: { values: { userEnteredValue: string }[] } } }) =>
          one.booleanRule.condition.values[0]?.userEnteredValue,
      );
    expect(shown()).toEqual(['b', 'b', 'a', 'c']);
    update([
      { updateConditionalFormatRule: { index: 3, newIndex: 0, sheetId: 0 } },
      { deleteConditionalFormatRule: { index: 1, sheetId: 0 } },
    ]);
    expect(shown()).toEqual(['c', 'b', 'a']);
  });

  it('filter views keep their criteria and follow their columns', () => {
    const { get, update } = bench();
    const filter = {
      filterViewId: 4,
      title: 'Quận 1',
      range: area(2, 60, 0, 6),
      filterSpecs: [
        {
          columnIndex: 5,
          filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Quận 1' }] } },
        },
      ],
    };
    update([
      { addFilterView: { filter } },
      { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 5, endIndex: 6 } } },
    ]);
    const [view] = get('sheets.filterViews').sheets[0].filterViews;
    expect(view).toMatchObject({ filterViewId: 4, title: 'Quận 1', range: { startRowIndex: 2, endColumnIndex: 7 } });
    expect(view.filterSpecs[0].columnIndex).toBe(6);
    expect(Object.keys(view.criteria)).toEqual(['6']);
  });

  it('a custom formula follows its column and keeps to its row when the first row goes', () => {
    const { get, update } = bench();
    const rule = {
      ranges: [area(4, 20, 3, 4)],
      booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$E5="E5"' }] }, format: {} },
    };
    update([
      { addConditionalFormatRule: { rule } },
      { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
      { insertDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      { deleteDimension: { range: { dimension: 'ROWS', startIndex: 6, endIndex: 7 } } },
    ]);
    const [got] = get('sheets.conditionalFormats').sheets[0].conditionalFormats;
    expect(got.booleanRule.condition.values[0].userEnteredValue).toBe('=$F7="E5"');
    expect(got.ranges).toEqual([{ startRowIndex: 6, endRowIndex: 21, startColumnIndex: 4, endColumnIndex: 5 }]);
  });

  it('a protected sheet keeps its open ranges over its moving cells', () => {
    const { get, update } = bench();
    update([
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: 1,
            range: { sheetId: 0 },
            unprotectedRanges: [area(3, 10, 3, 4)],
            editors: { users: [OWNER] },
          },
        },
      },
      { insertDimension: { range: { dimension: 'ROWS', startIndex: 5, endIndex: 7 } } },
      { deleteDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
    ]);
    expect(get('sheets.protectedRanges').sheets[0].protectedRanges[0].unprotectedRanges).toEqual([
      { startRowIndex: 3, endRowIndex: 12, startColumnIndex: 2, endColumnIndex: 3 },
    ]);
  });
});
