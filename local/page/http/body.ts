// The body of a request, up to the size the server takes.
import type { IncomingMessage } from 'node:http';
import { MOST_BYTES } from './guard';

/** The body as text, undefined as soon as it is too long; "" where it is no UTF-8, which is no JSON either. */
export function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= MOST_BYTES) parts.push(part);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.on('end', () => {
      try {
        resolve(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
      } catch {
        resolve('');
      }
    });
    request.on('error', reject);
  });
}
