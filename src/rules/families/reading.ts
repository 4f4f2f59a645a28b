// Rules on reading: every cell must be readable in one way only, in the item's unit, from the list where there is one.
import { LEVEL_WORDS, NUMBER_KINDS, SELF_CHOICES } from '../../catalogue/kinds';
import type { AnswerColumn, Item } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import type { Answer, Reading } from '../../dossier/types';
import { READING_TEXTS as TEXTS } from '../../i18n/rules/reading';
import type { Detail } from '../../i18n/rules/rule-texts';
import { quoted, READ_COLUMNS } from '../measures/values';
import { grouped, typed } from '../measures/writing';
import type { Hit, Rule } from '../types';

const NONE: readonly Hit[] = [];

/** A rule that looks at every column for one outcome of reading. */
function onReading<K extends Reading['is']>(
  id: keyof typeof TEXTS,
  is: K,
  detail: (reading: Extract<Reading, { is: K }>, item: Item, column: AnswerColumn) => Detail,
): Rule {
  const matches = (reading: Reading): reading is Extract<Reading, { is: K }> => reading.is === is;
  const checkAnswer = (answer: Answer): readonly Hit[] => {
    let hits = NONE;
    for (const column of READ_COLUMNS) {
      const reading = answer[column];
      if (!matches(reading)) continue;
      hits = [...hits, { answer, column, detail: { column, ...detail(reading, answer.slot.item, column) } }];
    }
    return hits;
  };
  return { id, family: 'reading', severity: 'error', needs: 'answer', ...TEXTS[id], checkAnswer };
}

const unreadable = onReading('unreadable', 'unreadable', (reading, item, column) => ({
  raw: quoted(reading.raw),
  why: reading.why,
  asks: asked(item, column),
  ...unitOf(item, column),
  ...listed(LEVEL_WORDS),
}));

const ambiguous = onReading('ambiguous', 'ambiguous', (reading) => {
  const [first, second] = [...reading.readings].sort((a, b) => b - a) as [number, number];
  return {
    raw: quoted(reading.raw),
    labelled: Number.isInteger(first) && !Number.isInteger(second) ? 1 : 0,
    firstVi: grouped(first, 'vi'),
    firstEn: grouped(first, 'en'),
    secondVi: grouped(second, 'vi'),
    secondEn: grouped(second, 'en'),
    writeFirstVi: typed(first, 'vi'),
    writeFirstEn: typed(first, 'en'),
    writeSecondVi: typed(second, 'vi'),
    writeSecondEn: typed(second, 'en'),
  };
});

const wrongUnit = onReading('wrong-unit', 'wrong-unit', (reading, item, column) => ({
  named: quoted(reading.named),
  ...unitOf(item, column),
}));

const notAChoice = onReading('not-a-choice', 'not-a-choice', (reading, item, column) => ({
  raw: quoted(reading.raw),
  multiple: item.multiple && column === 'answer' ? 1 : 0,
  ...listed(column === 'self' ? SELF_CHOICES : (item.choices ?? [])),
}));

/** The reading rules, in the registry's order. */
export const READING_RULES: readonly Rule[] = [unreadable, ambiguous, wrongUnit, notAChoice];

function asked(item: Item, column: AnswerColumn): 'number' | 'year' | 'level' | 'text' {
  if (column === 'numerator' || column === 'denominator') return 'number';
  if (column === 'year') return 'year';
  if (column !== 'answer') return 'text';
  if (item.kind === 'year' || item.kind === 'level') return item.kind;
  return NUMBER_KINDS.has(item.kind) ? 'number' : 'text';
}

/** The item's unit, where the column's number is in it. */
const unitOf = (item: Item, column: AnswerColumn): Detail =>
  column === 'answer' && item.unit ? { unitVi: item.unit.vi, unitEn: item.unit.en } : {};

const listed = (choices: readonly Text[]): Detail => ({
  choicesVi: choices.map((c) => c.vi).join('; '),
  choicesEn: choices.map((c) => c.en).join('; '),
});
