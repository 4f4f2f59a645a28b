// One short text for everything that was answered and asked: two workbooks with the same digest are checked with the same result.
import type { Plan } from '../../catalogue/plan';
import type { AnswerRow, Cell } from '../../dossier/types';
import type { StructureProblem } from '../../rules/types';
import { PERSON_COLUMNS } from '../tabs/layout';

/** What a check looks at, before anything is read out of it. */
export interface Seen {
  readonly plan: Plan;
  readonly rows: readonly AnswerRow[];
  readonly problems: readonly StructureProblem[];
}

/**
 * The digest: 16 hexadecimal digits. Every cell that a person may fill counts as it stands, and so does what the rules take from the
 * plan. The order of rows and units, the titles of tabs and the texts that nobody checks do not count.
 */
export function digestOf({ plan, rows, problems }: Seen): string {
  const lines = [
    ...rows.map(rowLine),
    ...plan.items.map((item) => JSON.stringify(['item', item])),
    ...plan.units.map(({ id, memberOf, deadline }) => JSON.stringify(['unit', id, [...memberOf].sort(), deadline])),
    ...problems.map(problemLine),
    JSON.stringify(['settings', ...checkedSettings(plan)]),
  ];
  return hash(lines.sort().join('\n'));
}

function rowLine({ slot, place, cells }: AnswerRow): string {
  const held = PERSON_COLUMNS.map((column) => heldIn(cells[column]));
  return JSON.stringify(['row', slot.key, place !== undefined, held]);
}

/** Different for any two cells that differ. */
function heldIn(cell: Cell = { is: 'empty' }): unknown {
  switch (cell.is) {
    case 'empty':
      return 0;
    case 'text':
      return cell.text;
    case 'number':
      return [cell.value, cell.format];
    case 'boolean':
      return cell.value;
    case 'error':
      return { error: cell.text };
  }
}

/** Where something stands, and what a tab is called, is no part of the problem; an unreadable value is. */
const problemLine = ({ kind, unit, what, value }: StructureProblem): string =>
  JSON.stringify(['problem', kind, unit, ...(kind === 'setting' || kind === 'assignment' ? [what, value] : [])]);

const checkedSettings = ({ settings: s }: Plan): readonly unknown[] => [
  s.round,
  s.oldAfterYears,
  s.coordinator,
  s.englishRatioLow,
  s.englishRatioHigh,
  s.deadlineIndicators,
  s.deadlineForm,
];

/** Taken out once: a look at a global is dear where the script runs in a context of its own. */
const { imul } = Math;

/** Two independent 32-bit hashes over the UTF-16 units, each multiplied and mixed its own way (the scheme of cyrb53). */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
  }
  const mixedA = mix(a) ^ mix2(b);
  const mixedB = mix(b) ^ mix2(a);
  return hex(mixedA) + hex(mixedB);
}

const mix = (n: number): number => imul(n ^ (n >>> 16), 2246822507);
const mix2 = (n: number): number => imul(n ^ (n >>> 13), 3266489909);
const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
