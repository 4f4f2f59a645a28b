// Rules on what was handed in or accepted and says something else now.
import type { AnswerColumn } from '../../catalogue/plan';
import { type HandInState, inForce } from '../../dossier/collected/hand-in';
import { shortened } from '../../dossier/collected/record';
import type { Answer } from '../../dossier/types';
import { COLUMN_TITLES } from '../../i18n/columns';
import { changedColumn, HAND_IN_TEXTS as TEXTS } from '../../i18n/rules/hand-in';
import { rawIn } from '../measures/values';
import type { CheckInput, Hit, Rule } from '../types';

/** Characters of each text that the message quotes. */
const QUOTED = 60;

/** A column that says something else than it did. */
export interface Change {
  readonly column: AnswerColumn;
  /** As it was recorded; "" for nothing. */
  readonly before: string;
  readonly now: string;
}

/** The columns that changed since the row was handed in or accepted, in the order in which the row accepts them. */
export function changesOf(answer: Answer): readonly Change[] {
  const { changedFrom, slot } = answer;
  if (!changedFrom) return [];
  return slot.item.accepts.flatMap((column) => {
    const [before, now] = [changedFrom[column] ?? '', rawIn(answer, column)];
    return before === shortened(now) ? [] : [{ column, before, now }];
  });
}

function changedIn(state: HandInState, { dossier, handIns = [] }: CheckInput): readonly Hit[] {
  const units = new Set(handIns.flatMap((one) => (inForce(one) === state ? [one.unit] : [])));
  if (units.size === 0) return [];
  return dossier.answers.flatMap((answer): readonly Hit[] => {
    const changes = answer.changedFrom && units.has(answer.slot.unit.id) ? changesOf(answer) : [];
    const [first] = changes;
    if (!first) return [];
    const told = changes.map(({ column, before, now }) =>
      changedColumn(COLUMN_TITLES[column], ...differing(before, now)),
    );
    const detail = { changesVi: told.map(({ vi }) => vi).join('; '), changesEn: told.map(({ en }) => en).join('; ') };
    return [{ answer, column: first.column, value: first.now, detail }];
  });
}

/** Two texts cut to what can be quoted, so that they differ in what is shown. */
export function differing(before: string, now: string, quoted = QUOTED): readonly [string, string] {
  if (before.length <= quoted && now.length <= quoted) return [before, now];
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  const from = same <= quoted / 2 ? 0 : same - Math.floor(quoted / 4);
  const cut = (text: string): string => {
    const shown = text.slice(from, from + quoted).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
    return `${from > 0 ? '…' : ''}${shown}${from + quoted < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(now)];
}

const changed = (id: keyof typeof TEXTS, state: HandInState): Rule => ({
  id,
  family: 'hand-in',
  severity: 'warning',
  needs: 'dossier',
  ...TEXTS[id],
  checkDossier: (input) => changedIn(state, input),
});

/** The rules, in the registry's order. */
export const HAND_IN_RULES: readonly Rule[] = [
  changed('changed-after-hand-in', 'handed-in'),
  changed('changed-after-acceptance', 'accepted'),
];
