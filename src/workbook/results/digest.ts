// One short text for everything that was answered and asked: two workbooks with the same digest are checked with the same result.
import { PERSON_COLUMNS, type Plan } from '../../catalogue/plan';
import { fingerprint } from '../../dossier/fingerprint';
import type { AnswerRow, Cell } from '../../dossier/types';
import type { StructureProblem } from '../../rules/types';
import type { Waiver } from '../../rules/waivers';

/** What a check looks at, before anything is read out of it. */
export interface Seen {
  readonly plan: Plan;
  readonly rows: readonly AnswerRow[];
  readonly problems: readonly StructureProblem[];
  /** Waivers in force. */
  readonly waivers?: readonly Pick<Waiver, 'id' | 'reason'>[];
  /** Reasons in Cần bổ sung that no check has used yet. */
  readonly reasons?: readonly Pick<Waiver, 'id' | 'reason'>[];
}

/**
 * The digest: 16 hexadecimal digits. Every cell that a person may fill counts as it stands, and so does what the rules take from the
 * plan. The order of rows and units, the titles of tabs and the texts that nobody checks do not count.
 */
export function digestOf({ plan, rows, problems, waivers = [], reasons = [] }: Seen): string {
  const lines = [
    ...rows.map(rowLine),
    ...plan.items.map((item) => JSON.stringify(['item', item])),
    ...plan.units.map(({ id, memberOf, deadline }) => JSON.stringify(['unit', id, [...memberOf].sort(), deadline])),
    ...problems.map(problemLine),
    ...waivers.map(({ id, reason }) => JSON.stringify(['waiver', id, reason])),
    ...reasons.map(({ id, reason }) => JSON.stringify(['reason', id, reason])),
    JSON.stringify(['settings', ...checkedSettings(plan)]),
  ];
  return fingerprint(lines.sort().join('\n'));
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
