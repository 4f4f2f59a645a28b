// The estimate of lines: near enough to the truth, and never less for more text or less room.
import fc from 'fast-check';
import { countLines, textWidth } from '../../../local/files/text-lines';

const arial = { family: 'Arial', size: 10, bold: false };

describe('lines of a text', () => {
  it('are one for a short text, and one more for every line break', () => {
    expect(countLines('98,5', arial, 100)).toBe(1);
    expect(countLines('a\nb\n\nc', arial, 100)).toBe(4);
  });

  it('wrap between words and break a word that is wider than the cell', () => {
    const width = textWidth('Thành phố', arial);
    expect(countLines('Thành phố Thành phố', arial, width + 1)).toBe(2);
    expect(countLines('x'.repeat(100), arial, textWidth('x'.repeat(30), arial) + 1)).toBe(4);
  });

  it('are the same for composed and decomposed letters', () => {
    const text = 'Ủy ban nhân dân Thành phố Hồ Chí Minh, Sở Giáo dục và Đào tạo';
    expect(textWidth(text.normalize('NFD'), arial)).toBeCloseTo(textWidth(text.normalize('NFC'), arial));
  });

  it('never get fewer with more text, larger or bolder letters, or less room', () => {
    const words = fc.array(fc.constantFrom('học', 'tập', 'suốt', 'đời', 'UNESCO', '98,5%'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 600 }), (list, width) => {
        const text = list.join(' ');
        const lines = countLines(text, arial, width);
        expect(countLines(`${text} thêm`, arial, width)).toBeGreaterThanOrEqual(lines);
        expect(countLines(text, { ...arial, bold: true }, width)).toBeGreaterThanOrEqual(lines);
        expect(countLines(text, arial, width / 2)).toBeGreaterThanOrEqual(lines);
      }),
    );
  });
});
