// A small workbook, its files, and what an import makes of them: without a browser and without a script host.
import type { Plan } from '../../../src/catalogue/plan';
import { slotsOf } from '../../../src/catalogue/slots';
import { previewOf } from '../../../src/workbook/files/preview';
import type { FileCell, FileContent, ImportPreview, UnitSheet } from '../../../src/workbook/files/shapes';
import type { InWorkbook } from '../../../src/workbook/files/unit-rows';
import { unitSheet } from '../../../src/workbook/files/unit-sheet';
import { newSheet, type Sheet, smallPlan } from '../sheet';

/** The workbook after set-up; `read` opens it as it is by then. */
export function bookOf(change?: (plan: Plan) => Plan): { readonly sheet: Sheet; read(): InWorkbook } {
  const plan = smallPlan(change);
  const sheet = newSheet();
  sheet.setUp(plan);
  return { sheet, read: () => ({ snapshot: sheet.read(), plan, slots: slotsOf(plan) }) };
}

/** A unit's exported sheet. */
export function exported(book: InWorkbook, id: string): UnitSheet {
  const unit = book.plan.units.find((u) => u.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  const sheet = unitSheet(book, unit);
  if ('refused' in sheet) throw new Error(sheet.refused.vi);
  return sheet;
}

/** The file that the browser would read back from an exported sheet, with some cells filled in by row id and column key. */
export function fileOf(
  sheet: UnitSheet,
  filled: Readonly<Record<string, Readonly<Record<string, string | FileCell>>>> = {},
): FileContent {
  const id = sheet.columns.findIndex(({ key }) => key === 'id');
  const rows = sheet.rows.map(({ cells }) => {
    const own = filled[cells[id] ?? ''] ?? {};
    return cells.map((text, column): FileCell | null => {
      const now = own[sheet.columns[column]?.key ?? ''] ?? text;
      if (typeof now !== 'string') return now;
      return now === '' ? null : { is: 'text', text: now };
    });
  });
  return { name: sheet.fileName, sheets: [{ title: sheet.title, rows, merges: [] }] };
}

/** The preview of a file that must not be refused. */
export function previewed(file: FileContent, book: InWorkbook): ImportPreview {
  const preview = previewOf(file, book);
  if ('refused' in preview) throw new Error(preview.refused.vi);
  return preview;
}

/** Why a file is refused. */
export function refusal(file: FileContent, book: InWorkbook): string {
  const preview = previewOf(file, book);
  return 'refused' in preview ? preview.refused.vi : 'not refused';
}

/** Id, column and what would be done, of the cells that are not equal. */
export const news = ({ cells }: ImportPreview): readonly string[] =>
  cells
    .filter(({ what }) => what !== 'equal')
    .map(({ id, column, what, before, after }) => `${id} ${column} ${what} ${before}→${after}`);
