// Writing Ngoại lệ: lines are added and marked, never moved or taken away; a reason is only ever written into a new line, or at the coordinator's word.
import type { Plan } from '../../catalogue/plan';
import type { Lang } from '../../catalogue/types';
import { say } from '../../i18n/say';
import { WAIVER_LOG, WAIVER_STATES, waiverDetail, type WaiverState } from '../../i18n/waivers';
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
import { HEADER_ROW } from '../tabs/tab-plan';
import { waiversTab } from '../tabs/waivers';
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

/** The log's lines for it. Cleared reasons are read from the line as it stood. */
export function waiverLog(
  snapshot: Snapshot,
  plan: Plan,
  { added, ended }: Pick<Settled, 'added' | 'ended'>,
  { when, by }: Stamp,
): readonly LogLine[] {
  const { lang } = plan.settings;
  const given = added.flatMap(({ id, reason, finding, told }): LogLine[] => {
    if (id === undefined) return [];
    const named = finding ? namesOf(plan, finding) : { code: told?.code ?? '', message: told?.message ?? '' };
    const unit = plan.units.find((u) => (finding ? u.id === finding.unit : u.name[lang] === told?.unit));
    return [line(WAIVER_LOG.given, named, reason, unit?.name)];
  });
  const over = ended.map(({ line: waiver, state }) => {
    const said = saidIn(snapshot, waiver);
    const unit = plan.units.find((u) => u.name[lang] === said('unit'));
    return line(WAIVER_LOG.ended, { code: said('code'), message: said('message') }, WAIVER_STATES[state][lang], unit?.name);
  });
  return [...given, ...over];

  function line(
    what: LogLine['what'],
    { code, message }: { readonly code: string; readonly message: string },
    reason: string,
    unit: LogLine['unit'],
  ): LogLine {
    return { when, who: by, what, detail: waiverDetail(code, message, reason), ...(unit ? { unit } : {}) };
  }
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
  const { lang } = plan.settings;
  const found = findingCell(snapshot, finding);
  const { code, message } = namesOf(plan, finding);
  return {
    unit: { text: plan.units.find((u) => u.id === finding.unit)?.name[lang] ?? '' },
    code: { text: code },
    request: { text: plan.items.find((i) => i.id === finding.item)?.text[lang] ?? '' },
    message: { text: message },
    value: { text: finding.value },
    link: found
      ? { text: `${found.tab.title}!${found.cell}`, link: innerLink(found.tab.sheetId, found.cell) }
      : { text: '' },
  };
}

function namesOf(plan: Plan, { item, message }: Finding): { readonly code: string; readonly message: string } {
  const lang: Lang = plan.settings.lang;
  return { code: plan.items.find((i) => i.id === item)?.code[lang] ?? '', message: say(message, lang) };
}
