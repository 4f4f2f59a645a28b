// The stream that tells every window of a new revision.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ALWAYS, NOTHING_POLICY } from './headers';

export interface EventStream {
  /** Adds a window; it learns the present revision at once. */
  add(request: IncomingMessage, response: ServerResponse): void;
  announce(revision: number): void;
  close(): void;
}

/** Milliseconds between two signs of life. */
const HEARTBEAT = 15_000;

/** @param now the present revision */
export function eventStream(now: () => number): EventStream {
  const windows = new Set<ServerResponse>();
  const heart = setInterval(() => {
    for (const window of windows) window.write(': here\n\n');
  }, HEARTBEAT);
  heart.unref();
  const line = (revision: number): string => `data: ${JSON.stringify({ revision })}\n\n`;
  return {
    add: (request, response) => {
      response.writeHead(200, {
        ...ALWAYS,
        'Content-Security-Policy': NOTHING_POLICY,
        'Content-Type': 'text/event-stream; charset=utf-8',
      });
      response.write(`retry: 1000\n${line(now())}`);
      windows.add(response);
      request.on('close', () => windows.delete(response));
    },
    announce: (revision) => {
      for (const window of windows) window.write(line(revision));
    },
    close: () => {
      clearInterval(heart);
      for (const window of windows) window.end();
      windows.clear();
    },
  };
}
