// The check as a whole: statuses, progress, order, and a rule that fails.
import type { Answer } from '../../src/dossier/types';
import { check, checkAnswer } from '../../src/rules/check';
import { RULES } from '../../src/rules/registry';
import type { Rule } from '../../src/rules/types';
import {
  answer,
  checked,
  collectiveItem,
  DISTRICT_1,
  EDUCATION,
  EMPTY,
  field,
  good,
  HEALTH,
  input,
  item,
  LABOUR,
  later,
  num,
  placeholder,
  plan,
  SETTINGS,
  slot,
  TODAY,
  text,
  wholeInput,
  year,
} from './fixtures';

const failing = (more: Partial<Rule> = {}): Rule => ({
  id: 'failing',
  family: 'figures',
  severity: 'warning',
  needs: 'answer',
  title: { vi: 'Quy tắc hỏng', en: 'Broken rule' },
  message: () => ({ vi: '', en: '' }),
  remedy: () => ({ vi: '', en: '' }),
  checkAnswer: () => {
    throw new Error('boom');
  },
  ...more,
});

describe('the status of a row', () => {
  const optional = slot(item({ required: false }));
  const contributor = slot(item(), LABOUR, 'contributor');
  it.each<[string, string, Answer]>([
    ['complete', 'answered and clean', good(slot())],
    [
      'complete',
      'a computed rate',
      good(slot(), { answer: EMPTY, computed: 50, state: 'answered', numerator: num(1), denominator: num(2) }),
    ],
    ['error', 'an error', good(slot(), { answer: num(120) })],
    ['error', 'an error and a warning', good(slot(), { answer: num(120), year: EMPTY })],
    ['warning', 'a warning', good(slot(), { year: EMPTY })],
    ['missing', 'owed and empty', answer(slot())],
    ['missing', 'a contributor’s empty row', answer(contributor)],
    ['missing', 'a placeholder', answer(slot(), { answer: placeholder() })],
    ['error', 'a placeholder in an optional row', answer(optional, { answer: placeholder() })],
    ['missing', 'owed and empty, with a numerator alone', answer(slot(), { numerator: num(1) })],
    ['reason', 'a reason', answer(slot(), { reason: { is: 'no-data', raw: 'Không có số liệu' } })],
    ['reason', 'a promise without a date', answer(slot(), { reason: later() })],
    ['optional', 'optional and empty', answer(optional)],
    ['optional', 'the empty summary row', answer(slot(collectiveItem(), EDUCATION, 'summary'))],
    ['warning', 'an optional empty row with a numerator alone', answer(optional, { numerator: num(1) })],
  ])('is “%s”: %s', (status, _, of) => {
    expect(checked(of).rows.map((r) => r.status)).toEqual([status]);
  });

  it('comes with the row’s findings, worst first', () => {
    const [row] = checked(good(slot(), { answer: num(120), year: EMPTY, source: EMPTY })).rows;
    expect(row?.findings.map((f) => f.rule)).toEqual(['out-of-range', 'year-missing', 'source-missing']);
    expect(row?.place).toEqual({ sheetId: 7, row: 9 });
  });
});

describe('progress', () => {
  const items = [
    item(),
    item({ id: '1.1.1-2', lead: 'so-noi-vu' }),
    field({ id: 'facebook', required: false }),
    collectiveItem(),
  ];
  const whole = plan(items);

  it('counts what is owed by every unit of the plan, whatever happens to be there', () => {
    const report = check(wholeInput(whole, []));
    expect(report.progress.map((p) => [p.unit.id, p.expected])).toEqual([
      ['so-giao-duc-va-dao-tao', 0],
      ['so-y-te', 2],
      ['so-noi-vu', 2],
      ['quan-1', 1],
      ['quan-3', 1],
    ]);
    const stages = { filled: 0, valid: 0, evidenced: 0, handedIn: 0, accepted: 0 };
    expect(report.totals).toEqual({ expected: 6, complete: 0, reasons: 0, errors: 4, warnings: 2, stages, changed: 0 });
    expect(report.rows).toHaveLength(9);
  });

  it('counts answers and reasons apart, and no placeholder among the answers', () => {
    const answers = [
      good(slot(items[0], HEALTH)),
      answer(slot(items[1], HEALTH, 'contributor'), { reason: later('2023-09-01') }),
      answer(slot(items[0], LABOUR, 'contributor'), { answer: placeholder() }),
      good(slot(items[2], HEALTH), { answer: text('facebook.com/tphcm') }),
      good(slot(items[3], EDUCATION, 'summary')),
    ];
    const report = check(wholeInput(whole, answers));
    expect(report.progress.find((p) => p.unit.id === 'so-y-te')).toMatchObject({
      expected: 2,
      complete: 1,
      reasons: 1,
      errors: 0,
    });
    expect(report.progress.find((p) => p.unit.id === 'so-noi-vu')).toMatchObject({
      expected: 2,
      complete: 0,
      reasons: 0,
      errors: 2,
    });
    expect(report.totals).toMatchObject({ expected: 6, complete: 1, reasons: 1 });
  });

  it('adds findings without a unit to the totals only', () => {
    const report = check(wholeInput(plan([]), [], [{ kind: 'setting', tab: 'Thiết lập', what: 'Đợt', value: 'abc' }]));
    expect(report.progress.every((p) => p.errors === 0)).toBe(true);
    expect(report.totals.errors).toBe(1);
  });
});

