// How a unit's part stands, as the sidebar shows it.
import type { Unit } from '../../catalogue/plan';
import type { HandIn } from '../../dossier/hand-in';
import { stateText } from '../../i18n/hand-in';
import type { HandInView } from '../views';
import type { Look } from './front-view';

/** @param changed rows that changed since they were handed in or accepted */
export function handInView({ plan, today }: Look, unit: Unit, handIn: HandIn | undefined, changed: number): HandInView {
  const { lang } = plan.settings;
  const { state = 'entering', when, reason = '', letter = '', asked } = handIn ?? {};
  return {
    state,
    text: stateText(state, when)[lang],
    reason: state === 'returned' ? reason : '',
    letter,
    timely: '',
    waiting: asked !== undefined,
    changed,
    ...(asked === undefined ? {} : { asked }),
  };
}
