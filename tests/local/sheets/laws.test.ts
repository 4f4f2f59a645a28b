// What holds for every spreadsheet: inserting and deleting undo each other, a failed batch changes nothing, masks only ever leave out.
import fc from 'fast-check';
import { applyMask, parseMask } from '../../../local/sheets/mask';
import { restoreWorkbook, snapshotState } from '../../../local/sheets/workbook';
import { area, type Bench, bench, OWNER, texts } from './workbench';

const index = fc.integer({ min: 0, max: 9 });
const span = fc.tuple(index, index).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
const dimension = fc.constantFrom('ROWS', 'COLUMNS');
const rect = fc.tuple(span, span).map(([[top, bottom], [left, right]]) => area(top, bottom, left, right));

const request = fc.oneof(
  fc
    .tuple(
      fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      index,
      index,
    )
    .map(([rows, row, column]) => texts(rows, row, column)),
  rect.map((range) => ({
    repeatCell: {
      range,
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat.textFormat.bold',
    },
  })),
  rect.map((range) => ({ addProtectedRange: { protectedRange: { range, editors: { users: [OWNER] } } } })),
  rect.map((range) => ({ setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } })),
  rect.map((range) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B$3="x"' }] },
          format: { textFormat: { bold: true } },
        },
      },
    },
  })),
  fc.tuple(dimension, span).map(([axis, [startIndex, endIndex]]) => ({
    updateDimensionProperties: {
      range: { dimension: axis, startIndex, endIndex },
      properties: { pixelSize: 50 },
      fields: 'pixelSize',
    },
  })),
  fc.tuple(dimension, index).map(([axis, startIndex]) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: { dimensionRange: { dimension: axis, startIndex, endIndex: startIndex + 1 } },
      },
    },
  })),
  fc.tuple(dimension, span).map(([axis, [startIndex, endIndex]]) => ({
    addDimensionGroup: { range: { dimension: axis, startIndex, endIndex } },
  })),
);
const requests = fc.array(request, { maxLength: 6 });

/** Applies what Google takes of the list, and skips what it refuses (a ninth level of groups). */
function built(list: readonly object[]): Bench {
  const one = bench();
  for (const each of list) {
    try {
      one.update([each]);
    } catch {
      // Refused requests are no part of the picture.
    }
  }
  return one;
}

describe('for every spreadsheet', () => {
  it('deleting the rows or columns just inserted gives the spreadsheet as it was', () => {
    fc.assert(
      fc.property(
        requests,
        dimension,
        index,
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (list, axis, at, count, before) => {
          const { update, workbook } = built(list);
          const state = snapshotState(workbook);
          const range = { dimension: axis, startIndex: at, endIndex: at + count };
          update([{ insertDimension: { range, inheritFromBefore: before && at > 0 } }]);
          update([{ deleteDimension: { range } }]);
          expect(snapshotState(workbook)).toBe(state);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('moving rows away and back gives every cell, size, group depth and metadata its place again', () => {
    fc.assert(
      fc.property(requests, dimension, span, fc.integer({ min: 0, max: 12 }), (list, axis, [start, end], to) => {
        fc.pre(to <= start || to >= end);
        const { update, workbook } = built(list);
        const places = (): string =>
          JSON.stringify(workbook.state.sheets.map((one) => [one.rows, one.rowStates, one.columnStates]));
        const before = places();
        const size = end - start;
        const there = to > start ? to - size : to;
        update([
          { moveDimension: { source: { dimension: axis, startIndex: start, endIndex: end }, destinationIndex: to } },
        ]);
        update([
          {
            moveDimension: {
              source: { dimension: axis, startIndex: there, endIndex: there + size },
              destinationIndex: to > start ? start : end,
            },
          },
        ]);
        expect(places()).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('a batch with one refused request, wherever it stands, changes nothing', () => {
    const refused = fc.constantFrom(
      { deleteSheet: { sheetId: 99 } },
      { updateCells: { range: area(0, 1, 0, 99), rows: [], fields: 'note' } },
      { addSheet: { properties: { title: 'trang tính1' } } },
      { deleteProtectedRange: { protectedRangeId: 99 } },
      { paint: {} },
    );
    fc.assert(
      fc.property(requests, requests, refused, fc.nat(), (list, batch, bad, place) => {
        const { update, workbook } = built(list);
        const state = workbook.state;
        const before = snapshotState(workbook);
        const all = [...batch];
        all.splice(place % (batch.length + 1), 0, bad);
        expect(() => update(all)).toThrow();
        expect(workbook.state).toBe(state);
        expect(snapshotState(workbook)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  it('a saved workbook comes back the same', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const { workbook } = built(list);
        expect(restoreWorkbook(snapshotState(workbook)).state).toEqual(workbook.state);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a big batch', () => {
  it('of 200 tabs and 40,000 cells with their protections and metadata takes far less than a test may', () => {
    const { update, get } = bench();
    const cell = {
      userEnteredValue: { stringValue: 'một câu trả lời' },
      userEnteredFormat: { numberFormat: { type: 'TEXT' } },
    };
    const rows = Array.from({ length: 20 }, () => ({ values: Array.from({ length: 10 }, () => cell) }));
    const tabs = Array.from({ length: 200 }, (_, n) => n + 1);
    const batch = tabs.flatMap((sheetId) => [
      { addSheet: { properties: { sheetId, gridProperties: { rowCount: 30, columnCount: 10 } } } },
      { updateCells: { range: area(0, 20, 0, 10, sheetId), rows, fields: 'userEnteredValue,userEnteredFormat' } },
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: sheetId, range: { sheetId }, editors: { users: [OWNER] } },
        },
      },
      ...Array.from({ length: 10 }, (_, column) => ({
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'column',
            metadataValue: String(column),
            visibility: 'DOCUMENT',
            location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } },
          },
        },
      })),
    ]);
    const start = performance.now();
    update(batch);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(get('sheets.properties.sheetId').sheets).toHaveLength(201);
  });
});

describe('field masks', () => {
  it.each([
    ['a.b,c/d', { a: { b: true }, c: { d: true } }],
    ['a(b,c(d)),e', { a: { b: true, c: { d: true } }, e: true }],
    ['a.b,a', { a: true }],
    ['a,a.b', { a: true }],
    ['a(b),a(c)', { a: { b: true, c: true } }],
    ['*', { '*': true }],
    ['grid_properties.row_count', { gridProperties: { rowCount: true } }],
  ])('%s is read', (text, tree) => expect(parseMask(text)).toEqual(tree));

  it.each(['', 'a,', 'a(b', 'a)', 'a..b', 'a b', 'a-b'])('%j is no mask', (text) =>
    expect(parseMask(text)).toBeUndefined(),
  );

  it('cut every member of a list, leave {} behind, and never add anything', () => {
    expect(applyMask([{ a: 1, b: 2 }, { b: 3 }], { a: true })).toEqual([{ a: 1 }, {}]);
    const json = fc.object({ key: fc.constantFrom('a', 'b', 'c'), values: [fc.integer()], maxDepth: 3 });
    const mask = fc.constantFrom('a', 'a.b', 'a(b,c)', 'b.c.a,a', '*');
    fc.assert(
      fc.property(json, mask, (value, text) => {
        const tree = parseMask(text) ?? true;
        const cut = applyMask(value, tree);
        expect(value).toMatchObject(cut as object);
        expect(applyMask(cut, tree)).toEqual(cut);
        expect(applyMask(value, parseMask('*') ?? true)).toEqual(value);
      }),
    );
  });
});
