// How far each unit's part is on its way: what the protected cells record, and what the unit has chosen in its tab.
import type { Plan, Unit } from '../../catalogue/plan';
import type { HandIn } from '../../dossier/collected/hand-in';
import { cleanText } from '../../dossier/texts/cell-text';
import { choiceIn, type Slip } from '../hand-in/choice';
import { readHandInText } from '../hand-in/record';
import { HAND_IN_COLUMNS, handInIds } from '../tabs/hand-in-rows';
import { tabKeyOfUnit } from '../tabs/row-id';
import { rowsById, type Snapshot, type Tab, tabWith, textAt } from './snapshot';

/** A unit's hand-in with what its cells say besides. */
export interface StandingHandIn extends HandIn {
  /** The tab and the row of the state; absent where there is no such row, or no column for its record. */
  readonly at?: { readonly tab: Tab; readonly row: number };
  /** What stands in the dropdown. */
  readonly chosen: string;
  readonly slip?: Slip;
  /** The record cannot be read: the part counts as being filled in. */
  readonly unreadable?: true;
}

/** One for each unit of the plan, in its order. */
export function readHandIns(snapshot: Snapshot, plan: Plan): readonly StandingHandIn[] {
  const tabs = new Map<string, { readonly tab: Tab; readonly rows: ReadonlyMap<string, number> } | undefined>();
  return plan.units.map((unit) => {
    const key = tabKeyOfUnit(unit);
    if (!tabs.has(key)) {
      const tab = tabWith(snapshot, key);
      tabs.set(key, tab && { tab, rows: rowsById(tab).rows });
    }
    const found = tabs.get(key);
    return found ? standingIn(unit, found.tab, found.rows) : nothing(unit);
  });
}

const nothing = ({ id }: Unit): StandingHandIn => ({ unit: id, state: 'entering', letter: '', chosen: '' });

function standingIn(unit: Unit, tab: Tab, rows: ReadonlyMap<string, number>): StandingHandIn {
  const ids = handInIds(unit);
  const row = rows.get(ids.state);
  const text = (of: number | undefined, column: keyof typeof HAND_IN_COLUMNS): string =>
    of === undefined ? '' : cleanText(textAt(tab, of, tab.columns.get(HAND_IN_COLUMNS[column])));
  const letter = text(rows.get(ids.letter), 'own');
  if (row === undefined || !tab.columns.has(HAND_IN_COLUMNS.record)) return { ...nothing(unit), letter };
  const recorded = readHandInText(unit.id, text(row, 'record'));
  const record = recorded ?? { state: 'entering' as const };
  const chosen = text(row, 'own');
  return {
    unit: unit.id,
    ...record,
    letter,
    at: { tab, row },
    chosen,
    ...choiceIn(chosen, record.state),
    ...(recorded ? {} : { unreadable: true as const }),
  };
}
