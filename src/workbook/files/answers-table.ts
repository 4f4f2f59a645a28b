// A .csv of answers as `--answers` takes it: unit,item,answer,… one line for each answer, units and items by id or name.
import { type AnswerColumn, PERSON_COLUMNS, type Plan, type Slot, type Unit } from '../../catalogue/plan';
import { FILE_REFUSALS } from '../../i18n/collecting/files';
import { a1 } from '../address';
import { rowId } from '../tabs/row-id';
import { type FileLine, type Refused, textOf, type UnitLines } from './lines';
import type { FileSheet } from './shapes';

/** Columns that name the row; every other one is a column of the tab, by its key. */
const UNIT = 'unit';
const ITEM = 'item';

/** True where the first line names such columns. */
export function isAnswersTable(sheet: FileSheet): boolean {
  const names = namesIn(sheet);
  return [UNIT, ITEM, 'answer'].every((name) => names.includes(name));
}

/** The lines of the chosen unit, or of the only one in the file. An item without a row of its own keeps its name as id. */
export function answersTable(
  sheet: FileSheet,
  chosen: Unit | undefined,
  { plan, slots }: { readonly plan: Plan; readonly slots: readonly Slot[] },
): UnitLines | Refused {
  const names = namesIn(sheet);
  const known: readonly string[] = [UNIT, ITEM, ...PERSON_COLUMNS];
  const strange = names.filter((name, at) => name !== '' && (!known.includes(name) || names.indexOf(name) !== at));
  if (strange.length > 0) return { refused: FILE_REFUSALS.columns(strange) };
  const lines = sheet.rows.flatMap((row, at) => {
    const [unit, item] = [UNIT, ITEM].map((name) => textOf(row[names.indexOf(name)]).trim());
    return at === 0 || !(unit || item) ? [] : [{ row, at, unit: unit ?? '', item: item ?? '' }];
  });
  const units = new Map(
    plan.units.flatMap((u) => [u.id, u.name.vi, u.name.en, u.shortName].map((n) => [folded(n), u])),
  );
  const unknown = lines.find(({ unit }) => !units.has(folded(unit)));
  if (unknown) return { refused: FILE_REFUSALS.unknownUnit(unknown.unit) };
  const named = new Set(lines.flatMap(({ unit }) => units.get(folded(unit)) ?? []));
  const [only] = named;
  const meant = chosen ?? only;
  if (!meant) return { refused: FILE_REFUSALS.chooseUnit };
  if (!chosen && named.size > 1)
    return { refused: FILE_REFUSALS.severalUnits([...named].map(({ name }) => name[plan.settings.lang])) };
  if (!named.has(meant) && only)
    return { refused: FILE_REFUSALS.otherUnit(only.name[plan.settings.lang], meant.name[plan.settings.lang]) };
  const own = lines.filter(({ unit }) => units.get(folded(unit)) === meant);
  const idOf = idsIn(slots.filter(({ unit }) => unit.id === meant.id));
  return {
    unit: meant,
    lines: own.map(({ row, at, item }): FileLine => {
      const cells = PERSON_COLUMNS.flatMap((key): [AnswerColumn, FileLine['cells']['answer']][] => {
        const column = names.indexOf(key);
        const cell = row[column];
        return cell && textOf(cell).trim() !== '' ? [[key, { cell, at: a1(at, column) }]] : [];
      });
      return { id: idOf(item), line: at + 1, cells: Object.fromEntries(cells) };
    }),
    others: lines.length - own.length,
  };
}

const namesIn = ({ rows: [first = []] }: FileSheet): readonly string[] =>
  first.map((cell) => textOf(cell).trim().toLowerCase());

/** The row that an item is meant by: its id in the unit's tab, without the unit, or its text; the lead's own row before the summary. */
function idsIn(slots: readonly Slot[]): (item: string) => string {
  const ids = new Map<string, string>();
  const names = (slot: Slot): readonly string[] => [slot.item.id, slot.item.text.vi, slot.item.text.en];
  for (const slot of [...slots].sort((a, b) => Number(a.role === 'summary') - Number(b.role === 'summary')))
    for (const name of names(slot)) if (!ids.has(folded(name))) ids.set(folded(name), rowId(slot));
  for (const slot of slots) ids.set(folded(slot.key.slice(slot.unit.id.length + 1)), rowId(slot));
  return (item) => ids.get(folded(item)) ?? item;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
