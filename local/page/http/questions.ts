// From a request that was let in to a question for the desk.
import type { IncomingMessage } from 'node:http';
import type { Text } from '../../../src/catalogue/types';
import type { Question } from '../desk/serve';
import { REFUSALS } from '../texts';
import { readBody } from './body';
import type { Route } from './guard';
import { readEdit, readRun } from './requests';

/** A route that the desk answers. */
export type DeskRoute = Exclude<Route, { kind: 'file' } | { kind: 'events' }>;

/** Reads and checks the body where there is one; a refusal where it is too long or not what the route takes. */
export async function questionOf(
  request: IncomingMessage,
  route: DeskRoute,
): Promise<Question | { readonly status: number; readonly text: Text }> {
  switch (route.kind) {
    case 'book':
      return { ask: 'book', ...(route.as === undefined ? {} : { as: route.as }) };
    case 'changes':
      return { ask: 'changes', since: route.since };
    case 'draft':
    case 'document':
      return { ask: route.kind, id: route.id, as: route.as };
    case 'edit':
    case 'run':
      return fromBody(route.kind, await readBody(request));
    default:
      return { ask: route.kind };
  }
}

function fromBody(
  kind: 'edit' | 'run',
  body: string | undefined,
): Question | { readonly status: number; readonly text: Text } {
  if (body === undefined) return { status: 413, text: REFUSALS.tooLarge };
  const malformed = { status: 400, text: REFUSALS.malformed };
  if (kind === 'edit') {
    const request = readEdit(body);
    return request ? { ask: 'edit', request } : malformed;
  }
  const request = readRun(body);
  return request ? { ask: 'run', request } : malformed;
}
