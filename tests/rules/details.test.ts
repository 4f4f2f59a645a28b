// Details: what must stand beside an answer, and only beside an answer.
import {
  answer,
  choice,
  EDUCATION,
  EMPTY,
  fires,
  found,
  good,
  item,
  LABOUR,
  num,
  placeholder,
  silent,
  slot,
  table,
  text,
  year,
} from './fixtures';

const lead = slot();
const policy = slot(item({ kind: 'policy', needs: ['evidence', 'explanation'] }));
const free = slot(item({ needs: [] }));
const yes = { answer: choice(0), evidence: text('Quyết định 1234/QĐ-UBND'), explanation: text('Hỗ trợ học phí') };

table('year-missing', 'warning', [
  fires('an answer without a year', good(lead, { year: EMPTY }), 'year'),
  fires('a placeholder for the year', good(lead, { year: placeholder('…') }), 'year'),
  fires('a computed rate without a year', answer(lead, { computed: 50 }), 'year'),
  fires('an optional row that was answered', good(slot(item({ required: false })), { year: EMPTY }), 'year'),
  fires('a contributor’s row', good(slot(item(), LABOUR, 'contributor'), { year: EMPTY }), 'year'),
  fires('the summary row', good(slot(item(), EDUCATION, 'summary'), { year: EMPTY }), 'year'),
  silent('a year', good(lead)),
  silent(
    'a year that cannot be read: reported as such',
    good(lead, { year: { is: 'unreadable', raw: 'x', why: 'not-a-year' } }),
  ),
  silent('an empty row', answer(lead)),
  silent('a reason', answer(lead, { reason: { is: 'no-data', raw: 'Không có số liệu' } })),
  silent('a placeholder as the answer', answer(lead, { answer: placeholder() })),
  silent('an item that needs none', good(free, { year: EMPTY })),
]);

table('source-missing', 'warning', [
  fires('an answer without a source', good(lead, { source: EMPTY }), 'source'),
  fires('a placeholder for the source', good(lead, { source: placeholder() }), 'source'),
  silent('a source', good(lead)),
  silent('an item that needs none', good(free, { source: EMPTY })),
]);

table('evidence-missing', 'warning', [
  fires('“Có” without evidence', answer(policy, { ...yes, evidence: EMPTY }), 'evidence'),
  fires('“Có” with a placeholder', answer(policy, { ...yes, evidence: placeholder('đang cập nhật') }), 'evidence'),
  silent('a document number', answer(policy, yes)),
  silent('a link', answer(policy, { ...yes, evidence: text('https://hochiminhcity.gov.vn/vb/12') })),
  silent('the name of a publication', answer(policy, { ...yes, evidence: text('Niên giám Thống kê 2022, tr. 45') })),
  silent('“Đang xây dựng”', answer(policy, { answer: choice(1) })),
  silent('“Chưa có”', answer(policy, { answer: choice(2) })),
  silent('an answer that is no choice', answer(policy, { answer: { is: 'not-a-choice', raw: 'Tốt' } })),
  silent('an item that needs none', good(lead)),
]);

table('explanation-missing', 'warning', [
  fires('“Có” without a summary', answer(policy, { ...yes, explanation: EMPTY }), 'explanation'),
  fires(
    'a level without how it was measured',
    good(slot(item({ kind: 'level', needs: ['explanation'] }))),
    'explanation',
  ),
  silent('“Chưa có”', answer(policy, { answer: choice(2) })),
  silent('an explanation', answer(policy, yes)),
]);

table('year-future', 'error', [
  fires('next year', good(lead, { year: year(2024) }), 'year'),
  fires(
    'a year as the answer itself',
    answer(slot(item({ kind: 'year', range: { min: 1900, max: 2100 } })), { answer: year(2024) }),
  ),
  silent('this year', good(lead, { year: year(2023) })),
  silent('no year', good(lead, { year: EMPTY })),
]);

table('year-old', 'warning', [
  fires('2019 in the round of 2023', good(lead, { year: year(2019) }), 'year'),
  silent('2020 in the round of 2023', good(lead, { year: year(2020) })),
  silent('no year', good(lead, { year: EMPTY, answer: num(1.5) })),
]);

it('asks for the summary of a policy, but for the method behind a level', () => {
  const level = good(slot(item({ kind: 'level', needs: ['explanation'] })));
  expect(found('explanation-missing', answer(policy, { ...yes, explanation: EMPTY }))[0]?.remedy.vi).toContain(
    'tóm tắt nội dung chính',
  );
  expect(found('explanation-missing', level)[0]?.remedy.vi).toContain('cách đo');
});

it('lists the sources to choose from', () => {
  expect(found('source-missing', good(lead, { source: EMPTY }))[0]?.remedy.vi).toContain(
    'Thống kê; Khảo sát; Đánh giá; Báo cáo; Ước tính',
  );
});
