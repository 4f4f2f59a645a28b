// The two requests that change something, checked before anything looks at them.
import { z } from 'zod';
import type { EditRequest, RunRequest } from '../protocol';

/** Google's limits: a sheet has at most 10 million cells and 18,278 columns; no cell holds more than 50,000 characters. */
const MOST_CELLS = 20_000;
const LONGEST_TEXT = 50_001;

const index = z.int().min(0).max(10_000_000);
const email = z
  .string()
  .max(200)
  .regex(/^[^\s@]+@[^\s@]+$/);
const selection = z
  .strictObject({ sheetId: z.int().min(0).max(2_147_483_647), top: index, left: index, bottom: index, right: index })
  .refine(({ top, left, bottom, right }) => bottom > top && right > left);

const edit = z.strictObject({
  as: email,
  since: index,
  range: selection,
  cells: z
    .array(
      z.strictObject({
        row: index,
        column: index,
        text: z.string().max(LONGEST_TEXT),
        before: z.string().max(100_000),
      }),
    )
    .min(1)
    .max(MOST_CELLS),
});

const run = z.strictObject({
  as: email,
  since: index,
  via: z.enum(['menu', 'sidebar']),
  function: z
    .string()
    .max(100)
    .regex(/^[A-Za-z$][\w$]*$/),
  args: z.array(z.json()).max(10),
  selection,
  answers: z
    .array(z.strictObject({ button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text: z.string().max(10_000) }))
    .max(20),
});

/** The request in the JSON of a body; undefined where it is none. */
export const readEdit = (body: string): EditRequest | undefined => read(edit, body);
export const readRun = (body: string): RunRequest | undefined => read(run, body);

function read<T>(shape: z.ZodType<T>, body: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
