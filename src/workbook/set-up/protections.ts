// Who may write where: the protections a tab should have, and what differs from those it has.

import type { Tab } from '../reading/snapshot';
import type { SheetsRequest, WireProtection, WireRange } from '../reading/wire';
import { box, runs } from '../requests';
import { stableId } from '../stable-id';
import type { TabPlan } from '../tabs/tab-plan';

/** A protection as it should be. `editors` absent: a warning only (the API refuses editors beside `warningOnly`). */
export interface Wanted {
  readonly protectedRangeId: number;
  readonly range: WireRange;
  readonly unprotectedRanges: readonly WireRange[];
  readonly description: string;
  readonly editors?: readonly string[];
}

/** Where things stand in the tab, or will stand when the batch has been applied. */
export interface Standing {
  readonly sheetId: number;
  readonly row: (id: string) => number | undefined;
  readonly at: (column: string) => number;
}

/**
 * The protections of a tab: the whole tab for the coordinators, with the rows' answer and status columns and single open cells left
 * open; a warning on status and "what to fix", which an officer's own trigger writes; and the rows of units whose editors are named, for them alone.
 */
export function wantedProtections(
  tab: TabPlan,
  coordinators: readonly string[],
  standing: Standing,
): readonly Wanted[] {
  const { sheetId, at } = standing;
  const items = tab.rows.filter((r) => r.kind === 'item').flatMap((r) => standing.row(r.id) ?? []);
  const openColumns = runs(tab.columns.filter((c) => c.owner !== 'add-in').map((c) => at(c.key)));
  const openIn = tab.answers ? openCells(tab, standing) : new Map<number, readonly number[]>();
  const unprotectedRanges = tab.answers
    ? [
        ...runs(items).flatMap(([top, end]) => openColumns.map(([left, right]) => box(sheetId, top, end, left, right))),
        ...[...openIn].flatMap(([column, rows]) =>
          runs(rows).map(([top, end]) => box(sheetId, top, end, column, column + 1)),
        ),
      ]
    : [];
  const wanted: Wanted[] = [
    {
      protectedRangeId: tabProtection(tab.key),
      range: { sheetId },
      unprotectedRanges,
      description: tab.protection,
      editors: coordinators,
    },
  ];
  if (!tab.answers || items.length === 0) return wanted;
  const statuses = tab.columns.filter((c) => c.owner === 'status').map((c) => at(c.key));
  const [left, right] = [Math.min(...statuses), Math.max(...statuses) + 1];
  wanted.push({
    protectedRangeId: stableId(`${tab.key}/status`),
    range: box(sheetId, Math.min(...items), Math.max(...items) + 1, left, right),
    unprotectedRanges: [],
    description: tab.warning ?? tab.protection,
  });
  const open = openColumns.flat();
  for (const { name, description, rows, cells, editors } of tab.editors) {
    if (editors.length === 0) continue;
    const own = (id: string, range: WireRange): void =>
      void wanted.push({
        protectedRangeId: stableId(`${tab.key}/editors/${name}/${id}`),
        range,
        unprotectedRanges: [],
        description,
        editors: [...new Set([...coordinators, ...editors])],
      });
    const standIn = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => standing.row(id) ?? []);
    runs(standIn(rows)).forEach(([top, end], n) => {
      own(String(n), box(sheetId, top, end, Math.min(...open), Math.max(...open)));
    });
    const further = new Set(standIn(cells));
    for (const [column, all] of openIn)
      runs(all.filter((row) => further.has(row))).forEach(([top, end], n) => {
        own(`cells/${n}`, box(sheetId, top, end, column, column + 1));
      });
  }
  return wanted;
}

/** Rows by column of the cells that are open although their rows are the add-in's. */
function openCells(tab: TabPlan, { row, at }: Standing): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { id, cells } of tab.rows) {
    const standsAt = row(id);
    if (standsAt === undefined) continue;
    for (const [key, cell] of Object.entries(cells))
      if (cell.open) found.set(at(key), [...(found.get(at(key)) ?? []), standsAt]);
  }
  return found;
}

/** A short fingerprint of everybody named in a tab's protections: kept in metadata, because the API adds the owner to every list it returns. */
export const editorsPrint = (wanted: readonly Wanted[]): string =>
  String(
    stableId(
      wanted
        .map(
          (w) =>
            `${w.protectedRangeId}:${[...(w.editors ?? [])]
              .map((e) => e.toLowerCase())
              .sort()
              .join(',')}`,
        )
        .join('|'),
    ),
  );

/**
 * Requests that add what is missing, change what differs and drop the add-in's own protections that are wanted no more.
 * @param ours the ids that this tab's protections can have (`ownProtectionIds`); one with our description that came with a copied tab
 * is ours too.
 * @param everywhere people whom every protection of the workbook names (`namedEverywhere`); absent: nobody is too many
 */
