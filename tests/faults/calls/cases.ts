// The faults that are tried on one action: at every call it makes without them.
import { API_FAULTS, type Fault, SERVICE_FAULTS } from '../../../local/host/faults';
import type { BeforeCall, ServiceCall } from '../../../local/host/types';

/** One way in which one call goes wrong. */
export interface Case {
  /** "k=6 sheets.spreadsheets.batchUpdate: fails after its effect, once, “Backend Error”" */
  readonly name: string;
  readonly hook: BeforeCall;
  readonly ends: boolean;
  /** The action must succeed in spite of it. */
  readonly invisible: boolean;
  /** The call's number in the run, from 0. */
  readonly k: number;
}

/** Every wording at every call where FAULT_CASES is "all"; else each call has a few, in turn. */
const ALL = process.env.FAULT_CASES === 'all';

const PASSING = named(API_FAULTS).filter(([, { passing }]) => passing);
const STANDING = named(API_FAULTS).filter(
  ([name, { passing }]) => !passing || ['unavailable', 'perMinute'].includes(name),
);
const SERVICES = named(SERVICE_FAULTS);
/** Behind which the effect may be there all the same; Google says the others instead of doing anything. */
const UNCERTAIN = named({ ...API_FAULTS, ...SERVICE_FAULTS }).filter(
  ([, { passing, message }]) => passing && !/quota|limit|too many/i.test(message),
);
const after = (faults: readonly Named[]): readonly Named[] =>
  faults.filter(([, fault]) => UNCERTAIN.some(([, one]) => one === fault));

type Named = readonly [string, Fault];

function named(faults: Readonly<Record<string, Fault>>): readonly Named[] {
  return Object.entries(faults);
}

/**
 * For every call: a passing fault once, a standing one from then on; behind an effect also the answer lost, and the script ended before and
 * behind it (between two effects it is the same wherever it ends).
 * @param offset turns the wordings, so that other actions meet others
 */
export function casesFor(calls: readonly ServiceCall[], offset: number): readonly Case[] {
  return calls.flatMap((call, k) => {
    const n = k + offset;
    const isLast = k === calls.length - 1;
    const ends: readonly ('before' | 'after')[] =
      ALL || hasEffect(call) ? ['before', 'after'] : isLast ? ['after'] : [];
    return [
      ...ends.map((when) => ending(call, k, when)),
      ...(call.api ? apiCases(call, k, n) : serviceCases(call, k, n)),
    ];
  });
}

function apiCases(call: ServiceCall, k: number, n: number): readonly Case[] {
  const effect = ALL || hasEffect(call);
  return [
    ...pick(PASSING, n, 1).map((one) => failing(call, k, 'before', one, 'once')),
    ...pick(STANDING, 2 * n, effect ? 2 : 1).map((one) => failing(call, k, 'before', one, 'from then on')),
    ...pick(after(PASSING), n, effect ? 1 : 0).map((one) => failing(call, k, 'after', one, 'once')),
    ...pick(after(PASSING), n + 1, effect ? 1 : 0).map((one) => failing(call, k, 'after', one, 'from then on')),
  ];
}

function serviceCases(call: ServiceCall, k: number, n: number): readonly Case[] {
  return [
    ...pick(SERVICES, n, 1).map((one) => failing(call, k, 'before', one, 'once')),
    ...pick(after(SERVICES), n, ALL || hasEffect(call) ? 1 : 0).map((one) => failing(call, k, 'after', one, 'once')),
  ];
}

/** Something stays that the next run sees. */
const hasEffect = ({ api, method }: ServiceCall): boolean =>
  api
    ? !/\.(get|list|getByDataFilter)$/.test(method)
    : /^(TriggerBuilder\.create|ScriptApp\.deleteTrigger|Range\.setValues?|Ui\.alert)$/.test(method);

function ending(call: ServiceCall, k: number, end: 'before' | 'after'): Case {
  const name = `${callName(call, k)}: the script ends ${end} it`;
  return { name, ends: true, invisible: false, k, hook: (at) => (at === k ? { end } : undefined) };
}

function failing(
  call: ServiceCall,
  k: number,
  fail: 'before' | 'after',
  [, fault]: Named,
  how: 'once' | 'from then on',
): Case {
  const hits = (at: number, other: ServiceCall): boolean =>
    how === 'once' ? at === k : at >= k && other.api === call.api && other.method === call.method;
  let first = true;
  return {
    name: `${callName(call, k)}: fails ${fail} its effect, ${how}, “${fault.message}”`,
    ends: false,
    invisible: how === 'once' && call.api !== undefined && fault.passing,
    k,
    hook: (at, other) => {
      if (!hits(at, other)) return undefined;
      const when = first ? fail : 'before';
      first = false;
      return { fail: when, fault };
    },
  };
}

const callName = ({ api, service, method }: ServiceCall, k: number): string =>
  `k=${k} ${api ? `${api}.${method}` : `${service} ${method}`}`;

function pick<T>(all: readonly T[], from: number, count: number): readonly T[] {
  if (ALL && count > 0) return all;
  return Array.from({ length: count }, (_, i) => all[(from + i) % all.length] as T);
}
