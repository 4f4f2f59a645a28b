// The tabs, columns and rows of a workbook that people have changed, as far as they can still be told.
import { cellAt, type SheetState } from '../../../local/sheets/state';
import type { Book } from '../../e2e/book';

export const sheets = (book: Book): readonly SheetState[] => book.host.workbook.state.sheets;
export const keyOf = (sheet: SheetState): string =>
  sheet.metadata.find((m) => m.metadataKey === 'lcw.tab')?.metadataValue ?? '';
export const ours = (book: Book): readonly SheetState[] => sheets(book).filter((s) => keyOf(s) !== '');
export const answers = (book: Book): readonly SheetState[] => ours(book).filter((s) => keyOf(s).includes(':'));
export const one = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/**
 * Tabs to type over: not Thiết lập and Đơn vị, where that stops everything with good reason (the accounts), and not the lists that each
 * check makes anew.
 */
export const careful = (book: Book): readonly SheetState[] =>
  ours(book).filter((s) => !['settings', 'units', 'overview', 'findings', 'drafts'].includes(keyOf(s)));

/** Columns of a tab by their metadata. */
export function columnsOf(sheet: SheetState): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.columnStates.forEach((state, index) => {
    for (const m of state?.metadata ?? [])
      if (m.metadataKey === 'lcw.column' && m.metadataValue && !columns.has(m.metadataValue))
        columns.set(m.metadataValue, index);
  });
  return columns;
}

/** The columns that people fill. */
export const PERSONS: ReadonlySet<string> = new Set(
  'answer numerator denominator year source evidence explanation reason self'.split(' '),
);

export const ids = (sheet: SheetState): number => columnsOf(sheet).get('id') ?? 0;
export const headerRow = (sheet: SheetState): number =>
  Math.max(
    0,
    sheet.rows.findIndex((_, r) => cellAt(sheet, r, ids(sheet))?.userEnteredValue?.stringValue === '#header'),
  );
