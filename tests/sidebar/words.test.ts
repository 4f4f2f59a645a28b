// The live counter says what the check will say.
import fc from 'fast-check';
import { estimateEnglish, lengthOf, countWords as live } from '../../sidebar/words';
import { estimateEnglish as estimated, countWords as ruled } from '../../src/dossier/texts/words';

/** What people type and paste, in pieces: Vietnamese composed and decomposed, figures, marks, and what nobody sees. */
const PIECES = [
  ...['đường', 'sắt', 'Học', 'tập'.normalize('NFD'), 'ở', '98,5%', '3.200', '–', '•', '“', '😀', '𝒜', '２', '٣', 'ﬁ'],
  ...[' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2003', '\u0085', '\u2028', '\v', '\u3000'],
  ...['\u200b', '\u200d', '\ufeff', '\u00ad', '\u0301', '\ud83d', '\ude00', '\u0007', '\u202e', '\u2126', '-', '.'],
];

describe('words counted while typing', () => {
  it('are as many as the rules count, whatever is typed', () => {
    const pasted = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(pasted, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(live(text)).toBe(ruled(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are as many as the rules count around every single character', () => {
    const different: number[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const text = `a${String.fromCharCode(unit)}b ${String.fromCharCode(unit)}`;
      if (live(text) !== ruled(text)) different.push(unit);
    }
    expect(different).toEqual([]);
  });

  it('grow letter by letter as a word is typed', () => {
    const typed = [...'đường sắt'].map((_, end, letters) => live(letters.slice(0, end + 1).join('')));
    expect(typed).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('give the same English length as the check', () => {
    fc.assert(
      fc.property(fc.nat(2000), (words) => {
        expect(estimateEnglish(words, { low: 0.61, high: 0.7 })).toEqual(
          estimated(words, { englishRatioLow: 0.61, englishRatioHigh: 0.7 }),
        );
      }),
    );
  });

  it('are told as short, within or over, and an empty text is not short', () => {
    expect(lengthOf(0, 20, 30)).toEqual({ is: 'within', left: 30 });
    expect(lengthOf(19, 20, 30)).toEqual({ is: 'short', by: 1 });
    expect(lengthOf(30, 20, 30)).toEqual({ is: 'within', left: 0 });
    expect(lengthOf(31, 20, 30)).toEqual({ is: 'over', by: 1 });
    expect(lengthOf(500)).toEqual({ is: 'within', left: undefined });
  });
});
