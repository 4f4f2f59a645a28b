// How a unit's part stands, as the sidebar shows it.
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Day } from '../../dossier/types';
import { HAND_IN, stateText } from '../../i18n/collecting/hand-in';
import { CHOSEN } from '../../i18n/sidebar-server';
import { slipText } from '../../workbook/hand-in/sentence';
import { deadlineOf, timeliness } from '../../workbook/hand-in/timely';
import type { StandingHandIn } from '../../workbook/reading/read-hand-ins';
import type { HandInView } from '../views';

/** What one unit's view is made of. */
export interface Part {
  readonly unit: Unit;
  readonly handIn: StandingHandIn;
  /** What the unit is asked. */
  readonly items: readonly Pick<Item, 'annex'>[];
  /** Rows that changed since they were handed in or accepted. */
  readonly changed: number;
}

/** The view, on the day `today`. */
export function handInView(
  { settings }: Pick<Plan, 'settings'>,
  today: Day,
  { unit, handIn, items, changed }: Part,
): HandInView {
  const { lang } = settings;
  const { state, when, reason = '', letter, asked } = handIn;
  const { text, late } = timeliness(handIn, deadlineOf(unit, settings, items), today);
  const odd = handIn.unreadable ? HAND_IN.unreadable : slipText(handIn);
  return {
    state,
    text: (asked ? CHOSEN[asked] : stateText(state, when))[lang],
    reason: state === 'returned' ? reason : '',
    letter,
    timely: text[lang],
    waiting: asked !== undefined,
    changed,
    ...(asked ? { asked } : {}),
    ...(odd ? { odd: odd[lang] } : {}),
    ...(late ? { late } : {}),
  };
}