describe('the order of findings', () => {
  it('is: without unit, by unit in the plan’s order, by row, by severity, by registry', () => {
    const answers = [
      answer(slot(collectiveItem(), DISTRICT_1, 'contributor')),
      good(slot(item({ id: 'b' })), { answer: num(120), year: EMPTY, source: EMPTY }),
      good(slot(item({ id: 'a' })), { year: year(2019) }),
      answer(slot(item(), LABOUR, 'contributor')),
    ];
    const problems = [
      { kind: 'assignment', tab: 'Đơn vị', unit: 'so-y-te', what: 'x' },
      { kind: 'setting', tab: 'Thiết lập', what: 'Đợt' },
    ] as const;
    const report = check({ ...input(answers, problems), plan: plan() });
    expect(report.findings.map((f) => `${f.unit ?? '-'} ${f.item ?? '-'} ${f.rule}`)).toEqual([
      '- - bad-setting',
      'so-y-te - assignment-changed',
      'so-y-te b out-of-range',
      'so-y-te b year-missing',
      'so-y-te b source-missing',
      'so-y-te a year-old',
      'so-noi-vu 1.1.1-1 missing-contribution',
      'quan-1 3.2.2-1 missing',
    ]);
  });
});

describe('a rule that fails', () => {
  it('leaves one finding that names it and says what was not tested; the others go on', () => {
    const answers = [answer(slot()), good(slot(field()), { answer: text('xin chào') })];
    const report = check(input(answers), [...RULES, failing()]);
    expect(report.findings.map((f) => f.rule)).toEqual(['not-tested', 'missing']);
    expect(report.findings[0]).toMatchObject({ severity: 'error', value: 'failing' });
    expect(report.findings[0]?.message.vi).toContain(
      '“Quy tắc hỏng” không chạy được ở 2 dòng; dữ liệu chưa được kiểm tra',
    );
    expect(report.findings[0]?.unit).toBeUndefined();
    expect(report.findings[0]?.message.en).toContain('the data was not tested by it');
    expect(report.notTested).toEqual([{ rule: 'failing', why: 'boom' }]);
    expect(report.totals.errors).toBe(2);
  });

  it('keeps what it found in the rows where it could run', () => {
    const [a, b] = [good(slot()), good(slot(item({ id: 'b' })))];
    const sometimes = failing({
      checkAnswer: (of) => {
        if (of === a) throw new Error('boom');
        return [{ answer: of }];
      },
    });
    const report = check(input([a, b]), [sometimes]);
    expect(report.findings.map((f) => [f.rule, f.item])).toEqual([
      ['not-tested', undefined],
      ['failing', 'b'],
    ]);
  });

  it('is caught as well when it looks at the whole dossier, fails in its message, or throws no error', () => {
    const rules = [
      failing({ needs: 'dossier', checkDossier: () => JSON.parse('{') }),
      failing({
        checkAnswer: (of) => [{ answer: of }],
        message: (d) => ({ vi: d.x?.toString() ?? String(null), en: [][0] as never }),
      }),
      failing({
        checkAnswer: () => {
          throw 'kaputt';
        },
      }),
      failing({
        checkAnswer: (of) => [{ answer: of }],
        remedy: () => {
          throw Object.create(null);
        },
      }),
    ];
    const report = check(input([good(slot())]), rules);
    expect(report.notTested.map((n) => n.why)).toEqual([expect.stringContaining('JSON'), 'kaputt', 'unknown']);
  });
});

describe('checking while typing', () => {
  it('gives the findings that need no other row', () => {
    const typed = good(slot(item({ sumGroup: 'x' })), { answer: num(90), year: EMPTY });
    const findings = checkAnswer(typed, { plan: plan(), today: TODAY });
    expect(findings.map((f) => f.rule)).toEqual(['year-missing']);
    expect(checked(typed).findings.map((f) => f.rule)).toContain('wrong-sum');
  });

  it('follows the settings', () => {
    const typed = good(slot(), { year: year(2019) });
    const older = plan([item()], { settings: { ...SETTINGS, oldAfterYears: 4 } });
    expect(checkAnswer(typed, { plan: plan(), today: TODAY }).map((f) => f.rule)).toEqual(['year-old']);
    expect(checkAnswer(typed, { plan: older, today: TODAY })).toEqual([]);
  });
});

it('has a stable, unique id for every rule, and the function its needs name', () => {
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  for (const rule of RULES) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(typeof (rule.needs === 'answer' ? rule.checkAnswer : rule.checkDossier)).toBe('function');
  }
});
