// What the sidebar's page may send: every argument is parsed before anything is done with it. The server trusts nothing from the page.
import * as z from 'zod/mini';
import { Failure } from '../../google/failure';
import { SIDEBAR_REFUSALS } from '../../i18n/sidebar-server';
import type { DecisionRequest, HandInRequest, PlaceView, SidebarServer, WaiverRequest, WriteRequest } from '../views';

/** zod would compile its parsers with `new Function`; it need not find out whether it may. */
z.config({ jitless: true });

/** Sheet ids are int32 of at least 0; a spreadsheet has at most 10 million cells and 18,278 columns (Google's limits). */
const sheetId = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
const row = z.int().check(z.minimum(0), z.maximum(9_999_999));
const column = z.int().check(z.minimum(0), z.maximum(18_277));
const id = z.string().check(z.maxLength(500));
/** Far over what a cell holds: the length proper is refused with words of its own. */
const text = z.string().check(z.maxLength(1_000_000));

/** What `goToCell` takes. */
export const PLACE: z.ZodMiniType<PlaceView> = z.object({ sheetId, row, column, id });

/** What `writeAnswer` takes. */
export const WRITE: z.ZodMiniType<WriteRequest> = z.object({
  sheetId,
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  before: text,
  text,
});

/** What `runDraft` takes. */
export const DRAFT: z.ZodMiniType<Parameters<SidebarServer['runDraft']>[0]> = z.object({
  version: z.enum(['review', 'clean']),
});

/** What `waiveFinding` takes. */
export const WAIVER: z.ZodMiniType<WaiverRequest> = z.object({
  waiver: z.string().check(z.minLength(1), z.maxLength(1000)),
  reason: text,
});

const unit = z.string().check(z.minLength(1), z.maxLength(200));

/** What `handInUnit` takes. */
export const HAND_IN: z.ZodMiniType<HandInRequest> = z.object({
  unit,
  state: z.enum(['entering', 'handed-in']),
  letter: text,
});

/** What `decideUnit` takes. */
export const DECISION: z.ZodMiniType<DecisionRequest> = z.object({
  unit,
  decision: z.enum(['accept', 'return']),
  reason: text,
});

/** The argument as its schema says; anything else is refused as a bad request. */
export function parsed<T>(schema: z.ZodMiniType<T>, argument: unknown): T {
  const result = z.safeParse(schema, argument);
  if (result.success) return result.data;
  throw new Failure(SIDEBAR_REFUSALS.badRequest, undefined, 'bad-request');
}
