// What a check writes: status and "what to fix" in each row, progress above the tables, Tổng hợp, Cần bổ sung and the mark of the check. Changes only.
import type { Plan } from '../../catalogue/plan';
import { NOTE_MARK } from '../../i18n/collecting/notes';
import { say } from '../../i18n/say';
import { STATUS_WORDS } from '../../i18n/words';
import { TOP } from '../../i18n/workbook';
import type { Finding, Report, RowResult } from '../../rules/types';
import { batchesOf, type Part } from '../batches';
import { stateByTab } from '../live/state-writes';
import { type Deeds, logBlocks } from '../log/log-writes';
import { rowsById, type Snapshot, type Tab } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { blockId } from '../tabs/answers';
import { tabKeyOfUnit } from '../tabs/row-id';
import { type Settled, settle } from '../waivers/settle';
import { waiverWrites } from '../waivers/waiver-writes';
import { changedCells } from './changed-cells';
import { type Checked, checkedWrites } from './checked';
import { findingsWrites } from './findings-table';
import { overviewWrites } from './overview-table';

/**
 * The batches of a check; none when every cell and the mark of the check already say what they should. Whatever is written in a tab of answers
 * stays together, with the log's lines about it; a reason leaves Cần bổ sung in the same batch in which it comes to Ngoại lệ. The mark comes last.
 * @param deeds what is done besides; written together with its log lines
 * @param careful see `findingsWrites`
 */
export function checkWrites(
  snapshot: Snapshot,
  plan: Plan,
  report: Report,
  checked: Checked,
  settled: Settled = settle(snapshot, report),
  deeds: readonly Deeds[] = [],
  careful = true,
): readonly (readonly SheetsRequest[])[] {
  const { lang } = plan.settings;
  const lines = logBlocks(
    snapshot,
    deeds.map(({ log }) => log),
    lang,
  );
  const done = deeds.map(({ requests, sheetId }, i) => ({ sheetId, block: [...requests, ...(lines[i] ?? [])] }));
  const states = stateByTab(
    snapshot,
    plan,
    report.rows.map(({ slot }) => slot),
  );
  const bySheet = rowsBySheet(report.rows);
  const tabs = snapshot.tabs.map((tab): Part => {
    const rows = bySheet.get(tab.sheetId);
    const own = done.flatMap(({ sheetId, block }) => (sheetId === tab.sheetId ? [block] : []));
    const results = rows ? [...statusWrites(tab, rows, lang), ...progressWrites(tab, plan, report)] : [];
    return [...own, ...[...results, ...(states.get(tab.sheetId) ?? [])].map((request) => [request])];
  });
  const [reasons = [], ...findings] = findingsWrites(snapshot, plan, report, settled, careful);
  const besides = done.flatMap(({ sheetId, block }) => (sheetId === undefined ? block : []));
  return batchesOf(
    [
      ...tabs,
      [overviewWrites(snapshot, plan, report, checked)],
      [[...besides, ...waiverWrites(snapshot, plan, settled, checked), ...reasons], ...findings],
      [checkedWrites(snapshot, checked)],
    ],
    'check',
    snapshot,
  );
}

function rowsBySheet(rows: readonly RowResult[]): ReadonlyMap<number, readonly RowResult[]> {
  const bySheet = new Map<number, RowResult[]>();
  for (const row of rows) {
    if (!row.place) continue;
    const own = bySheet.get(row.place.sheetId);
    if (own) own.push(row);
    else bySheet.set(row.place.sheetId, [row]);
  }
  return bySheet;
}

/** What a row's column "Đề nghị bổ sung, chỉnh sửa" says: one line a finding, worst first, then its notes (rules/notes.ts). */
export const fixText = (findings: readonly Finding[], lang: 'vi' | 'en', notes: RowResult['notes'] = []): string =>
  [
    ...findings.map((f) => `${findings.length > 1 ? '• ' : ''}${say(f.message, lang)} ${say(f.remedy, lang)}`),
    ...notes.map((note) => NOTE_MARK + say(note, lang)),
  ].join('\n');

function statusWrites(tab: Tab, rows: readonly RowResult[], lang: 'vi' | 'en'): readonly SheetsRequest[] {
  const [status, fix] = [tab.columns.get('status'), tab.columns.get('fix')];
  if (status === undefined || fix === undefined) return [];
  const wanted = new Map<number, Map<number, string>>();
  for (const { place, status: word, findings, notes } of rows) {
    if (place)
      wanted.set(
        place.row,
        new Map([
          [status, say(STATUS_WORDS[word], lang)],
          [fix, fixText(findings, lang, notes)],
        ]),
      );
  }
  return changedCells(tab, wanted, true);
}

function progressWrites(tab: Tab, plan: Plan, report: Report): readonly SheetsRequest[] {
  const { lang } = plan.settings;
  const column = tab.columns.get('code');
  if (column === undefined) return [];
  const { rows } = rowsById(tab);
  const wanted = new Map<number, Map<number, string>>();
  const say1 = (row: number | undefined, text: string): void => {
    if (row !== undefined) wanted.set(row, new Map([[column, text]]));
  };
  const mine = report.progress.filter((p) => tab.key === tabKeyOfUnit(p.unit));
  const sum = (pick: (p: (typeof mine)[number]) => number): number => mine.reduce((total, p) => total + pick(p), 0);
  say1(
    rows.get('#progress'),
    TOP.progress(
      sum((p) => p.complete),
      sum((p) => p.expected),
    )[lang],
  );
  for (const p of mine)
    if (p.unit.collective !== undefined)
      say1(rows.get(blockId(p.unit)), TOP.blockProgress(p.unit.name[lang], p.complete, p.expected)[lang]);
  return changedCells(tab, wanted);
}
