// How far a unit's part is on its way: being filled, handed in, returned for completion, accepted.
import type { Day } from './types';

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
