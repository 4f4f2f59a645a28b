// Who may write where. Facts: platform.md ("A script … is bound by the protections that bind that person"; editors; warningOnly).
import { ProtectedCellError, pasteBlock, typeInto } from '../../../local/sheets/typing';
import { snapshotState } from '../../../local/sheets/workbook';
import { area, type Bench, bench, OFFICER, OWNER, texts } from './workbench';

const WORDS =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A tab of which the officer may fill D4:D10 only. */
function answerTab(): Bench {
  const one = bench();
  const protectedRange = {
    protectedRangeId: 1,
    range: { sheetId: 0 },
    unprotectedRanges: [area(3, 10, 3, 4)],
    editors: { users: [OWNER] },
  };
  one.update([{ addProtectedRange: { protectedRange } }]);
  return one;
}

describe('a protected sheet with open ranges', () => {
  it('lets an officer write in the open cells and nowhere else, and the owner everywhere', () => {
    const { update } = answerTab();
    update([texts([['a'], ['b']], 3, 3)], OFFICER);
    expect(() => update([texts([['a', 'b']], 3, 3)], OFFICER)).toThrow(`Invalid requests[0].updateCells: ${WORDS}`);
    expect(() => update([texts([['a']], 10, 3)], OFFICER)).toThrow(WORDS);
    update([texts([['a', 'b']], 0, 0)]);
  });

  it('fails a whole batch that touches one protected cell', () => {
    const { update, workbook } = answerTab();
    const before = snapshotState(workbook);
    expect(() => update([texts([['a']], 3, 3), texts([['a']], 3, 4)], OFFICER)).toThrow(
      `Invalid requests[1].updateCells: ${WORDS}`,
    );
    expect(snapshotState(workbook)).toBe(before);
  });

  it.each([
    ['inserting rows', { insertDimension: { range: { dimension: 'ROWS', startIndex: 4, endIndex: 5 } } }],
    ['deleting rows', { deleteDimension: { range: { dimension: 'ROWS', startIndex: 4, endIndex: 5 } } }],
    ['sorting', { sortRange: { range: area(3, 10, 0, 4) } }],
    ['renaming the tab', { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } }],
    ['removing the protection', { deleteProtectedRange: { protectedRangeId: 1 } }],
    [
      'changing the protection',
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 1, editors: { users: [OFFICER] } },
          fields: 'editors',
        },
      },
    ],
    [
      'making columns wider',
      {
        updateDimensionProperties: {
          range: { dimension: 'COLUMNS', startIndex: 3, endIndex: 4 },
          properties: { pixelSize: 5 },
          fields: 'pixelSize',
        },
      },
    ],
    ['a format over protected cells', { repeatCell: { range: area(0, 2, 0, 2), cell: { note: 'x' }, fields: 'note' } }],
  ])('keeps an officer from %s', (_, request) => {
    const { update } = answerTab();
    expect(() => update([request], OFFICER)).toThrow(WORDS);
    update([request]);
  });

  it('keeps an officer from deleting the tab', () => {
    const { update } = answerTab();
    update([{ addSheet: { properties: { title: 'Khác' } } }]);
    expect(() => update([{ deleteSheet: { sheetId: 0 } }], OFFICER)).toThrow(WORDS);
  });

  it('at the keyboard: the open cells take what is typed, the others refuse in the workbook’s language', () => {
    const { cell, workbook } = answerTab();
    typeInto(workbook, 0, 3, 3, 'xong', OFFICER);
    expect(cell(3, 3).formattedValue).toBe('xong');
    expect(() => typeInto(workbook, 0, 3, 4, 'xong', OFFICER)).toThrow(ProtectedCellError);
    expect(() => typeInto(workbook, 0, 3, 4, 'xong', OFFICER)).toThrow('được bảo vệ');
    const before = snapshotState(workbook);
    expect(() => pasteBlock(workbook, 0, 9, 3, [['a'], ['b']], OFFICER)).toThrow(ProtectedCellError);
    expect(snapshotState(workbook)).toBe(before);
  });
});

describe('protected ranges', () => {
  const add = (more: object): object => ({
    addProtectedRange: { protectedRange: { protectedRangeId: 2, range: area(2, 5, 0, 26), ...more } },
  });

  it('a warning stops no script and carries no editors', () => {
    const { get, update } = bench();
    update([add({ warningOnly: true })]);
    update([texts([['a']], 3, 0)], OFFICER);
    expect(get('sheets.protectedRanges').sheets[0].protectedRanges[0]).toMatchObject({
      warningOnly: true,
      requestingUserCanEdit: true,
    });
  });

  it('rows may be inserted before and after, not within, what one may not edit', () => {
    const { update } = bench();
    update([add({ editors: { users: [OWNER] } })]);
    const insert = (startIndex: number): object => ({
      insertDimension: { range: { dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
    });
    update([insert(5)], OFFICER);
    expect(() => update([insert(3)], OFFICER)).toThrow(WORDS);
    update([insert(2)], OFFICER);
  });

  it('the owner and the caller are editors whether named or not; without editors everybody is, which protects nothing', () => {
    const { get, update } = bench();
    const users = (): string[] => get('sheets.protectedRanges').sheets[0].protectedRanges[0].editors.users;
    update([add({ editors: { users: ['A@tphcm.gov.vn'] } })], OFFICER);
    expect(users()).toEqual([OWNER, OFFICER, 'a@tphcm.gov.vn']);
    update([{ deleteProtectedRange: { protectedRangeId: 2 } }, add({})]);
    expect(users()).toEqual([OWNER, OFFICER]);
    update([texts([['a']], 3, 0)], OFFICER);
  });

  it('a warning that becomes a protection has all editors until they are named', () => {
    const { get, update } = bench();
    update([add({ warningOnly: true })]);
    update([{ updateProtectedRange: { protectedRange: { protectedRangeId: 2 }, fields: 'warningOnly' } }]);
    expect(get('sheets.protectedRanges').sheets[0].protectedRanges[0].editors.users).toEqual([OWNER, OFFICER]);
  });
});
