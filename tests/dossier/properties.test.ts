// What must hold for every text and every number.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerColumn } from '../../src/catalogue/plan';
import type { Kind } from '../../src/catalogue/types';
import { readAnswer } from '../../src/dossier/answer';
import { readNumber } from '../../src/dossier/figures/number';
import { cleanText } from '../../src/dossier/texts/cell-text';
import { isPlaceholder } from '../../src/dossier/texts/placeholder';
import { countWords, estimateEnglish } from '../../src/dossier/texts/words';
import type { Cell, NumberFormat, Reading } from '../../src/dossier/types';
import { readYear } from '../../src/dossier/year';
import { GDP, itemOf, LANGUAGES, number, PERCENT, POLICY, rowOf, text } from './items';

const KINDS_ALL: readonly Kind[] = [
  ...(['percent', 'rate', 'count', 'quantity', 'currency', 'years', 'hours', 'level', 'policy', 'open'] as const),
  ...([
    'description',
    'breakdown',
    'narrative',
    'text',
    'choice',
    'email',
    'url',
    'phone',
    'postcode',
    'link',
  ] as const),
  ...(['year', 'date', 'signature'] as const),
];
const COLUMNS: readonly AnswerColumn[] = [
  ...(['answer', 'numerator', 'denominator', 'year', 'source', 'evidence', 'explanation', 'reason', 'self'] as const),
];
const FORMATS: readonly NumberFormat[] = [
  ...(['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC', 'NONE'] as const),
];
const BITS =
  '0 1 12 2023 2022-2023 98,5 1.234 % ‰ / - – … . , ( ) $ người triệu tỷ đồng USD vụ/100.000 dân khoảng gần từ đến năm học ngày tháng quý Có Chưa có Rất cao thang điểm 5 Sẽ bổ sung đang cập nhật ☒ ☐ ½ ² \u200B \n';

/** Anything at all, and scraps of what people write in any order. */
const scraps = fc.array(fc.constantFrom(...BITS.split(' ')), { maxLength: 8 }).map((bits) => bits.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), scraps);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map(text),
  fc.record({ is: fc.constant('number' as const), value: fc.double(), format: fc.constantFrom(...FORMATS) }),
  fc.constantFrom<Cell>({ is: 'empty' }, { is: 'boolean', value: true }, { is: 'error', text: '#N/A' }),
);

/** The numbers that a reading allows. */
function numbersOf(reading: Reading): readonly number[] {
  if (reading.is === 'number') return [reading.value];
  return reading.is === 'ambiguous' ? reading.readings : [];
}

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const wholes = fc.integer({ min: 0, max: 999_999_999 });
const decimals = fc.stringMatching(/^\d{1,6}$/);
const QUANTITY = itemOf('quantity');

describe('a number', () => {
  it('written the Vietnamese way is read as itself, or as two readings that hold it', () => {
    fc.assert(
      fc.property(wholes, fc.option(decimals), fc.constantFrom('.', ' ', '\u00A0', ''), (whole, decimal, mark) => {
        const written = grouped(String(whole), mark) + (decimal === null ? '' : `,${decimal}`);
        const value = Number(`${whole}.${decimal ?? 0}`);
        expect(numbersOf(readNumber(text(written), QUANTITY))).toContain(value);
      }),
    );
  });

  it('written the English way with two groups or more, or with a decimal point, is read as itself or as two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999_999 }), fc.option(decimals), (whole, decimal) => {
        const written = grouped(String(whole), ',') + (decimal === null ? '' : `.${decimal}`);
        expect(readNumber(text(written), QUANTITY)).toMatchObject({
          is: 'number',
          value: Number(`${whole}.${decimal ?? 0}`),
        });
      }),
    );
  });

  it('is never guessed: one separator and three digits are two readings, unless one is out of range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.stringMatching(/^\d{3}$/),
        fc.constantFrom('.', ','),
        (a, b, mark) => {
          const written = text(`${a}${mark}${b}`);
          const decimal = Number(`${a}.${b}`);
          expect(readNumber(written, QUANTITY)).toMatchObject({
            is: 'ambiguous',
            readings: [decimal, Number(`${a}${b}`)],
          });
          expect(readNumber(written, itemOf('count'))).toMatchObject({ is: 'number', value: Number(`${a}${b}`) });
          if (decimal <= 100) expect(readNumber(written, PERCENT)).toMatchObject({ is: 'number', value: decimal });
        },
      ),
    );
  });

  it('keeps its value with its unit, "khoảng" or "triệu" around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredth) => {
        const value = Number(`${whole}.${hundredth}`);
        const written = `${whole},${hundredth}`;
        expect(readNumber(text(`${written} USD/người`), GDP)).toMatchObject({ is: 'number', value, bare: false });
        expect(readNumber(text(`khoảng ${written}`), GDP)).toMatchObject({ value, approximate: true });
        expect(readNumber(text(`${written} triệu`), QUANTITY)).toMatchObject({
          value: Number(`${whole}.${hundredth}e6`),
        });
      }),
    );
  });

  it('pasted into a PERCENT cell is the percentage that shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        const shown = Number(`${n}e-4`);
        const reading = readNumber(number(Number(`${n}e-6`), 'PERCENT'), PERCENT);
        expect(reading).toMatchObject({ is: 'number', value: shown });
      }),
    );
  });
});

