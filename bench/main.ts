// npm run bench: how big, how fast, how many calls. Exit code 1 where an action fails; a goal that is missed is only said.
import { dirname, resolve } from 'node:path';
import { readProduct } from '../local/cli/product';
import { tableLines } from '../local/cli/table';
import { browserReason } from '../tests/browser/chromium';
import { checkTimes } from './check/fresh';
import { ownPlan, wardPlan } from './check/plans';
import type { CheckTime } from './check/pure-check';
import { WORKLOAD } from './check/survey';
import { bundleOf, type Size } from './google/bundles';
import type { ActionCost, Product } from './google/desk';
import { type Costs, everyCost, firstCosts, wardsCosts } from './google/google-time';
import { type LiveCost, liveCosts } from './google/live-calls';
import { waits } from './in-browser';
import { loadTime } from './load-time';

const root = resolve(dirname(process.argv[1] ?? '.'), '..');
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const product = readProduct(root);
if (!product) throw new Error('There is no dist/: run npm run build.');
const WARDS = 168;

const goal = (value: number, most: number, unit: string): string =>
  `${value.toFixed(1)} ${unit}  (goal: under ${most.toLocaleString('en')} ${unit}${value < most ? '' : ', MISSED'})`;
const kilobytes = (text = ''): number => Buffer.byteLength(text) / 1024;
/** Held against the goal, where there is one, when cold; then the median of what follows. */
const checked = (time: CheckTime, most?: number): string =>
  `${most === undefined ? `${time.first.toFixed(1)} ms` : goal(time.first, most, 'ms')}  first run in a fresh process; then ${time.warm.toFixed(1)} ms; ${time.rows} rows, ` +
  `${time.findings} findings of ${time.hitting} of ${time.rules} rules, ${time.waived} waived, ${time.out} units handed in, ` +
  `${time.changed} rows changed since`;

print(`Code.js                  ${goal(kilobytes(product.code), 200, 'KB')}  the bundle; goal of issue 5`);
print(`Sidebar.html             ${goal(kilobytes(product.html.Sidebar), 75, 'KB')}`);
print(
  `Files.html               ${kilobytes(product.html.Files).toFixed(1)} KB  with the library for .xlsx; only the window of files loads it`,
);
print(`Loading Code.js          ${loadTime(product.code).toFixed(1)} ms  (median of 20, bare context)`);
print(`Check, the plan's own    ${checked(checkTimes(root, 'own'), 100)}`);
print(`Check, ${WARDS} wards         ${checked(checkTimes(root, 'wards'))}`);
print(`Check, 200 tabs          ${checked(checkTimes(root, 'wide'), 1000)}`);
print(`What is checked: ${WORKLOAD}`);
print();

const failures: string[] = [];
const sized = async (size: Size): Promise<Product> => ({ ...product, code: await bundleOf(root, size) });
const tables: readonly (readonly [string, () => Promise<Costs>])[] = [
  ["The plan's own: 22 districts", async () => everyCost(product, ownPlan())],
  [`The plan's own, ${WARDS} wards pasted over its districts`, async () => wardsCosts(product, ownPlan(), WARDS)],
  [`${WARDS} wards from the beginning`, async () => everyCost(await sized({ wards: WARDS }), wardPlan(WARDS))],
  ['200 tabs', async () => firstCosts(await sized({ agencies: 200 }))],
];
for (const [name, costs] of tables) printCosts(name, await costs());
print(
  'Menu, trigger, sidebar and window of files, in the order of a survey; calls of pages take 1 s more for the way.',
);
print('tab by tab: SpreadsheetApp, per tab getValues 105 ms to read, setValues 270 ms to write (set-up: four writes).');
print();

const live = liveCosts(product).map(({ name, calls, seconds }: LiveCost) => [
  name,
  String(calls.length),
  `${seconds.toFixed(2)} s`,
  counted(calls),
]);
for (const line of tableLines(['While people work', 'calls', 'Google (model)', 'which'], live)) print(line);
print(
  'Calls that read or write cells, metadata, properties, the cache, documents or files; sidebar calls take 1 s more for the way.',
);
print();

const noBrowser = browserReason();
if (noBrowser) print(`Not measured, no browser: ${noBrowser}`);
else {
  const { keystrokeToStatus, edits, showing, opening, findings } = await waits(2000);
  const ms = (value: number): string => `${Math.round(value)} ms`;
  print(`Keystroke to status      ${ms(keystrokeToStatus)}  local page, median of ${edits} edits, saved to disk`);
  print(`${findings} findings            ${ms(showing)} to the painted list, ${ms(opening)} to open a group`);
}
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** A table of the workbook's actions; "tab by tab" only where it is compared. */
function printCosts(workbook: string, { tabs, actions }: Costs): void {
  const compared = actions.some(({ tabByTab }) => tabByTab !== undefined);
  const header = [
    `${workbook} (${tabs} tabs)`,
    'API calls',
    'Google (model)',
    ...(compared ? ['tab by tab', 'ratio'] : []),
  ];
  for (const line of tableLines(header, actions.map(rowOf))) print(line);
  print();
  for (const { name, failed } of actions) if (failed !== undefined) failures.push(`${workbook}, ${name}: ${failed}`);
}

function rowOf({ name, apiCalls, seconds, tabByTab, failed }: ActionCost): string[] {
  const s = (value: number): string => `${value.toFixed(1)} s`;
  const compared = tabByTab === undefined ? [] : [s(tabByTab), `${(tabByTab / seconds).toFixed(1)}×`];
  return [failed === undefined ? name : `${name} FAILED`, String(apiCalls), s(seconds), ...compared];
}

/** "get, getByDataFilter, Cache.put ×3" */
function counted(calls: readonly string[]): string {
  const times = new Map<string, number>();
  for (const call of calls) times.set(call, (times.get(call) ?? 0) + 1);
  return [...times].map(([call, n]) => (n === 1 ? call : `${call} ×${n}`)).join(', ');
}