export function protectionRequests(
  wanted: readonly Wanted[],
  present: readonly WireProtection[],
  ours: ReadonlySet<number>,
  editorsChanged: boolean,
  everywhere?: ReadonlySet<string>,
): readonly SheetsRequest[] {
  const there = new Map(present.map((p) => [p.protectedRangeId ?? 0, p]));
  const kept = new Set(wanted.map((w) => w.protectedRangeId));
  const requests: SheetsRequest[] = [];
  for (const want of wanted) {
    const has = there.get(want.protectedRangeId);
    if (!has) requests.push({ addProtectedRange: { protectedRange: whole(want) } });
    else if (editorsChanged ? differs(want, has) || want.editors : differs(want, has, everywhere)) {
      const fields = want.editors ? 'range,unprotectedRanges,warningOnly,editors' : 'range,warningOnly';
      requests.push({ updateProtectedRange: { protectedRange: whole(want), fields } });
    }
  }
  const descriptions = new Set(wanted.map((w) => w.description));
  const gone = [...there].filter(
    ([id, p]) => !kept.has(id) && (ours.has(id) || (p.description !== undefined && descriptions.has(p.description))),
  );
  return [...gone.map(([id]) => ({ deleteProtectedRange: { protectedRangeId: id } })), ...requests];
}

/** The ids that this tab's protections can have, for `protectionRequests`: one for each of its rows at most. */
export function ownProtectionIds(tab: TabPlan): ReadonlySet<number> {
  const names = tab.editors.flatMap(({ name, rows, cells }) => [
    ...rows.map((_, n) => `editors/${name}/${n}`),
    ...cells.map((_, n) => `editors/${name}/cells/${n}`),
  ]);
  return new Set(['tab', 'status', ...names].map((n) => stableId(`${tab.key}/${n}`)));
}

function whole(want: Wanted): Record<string, unknown> {
  const { protectedRangeId, range, unprotectedRanges, description, editors } = want;
  const common = { protectedRangeId, range, description };
  return editors
    ? { ...common, unprotectedRanges, warningOnly: false, editors: { users: editors } }
    : { ...common, warningOnly: true };
}

const differs = (want: Wanted, has: WireProtection, everywhere?: ReadonlySet<string>): boolean =>
  Object.values(differencesOf(want, has, everywhere)).some((part) =>
    typeof part === 'boolean' ? part : part.length > 0,
  );

/** What is not as it should be: its range or what it leaves open, whether it only warns, people it lacks and people it names too many. */
export interface Differences {
  readonly range: boolean;
  readonly kind: boolean;
  readonly lacking: readonly string[];
  readonly extra: readonly string[];
}

/** @param everywhere people who count as wanted: the API adds the owner to each list; absent: nobody is too many */
export function differencesOf(want: Wanted, has: WireProtection, everywhere?: ReadonlySet<string>): Differences {
  const { users = [], groups = [], domainUsersCanEdit = false } = has.editors ?? {};
  const [named, wanted] = [users, want.editors ?? []].map((list) => list.map((one) => one.toLowerCase()));
  const extra = everywhere && want.editors ? [...users, ...groups, ...(domainUsersCanEdit ? ['@'] : [])] : [];
  return {
    range:
      !sameRanges([want.range], [has.range ?? {}]) ||
      (want.editors !== undefined && !sameRanges(want.unprotectedRanges, has.unprotectedRanges ?? [])),
    kind: (has.warningOnly ?? false) !== !want.editors,
    lacking: (want.editors ?? []).filter((one) => !named?.includes(one.toLowerCase())),
    extra: extra.filter((one) => !wanted?.includes(one.toLowerCase()) && !everywhere?.has(one.toLowerCase())),
  };
}

/**
 * The people whom the protection of every tab of ours names, in small letters: coordinators, and the spreadsheet's owner, whom the API adds to
 * each list.
 */
export function namedEverywhere(tabs: readonly Tab[]): ReadonlySet<string> {
  const lists = tabs.flatMap(({ key, protections }) => {
    const own = protections.find((p) => key !== undefined && p.protectedRangeId === tabProtection(key));
    return own ? [(own.editors?.users ?? []).map((one) => one.toLowerCase())] : [];
  });
  const [first = [], ...others] = lists;
  return new Set(first.filter((one) => others.every((list) => list.includes(one))));
}

/** The id of a tab's own protection. */
const tabProtection = (key: string): number => stableId(`${key}/tab`);

function sameRanges(a: readonly WireRange[], b: readonly WireRange[]): boolean {
  const key = (r: WireRange): string =>
    [r.startRowIndex ?? 0, r.endRowIndex ?? '', r.startColumnIndex ?? 0, r.endColumnIndex ?? ''].join(':');
  return a.map(key).sort().join('|') === b.map(key).sort().join('|');
}
