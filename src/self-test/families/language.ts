// Contracts about the language that the script runs in: no service is called.
import { catalogue } from '../../catalogue/index';
import { cleanText } from '../../dossier/texts/cell-text';
import { countWords } from '../../dossier/texts/words';
import type { Contract } from '../contract';

/** Built at run time: as a literal the whole script would not load where the runtime lacks it. */
const pattern = (source: string, flags: string): RegExp => new RegExp(source, flags);

export const LANGUAGE: readonly Contract[] = [
  { id: 'lang.words', see: () => countWords('Học tập suốt đời 98,5%'), expected: 5 },
  {
    id: 'lang.letters',
    see: () => ['ưỡng', 'Đ', '5', '–'].map((text) => pattern('^\\p{L}+$', 'u').test(text)),
    expected: [true, true, false, false],
  },
  { id: 'lang.lookbehind', see: () => 'a1b1'.replace(pattern('(?<=a)1', ''), 'x'), expected: 'axb1' },
  { id: 'lang.sticky', see: () => 'ab😀'.replace(pattern('[\\u{1F600}-\\u{1F64F}]', 'gu'), 'x'), expected: 'abx' },
  {
    id: 'lang.normalize',
    see: () => ['ế'.normalize('NFD').length, 'e\u0302\u0301'.normalize('NFC') === 'ế'],
    expected: [3, true],
  },
  { id: 'lang.clean', see: () => cleanText('\u200bHọc tập '.normalize('NFD')), expected: 'Học tập' },
  { id: 'lang.cases', see: () => ['ĐÀ NẴNG'.toLowerCase(), 'huế'.toUpperCase()], expected: ['đà nẵng', 'HUẾ'] },
  {
    id: 'lang.objects',
    see: () => [Object.fromEntries([['a', [[1], [2]].flat()]]), [...'a1b2'.matchAll(/\d/g)].map(([digit]) => digit)],
    expected: [{ a: [1, 2] }, ['1', '2']],
  },
  {
    id: 'lang.sort',
    see: () =>
      [3, 1, 2, 1]
        .map((key, i) => ({ key, i }))
        .sort((a, b) => a.key - b.key)
        .map(({ i }) => i),
    expected: [1, 3, 2, 0],
  },
  {
    id: 'lang.date',
    see: () => [new Date(2023, 7, 15, 9).getTime(), new Date(Date.UTC(2023, 11, 31, 17)).getFullYear()],
    expected: [Date.UTC(2023, 7, 15, 2), 2024],
  },
  {
    id: 'lang.calendar',
    see: () => new Date(Date.UTC(2024, 1, 30)).toISOString(),
    expected: '2024-03-01T00:00:00.000Z',
  },
  { id: 'lang.json', see: () => JSON.stringify(['\ud83d', '\u2028']).length, expected: 14 },
  { id: 'lang.hash', see: () => Math.imul(0x811c9dc5, 0x01000193) >>> 0, expected: 84_696_351 },
  {
    id: 'lang.patterns',
    see: (p) =>
      [{ sheetId: 1, row: 2, column: 3, id: 'a' }, { sheetId: -1, row: 2, column: 3, id: 'a' }, 'a'].map(p.takes),
    expected: [true, false, false],
  },
  {
    id: 'lang.catalogue',
    see: () => [
      catalogue.agencies.length,
      catalogue.agencies[0]?.name.vi.normalize() === catalogue.agencies[0]?.name.vi,
    ],
    expected: [19, true],
  },
];
