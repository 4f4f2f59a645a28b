// What stands in a unit's dropdown, read as a choice; and what it means beside the state in force.
import type { HandIn, HandInState } from '../../dossier/collected/hand-in';
import { HAND_IN_WORDS } from '../../i18n/collecting/hand-in';

/** Why a choice does not count, or waits for the coordinator. */
export type Slip =
  /** A state that only the coordinator gives. */
  | 'not-theirs'
  /** No word of the list. */
  | 'unknown'
  /** Accepted already: the coordinator must return it first. */
  | 'return-first'
  /** Accepted already: the unit asks for it to be accepted again. */
  | 'again';

/** The choice beside the state: a transition that the unit may ask for, or a slip; neither where it says what is in force. */
export function choiceIn(text: string, state: HandInState): Pick<HandIn, 'asked'> & { readonly slip?: Slip } {
  if (text.trim() === '') return {};
  const chosen = stateNamed(text);
  if (chosen === undefined) return { slip: 'unknown' };
  if (chosen === state) return {};
  if (chosen === 'returned' || chosen === 'accepted') return { slip: 'not-theirs' };
  if (state === 'accepted') return { slip: chosen === 'entering' ? 'return-first' : 'again' };
  if (chosen === 'handed-in') return { asked: 'handed-in' };
  return state === 'handed-in' ? { asked: 'entering' } : {};
}

/** The state that a word of the list names, in either language and any case. */
export function stateNamed(text: string): HandInState | undefined {
  const key = (word: string): string => word.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const states = Object.keys(HAND_IN_WORDS) as HandInState[];
  return states.find((state) => [HAND_IN_WORDS[state].vi, HAND_IN_WORDS[state].en].some((w) => key(w) === key(text)));
}