describe('a text', () => {
  const row = (written: string, kind: Kind) => {
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, text(written)]));
    const { slot: _, ...answer } = readAnswer(rowOf(itemOf(kind, '%', { choices: LANGUAGES.choices }), cells));
    return answer;
  };
  const kinds = fc.constantFrom(...KINDS_ALL);

  it('never makes a reader throw, in any column of any kind, nor does any other cell', () => {
    fc.assert(
      fc.property(kinds, fc.array(anyCell, { minLength: 9, maxLength: 9 }), (kind, list) => {
        const cells = Object.fromEntries(COLUMNS.map((column, i) => [column, list[i] as Cell]));
        const units = [undefined, '%', 'USD PPP/người/năm', 'nghìn người', '(', '', '/'];
        for (const unit of units) expect(readAnswer(rowOf(itemOf(kind, unit), cells)).slot).toBeDefined();
      }),
    );
  });

  it('is read alike composed and decomposed', () => {
    fc.assert(
      fc.property(kinds, anyText, (kind, written) => {
        expect(row(written.normalize('NFD'), kind)).toEqual(row(written.normalize('NFC'), kind));
      }),
    );
  });

  it('is read alike with invisible characters anywhere in it', () => {
    const invisible = fc.constantFrom('\u200B', '\uFEFF', '\u200E', '\u202A', '\u2060', '\u00AD');
    fc.assert(
      fc.property(kinds, scraps, invisible, fc.nat(), (kind, written, mark, at) => {
        const cut = at % (written.length + 1);
        expect(row(written.slice(0, cut) + mark + written.slice(cut), kind)).toEqual(row(written, kind));
      }),
    );
  });

  it('is cleaned once and for all, with whole characters only', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const clean = cleanText(written);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        expect(clean).not.toMatch(/[\r\f\v\0]/);
      }),
    );
  });

  it('with a digit but no date or promise around it is no placeholder', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(isPlaceholder(String(n))).toBe(false);
      }),
    );
  });

  it('of a policy comes back as the choice it is, however it is cased', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), fc.boolean(), (choice, upper) => {
        const name = POLICY.choices?.[choice]?.vi ?? ['Có', 'Đang xây dựng', 'Chưa có'][choice] ?? '';
        const { answer } = readAnswer(
          rowOf(POLICY, { answer: text(upper ? name.toUpperCase() : name.normalize('NFD')) }),
        );
        expect(answer).toMatchObject({ is: 'choice', choice });
      }),
    );
  });
});

describe('words', () => {
  it('of two texts with a space between are the words of both', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });

  it('are as many in English at the least as at the most, or fewer', () => {
    const ratio = { englishRatioLow: 0.61, englishRatioHigh: 0.7 };
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (words) => {
        const { low, high } = estimateEnglish(words, ratio);
        expect(Math.abs(low - words * 0.61)).toBeLessThan(1);
        expect(Math.abs(high - words * 0.7)).toBeLessThan(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('a school year', () => {
  it('is compared by its last year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2098 }),
        fc.constantFrom('-', ' - ', '–', ' – ', '/'),
        fc.constantFrom('', 'năm học ', 'Năm học ', 'NH '),
        (year, dash, label) => {
          const written = `${label}${year}${dash}${year + 1}`;
          expect(readYear(text(written))).toEqual({ is: 'year', raw: written, year: year + 1 });
        },
      ),
    );
  });
});
