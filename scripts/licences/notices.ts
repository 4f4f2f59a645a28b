// THIRD-PARTY.md: the notices that the licences of the pushed packages ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from './bundled';
import type { Package } from './packages';

/** The page: each package with its files, its licence's text, and the notices it passes on itself. Run in the project's folder. */
export function noticesOf(packages: readonly Package[], bundled: readonly Bundled[]): string {
  const parts = packages.flatMap(({ name, version, licence, place }) => {
    const files = bundled.flatMap(({ file, places }) => (places.has(place) ? [file] : []));
    if (files.length === 0) return [];
    const texts = noticesIn(place).map((text) => `\`\`\`text\n${text.trim()}\n\`\`\``);
    return [[`## ${name} ${version}`, `${licence}. In ${files.join(', ')}.`, ...texts].join('\n\n')];
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = `# Third-party notices

What is pushed to Google holds these packages, unmodified but for being bundled. Made by \`npm run licences\`, which also lists every package
that is used while developing. The local page shows its grid with @odoo/o-spreadsheet and @odoo/owl (LGPL-3.0), unmodified; they are never
pushed.`;

/** The licence first, then what the package passes on. */
function noticesIn(place: string): readonly string[] {
  const names = readdirSync(place).filter((name) =>
    /^(licen[cs]e|notice|third[_-]party[_-]notices?)(\.(md|txt))?$/i.test(name),
  );
  if (!names.some((name) => /^licen[cs]e/i.test(name))) throw new Error(`${place} holds no text of its licence`);
  return names.sort().map((name) =>
    readFileSync(join(place, name), 'utf8')
      .replace(/\r\n/g, '\n')
      .replace(/^(`{3})/gm, '    $1'),
  );
}
