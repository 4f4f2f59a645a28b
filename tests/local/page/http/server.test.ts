// The server over real connections: what it serves, what it refuses, and how it tells windows of changes.
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { addFile, DOCUMENT } from '../../../../local/drive/store';
import type { Desk } from '../../../../local/page/desk';
import { MOST_BYTES } from '../../../../local/page/http/guard';
import { type PageServer, servePage, tryPort } from '../../../../local/page/http/server';
import { directLink } from '../../../../local/page/link';
import type { EditReply, RunReply } from '../../../../local/page/protocol';
import { coordinator, deskOf, lines, nine, started, typed, viewer } from '../small-desk';

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const HTML = '<!doctype html><html><head><title>x</title><script>google.script.run.echo(1)</script></head></html>';
const product = {
  ...lines(
    `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Bên')); }
     function echo(a) { return a; }
     function hidden_() {}`,
    ['show'],
  ),
  html: { Side: HTML },
};
let server: PageServer;
let desk: Desk;
let faults: string[];

beforeEach(async () => {
  faults = [];
  const announce: { to: (revision: number) => void } = { to: () => undefined };
  desk = deskOf(product, { announce: (revision) => announce.to(revision) }).desk;
  const complain = (fault: unknown): void => void faults.push(String(fault));
  const link = directLink(desk, complain);
  const files = new Map([
    ['index.html', Buffer.from('<!doctype html><p>trang</p>')],
    ['app.js', Buffer.from('1')],
  ]);
  server = await servePage({ link, files, complain }, 0);
  announce.to = link.onRevision;
});
afterEach(() => server.close());

