// createParagraphBullets and deleteParagraphBullets: lists, their levels from leading tabs, and the indents that go with them.

import { withField } from '../mask';
import { points } from '../model/defaults';
import type { Block, Style } from '../model/document';
import { mintId } from '../model/document';
import type { Edit } from '../model/edit';
import { needed } from '../model/edit';
import type { Met } from '../model/indexes';
import { contentSpan, locate, paragraphsIn, shiftForDelete } from '../model/indexes';
import { spliceRuns } from '../model/runs';
import type { Requests } from '../requests';

/** createParagraphBullets: eats leading tabs, one for each level; joins the list of the paragraph before if that has the same preset. */
export function createParagraphBullets(edit: Edit, request: Requests['createParagraphBullets']): void {
  const span = contentSpan(edit, request.range);
  const preset = needed(edit, request.bulletPreset, 'The bullet preset must be specified.');
  const met = paragraphsIn(span);
  const first = met[0];
  const listId = (first && listBefore(edit, first, preset)) ?? newList(edit, preset);
  let eaten = 0;
  for (const { paragraph, start } of met) {
    const tabs = /^\t*/.exec(paragraph.text)?.[0].length ?? 0;
    const nestingLevel = Math.min(tabs, 8);
    const at = start - eaten;
    if (tabs > 0) {
      const spot = locate(span.segmentId, span.blocks, at);
      paragraph.text = paragraph.text.slice(tabs);
      paragraph.runs = spliceRuns(paragraph.runs, 0, tabs, []);
      if (spot) shiftForDelete(edit.doc, spot, at, at + tabs);
      eaten += tabs;
    }
    paragraph.bullet = { listId, nestingLevel, textStyle: {} };
    paragraph.style = indented(paragraph.style, 18 + 36 * nestingLevel, 36 + 36 * nestingLevel);
  }
}

/** deleteParagraphBullets: the text stays where it stood, by its indent. */
export function deleteParagraphBullets(edit: Edit, request: Requests['deleteParagraphBullets']): void {
  for (const { paragraph } of paragraphsIn(contentSpan(edit, request.range))) {
    if (!paragraph.bullet) continue;
    const indent = 36 + 36 * paragraph.bullet.nestingLevel;
    delete paragraph.bullet;
    paragraph.style = indented(paragraph.style, indent, indent);
  }
}

/** The levels of a list made with a preset, as documents.get gives them. */
export function nestingLevels(preset: string): Style[] {
  const glyphs = GLYPHS[preset] ?? [];
  return Array.from({ length: 9 }, (_, level) => {
    const glyph = glyphs[level % 3] ?? '●';
    const numbered = preset.startsWith('NUMBERED');
    const nested = Array.from({ length: level + 1 }, (__, i) => `%${i}`).join('.');
    const closing = preset === 'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS' ? ')' : '.';
    const format = preset === 'NUMBERED_DECIMAL_NESTED' ? `${nested}.` : `%${level}${closing}`;
    return {
      bulletAlignment: 'START',
      ...(numbered ? { glyphType: glyph, glyphFormat: format } : { glyphSymbol: glyph, glyphFormat: `%${level}` }),
      indentFirstLine: points(18 + 36 * level),
      indentStart: points(36 + 36 * level),
      textStyle: {},
      startNumber: 1,
    };
  });
}

const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ['❖', '➢', '■'],
  BULLET_CHECKBOX: ['☐', '☐', '☐'],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  BULLET_ARROW3D_CIRCLE_SQUARE: ['➢', '○', '■'],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: ['◀', '◆', '●'],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: ['❖', '◇', '■'],
  BULLET_DIAMOND_CIRCLE_SQUARE: ['◆', '○', '■'],
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_NESTED: ['DECIMAL', 'DECIMAL', 'DECIMAL'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UPPER_ALPHA', 'ALPHA', 'ROMAN'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: ['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: ['ZERO_DECIMAL', 'ALPHA', 'ROMAN'],
};

function listBefore(edit: Edit, met: Met, preset: string): string | undefined {
  const before: Block | undefined = met.blocks[met.at - 1];
  if (before?.kind !== 'paragraph' || !before.bullet) return undefined;
  return edit.doc.lists[before.bullet.listId] === preset ? before.bullet.listId : undefined;
}

function newList(edit: Edit, preset: string): string {
  const id = mintId(edit.doc, 'kix');
  edit.doc.lists[id] = preset;
  return id;
}

const indented = (style: Style, firstLine: number, start: number): Style =>
  withField(
    'ParagraphStyle',
    withField('ParagraphStyle', style, 'indentFirstLine', points(firstLine)),
    'indentStart',
    points(start),
  );
