// The year of a figure, as written and as compared.
import { describe, expect, it } from '@jest/globals';
import { readYear } from '../../src/dossier/year';
import { number, text } from './items';

describe('a year', () => {
  it.each([
    ['2022', 2022],
    ["'2022", 2022],
    ['２０２２', 2022],
    ['năm 2022', 2022],
    ['Năm học 2022-2023', 2023],
    ['năm học 2022-2023'.normalize('NFD'), 2023],
    ['2022 – 2023', 2023],
    ['2022/2023', 2023],
    ['2022-23', 2023],
    ['2018-22', 2022],
    ['1999-00', 2000],
    ['2022/08', 2022],
    ['08/2023', 2023],
    ['T8/2023', 2023],
    ['8.2023', 2023],
    ['6 tháng đầu năm 2023', 2023],
    ['31/12/2022', 2022],
    ['2022-12-31', 2022],
    ['Quý II/2023', 2023],
    ['2020, 2021, 2022', 2022],
    ['2022 (so với 2019)', 2022],
  ])('written %j is compared as %d and kept as written', (written, year) => {
    expect(readYear(text(written))).toEqual({ is: 'year', raw: written.normalize('NFC'), year });
  });

  it.each(['22', 'abc năm', 'năm nay', '12/22', '20222', '2.022', '1899', '02838222022'])('%j is none', (written) => {
    expect(readYear(text(written))).toEqual({ is: 'unreadable', raw: written, why: 'not-a-year' });
  });

  it('may be a real number with any format, or a date', () => {
    expect(readYear(number(2022))).toEqual({ is: 'year', raw: '2022', year: 2022 });
    expect(readYear(number(2022, 'NUMBER'))).toEqual({ is: 'year', raw: '2022', year: 2022 });
    expect(readYear(number(2022, 'PERCENT'))).toEqual({ is: 'year', raw: '2022', year: 2022 });
    expect(readYear(number(44926, 'DATE'))).toEqual({ is: 'year', raw: '31/12/2022', year: 2022 });
    expect(readYear(number(44926.75, 'DATE_TIME'))).toEqual({ is: 'year', raw: '31/12/2022', year: 2022 });
  });

  it('is not any other number', () => {
    for (const value of [22, 2022.5, -1, 99999])
      expect(readYear(number(value))).toMatchObject({ is: 'unreadable', why: 'not-a-year' });
    expect(readYear(number(1e300, 'DATE'))).toMatchObject({ is: 'unreadable', why: 'not-a-year' });
  });

  it('may be missing, a placeholder or broken', () => {
    expect(readYear({ is: 'empty' })).toEqual({ is: 'empty' });
    expect(readYear(text('…'))).toEqual({ is: 'placeholder', raw: '…' });
    expect(readYear({ is: 'boolean', value: false })).toMatchObject({ why: 'boolean' });
    expect(readYear({ is: 'error', text: '#VALUE!' })).toMatchObject({ why: 'error-value' });
  });
});
