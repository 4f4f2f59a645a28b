// The units in force, read from Đơn vị: which there are, what they are called and in what order; with what is edited and not applied yet.
import type { Plan, Unit } from '../../catalogue/plan';
import type { Catalogue } from '../../catalogue/types';
import { REGISTER_COLUMNS } from '../../i18n/registers';
import type { StructureProblem } from '../../rules/types';
import { UNITS } from '../tabs/layout';
import { HANDED_OVER, kindOf, parseAssignedUnit } from '../tabs/lists/assigned';
import { exactKey } from './names';
import { pendingRows, recordReader, recordsById } from './register-rows';
import { isEmail, isNo, isYes, parseDate, splitList } from './register-values';
import { type Snapshot, type Tab, tabWith } from './snapshot';

/** Where what cannot be applied is collected. */
export interface Problems {
  readonly problems: StructureProblem[];
  /** E-mail addresses that are none. */
  readonly badEmails: StructureProblem[];
}

/** The agencies' collective: "các sở, ban ngành, đoàn thể". */
export const everyAgencyOf = (catalogue: Catalogue): string =>
  catalogue.collectives.find((c) => c.tab === undefined)?.id ?? '';

/** Rows of Đơn vị by id. */
export const unitRows = (tab: Tab): ReadonlyMap<string, number> => {
  const read = recordReader(tab);
  return recordsById(tab, (row) => parseAssignedUnit(read(row, 'assigned'))?.id);
};

/**
 * Units of the seed that are not retired, and own ones whose row says what is in force of them; in the tab's order. A name, a kind or a
 * membership that differs from what is in force is a problem of kind `assignment`.
 */
export function readUnits(
  snapshot: Snapshot,
  seed: Pick<Plan, 'units'>,
  retired: ReadonlySet<string>,
  catalogue: Catalogue,
  found: Problems,
): readonly Unit[] {
  const asked = seed.units.filter(({ id }) => !retired.has(id));
  const tab = tabWith(snapshot, UNITS);
  if (!tab) return asked;
  const read = recordReader(tab);
  const seeds = new Map(asked.map((u) => [u.id, u]));
  const inForce = new Set<number>();
  const rows = unitRows(tab);
  const handedOver = new Set([...rows].filter(([, row]) => read(row, 'assigned') === HANDED_OVER).map(([id]) => id));
  const units = [...rows].flatMap(([id, row]): readonly Unit[] => {
    const base = unitInForce(id, read(row, 'assigned'), seeds.get(id), catalogue);
    if (id.startsWith('#') || !base) return [];
    inForce.add(row);
    const at = { tab: tab.title, unit: id, place: { sheetId: tab.sheetId, row } };
    const setting = (what: string, value: string): StructureProblem => ({ ...at, kind: 'setting', what, value });
    const editors = splitList(read(row, 'editors'));
    for (const value of editors)
      if (!isEmail(value)) found.badEmails.push(setting(REGISTER_COLUMNS.units.editors.vi, value));
    const written = read(row, 'deadline');
    const deadline = parseDate(written);
    if (written && !deadline) found.problems.push(setting(REGISTER_COLUMNS.units.deadline.vi, written));
    const pending = pendingEdit(base, (column) => (tab.columns.has(column) ? read(row, column) : undefined), catalogue);
    if (pending) found.problems.push({ ...at, kind: 'assignment', ...pending });
    return [{ ...base, editors: editors.filter(isEmail), contact: read(row, 'contact'), deadline }];
  });
  const settled = new Set([...inForce, ...[...rows].filter(([id]) => handedOver.has(id)).map(([, row]) => row)]);
  found.problems.push(...pendingRows(tab, 'name', settled));
  return withMissing(
    units,
    asked.filter(({ id }) => !handedOver.has(id)),
  );
}

/** The unit as the cell "Phân công đang áp dụng" has it over the seed; undefined where the row is not in force. */
export function unitInForce(
  id: string,
  assigned: string,
  known: Unit | undefined,
  catalogue: Catalogue,
): Unit | undefined {
  const said = parseAssignedUnit(assigned);
  if (!said) return known && assigned === '' ? known : undefined;
  const blocks = catalogue.collectives.filter((c) => c.tab !== undefined).map((c) => c.id);
  const collective = said.memberOf.find((member) => blocks.includes(member));
  const kind = kindOf(collective, said.ward);
  if (known && known.kind === kind && !said.name) return { ...known, memberOf: said.memberOf };
  if (!said.name) return undefined;
  const base: Unit = {
    id,
    name: known && known.name.vi === said.name ? known.name : { vi: said.name, en: said.name },
    shortName: said.short || said.name,
    kind,
    memberOf: said.memberOf,
    editors: [],
    contact: '',
  };
  return collective === undefined ? base : { ...base, collective };
}

/** The first edit of a row that waits for the update. `read` gives `undefined` for a column that is gone. */
function pendingEdit(
  unit: Unit,
  read: (column: string) => string | undefined,
  catalogue: Catalogue,
): Pick<StructureProblem, 'what' | 'value'> | undefined {
  const { name, member, successor } = { name: read('name'), member: read('member'), successor: read('successor') };
  const what = (column: keyof typeof REGISTER_COLUMNS.units): string =>
    `${name ?? unit.name.vi} – ${REGISTER_COLUMNS.units[column].vi}`;
  if (successor) return { what: what('successor'), value: successor };
  if (name !== undefined && ![unit.name.vi, unit.name.en].some((n) => exactKey(n) === exactKey(name)))
    return { what: what('name'), value: name };
  const isMember = unit.memberOf.includes(everyAgencyOf(catalogue));
  if (member !== undefined && (isYes(member) || isNo(member)) && isYes(member) !== isMember)
    return { what: what('member'), value: member };
  return undefined;
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
