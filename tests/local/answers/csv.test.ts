import { readAnswers } from '../../../local/answers/csv';
import { AnswersError } from '../../../local/answers/problem';
import { catalogue } from '../../../src/catalogue';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';

const slots = slotsOf(seedPlan(catalogue, ['dau.moi@hcm.example']));
const HEADER = 'unit,item,answer,numerator,denominator,year,source,evidence,reason';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readAnswers(bytes(text), slots);
const rows = (...lines: string[]) => read([HEADER, ...lines, ''].join('\n'));
const faults = (run: () => unknown): readonly (readonly [number, string])[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof AnswersError) return error.problems.map(({ line, reason }) => [line, reason.en] as const);
    throw error;
  }
  return [];
};
const filled = slots.find((slot) => slot.item.kind === 'percent') as (typeof slots)[number];
const { unit, item } = filled;
const line = (unitName: string, itemName: string, answer = '98,5') =>
  `"${unitName}","${itemName}","${answer}",,,2022,,,`;

describe('a file of answers', () => {
  it('is read with or without a byte order mark, with either line end, in any order of columns', () => {
    const expected = [{ line: 2, slot: filled, cells: { answer: '98,5', year: '2022' } }];
    const text = `${HEADER}\n${line(unit.id, item.id)}\n`;
    expect(read(text)).toEqual(expected);
    expect(read(`\uFEFF${text}`)).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    const turned = `explanation,year,answer,item,unit,reason,evidence,source,denominator,numerator\n,2022,"98,5",${item.id},${unit.id},,,,,\n`;
    expect(read(turned)).toEqual(expected);
  });

  it('keeps texts as they are: spaces, line breaks, quotation marks, apostrophes, a sign at the beginning', () => {
    const [first] = rows(`${unit.id},${item.id},"  = dòng ""một""\n- dòng hai ","'","+84",,,,`);
    expect(first?.cells).toEqual({ answer: '  = dòng "một"\n- dòng hai ', numerator: "'", denominator: '+84' });
  });

  it('counts lines as an editor does, blank lines and line breaks in a field included', () => {
    const found = faults(() => rows('', `${unit.id},${item.id},"một\nhai",,,,,,`, 'x,y'));
    expect(found).toEqual([[5, '2 fields, the header has 9.']]);
  });

  it('names units and items by id or by name, in any case, spacing and Unicode form', () => {
    const spaced = (text: string) => ` ${text.toUpperCase().normalize('NFD').replace(/ /g, '  ')} `;
    for (const name of [unit.id, unit.name.vi, unit.shortName])
      for (const form of [name, spaced(name)]) expect(rows(line(form, item.id))[0]?.slot).toBe(filled);
    for (const form of [item.id, item.text.vi, spaced(item.text.vi)])
      expect(rows(line(unit.id, form.replace(/"/g, '""')))[0]?.slot).toBe(filled);
  });

  it('reaches the coordinator’s own row of an item that nobody leads', () => {
    const own = slots.find((slot) => slot.role === 'summary') as (typeof slots)[number];
    expect(rows(line(own.unit.id, `${own.item.id}+summary`))[0]?.slot).toBe(own);
    const plain = slots.find((slot) => slot.unit === own.unit && slot.item === own.item && slot.role !== 'summary');
    expect(rows(line(own.unit.id, own.item.id))[0]?.slot).toBe(plain ?? own);
  });

  it('asks for the row where an item has several', () => {
    const part = slots.find((slot) => slot.item.id === '3.3.1-2-thcs') as (typeof slots)[number];
    const [found] = faults(() => rows(line(part.unit.id, '3.3.1-2')));
    expect(found?.[1]).toContain('Item “3.3.1-2” has several rows; name one of them: 3.3.1-2-mam-non');
    const photo = slots.find((slot) => slot.item.id === 'photo-file-1') as (typeof slots)[number];
    const [other] = faults(() => rows(line(photo.unit.id, 'photo-file')));
    expect(other?.[1]).toContain('photo-file-1, photo-file-2, photo-file-3, photo-file-4');
  });

  it('is refused with every bad line at once', () => {
    const stranger = slots.find((slot) => !slots.some((s) => s.unit === slot.unit && s.item === item)) as typeof filled;
    expect(
      faults(() =>
        rows(
          line(unit.id, item.id),
          line('Sở Lạ', item.id),
          line(unit.id, 'khong-co'),
          line(stranger.unit.id, item.id),
          'a,b,c',
          line(unit.name.vi, item.id),
          `"${unit.id}"x,${item.id},1,,,,,,`,
          `${unit.id},${item.id},1"0,,,,,,`,
          `"${unit.id},${item.id},1,,,,,,`,
        ),
      ),
    ).toEqual([
      [3, 'Unknown unit “Sở Lạ”.'],
      [4, 'Unknown item “khong-co”.'],
      [5, `Item “${item.id}” is not asked of unit “${stranger.unit.id}”.`],
      [6, '3 fields, the header has 9.'],
      [7, `Unit “${unit.shortName}” has already answered item “${item.id}” on line 2.`],
      [8, 'A quotation mark stands in the wrong place or is not closed.'],
      [9, 'A quotation mark stands in the wrong place or is not closed.'],
      [10, 'A quotation mark stands in the wrong place or is not closed.'],
    ]);
  });

  it('needs its header, complete and with no other column', () => {
    expect(faults(() => read(''))).toEqual([[1, 'The file has no header.']]);
    for (const other of ['unit;item;answer\n', 'unit\titem\tanswer\n', `${line(unit.id, item.id)}\n`])
      expect(faults(() => read(other))).toEqual([
        [1, `The first line must be the header, its columns parted by commas: ${HEADER}.`],
      ]);
    expect(faults(() => read(`${HEADER},\n`))).toEqual([[1, 'The header has unknown columns: “”.']]);
    expect(faults(() => read(`${HEADER.replace('year', 'unit')},self\n`))).toEqual([
      [1, 'The header lacks the columns: year.'],
      [1, 'The header has unknown columns: self.'],
      [1, 'The header repeats the columns: unit.'],
    ]);
    expect(faults(() => read(`"unit"x\n${HEADER}\n`))).toEqual([
      [1, 'A quotation mark stands in the wrong place or is not closed.'],
    ]);
  });

  it('must be UTF-8', () => {
    expect(faults(() => readAnswers(Uint8Array.of(0xff, 0xfe, 0x75, 0), slots))).toEqual([
      [1, 'The file is not UTF-8.'],
    ]);
  });

  it('says its reasons in Vietnamese too', () => {
    try {
      rows(line('Sở Lạ', item.id));
    } catch (error) {
      expect((error as AnswersError).problems[0]?.reason.vi).toBe('Không có đơn vị “Sở Lạ”.');
    }
    expect.assertions(1);
  });
});
