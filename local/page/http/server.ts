// The page's server: this computer only, a handful of addresses, files from memory.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Link } from '../link';
import { REFUSALS } from '../texts';
import { eventStream } from './events';
import { admit } from './guard';
import { questionOf } from './questions';
import { refuse, sendAnswer, sendFile } from './replies';

export interface ServerOptions {
  readonly link: Link;
  /** What the page is made of, by name; "index.html" is the page itself. Nothing else is ever served as a file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly complain: (text: string) => void;
}

export interface PageServer {
  readonly port: number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. @param port 0: any free one @throws Error with Node's code (EADDRINUSE, EACCES) where the port is not to be had */
export async function servePage({ link, files, complain }: ServerOptions, port: number): Promise<PageServer> {
  const events = eventStream(() => link.revision);
  link.onRevision = events.announce;
  const names = new Set(files.keys());
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      complain(error instanceof Error ? String(error.stack) : String(error));
      if (response.headersSent) response.destroy();
      else refuse(response, 500, REFUSALS.fault[link.lang]);
    });
  });

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers };
    const route = admit(asked, { port: portOf(server), files: names });
    if ('status' in route) {
      if (route.allow) response.setHeader('Allow', route.allow);
      refuse(response, route.status, route.text[link.lang]);
    } else if (route.kind === 'events') events.add(request, response);
    else if (route.kind === 'file') sendFile(response, route.name, files.get(route.name) ?? new Uint8Array());
    else {
      const question = await questionOf(request, route);
      if ('status' in question) return refuse(response, question.status, question.text[link.lang]);
      const answered = await link.ask(question);
      if (answered.done) sendAnswer(response, question, answered.value);
      else {
        const otherwise = answered.status === 503 ? REFUSALS.workerGone : REFUSALS.fault;
        refuse(response, answered.status, answered.refused ?? otherwise[link.lang]);
      }
    }
  };

  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  await listen(server, port);
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether the port can be had. @throws as `servePage` */
export async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
