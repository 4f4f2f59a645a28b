// Waivers: what they are bound to, and when they end.
import type { Answer, Dossier } from '../../src/dossier/types';
import { check } from '../../src/rules/check';
import type { CheckInput, Finding, Report } from '../../src/rules/types';
import { type Waiver, waiverId } from '../../src/rules/waivers';
import {
  answer,
  field,
  good,
  HEALTH,
  input,
  item,
  LABOUR,
  later,
  num,
  slot,
  text,
  wholeInput,
  words,
  year,
} from './fixtures';

const waiverFor = (finding: Finding | undefined): Waiver => ({
  id: finding ? waiverId(finding) : '',
  reason: 'Đã đối chiếu',
  by: 'dau.moi@tphcm.gov.vn',
  when: '15/08/2023 09:00',
});

const of = (rule: string, report: Report): Finding | undefined => report.findings.find((f) => f.rule === rule);

/** The check, then the check again with the first finding of the rule waived, in a changed input. */
function waived(rule: string, given: CheckInput, change: (input: CheckInput) => CheckInput = (same) => same): Report {
  const finding = of(rule, check(given));
  if (!finding) throw new Error(`no ${rule}`);
  return check({ ...change(given), waivers: [waiverFor(finding)] });
}

const odd = (more: Partial<Answer> = {}): Answer => good(slot(), { answer: num(120), ...more });
const with1 = (given: CheckInput, answers: readonly Answer[]): CheckInput => ({
  ...given,
  dossier: { answers } as Dossier,
});

describe('a waiver', () => {
  it('takes its finding off the list, the row and the totals, and keeps it among the waived', () => {
    const report = waived('out-of-range', input([odd()]));
    expect(report.findings).toEqual([]);
    expect(report.rows.map(({ status, findings }) => [status, findings])).toEqual([['complete', []]]);
    expect(report.totals.errors).toBe(0);
    expect(report.waived.map(({ finding, waiver }) => [finding.rule, waiver.reason])).toEqual([
      ['out-of-range', 'Đã đối chiếu'],
    ]);
    expect(report.ended).toEqual([]);
  });

  it('never hides that something is missing: the row stays “Chưa có” and is owed', () => {
    const report = waived('missing', input([answer(slot())]));
    expect(report.findings).toEqual([]);
    expect(report.rows.map(({ status }) => status)).toEqual(['missing']);
    expect([report.totals.complete, report.totals.expected]).toEqual([0, 1]);
  });

  it.each<[string, Answer]>([
    ['the value changes', odd({ answer: num(121) })],
    ['the problem is gone', odd({ answer: num(98) })],
  ])('ends when %s', (_, now) => {
    const report = waived('out-of-range', input([odd()]), (given) => with1(given, [now]));
    expect(report.waived).toEqual([]);
    expect(report.ended).toHaveLength(1);
  });

  it('stays when another column of the row changes, or another row', () => {
    const other = good(slot(item({ id: '1.1.2-1' })));
    const report = waived('out-of-range', input([odd(), other]), (given) =>
      with1(given, [odd({ source: text('Khảo sát') }), { ...other, answer: num(3) }]),
    );
    expect(report.waived).toHaveLength(1);
  });

  it.each<[string, Answer, Partial<CheckInput>]>([
    ['later-without-date', answer(slot(), { reason: later() }), { today: '2023-12-01' }],
    ['year-future', good(slot(), { year: year(2032) }), { today: '2024-02-01' }],
    ['over-limit', answer(slot(field({ maxWords: 200 })), { answer: words(230) }), {}],
  ])('of %s outlives the day, and settings that only change the words', (rule, row, more) => {
    const given = input([row]);
    const settings = { ...given.plan.settings, englishRatioHigh: 0.72, deadlineIndicators: '2023-10-31' };
    const report = waived(rule, given, (same) => ({ ...same, plan: { ...same.plan, settings }, ...more }));
    expect(report.waived.map(({ finding }) => finding.rule)).toEqual([rule]);
  });

  it('of a repeated narrative outlives a third row with the same text', () => {
    const row = (id: string, unit = HEALTH): Answer => answer(slot(field({ id }), unit), { answer: words(30) });
    const two = input([row('b'), row('c')]);
    const report = waived('repeated-narrative', two, () => input([row('a', LABOUR), row('b'), row('c')]));
    expect(report.waived.map(({ finding }) => finding.slot)).toEqual(['so-y-te/b']);
  });

  it('cannot be given for a block, nor for a rule that could not run', () => {
    const problem = { kind: 'tab-missing', tab: 'Sở Y tế', unit: 'so-y-te', what: 'Sở Y tế' } as const;
    expect(waived('tab-missing', wholeInput(input([odd()]).plan, [], [problem])).waived).toEqual([]);
    const broken = {
      ...({ id: 'broken', family: 'length', severity: 'error', needs: 'dossier' } as const),
      ...{
        title: { vi: 'Hỏng', en: 'Broken' },
        message: () => ({ vi: '', en: '' }),
        remedy: () => ({ vi: '', en: '' }),
      },
      checkDossier: () => {
        throw new Error('boom');
      },
    };
    const first = of('not-tested', check(input([odd()]), [broken]));
    const report = check({ ...input([odd()]), waivers: [waiverFor(first)] }, [broken]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['not-tested']);
  });
});

describe('a waiver that the check cannot judge', () => {
  const gone = { ...odd(), place: undefined, answer: { is: 'empty' } as const, state: 'empty' as const };
  const problem = { kind: 'tab-missing', tab: 'Sở Y tế', unit: 'so-y-te', what: 'Sở Y tế' } as const;

  it('stays in force while its tab cannot be read', () => {
    const report = waived('out-of-range', input([odd()]), (given) => ({
      ...with1(given, [gone]),
      problems: [problem],
    }));
    expect([report.waived, report.ended]).toEqual([[], []]);
  });

  it('stays in force while a row that its rule compares cannot be read', () => {
    const paragraph = Array.from({ length: 30 }, (_, i) => `từ${i}`).join(' ');
    const rows = [HEALTH, LABOUR].map((unit, i) =>
      answer(slot(field({ id: `f${i}` }), unit), { answer: text(`${paragraph}\n${i}`) }),
    );
    const lost = rows.map((row, i) => (i === 0 ? { ...row, ...gone, slot: row.slot } : row));
    const report = waived('same-paragraph', input(rows), (given) => ({ ...with1(given, lost), problems: [problem] }));
    expect([report.waived, report.ended]).toEqual([[], []]);
  });

  it('stays in force while its rule fails', () => {
    const finding = of('out-of-range', check(input([odd()])));
    const failing = {
      ...({ id: 'out-of-range', family: 'figures', severity: 'error', needs: 'answer' } as const),
      ...{
        title: { vi: 'Hỏng', en: 'Broken' },
        message: () => ({ vi: '', en: '' }),
        remedy: () => ({ vi: '', en: '' }),
      },
      checkAnswer: () => {
        throw new Error('boom');
      },
    };
    expect(check({ ...input([odd()]), waivers: [waiverFor(finding)] }, [failing]).ended).toEqual([]);
  });

  it('ends all the same once its row is asked no more', () => {
    const other = good(slot(item({ id: '1.1.2-1' })));
    const report = waived('out-of-range', input([odd(), other]), () => input([other]));
    expect(report.ended).toHaveLength(1);
  });
});
