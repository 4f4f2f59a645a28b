// Rules on length: words against the printed limits, examples against their number, and the same narrative twice.
import type { Kind } from '../../catalogue/types';
import { estimateEnglish } from '../../dossier/texts/words';
import type { Answer } from '../../dossier/types';
import { LENGTH_TEXTS as TEXTS } from '../../i18n/rules/length';
import type { CheckInput, Hit, Rule } from '../types';
import { countExamples } from './examples';

const NONE: readonly Hit[] = [];

/** From this many words on, two equal texts are no coincidence. */
const REPEATED_FROM_WORDS = 20;

/** Where a text is written for its item alone. Short texts may repeat: the copyright of four photographs is often one. */
const NARRATIVES: ReadonlySet<Kind> = new Set<Kind>(['narrative', 'description', 'open']);

interface Measured {
  readonly words: number;
  readonly max: number;
  /** Estimated length of the English text, lowest and highest. */
  readonly low: number;
  readonly high: number;
  /** Vietnamese words that fit the limit in English for certain. */
  readonly fit: number;
  readonly fits: number;
}

/** The text against its limit; absent where there is no text, no limit, or it is kept. */
function overLimitBy({ answer, slot }: Answer, { plan }: Pick<CheckInput, 'plan'>): Measured | undefined {
  const max = slot.item.maxWords;
  if (answer.is !== 'text' || max === undefined || answer.words <= max) return undefined;
  const { low, high } = estimateEnglish(answer.words, plan.settings);
  const fit = Math.max(max, Math.floor(max / plan.settings.englishRatioHigh + 1e-9));
  return { words: answer.words, max, low, high, fit, fits: high <= max ? 1 : 0 };
}

const overLimit: Rule = {
  id: 'over-limit',
  family: 'length',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['over-limit'],
  checkAnswer: (answer, input) => {
    const over = overLimitBy(answer, input);
    return over && over.low <= over.max ? [{ answer, detail: { ...over }, binds: { max: over.max } }] : NONE;
  },
};

const surelyOverLimit: Rule = {
  id: 'surely-over-limit',
  family: 'length',
  severity: 'error',
  needs: 'answer',
  ...TEXTS['surely-over-limit'],
  checkAnswer: (answer, input) => {
    const over = overLimitBy(answer, input);
    return over && over.low > over.max ? [{ answer, detail: { ...over }, binds: { max: over.max } }] : NONE;
  },
};

const underMinimum: Rule = {
  id: 'under-minimum',
  family: 'length',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['under-minimum'],
  checkAnswer: (answer) => {
    const min = answer.slot.item.minWords;
    const reading = answer.answer;
    if (reading.is !== 'text' || min === undefined || reading.words >= min) return NONE;
    return [{ answer, detail: { words: reading.words, min } }];
  },
};

const tooManyExamples: Rule = {
  id: 'too-many-examples',
  family: 'length',
  severity: 'warning',
  needs: 'answer',
  ...TEXTS['too-many-examples'],
  checkAnswer: (answer) => {
    const max = answer.slot.item.maxExamples;
    if (answer.answer.is !== 'text' || max === undefined) return NONE;
    const examples = countExamples(answer.answer.text);
    return examples !== undefined && examples > max ? [{ answer, detail: { examples, max } }] : NONE;
  },
};

const repeatedNarrative: Rule = {
  id: 'repeated-narrative',
  family: 'length',
  severity: 'warning',
  needs: 'dossier',
  ...TEXTS['repeated-narrative'],
  concerns: (item) => NARRATIVES.has(item.kind),
  checkDossier: ({ dossier }) => {
    const long = dossier.answers.filter(
      ({ answer, slot }) =>
        answer.is === 'text' && answer.words >= REPEATED_FROM_WORDS && NARRATIVES.has(slot.item.kind),
    );
    const sameLength = grouped(long, ({ answer }) => (answer.is === 'text' ? answer.words : 0));
    const sameStart = sameLength.flatMap((rows) =>
      grouped(rows, (row) => folded(FIRST_WORDS.exec(textOf(row))?.[0] ?? '')),
    );
    const same = sameStart.flatMap((rows) => grouped(rows, (row) => folded(textOf(row))));
    return same.flatMap((rows) => rows.flatMap((answer) => repeatedBy(answer, rows)));
  },
};

const textOf = ({ answer }: Answer): string => (answer.is === 'text' ? answer.text : '');

/** Enough to tell most texts of one length apart without comparing them whole. */
const FIRST_WORDS = /^\s*(?:[^\s\u200b]+[\s\u200b]+){8}/;

/** The groups of two or more rows with the same key. */
function grouped<K>(rows: readonly Answer[], keyOf: (row: Answer) => K): readonly (readonly Answer[])[] {
  const groups = new Map<K, Answer[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function repeatedBy(answer: Answer, rows: readonly Answer[]): readonly Hit[] {
  const other = rows.find((row) => row !== answer);
  if (!other) return NONE;
  const { unit, item } = other.slot;
  const detail = {
    unitVi: unit.name.vi,
    unitEn: unit.name.en,
    codeVi: item.code.vi,
    codeEn: item.code.en,
    more: rows.length - 2,
  };
  return [{ answer, detail, binds: {} }];
}

/** Equal for texts that differ in letter case, white space or composition only. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();

/** The rules on length, in the registry's order. */
export const LENGTH_RULES: readonly Rule[] = [
  overLimit,
  surelyOverLimit,
  underMinimum,
  tooManyExamples,
  repeatedNarrative,
];
