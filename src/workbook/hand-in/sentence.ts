// The state of a unit's part as a sentence: what stands in the unit's own tab beside its dropdown.
import type { Text } from '../../catalogue/types';
import { wellFormed } from '../../dossier/texts/well-formed';
import { HAND_IN, HAND_IN_ROWS, stateText } from '../../i18n/collecting/hand-in';
import type { StandingHandIn } from '../reading/read-hand-ins';

/** What a unit's part lacks, and what changed in it. Rows. */
export interface Standing {
  readonly missing: number;
  readonly wrong: number;
  readonly changed: number;
}

/** The sentence; what concerns the unit's choice comes last. */
export function sentenceOf(handIn: StandingHandIn, { missing, wrong, changed }: Standing): Text {
  const { state, when, reason = '' } = handIn;
  const head = stateText(state, when);
  const parts: Text[] = [];
  if (handIn.unreadable) parts.push(HAND_IN.unreadable);
  if (state === 'entering') parts.push(HAND_IN_ROWS.hint);
  else if (state === 'returned') parts.push(joined(head, HAND_IN.returned(reason), ': '));
  else {
    const lacking = state === 'handed-in' ? HAND_IN.lacking(missing, wrong) : undefined;
    parts.push(joined(head, NOTHING, '.'));
    if (lacking) parts.push(HAND_IN.still(lacking));
    if (changed > 0) parts.push(HAND_IN.changedSince(changed, state));
  }
  const slip = slipText(handIn);
  return [...parts, ...(slip ? [slip] : [])].reduce((all, part) => joined(all, part, ' '));
}

/** Why the unit's own choice does not count; undefined where nothing is wrong with it. */
export function slipText({ slip, chosen }: StandingHandIn): Text | undefined {
  switch (slip) {
    case 'not-theirs':
      return HAND_IN.notTheirs(chosen);
    case 'unknown':
      return HAND_IN.unknown(chosen.length > 40 ? `${wellFormed(chosen.slice(0, 40))}…` : chosen);
    case 'return-first':
      return HAND_IN.returnFirst;
    case 'again':
      return HAND_IN.again;
    default:
      return undefined;
  }
}

const NOTHING: Text = { vi: '', en: '' };
const joined = (a: Text, b: Text, by: string): Text => ({ vi: a.vi + by + b.vi, en: a.en + by + b.en });
