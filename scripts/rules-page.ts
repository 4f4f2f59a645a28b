// Writes docs/rules.md, the page of all the rules for people: npm run rules-page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { RULES } from '../src/rules/registry';
import { rulesMarkdown } from './rules-markdown';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesMarkdown(RULES));
console.log(`docs/rules.md: ${RULES.length} rules`);