function ask(path: string, options: RequestOptions = {}, body?: string | Buffer): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, ...options }, (reply: IncomingMessage) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Got> =>
  ask(
    path,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${server.port}`, ...headers },
    },
    body,
  );

describe('the page', () => {
  it('is served with its files, and what it may do', async () => {
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, text: '<!doctype html><p>trang</p>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await ask('/app.js')).text).toBe('1');
    expect(await ask('/app.js', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('is reached on this computer only', () => {
    expect(server.port).toBeGreaterThan(0);
    return expect(tryPort(server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('gets the book, types into a cell, and learns what another window changed', async () => {
    const book = JSON.parse((await ask('/api/book')).text) as { revision: number; as: string };
    expect(book.as).toBe(coordinator);
    const first = await post('/api/edit', JSON.stringify(typed(7, 4, 0, 'một', { since: book.revision })));
    const edited = JSON.parse(first.text) as EditReply;
    expect(edited).toMatchObject({ done: true });
    const second = await post('/api/edit', JSON.stringify(typed(7, 4, 0, 'hai', { since: book.revision })));
    expect(JSON.parse(second.text)).toMatchObject({
      done: false,
      changes: { rows: [{ sheetId: 7, lines: [{ r: 4, cells: [{ t: 'một' }] }] }] },
    });
    const changes = await ask(`/api/changes?since=${book.revision}`);
    expect(JSON.parse(changes.text)).toMatchObject({ revision: edited.changes.revision, rows: [{ sheetId: 7 }] });
  });

  it('is told of every new revision while it listens', async () => {
    const events = request({ host: '127.0.0.1', port: server.port, path: '/api/events' });
    events.end();
    const [reply] = (await once(events, 'response')) as [IncomingMessage];
    expect(reply.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    let heard = '';
    const hears = async (text: string): Promise<void> => {
      while (!heard.includes(text)) heard += String((await once(reply, 'data'))[0]);
    };
    await hears(`data: {"revision":${desk.revision}}\n\n`);
    await post('/api/edit', JSON.stringify(typed(7, 4, 0, 'một')));
    await hears(`data: {"revision":${desk.revision}}\n\n`);
    events.destroy();
  });

  it('gets the sidebar that the script showed in a frame of its own, google.script before its own script', async () => {
    expect((await ask('/sidebar.html')).text).toContain('<script>');
    const shown = JSON.parse((await post('/api/run', JSON.stringify(started('show')))).text) as RunReply;
    expect(shown.sidebar).toEqual({ title: 'Bên', html: HTML, width: 300 });
    const frame = await ask('/sidebar.html?n=1');
    expect(frame.headers['content-security-policy']).toContain('sandbox allow-scripts');
    expect(frame.text.indexOf('installShim')).toBeGreaterThan(frame.text.indexOf('<head>'));
    expect(frame.text.indexOf('installShim')).toBeLessThan(frame.text.indexOf('google.script.run.echo'));
    expect(frame.text).toContain('["onOpen","show","echo"]');
    expect(frame.text.replace(/<script>[\s\S]*?<\/script>/, '')).toBe(HTML);
  });
});

describe('downloads', () => {
  it('are the workbook and the drafts, under their names', async () => {
    const workbook = await ask('/workbook.xlsx');
    expect(workbook.status).toBe(200);
    expect(workbook.headers['content-disposition']).toContain('Bo bieu mau.xlsx');
    expect(workbook.text.slice(0, 2)).toBe('PK');
    const { drive } = desk.host;
    const { id } = addFile(drive, { name: 'Dự thảo lần 1', mimeType: DOCUMENT, owner: coordinator, time: nine });
    const page = await ask(`/draft/${id}?as=${coordinator}`);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).not.toContain('script');
    expect(page.text).toContain('Dự thảo lần 1');
    const document = await ask(`/draft/${id}.docx?as=${coordinator}`);
    expect(document.headers['content-disposition']).toContain('Du thao lan 1.docx');
    expect(document.text.slice(0, 2)).toBe('PK');
    expect(await ask(`/draft/${id}?as=${viewer}`)).toMatchObject({
      status: 403,
      text: expect.stringContaining('Chỉ đơn vị đầu mối'),
    });
  });

  it('are refused in plain words where there is no such draft', async () => {
    const gone = await ask(`/draft/1wvauPGuAVc4J8J58CDfq?as=${coordinator}`);
    expect(gone).toMatchObject({ status: 404, text: '{"refused":"Không có dự thảo này, hoặc dự thảo đã bị xóa."}' });
  });
});

describe('bad requests', () => {
  it('are refused in plain words, and the server goes on', async () => {
    const origin = `http://127.0.0.1:${server.port}`;
    const cases: readonly (readonly [number, Promise<Got>])[] = [
      [404, ask('/../package.json')],
      [404, ask('/%2e%2e/package.json')],
      [404, ask('/nowhere')],
      [405, ask('/api/edit')],
      [405, ask('/', { method: 'DELETE' })],
      [421, ask('/', { headers: { host: `evil.example:${server.port}` } })],
      [403, post('/api/edit', '{}', { origin: 'http://evil.example' })],
      [403, post('/api/edit', '{}', { origin, 'sec-fetch-site': 'cross-site' })],
      [415, post('/api/edit', '{}', { 'content-type': 'text/plain' })],
      [400, post('/api/edit', '{"as":')],
      [400, post('/api/run', Buffer.from([0xff, 0xfe, 0x00]))],
      [403, post('/api/run', JSON.stringify(started('echo')))],
      [403, post('/api/run', JSON.stringify(started('show', { as: viewer })))],
      [403, ask('/api/book?as=ai.do@example.com')],
    ];
    for (const [status, asked] of cases) {
      const got = await asked;
      expect(got.status).toBe(status);
      expect(Object.keys(JSON.parse(got.text) as object)).toEqual(['refused']);
      expect(got.text).not.toMatch(/\bat .*\.ts|Error:/);
    }
    expect((await ask('/')).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('give an unknown function of the sidebar Google’s error, not a crash', async () => {
    const got = await post('/api/run', JSON.stringify(started('nope', { via: 'sidebar' })));
    expect(got.status).toBe(200);
    expect(JSON.parse(got.text)).toMatchObject({ error: { message: 'Script function not found: nope' } });
  });

  it('that announce a giant body, or send one unannounced, are not read to the end', async () => {
    const announced = await post('/api/edit', '', { 'content-length': String(MOST_BYTES + 1) }).catch(() => undefined);
    expect(announced?.status ?? 413).toBe(413);
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `POST /api/edit HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: http://localhost:${server.port}\r\n` +
        'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = Buffer.alloc(256 * 1024, 0x20);
    const framed = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
    for (let sent = 0; sent <= MOST_BYTES; sent += chunk.length) socket.write(framed);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
    expect((await ask('/')).status).toBe(200);
  });

  it('that are no HTTP are answered and cut off', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /\u0000 rubbish\r\n\r\n');
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });

  it('tell nobody but the terminal of a fault', async () => {
    desk.host.run = () => {
      throw new Error('secret detail');
    };
    const got = await post('/api/run', JSON.stringify(started('show')));
    expect(got).toMatchObject({ status: 500, text: expect.stringContaining('cửa sổ dòng lệnh') });
    expect(got.text).not.toContain('secret');
    expect(faults).toEqual(['Error: secret detail']);
  });
});
