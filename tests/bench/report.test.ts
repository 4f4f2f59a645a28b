// The bench's own arithmetic and its page: growth, goals, tables, charts.
import fc from 'fast-check';
import { resized } from '../../bench/google/resized';
import type { ActionName } from '../../bench/record/actions';
import type { Recorded, SizeRecord } from '../../bench/record/scenario';
import { compareChart } from '../../bench/report/compare-chart';
import { exponent, ratios } from '../../bench/report/fit';
import { goalsOf } from '../../bench/report/goals';
import { growthChart } from '../../bench/report/growth-chart';
import { performancePage } from '../../bench/report/page';
import { growthTable, longest, splitTable } from '../../bench/report/tables';
import { catalogue } from '../../src/catalogue/index';

function action(name: ActionName, more: Partial<Recorded> = {}): Recorded {
  const cost = { apiCalls: 3, calls: 9, sent: 1000, received: 2000, ownMs: 100, googleMs: 2000 };
  const batches = { sheetBatches: [{ requests: 2, bytes: 900 }], docsBatches: [], written: [[1]], cutTabs: [] };
  return { name, action: name, ...cost, ...batches, usual: { calls: 99, googleMs: 60_000 }, ...more };
}

const size = (agencies: number, actions: readonly Recorded[]): SizeRecord => ({
  size: { agencies },
  tabs: agencies + 9,
  units: agencies + 22,
  rows: agencies * 60,
  actions,
});
const doubling = [25, 50, 100, 200].map((n) =>
  size(n, [action('setUp', { ownMs: n * n }), action('check', { ownMs: n * 3 }), action('draft', { ownMs: n * 5 })]),
);

describe('growth', () => {
  it('has the exponent of the power that made the amounts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (b, a) => {
          const points = [100, 200, 400, 800].map((work) => ({ work, amount: a * work ** b }));
          expect(exponent(points)).toBeCloseTo(b, 6);
          for (const ratio of ratios(points)) expect(ratio).toBeCloseTo(2 ** b, 6);
        },
      ),
      { seed: 5 },
    );
  });

  it('shows amounts, ratios and exponent of every action held against it', () => {
    const row = growthTable(doubling).rows.find(([name]) => name?.includes('set-up') && name.endsWith('own time'));
    expect(row?.slice(1)).toEqual(['625 ms', '2500 ms', '10000 ms', '40000 ms', '4.00, 4.00, 4.00', '2.00', '2.00']);
  });
});

describe('the goals', () => {
  const found = (sizes: readonly SizeRecord[]) => goalsOf({ kilobytes: 150, loadMs: 20 }, sizes, [doubling]);

  it('say which are met and which are missed, with what was found', () => {
    const goals = found([size(200, [action('check'), action('checkEmpty', { googleMs: 3000 })])]);
    const met = goals.map((goal) => [goal.found, goal.met]);
    expect(met).toContainEqual(['30.0×', true]);
    expect(met).toContainEqual(['20.0×', false]);
    expect(met).toContainEqual(['2.00, 2.00', false]);
    expect(met).toContainEqual(['1.00, 1.00', true]);
    expect(met).toContainEqual(['150.0 KB', true]);
    expect(met).toContainEqual(['20.0 ms', false]);
  });

  it('hold the longest action, modelled and own time together, against six minutes', () => {
    const sizes = [size(200, [action('setUp', { googleMs: 80_000, ownMs: 20_000 })])];
    expect(longest(sizes).ms).toBe(100_000);
    expect(found(sizes).find(({ name }) => name.startsWith('Six minutes'))?.met).toBe(false);
  });

  it('miss a batch that exceeds the advised size', () => {
    const batches = { sheetBatches: [2.3e6, 1e5].map((bytes) => ({ requests: 1, bytes })), cutTabs: ['Quận, huyện'] };
    const sizes = [size(200, [action('setUp', batches)])];
    expect(found(sizes).find(({ name }) => name.includes('2 MB'))?.met).toBe(false);
    expect(splitTable(sizes).rows[0]?.slice(1)).toEqual(['2', '1, 1', '2.30, 0.10 MB', 'Quận, huyện']);
  });
});

describe('the page and its charts', () => {
  const sizes = [size(200, [action('check'), action('checkEmpty'), action('draft')])];

  it('hold every table, the goals and the machine', () => {
    const goals = goalsOf({ kilobytes: 150, loadMs: 9 }, sizes, [doubling]);
    const page = performancePage({ sizes, doubling: [doubling], goals, others: ['line'], machine: 'a machine' });
    for (const words of ['a machine', '30.0×', '**missed**', 'exponent', 'line\n']) expect(page).toContain(words);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  it('are pictures with a title, a description and no empty place', () => {
    for (const chart of [compareChart(sizes[0] as SizeRecord), growthChart(doubling)]) {
      expect(chart).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/);
      expect(chart).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('a catalogue of another size', () => {
  it('is the printed one where no size is given', () => {
    expect(resized(catalogue, {})).toEqual(catalogue);
  });

  it('has so many wards, or so many agencies', () => {
    expect(resized(catalogue, { wards: 168 }).units.length).toBe(168);
    expect(resized(catalogue, { agencies: 200 }).agencies.length).toBe(200);
  });
});
