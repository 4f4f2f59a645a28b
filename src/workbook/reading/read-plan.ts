// The plan in force, read from Danh mục, Đơn vị and Thiết lập; what is not there, or cannot be read, comes from the seed.
import type { Item, Plan, Unit } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import { REGISTER_COLUMNS } from '../../i18n/registers';
import type { StructureProblem } from '../../rules/types';
import { ITEMS, UNITS } from '../tabs/layout';
import { assignedText, nameList } from '../tabs/registers';
import { readSettings } from './read-settings';
import { isEmail, isNo, isYes, parseCount, parseDate, splitList, splitNames } from './register-values';
import { rowsById, type Snapshot, type Tab, tabWith, textAt } from './snapshot';

/** The plan, with what its tabs hold that cannot be applied. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly problems: readonly StructureProblem[];
  /** E-mail addresses that are none: they stop set-up before it writes. */
  readonly badEmails: readonly StructureProblem[];
}

/** Reads the three registers over the seed. Slots follow the assignment in force; an edit that would change it is a problem of kind `assignment`. */
export function readPlan(snapshot: Snapshot, seed: Plan, catalogue: Catalogue): ReadPlan {
  const problems: StructureProblem[] = [];
  const badEmails: StructureProblem[] = [];
  const units = readUnits(snapshot, seed.units, catalogue, problems, badEmails);
  const settings = readSettings(snapshot, seed.settings, units, problems, badEmails);
  const items = readItems(snapshot, seed, units, catalogue, problems);
  return { plan: { items, units, settings }, problems, badEmails };
}

function readUnits(
  snapshot: Snapshot,
  seed: readonly Unit[],
  catalogue: Catalogue,
  problems: StructureProblem[],
  badEmails: StructureProblem[],
): readonly Unit[] {
  const tab = tabWith(snapshot, UNITS);
  if (!tab) return seed;
  const read = recordReader(tab);
  const seeds = new Map(seed.map((u) => [u.id, u]));
  const everyAgency = catalogue.collectives.find((c) => c.tab === undefined)?.id ?? '';
  const { rows } = rowsById(tab);
  const units = [...rows].flatMap(([id, row]): readonly Unit[] => {
    const known = seeds.get(id);
    if (!known) return [];
    const at = { tab: tab.title, unit: id, place: { sheetId: tab.sheetId, row } };
    const editors = splitList(read(row, 'editors'));
    for (const value of editors)
      if (!isEmail(value)) badEmails.push({ ...at, kind: 'setting', what: REGISTER_COLUMNS.units.editors.vi, value });
    const memberOf = read(row, 'assigned').split(';').filter(Boolean);
    const member = read(row, 'member');
    if ((isYes(member) || isNo(member)) && isYes(member) !== memberOf.includes(everyAgency)) {
      problems.push({
        ...at,
        kind: 'assignment',
        what: `${read(row, 'name')} – ${REGISTER_COLUMNS.units.member.vi}`,
        value: member,
      });
    }
    const written = read(row, 'deadline');
    const deadline = parseDate(written);
    if (written && !deadline)
      problems.push({ ...at, kind: 'setting', what: REGISTER_COLUMNS.units.deadline.vi, value: written });
    const name = read(row, 'name');
    return [
      {
        ...known,
        name: name && name !== known.name.vi && name !== known.name.en ? { vi: name, en: name } : known.name,
        memberOf: memberOf.length > 0 ? memberOf : known.memberOf,
        editors: editors.filter(isEmail),
        contact: read(row, 'contact'),
        deadline,
      },
    ];
  });
  problems.push(...newRows(tab, 'name'));
  return withMissing(units, seed);
}

/** The units with those that have no row, each after the one it follows in the seed. */
function withMissing(units: readonly Unit[], seed: readonly Unit[]): readonly Unit[] {
  const all = [...units];
  seed.forEach((unit, i) => {
    if (all.some((u) => u.id === unit.id)) return;
    all.splice(all.findIndex((u) => u.id === seed[i - 1]?.id) + 1, 0, unit);
  });
  return all;
}

