// The server functions of the window of files, on a book of the local host, and the files that travel between them.
import { Workbook } from '@cj-tech-master/excelts';
import { readFile } from '../../files/read-file';
import { writeUnitSheet } from '../../files/xlsx/write';
import type {
  FileContent,
  FilesServer,
  ImportCell,
  ImportDone,
  ImportPreview,
  ImportRequest,
  UnitSheet,
} from '../../src/actions/files/files-views';
import type { FailureView, Reply } from '../../src/actions/views';
import { type Book, COORDINATOR } from './book';

type Value<N extends keyof FilesServer> = ReturnType<FilesServer[N]> extends Reply<infer T> ? T : never;

/** Calls as google.script.run does. */
export function ask<N extends keyof FilesServer>(
  book: Book,
  name: N,
  args: readonly unknown[] = [],
  as = COORDINATOR,
): Reply<Value<N>> {
  const { value, error } = book.host.run(name, { as, via: 'sidebar', args });
  if (error) throw new Error(error.message);
  return value as Reply<Value<N>>;
}

/** The value of a call that must succeed. */
export function got<N extends keyof FilesServer>(
  book: Book,
  name: N,
  args?: readonly unknown[],
  as?: string,
): Value<N> {
  const reply = ask(book, name, args, as);
  if (!reply.ok) throw new Error(reply.failure.text);
  return reply.value;
}

/** What stood in the way of a call that must not succeed. */
export function refused(book: Book, name: keyof FilesServer, args: readonly unknown[], as?: string): FailureView {
  const reply = ask(book, name, args, as);
  if (reply.ok) throw new Error('not refused');
  return reply.failure;
}

/** What somebody types into the file: by row id and column key; a number with its format where it is no text. */
export type Filling = Readonly<
  Record<string, Readonly<Record<string, string | { readonly value: number | Date; readonly numFmt: string }>>>
>;

/** The unit's Excel file as the window makes it, with cells filled in by a spreadsheet program. */
export async function filledFile(book: Book, unit: string, filling: Filling): Promise<FileContent> {
  const sheet: UnitSheet = got(book, 'readUnitSheet', [unit]);
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeUnitSheet(sheet));
  const [page] = workbook.worksheets;
  if (!page) throw new Error('no sheet');
  const column = (key: string): number => sheet.columns.findIndex((c) => c.key === key) + 1;
  for (const [id, cells] of Object.entries(filling)) {
    const row = sheet.rows.findIndex(({ cells: texts }) => texts[column('id') - 1] === id) + 1;
    for (const [key, value] of Object.entries(cells)) {
      const cell = page.getCell(row, column(key));
      if (row === 0 || cell.protection?.locked !== false) throw new Error(`${id} ${key} is locked`);
      cell.value = typeof value === 'string' ? value : value.value;
      // The library gives cells of one look the same object.
      if (typeof value !== 'string') cell.style = { ...cell.style, numFmt: value.numFmt };
    }
  }
  return readFile(sheet.fileName, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Everything that a preview would write. */
export const requestOf = ({ unit, cells }: ImportPreview): ImportRequest => ({
  unit,
  cells: writable(cells).map(({ id, column, before, after }) => ({ id, column, before, after })),
});

export const writable = (cells: readonly ImportCell[]): readonly ImportCell[] =>
  cells.filter(({ what }) => what === 'new' || what === 'changed');

/** Preview and write, as the window does it. */
export const imported = (book: Book, file: FileContent, as?: string): ImportDone =>
  got(book, 'applyImport', [requestOf(got(book, 'previewImport', [file], as))], as);
