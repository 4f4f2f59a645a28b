// The pages for administrators: the same in both languages, with the words that the product really says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '../../scripts/build.mjs';
import { MENU } from '../../src/i18n/app';

const read = (path: string): string => readFileSync(path, 'utf8');
const PAGES = [read('docs/quan-tri.md'), read('docs/administrators.md')] as const;

/** Everything the product can say, as its sources have it. */
const said = [
  ...readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('src/i18n', name))),
  read('scripts/deploy/texts.ts'),
].join('\n');

const rows = (page: string): readonly string[] => page.split('\n').filter((line) => /^\| [^-]/.test(line));

describe('the pages for administrators', () => {
  it('have the same headings, tables, steps, commands and addresses in Vietnamese and in English', () => {
    const shape = (page: string) => ({
      lines: page.split('\n').map((line) => /^(#+ |\||\d+\. |- )?/.exec(line)?.[0] ?? ''),
      columns: rows(page).map((row) => row.split(/(?<!\\)\|/).length),
      commands: page.match(/`(npm|npx|git) [^`…]+`/g),
      addresses: page.match(/<https:[^>]+>/g),
    });
    expect(shape(PAGES[1])).toEqual(shape(PAGES[0]));
  });

  it.each(PAGES.map((page) => [page.split('\n')[0] ?? '', page]))('%s: quotes messages as they are', (_, page) => {
    const quoted = rows(page.slice(page.lastIndexOf('\n## '))).flatMap((row) => {
      const first = row.split('|')[1] ?? '';
      const message = /^ “(.+?)”(?= \||$| kèm| with| $)/.exec(first)?.[1];
      return message === undefined ? [] : [message];
    });
    expect(quoted.length).toBeGreaterThan(25);
    expect(quoted.filter((message) => !said.includes(message))).toEqual([]);
  });

  it.each(PAGES.map((page) => [page.split('\n')[0] ?? '', page]))('%s: explains every scope', (_, page) => {
    for (const scope of SCOPES) expect(page).toContain(`| \`${scope.replace(/.*\//, '')}\` |`);
    for (const scope of SCOPES) expect(read('README.md')).toContain(`| \`${scope.replace(/.*\//, '')}\` |`);
  });

  it('name menu items as the menu does', () => {
    const { setUp, check, rights, live, selfTest, support } = MENU;
    for (const item of [setUp, check, rights, live, selfTest, support])
      for (const page of PAGES) expect(page).toContain(`**${item}**`);
  });
});
