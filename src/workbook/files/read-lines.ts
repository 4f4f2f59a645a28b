// From a file that was read to the lines of one unit: whose file it is, where its columns stand, and why it cannot be used.
import { type AnswerColumn, PERSON_COLUMNS, type Plan, type Slot, type Unit } from '../../catalogue/plan';
import { FILE_REFUSALS } from '../../i18n/collecting/files';
import { COLUMN_TITLES, type ColumnName } from '../../i18n/columns';
import { a1 } from '../address';
import { isHandInId } from '../tabs/hand-in-rows';
import { HEADER_ROW } from '../tabs/tab-plan';
import { answersTable, isAnswersTable } from './answers-table';
import { type FileLine, type Refused, textOf, type UnitLines } from './lines';
import { FILE_COLUMNS, FILE_VERSION, fileColumn, type Mark, readMark } from './mark';
import { mergedAnswers } from './merges';
import type { FileContent, FileSheet } from './shapes';

type InForce = { readonly plan: Plan; readonly slots: readonly Slot[] };

/** The unit that a file says it is of; "" where it does not say. For opening no more of the workbook than is needed. */
export function unitNamedIn({ sheets }: FileContent): string {
  for (const sheet of sheets) {
    const found = markOf(sheet);
    if (found) return found.mark.unit;
  }
  return '';
}

/** Reads a unit's own file (.xlsx, or saved from it as .csv), a .csv of its tab, or a .csv of answers. */
export function readLines(file: FileContent, inForce: InForce): UnitLines | Refused {
  const { plan } = inForce;
  const chosen = plan.units.find(({ id }) => id === file.unit);
  if (file.unit && !chosen) return { refused: FILE_REFUSALS.unknownUnit(file.unit) };
  const marked = file.sheets.flatMap((sheet) => {
    const found = markOf(sheet);
    return found ? [{ sheet, ...found }] : [];
  });
  const meant = marked.find(({ mark }) => mark.unit === chosen?.id) ?? marked[0];
  if (meant) return markedLines(meant, chosen, inForce);
  const [sheet] = file.sheets;
  if (!sheet || !/\.csv$/i.test(file.name)) return { refused: FILE_REFUSALS.noMark };
  if (isAnswersTable(sheet)) return answersTable(sheet, chosen, inForce);
  return titledLines(sheet, chosen);
}

interface Marked {
  readonly sheet: FileSheet;
  readonly mark: Mark;
  readonly column: number;
}

function markOf(sheet: FileSheet): { readonly mark: Mark; readonly column: number } | undefined {
  for (const row of sheet.rows.slice(0, 20)) {
    for (let column = 0; column < row.length; column += 1) {
      const mark = readMark(textOf(row[column]));
      if (mark) return { mark, column };
    }
  }
  return undefined;
}

/** A file of ours: nothing in it may have moved but its rows. */
function markedLines(
  { sheet, mark, column }: Marked,
  chosen: Unit | undefined,
  { plan }: InForce,
): UnitLines | Refused {
  const { round, city, lang } = plan.settings;
  if (mark.version !== FILE_VERSION) return { refused: FILE_REFUSALS.version(mark.version) };
  if (mark.city !== city.normalize('NFC').trim()) return { refused: FILE_REFUSALS.city(mark.city, city) };
  if (mark.round !== round) return { refused: FILE_REFUSALS.round(mark.round, round) };
  const unit = plan.units.find(({ id }) => id === mark.unit);
  if (!unit) return { refused: FILE_REFUSALS.unknownUnit(mark.unit) };
  if (chosen && chosen !== unit) return { refused: FILE_REFUSALS.otherUnit(unit.name[lang], chosen.name[lang]) };
  const header = sheet.rows.findIndex((row) => textOf(row[column]) === HEADER_ROW);
  const titles = sheet.rows[header] ?? [];
  const lost = FILE_COLUMNS.filter(({ key }, at) => key !== 'id' && !isTitle(textOf(titles[at]), key));
  if (header < 0 || column !== fileColumn('id') || lost.length > 0)
    return { refused: FILE_REFUSALS.columns(lost.map(({ key }) => COLUMN_TITLES[key][lang])) };
  const places = new Map(PERSON_COLUMNS.map((key): [AnswerColumn, number] => [key, fileColumn(key)]));
  return linesUnder(sheet, header, places, column, unit);
}

/** The table of a tab, in any order of its columns; whose it is must be chosen. */
function titledLines(sheet: FileSheet, chosen: Unit | undefined): UnitLines | Refused {
  const isId = (text: string): boolean => text === HEADER_ROW || isTitle(text, 'id');
  const header = sheet.rows.findIndex((row) => row.some((cell) => isId(textOf(cell))));
  const titles = (sheet.rows[header] ?? []).map(textOf);
  const named = titles.map((title) => (isId(title) ? 'id' : NAMES.find((key) => isTitle(title, key))));
  if (header < 0 || !named.includes('answer')) return { refused: FILE_REFUSALS.noMark };
  const strange = titles.filter(
    (title, at) => title !== '' && (named[at] === undefined || named.indexOf(named[at]) !== at),
  );
  if (strange.length > 0) return { refused: FILE_REFUSALS.columns(strange) };
  if (!chosen) return { refused: FILE_REFUSALS.chooseUnit };
  const places = new Map(
    PERSON_COLUMNS.flatMap((key): [AnswerColumn, number][] => (named.includes(key) ? [[key, named.indexOf(key)]] : [])),
  );
  return linesUnder(sheet, header, places, named.indexOf('id'), chosen);
}

function linesUnder(
  sheet: FileSheet,
  header: number,
  places: ReadonlyMap<AnswerColumn, number>,
  id: number,
  unit: Unit,
): UnitLines | Refused {
  const lines = sheet.rows.flatMap((row, at): FileLine[] => {
    const own = textOf(row[id]).trim();
    if (at === header || (at < header && !isHandInId(own))) return [];
    const cells = [...places].flatMap(([key, column]) => {
      const cell = row[column];
      return cell && textOf(cell).trim() !== '' ? [[key, { cell, at: a1(at, column) }] as const] : [];
    });
    return own === '' && cells.length === 0 ? [] : [{ id: own, line: at + 1, cells: Object.fromEntries(cells) }];
  });
  const merged = mergedAnswers(sheet.merges, header, [...places.values()]);
  if (merged.length > 0) return { refused: FILE_REFUSALS.merged(merged) };
  const formulas = lines.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ cell, at }) => (cell.is === 'formula' ? [at] : [])),
  );
  if (formulas.length > 0) return { refused: FILE_REFUSALS.formulas(formulas) };
  return { unit, lines, others: 0 };
}

const NAMES = Object.keys(COLUMN_TITLES) as ColumnName[];

const isTitle = (text: string, key: ColumnName): boolean => {
  const title = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return title === COLUMN_TITLES[key].vi || title === COLUMN_TITLES[key].en;
};
