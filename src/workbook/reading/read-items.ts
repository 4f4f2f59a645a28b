// The items in force, read from Danh mục: the seed's that are not retired, and the city's own; with what is edited and not applied yet.

import { KINDS } from '../../catalogue/kinds';
import { OWN_GROUP, ownItem, ownItemNumber } from '../../catalogue/own-item';
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Catalogue, Text } from '../../catalogue/types';
import { REGISTER_COLUMNS } from '../../i18n/registers';
import type { StructureProblem } from '../../rules/types';
import { ITEMS } from '../tabs/layout';
import { assignedText, parseAssigned } from '../tabs/lists/assigned';
import { collectiveEntries, type NameBook, nameBook, unitNames } from './names';
import { pendingRows, recordReader, recordsById } from './register-rows';
import { isNo, isYes, parseCount, splitNames } from './register-values';
import { type Snapshot, type Tab, tabWith } from './snapshot';

/** Rows of Danh mục by id. */
export const itemRows = (tab: Tab): ReadonlyMap<string, number> => {
  const read = recordReader(tab);
  return recordsById(tab, (row) => parseAssigned(read(row, 'assigned'))?.id);
};

/** The columns of limits, with what they are called in an item. */
export const LIMIT_COLUMNS = ['minWords', 'maxWords', 'maxExamples'] as const;

/** Reads every item; an assignment that differs from the one in force is a problem of kind `assignment`. */
export function readItems(
  snapshot: Snapshot,
  seed: Plan,
  units: readonly Unit[],
  retired: ReadonlySet<string>,
  catalogue: Catalogue,
  problems: StructureProblem[],
): readonly Item[] {
  const asked = seed.items.filter(({ id }) => !retired.has(id));
  const tab = tabWith(snapshot, ITEMS);
  if (!tab) return asked;
  const rows = itemRows(tab);
  const known = new Set(asked.map(({ id }) => id));
  const own = [...rows].flatMap(([id, row]) => ownInForce(tab, id, row));
  const read = itemReader(
    tab,
    nameBook([...collectiveEntries(catalogue), ...unitNames(seed), ...unitNames({ units })]),
  );
  const inForce = new Set([...asked, ...own].flatMap(({ id }) => rows.get(id) ?? []));
  const all = [...asked, ...own].map((item) => {
    const row = rows.get(item.id);
    return row === undefined ? item : read(item, row, problems);
  });
  problems.push(...pendingRows(tab, 'request', inForce));
  return inGroups(all.slice(0, known.size), all.slice(known.size));
}

/** The own item of a row; none where the row is not in force. */
function ownInForce(tab: Tab, id: string, row: number): readonly Item[] {
  if (ownItemNumber(id) === undefined) return [];
  const said = parseAssigned(recordReader(tab)(row, 'assigned'));
  if (!said?.kind || !(said.kind in KINDS)) return [];
  const { kind, group = OWN_GROUP, lead, providers } = said;
  const item = { id, kind, group, providers, required: false, text: { vi: '', en: '' } };
  return [ownItem(lead === undefined ? item : { ...item, lead })];
}

/** Own items after the last item of their standard; those of no standard after all of Annex I. */
function inGroups(items: readonly Item[], own: readonly Item[]): readonly Item[] {
  const all = [...items];
  for (const item of own) {
    const last = (fits: (other: Item) => boolean): number => all.map(fits).lastIndexOf(true);
    const group = last(({ group: name }) => name === item.group);
    all.splice((group >= 0 ? group : last(({ annex }) => annex === 'I')) + 1, 0, item);
  }
  return all;
}

/** Reads the row of an item over what the seed, or the assignment in force, says of it. */
function itemReader(tab: Tab, names: NameBook): (item: Item, row: number, problems: StructureProblem[]) => Item {
  const read = recordReader(tab);
  return (item, row, problems) => {
    const at = { tab: tab.title, place: { sheetId: tab.sheetId, row } };
    const unreadable = (column: keyof typeof REGISTER_COLUMNS.items, value: string): void => {
      const what = `${item.code.vi} – ${REGISTER_COLUMNS.items[column].vi}`;
      problems.push({ ...at, kind: 'setting', what, value });
    };
    const limit = (column: (typeof LIMIT_COLUMNS)[number]): number | undefined => {
      if (!tab.columns.has(column)) return item[column];
      const written = read(row, column);
      const count = parseCount(written);
      if (written && count === undefined) unreadable(column, written);
      return written ? (count ?? item[column]) : undefined;
    };
    const required = read(row, 'required');
    const isRequired = isYes(required) ? true : required && isNo(required) ? false : undefined;
    if (isRequired === undefined && tab.columns.has('required')) unreadable('required', required);
    const said = parseAssigned(read(row, 'assigned')) ?? item;
    const applied: Pick<Item, 'lead' | 'providers'> = { lead: said.lead, providers: said.providers };
    const written = [...splitNames(read(row, 'lead')), ...splitNames(read(row, 'contributors'))];
    const [lead] = splitNames(read(row, 'lead')).map((name) => names.find(name) ?? name);
    const providers = [...new Set(written.map((name) => names.find(name) ?? name))];
    if (tab.columns.has('lead') && tab.columns.has('contributors') && !sameAssignment({ lead, providers }, applied))
      problems.push({
        ...at,
        kind: 'assignment',
        what: `${item.code.vi} – ${item.text.vi || read(row, 'request')}`,
        value: [read(row, 'lead'), read(row, 'contributors')].filter(Boolean).join('; '),
      });
    const text = read(row, 'request');
    /** A text that may be empty: the Vietnamese as written, the English the item's own where that is unchanged. */
    const optional = (column: 'measure' | 'note', was: Text | undefined): Text | undefined => {
      const now = read(row, column);
      if (!tab.columns.has(column)) return was;
      return now ? { vi: now, en: now === was?.vi ? was.en : now } : undefined;
    };
    return {
      ...item,
      text: { vi: text || item.text.vi, en: read(row, 'english') || (item.own ? text : item.text.en) },
      unit: optional('measure', item.unit),
      note: optional('note', item.note),
      minWords: limit('minWords'),
      maxWords: limit('maxWords'),
      maxExamples: limit('maxExamples'),
      required: isRequired ?? item.required,
      lead: applied.lead,
      providers: applied.providers,
    };
  };
}

/** True where the same units provide, in whatever order, and the same one leads. */
export const sameAssignment = (a: Pick<Item, 'lead' | 'providers'>, b: Pick<Item, 'lead' | 'providers'>): boolean =>
  assignedText({ lead: a.lead, providers: [...a.providers].sort() }) ===
  assignedText({ lead: b.lead, providers: [...b.providers].sort() });
