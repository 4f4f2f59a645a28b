// Rules on what was handed in or accepted, and the stages of readiness.

import { readAnswer } from '../../src/dossier/answer';
import type { HandIn, HandInState } from '../../src/dossier/collected/hand-in';
import { NOTHING_TYPED, recordText } from '../../src/dossier/collected/record';
import type { Answer, AnswerRow } from '../../src/dossier/types';
import { check } from '../../src/rules/check';
import type { Finding, Report } from '../../src/rules/types';
import { isHandInId } from '../../src/workbook/tabs/hand-in-rows';
import { HEALTH, item, LABOUR, plan, slot, TODAY } from './fixtures';

type Texts = Partial<Record<keyof AnswerRow['cells'], string>>;

const cells = (texts: Texts): AnswerRow['cells'] =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { is: 'text', text }]));

const WHOLE: Texts = { answer: '97,8', year: '2022', source: 'Thống kê' };

/** Sở Y tế's row as it stands, with what was recorded of it. */
const row = (now: Texts, recorded?: Texts): Answer =>
  readAnswer({
    slot: slot(),
    place: { sheetId: 1, row: 5 },
    cells: cells(now),
    ...(recorded === undefined ? {} : { recorded: recordText(cells(recorded)) || NOTHING_TYPED }),
  });

const handIn = (state: HandInState, more: Partial<HandIn> = {}): HandIn => ({
  unit: HEALTH.id,
  state,
  letter: '',
  ...more,
});

const checked = (answer: Answer, one: HandIn = handIn('entering')): Report =>
  check({
    plan: plan(),
    slots: [slot(), slot(item(), LABOUR, 'contributor')],
    dossier: { answers: [answer] },
    problems: [],
    today: TODAY,
    handIns: [one, { unit: LABOUR.id, state: 'accepted', letter: '' }],
  });

const found = (answer: Answer, one?: HandIn): readonly Finding[] =>
  checked(answer, one).findings.filter(({ rule }) => rule.startsWith('changed-after'));

describe('a row that says something else than it did', () => {
  it('is told with each column, the value that was handed in and the value now', () => {
    const [finding, ...more] = found(row({ ...WHOLE, answer: '98,5', year: '' }, WHOLE), handIn('handed-in'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'changed-after-hand-in',
      severity: 'warning',
      column: 'answer',
      value: '98,5',
    });
    expect(finding?.message.vi).toBe(
      'Đã thay đổi sau khi gửi: cột Số liệu/Nội dung trả lời: “97,8” → “98,5”; cột Năm: “2022” → trống.',
    );
  });

  it('is another rule’s after acceptance', () => {
    const [finding] = found(row({ ...WHOLE, source: 'Báo cáo' }, WHOLE), handIn('accepted'));
    expect(finding).toMatchObject({ rule: 'changed-after-acceptance', column: 'source', value: 'Báo cáo' });
    expect(finding?.remedy.vi).toContain('tiếp nhận lại hoặc trả lại');
  });

  it('is told too where nothing stood there before; a row that was empty and still is, is not', () => {
    const [finding] = found(row(WHOLE, {}), handIn('handed-in'));
    expect(finding?.message.vi).toContain('trống → “97,8”');
    expect(found(row({}, {}), handIn('handed-in'))).toEqual([]);
    expect(checked(row({}, {}), handIn('handed-in')).totals.changed).toBe(0);
  });

  it('is not told while the unit is filling in, where it was never recorded, or where nothing changed', () => {
    const changed = row({ ...WHOLE, answer: '98,5' }, WHOLE);
    for (const state of ['entering', 'returned'] as const) expect(found(changed, handIn(state))).toEqual([]);
    expect(found(changed, handIn('handed-in', { asked: 'entering' }))).toEqual([]);
    expect(found(row(WHOLE), handIn('accepted'))).toEqual([]);
    expect(found(row(WHOLE, WHOLE), handIn('accepted'))).toEqual([]);
  });

  it('quotes long texts where they begin to differ', () => {
    const long = 'Từ đầu đến giữa vẫn như cũ, '.repeat(20);
    const [finding] = found(row({ answer: `${long}mới` }, { answer: `${long}cũ` }), handIn('handed-in'));
    expect(finding?.message.vi).toMatch(/→ “….*mới”/);
    expect(finding?.message.vi.length).toBeLessThan(260);
    expect(found(row({ answer: 'a'.repeat(9000) }, { answer: 'a'.repeat(9000) }), handIn('handed-in'))).toEqual([]);
    expect(
      found(row({ answer: `${'a'.repeat(9000)}b` }, { answer: 'a'.repeat(9001) }), handIn('handed-in')),
    ).toHaveLength(1);
  });
});

describe('the stages of a unit', () => {
  const stages = (answer: Answer, one: HandIn = handIn('entering')): string => {
    const own = checked(answer, one).progress.find(({ unit }) => unit.id === HEALTH.id)?.stages;
    return own ? [own.filled, own.valid, own.evidenced, own.handedIn, own.accepted].join('') : '';
  };

  it('each contain the next: filled, valid, evidenced, handed in, accepted', () => {
    expect(stages(row({}))).toBe('00000');
    expect(stages(row({ ...WHOLE, answer: 'nhiều' }))).toBe('10000');
    expect(stages(row({ answer: '97,8', year: '2022' }))).toBe('11000');
    expect(stages(row(WHOLE))).toBe('11100');
    expect(stages(row(WHOLE, WHOLE), handIn('handed-in'))).toBe('11110');
    expect(stages(row(WHOLE, WHOLE), handIn('accepted'))).toBe('11111');
    expect(stages(row({ answer: '97,8' }, { answer: '97,8' }), handIn('accepted'))).toBe('11000');
  });

  it('end with “evidenced” for a row that changed since, or that is with the unit again', () => {
    expect(stages(row({ ...WHOLE, answer: '98,5' }, WHOLE), handIn('accepted'))).toBe('11100');
    expect(stages(row(WHOLE, WHOLE), handIn('returned'))).toBe('11100');
    expect(stages(row(WHOLE), handIn('entering', { asked: 'handed-in' }))).toBe('11110');
  });

  it('count a reason as filled', () => {
    expect(stages(row({ reason: 'Không có số liệu' }))).toBe('11100');
  });
});

it('the ids of the two rows are told from those of headings and answers', () => {
  expect(['#handin', '#letter', 'quan-1/#handin', 'quan-1/#letter'].every(isHandInId)).toBe(true);
  expect(['quan-1/#', '#header', '3.2.2-1', 'quan-1/3.2.2-1', '#handin x'].some(isHandInId)).toBe(false);
});
