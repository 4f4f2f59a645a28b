// The sample answers as the demo enters them: every field as text, checked on the demo's day.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readActs } from '../../../local/answers/acts';
import { readAnswers } from '../../../local/answers/csv';
import { catalogue } from '../../../src/catalogue';
import type { AnswerColumn } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { type HandIn, type HandInState, isOut } from '../../../src/dossier/collected/hand-in';
import { NOTHING_TYPED, recordText } from '../../../src/dossier/collected/record';
import { readDossier } from '../../../src/dossier/dossier';
import type { Answer, Cell } from '../../../src/dossier/types';
import { check } from '../../../src/rules/check';

/** The day at which the demo's clock stands. */
export const TODAY = '2023-08-15';

export const file = readFileSync(resolve('local/sample/answers.csv'));
/** What people do after the answers were entered. */
const acts = readActs(readFileSync(resolve('local/sample/acts.csv')));
const coverage = acts.find(({ act, item }) => act === 'setting' && item === 'coverage')?.text;
export const plan = seedPlan(catalogue, ['dau-moi@hochiminhcity.example'], {
  sample: true,
  coverageThreshold: Number(coverage),
});
export const slots = slotsOf(plan);
export const lines = readAnswers(file, slots);

const cellsOf = new Map(lines.map((line) => [line.slot.key, textCells(line.cells)]));
const recorded = new Map<string, string>();
const states = new Map<string, HandInState>();
for (const { act, unit, item, column, text } of acts) {
  if (act === 'hand-in') {
    states.set(unit, 'handed-in');
    for (const { key } of slots.filter((slot) => slot.unit.id === unit))
      recorded.set(key, recordText(cellsOf.get(key) ?? {}) || NOTHING_TYPED);
  }
  if (act === 'accept') states.set(unit, 'accepted');
  if (act === 'return') states.set(unit, 'returned');
  if (act === 'change')
    cellsOf.set(`${unit}/${item}`, { ...cellsOf.get(`${unit}/${item}`), [column]: { is: 'text', text } });
}

export const handIns: readonly HandIn[] = plan.units.map(({ id }) => ({
  unit: id,
  state: states.get(id) ?? 'entering',
  letter: '',
}));
const isOutOf = new Map(handIns.map((one) => [one.unit, isOut(one)]));

export const dossier = readDossier(
  slots.map((slot, row) => ({
    slot,
    place: { sheetId: 1, row },
    cells: cellsOf.get(slot.key) ?? {},
    ...(isOutOf.get(slot.unit.id) ? { recorded: recorded.get(slot.key) ?? '' } : {}),
  })),
);
export const report = check({ plan, slots, dossier, problems: [], today: TODAY, handIns });

/** The answer of a row: "so-y-te/sustainability-health". */
export function answerAt(key: string): Answer {
  const found = dossier.answers.find(({ slot }) => slot.key === key);
  if (!found) throw new Error(`No row ${key}`);
  return found;
}

function textCells(typed: Readonly<Partial<Record<AnswerColumn, string>>>): Partial<Record<AnswerColumn, Cell>> {
  return Object.fromEntries(Object.entries(typed).map(([column, text]) => [column, { is: 'text', text } as const]));
}
