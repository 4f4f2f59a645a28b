// The registers as they can be read although ids, columns or metadata were lost: what set-up would restore is known before it is written.
import type { Plan } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import type { StructureProblem } from '../../rules/types';
import { readPlan } from '../reading/read-plan';
import { ownTab, type Snapshot, type Tab } from '../reading/snapshot';
import type { WireCell } from '../reading/wire';
import { itemsTab, settingsTab, unitsTab } from '../tabs/lists/registers';
import type { TabPlan } from '../tabs/tab-plan';
import { type Columns, restoreColumns } from './repair-columns';

/** The registers of a plan: the tabs that hold what is in force. */
export const registersOf = (plan: Plan, catalogue: Catalogue): readonly TabPlan[] => [
  itemsTab(plan, catalogue),
  unitsTab(plan, catalogue),
  settingsTab(plan),
];

/** The snapshot with every register's rows and columns where they can be recognised, and what was wrong with the registers. */
export function recoverRegisters(
  snapshot: Snapshot,
  seed: Plan,
  catalogue: Catalogue,
): { readonly snapshot: Snapshot; readonly problems: readonly StructureProblem[] } {
  const known = readPlan(snapshot, seed, catalogue).plan;
  const inLanguage = (lang: 'vi' | 'en'): readonly TabPlan[] =>
    registersOf({ ...known, settings: { ...known.settings, lang } }, catalogue);
  const english = inLanguage('en');
  const problems: StructureProblem[] = [];
  const recovered = new Map<number, Tab>();
  inLanguage('vi').forEach((vi, i) => {
    const tab = ownTab(snapshot, vi.key);
    if (!tab || tab.key === undefined) problems.push({ kind: 'tab-missing', tab: vi.title, what: vi.title });
    if (!tab) return;
    const plans = [vi, english[i] ?? vi];
    const [first, second] = plans.map((plan) => restoreColumns(tab, plan, plan.rows));
    const found = first && second && knownRows(second) > knownRows(first) ? second : first;
    if (!found) return;
    recovered.set(tab.sheetId, asFound(tab, vi.key, found));
    if (tab.key !== undefined) problems.push(...damages(tab, vi, found));
  });
  return {
    snapshot: { ...snapshot, tabs: snapshot.tabs.map((tab) => recovered.get(tab.sheetId) ?? tab) },
    problems,
  };
}

const knownRows = ({ rows, fresh }: Columns): number => rows.size - fresh.size;

/** The tab with the ids that can be told, and with the columns that are there; a repeated id counts once. */
function asFound(tab: Tab, key: string, { at, fresh, ids, duplicates }: Columns): Tab {
  const id = at.get('id') ?? tab.columnCount;
  const texts = new Map<number, string>([...duplicates.map((row): [number, string] => [row, '']), ...ids]);
  const grid = tab.grid.map((row, i): readonly WireCell[] => {
    const text = texts.get(i);
    if (text === undefined) return row;
    const cells = Array.from({ length: Math.max(row.length, id + 1) }, (_, c): WireCell => row[c] ?? {});
    cells[id] = { effectiveValue: { stringValue: text } };
    return cells;
  });
  return { ...tab, key, grid, columns: new Map([...at].filter(([c]) => c === 'id' || !fresh.has(c))) };
}

function damages(tab: Tab, plan: TabPlan, { ids, duplicates }: Columns): readonly StructureProblem[] {
  const at = { tab: tab.title, place: { sheetId: tab.sheetId, row: ids[0]?.[0] ?? 0 } };
  const lost = plan.columns.filter((c) => !tab.columns.has(c.key) || (c.key === 'id' && ids.length > 0));
  return [
    ...lost.map((c): StructureProblem => ({ ...at, kind: 'column-missing', what: c.title })),
    ...duplicates.map(
      (row): StructureProblem => ({
        kind: 'duplicate-id',
        tab: tab.title,
        what: `${plan.title}, ${row + 1}`,
        place: { sheetId: tab.sheetId, row },
      }),
    ),
  ];
}
