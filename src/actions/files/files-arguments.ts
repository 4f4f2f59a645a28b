// What the window of files may send: every argument is parsed before anything is done with it. The server trusts nothing from the page.

import * as z from 'zod/mini';
import { PERSON_COLUMNS } from '../../catalogue/plan';
import { Failure } from '../../google/failure';
import { FILE_REFUSALS } from '../../i18n/collecting/files';
import type { FileCell, FileContent, ImportRequest } from './files-views';

/** zod would compile its parsers with `new Function`; it need not find out whether it may. */
z.config({ jitless: true });

/** A spreadsheet has at most 10 million cells; a unit's file has some hundred rows of some twenty columns. */
const ROWS = 5000;
const COLUMNS = 200;
const SHEETS = 20;

const name = z.string().check(z.maxLength(500));
/** Far over what a cell holds: the length proper is a matter of the single cell. */
const text = z.string().check(z.maxLength(1_000_000));
const column = z.enum(PERSON_COLUMNS);

const cell: z.ZodMiniType<FileCell> = z.union([
  z.object({ is: z.literal('number'), text, value: z.number(), percent: z.optional(z.literal(true)) }),
  z.object({ is: z.enum(['text', 'date', 'boolean', 'error', 'formula']), text }),
]) as z.ZodMiniType<FileCell>;

/** What `readUnitSheet` takes: a unit's id. */
export const UNIT: z.ZodMiniType<string> = name;

/** What `previewImport` takes. */
export const FILE: z.ZodMiniType<FileContent> = z.object({
  name,
  unit: z.optional(name),
  sheets: z
    .array(
      z.object({
        title: name,
        rows: z.array(z.array(z.nullable(cell)).check(z.maxLength(COLUMNS))).check(z.maxLength(ROWS)),
        merges: z.array(z.string().check(z.maxLength(50))).check(z.maxLength(10_000)),
      }),
    )
    .check(z.maxLength(SHEETS)),
});

/** What `applyImport` takes. An empty text would clear a cell: there is none. */
export const IMPORT: z.ZodMiniType<ImportRequest> = z.object({
  unit: name,
  cells: z
    .array(z.object({ id: name, column, before: text, after: z.string().check(z.minLength(1), z.maxLength(50_000)) }))
    .check(z.minLength(1), z.maxLength(ROWS)),
});

/** The argument as its schema says; anything else is refused as a bad request. */
export function parsedFile<T>(schema: z.ZodMiniType<T>, argument: unknown): T {
  const result = z.safeParse(schema, argument);
  if (result.success) return result.data;
  throw new Failure(FILE_REFUSALS.badRequest, undefined, 'bad-request');
}
