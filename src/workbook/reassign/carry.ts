// Answers on their way: into the archive, and by a tab that stands only while the batch runs into the rows that take them over. Copied on Google's side, so that what stands there at that moment is kept.
import { PERSON_COLUMNS, type Settings, type Unit } from '../../catalogue/plan';
import { ROLE_WORDS } from '../../i18n/words';
import { type Snapshot, type Tab, tabWith, textAt } from '../reading/snapshot';
import type { SheetsRequest } from '../reading/wire';
import { appendRows, box } from '../requests';
import { buildTab, type Taken } from '../set-up/new-tab';
import { newIds, newTexts } from '../set-up/repair-texts';
import { freeTitle } from '../set-up/set-up';
import { freeId } from '../stable-id';
import { ARCHIVE } from '../tabs/layout';
import { archiveTab } from '../tabs/lists/archive';
import { dress } from '../tabs/looks';
import type { RowPlan } from '../tabs/tab-plan';
import type { LeavingRow } from './leaving';

/** Index of a column by its key. */
type At = (key: string) => number;

/** A row, or the first of several adjacent ones, with its columns. */
export interface Target {
  readonly sheetId: number;
  readonly row: number;
  readonly at: At;
}

/** Copies the columns of answers of some adjacent rows into others: values, then formats and dropdowns. */
function copyAnswers(from: Target, to: Target, height: number): readonly SheetsRequest[] {
  const stretches: { from: number; to: number; length: number }[] = [];
  for (const key of PERSON_COLUMNS) {
    const [source, target] = [from.at(key), to.at(key)];
    const last = stretches[stretches.length - 1];
    if (last && last.from + last.length === source && last.to + last.length === target) last.length += 1;
    else stretches.push({ from: source, to: target, length: 1 });
  }
  return ['PASTE_VALUES', 'PASTE_FORMAT'].flatMap((pasteType) =>
    stretches.map(({ from: source, to: target, length }) => ({
      copyPaste: {
        source: box(from.sheetId, from.row, from.row + height, source, source + length),
        destination: box(to.sheetId, to.row, to.row + height, target, target + length),
        pasteType,
        pasteOrientation: 'NORMAL',
      },
    })),
  );
}

/** Copies rows into others, adjacent ones together. */
function copyAll(pairs: readonly { readonly from: Target; readonly to: Target }[]): readonly SheetsRequest[] {
  const runs: { from: Target; to: Target; height: number }[] = [];
  for (const { from, to } of pairs) {
    const last = runs[runs.length - 1];
    const follows = (a: Target | undefined, b: Target): boolean =>
      a?.sheetId === b.sheetId && a.row + (last?.height ?? 0) === b.row;
    if (last && follows(last.from, from) && follows(last.to, to)) last.height += 1;
    else runs.push({ from, to, height: 1 });
  }
  return runs.flatMap(({ from, to, height }) => copyAnswers(from, to, height));
}

const columnsOf =
  ({ columns }: Pick<Tab, 'columns'>): At =>
  (key) =>
    columns.get(key) ?? 0;

/** When and by whom it was done. */
export interface Done {
  readonly when: string;
  readonly by: string;
}

