// What holds for any dossier, however odd its cells.
import fc from 'fast-check';
import { check } from '../../src/rules/check';
import { RULES } from '../../src/rules/registry';
import type { Finding, Report, Rule } from '../../src/rules/types';
import { checkInput, PLAN, SLOTS } from './arbitrary';

const expectedOf = (report: Report): number[] => report.progress.map((p) => p.expected);
const sum = (report: Report, key: 'expected' | 'complete' | 'reasons'): number =>
  report.progress.reduce((n, p) => n + p[key], 0);
const owed = PLAN.units.map((unit) => SLOTS.filter((s) => s.unit.id === unit.id && s.owed).length);

it('never throws, and every rule can run', () => {
  fc.assert(
    fc.property(checkInput, (input) => {
      expect(check(input).notTested).toEqual([]);
    }),
  );
});

it('asks of each unit what the plan says, whatever the answers', () => {
  fc.assert(
    fc.property(checkInput, (input) => {
      expect(expectedOf(check(input))).toEqual(owed);
    }),
  );
});

it('has complete + reasons ≤ expected in every unit, and totals that are the sums', () => {
  fc.assert(
    fc.property(checkInput, (input) => {
      const report = check(input);
      for (const p of report.progress) expect(p.complete + p.reasons).toBeLessThanOrEqual(p.expected);
      for (const key of ['expected', 'complete', 'reasons'] as const) expect(report.totals[key]).toBe(sum(report, key));
      const errors = report.findings.filter((f) => f.severity === 'error' || f.severity === 'block').length;
      expect(report.totals.errors).toBe(errors);
      expect(report.totals.warnings).toBe(report.findings.filter((f) => f.severity === 'warning').length);
    }),
  );
});

it('has one row for each slot, and every finding of a row in that row', () => {
  fc.assert(
    fc.property(checkInput, (input) => {
      const report = check(input);
      expect(report.rows.map((r) => r.slot.key)).toEqual(SLOTS.map((s) => s.key));
      expect(report.rows.flatMap((r) => r.findings).length).toBe(
        report.findings.filter((f) => f.slot !== undefined).length,
      );
    }),
  );
});

const broken: Rule = {
  id: 'broken',
  family: 'length',
  severity: 'error',
  needs: 'answer',
  title: { vi: 'Hỏng', en: 'Broken' },
  message: () => ({ vi: '', en: '' }),
  remedy: () => ({ vi: '', en: '' }),
  checkAnswer: () => {
    throw new Error('boom');
  },
};

it('changes no other finding when a failing rule is added anywhere', () => {
  fc.assert(
    fc.property(checkInput, fc.nat(RULES.length), (input, at) => {
      const added = check(input, [...RULES.slice(0, at), broken, ...RULES.slice(at)]);
      expect(added.findings.filter((f) => f.rule !== 'not-tested')).toEqual(check(input).findings);
      expect(added.findings.filter((f) => f.rule === 'not-tested')).toHaveLength(1);
    }),
  );
});

it('lists the findings in one order, whatever the order of the answers', () => {
  fc.assert(
    fc.property(checkInput, (input) => {
      const seen = new Set<string>();
      const once = input.dossier.answers.filter(({ slot }) => !seen.has(slot.key) && seen.add(slot.key));
      const forwards = check({ ...input, dossier: { answers: once } });
      const backwards = check({ ...input, dossier: { answers: [...once].reverse() } });
      expect(backwards).toEqual(forwards);
    }),
  );
});

it('gives every finding a message and a remedy in both languages, asked for politely, with nothing left blank', () => {
  const texts = (f: Finding): string[] => [f.message.vi, f.message.en, f.remedy.vi, f.remedy.en];
  fc.assert(
    fc.property(checkInput, (input) => {
      for (const finding of check(input).findings) {
        expect(finding.value.length).toBeLessThanOrEqual(200);
        expect(finding.remedy.vi).toMatch(/đề nghị/i);
        for (const written of texts(finding)) expect(written).not.toMatch(/undefined|NaN|\[object|\bbạn\b/);
      }
    }),
  );
});
