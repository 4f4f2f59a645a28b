// One row of the workbook as one answer.
import { describe, expect, it } from '@jest/globals';
import { readAnswer } from '../../src/dossier/answer';
import { readDossier } from '../../src/dossier/dossier';
import { AREA, itemOf, LEVEL, number, PERCENT, POLICY, RATE, rowOf, slotOf, text } from './items';

describe('an answer', () => {
  it('holds every column, read', () => {
    const answer = readAnswer(
      rowOf(PERCENT, {
        answer: text('98,5%'),
        numerator: text('985 người'),
        denominator: text('1.000.000'),
        year: text('năm học 2021-2022'),
        source: text('Thống kê'),
        evidence: text('Niên giám Thống kê 2022, tr. 45'),
        explanation: text('–'),
        self: text('Đã đạt'),
      }),
    );
    expect(answer).toMatchObject({
      state: 'answered',
      place: { sheetId: 7, row: 12 },
      answer: { is: 'number', value: 98.5 },
      numerator: { is: 'number', value: 985 },
      denominator: { is: 'number', value: 1_000_000 },
      year: { is: 'year', year: 2022 },
      source: { is: 'text', text: 'Thống kê' },
      evidence: { is: 'text', words: 7 },
      explanation: { is: 'placeholder' },
      reason: { is: 'none' },
      self: { is: 'choice', choice: 0 },
    });
    expect(answer.computed).toBeUndefined();
  });

  it('ignores columns that its item does not accept', () => {
    const item = itemOf('narrative', undefined, { accepts: ['answer', 'reason'] });
    const answer = readAnswer(
      rowOf(item, { answer: text('Có'), year: text('–'), evidence: text('xxx'), self: text('x') }),
    );
    expect([answer.year, answer.evidence, answer.self]).toEqual([{ is: 'empty' }, { is: 'empty' }, { is: 'empty' }]);
  });

  it('is read by its item’s kind', () => {
    const read = (item: Parameters<typeof rowOf>[0], written: string) =>
      readAnswer(rowOf(item, { answer: text(written) })).answer.is;
    expect(read(LEVEL, '4,2/5')).toBe('level');
    expect(read(POLICY, 'Chưa có')).toBe('choice');
    expect(read(itemOf('open'), '35%')).toBe('number');
    expect(read(itemOf('open'), 'Chưa có quỹ riêng cho đào tạo')).toBe('text');
    expect(read(itemOf('description'), 'Huy động xã hội hóa')).toBe('text');
    expect(read(itemOf('email'), 'a@b.vn')).toBe('text');
    expect(read(itemOf('year'), '2022')).toBe('year');
    expect(read(itemOf('breakdown', '%'), '12,5%')).toBe('number');
  });
});

describe('the rate of numerator and denominator', () => {
  const rate = (item: Parameters<typeof rowOf>[0], numerator: string, denominator: string, answer = '') =>
    readAnswer(rowOf(item, { answer: text(answer), numerator: text(numerator), denominator: text(denominator) }));

  it('is worked out where the answer is empty, on the item’s base', () => {
    expect(rate(PERCENT, '985', '1000')).toMatchObject({ state: 'answered', answer: { is: 'empty' }, computed: 98.5 });
    expect(rate(PERCENT, '1', '3').computed).toBe(33.33);
    expect(rate(PERCENT, '7', '100').computed).toBe(7);
    expect(rate(RATE, '1.234 vụ', '8.993.082 người').computed).toBe(13.72);
  });

  it('is not worked out where there is an answer, a placeholder, no base, or nothing to divide by', () => {
    expect(rate(PERCENT, '985', '1000', '98').computed).toBeUndefined();
    expect(rate(PERCENT, '985', '1000', '…')).toMatchObject({ state: 'placeholder', computed: undefined });
    expect(rate(AREA, '985', '1000')).toMatchObject({ state: 'empty', computed: undefined });
    expect(rate(PERCENT, '985', '0').computed).toBeUndefined();
    expect(rate(PERCENT, '1.234', '8.993.082').computed).toBeUndefined();
    expect(rate(PERCENT, '985', '').computed).toBeUndefined();
  });

  it('is not worked out where it would be no number that anybody can read', () => {
    const huge = readAnswer(rowOf(PERCENT, { numerator: number(1e305), denominator: number(0.1) }));
    expect(huge.computed).toBeUndefined();
    expect(rate(PERCENT, '9'.repeat(300), '1').computed ?? 0).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe('the state of a row', () => {
  const state = (answer: string, reason: string) =>
    readAnswer(rowOf(PERCENT, { answer: text(answer), reason: text(reason) })).state;

  it('is answered as soon as anything but a placeholder stands there', () => {
    expect(state('98,5', '')).toBe('answered');
    expect(state('98,5', 'Không có số liệu')).toBe('answered');
    expect(state('lạ', '')).toBe('answered');
    expect(state('1.23.4', '')).toBe('answered');
  });

  it('is a reason only where there is no answer', () => {
    expect(state('', 'Không có số liệu')).toBe('reason');
    expect(state('-', 'Không áp dụng')).toBe('reason');
    expect(state('', '–')).toBe('empty');
    expect(state('đang cập nhật', '')).toBe('placeholder');
    expect(state('', '')).toBe('empty');
  });
});

describe('the dossier', () => {
  it('has one answer a row, in order, also for a row that is gone from the workbook', () => {
    const gone = { slot: slotOf(POLICY), cells: {} };
    const { answers } = readDossier([rowOf(PERCENT, { answer: number(0.5, 'PERCENT') }), gone]);
    expect(answers.map((answer) => answer.state)).toEqual(['answered', 'empty']);
    expect(answers[1]?.place).toBeUndefined();
    expect(answers[1]?.slot.item).toBe(POLICY);
  });
});
