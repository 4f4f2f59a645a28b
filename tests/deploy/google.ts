// Google as far as clasp talks to it, on this computer: a proxy that ends TLS itself, and behind it the Apps Script API, Drive's files.create and the token endpoint.
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { certificateFor } from './certificate';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ScriptProject {
  readonly title: string;
  readonly parentId?: string;
  files: readonly ScriptFile[];
}

/** What Google answers instead: a status and a message in its own form. */
export interface Trouble {
  readonly status: number;
  readonly message: string;
  readonly reason?: string;
}

export interface Google {
  /** By script id, in the order of creation. */
  readonly projects: Map<string, ScriptProject>;
  /** Titles of the spreadsheets that were created, by id. */
  readonly spreadsheets: Map<string, string>;
  /** "POST script.googleapis.com/v1/projects", in order. */
  readonly asked: string[];
  /** Asked before each call; what it returns is the answer, and nothing is done. */
  trouble: ((call: string) => Trouble | undefined) | undefined;
  /** For HTTPS_PROXY. */
  readonly proxy: string;
  /** The certificate to trust, PEM. */
  readonly cert: string;
  close(): Promise<void>;
}

/** The one access token that is taken; `REFRESH` gets a new one. */
export const TOKEN = 'access-token-of-the-tests';
export const REFRESH = 'refresh-token-of-the-tests';

const HOSTS: ReadonlySet<string> = new Set(['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com']);
const { key, cert } = certificateFor(['*.googleapis.com']);

export async function startGoogle(): Promise<Google> {
  const sockets = new Set<Socket>();
  const tls = createTlsServer({ key, cert }, async (request, response) => {
    const call = `${request.method} ${request.headers.host}${request.url?.split('?')[0]}`;
    google.asked.push(call);
    const body = await bodyOf(request);
    const { status, json } = answer(google, call, request, body);
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(JSON.stringify(json));
  });
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request, socket: Socket) => {
    const [host = '', port] = request.url?.split(':') ?? [];
    if (!HOSTS.has(host) || port !== '443') {
      google.asked.push(`REFUSED ${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const google: Google = {
    projects: new Map(),
    spreadsheets: new Map(),
    asked: [],
    trouble: undefined,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cert,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => closed());
      }),
  };
  return google;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Google's form of an error. Source: Google API error model, as the Apps Script API and Drive v3 give it. */
const refusal = (status: number, message: string, reason = 'failed'): Answer => ({
  status,
  json: { error: { code: status, message, errors: [{ message, domain: 'global', reason }], status: reason } },
});

function answer(google: Google, call: string, request: IncomingMessage, body: string): Answer {
  const trouble = google.trouble?.(call);
  if (trouble) return refusal(trouble.status, trouble.message, trouble.reason);
  if (call === 'POST oauth2.googleapis.com/token') return token(body);
  if (request.headers.authorization !== `Bearer ${TOKEN}`)
    return refusal(401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED');
  if (call === 'POST www.googleapis.com/drive/v3/files') {
    const { name, mimeType } = JSON.parse(body) as { readonly name: string; readonly mimeType: string };
    if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refusal(400, `Not played: ${mimeType}`);
    const id = `spreadsheet-${google.spreadsheets.size + 1}-of-the-tests`;
    google.spreadsheets.set(id, name);
    return { status: 200, json: { kind: 'drive#file', id, name, mimeType } };
  }
  if (call === 'POST script.googleapis.com/v1/projects') {
    const { title, parentId } = JSON.parse(body) as { readonly title: string; readonly parentId?: string };
    const scriptId = `script-${google.projects.size + 1}-of-the-tests`;
    google.projects.set(scriptId, { title, ...(parentId ? { parentId } : {}), files: BEGINNING });
    return { status: 200, json: { scriptId, title, parentId } };
  }
  const [, method, id = ''] = /^(\w+) script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/.exec(call) ?? [];
  const project = google.projects.get(id);
  if (!method) return refusal(404, `Not played: ${call}`);
  if (!project) return refusal(404, 'Requested entity was not found.', 'NOT_FOUND');
  if (method === 'PUT') {
    const { files } = JSON.parse(body) as { readonly files: readonly ScriptFile[] };
    const fault = faultOf(files);
    if (fault) return refusal(400, fault, 'INVALID_ARGUMENT');
    project.files = files;
  }
  return { status: 200, json: { scriptId: id, files: project.files } };
}

function token(body: string): Answer {
  if (new URLSearchParams(body).get('refresh_token') !== REFRESH)
    return { status: 400, json: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
  return { status: 200, json: { access_token: TOKEN, expires_in: 3599, token_type: 'Bearer' } };
}

/** A new project holds a manifest and nothing else. */
const BEGINNING: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source: '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "exceptionLogging": "STACKDRIVER"\n}',
  },
];

/** What the manifest may hold at its top level. Source: developers.google.com/apps-script/manifest. */
const MANIFEST_FIELDS: readonly string[] = [
  'addOns',
  'chat',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'timeZone',
  'urlFetchWhitelist',
  'webapp',
];

function faultOf(files: readonly ScriptFile[]): string | undefined {
  const manifests = files.filter(({ type }) => type === 'JSON');
  const [manifest] = manifests;
  if (!manifest || manifests.length > 1 || manifest.name !== 'appsscript')
    return 'Script must have exactly one manifest file named appsscript.';
  if (new Set(files.map(({ name }) => name)).size < files.length) return 'Script files must have unique names.';
  const unknown = Object.keys(JSON.parse(manifest.source)).filter((field) => !MANIFEST_FIELDS.includes(field));
  return unknown.length > 0
    ? `"appsscript.json" has errors: Invalid manifest: unknown fields: [${unknown}]`
    : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
