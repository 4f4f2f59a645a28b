// How far a unit's part is on its way: being filled, handed in, returned for completion, accepted.
import type { Day } from '../types';

/** đang nhập · đã gửi · đề nghị bổ sung · đã tiếp nhận */
export type HandInState = 'entering' | 'handed-in' | 'returned' | 'accepted';

/** One unit's hand-in. */
export interface HandIn {
  /** The unit's id. */
  readonly unit: string;
  /** What is in force: recorded by a coordinator's action, in a protected cell. */
  readonly state: HandInState;
  /** Since when ("15/08/2023 09:00") and by whom it was recorded; absent while nothing was ever handed in. */
  readonly when?: string;
  readonly by?: string;
  /** Why it was returned. */
  readonly reason?: string;
  /** The day of the last hand-in, for timeliness. */
  readonly handedIn?: Day;
  /** What the unit has chosen in its tab, where no action has carried it over yet. */
  readonly asked?: 'entering' | 'handed-in';
  /** Number and date of the covering letter, as typed. */
  readonly letter: string;
}

/** The state with the unit's own choice carried over. */
export const inForce = ({ state, asked }: Pick<HandIn, 'state' | 'asked'>): HandInState => asked ?? state;

/** True while the unit has given its part out of hand: what changes in it now is a change of what was handed in or accepted. */
export const isOut = (handIn: Pick<HandIn, 'state' | 'asked'>): boolean => {
  const state = inForce(handIn);
  return state === 'handed-in' || state === 'accepted';
};
