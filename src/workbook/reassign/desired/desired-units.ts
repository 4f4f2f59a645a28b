// Đơn vị as the coordinator wants it: which row is which unit, who is renamed, who is new, who hands over to whom.
import type { Plan, Unit, UnitKind } from '../../../catalogue/plan';
import type { Catalogue } from '../../../catalogue/types';
import { BAD_EDITS as BAD } from '../../../i18n/collecting/reassign';
import { UNIT_KINDS } from '../../../i18n/registers';
import { WORDS } from '../../../i18n/workbook';
import { collectiveEntries, exactKey, type NameBook, nameBook, unitNames } from '../../reading/names';
import { everyAgencyOf, unitRows } from '../../reading/read-units';
import { firstRecord } from '../../reading/register-rows';
import { isEmail, isNo, isYes, parseDate, splitList } from '../../reading/register-values';
import { assignedUnitText, HANDED_OVER } from '../../tabs/lists/assigned';
import type { Edits } from '../edits';
import { settleSuccessors } from './successors';
import { freeShort, freeUnitId, kindByName, kindByWord, shortOf, soundsLikeAgency } from './unit-words';

/** A row of Đơn vị that names a unit. */
interface Line {
  readonly row: number;
  readonly name: string;
  readonly kind: UnitKind;
  /** The unit in force whose id stands in the row. */
  readonly former?: Unit;
  /** What stands in the id column, where it is no unit's in force. */
  readonly id?: string;
  readonly successor: string;
}

