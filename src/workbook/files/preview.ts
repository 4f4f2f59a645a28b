// What an import would do, cell by cell, before anything is written: new, changed, equal, not understood.
import { type AnswerColumn, PERSON_COLUMNS } from '../../catalogue/plan';
import type { Text } from '../../catalogue/types';
import { cleanText } from '../../dossier/texts/cell-text';
import { UNIT_FILE, UNREAD } from '../../i18n/collecting/files';
import { COLUMN_TITLES } from '../../i18n/columns';
import { LIMITS } from '../../i18n/workbook';
import { unguarded } from './formula-guard';
import type { FileLine, Refused } from './lines';
import { readLines } from './read-lines';
import type { FileCell, FileContent, ImportCell, ImportPreview } from './shapes';
import { type InWorkbook, type UnitRow, unitRows } from './unit-rows';

/** Characters that a cell holds (Google's limit). */
const LONGEST = 50_000;

/** Compares a file with the workbook. Cells that are empty in the file are not among the result: they never clear anything. */
export function previewOf(file: FileContent, inWorkbook: InWorkbook): ImportPreview | Refused {
  const { lang } = inWorkbook.plan.settings;
  const read = readLines(file, inWorkbook);
  if ('refused' in read) return read;
  const { unit, lines, others } = read;
  const found = unitRows(inWorkbook, unit);
  if ('refused' in found) return found;
  const first = new Map<string, number>();
  const isCsv = /\.csv$/i.test(file.name);
  const typed = (text: string): string => (isCsv ? unguarded(cleanText(text)) : cleanText(text));
  const cells = lines.flatMap((line) => {
    const before = first.get(line.id);
    if (line.id !== '' && before === undefined) first.set(line.id, line.line);
    return compared(line, found.rows.get(line.id), before, typed).map(
      ({ why, ...cell }): ImportCell => (why ? { ...cell, why: why[lang] } : cell),
    );
  });
  const met = new Set(cells.map(({ id }) => id));
  return {
    unit: unit.id,
    unitName: unit.name[lang],
    sheetId: found.tab.sheetId,
    rows: [...met].map((id) => {
      const { code = id, text = '' } = found.rows.get(id) ?? {};
      return { id, code, text };
    }),
    titles: Object.fromEntries(PERSON_COLUMNS.map((column) => [column, COLUMN_TITLES[column][lang]])),
    cells,
    others,
  };
}

type Compared = Omit<ImportCell, 'why'> & { readonly why?: Text };

/**
 * @param before the line of the file in which the same id stood already
 * @param typed a text of the file as a person would have typed it
 */
function compared(
  { id, cells }: FileLine,
  row: UnitRow | undefined,
  before: number | undefined,
  typed: (text: string) => string,
): readonly Compared[] {
  return (Object.entries(cells) as [AnswerColumn, NonNullable<FileLine['cells']['answer']>][]).flatMap(
    ([column, { cell, at }]): Compared[] => {
      const after = typed(cell.text);
      if (after === '' || isOneOf(after, UNIT_FILE.tooLong)) return [];
      if (!row?.open.includes(column) && isOneOf(after, LIMITS.unneeded)) return [];
      const now = row?.standing(column) ?? '';
      const same = row !== undefined && cleanText(now) === cleanText(after);
      const why = same ? undefined : obstacle({ id, row, column, cell, after, before });
      const what = why ? 'unread' : same ? 'equal' : now === '' ? 'new' : 'changed';
      return [{ id, column, what, before: now, after, at, ...(why ? { why } : {}) }];
    },
  );
}

interface Met {
  readonly id: string;
  readonly row: UnitRow | undefined;
  readonly column: AnswerColumn;
  readonly cell: FileCell;
  readonly after: string;
  readonly before: number | undefined;
}

function obstacle({ id, row, column, cell, after, before }: Met): Text | undefined {
  if (id === '') return UNREAD.noRow;
  if (before !== undefined) return UNREAD.repeated(before);
  if (!row) return /(^|\/)#/.test(id) ? UNREAD.heading : UNREAD.unknownRow(id);
  if (!row.open.includes(column)) return UNREAD.unneeded;
  if (cell.is === 'error') return UNREAD.error(cell.text);
  if (cell.is === 'boolean') return UNREAD.boolean;
  return after.length > LONGEST ? UNREAD.tooLong : undefined;
}

const isOneOf = (text: string, { vi, en }: Text): boolean => text === vi || text === en;
