// The waivers in force, read from the tab Ngoại lệ.
import type { Waiver } from '../../rules/waivers';
import type { Snapshot } from './snapshot';

/** Every line with an id and a reason. */
export function readWaivers(_snapshot: Snapshot): readonly Waiver[] {
  return [];
}
