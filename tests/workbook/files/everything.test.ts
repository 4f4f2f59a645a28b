// Everything out as CSV: what other programs read, and what no spreadsheet takes for a formula.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Everything } from '../../../src/workbook/files/everything';
import { everythingCsv } from '../../../src/workbook/files/everything-csv';

const ALL: Everything = {
  format: 'learning-city-workbook',
  version: 1,
  city: 'Thành phố Hồ Chí Minh',
  round: 2023,
  exported: '15/08/2023 09:00',
  sample: false,
  units: [{ id: 'so-y-te', vi: 'Sở Y tế', en: 'Health', kind: 'agency', state: 'handed-in', complete: 1, expected: 2 }],
  items: [
    {
      id: '1.1.1-1',
      parent: '1.1.1-1',
      annex: 'I',
      code: 'Phụ lục I – 1.1.1',
      group: '1.1',
      vi: 'Tỷ lệ',
      en: 'Rate',
      kind: 'percent',
      measure: '%',
      providers: ['so-y-te'],
      required: true,
    },
  ],
  answers: [],
};
const lines = (answers: Everything['answers']): Record<string, string>[] =>
  parse(everythingCsv({ ...ALL, answers }), { columns: true, bom: true });

describe('the CSV of everything', () => {
  it('has a line for each answer, with its unit, its item and its figures', () => {
    const [own, summary, city] = lines([
      { unit: 'so-y-te', item: '1.1.1-1', raw: '-5%', value: -5, year: 2022, status: 'error', source: 'Thống kê' },
      { unit: 'so-y-te', item: '1.1.1-1+summary', raw: '', status: 'missing' },
      {
        unit: 'city',
        item: '1.1.1-1',
        raw: '',
        value: 97.25,
        coverage: 81.8,
        units: 22,
        counted: 18,
        missing: ['quan-1', 'quan-3'],
        provisional: true,
      },
    ]);
    expect(own).toMatchObject({
      round: '2023',
      unit: 'so-y-te',
      unit_name: 'Sở Y tế',
      unit_state: 'handed-in',
      code: 'Phụ lục I – 1.1.1',
      raw: '-5%',
      value: '-5',
      year: '2022',
      source: 'Thống kê',
      status: 'error',
      coverage: '',
    });
    expect(summary).toMatchObject({ item: '1.1.1-1+summary', request: 'Tỷ lệ' });
    expect(city).toMatchObject({
      unit_name: 'Thành phố Hồ Chí Minh',
      value: '97.25',
      coverage: '81.8',
      units: '22',
      counted: '18',
      missing: 'quan-1; quan-3',
      provisional: '1',
    });
  });

  it('gives back every text, guarded where a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'a ế') }), (raw) => {
        const [line] = lines([{ unit: 'so-y-te', item: '1.1.1-1', raw, status: 'complete' }]);
        const read = line?.raw ?? '';
        expect([raw, `'${raw}`]).toContain(read);
        if (/^[=+\-@\t\r]/.test(raw)) expect(read).toBe(`'${raw}`);
      }),
      { seed: 20230403 },
    );
  });
});
