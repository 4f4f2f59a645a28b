// Lists of a document as Word's numbering: one definition a list, with Google's glyphs.
import { AlignmentType, type ILevelsOptions, type INumberingOptions, type IParagraphOptions, LevelFormat } from 'docx';
import type { DocParagraph, Document, NestingLevel } from '../google-json';
import { twips } from './style';

/** The numbering of the whole document. */
export function numbering(lists: Document['lists']): INumberingOptions {
  return {
    config: Object.entries(lists ?? {}).map(([id, list]) => ({
      reference: id,
      levels: (list.listProperties?.nestingLevels ?? []).slice(0, 9).map(levelOf),
    })),
  };
}

/** A paragraph's place in its list. */
export function numberingOf(bullet: DocParagraph['bullet']): IParagraphOptions {
  return bullet?.listId ? { numbering: { reference: bullet.listId, level: bullet.nestingLevel ?? 0 } } : {};
}

function levelOf(level: NestingLevel, index: number): ILevelsOptions {
  const left = twips(level.indentStart) ?? 720 * (index + 1);
  const hanging = Math.max(0, left - (twips(level.indentFirstLine) ?? left - 360));
  const format = FORMATS[level.glyphType ?? ''];
  return {
    level: index,
    format: format ?? LevelFormat.BULLET,
    // Google counts levels from %0, Word from %1.
    text: format
      ? (level.glyphFormat ?? `%${index}.`).replace(/%(\d)/g, (_, digit: string) => `%${Number(digit) + 1}`)
      : (level.glyphSymbol ?? '•'),
    alignment: AlignmentType.LEFT,
    ...(level.startNumber !== undefined && { start: level.startNumber }),
    style: { paragraph: { indent: { left, hanging } } },
  };
}

const FORMATS: Readonly<Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
  ROMAN: LevelFormat.LOWER_ROMAN,
};
