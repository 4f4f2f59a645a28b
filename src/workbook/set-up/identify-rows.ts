// Which row of a tab is which row of its plan: by the id, and where ids were lost, overwritten or repeated, by what the rows say.

import { type Tab, textAt } from '../reading/snapshot';
import { isClosed } from '../tabs/closed-cells';
import { type CellPlan, HEADER_ROW, type RowPlan, type TabPlan } from '../tabs/tab-plan';

/** What is known of a tab's rows. */
export interface Identified {
  /** Rows by id, the recovered ones included. */
  readonly rows: ReadonlyMap<string, number>;
  /** Ids to write again: row and id. */
  readonly ids: readonly (readonly [number, string])[];
  /** Rows that repeat another row's id: their id goes, their answers stay where they are. */
  readonly duplicates: readonly number[];
}

/** A text in an id cell that is longer than this cannot be kept in the cell's note: such a row is not recovered. */
const LONGEST_ID_CELL = 40_000;

/**
 * Identifies the plan's rows in a tab.
 * An id counts, unless the row's own texts are those of another row that is missing (an id was overwritten). Of several rows with one id
 * the one with the right texts counts, then the one with most answers, then the first. A row without id is recognised by its texts; where
 * several rows of the plan have the same texts (the blocks of the district level), only under its own heading. What cannot be told apart
 * is left alone: its item gets a new row.
 * @param header the row of the columns' titles, where it was found without its id; −1 otherwise.
 */
export function identifyRows(tab: Tab, plan: TabPlan, wanted: readonly RowPlan[], header: number): Identified {
  const told = signs(plan, wanted);
  const idAt = (row: number): string => textAt(tab, row, tab.columns.get('id')).trim();
  const says = (row: number, sign: Sign | undefined): boolean => sign !== undefined && matches(tab, row, sign);
  const claims = new Map<string, number[]>();
  tab.grid.forEach((_, row) => {
    const id = idAt(row);
    if (told.has(id)) claims.set(id, [...(claims.get(id) ?? []), row]);
  });
  const rows = new Map<string, number>();
  const others: number[] = [];
  for (const [id, claimed] of claims) {
    const filled = (row: number): number =>
      plan.columns.filter((c) => c.owner === 'person' && textAt(tab, row, tab.columns.get(c.key)) !== '').length;
    const rank = (row: number): number => (says(row, told.get(id)) ? 1000 : 0) + filled(row);
    const best = claimed.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    rows.set(id, best);
    others.push(...claimed.filter((row) => row !== best));
  }
  const missing = (): readonly RowPlan[] => wanted.filter((r) => !rows.has(r.id));
  const ids: (readonly [number, string])[] = [];
  for (const lost of missing()) {
    const sign = told.get(lost.id);
    if (!sign?.alone || sign.told.length < 2) continue;
    const found = [...rows].filter(([id, row]) => says(row, sign) && !says(row, told.get(id)));
    const [only] = found;
    if (found.length !== 1 || !only) continue;
    rows.delete(only[0]);
    rows.set(lost.id, only[1]);
    ids.push([only[1], lost.id]);
  }
  if (missing().length > 0) ids.push(...recover(tab, wanted, told, rows, header));
  const written = new Set(ids.map(([row]) => row));
  return { rows, ids, duplicates: others.filter((row) => !written.has(row)).sort((a, b) => a - b) };
}

/** What tells a row: the cells that only the add-in writes, and those of its own that no other row of the plan shares. */
interface Sign {
  readonly told: readonly (readonly [string, CellPlan])[];
  readonly own: readonly (readonly [string, CellPlan])[];
  /** No other row of the plan has the same told cells. */
  readonly alone: boolean;
}

function signs(plan: TabPlan, wanted: readonly RowPlan[]): ReadonlyMap<string, Sign> {
  const seen = new Map<string, number>();
  const count = (key: string): void => void seen.set(key, (seen.get(key) ?? 0) + 1);
  const toldOf = (row: RowPlan): readonly (readonly [string, CellPlan])[] =>
    Object.entries(row.cells).filter(
      ([, cell]) => cell.text !== '' && !cell.state && (cell.kept || row.kind === 'heading' || row.kind === 'top'),
    );
  const signature = (told: Sign['told']): string =>
    told.map(([key, cell]) => `${key}=${cell.kept ? cell.text : stem(cell.text)}`).join('\n');
  for (const row of wanted) {
    count(signature(toldOf(row)));
    for (const [key, cell] of Object.entries(row.cells)) count(`${key}:${cell.text}`);
  }
  const closed = (row: RowPlan, key: string): boolean =>
    plan.columns.some((c) => c.key === key && isClosed(plan, row, c));
  return new Map(
    wanted.map((row): [string, Sign] => {
      const told = toldOf(row);
      const own = Object.entries(row.cells).filter(
        ([key, cell]) => !cell.kept && cell.text !== '' && !closed(row, key) && seen.get(`${key}:${cell.text}`) === 1,
      );
      return [row.id, { told, own, alone: told.length > 0 && seen.get(signature(told)) === 1 }];
    }),
  );
}

function matches(tab: Tab, row: number, { told, own, alone }: Sign): boolean {
  const text = (key: string): string => textAt(tab, row, tab.columns.get(key)).normalize('NFC');
  if (told.length + own.length === 0) return false;
  const same = told.every(([key, cell]) => (cell.kept ? text(key) === cell.text : stem(text(key)) === stem(cell.text)));
  return same && (alone || own.length === 0 || own.some(([key, cell]) => text(key) === cell.text));
}

/** Recognises the missing rows among the rows without a known id, in the plan's order; adds them to `rows`. */
function recover(
  tab: Tab,
  wanted: readonly RowPlan[],
  told: ReadonlyMap<string, Sign>,
  rows: Map<string, number>,
  header: number,
): readonly (readonly [number, string])[] {
  const taken = new Set(rows.values());
  const headings = wanted.filter((r) => r.kind === 'heading');
  const isHeading = (row: number): boolean =>
    headings.some((h) => rows.get(h.id) === row || (!taken.has(row) && matches(tab, row, told.get(h.id) ?? NOTHING)));
  const found: (readonly [number, string])[] = [];
  let from = 0;
  let heading: string | undefined;
  for (const plan of wanted) {
    if (plan.kind === 'heading') heading = plan.id;
    const sign = told.get(plan.id) ?? NOTHING;
    const present = rows.get(plan.id);
    const free = (row: number): boolean =>
      !taken.has(row) && textAt(tab, row, tab.columns.get('id')).length <= LONGEST_ID_CELL && matches(tab, row, sign);
    const row = present ?? place();
    if (present === undefined && row >= 0) {
      found.push([row, plan.id]);
      rows.set(plan.id, row);
      taken.add(row);
    }
    if (row >= 0) from = row + 1;

    function place(): number {
      if (plan.id === HEADER_ROW) return header >= 0 && !taken.has(header) ? header : -1;
      if (sign.alone || sign.own.length > 0) {
        const after = tab.grid.findIndex((_, r) => r >= from && free(r));
        return after >= 0 ? after : tab.grid.findIndex((_, r) => free(r));
      }
      const top = heading === undefined ? undefined : rows.get(heading);
      if (top === undefined) return -1;
      for (let r = top + 1; r < tab.grid.length && !isHeading(r); r += 1) if (free(r)) return r;
      return -1;
    }
  }
  return found;
}

const NOTHING: Sign = { told: [], own: [], alone: false };

/** The part of a text that says what it is about; what follows a dash or a colon changes ("Quận 1 – đã có 3 / phải có 7"). */
export const stem = (text: string): string => text.split(/ – |:/)[0] ?? '';
