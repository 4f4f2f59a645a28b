// npm run bench: how big, how fast, how many calls. Exit code 1 where an action fails; a goal that is missed is only said.
import { dirname, resolve } from 'node:path';
import { readProduct } from '../local/cli/product';
import { tableLines } from '../local/cli/table';
import { browserReason } from '../tests/browser/chromium';
import { bundleOf, type Size } from './bundles';
import { checkTimes } from './fresh';
import { type ActionCost, actionCosts } from './google-time';
import { waits } from './in-browser';
import { type LiveCost, liveCosts } from './live-calls';
import { loadTime } from './load-time';
import type { CheckTime } from './pure-check';
import { WORKLOAD } from './survey';

const root = resolve(dirname(process.argv[1] ?? '.'), '..');
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const product = readProduct(root);
if (!product) throw new Error('There is no dist/: run npm run build.');

const goal = (value: number, most: number, unit: string): string =>
  `${value.toFixed(1)} ${unit}  (goal: under ${most} ${unit}${value < most ? '' : ', MISSED'})`;
/** Held against the goal when cold; then the median of what follows. */
const checked = ({ first, warm, rows, findings }: CheckTime, most: number): string =>
  `${goal(first, most, 'ms')}  first run in a fresh process; then ${warm.toFixed(1)} ms; ${rows} rows, ${findings} findings`;

print(`Bundle                   ${goal(Buffer.byteLength(product.code) / 1024, 150, 'KB')}`);
print(`Sidebar.html             ${goal(Buffer.byteLength(product.html.Sidebar ?? '') / 1024, 60, 'KB')}`);
print(`Loading it               ${loadTime(product.code).toFixed(1)} ms  (median of 20, bare context)`);
print(`Check, the plan's own    ${checked(checkTimes(root, 'own'), 100)}`);
print(`Check, 200 tabs          ${checked(checkTimes(root, 'wide'), 500)}`);
print(`What is checked: ${WORKLOAD}`);
print();

const sizes: readonly (readonly [string, Size])[] = [
  ["the plan's own", {}],
  ['168 wards', { wards: 168 }],
  ['200 tabs', { agencies: 200 }],
];
const rows: string[][] = [];
const failures: string[] = [];
for (const [name, size] of sizes) {
  const { tabs, actions } = actionCosts(await bundleOf(root, size), product.manifest);
  for (const action of actions) {
    rows.push(rowOf(`${name} (${tabs} tabs)`, action));
    if (action.failed) failures.push(`${name}, ${action.name}: ${action.failed}`);
  }
}
for (const line of tableLines(['Workbook', 'action', 'API calls', 'Google (model)', 'tab by tab', 'ratio'], rows))
  print(line);
print('tab by tab: SpreadsheetApp, per tab getValues 105 ms to read, setValues 270 ms to write (set-up: four writes).');
print();

const live = liveCosts(product.code, product.html, product.manifest).map(({ name, calls, seconds }: LiveCost) => [
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

function rowOf(workbook: string, { name, apiCalls, seconds, tabByTab }: ActionCost): string[] {
  const s = (value: number): string => `${value.toFixed(1)} s`;
  return [workbook, name, String(apiCalls), s(seconds), s(tabByTab), `${(tabByTab / seconds).toFixed(1)}×`];
}

/** "get, getByDataFilter, Cache.put ×3" */
function counted(calls: readonly string[]): string {
  const times = new Map<string, number>();
  for (const call of calls) times.set(call, (times.get(call) ?? 0) + 1);
  return [...times].map(([call, n]) => (n === 1 ? call : `${call} ×${n}`)).join(', ');
}
