// Runs the contracts on a bench that is cleared before and after, whatever happens, and gathers what was seen.
import type { Text } from '../catalogue/types';
import { REPORT } from '../i18n/self-test';
import type { Contract, Probe, ScopeName } from './contract';
import { Refused } from './contract';

/** How a contract ended. */
export interface Line {
  readonly id: Contract['id'];
  readonly state: 'passed' | 'failed' | 'notAllowed' | 'notTested';
  /** Failed: what was to be seen and what was, as JSON; an error by its words. */
  readonly expected?: string;
  readonly seen?: string;
  readonly scope?: ScopeName;
  readonly why?: Text;
}

/** Milliseconds of a service's method. */
export interface Timing {
  readonly method: string;
  readonly calls: number;
  readonly median: number;
  readonly longest: number;
}

export interface SelfTestReport {
  readonly lines: readonly Line[];
  /** Things of an earlier run that were cleared. */
  readonly found: number;
  /** What could not be cleared, each with Google's words; empty where all is as before. */
  readonly left: readonly string[];
  readonly timings: readonly Timing[];
  readonly ms: number;
}

/** The bench that a self-test works on. */
export interface Bench {
  /** Throws nothing. */
  granted(scope: ScopeName): boolean;
  /** Why the workbook may not be touched at all; absent where it may. */
  readonly closed?: Text;
  readonly isSetUp: boolean;
  readonly probe: Probe;
  /** Clears what runs before this one left. Returns how many things. Throws nothing. */
  clearBefore(): number;
  /** Makes the temporary tab, the temporary document. */
  makeTab(): void;
  makeDocument(): void;
  /** Clears everything; returns what is left. Throws nothing. */
  clearAfter(): readonly string[];
  timings(): readonly Timing[];
  /** Milliseconds since the run began. */
  elapsed(): number;
}

/** Google ends a run after six minutes; what is not begun by then is left out, and there is time to clear up. */
const TIME = 4 * 60_000;

/** Tries every contract. Throws nothing that a service threw. */
export function runContracts(contracts: readonly Contract[], bench: Bench): SelfTestReport {
  const found = bench.clearBefore();
  let left: readonly string[] = [];
  let lines: readonly Line[] = [];
  try {
    const made = makers(bench);
    lines = contracts.map((contract) => tried(contract, bench, made));
  } finally {
    left = bench.clearAfter();
  }
  return { lines, found, left, timings: bench.timings(), ms: bench.elapsed() };
}

/** A thing that contracts need: made at the first need; what stood in the way is remembered. */
type Made = () => Line['why'] | undefined;

function makers(bench: Bench): Readonly<Record<'tab' | 'document', Made>> {
  const once = (make: () => void, no: Text): Made => {
    let state: { readonly why?: Text } | undefined;
    return () => {
      if (!state)
        try {
          make();
          state = {};
        } catch (error) {
          const words = messageOf(error);
          state = { why: { vi: `${no.vi}: ${words}`, en: `${no.en}: ${words}` } };
        }
      return state.why;
    };
  };
  return {
    tab: once(() => bench.makeTab(), REPORT.noTab),
    document: once(() => bench.makeDocument(), REPORT.noDocument),
  };
}

function tried(contract: Contract, bench: Bench, made: Readonly<Record<'tab' | 'document', Made>>): Line {
  const { id, needs, scopes = [] } = contract;
  const missing = scopes.find((scope) => !bench.granted(scope));
  if (missing) return { id, state: 'notAllowed', scope: missing };
  const why = obstacle(contract, bench, made, needs);
  if (why) return { id, state: 'notTested', why };
  const expected = JSON.stringify(contract.expected);
  try {
    const seen = JSON.stringify(contract.see(bench.probe)) ?? 'undefined';
    return seen === expected ? { id, state: 'passed' } : { id, state: 'failed', expected, seen };
  } catch (error) {
    const kind = error instanceof Refused ? error.kind : 'other';
    if (kind === 'quota') return { id, state: 'notTested', why: REPORT.quota };
    if (kind === 'scope')
      return { id, state: 'notAllowed', ...(scopes[0] ? { scope: scopes[0] } : {}), seen: messageOf(error) };
    return { id, state: 'failed', expected, seen: messageOf(error) };
  }
}

function obstacle(
  { scopes = [] }: Contract,
  bench: Bench,
  made: Readonly<Record<'tab' | 'document', Made>>,
  needs: Contract['needs'],
): Text | undefined {
  if (bench.elapsed() > TIME) return REPORT.outOfTime;
  if (bench.closed && scopes.includes('spreadsheets')) return bench.closed;
  if (needs === 'set-up' && !bench.isSetUp) return REPORT.notSetUp;
  if (needs === 'tab' || needs === 'set-up') return made.tab();
  return needs === 'document' ? made.document() : undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
