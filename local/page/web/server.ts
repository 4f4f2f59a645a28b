// The page's one way to its server: JSON over HTTP on this computer.
import type { BookView, ChangesView, EditReply, EditRequest, Refusal, RunReply, RunRequest } from '../protocol';

/** The server refused a request or could not do it, and said why. */
export class ServerSaid extends Error {}
/** Nobody answers: the server has been stopped. */
export class ServerGone extends Error {}

/** Everything a window shows. @param as e-mail address of the person; undefined: whoever the server begins with */
export const readBook = (as: string | undefined): Promise<BookView> =>
  ask<BookView>(as === undefined ? '/api/book' : `/api/book?as=${encodeURIComponent(as)}`);

/** What changed after a revision. */
export const readChanges = (since: number): Promise<ChangesView> => ask<ChangesView>(`/api/changes?since=${since}`);

export const sendEdit = (request: EditRequest): Promise<EditReply> => ask<EditReply>('/api/edit', request);

export const sendRun = (request: RunRequest): Promise<RunReply> => ask<RunReply>('/api/run', request);

/** Tells of every new revision, and whether the server is there. Reconnects by itself. */
export function watchServer(news: (revision: number) => void, reached: (there: boolean) => void): void {
  let source: EventSource;
  const connect = (): void => {
    source = new EventSource('/api/events');
    source.onopen = () => reached(true);
    source.onmessage = ({ data }) => {
      const { revision } = JSON.parse(String(data)) as { readonly revision: number };
      news(revision);
    };
    source.onerror = () => {
      reached(false);
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, 1000);
    };
  };
  connect();
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const how: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  let answer: T | Refusal;
  try {
    response = await fetch(path, { ...how, cache: 'no-store' });
    answer = (await response.json()) as T | Refusal;
  } catch (error) {
    throw new ServerGone(String(error));
  }
  if (!response.ok) throw new ServerSaid((answer as Refusal).refused ?? `HTTP ${response.status}`);
  return answer as T;
}
