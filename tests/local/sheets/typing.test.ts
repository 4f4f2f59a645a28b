// How text enters a cell. Facts: platform.md, "An automatic cell decides before anyone reads it"; issue, section 3.
import fc from 'fast-check';
import { cellText } from '../../../local/sheets/find';
import { pasteBlock, RejectedInputError, setRaw, typeInto } from '../../../local/sheets/typing';
import { area, type Bench, bench, OFFICER, OWNER } from './workbench';

function typed(text: string, locale: string, numberFormat?: object): unknown {
  const { cell, update, workbook } = bench(locale);
  if (numberFormat !== undefined)
    update([
      {
        repeatCell: {
          range: area(0, 1, 0, 1),
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat',
        },
      },
    ]);
  typeInto(workbook, 0, 0, 0, text, OWNER);
  const got = cell(0, 0);
  return [
    Object.values(got.userEnteredValue ?? { none: '' })[0],
    got.effectiveFormat?.numberFormat?.type ?? '',
    got.effectiveValue?.errorValue?.type ?? '',
  ];
}

describe('an automatic cell of a Vietnamese workbook', () => {
  it.each([
    ['1.234', 1234, 'NUMBER'],
    ['1.234.567', 1234567, 'NUMBER'],
    ['1,5', 1.5, ''],
    ['98,5%', 0.985, 'PERCENT'],
    ['98%', 0.98, 'PERCENT'],
    ['1/2', 44958, 'DATE'],
    ['08/2023', 45139, 'DATE'],
    ['15/8/2023', 45153, 'DATE'],
    ['2023-08-15', 45153, 'DATE'],
    ['31/2/2023', '31/2/2023', ''],
    ['98.5', '98.5', ''],
    ['-5', -5, ''],
    ['8:30', 8.5 / 24, 'TIME'],
    ['true', true, ''],
    ['2022-2023', '2022-2023', ''],
    ['khoảng 95%', 'khoảng 95%', ''],
    ["'1/2", '1/2', ''],
    ['', '', ''],
  ])('makes of %j the value %j %s', (text, value, format) => {
    expect(typed(text, 'vi_VN')).toEqual([value, format, '']);
  });

  it.each([
    ['- gạch đầu dòng', '=- gạch đầu dòng', 'ERROR'],
    ['-abc', '=-abc', 'NAME'],
    ['+84 28 3829 1234', '=+84 28 3829 1234', 'ERROR'],
    ['=xyz', '=xyz', 'NAME'],
    ['=1+1', '=1+1', ''],
  ])('makes a formula of %j', (text, formula, error) => {
    expect(typed(text, 'vi_VN')).toEqual([formula, '', error]);
  });
});

describe('an automatic cell of an American workbook', () => {
  it.each([
    ['1,234', 1234, 'NUMBER'],
    ['1.234', 1.234, ''],
    ['1.234.567', '1.234.567', ''],
    ['98,5', '98,5', ''],
    ['98.5%', 0.985, 'PERCENT'],
    ['1/2', 44928, 'DATE'],
    ['8/15/2023', 45153, 'DATE'],
    ['15/8/2023', '15/8/2023', ''],
  ])('makes of %j the value %j %s', (text, value, format) => {
    expect(typed(text, 'en_US')).toEqual([value, format, '']);
  });
});

describe('a cell with a number format', () => {
  it('of format TEXT keeps every text exactly, but for a leading apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (text) => {
        const kept = text.replace(/^'/, '');
        expect(typed(text, 'vi_VN', { type: 'TEXT' })).toEqual(
          [kept, kept === '' ? '' : 'TEXT', ''].map((one, at) => (at === 1 ? 'TEXT' : one)),
        );
      }),
      { numRuns: 60 },
    );
    for (const text of ['=1+1', '98,5%', '+84 28 3829', '- dòng', '08/2023', 'một\nhai'])
      expect(typed(text, 'vi_VN', { type: 'TEXT' })).toEqual([text, 'TEXT', '']);
  });
  it('of format PERCENT reads a bare number as a percentage', () => {
    expect(typed('98,5', 'vi_VN', { type: 'PERCENT' })).toEqual([0.985, 'PERCENT', '']);
  });
  it('of format NUMBER keeps its format', () => {
    expect(typed('98,5%', 'vi_VN', { type: 'NUMBER' })).toEqual([0.985, 'NUMBER', '']);
  });
});

describe('validations and pastes', () => {
  const withList = (strict: boolean): Bench => {
    const one = bench();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] }, strict };
    one.update([{ setDataValidation: { range: area(0, 1, 0, 1), rule } }]);
    return one;
  };
  it('a dropdown that does not reject takes any text, a strict one only its choices', () => {
    const lenient = withList(false).workbook;
    typeInto(lenient, 0, 0, 0, 'chưa rõ', OFFICER);
    expect(cellText(lenient, 0, 0, 0)).toBe('chưa rõ');
    const strict = withList(true).workbook;
    expect(() => typeInto(strict, 0, 0, 0, 'chưa rõ', OFFICER)).toThrow(RejectedInputError);
    typeInto(strict, 0, 0, 0, 'Có', OFFICER);
    typeInto(strict, 0, 0, 0, '', OFFICER);
    expect(cellText(strict, 0, 0, 0)).toBe('');
  });
  it('a pasted block enters cell by cell, overwrites the rows below, and lets the grid grow', () => {
    const { get, workbook } = bench();
    pasteBlock(workbook, 0, 998, 0, [['đoạn một', '1.234'], ['đoạn hai'], ['đoạn ba']], OWNER);
    expect([cellText(workbook, 0, 998, 1), cellText(workbook, 0, 1000, 0)]).toEqual(['1.234', 'đoạn ba']);
    expect(get('sheets.properties.gridProperties.rowCount').sheets[0].properties.gridProperties.rowCount).toBe(1001);
  });
  it('typing into a merged cell reaches its top left cell', () => {
    const { update, workbook } = bench();
    update([{ mergeCells: { range: area(0, 2, 0, 2), mergeType: 'MERGE_ALL' } }]);
    typeInto(workbook, 0, 1, 1, 'a', OWNER);
    expect(cellText(workbook, 0, 0, 0)).toBe('a');
  });
  it('a value pasted ready made brings its own number format', () => {
    const { cell, workbook } = bench();
    setRaw(workbook, 0, 0, 0, 0.985, { type: 'PERCENT', pattern: '0.00%' });
    expect(cell(0, 0)).toMatchObject({
      effectiveValue: { numberValue: 0.985 },
      formattedValue: '98,50%',
      userEnteredFormat: { numberFormat: { type: 'PERCENT' } },
    });
  });
});
