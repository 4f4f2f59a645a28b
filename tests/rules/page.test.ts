// docs/rules.md: every rule is on it, and it is what the rules say now.
import { readFileSync } from 'node:fs';
import { RULE_EXAMPLES } from '../../scripts/rules-examples';
import { rulesMarkdown } from '../../scripts/rules-markdown';
import { RATIONALES } from '../../src/i18n/rules/rationales';
import { NOT_TESTED } from '../../src/rules/not-tested';
import { RULES } from '../../src/rules/registry';

const page = rulesMarkdown(RULES);

it('is up to date (npm run rules-page)', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(page);
});

it('has every rule, and no example of a rule that is gone', () => {
  const ids = RULES.map((r) => r.id);
  for (const id of ids) expect(page).toContain(`### \`${id}\``);
  for (const id of Object.keys(RULE_EXAMPLES)) expect(ids).toContain(id);
});

it('says why each rule matters', () => {
  expect(Object.keys(RATIONALES).sort()).toEqual([...RULES.map((r) => r.id), NOT_TESTED].sort());
});

it('is composed Vietnamese without gaps in its sentences', () => {
  expect(page).toBe(page.normalize('NFC'));
  expect(page).not.toMatch(/undefined|NaN|“”|\bbạn\b/);
  for (const rule of RULES) {
    for (const detail of RULE_EXAMPLES[rule.id] ?? [{}]) expect(rule.remedy(detail).vi).toMatch(/đề nghị/i);
  }
});
