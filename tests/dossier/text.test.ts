// Texts: what a cell shows, what is cleaned away, how words are counted.
import { describe, expect, it } from '@jest/globals';
import { readOpen } from '../../src/dossier/figures/open';
import { readText } from '../../src/dossier/text';
import { cellText, cleanText } from '../../src/dossier/texts/cell-text';
import { countWords, estimateEnglish } from '../../src/dossier/texts/words';
import { number, OPEN, text } from './items';

describe('the text of a cell', () => {
  it('is what people see', () => {
    expect(cellText({ is: 'empty' })).toBe('');
    expect(cellText(number(8993082))).toBe('8993082');
    expect(cellText(number(0.985))).toBe('0,985');
    expect(cellText(number(0.07, 'PERCENT'))).toBe('7%');
    expect(cellText(number(44962, 'DATE'))).toBe('05/02/2023');
    expect(cellText(number(0.5, 'TIME'))).toBe('12:00');
    expect(cellText({ is: 'boolean', value: true })).toBe('TRUE');
    expect(cellText({ is: 'error', text: '#N/A' })).toBe('#N/A');
  });

  it('is composed and free of invisible characters', () => {
    expect(cleanText('Học tập'.normalize('NFD'))).toBe('Học tập');
    expect(cleanText('\uFEFFHọc\u200B tập\u200E \u202Bsuốt\u202C đời\u00AD')).toBe('Học tập suốt đời');
    expect(cleanText('a\r\nb\rc\u2028d\u000Be\u0007')).toBe('a\nb\nc\nd\ne');
    expect(cleanText('trang 1\ftrang 2\f')).toBe('trang 1\ntrang 2');
    expect(cleanText('nửa \uD83D chữ')).toBe('nửa \uFFFD chữ');
    expect(cleanText('😀 👩‍👩‍👧 👍🏽')).toBe('😀 👩‍👩‍👧 👍🏽');
  });
});

describe('a text answer', () => {
  it('keeps its paragraphs', () => {
    expect(readText(text('  Đoạn một.\r\n\r\nĐoạn hai. '), 'narrative')).toEqual({
      is: 'text',
      raw: 'Đoạn một.\n\nĐoạn hai.',
      text: 'Đoạn một.\n\nĐoạn hai.',
      words: 4,
    });
  });

  it('takes a postcode or phone stored as a number', () => {
    expect(readText(number(700000), 'postcode')).toMatchObject({ is: 'text', text: '700000' });
    expect(readText(number(84283822, 'NUMBER'), 'phone')).toMatchObject({ is: 'text', text: '84283822' });
    expect(readText(text("'+84 28 3829 1116"), 'phone')).toMatchObject({ is: 'text', text: '+84 28 3829 1116' });
  });

  it('takes a date where a date is asked, or beside an answer, and nowhere else', () => {
    expect(readText(number(44962, 'DATE'), 'date')).toMatchObject({ is: 'text', text: '05/02/2023' });
    expect(readText(number(44962, 'DATE'))).toMatchObject({ is: 'text', text: '05/02/2023' });
    expect(readText(number(44962, 'DATE'), 'narrative')).toMatchObject({ is: 'unreadable', why: 'date' });
  });

  it('is not TRUE, an error or a placeholder', () => {
    expect(readText({ is: 'boolean', value: true }, 'text')).toMatchObject({ why: 'boolean' });
    expect(readText({ is: 'error', text: '#REF!' }, 'text')).toMatchObject({ why: 'error-value' });
    expect(readText(text('#REF!'), 'text')).toMatchObject({ why: 'error-value' });
    expect(readText(text('Nhấp hoặc nhấn vào đây để nhập văn bản.'), 'narrative')).toMatchObject({ is: 'placeholder' });
    expect(readText(text('Không'), 'text')).toMatchObject({ is: 'text' });
    expect(readText(text('Niên giám Thống kê 2022, tr. 45'))).toMatchObject({ is: 'text', words: 7 });
  });
});

describe('an answer without a printed unit', () => {
  it.each([
    ['Doanh nghiệp dành 1% quỹ lương cho đào tạo', 'text'],
    ['1. Công ty A lập quỹ đào tạo từ năm 2020', 'text'],
    ['35% doanh nghiệp lớn và 12% doanh nghiệp nhỏ có quỹ đào tạo', 'text'],
    ['Khoảng 35% doanh nghiệp, chủ yếu là doanh nghiệp lớn, có quỹ riêng', 'text'],
    ['35% doanh nghiệp', 'number'],
    ['khoảng 35%', 'number'],
    ['1.250 doanh nghiệp', 'number'],
    ['1.250', 'ambiguous'],
    ['30-40%', 'unreadable'],
    ['1.23.4', 'unreadable'],
    ['đang cập nhật', 'placeholder'],
  ])('%j is read as %s', (written, is) => {
    expect(readOpen(text(written), OPEN).is).toBe(is);
  });

  it('may be a real number, but no date', () => {
    expect(readOpen(number(0.35, 'PERCENT'), OPEN)).toMatchObject({ is: 'number', value: 35, unit: '%' });
    expect(readOpen(number(44962, 'DATE'), OPEN)).toMatchObject({ is: 'unreadable', why: 'date' });
  });
});

describe('words', () => {
  it.each([
    ['Học tập suốt đời 98,5%', 5],
    ['Học tập suốt đời'.normalize('NFD'), 4],
    ['Học\u00A0tập\u3000suốt\nđời', 4],
    ['- Một – hai … ba', 3],
    ['\u200B \uFEFF', 0],
    ['', 0],
    ['học-tập', 1],
  ])('%j has %d', (written, words) => {
    expect(countWords(written)).toBe(words);
  });

  it('make 0.61 to 0.70 English words, rounded outwards', () => {
    const ratio = { englishRatioLow: 0.61, englishRatioHigh: 0.7 };
    expect(estimateEnglish(100, ratio)).toEqual({ low: 61, high: 70 });
    expect(estimateEnglish(250, ratio)).toEqual({ low: 152, high: 175 });
    expect(estimateEnglish(33, ratio)).toEqual({ low: 20, high: 24 });
    expect(estimateEnglish(0, ratio)).toEqual({ low: 0, high: 0 });
  });
});
