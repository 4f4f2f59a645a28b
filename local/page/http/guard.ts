// Which requests the server takes at all. Pure: request line and headers in, a route or a refusal out.
import type { Text } from '../../../src/catalogue/types';
import { REFUSALS } from '../texts';

/** Request line and the headers that count, in Node's lower-case names. */
export interface Asked {
  readonly method: string;
  /** As it came: path and query, not decoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What the server has: its port and the names of its files ("app.js"). */
export interface Served {
  readonly port: number;
  readonly files: ReadonlySet<string>;
}

export type Route =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'book'; readonly as?: string }
  | { readonly kind: 'changes'; readonly since: number }
  | { readonly kind: 'events' }
  | { readonly kind: 'edit' | 'run' }
  | { readonly kind: 'sidebar' | 'dialog' | 'workbook' }
  | { readonly kind: 'draft' | 'document'; readonly id: string; readonly as: string };

export interface NotTaken {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 421;
  readonly text: Text;
  /** For 405: the method that is taken. */
  readonly allow?: string;
}

/** The longest body taken, in bytes. */
export const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Host must be this computer (a name that somebody else's DNS leads here is none), the path one of the few, without any trick; what changes
 * something must come as JSON from our own page. Other sites may lead a person here, and nothing else.
 */
export function admit(asked: Asked, served: Served): Route | NotTaken {
  if (!isOwnHost(one(asked, 'host'), served.port)) return { status: 421, text: REFUSALS.host };
  const [path = '', query = ''] = splitOnce(asked.url, '?');
  const found = PATH.test(path) ? routeOf(path, new URLSearchParams(query), served) : undefined;
  if (!found) return { status: 404, text: REFUSALS.notFound };
  const { route, post } = found;
  if (asked.method !== (post ? 'POST' : 'GET') && (post || asked.method !== 'HEAD'))
    return { status: 405, text: REFUSALS.method, allow: post ? 'POST' : 'GET, HEAD' };
  if (!isOwnOrigin(asked, served.port, found)) return { status: 403, text: REFUSALS.origin };
  if (post) {
    if (!/^application\/json(;\s*charset=utf-8)?$/i.test(one(asked, 'content-type') ?? ''))
      return { status: 415, text: REFUSALS.contentType };
    if (Number(one(asked, 'content-length') ?? 0) > MOST_BYTES) return { status: 413, text: REFUSALS.tooLarge };
  }
  if (route === 'malformed') return { status: 400, text: REFUSALS.malformed };
  return route;
}

/** Letters, digits and single dots between them: no "..", no "%2e", no "//", no address of another server. */
const PATH = /^(?:\/|(?:\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)+)$/;
const ID = /^[A-Za-z0-9_-]{10,100}$/;
const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,100}$/;

interface Found {
  readonly route: Route | 'malformed';
  readonly post?: true;
  /** A page that a person can be led to from elsewhere. */
  readonly page?: true;
}

function routeOf(path: string, query: URLSearchParams, { files }: Served): Found | undefined {
  const as = query.get('as') ?? undefined;
  if (path === '/') return { route: { kind: 'file', name: 'index.html' }, page: true };
  if (path === '/api/book') {
    if (as === undefined) return { route: { kind: 'book' } };
    return { route: EMAIL.test(as) ? { kind: 'book', as } : 'malformed' };
  }
  if (path === '/api/changes') {
    const since = query.get('since') ?? '';
    return { route: /^\d{1,15}$/.test(since) ? { kind: 'changes', since: Number(since) } : 'malformed' };
  }
  if (path === '/api/events') return { route: { kind: 'events' } };
  if (path === '/api/edit') return { route: { kind: 'edit' }, post: true };
  if (path === '/api/run') return { route: { kind: 'run' }, post: true };
  if (path === '/sidebar.html') return { route: { kind: 'sidebar' } };
  if (path === '/dialog.html') return { route: { kind: 'dialog' } };
  if (path === '/workbook.xlsx') return { route: { kind: 'workbook' } };
  const draft = /^\/draft\/([A-Za-z0-9_-]+)(\.docx)?$/.exec(path);
  if (draft) {
    const [, id = '', docx] = draft;
    if (!ID.test(id)) return undefined;
    if (as === undefined || !EMAIL.test(as)) return { route: 'malformed', page: true };
    return { route: { kind: docx ? 'document' : 'draft', id, as }, page: true };
  }
  const name = path.slice(1);
  return files.has(name) ? { route: { kind: 'file', name } } : undefined;
}

function isOwnHost(host: string | undefined, port: number): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].some((name) => host?.toLowerCase() === `${name}:${port}`);
}

/**
 * A browser names the origin of whatever changes something, and says of every request where it comes from; our own page's requests are
 * "same-origin", an address that a person types is "none". Without either header it is no browser, and what only reads is answered.
 */
function isOwnOrigin(asked: Asked, port: number, { post, page }: Found): boolean {
  const origin = one(asked, 'origin');
  if (origin !== undefined && !isOrigin(origin, port)) return false;
  if (post && origin === undefined) return false;
  const site = one(asked, 'sec-fetch-site');
  if (site === undefined || site === 'same-origin' || (site === 'none' && !post)) return true;
  return page === true && one(asked, 'sec-fetch-mode') === 'navigate' && one(asked, 'sec-fetch-dest') === 'document';
}

const isOrigin = (origin: string, port: number): boolean =>
  origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), port);

/** A header that came once. */
function one({ headers }: Asked, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
