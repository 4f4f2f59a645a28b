// Levels: a word, a percentage, a score with its scale.
import { describe, expect, it } from '@jest/globals';
import { readLevel } from '../../src/dossier/figures/level';
import { number, text } from './items';

function shown(written: string): unknown {
  const reading = readLevel(text(written));
  if (reading.is === 'level')
    return [reading.form, reading.value, ...(reading.scale === undefined ? [] : [reading.scale])];
  return reading.is === 'unreadable' ? reading.why : reading.is;
}

describe('a level', () => {
  it.each([
    ['Rất thấp', ['word', 1]],
    ['Thấp', ['word', 2]],
    ['Trung bình', ['word', 3]],
    ['Cao', ['word', 4]],
    ['Rất cao', ['word', 5]],
    ['RẤT CAO', ['word', 5]],
    ['rất cao', ['word', 5]],
    ['Rất cao'.normalize('NFD'), ['word', 5]],
    ['rat cao', ['word', 5]],
    ['Cao.', ['word', 4]],
    ['Mức độ: cao', ['word', 4]],
    ['Mức cao', ['word', 4]],
    ['Very high', ['word', 5]],
    ['85%', ['percent', 85]],
    ['85,5 %', ['percent', 85.5]],
    ['khoảng 85%', ['percent', 85]],
    ['85% người dân hài lòng', ['percent', 85]],
    ['4,2/5', ['score', 4.2, 5]],
    ['4.2 / 5', ['score', 4.2, 5]],
    ['4,2 trên 5', ['score', 4.2, 5]],
    ['4,2/5 điểm', ['score', 4.2, 5]],
    ['8/10 điểm', ['score', 8, 10]],
    ['４,２／５', ['score', 4.2, 5]],
    ['5/5', ['score', 5, 5]],
    ['4,2 điểm (thang điểm 5)', ['score', 4.2, 5]],
    ['4,2 trên thang điểm 5', ['score', 4.2, 5]],
    ['Thang điểm 5: 4,2', ['score', 4.2, 5]],
    ['Cao (4,2/5)', ['word', 4]],
    ['Cao (85%)', ['word', 4]],
    ['85% (cao)', ['percent', 85]],
    ['Cao (năm 2022)', ['word', 4]],
    ['5,1/5', 'score'],
    ['-4,2/5', 'score'],
    ['- 4,2/5', ['score', 4.2, 5]],
    ['4,2', 'score'],
    ['4', 'score'],
    ['4,2 điểm', 'score'],
    ['mức 4', 'score'],
    ['245/312', 'score'],
    ['80-85%', 'interval'],
    ['Tốt', 'not-a-level'],
    ['Cao, Thấp', 'not-a-level'],
    ['Cao hoặc trung bình', 'not-a-level'],
    ['đang cập nhật', 'placeholder'],
    ['', 'empty'],
  ])('written %j is read as %j', (written, expected) => {
    expect(shown(written)).toEqual(expected);
  });

  it('keeps what was written', () => {
    expect(readLevel(text('Cao (4,2/5)'))).toEqual({ is: 'level', raw: 'Cao (4,2/5)', form: 'word', value: 4 });
  });

  it('reads pasted numbers by their format', () => {
    expect(readLevel(number(0.85, 'PERCENT'))).toEqual({ is: 'level', raw: '85%', form: 'percent', value: 85 });
    expect(readLevel(number(4.2))).toEqual({ is: 'unreadable', raw: '4,2', why: 'score' });
    expect(readLevel(number(44927, 'DATE'))).toMatchObject({ why: 'date' });
    expect(readLevel({ is: 'error', text: '#N/A' })).toMatchObject({ why: 'error-value' });
  });
});
