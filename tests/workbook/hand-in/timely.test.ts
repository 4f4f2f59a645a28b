// A hand-in against the deadline.
import { deadlineOf, timeliness } from '../../../src/workbook/hand-in/timely';

const SETTINGS = { deadlineIndicators: '2023-08-31', deadlineForm: '2023-09-30' };

describe('the deadline of a unit', () => {
  it('is its own, else the last that applies to what it is asked', () => {
    expect(deadlineOf({ deadline: '2023-08-20' }, SETTINGS, [{ annex: 'II' }])).toBe('2023-08-20');
    expect(deadlineOf({}, SETTINGS, [{ annex: 'I' }, { annex: 'I' }])).toBe('2023-08-31');
    expect(deadlineOf({}, SETTINGS, [{ annex: 'II' }, { annex: 'I' }])).toBe('2023-09-30');
    expect(deadlineOf({}, SETTINGS, [])).toBeUndefined();
  });
});

describe('timeliness', () => {
  const of = (state: 'entering' | 'handed-in' | 'returned' | 'accepted', today: string, handedIn?: string) =>
    timeliness({ state, ...(handedIn ? { handedIn } : {}) }, '2023-08-31', today);

  it('counts the days that are left or over while nothing is handed in', () => {
    expect(of('entering', '2023-08-30')).toEqual({ text: { vi: 'Còn 1 ngày', en: '1 day left' }, late: false });
    expect(of('entering', '2023-08-31')).toEqual({ text: { vi: 'Đến hạn hôm nay', en: 'Due today' }, late: false });
    expect(of('returned', '2023-09-02', '2023-08-15')).toEqual({
      text: { vi: 'Quá hạn 2 ngày', en: '2 days overdue' },
      late: true,
    });
  });

  it('looks at the day of the last hand-in once it is out of hand', () => {
    expect(of('handed-in', '2023-12-01', '2023-08-31').text.vi).toBe('Đúng hạn');
    expect(of('accepted', '2023-12-01', '2023-09-03').text.vi).toBe('Trễ 3 ngày');
    expect(timeliness({ state: 'entering', asked: 'handed-in' }, '2023-08-31', '2023-09-01').text.vi).toBe(
      'Trễ 1 ngày',
    );
  });

  it('says nothing of a unit that is asked nothing', () => {
    expect(timeliness({ state: 'entering' }, undefined, '2023-12-01')).toEqual({
      text: { vi: '', en: '' },
      late: false,
    });
  });
});