/** The requests that put rows into the archive, which is made where there is none; title of what was made. */
export function archived(
  snapshot: Snapshot,
  rows: readonly LeavingRow[],
  units: ReadonlyMap<string, Unit>,
  settings: Settings,
  { when, by }: Done,
  taken: Taken,
): { readonly requests: readonly SheetsRequest[]; readonly made?: string } {
  if (rows.length === 0) return { requests: [] };
  const lines = rows.flatMap((row): readonly Line[] => [
    ...(row.answered ? [{ row }] : []),
    ...row.beside.map((text) => ({ row, text })),
  ]);
  const plan = archiveTab(settings);
  const tab = tabWith(snapshot, ARCHIVE);
  const title = freeTitle(plan.title, new Set(snapshot.tabs.map((t) => t.title.toLowerCase())));
  const records = lines.map(({ row, text }): RowPlan => {
    const said: Readonly<Record<string, string>> = {
      unit: units.get(row.unit)?.name[settings.lang] ?? row.unit,
      tab: row.tab.title,
      code: textAt(row.tab, row.row, row.tab.columns.get('code')),
      request: textAt(row.tab, row.row, row.tab.columns.get('request')),
      role: row.role ? ROLE_WORDS[row.role][settings.lang] : '',
      answer: text ?? '',
      when,
      by,
    };
    const cells = Object.entries(said).map(([key, one]) => [key, { text: one, kept: false }] as const);
    const id = row.id.startsWith(`${row.unit}/`) ? row.id : `${row.unit}/${row.id}`;
    return { id, kind: 'record', cells: Object.fromEntries(cells) };
  });
  const first = tab?.rowCount ?? plan.rows.length;
  const at: At = tab ? columnsOf(tab) : (key) => plan.columns.findIndex((c) => c.key === key);
  const placed = records.map((record, i) => ({ row: first + i, plan: record }));
  const whole = { ...plan, rows: [...plan.rows, ...records], spareRows: 0 };
  const made = tab
    ? [
        appendRows(tab.sheetId, lines.length),
        ...dress(tab.sheetId, plan, placed, at),
        ...newIds(tab.sheetId, placed, at('id')),
        ...newTexts(tab.sheetId, plan, placed, at),
      ]
    : buildTab(whole, title, snapshot.tabs.length, settings.coordinators, taken).flat();
  const sheetId = tab?.sheetId ?? sheetIdIn(made);
  const pairs = lines.flatMap(({ row, text }, i) =>
    text === undefined ? [{ from: standing(row), to: { sheetId, row: first + i, at } }] : [],
  );
  return { requests: [...made, ...copyAll(pairs)], ...(tab ? {} : { made: title }) };
}

const standing = ({ tab, row }: LeavingRow): Target => ({ sheetId: tab.sheetId, row, at: columnsOf(tab) });

/** A line of the archive: a row's answers, or a text that stood beside them. */
interface Line {
  readonly row: LeavingRow;
  readonly text?: string;
}

/** The id that the first of some requests gives to the tab it makes. */
export const sheetIdIn = (requests: readonly SheetsRequest[]): number => {
  const [first] = requests as readonly {
    readonly addSheet?: { readonly properties?: { readonly sheetId?: number } };
  }[];
  return first?.addSheet?.properties?.sheetId ?? 0;
};

/**
 * Carries answers from rows that leave to rows that may not be there yet: `out` before the tabs are changed, `back` when the targets stand.
 * A row whose answers are carried may stand in the tab of another one's target, so all go by a tab of their own.
 */
export function carried(
  snapshot: Snapshot,
  moves: readonly { readonly row: LeavingRow; readonly target: Target }[],
  taken: Taken,
): { readonly out: readonly SheetsRequest[]; readonly back: readonly SheetsRequest[] } {
  if (moves.length === 0) return { out: [], back: [] };
  const sheetId = freeId('carried', taken.sheets);
  const titles = new Set(snapshot.tabs.map((t) => t.title.toLowerCase()));
  const properties = {
    sheetId,
    title: freeTitle('…', titles),
    index: snapshot.tabs.length,
    gridProperties: { rowCount: moves.length, columnCount: PERSON_COLUMNS.length },
  };
  const at: At = (key) => (PERSON_COLUMNS as readonly string[]).indexOf(key);
  return {
    out: [
      { addSheet: { properties } },
      ...copyAll(moves.map(({ row }, i) => ({ from: standing(row), to: { sheetId, row: i, at } }))),
    ],
    back: [
      ...copyAll(moves.map(({ target }, i) => ({ from: { sheetId, row: i, at }, to: target }))),
      { deleteSheet: { sheetId } },
    ],
  };
}
