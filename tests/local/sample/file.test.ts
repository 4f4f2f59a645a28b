import { parse } from 'csv-parse/sync';
import { answerAt, file, lines, slots, TODAY } from './sample';

const text = file.toString('utf8');
/** The one text pasted from a computer that writes decomposed letters. */
const DECOMPOSED = 'quan-3/3.3.2-1';

describe('the file of sample answers', () => {
  it('is UTF-8 without byte order mark, with the columns of --answers', () => {
    expect(text).not.toMatch(/^\uFEFF/);
    expect(text.split('\n')[0]).toBe('unit,item,answer,numerator,denominator,year,source,evidence,reason,explanation');
  });

  it('names every unit and item by its id, in the order of the workbook', () => {
    const records: string[][] = parse(text, { from_line: 2 });
    expect(records.map(([unit, item]) => `${unit}/${item}`)).toEqual(lines.map(({ slot }) => slot.key));
    const order = new Map(slots.map((slot, at) => [slot.key, at]));
    const places = lines.map(({ slot }) => order.get(slot.key) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('fills only columns that the row asks for', () => {
    const astray = lines.flatMap(({ slot, cells }) =>
      Object.keys(cells)
        .filter((column) => !(slot.item.accepts as readonly string[]).includes(column))
        .map((column) => `${slot.key} ${column}`),
    );
    expect(astray).toEqual([]);
  });

  it('holds composed letters, but for one text pasted in decomposed ones', () => {
    const decomposed = lines
      .filter(({ cells }) => Object.values(cells).some((typed) => typed !== typed.normalize('NFC')))
      .map(({ slot }) => slot.key);
    expect(decomposed).toEqual([DECOMPOSED]);
    const { answer } = answerAt(DECOMPOSED);
    expect(answer.is === 'text' && answer.text === answer.text.normalize('NFC')).toBe(true);
  });

  it('has no space at the ends of a field and no empty paragraph twice', () => {
    const untidy = lines.filter(({ cells }) =>
      Object.values(cells).some((typed) => typed !== typed.trim() || /\n{3}| {2}| \n/.test(typed)),
    );
    expect(untidy.map(({ slot }) => slot.key)).toEqual([]);
  });

  it('cites no document that is younger than the day of the demo', () => {
    const cited = lines.flatMap(({ slot, cells }) =>
      [...(cells.evidence ?? '').matchAll(/(\d{2})\/(\d{1,2})\/(\d{4})/g)].map(([, day, month, year]) => ({
        row: slot.key,
        day: `${year}-${(month ?? '').padStart(2, '0')}-${day}`,
      })),
    );
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter(({ day }) => day > TODAY)).toEqual([]);
  });

  it('names the publication beside every public figure', () => {
    for (const key of ['population', 'area'])
      expect(answerAt(`cuc-thong-ke/${key}`).evidence).toMatchObject({ text: 'Niên giám Thống kê 2022' });
    expect(answerAt('cuc-thong-ke/national-gdp').evidence).toMatchObject({
      text: expect.stringContaining('Tổng cục Thống kê'),
    });
  });

  it('writes to nobody: mail and web addresses that are not public lie in the domain reserved for examples', () => {
    const addresses = lines.map(({ cells }) => cells.answer ?? '').filter((typed) => /^\S+@\S+$|^https?:/.test(typed));
    expect(addresses.length).toBeGreaterThan(3);
    const real = addresses.filter((one) => !/[.,]example(?:\/|$)/.test(one));
    expect(real).toEqual(['https://hochiminhcity.gov.vn']);
  });
});
