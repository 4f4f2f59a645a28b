// The sample answers as the demo enters them: every field as text, checked on the demo's day.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAnswers } from '../../../local/answers/csv';
import { catalogue } from '../../../src/catalogue';
import type { AnswerColumn } from '../../../src/catalogue/plan';
import { seedPlan } from '../../../src/catalogue/seed';
import { slotsOf } from '../../../src/catalogue/slots';
import { readDossier } from '../../../src/dossier/dossier';
import type { Answer, Cell } from '../../../src/dossier/types';
import { check } from '../../../src/rules/check';

/** The day at which the demo's clock stands. */
export const TODAY = '2023-08-15';

export const file = readFileSync(resolve('local/sample/answers.csv'));
export const plan = seedPlan(catalogue, ['dau-moi@hochiminhcity.example'], { sample: true });
export const slots = slotsOf(plan);
export const lines = readAnswers(file, slots);

const cellsOf = new Map(lines.map((line) => [line.slot.key, line.cells]));

export const dossier = readDossier(
  slots.map((slot, row) => ({ slot, place: { sheetId: 1, row }, cells: textCells(cellsOf.get(slot.key) ?? {}) })),
);
export const report = check({ plan, slots, dossier, problems: [], today: TODAY });

/** The answer of a row: "so-y-te/sustainability-health". */
export function answerAt(key: string): Answer {
  const found = dossier.answers.find(({ slot }) => slot.key === key);
  if (!found) throw new Error(`No row ${key}`);
  return found;
}

function textCells(typed: Readonly<Partial<Record<AnswerColumn, string>>>): Partial<Record<AnswerColumn, Cell>> {
  return Object.fromEntries(Object.entries(typed).map(([column, text]) => [column, { is: 'text', text } as const]));
}
