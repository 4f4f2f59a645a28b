// The goals, and which of them are met.
import type { SizeRecord } from '../record/scenario';
import { growths, largestShare, longest } from './tables';
import { ACTIONS, actionOf, SIX_MINUTES, seconds, times } from './words';

export interface Goal {
  readonly name: string;
  readonly goal: string;
  readonly found: string;
  readonly met: boolean;
}

/** The add-in must be so many times faster than the usual way, at 200 tabs. */
const FASTER = 25;
/** Time that grows by this exponent at most counts as linear, over all sizes (where what is fixed flattens it) and in the last doubling (where times scatter more). */
const LINEAR = { fitted: 1.15, last: 1.3 };
/** Six minutes by a wide margin: a quarter of them. */
const MARGIN = SIX_MINUTES / 4;

/** @param bundle size in KB and loading in ms @param sizes own, wards, tabs @param rows of sizes that double */
export function goalsOf(
  bundle: { readonly kilobytes: number; readonly loadMs: number },
  sizes: readonly SizeRecord[],
  doubling: readonly (readonly SizeRecord[])[],
): readonly Goal[] {
  const tabs = sizes.find(({ size }) => size.agencies !== undefined);
  const most = longest(sizes);
  const share = largestShare(sizes);
  return [
    ...(['check', 'checkEmpty'] as const).flatMap((action) => (tabs ? [fasterAt(tabs, action)] : [])),
    ...doubling.flatMap((series) =>
      growths(series)
        .filter(({ what }) => what === 'own time')
        .map(({ action, exponent, last }) => ({
          name: `Own time grows linearly: ${ACTIONS[action]}; ${series[0]?.size.wards ? 'wards' : 'tabs'}`,
          goal: `exponent at most ${LINEAR.fitted}, in the last doubling ${LINEAR.last}`,
          found: `${exponent.toFixed(2)}, ${last.toFixed(2)}`,
          met: exponent <= LINEAR.fitted && last <= LINEAR.last,
        })),
    ),
    {
      name: `Six minutes by a wide margin: ${most.name}`,
      goal: `under ${MARGIN} s`,
      found: seconds(most.ms),
      met: most.ms < MARGIN * 1000,
    },
    {
      name: 'No batch exceeds the advised 2 MB by more than a tenth',
      goal: 'at most 110%',
      found: `${(share * 100).toFixed(0)}%`,
      met: share <= 1.1,
    },
    { name: 'Code.js', goal: 'under 200 KB', found: `${bundle.kilobytes.toFixed(1)} KB`, met: bundle.kilobytes < 200 },
    { name: 'Loading Code.js', goal: 'under 15 ms', found: `${bundle.loadMs.toFixed(1)} ms`, met: bundle.loadMs < 15 },
  ];
}

function fasterAt(tabs: SizeRecord, action: 'check' | 'checkEmpty'): Goal {
  const one = actionOf(tabs, action);
  const ratio = one?.usual ? one.usual.googleMs / one.googleMs : Number.NaN;
  return {
    name: `200 tabs, ${ACTIONS[action]}: faster than the usual way`,
    goal: `at least ${FASTER}×`,
    found: times(ratio),
    met: ratio >= FASTER,
  };
}
