// The application form of Annex II: Part 1 section by section, Part 2 for the National Commission.
import type { Item } from '../../catalogue/plan';
import type { Question, Section } from '../../catalogue/types';
import { DRAFT_HEAD } from '../../i18n/draft';
import { say } from '../../i18n/say';
import { paragraph, together } from '../answers/blocks';
import { grouped, type Lookup } from '../answers/lookup';
import type { Block } from '../tree';
import { fieldTable } from './fields';
import { narrativeBlocks } from './narratives';
import { photoTable } from './photos';
import { profileTable } from './profile';
import { signatureLines } from './signatures';

/** Part 1: every section in the catalogue's order, told as its fields ask. */
export function partOne(look: Lookup): readonly Block[] {
  const sections = look.input.catalogue.sections.filter((section) => section.part === 1);
  return [
    paragraph('heading1', say(DRAFT_HEAD.part1, look.lang)),
    ...sections.flatMap((section) => [
      paragraph(section.parent === undefined ? 'heading2' : 'heading3', say(section.text, look.lang)),
      ...sectionBlocks(section, look),
    ]),
  ];
}

/** Part 2: the National Commission's confirmation and its lines. */
export function partTwo(look: Lookup): readonly Block[] {
  const { catalogue } = look.input;
  return [
    paragraph('heading1', say(DRAFT_HEAD.part2, look.lang)),
    ...catalogue.sections.filter((s) => s.part === 2).flatMap((section) => sectionBlocks(section, look)),
  ];
}

/** A section by what its fields are: to be signed, photos, figures with years, texts, or labels with a value each. */
function sectionBlocks(section: Section, look: Lookup): readonly Block[] {
  const questions = look.input.catalogue.questions.filter((q) => q.section === section.id);
  const items = look.input.plan.items.filter((item) => item.annex === 'II' && item.group === section.id);
  const signed = questions.filter((question) => question.outside);
  return [...answers(items, questions, look), ...declaration(section, signed, look)];
}

function answers(items: readonly Item[], questions: readonly Question[], look: Lookup): readonly Block[] {
  if (items.length === 0) return [];
  if (questions.some((q) => (q.repeat ?? 1) > 1))
    return [photoTable([...grouped(items, (i) => i.parent).values()], look)];
  if (questions.some((q) => q.yearOf !== undefined)) return [profileTable(items, look)];
  if (items.some((item) => item.kind === 'narrative')) return narrativeBlocks(items, look);
  return [fieldTable(items, look)];
}

/** What is signed: the section's own text, then its lines, all on one page. */
function declaration(section: Section, signed: readonly Question[], look: Lookup): readonly Block[] {
  if (signed.length === 0) return [];
  const text = section.hint ? [paragraph('body', say(section.hint, look.lang))] : [];
  return together([...text, ...signatureLines(signed, look)]);
}