function readItems(
  snapshot: Snapshot,
  seed: Plan,
  units: readonly Unit[],
  catalogue: Catalogue,
  problems: StructureProblem[],
): readonly Item[] {
  const tab = tabWith(snapshot, ITEMS);
  if (!tab) return seed.items;
  const read = recordReader(tab);
  const { rows } = rowsById(tab);
  const names = nameList({ units: seed.units }, catalogue);
  const ids = new Map(
    [...names, ...units.map((u): [string, string] => [u.id, u.shortName])].map(([id, name]) => [fold(name), id]),
  );
  for (const unit of units) ids.set(fold(unit.name.vi), unit.id);
  const items = seed.items.map((item): Item => {
    const row = rows.get(item.id);
    if (row === undefined) return item;
    const at = { tab: tab.title, place: { sheetId: tab.sheetId, row } };
    const limit = (column: 'minWords' | 'maxWords' | 'maxExamples'): number | undefined => {
      if (!tab.columns.has(column)) return item[column];
      const written = read(row, column);
      const count = parseCount(written);
      if (written && count === undefined)
        problems.push({
          ...at,
          kind: 'setting',
          what: `${item.code.vi} – ${REGISTER_COLUMNS.items[column].vi}`,
          value: written,
        });
      return written ? (count ?? item[column]) : undefined;
    };
    const required = read(row, 'required');
    const isRequired = isYes(required) ? true : required && isNo(required) ? false : undefined;
    if (isRequired === undefined && tab.columns.has('required'))
      problems.push({
        ...at,
        kind: 'setting',
        what: `${item.code.vi} – ${REGISTER_COLUMNS.items.required.vi}`,
        value: required,
      });
    const applied = parseAssigned(read(row, 'assigned')) ?? item;
    const written = [read(row, 'lead'), ...splitNames(read(row, 'contributors'))]
      .filter(Boolean)
      .map((name) => ids.get(fold(name)) ?? name);
    const lead = read(row, 'lead') ? (ids.get(fold(read(row, 'lead'))) ?? read(row, 'lead')) : undefined;
    if (
      tab.columns.has('lead') &&
      tab.columns.has('contributors') &&
      !sameAssignment({ lead, providers: written }, applied)
    ) {
      problems.push({
        ...at,
        kind: 'assignment',
        what: `${item.code.vi} – ${item.text.vi}`,
        value: [read(row, 'lead'), read(row, 'contributors')].filter(Boolean).join('; '),
      });
    }
    const text = read(row, 'request');
    const measure = read(row, 'measure');
    const note = read(row, 'note');
    return {
      ...item,
      text: { vi: text || item.text.vi, en: read(row, 'english') || item.text.en },
      unit: !tab.columns.has('measure')
        ? item.unit
        : measure
          ? { vi: measure, en: measure === item.unit?.vi ? item.unit.en : measure }
          : undefined,
      note: !tab.columns.has('note')
        ? item.note
        : note
          ? { vi: note, en: note === item.note?.vi ? item.note.en : note }
          : undefined,
      minWords: limit('minWords'),
      maxWords: limit('maxWords'),
      maxExamples: limit('maxExamples'),
      required: isRequired ?? item.required,
      lead: applied.lead,
      providers: applied.providers,
    };
  });
  problems.push(...newRows(tab, 'request'));
  return items;
}

/** Rows below the header that hold a text but no id: somebody added an item or a unit by hand. */
function newRows(tab: Tab, column: string): readonly StructureProblem[] {
  const id = tab.columns.get('id');
  const last = Math.max(...[...rowsById(tab).rows.values()], 0);
  const first = Math.min(
    ...[...rowsById(tab).rows].filter(([key]) => !key.startsWith('#')).map(([, row]) => row),
    last,
  );
  return tab.grid.flatMap((_, row) => {
    const text = textAt(tab, row, tab.columns.get(column)).trim();
    if (row <= first || !text || textAt(tab, row, id).trim()) return [];
    return [
      { kind: 'assignment' as const, tab: tab.title, what: text, place: { sheetId: tab.sheetId, row }, value: text },
    ];
  });
}

const recordReader =
  (tab: Tab) =>
  (row: number, column: string): string =>
    textAt(tab, row, tab.columns.get(column)).normalize('NFC').trim();

const fold = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function parseAssigned(text: string): { lead?: string; providers: readonly string[] } | undefined {
  const parts = text.split(';').filter(Boolean);
  if (parts.length === 0) return undefined;
  const lead = parts.find((p) => p.startsWith('*'))?.slice(1);
  return { lead, providers: parts.map((p) => p.replace(/^\*/, '')) };
}

const sameAssignment = (a: Pick<Item, 'lead' | 'providers'>, b: Pick<Item, 'lead' | 'providers'>): boolean =>
  assignedText({ lead: a.lead, providers: [...a.providers].sort() }) ===
  assignedText({ lead: b.lead, providers: [...b.providers].sort() });
