// Presence: what is owed is asked for, what is not is left in peace.
import type { Answer, Reading } from '../../src/dossier/types';
import {
  answer,
  collectiveItem,
  DISTRICT_1,
  EDUCATION,
  field,
  fires,
  found,
  good,
  HEALTH,
  item,
  LABOUR,
  later,
  num,
  placeholder,
  silent,
  slot,
  table,
} from './fixtures';

const lead = slot();
const contributor = slot(item(), LABOUR, 'contributor');
const optional = slot(item({ required: false }));
const count = item({ kind: 'count', base: undefined, range: { min: 0, integer: true } });
const AMBIGUOUS: Reading = { is: 'ambiguous', raw: '1.200', readings: [1.2, 1200] };

table('missing', 'error', [
  fires('the lead left it empty', answer(lead)),
  fires('a unit of an item that nobody leads', answer(slot(collectiveItem(), DISTRICT_1, 'contributor'))),
  fires('only the numerator of two is there', answer(lead, { numerator: num(1) })),
  fires('the row is not in the workbook', answer(lead, { place: undefined })),
  silent('a contributor left it empty', answer(contributor)),
  silent('the summary row of the coordinator', answer(slot(collectiveItem(), EDUCATION, 'summary'))),
  silent('an optional item', answer(optional)),
  silent('a reason is given', answer(lead, { reason: { is: 'no-data', raw: 'Không có số liệu' } })),
  silent('a placeholder', answer(lead, { answer: placeholder() })),
  silent('an answer', good(lead)),
  silent(
    'numerator and denominator are there and one is faulty',
    answer(lead, { numerator: AMBIGUOUS, denominator: num(2) }),
  ),
  silent('the denominator is zero', answer(lead, { numerator: num(1), denominator: num(0) })),
  fires('two numbers are there, but no rate is asked', answer(slot(count), { numerator: num(1), denominator: num(0) })),
  silent(
    'a rate computed from numerator and denominator',
    answer(lead, { computed: 50, numerator: num(1), denominator: num(2) }),
  ),
]);

table('missing-contribution', 'warning', [
  fires('a contributor left it empty', answer(contributor)),
  silent('a contributor to an optional item', answer(slot(item({ required: false }), LABOUR, 'contributor'))),
  silent('a unit of an item that nobody leads', answer(slot(collectiveItem(), DISTRICT_1, 'contributor'))),
  silent('the lead left it empty', answer(lead)),
  silent(
    'a contributor gives a reason',
    answer(contributor, { reason: { is: 'not-applicable', raw: 'Không áp dụng' } }),
  ),
  silent('a contributor with a placeholder', answer(contributor, { answer: placeholder() })),
  silent('a contributor answered', good(contributor)),
  silent('a contributor’s numerator is ambiguous', answer(contributor, { numerator: AMBIGUOUS, denominator: num(2) })),
]);

table('placeholder', 'error', [
  fires('the lead wrote a placeholder', answer(lead, { answer: placeholder('N/A') })),
  fires('a contributor wrote one', answer(contributor, { answer: placeholder('xxx') })),
  fires('somebody wrote one into an optional row', answer(optional, { answer: placeholder('…') })),
  silent(
    'a placeholder with a reason beside it',
    answer(lead, { answer: placeholder(), state: 'reason', reason: later('2023-09-01') }),
  ),
  silent('a placeholder in another column', good(lead, { evidence: placeholder() })),
  silent('an empty row', answer(lead)),
]);

table('later-without-date', 'warning', [
  fires('no date', answer(lead, { reason: later() }), 'reason'),
  silent('a date', answer(lead, { reason: later('2023-09-01') })),
  silent('another reason', answer(lead, { reason: { is: 'other', raw: 'Đang khảo sát' } })),
  silent('an answer beside the reason', good(lead, { reason: later() })),
]);

table('later-past', 'warning', [
  fires('yesterday', answer(lead, { reason: later('2023-08-14') }), 'reason'),
  silent('today', answer(lead, { reason: later('2023-08-15') })),
  silent('tomorrow', answer(lead, { reason: later('2023-08-16') })),
  silent('no date', answer(lead, { reason: later() })),
  silent('an answer beside a past date', good(lead, { reason: later('2023-01-01') })),
]);

describe('what the officer reads', () => {
  const remedy = (rule: string, of: Answer): string => found(rule, of)[0]?.remedy.vi ?? '';

  it('is asked for the answer or a reason, and told that a rate can be computed', () => {
    expect(remedy('missing', answer(lead))).toBe(
      'Đề nghị ghi vào cột Số liệu/Nội dung trả lời (hoặc ghi đủ Tử số và Mẫu số để hệ thống tính); nếu chưa có, đề nghị chọn lý do ở cột Lý do chưa có.',
    );
    expect(remedy('missing', answer(slot(field())))).not.toContain('Tử số');
  });

  it('may simply clear a placeholder in a row that is not owed', () => {
    expect(remedy('placeholder', answer(optional, { answer: placeholder() }))).toBe(
      'Dòng này không bắt buộc: đề nghị ghi nội dung chính thức ở cột Số liệu/Nội dung trả lời, hoặc để trống ô này.',
    );
    expect(remedy('placeholder', answer(lead, { answer: placeholder() }))).toContain('chọn lý do ở cột Lý do chưa có');
  });

  it('finds the row’s own deadline as the example of a date, or today once that is past', () => {
    const promise = { reason: later() };
    expect(remedy('later-without-date', answer(lead, promise))).toContain('Sẽ bổ sung 31/08/2023.');
    expect(remedy('later-without-date', answer(slot(field()), promise))).toContain('Sẽ bổ sung 30/09/2023.');
    const late = { ...HEALTH, deadline: '2023-06-30' };
    expect(remedy('later-without-date', answer(slot(item(), late), promise))).toContain('Sẽ bổ sung 15/08/2023.');
  });
});
