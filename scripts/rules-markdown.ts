// The page of all the rules as Markdown: Vietnamese first, English below each.
import type { Lang, Text } from '../src/catalogue/types';
import { FAMILY_TITLES, RULES_PAGE } from '../src/i18n/rules/page';
import { RATIONALES } from '../src/i18n/rules/rationales';
import type { Detail } from '../src/i18n/rules/rule-texts';
import { NOT_TESTED_TEXTS } from '../src/i18n/rules/structure';
import { SEVERITY_WORDS } from '../src/i18n/words';
import { NOT_TESTED } from '../src/rules/not-tested';
import type { Family, Rule } from '../src/rules/types';
import { RULE_EXAMPLES } from './rules-examples';

/** The whole page, ending in a line break. Every family has a heading, every rule its examples, and last the rule that could not run. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  const families = Object.keys(FAMILY_TITLES) as Family[];
  const known = rules.find((rule) => rule.id === 'missing');
  const failed: Detail = known ? { titleVi: known.title.vi, titleEn: known.title.en } : {};
  return [
    `# ${RULES_PAGE.title.vi}`,
    `*${RULES_PAGE.title.en}*`,
    RULES_PAGE.intro.vi,
    `*${RULES_PAGE.intro.en}*`,
    ...families.flatMap((family) => [
      `## ${FAMILY_TITLES[family].vi} – ${FAMILY_TITLES[family].en}`,
      ...rules.filter((rule) => rule.family === family).map((rule) => section(rule, RULE_EXAMPLES[rule.id] ?? [{}])),
    ]),
    `## ${RULES_PAGE.failed.vi} – ${RULES_PAGE.failed.en}`,
    section({ ...NOT_TESTED_TEXTS, id: NOT_TESTED, severity: 'error' }, [failed]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

type Shown = Pick<Rule, 'id' | 'severity' | 'title' | 'message' | 'remedy'>;

function section(rule: Shown, examples: readonly Detail[]): string {
  return [`### \`${rule.id}\``, part(rule, examples, 'vi'), part(rule, examples, 'en')].join('\n\n');
}

function part(rule: Shown, examples: readonly Detail[], lang: Lang): string {
  const label = (text: Text): string => `**${text[lang]}:**`;
  const said = examples.map(
    (detail) =>
      `- ${label(RULES_PAGE.message)} ${rule.message(detail)[lang]}\n  - ${label(RULES_PAGE.remedy)} ${rule.remedy(detail)[lang]}`,
  );
  return [
    `**${rule.title[lang]}** – ${SEVERITY_WORDS[rule.severity][lang]}\n`,
    ...said,
    `- ${label(RULES_PAGE.rationale)} ${RATIONALES[rule.id]?.[lang] ?? ''}`,
  ].join('\n');
}
