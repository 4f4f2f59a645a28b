// What one run costs: service calls, bytes that crossed, the script's own time, the modelled time on Google.
import { readFileSync } from 'node:fs';
import type { HostOptions } from '../../local/host/host';
import type { RunResult } from '../../local/host/types';

/** What a run costs. */
export interface Cost {
  /** Calls of advanced services; and of all services that the host counts. */
  readonly apiCalls: number;
  readonly calls: number;
  /** Bytes of JSON, arguments and answers of all service calls. */
  readonly sent: number;
  readonly received: number;
  /** Requests and bytes of each batch, in order. */
  readonly sheetBatches: readonly Batch[];
  readonly docsBatches: readonly Batch[];
  /** Of each batch for Sheets: the tabs whose cells it writes. */
  readonly written: readonly (readonly number[])[];
  /** Real milliseconds of the script itself, its loading included, everything but what the services do. */
  readonly ownMs: number;
  /** Modelled milliseconds on Google: all service calls; calls of pages with their way. */
  readonly googleMs: number;
}

/** One batchUpdate. */
export interface Batch {
  readonly requests: number;
  readonly bytes: number;
}

/** What was seen between start and stop: the script's own time, and what crossed. */
export interface Seen {
  readonly ownMs: number;
  readonly sent: number;
  readonly received: number;
}

/** Watches a host: `watch` is given to it. */
export interface Stopwatch {
  readonly watch: NonNullable<HostOptions['watch']>;
  start(): void;
  stop(): Seen;
}

export function stopwatch(): Stopwatch {
  let since = 0;
  let seen = { ownMs: 0, sent: 0, received: 0 };
  const pause = (): void => {
    seen.ownMs += clock() - since;
  };
  return {
    watch: {
      before: pause,
      after: ({ sent, received }) => {
        seen.sent += Buffer.byteLength(sent);
        seen.received += Buffer.byteLength(received);
        since = clock();
      },
    },
    start: () => {
      seen = { ownMs: 0, sent: 0, received: 0 };
      since = clock();
    },
    stop: () => {
      pause();
      return seen;
    },
  };
}

/** Milliseconds that the thread of the script was on a processor, which other programs do not lengthen; elapsed time where the system does not tell. */
function clock(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1_000_000;
  } catch {
    return performance.now();
  }
}

/** What the run cost. */
export function costOf({ calls, ms }: RunResult, { ownMs, sent, received }: Seen): Cost {
  const api = calls.filter((call) => call.api !== undefined);
  const batches = (of: string): readonly Batch[] =>
    api.flatMap((call) => {
      if (call.api !== of || !call.method.endsWith('batchUpdate')) return [];
      const { requests = [] } = call.body as { readonly requests?: readonly unknown[] };
      return [{ requests: requests.length, bytes: Buffer.byteLength(JSON.stringify(call.body)) }];
    });
  return {
    apiCalls: api.length,
    calls: calls.length,
    sent,
    received,
    sheetBatches: batches('sheets'),
    docsBatches: batches('docs'),
    written: api.filter(({ method }) => method === 'spreadsheets.batchUpdate').map(({ body }) => tabsIn(body)),
    ownMs,
    googleMs: ms,
  };
}

/** The tabs that updateCells writes in. */
function tabsIn(body: unknown): readonly number[] {
  const { requests = [] } = body as {
    readonly requests?: readonly { readonly updateCells?: { readonly start?: { readonly sheetId?: number } } }[];
  };
  return [...new Set(requests.flatMap(({ updateCells }) => updateCells?.start?.sheetId ?? []))];
}