/** The units that are wanted. */
export interface WantedUnits {
  readonly units: readonly Unit[];
  /** Every name that a unit may be written by: the wanted ones, what they were called, and whom a unit that hands over is followed by. */
  readonly names: NameBook;
  /** By the unit that goes, the one that takes over. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Reads the rows, decides which unit each is, and writes what is to be in force. */
export function wantedUnits(edits: Edits, plan: Plan, seed: Plan, catalogue: Catalogue): WantedUnits {
  const { read } = edits;
  const ids = new Map([...unitRows(edits.tab)].map(([id, row]) => [row, id]));
  const inForce = new Map(plan.units.map((unit) => [unit.id, unit]));
  const lines: Line[] = [];
  const settled: { readonly row: number; readonly name: string; readonly successor: string }[] = [];
  for (let row = firstRecord(edits.tab); row < edits.tab.grid.length; row += 1) {
    const id = ids.get(row);
    const [name, successor] = [read(row, 'name'), read(row, 'successor')];
    if (read(row, 'assigned') === HANDED_OVER && successor !== '') settled.push({ row, name, successor });
    else if (name === '') refuseNameless(edits, row, id !== undefined && inForce.has(id));
    else lines.push({ row, name, successor, kind: 'agency', ...idOf(id, inForce) });
  }
  const kinds = lines.map((line) => ({ ...line, kind: kindOf(edits, line) }));
  const known = identify(kinds, plan.units);
  const taken = new Set([...seed.units, ...plan.units, ...seed.items].map(({ id }) => id));
  const collective = catalogue.collectives.find((c) => c.tab !== undefined)?.id ?? '';
  const shorts = shortNames(edits, kinds, known);
  const units: Unit[] = [];
  const leaving = new Map<string, Line>();
  for (const line of kinds) {
    const unit = known.get(line);
    if (line.successor !== '') {
      if (unit) leaving.set(unit.id, line);
      else edits.refuse(line.row, 'successor', BAD.successorOfNone);
      continue;
    }
    const block = line.kind === 'agency' ? [] : [collective];
    const isMember = membership(edits, line, unit, everyAgencyOf(catalogue));
    const same = unit !== undefined && named(unit, line.name);
    const next: Unit = {
      id: unit?.id ?? newId(line, seed, taken),
      name: same ? unit.name : { vi: line.name, en: line.name },
      shortName: shorts.get(line) ?? shortOf(line.name),
      kind: line.kind,
      memberOf: [...block, ...(isMember ? [everyAgencyOf(catalogue)] : [])],
      editors: [],
      contact: '',
      ...(line.kind === 'agency' ? {} : { collective }),
    };
    units.push(next);
    writeLine(edits, line, next, seed, plan);
  }
  refuseTwice(edits, kinds);
  refuseUnreadable(edits, kinds);
  const former = plan.units.filter((unit) => units.some(({ id }) => id === unit.id));
  const asked = nameBook([...unitNames({ units: former }), ...unitNames({ units })]);
  const { successors, names } = settleSuccessors(edits, { units, leaving, settled, inForce, asked });
  for (const [id, line] of leaving) {
    edits.write(line.row, 'id', id);
    edits.write(line.row, 'assigned', HANDED_OVER);
  }
  return {
    units,
    names: nameBook([
      ...names,
      ...collectiveEntries(catalogue),
      ...unitNames({ units: former }),
      ...unitNames({ units }),
    ]),
    successors,
  };
}

function idOf(id: string | undefined, inForce: ReadonlyMap<string, Unit>): Pick<Line, 'former' | 'id'> {
  if (id === undefined) return {};
  const former = inForce.get(id);
  return former ? { former } : { id };
}

/** A row without a name holds nothing; or it has an id or other cells, and is not to be guessed at. */
function refuseNameless(edits: Edits, row: number, isUnit: boolean): void {
  const others = ['short', 'successor', 'editors', 'contact', 'deadline'];
  if (isUnit || others.some((column) => edits.read(row, column) !== '')) edits.refuse(row, 'name', BAD.noName);
}

const named = (unit: Unit, name: string): boolean =>
  [unit.name.vi, unit.name.en].some((known) => exactKey(known) === exactKey(name));

/** The kind of a row: by its name where the column Loại still says what was in force, else by both, which must not differ. */
function kindOf(edits: Edits, { row, name, former }: Line): UnitKind {
  const word = edits.read(row, 'kind');
  const [said, told] = [kindByWord(word), kindByName(name)];
  if (word !== '' && said === undefined) edits.refuse(row, 'kind', BAD.unknownKind(word));
  const isStale = former !== undefined && (said === undefined || said === former.kind);
  if (isStale) return named(former, name) ? former.kind : (told ?? former.kind);
  if (said !== undefined && told !== undefined && said !== told) edits.refuse(row, 'kind', BAD.kindDiffers(name));
  const kind = said ?? told ?? (soundsLikeAgency(name) ? 'agency' : undefined);
  if (kind === undefined && word === '') edits.refuse(row, 'kind', BAD.noKind(name));
  return kind ?? 'agency';
}

/**
 * Which unit in force each row is: the one whose name it says, of its kind, wherever that name stands now; else the one whose id it has,
 * renamed, where its kind is the same. A list pasted in another order thus keeps every unit's answers under its own name.
 */
function identify(lines: readonly Line[], units: readonly Unit[]): ReadonlyMap<Line, Unit> {
  const found = new Map<Line, Unit>();
  const claimed = new Set<string>();
  const claim = (line: Line, unit: Unit | undefined): void => {
    if (!unit || found.has(line) || claimed.has(unit.id) || unit.kind !== line.kind) return;
    found.set(line, unit);
    claimed.add(unit.id);
  };
  for (const line of lines) if (line.former && named(line.former, line.name)) claim(line, line.former);
  const byName = new Map(units.flatMap((unit) => [unit.name.en, unit.name.vi].map((n) => [exactKey(n), unit])));
  for (const line of lines) claim(line, byName.get(exactKey(line.name)));
  for (const line of lines) claim(line, line.former);
  return found;
}

/** The id of a unit that comes back, where the row still has it; else one made from the name. */
function newId({ id, name }: Line, seed: Plan, taken: Set<string>): string {
  const isBack = id !== undefined && (seed.units.some((unit) => unit.id === id) || !taken.has(id));
  if (!isBack || !/^[a-z0-9][a-z0-9-]*$/.test(id)) return freeUnitId(name, taken);
  taken.add(id);
  return id;
}

/** Short names, no two the same: as written; where the cell is empty or still says what it said of another name, made from the name. */
function shortNames(edits: Edits, lines: readonly Line[], known: ReadonlyMap<Line, Unit>): ReadonlyMap<Line, string> {
  const written = new Map<Line, string>();
  for (const line of lines) {
    const unit = known.get(line);
    const cell = edits.read(line.row, 'short');
    const isFormer = line.former !== undefined && exactKey(cell) === exactKey(line.former.shortName);
    if (unit && named(unit, line.name))
      written.set(line, cell === '' || (isFormer && unit !== line.former) ? unit.shortName : cell);
    else if (unit && !(isFormer && isMade(line.former))) written.set(line, cell || shortOf(line.name));
    else if (!unit && cell !== '' && !isFormer) written.set(line, cell);
  }
  const taken = new Set<string>();
  const free = new Map<Line, string>();
  for (const [line, cell] of written) {
    if (line.successor !== '') continue;
    if (taken.has(exactKey(cell))) edits.refuse(line.row, 'short', BAD.twice(cell));
    free.set(line, freeShort(cell, taken));
  }
  for (const line of lines) if (!free.has(line)) free.set(line, freeShort(shortOf(line.name), taken));
  return free;
}

/** True where the short name is the one that is made from the name. */
const isMade = (unit: Unit | undefined): boolean =>
  unit !== undefined && exactKey(shortOf(unit.name.vi)) === exactKey(unit.shortName);

/** Whether the unit is one of the agencies asked together; a cell that was left over from a unit of another kind does not count. */
function membership(edits: Edits, line: Line, unit: Unit | undefined, everyAgency: string): boolean {
  const word = edits.read(line.row, 'member');
  if (!edits.tab.columns.has('member')) return unit?.memberOf.includes(everyAgency) ?? false;
  if (!isYes(word) && !isNo(word)) edits.refuse(line.row, 'member', BAD.yesOrNo(word));
  const isLeft = line.former !== undefined && line.former.kind !== line.kind && line.kind !== 'agency';
  return isYes(word) && !(isLeft && line.former?.memberOf.includes(everyAgency));
}

function writeLine(edits: Edits, { row }: Line, next: Unit, seed: Plan, plan: Plan): void {
  const { lang } = plan.settings;
  edits.write(row, 'id', next.id);
  const assigned = assignedUnitText(next, seed);
  if (exactKey(edits.read(row, 'assigned')) !== exactKey(assigned)) edits.write(row, 'assigned', assigned);
  if (exactKey(edits.read(row, 'short')) !== exactKey(next.shortName)) edits.write(row, 'short', next.shortName);
  if (kindByWord(edits.read(row, 'kind')) !== next.kind) edits.write(row, 'kind', UNIT_KINDS[next.kind][lang]);
  const isMember = next.memberOf.length > (next.kind === 'agency' ? 0 : 1);
  if (isYes(edits.read(row, 'member')) !== isMember || edits.read(row, 'member') === '')
    edits.write(row, 'member', (isMember ? WORDS.yes : WORDS.no)[lang]);
}

/** Of rows with one name the one that had it before is right, else the first. */
function refuseTwice(edits: Edits, lines: readonly Line[]): void {
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const key = exactKey(line.name);
    if (line.successor === '') byName.set(key, [...(byName.get(key) ?? []), line]);
  }
  for (const same of byName.values()) {
    const right = same.find(({ former, name }) => former && named(former, name)) ?? same[0];
    for (const line of same) if (line !== right) edits.refuse(line.row, 'name', BAD.twice(line.name));
  }
}

function refuseUnreadable(edits: Edits, lines: readonly Line[]): void {
  for (const { row } of lines) {
    const deadline = edits.read(row, 'deadline');
    if (deadline !== '' && !parseDate(deadline)) edits.refuse(row, 'deadline', BAD.noDate(deadline));
    for (const one of splitList(edits.read(row, 'editors')))
      if (!isEmail(one)) edits.refuse(row, 'editors', BAD.noEmail(one));
  }
}
