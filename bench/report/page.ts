// docs/performance.md, made from the record.
import { COST } from '../../local/host/costs';
import { WORKLOAD } from '../check/survey';
import type { Recorded, SizeRecord } from '../record/scenario';
import type { Goal } from './goals';
import {
  besideTable,
  docsTable,
  growthTable,
  longest,
  recordTable,
  resumedTable,
  splitTable,
  type TableText,
} from './tables';
import { actionOf, SIX_MINUTES, seconds, sizeName, times } from './words';

/** What the page is made of. */
export interface Results {
  readonly sizes: readonly SizeRecord[];
  readonly doubling: readonly (readonly SizeRecord[])[];
  readonly goals: readonly Goal[];
  /** Lines that the benchmark printed of the bundle, the pure check and the browser. */
  readonly others: readonly string[];
  readonly machine: string;
  /** As given on the command line. */
  readonly date?: string;
}

/** The page as Markdown. */
export function performancePage({ sizes, doubling, goals, others, machine, date }: Results): string {
  const most = longest(sizes);
  return `${[
    '# Performance',
    '',
    `Made by \`npm run bench -- --write\`${date ? ` on ${date}` : ''}; do not edit. Machine: ${machine}.`,
    '',
    '## Goals',
    '',
    markdown({
      header: ['goal', 'wanted', 'found', ''],
      rows: goals.map(({ name, goal, found, met }) => [name, goal, found, met ? 'met' : '**missed**']),
    }),
    '',
    '## What is measured and what is modelled',
    '',
    METHOD,
    '',
    '## Beside the usual way',
    '',
    USUAL,
    '',
    '![The add-in beside the usual way at 200 tabs](images/performance-compare.svg)',
    '',
    ...sizes.flatMap((size) => [markdown(besideTable(size)), '']),
    examples(sizes),
    '',
    ...sizes.flatMap(leanest),
    '',
    '## The record',
    '',
    `${WORKLOAD} Every third unit hands its part in, so that the check has its rows to record.`,
    '',
    ...sizes.flatMap((size) => [markdown(recordTable(size)), '']),
    '## Growth',
    '',
    'The exponent is of the power of the number of rows that fits best (least squares of the logarithms): 1 is linear, 2 quadratic. The tabs of ' +
      'the district level and the registers are the same at every number of agencies, and the other way round, so the smallest sizes are not half of the next.',
    '',
    '![Own time as the workbook doubles](images/performance-growth.svg)',
    '',
    ...doubling.flatMap((series) => [markdown(growthTable(series)), '']),
    '## Writes that are cut',
    '',
    'Google advises 2 MB a request (Sheets API, "Usage limits"). A write beyond it is cut into one batch for each started 2 MB, in order and evenly, ' +
      'between tabs (`src/workbook/batches.ts`): each batch is applied whole or not at all, and a tab stands in two batches only where it exceeds 2 MB by ' +
      'itself (Cần bổ sung, the list of all findings, and at 168 wards the tab of the wards). A line of Nhật ký goes with the tab that it tells of. While more than one batch is to come the workbook carries a mark ' +
      'of unfinished work: the first batch sets it, the last one clears it. A run that breaks off in between is completed by the next one.',
    '',
    markdown(splitTable(sizes)),
    '',
    markdown(resumedTable(sizes)),
    '',
    'The Docs API takes requests, not bytes, into account: at most 2,000 in a batch (`src/draft/batches.ts`; Google publishes no limit). A draft of several ' +
      'batches is not atomic: the document bears a title that says it is being made until its last batch has gone through, and goes to the bin when one fails.',
    '',
    markdown(docsTable(sizes)),
    '',
    '## Six minutes',
    '',
    `Google ends a script after ${SIX_MINUTES} s. The longest action of the record takes ${seconds(most.ms)} (${most.name}; modelled time and own time together), ` +
      `${((most.ms / 1000 / SIX_MINUTES) * 100).toFixed(0)}% of it. What breaks off between two batches is continued by running it again: ` +
      '`tests/workbook/batches.test.ts` ("a set-up that broke off …"), `tests/faults/` (every action ended at every call).',
    '',
    '## Other measurements of the same run',
    '',
    '```',
    ...others,
    '```',
  ].join('\n')}\n`;
}

const METHOD = [
  "- **Measured** on this machine: calls and bytes (JSON of all service calls, arguments and answers), the script's own time (the built bundle on the " +
    'local host, its loading included, everything but what the services do; processor time of the thread, the shortest of several runs), memory (alive after a ' +
    "garbage collection when the script hands its first write over, with the host's copy of that batch; more than before the run). Google's machines are slower or " +
    'faster; the own time is shown for its growth.',
  "- **Modelled**: the time of Google's services. Nobody can reach Google from here. The costs stand in `local/host/costs.ts`. Published measurements by " +
    `K. Tanaike (tanaikech.github.io, 2018–2023, ±5%): getValues ${COST.getValues} ms, setValues ${COST.setValues} ms a call whatever its size; metadata ${COST.metadata} ms; ` +
    `a batch ${COST.batch} ms and ${COST.batchRequest} ms a request. By L. Peralta (ziritione.org): properties ${COST.propertiesGet}/${COST.propertiesSet} ms, cache ` +
    `${COST.cacheGet}/${COST.cachePut} ms. **Not measured by anyone, set here**: ${COST.cell} ms for a cell read, written or given back by a write (twice what is published ` +
    'for a value read by Values.batchGet); Docs, Drive and the rest. A post on qiita.com (howdy39) reports about 3 s for 10,000 cells in one updateCells, others 560 ms for 4,000 cells of setValues with ' +
    'flush(): written cells cost more than the model says, in both ways alike.',
].join('\n');

const USUAL = [
  '`bench/usual-way/script` holds the same jobs as careful authors of Apps Script write them, and runs on the same local host with the same costs: each tab read by one ' +
    "getValues (and one getNumberFormats only where a number stands), written by one setValues for each block of adjacent columns of the add-in's own (status and remedy are one, " +
    'the line of progress above the table another, the record of a hand-in a third), tables in one; the document by one appendParagraph a paragraph and one appendTable a table, then one call for each ' +
    "look that differs. Rules, words and document are the add-in's own code, so only the way to Google's services differs. In favour of the usual way: no links, no colours in lists, no metadata, " +
    'no protections, dropdowns, widths or conditional formats at set-up (five calls a tab are left), no retries, no look whether somebody has typed meanwhile, ' +
    'no lock, and DocumentApp, which nobody has measured, at 5 ms a call (1 s to create, 0.5 s to save).',
  '',
  "One answer and one unit's import touch one tab: there the usual way is no slower, and while typing SpreadsheetApp is the only way. A check that finds nothing new only reads.",
].join('\n');

/** Where the two ways leave different cells, and why. */
function examples(sizes: readonly SizeRecord[]): string {
  const found = sizes.flatMap(({ actions }) => actions.flatMap((one: Recorded) => one.usual?.compared?.example ?? []));
  if (found.length === 0) return 'Both ways leave the same values in every cell.';
  return (
    'Cells that differ are those that setValues takes as typed: a text that looks like a number, a date or a formula becomes one. ' +
    `The add-in writes texts as texts. Example: \`${found[0]?.replace(/`/g, "'")}\`.`
  );
}

/** The least that the usual check can do. */
function leanest(size: SizeRecord): readonly string[] {
  const check = actionOf(size, 'check');
  if (!check) return [];
  const ms = size.tabs * (COST.getValues + COST.setValues);
  const ratio = times(ms / check.googleMs);
  return [
    `- Were there nothing but one getValues and one setValues a tab: ${seconds(ms)} for the check, ${ratio} (${sizeName(size)}).`,
  ];
}

function markdown({ header, rows }: TableText): string {
  const cells = (all: readonly string[]): string => `| ${all.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [cells(header), `|${header.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(cells)].join(
    '\n',
  );
}
