// The tests of a list of actions: one for each, all its faults in it.
import type { Case } from './cases';
import { complaints } from './provoke';
import type { Scenario } from './scenario';

/**
 * Whatever call fails, and however: the workbook is as before, finished, or marked as unfinished; the person is told plainly; no lock is
 * held; no document that looks finished stays unlisted; a passing fault is got over; a second run completes and does nothing twice.
 * @param turn so that every list meets the wordings in another order
 * @param wanted leaves cases out; all are tried without it
 */
export function expectSound(
  scenarios: readonly Scenario[],
  turn: number,
  wanted?: (one: Case, i: number) => boolean,
): void {
  it.each(scenarios.map((one, i) => [one.entry, one.what, one, turn + 5 * i] as const))(
    '%s (%s) leaves nothing half done, nothing twice and nobody puzzled',
    (_, __, scenario, offset) => {
      const { cases, wrong } = complaints(scenario, offset, wanted);
      expect(wrong).toEqual([]);
      expect(cases).toBeGreaterThan(0);
    },
  );
}
