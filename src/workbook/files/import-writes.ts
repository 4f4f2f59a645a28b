// What an import writes: each cell only where the workbook still shows what the preview showed, with status and remedy of its row.
import type { AnswerColumn, Unit } from '../../catalogue/plan';
import { cleanText } from '../../dossier/texts/cell-text';
import type { Cell, Day } from '../../dossier/types';
import type { CellWrite } from '../requests';
import { checkAlone } from '../results/check-alone';
import type { Refused } from './lines';
import type { ImportDone, ImportRequest } from './shapes';
import { type InWorkbook, type UnitRow, unitRows } from './unit-rows';

/** By row id: the texts of its cells. */
export type RowTexts = ReadonlyMap<string, Readonly<Partial<Record<AnswerColumn | 'status' | 'fix', CellWrite>>>>;

export interface ImportWrites extends ImportDone {
  readonly sheetId: number;
  readonly rows: RowTexts;
}

/** Plans the write. What stands there already as it should is neither written nor left. */
export function importWrites(
  inWorkbook: InWorkbook & { readonly today: Day },
  unit: Unit,
  { cells }: ImportRequest,
): ImportWrites | Refused {
  const found = unitRows(inWorkbook, unit);
  if ('refused' in found) return found;
  const left: ImportDone['left'][number][] = [];
  const wanted = new Map<string, Map<AnswerColumn, string>>();
  for (const asked of cells) {
    const { id, column, before, after } = asked;
    const row = found.rows.get(id);
    const now = row?.standing(column) ?? '';
    const earlier = wanted.get(id)?.has(column);
    if (!row?.open.includes(column) || earlier || after.trim() === '') left.push(asked);
    else if (cleanText(now) === cleanText(after)) continue;
    else if (now !== before) left.push({ ...asked, before: now });
    else wanted.set(id, (wanted.get(id) ?? new Map()).set(column, after));
  }
  const rows = new Map(
    [...wanted].map(([id, texts]) => {
      const row = found.rows.get(id);
      return [id, { ...asWrites(texts), ...statusOf(row, texts, inWorkbook) }] as const;
    }),
  );
  const written = [...wanted.values()].reduce((sum, texts) => sum + texts.size, 0);
  return { sheetId: found.tab.sheetId, rows, written, left };
}

const asWrites = (texts: ReadonlyMap<AnswerColumn, string>): Partial<Record<AnswerColumn, CellWrite>> =>
  Object.fromEntries([...texts].map(([column, text]) => [column, { text }]));

/** What the row's own rules say once the texts stand in it. */
function statusOf(
  row: UnitRow | undefined,
  texts: ReadonlyMap<AnswerColumn, string>,
  inWorkbook: InWorkbook & { readonly today: Day },
): { readonly status?: CellWrite; readonly fix?: CellWrite } {
  if (!row?.answer) return {};
  const typed = Object.fromEntries([...texts].map(([column, text]): [string, Cell] => [column, { is: 'text', text }]));
  const { words } = checkAlone({ ...row.answer, cells: { ...row.answer.cells, ...typed } }, inWorkbook);
  return { status: { text: words.status }, fix: { text: words.fix } };
}
