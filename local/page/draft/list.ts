// Bulleted and numbered paragraphs as nested HTML lists that go on counting where they stopped.
import type { DocParagraph, NestingLevel } from '../../files/google-json';
import { paragraphHtml, type Writing } from './paragraph';

/** Neighbouring paragraphs of one list. */
export function listHtml(items: readonly DocParagraph[], writing: Writing): string {
  return levelHtml([...items], 0, writing);
}

/** Takes from the front of `items` what stands at this level or deeper. */
function levelHtml(items: DocParagraph[], level: number, writing: Writing): string {
  const listId = items[0]?.bullet?.listId ?? '';
  const glyphs = writing.lists[listId]?.listProperties?.nestingLevels?.[level];
  const tag = FORMATS[glyphs?.glyphType ?? ''] ? 'ol' : 'ul';
  let html = `<${tag} style="list-style-type:${markerOf(glyphs)}">`;
  while (items[0] && levelOf(items[0]) >= level) {
    const own = levelOf(items[0]) === level ? items.shift() : undefined;
    const number = own && count(`${listId}/${level}`, glyphs?.startNumber ?? 1, writing);
    html += own ? `<li${tag === 'ol' ? ` value="${number}"` : ''}>${paragraphHtml(own, writing)}` : '<li class="bare">';
    if (items[0] && levelOf(items[0]) > level) {
      if (own) writing.counted.delete(`${listId}/${level + 1}`);
      html += levelHtml(items, level + 1, writing);
    }
    html += '</li>';
  }
  return `${html}</${tag}>`;
}

const levelOf = (item: DocParagraph): number => item.bullet?.nestingLevel ?? 0;

function count(key: string, first: number, writing: Writing): number {
  const number = (writing.counted.get(key) ?? first - 1) + 1;
  writing.counted.set(key, number);
  return number;
}

const markerOf = (level: NestingLevel | undefined): string =>
  FORMATS[level?.glyphType ?? ''] ?? SYMBOLS[level?.glyphSymbol ?? ''] ?? 'disc';

const FORMATS: Readonly<Record<string, string>> = {
  DECIMAL: 'decimal',
  ZERO_DECIMAL: 'decimal-leading-zero',
  UPPER_ALPHA: 'upper-alpha',
  ALPHA: 'lower-alpha',
  UPPER_ROMAN: 'upper-roman',
  ROMAN: 'lower-roman',
};

const SYMBOLS: Readonly<Record<string, string>> = { '●': 'disc', '○': 'circle', '■': 'square' };
