// The record of a hand-in in its protected cell, and what the dropdown says beside it.
import { choiceIn } from '../../../src/workbook/hand-in/choice';
import { handInText, readHandInText } from '../../../src/workbook/hand-in/record';

const RECORD = {
  state: 'returned',
  when: '15/08/2023 09:00',
  by: 'dau.moi@hcm.example',
  reason: 'Thiếu “minh chứng”\nở 1.1.2',
  handedIn: '2023-08-14',
} as const;

describe('the record of a hand-in', () => {
  it('is read back as it was written', () => {
    expect(readHandInText('so-y-te', handInText('so-y-te', RECORD))).toEqual(RECORD);
    const bare = { state: 'entering' } as const;
    expect(readHandInText('so-y-te', handInText('so-y-te', bare))).toMatchObject(bare);
    expect(readHandInText('so-y-te', '')).toEqual({ state: 'entering' });
  });

  it('counts as nothing once somebody changed it, or brought it from another unit', () => {
    const text = handInText('so-y-te', RECORD);
    expect(readHandInText('so-noi-vu', text)).toBeUndefined();
    expect(readHandInText('so-y-te', text.replace('returned', 'accepted'))).toBeUndefined();
    for (const other of ['x', '{}', '[]', 'null', '{"v":1,"s":"accepted"}', text.slice(1)])
      expect(readHandInText('so-y-te', other)).toBeUndefined();
  });
});

describe('a choice in the dropdown', () => {
  it('asks for what the unit may ask for', () => {
    expect(choiceIn('đã gửi', 'entering')).toEqual({ asked: 'handed-in' });
    expect(choiceIn('đã gửi', 'returned')).toEqual({ asked: 'handed-in' });
    expect(choiceIn('đang nhập', 'handed-in')).toEqual({ asked: 'entering' });
    expect(choiceIn(' ĐÃ  GỬI '.normalize('NFD'), 'entering')).toEqual({ asked: 'handed-in' });
    expect(choiceIn('handed in', 'entering')).toEqual({ asked: 'handed-in' });
  });

  it('says nothing where it is empty or says what is in force; “đang nhập” does not undo a return', () => {
    expect(choiceIn('', 'handed-in')).toEqual({});
    for (const [word, state] of [
      ['đang nhập', 'entering'],
      ['đã gửi', 'handed-in'],
      ['đề nghị bổ sung', 'returned'],
      ['đã tiếp nhận', 'accepted'],
      ['đang nhập', 'returned'],
    ] as const)
      expect(choiceIn(word, state)).toEqual({});
  });

  it('is told where it does not count', () => {
    expect(choiceIn('đã tiếp nhận', 'handed-in')).toEqual({ slip: 'not-theirs' });
    expect(choiceIn('đề nghị bổ sung', 'entering')).toEqual({ slip: 'not-theirs' });
    expect(choiceIn('xong rồi', 'entering')).toEqual({ slip: 'unknown' });
    expect(choiceIn('đang nhập', 'accepted')).toEqual({ slip: 'return-first' });
    expect(choiceIn('đã gửi', 'accepted')).toEqual({ slip: 'again' });
  });
});
