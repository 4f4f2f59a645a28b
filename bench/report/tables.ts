// The tables of the record, for the terminal and for the page.
import { LARGEST_BATCH_BYTES } from '../../src/workbook/batches';
import { type ActionName, GROWING } from '../record/actions';
import type { Recorded, SizeRecord } from '../record/scenario';
import { exponent, ratios } from './fit';
import { ACTIONS, actionOf, bytes, SIX_MINUTES, seconds, sizeName, times, wholeMs } from './words';

export interface TableText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One size: what every action costs. */
export const recordTable = (record: SizeRecord): TableText => ({
  header: [
    sizeName(record),
    'API calls',
    'service calls',
    'sent',
    'received',
    'own time',
    'memory',
    'Google (model)',
    'together',
    'of 6 min',
  ],
  rows: record.actions.map((one) => [
    ACTIONS[one.action],
    String(one.apiCalls),
    String(one.calls),
    bytes(one.sent),
    bytes(one.received),
    `${Math.round(one.ownMs)} ms`,
    one.megabytes === undefined ? '' : `${one.megabytes.toFixed(0)} MB`,
    seconds(one.googleMs),
    seconds(wholeMs(one)),
    `${(wholeMs(one) / SIX_MINUTES / 10).toFixed(1)}%`,
  ]),
});

/** One size: the add-in beside the usual way. */
export const besideTable = (record: SizeRecord): TableText => ({
  header: [sizeName(record), 'add-in', 'usual way', 'ratio', 'calls', 'usual calls', 'cells that differ'],
  rows: record.actions.flatMap((one) => {
    const { usual } = one;
    if (!usual) return [];
    const { compared } = usual;
    return [
      [
        ACTIONS[one.action],
        seconds(one.googleMs),
        seconds(usual.googleMs) + (usual.googleMs > SIX_MINUTES * 1000 ? ', over 6 min' : ''),
        times(usual.googleMs / one.googleMs),
        String(one.calls),
        String(usual.calls),
        compared ? `${compared.different} of ${compared.cells}` : 'not compared',
      ],
    ];
  }),
});

/** Every write that is cut: its batches in order. */
export const splitTable = (records: readonly SizeRecord[]): TableText => ({
  header: ['Writes of more than one batch', 'batches', 'requests of each', 'bytes of each', 'tabs in two batches'],
  rows: records.flatMap((record) =>
    record.actions.flatMap((one) => {
      const batches = one.sheetBatches.length > 1 ? one.sheetBatches : [];
      if (batches.length === 0) return [];
      return [
        [
          `${ACTIONS[one.action]}; ${sizeName(record)}`,
          String(batches.length),
          batches.map(({ requests }) => requests).join(', '),
          `${batches.map((batch) => (batch.bytes / 1e6).toFixed(2)).join(', ')} MB`,
          one.cutTabs.length === 0 ? 'none' : one.cutTabs.join(', '),
        ],
      ];
    }),
  ),
});

/** Every write of several batches that was broken off half-way and run again. */
export const resumedTable = (records: readonly SizeRecord[]): TableText => ({
  header: [
    'Broken off between two batches, then run again',
    'after',
    'marked',
    'mark in the end',
    'cells that differ from one whole run',
  ],
  rows: records.flatMap((record) =>
    record.actions.flatMap(({ action, resumed }) =>
      resumed
        ? [
            [
              `${ACTIONS[action]}; ${sizeName(record)}`,
              `${resumed.after} of ${resumed.of} batches`,
              resumed.marked ? 'yes' : 'no',
              resumed.markedInTheEnd ? 'yes' : 'no',
              `${resumed.different} of ${resumed.cells}`,
            ],
          ]
        : [],
    ),
  ),
});

/** The draft's batches for Google Docs. */
export const docsTable = (records: readonly SizeRecord[]): TableText => ({
  header: ['Draft', 'batches', 'requests of each', 'bytes of each'],
  rows: records.flatMap((record) => {
    const batches = actionOf(record, 'draft')?.docsBatches ?? [];
    const each = (of: (batch: (typeof batches)[number]) => string): string => batches.map(of).join(', ');
    return [
      [
        sizeName(record),
        String(batches.length),
        each(({ requests }) => String(requests)),
        `${each((batch) => (batch.bytes / 1e6).toFixed(2))} MB`,
      ],
    ];
  }),
});

/** How an action grows over sizes, the smallest first. */
export interface Growth {
  readonly action: ActionName;
  readonly what: 'own time' | 'bytes' | 'Google (model)';
  readonly amounts: readonly number[];
  readonly ratios: readonly number[];
  /** Over the number of rows, which is the work: of all sizes, and of the last two. */
  readonly exponent: number;
  readonly last: number;
}

const AMOUNTS: Readonly<Record<Growth['what'], (one: Recorded) => number>> = {
  'own time': ({ ownMs }) => ownMs,
  bytes: ({ sent, received }) => sent + received,
  'Google (model)': ({ googleMs }) => googleMs,
};

/** The growth of every action that is held against it. */
export function growths(sizes: readonly SizeRecord[]): readonly Growth[] {
  return GROWING.flatMap((action) =>
    (Object.keys(AMOUNTS) as Growth['what'][]).map((what): Growth => {
      const points = sizes.map((size) => {
        const one = actionOf(size, action);
        return { work: size.rows, amount: one ? AMOUNTS[what](one) : Number.NaN };
      });
      return {
        action,
        what,
        amounts: points.map(({ amount }) => amount),
        ratios: ratios(points),
        exponent: exponent(points),
        last: exponent(points.slice(-2)),
      };
    }),
  );
}

export function growthTable(sizes: readonly SizeRecord[]): TableText {
  const written = (what: Growth['what'], amount: number): string =>
    what === 'bytes' ? bytes(amount) : what === 'own time' ? `${Math.round(amount)} ms` : seconds(amount);
  const names = sizes.map(
    ({ size, rows }) => `${size.wards ? `${size.wards} wards` : `${size.agencies} tabs`}, ${rows} rows`,
  );
  return {
    header: ['', ...names, 'ratios', 'exponent over rows', 'last'],
    rows: growths(sizes).map(({ action, what, amounts, ratios: each, exponent: b, last }) => [
      `${ACTIONS[action]}: ${what}`,
      ...amounts.map((amount) => written(what, amount)),
      each.map((ratio) => ratio.toFixed(2)).join(', '),
      b.toFixed(2),
      last.toFixed(2),
    ]),
  };
}

/** The longest of all actions, against six minutes. */
export function longest(records: readonly SizeRecord[]): { readonly name: string; readonly ms: number } {
  const all = records.flatMap((record) =>
    record.actions.map((one) => ({ name: `${ACTIONS[one.action]}; ${sizeName(record)}`, ms: wholeMs(one) })),
  );
  return all.reduce((most, one) => (one.ms > most.ms ? one : most));
}

/** The largest batch of all, as a share of what Google advises. */
export const largestShare = (records: readonly SizeRecord[]): number =>
  Math.max(
    ...records.flatMap(({ actions }) =>
      actions.flatMap(({ sheetBatches }) => sheetBatches.map((batch) => batch.bytes)),
    ),
  ) / LARGEST_BATCH_BYTES;
