// Writing Ngoại lệ: lines are added and marked, never moved or taken away; a reason is only ever written into a new line, or at the coordinator's word.
import type { Plan } from '../../catalogue/plan';
import { WAIVER_LOG, WAIVER_STATES, type WaiverState, waiverDetail } from '../../i18n/collecting/waivers';
import { say } from '../../i18n/say';
import type { Finding } from '../../rules/types';
import { innerLink } from '../address';
import type { LogLine } from '../log/log-writes';
import type { WaiverLine } from '../reading/read-waivers';
import { rowsById, type Snapshot, type Tab, tabWith, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import type { CellWrite } from '../requests';
import { changedCells } from '../results/changed-cells';
import { findingCell } from '../results/findings-table';
import { grownRows } from '../results/grown-rows';
import { WAIVERS } from '../tabs/layout';
import { waiversTab } from '../tabs/lists/waivers';
import { HEADER_ROW } from '../tabs/tab-plan';
import type { NewLine, Settled } from './settle';

/** Who writes, and when: "15/08/2023 09:00" and an e-mail address. */
export interface Stamp {
  readonly when: string;
  readonly by: string;
}

type Cells = Readonly<Record<string, CellWrite>>;

/** The writes that bring Ngoại lệ up to date; none when the tab is gone. */
export function waiverWrites(
  snapshot: Snapshot,
  plan: Plan,
  { added, ended, kept }: Pick<Settled, 'added' | 'ended' | 'kept'>,
  stamp: Stamp,
): readonly SheetsRequest[] {
  const tab = tabWith(snapshot, WAIVERS);
  const header = tab && rowsById(tab).rows.get(HEADER_ROW);
  if (!tab || header === undefined) return [];
  const { lang } = plan.settings;
  const filled = tab.grid.flatMap((cells, row) => (cells.some((c) => c.effectiveValue !== undefined) ? [row] : []));
  const first = Math.max(header, ...filled) + 1;
  const state = (of: WaiverState): Cells => ({ state: { text: say(WAIVER_STATES[of], lang) } });
  const wanted = new Map<number, ReadonlyMap<number, CellWrite>>([
    ...kept.map(({ line, finding }) =>
      row(tab, line.row, { ...(finding ? cellsOf(snapshot, plan, finding) : {}), ...state('inForce') }),
    ),
    ...ended.map(({ line, state: why }) => row(tab, line.row, { ...state(why), id: { text: '' } })),
    ...added.map((line, i) => row(tab, first + i, newCells(snapshot, plan, line, stamp))),
  ]);
  return [...grownRows(tab, waiversTab(plan.settings), first + added.length), ...changedCells(tab, wanted)];
}

/** Another reason for a waiver in force. */
export function rewordedWrites(
  snapshot: Snapshot,
  plan: Plan,
  line: WaiverLine,
  reason: string,
  stamp: Stamp,
): { readonly requests: readonly SheetsRequest[]; readonly log: LogLine } {
  const tab = tabWith(snapshot, WAIVERS);
  const said = saidIn(snapshot, line);
  const cells: Cells = { reason: { text: reason }, by: { text: stamp.by }, when: { text: stamp.when } };
  const named = { unit: said('unit'), code: said('code'), message: said('message') };
  return {
    requests: tab ? changedCells(tab, new Map([row(tab, line.row, cells)])) : [],
    log: lineOf(plan, WAIVER_LOG.reworded, named, reason, stamp),
  };
}

/** The log's lines for it: waivers given, and waivers that ended, with why. */
export function waiverLog(
  snapshot: Snapshot,
  plan: Plan,
  { added, ended }: Pick<Settled, 'added' | 'ended'>,
  { when, by }: Stamp,
): readonly LogLine[] {
  const { lang } = plan.settings;
  const given = added.flatMap(({ id, reason, finding, told }): LogLine[] => {
    if (id === undefined) return [];
    const named = finding ? namesOf(plan, finding) : { unit: told?.unit, code: told?.code, message: told?.message };
    return [lineOf(plan, WAIVER_LOG.given, named, reason, { when, by })];
  });
  const over = ended.map(({ line, state }) => {
    const said = saidIn(snapshot, line);
    const named = { unit: said('unit'), code: said('code'), message: said('message') };
    return lineOf(plan, WAIVER_LOG.ended, named, WAIVER_STATES[state][lang], { when, by });
  });
  return [...given, ...over];
}

/** What a line is about, in the workbook's words. */
interface Names {
  readonly unit?: string;
  readonly code?: string;
  readonly message?: string;
}

function lineOf(plan: Plan, what: LogLine['what'], named: Names, reason: string, { when, by }: Stamp): LogLine {
  const unit = plan.units.find(({ name }) => name[plan.settings.lang] === named.unit)?.name;
  const detail = waiverDetail(named.code ?? '', named.message ?? '', reason);
  return { when, who: by, what, detail, ...(unit ? { unit } : {}) };
}

function saidIn(snapshot: Snapshot, { row: at }: WaiverLine): (column: string) => string {
  const tab = tabWith(snapshot, WAIVERS);
  return (column) => (tab ? textAt(tab, at, tab.columns.get(column)).trim() : '');
}

/** The cells of a line that exist in the tab, by column index. */
function row(tab: Tab, at: number, cells: Cells): [number, ReadonlyMap<number, CellWrite>] {
  const known = Object.entries(cells).flatMap(([key, cell]): [number, CellWrite][] => {
    const column = tab.columns.get(key);
    return column === undefined ? [] : [[column, cell]];
  });
  return [at, new Map(known)];
}

function newCells(snapshot: Snapshot, plan: Plan, { finding, told, reason, state, id }: NewLine, stamp: Stamp): Cells {
  const from = Object.entries(told ?? {}).map(([key, text]): [string, CellWrite] => [key, { text }]);
  return {
    ...Object.fromEntries(from),
    ...(finding ? cellsOf(snapshot, plan, finding) : {}),
    reason: { text: reason },
    by: { text: stamp.by },
    when: { text: stamp.when },
    state: { text: say(WAIVER_STATES[state], plan.settings.lang) },
    id: { text: id ?? '' },
  };
}

function cellsOf(snapshot: Snapshot, plan: Plan, finding: Finding): Cells {
  const found = findingCell(snapshot, finding);
  const { unit, code, message } = namesOf(plan, finding);
  return {
    unit: { text: unit },
    code: { text: code },
    request: { text: plan.items.find((i) => i.id === finding.item)?.text[plan.settings.lang] ?? '' },
    message: { text: message },
    value: { text: finding.value },
    link: found
      ? { text: `${found.tab.title}!${found.cell}`, link: innerLink(found.tab.sheetId, found.cell) }
      : { text: '' },
  };
}

function namesOf({ units, items, settings }: Plan, finding: Finding): Required<Names> {
  const { lang } = settings;
  return {
    unit: units.find((u) => u.id === finding.unit)?.name[lang] ?? '',
    code: items.find((i) => i.id === finding.item)?.code[lang] ?? '',
    message: say(finding.message, lang),
  };
}
