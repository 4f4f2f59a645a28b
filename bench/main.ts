// npm run bench: the project's record of size, speed and service calls. Options: --write makes docs/performance.md and its charts anew;
// --date=TEXT names the day on that page. Exit code 1 only where something breaks; a goal that is missed is only said.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readProduct } from '../local/cli/product';
import { tableLines } from '../local/cli/table';
import { browserReason } from '../tests/browser/chromium';
import { checkTimes } from './check/fresh';
import { ownPlan } from './check/plans';
import type { CheckTime } from './check/pure-check';
import type { ActionCost } from './google/desk';
import { type Costs, everyCost, wardsCosts } from './google/google-time';
import { type LiveCost, liveCosts } from './google/live-calls';
import type { Size } from './google/resized';
import { waits } from './in-browser';
import { loadTime } from './load-time';
import type { SizeRecord } from './record/scenario';
import { compareChart } from './report/compare-chart';
import { goalsOf } from './report/goals';
import { growthChart } from './report/growth-chart';
import { performancePage } from './report/page';
import {
  besideTable,
  docsTable,
  growthTable,
  recordTable,
  resumedTable,
  splitTable,
  type TableText,
} from './report/tables';

const root = resolve(dirname(process.argv[1] ?? '.'), '..');
const options = process.argv.slice(2);
const date = options.find((one) => one.startsWith('--date='))?.slice('--date='.length);
const others: string[] = [];
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
/** Printed, and kept for the page. */
const note = (line: string): void => {
  others.push(line);
  print(line);
};
const table = ({ header, rows }: TableText): void => {
  for (const line of tableLines(header, rows)) print(line);
  print();
};
const product = readProduct(root);
if (!product) throw new Error('There is no dist/: run npm run build.');
const [WARDS, TABS] = [168, 200];

const kilobytes = (text = ''): number => Buffer.byteLength(text) / 1024;
/** The first run of a fresh process, then the median of what follows. */
const checked = (time: CheckTime): string =>
  `${time.first.toFixed(1)} ms first run in a fresh process; then ${time.warm.toFixed(1)} ms; ${time.rows} rows, ${time.findings} findings of ${time.hitting} of ` +
  `${time.rules} rules, ${time.waived} waived, ${time.out} units handed in, ${time.changed} rows changed since`;

const bundle = { kilobytes: kilobytes(product.code), loadMs: loadTime(product.code) };
note(
  `Code.js                  ${bundle.kilobytes.toFixed(1)} KB; loading ${bundle.loadMs.toFixed(1)} ms (median of 20, bare context)`,
);
note(`Sidebar.html             ${kilobytes(product.html.Sidebar).toFixed(1)} KB`);
note(`Files.html               ${kilobytes(product.html.Files).toFixed(1)} KB; only the window of files loads it`);
note(`Pure check, the plan's own  ${checked(checkTimes(root, 'own'))}`);
note(`Pure check, ${WARDS} wards      ${checked(checkTimes(root, 'wards'))}`);
note(`Pure check, ${TABS} tabs       ${checked(checkTimes(root, 'wide'))}`);
print();

const whole = {
  own: measured({}, 'whole'),
  wards: measured({ wards: WARDS }, 'whole'),
  tabs: measured({ agencies: TABS }, 'whole'),
};
const sizes = [whole.own, whole.wards, whole.tabs];
const doubling = [
  [...[25, 50, 100].map((agencies) => measured({ agencies }, 'growth')), whole.tabs],
  [...[21, 42, 84].map((wards) => measured({ wards }, 'growth')), whole.wards],
];
for (const size of sizes) table(recordTable(size));
for (const size of sizes) table(besideTable(size));
for (const series of doubling) table(growthTable(series));
table(splitTable(sizes));
table(resumedTable(sizes));
table(docsTable(sizes));

const failures: string[] = [];
table(costTable("Every action, the plan's own", everyCost(product, ownPlan())));
table(costTable(`${WARDS} wards pasted over the districts`, wardsCosts(product, ownPlan(), WARDS)));
const live = liveCosts(product).map(({ name, calls, seconds }: LiveCost) => [
  name,
  String(calls.length),
  `${seconds.toFixed(2)} s`,
  counted(calls),
]);
table({ header: ['While people work', 'calls', 'Google (model)', 'which'], rows: live });
print(
  'Calls that read or write cells, metadata, properties, the cache, documents or files; calls of pages take 1 s more for the way.',
);
print();

const noBrowser = browserReason();
if (noBrowser) note(`Not measured, no browser: ${noBrowser}`);
else await browser();

const goals = goalsOf(bundle, sizes, doubling);
print();
table({
  header: ['Goals', 'wanted', 'found', ''],
  rows: goals.map(({ name, goal, found, met }) => [name, goal, found, met ? 'met' : 'MISSED']),
});
print(`${goals.filter(({ met }) => met).length} of ${goals.length} goals met.`);

if (options.includes('--write')) {
  const [cpu, ...rest] = cpus();
  const machine = `${cpu?.model ?? process.arch}, ${rest.length + 1} cores, ${process.platform}, Node ${process.version}`;
  const page = performancePage({ sizes, doubling, goals, others, machine, ...(date === undefined ? {} : { date }) });
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  write('docs/performance.md', page);
  write('docs/images/performance-compare.svg', compareChart(whole.tabs));
  write('docs/images/performance-growth.svg', growthChart(doubling[0] ?? []));
  print('docs/performance.md and its charts are written.');
}
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** A size measured in a process of its own. */
function measured(size: Size, depth: 'whole' | 'growth'): SizeRecord {
  const script = join(root, 'bench/record/one-size.ts');
  const args = [join(root, 'scripts/run-ts.mjs'), script, JSON.stringify(size), depth];
  process.stderr.write(`measuring ${JSON.stringify(size)}\n`);
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })) as SizeRecord;
}

async function browser(): Promise<void> {
  try {
    const { keystrokeToStatus, edits, showing, opening, findings } = await waits(2000);
    const ms = (value: number): string => `${Math.round(value)} ms`;
    note(`Keystroke to status      ${ms(keystrokeToStatus)}; local page, median of ${edits} edits, saved to disk`);
    note(`${findings} findings in the sidebar  ${ms(showing)} to the painted list, ${ms(opening)} to open a group`);
  } catch (error) {
    failures.push(`In the browser: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A workbook's actions; what failed is kept. */
function costTable(workbook: string, { tabs, actions }: Costs): TableText {
  for (const { name, failed } of actions) if (failed !== undefined) failures.push(`${workbook}, ${name}: ${failed}`);
  return {
    header: [`${workbook} (${tabs} tabs)`, 'API calls', 'Google (model)'],
    rows: actions.map(({ name, apiCalls, googleMs, failed }: ActionCost) => [
      failed === undefined ? name : `${name} FAILED`,
      String(apiCalls),
      `${(googleMs / 1000).toFixed(1)} s`,
    ]),
  };
}

/** "get, getByDataFilter, Cache.put ×3" */
function counted(calls: readonly string[]): string {
  const each = new Map<string, number>();
  for (const call of calls) each.set(call, (each.get(call) ?? 0) + 1);
  return [...each].map(([call, n]) => (n === 1 ? call : `${call} ×${n}`)).join(', ');
}
