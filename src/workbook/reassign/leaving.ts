// The rows of the tabs of answers that are asked no more where they stand.
import { ownItemNumber } from '../../catalogue/own-item';
import type { Plan, Role } from '../../catalogue/plan';
import { ROLE_WORDS } from '../../i18n/words';
import { rowsById, type Snapshot, type Tab, textAt } from '../reading/snapshot';
import { handInRows, isHandInId } from '../tabs/hand-in-rows';
import type { RowPlan, TabPlan } from '../tabs/tab-plan';
import { type Content, contentOf, isOnlyOurs } from './content';
import type { Leaving } from './moves';

/** A row that leaves, with where it stands and what it holds. */
export interface LeavingRow extends Leaving, Content {
  readonly tab: Tab;
  readonly row: number;
  readonly id: string;
}

/** A tab of answers: what leaves it, and whether it goes itself. */
export interface TabChange {
  readonly tab: Tab;
  /** What it is to be; absent: its agency is asked nothing any more. */
  readonly next?: TabPlan;
  readonly rows: readonly LeavingRow[];
  /** Nobody has put anything else into it: it can be deleted. */
  readonly isEmpty: boolean;
}

/** The plans of the tabs, of what is in force and of what is wanted. */
export interface Plans {
  /** As the add-in may have written it, in each language: by tab. */
  readonly former: readonly ReadonlyMap<string, TabPlan>[];
  readonly next: ReadonlyMap<string, TabPlan>;
  /** Every item that is or was asked, with the seed's. */
  readonly items: readonly Pick<Plan['items'][number], 'id'>[];
  /** Ids of standards and form sections: headings stand over them. */
  readonly groups: ReadonlySet<string>;
}

/** Rows above the header, and the header: they stay as long as their tab does. */
const TOP: ReadonlySet<string> = new Set(['#title', '#deadline', '#progress', '#how', '#reason', '#header']);

const HAND_IN: ReadonlySet<string> = new Set(['#handin', '#letter']);

/** What leaves each tab of answers; tabs that nothing leaves are left out, but for those that go. */
export function leavingRows(snapshot: Snapshot, plans: Plans): readonly TabChange[] {
  const items = new Set(plans.items.map(({ id }) => id));
  return snapshot.tabs.flatMap((tab): readonly TabChange[] => {
    const next = plans.next.get(tab.key ?? '');
    if (!isAnswersTab(tab)) return [];
    const wanted = new Set(next?.rows.map(({ id }) => id));
    const former = plans.former.map((all) => rowPlans(all.get(tab.key ?? '')));
    const plannedFor = (id: string): readonly RowPlan[] => {
      const known = former.flatMap((rows) => rows.get(id) ?? []);
      return known.length === 0 && isHandInId(id) ? handInAt(id) : known;
    };
    const rows = [...rowsById(tab).rows].flatMap(([id, row]): readonly LeavingRow[] => {
      const named = nameOf(id, tab.key ?? '', items, plans.groups);
      if (wanted.has(id) || TOP.has(id) || !named) return [];
      const content = contentOf(tab, row, plannedFor(id));
      const role = named.item === undefined ? {} : { role: roleAt(tab, row, id) };
      return [{ ...named, ...role, ...content, typed: content.answered, tab, row, id }];
    });
    if (next && rows.length === 0) return [];
    const leaving = new Set(rows.map(({ row }) => row));
    const idAt = (row: number): string => textAt(tab, row, tab.columns.get('id')).trim();
    const isEmpty = isOnlyOurs(
      tab,
      leaving,
      (row) => plannedFor(idAt(row)),
      (row) => TOP.has(idAt(row)),
    );
    return [next ? { tab, next, rows, isEmpty } : { tab, rows, isEmpty }];
  });
}

/** True for a tab of an agency or of blocks. */
export const isAnswersTab = ({ key }: Tab): boolean => key !== undefined && /^(unit|collective):/.test(key);

const rowPlans = (plan: TabPlan | undefined): ReadonlyMap<string, RowPlan> =>
  new Map(plan?.rows.map((row) => [row.id, row]));

/** The row of a hand-in as it was made, of a unit that Đơn vị has no more. */
function handInAt(id: string): readonly RowPlan[] {
  const [, unit] = /^([^/]+)\//.exec(id) ?? [];
  const of = { id: unit ?? '', ...(unit === undefined ? {} : { collective: '' }) };
  return (['vi', 'en'] as const).flatMap((lang) => handInRows(of, lang).filter((row) => row.id === id));
}

/** The unit and the item that a row's id names; `undefined` for an id that the add-in does not give. */
function nameOf(
  id: string,
  key: string,
  items: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): Pick<LeavingRow, 'unit' | 'item'> | undefined {
  const [, unit = '', rest = ''] = /^([^/#]+)\/(.+)$/.exec(id) ?? [];
  const [who, what] = key.startsWith('unit:') ? [key.slice('unit:'.length), id] : [unit, rest];
  if (what.startsWith('#'))
    return what === '#' || HAND_IN.has(what) || groups.has(what.slice(1)) ? { unit: who } : undefined;
  const item = what.replace(/\+summary$/, '');
  return what !== '' && (items.has(item) || ownItemNumber(item) !== undefined) ? { unit: who, item } : undefined;
}

/** The role as the row itself says it. */
function roleAt(tab: Tab, row: number, id: string): Role {
  if (id.endsWith('+summary')) return 'summary';
  const word = textAt(tab, row, tab.columns.get('role'));
  return [ROLE_WORDS.lead.vi, ROLE_WORDS.lead.en].includes(word.normalize('NFC')) ? 'lead' : 'contributor';
}
