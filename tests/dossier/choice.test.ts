// Choices: policies, lists of the form, self-assessment.
import { describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/catalogue/plan';
import { readChoice, readSelf } from '../../src/dossier/choice';
import type { Reading } from '../../src/dossier/types';
import { LANGUAGES, number, POLICY, TITLE, text } from './items';

function short(reading: Reading): unknown {
  if (reading.is === 'choice') return [reading.choice, ...(reading.also ?? [])];
  return reading.is === 'unreadable' ? reading.why : reading.is;
}
const shown = (item: Item, written: string): unknown => short(readChoice(text(written), item));

describe('a policy', () => {
  it.each([
    ['Có', [0]],
    ['có', [0]],
    ['CÓ', [0]],
    ['Có'.normalize('NFD'), [0]],
    [' Có. ', [0]],
    ['Đã có', [0]],
    ['Yes', [0]],
    ['Đang xây dựng', [1]],
    ['đang xây dựng'.normalize('NFD'), [1]],
    ['In preparation', [1]],
    ['Chưa có', [2]],
    ['Chưa', [2]],
    ['Không', [2]],
    ['Not yet', [2]],
    ['Có, nhưng chưa ban hành', 'not-a-choice'],
    ['Có; Chưa có', 'not-a-choice'],
    ['98,5', 'not-a-choice'],
    ['Chưa có số liệu', 'placeholder'],
    ['-', 'placeholder'],
    ['', 'empty'],
  ])('written %j is read as %j', (written, expected) => {
    expect(shown(POLICY, written)).toEqual(expected);
  });

  it('is never TRUE, a number or an error', () => {
    expect(short(readChoice({ is: 'boolean', value: true }, POLICY))).toBe('boolean');
    expect(short(readChoice(number(1), POLICY))).toBe('not-a-choice');
    expect(short(readChoice({ is: 'error', text: '#N/A' }, POLICY))).toBe('error-value');
  });
});

describe('a list of the form', () => {
  it.each([
    ['Tiếng Anh', [0]],
    ['tiếng pháp', [1]],
    ['Anh', [0]],
    ['English', [0]],
    ['Tiếng Anh, Tiếng Pháp', [0, 1]],
    ['Tiếng Anh; tiếng Tây Ban Nha', [0, 2]],
    ['Tiếng Pháp và tiếng Anh', [1, 0]],
    ['Anh / Pháp', [0, 1]],
    ['Anh\nPháp', [0, 1]],
    ['Anh, Anh', [0]],
    ['☒ Tiếng Anh ☐ Tiếng Pháp ☑ Tiếng Tây Ban Nha', [0, 2]],
    ['[x] Tiếng Anh [ ] Tiếng Pháp', [0]],
    ['Tiếng Anh, tiếng Đức', 'not-a-choice'],
    ['☐ Tiếng Anh ☐ Tiếng Pháp', 'not-a-choice'],
  ])('with several choices: %j is read as %j', (written, expected) => {
    expect(shown(LANGUAGES, written)).toEqual(expected);
  });

  it.each([
    ['Ông', [1]],
    ['BÀ', [0]],
    ['Mr.', [1]],
    ['☐ Bà ☒ Ông', [1]],
    ['Bà, Ông', 'not-a-choice'],
    ['Tiến sĩ', 'not-a-choice'],
  ])('with one choice: %j is read as %j', (written, expected) => {
    expect(shown(TITLE, written)).toEqual(expected);
  });
});

describe('the self-assessment', () => {
  it.each([
    ['Đã đạt', [0]],
    ['Đạt', [0]],
    ['có khả năng đạt', [1]],
    ['Chưa đạt', [2]],
    ['Tốt', 'not-a-choice'],
    ['–', 'placeholder'],
  ])('written %j is read as %j', (written, expected) => {
    expect(short(readSelf(text(written)))).toEqual(expected);
  });
});
