// What the tests run on the host in the place of the product: some contracts of the self-test, after the services were tampered with.
import { PLACE, parsed } from '../../src/actions/sidebar/arguments';
import { benchOf } from '../../src/google/self-test/bench';
import { alone } from '../../src/google/session';
import { ALL_CONTRACTS } from '../../src/self-test/contracts';
import { runContracts, type SelfTestReport } from '../../src/self-test/run';

/** @param ids the contracts to run @param sabotage a program that runs before them; it sees the services as the script does */
export function runSome(ids: readonly string[], sabotage: string): SelfTestReport {
  return alone(() => {
    new Function(sabotage)();
    const takes = (place: unknown): boolean => {
      try {
        parsed(PLACE, place);
        return true;
      } catch {
        return false;
      }
    };
    const contracts = ALL_CONTRACTS.filter(({ id }) => ids.includes(id));
    return runContracts(contracts, benchOf({ isSetUp: true, takes }));
  });
}

/** Does nothing: the handler of the temporary trigger. */
export function readWork(): null {
  return null;
}
