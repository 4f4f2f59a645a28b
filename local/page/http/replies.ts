// How replies are written: each with its type, its policy and its length.
import type { ServerResponse } from 'node:http';
import type { Download, Question } from '../desk/serve';
import { ALWAYS, attachment, DRAFT_PAGE_POLICY, FRAME_POLICY, NOTHING_POLICY, PAGE_POLICY, typeOf } from './headers';

/** A file of the page. */
export function sendFile(response: ServerResponse, name: string, bytes: Uint8Array): void {
  write(response, 200, typeOf(name), bytes, name.endsWith('.html') ? PAGE_POLICY : NOTHING_POLICY);
}

/** What the desk answered. */
export function sendAnswer(response: ServerResponse, { ask }: Question, value: unknown): void {
  if (ask === 'sidebar' || ask === 'dialog') write(response, 200, typeOf('.html'), value as string, FRAME_POLICY);
  else if (ask === 'draft') write(response, 200, typeOf('.html'), value as string, DRAFT_PAGE_POLICY);
  else if (ask === 'workbook' || ask === 'document') {
    const { name, bytes } = value as Download;
    response.setHeader('Content-Disposition', attachment(name));
    write(response, 200, typeOf(name), bytes);
  } else write(response, 200, typeOf('.json'), JSON.stringify(value));
}

/** A refusal in words for people. What a request sent too much of is not read to its end. */
export function refuse(response: ServerResponse, status: number, refused: string): void {
  if (status === 413) response.setHeader('Connection', 'close');
  write(response, status, typeOf('.json'), JSON.stringify({ refused }));
}

function write(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = NOTHING_POLICY,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, {
    ...ALWAYS,
    'Content-Security-Policy': policy,
    'Content-Type': type,
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}
