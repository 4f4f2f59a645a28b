// The same paragraph in two answers that are not the same as a whole.
import type { Kind } from '../../catalogue/types';
import { compatible } from '../../dossier/texts/cell-text';
import { fold } from '../../dossier/texts/fold';
import { countCleanWords } from '../../dossier/texts/words';
import type { Answer } from '../../dossier/types';
import { ACROSS_TEXTS as TEXTS } from '../../i18n/rules/across';
import { shorten } from '../measures/values';
import type { Hit, Rule } from '../types';
import { named } from './city-answers';

/** From this many words on, two equal paragraphs are no coincidence. */
const WORDS = 25;
/** Fewer characters hold no 25 words. */
const CHARACTERS = 50;
const SHOWN = 120;
/** Characters. */
const STARTS = 32;

/** Where a text is written for its item alone. */
const NARRATIVES: ReadonlySet<Kind> = new Set<Kind>(['narrative', 'description', 'open']);

/** An info on the later of the two rows, once for each pair of rows. Whole answers that are equal are the matter of `repeated-narrative`. */
export const sameParagraph: Rule = {
  id: 'same-paragraph',
  family: 'across',
  severity: 'info',
  needs: 'dossier',
  ...TEXTS['same-paragraph'],
  concerns: ({ kind }) => NARRATIVES.has(kind),
  checkDossier: ({ dossier }) => {
    const rows = dossier.answers.map(paragraphsOf);
    const starts = new Map<string, number>();
    for (const { start } of rows.flat()) starts.set(start, (starts.get(start) ?? 0) + 1);
    const first = new Map<string, Answer>();
    const told = new Set<string>();
    return rows.flat().flatMap(({ answer, text, start }): readonly Hit[] => {
      if (starts.get(start) === 1) return [];
      const key = keyOf(text);
      const other = first.get(key);
      if (!other) first.set(key, answer);
      const pair = `${answer.slot.key} ${other?.slot.key}`;
      if (!other || told.has(pair) || isMerged(answer, other) || wholeText(answer) === wholeText(other)) return [];
      told.add(pair);
      const detail = { paragraph: shorten(text, SHOWN), ...named(other) };
      return [{ answer, value: text, detail, binds: { other: other.slot.key } }];
    });
  },
};

interface Paragraph {
  readonly answer: Answer;
  readonly text: string;
  /** Enough to tell most paragraphs apart without folding them whole. */
  readonly start: string;
}

/** The long paragraphs of a narrative. */
function paragraphsOf(answer: Answer): readonly Paragraph[] {
  const reading = answer.answer;
  if (reading.is !== 'text' || reading.words < WORDS || !NARRATIVES.has(answer.slot.item.kind)) return [];
  const lines = reading.text.split('\n');
  return lines.flatMap((line): readonly Paragraph[] => {
    const words = line.length < CHARACTERS ? 0 : lines.length === 1 ? reading.words : countCleanWords(line);
    if (words < WORDS) return [];
    const text = line.trim();
    return [{ answer, text, start: `${words} ${keyOf(text.slice(0, STARTS))}` }];
  });
}

/** Equal for paragraphs that differ in letter case, marks, punctuation or white space only. */
const keyOf = (text: string): string =>
  fold(compatible(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lead's answer, and the summary, are made from the contributions to the same item. */
const isMerged = ({ slot: a }: Answer, { slot: b }: Answer): boolean =>
  a.item.id === b.item.id && (a.role !== 'contributor' || b.role !== 'contributor');

/** As `repeated-narrative` compares them. */
const wholeText = ({ answer }: Answer): string =>
  answer.is === 'text'
    ? answer.text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s\u200b\ufeff]+/g, ' ')
        .trim()
    : '';
