// What the server lets in: its own page's requests, and nobody else's.
import { type Asked, admit, MOST_BYTES } from '../../../../local/page/http/guard';

const served = { port: 8400, files: new Set(['index.html', 'app.js', 'app.css', 'font.woff2']) };
const own = { host: 'localhost:8400' };
const asked = (url: string, headers: Asked['headers'] = {}, method = 'GET') =>
  admit({ method, url, headers: { ...own, ...headers } }, served);
const posted = (headers: Asked['headers'] = {}, url = '/api/edit', method = 'POST') =>
  asked(url, { origin: 'http://localhost:8400', 'content-type': 'application/json', ...headers }, method);
const statusOf = (route: ReturnType<typeof admit>): number => ('status' in route ? route.status : 200);

describe('our own page', () => {
  it.each([
    ['/', { kind: 'file', name: 'index.html' }],
    ['/?as=a@b.example', { kind: 'file', name: 'index.html' }],
    ['/app.js', { kind: 'file', name: 'app.js' }],
    ['/font.woff2?v=1', { kind: 'file', name: 'font.woff2' }],
    ['/api/book', { kind: 'book' }],
    ['/api/book?as=a%40b.example', { kind: 'book', as: 'a@b.example' }],
    ['/api/changes?since=12', { kind: 'changes', since: 12 }],
    ['/api/events', { kind: 'events' }],
    ['/sidebar.html?n=3', { kind: 'sidebar' }],
    ['/dialog.html?n=3', { kind: 'dialog' }],
    ['/workbook.xlsx', { kind: 'workbook' }],
    ['/draft/1wvauPGuAVc4J8J5_-x?as=a@b.example', { kind: 'draft', id: '1wvauPGuAVc4J8J5_-x', as: 'a@b.example' }],
    ['/draft/1wvauPGuAVc4J8.docx?as=a@b.example', { kind: 'document', id: '1wvauPGuAVc4J8', as: 'a@b.example' }],
  ])('may ask for %s', (url, route) => {
    expect(asked(url)).toEqual(route);
    expect(asked(url, { 'sec-fetch-site': 'same-origin' })).toEqual(route);
    expect(asked(url, {}, 'HEAD')).toEqual(route);
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('may be reached as %s', (name) => {
    expect(statusOf(asked('/', { host: `${name}:8400` }))).toBe(200);
    expect(posted({ host: `${name}:8400`, origin: `http://${name}:8400` })).toEqual({ kind: 'edit' });
  });

  it('may change something, as JSON', () => {
    expect(posted()).toEqual({ kind: 'edit' });
    expect(posted({ 'content-type': 'application/json; charset=utf-8' }, '/api/run')).toEqual({ kind: 'run' });
    expect(posted({ 'content-length': String(MOST_BYTES), 'sec-fetch-site': 'same-origin' })).toEqual({ kind: 'edit' });
  });
});

describe('tricks with the address', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/.%2e/x',
    '/draft/../../state.json?as=a@b.example',
    '/draft/..%2f..%2fstate?as=a@b.example',
    '/data/state.json',
    '/./app.js',
    '//app.js',
    '/app.js/',
    '/app.js%00.png',
    '/app.js\u0000',
    '/\\app.js',
    '\\app.js',
    'http://localhost:8400/',
    'http://evil.example/app.js',
    'app.js',
    '',
    '*',
    '/APP.JS',
    '/index.html/../app.js',
    '/node_modules/zod/index.js',
    '/api',
    '/api/unknown',
    '/draft/short?as=a@b.example',
    '/__proto__',
    '/constructor',
  ])('lead nowhere: %j', (url) => {
    expect(statusOf(asked(url))).toBe(404);
  });

  it.each([
    '/api/changes',
    '/api/changes?since=-1',
    '/api/changes?since=1e3',
    '/api/changes?since=99999999999999999',
    '/api/book?as=nobody',
    `/api/book?as=${'a'.repeat(300)}@b`,
    '/draft/1wvauPGuAVc4J8',
  ])('with bad values are refused: %s', (url) => {
    expect(statusOf(asked(url))).toBe(400);
  });
});

describe('another site in the same browser', () => {
  it.each(['evil.example', 'evil.example:8400', 'localhost', 'localhost:8401', 'localhost.evil.example:8400', ''])(
    'cannot reach the server under another name: %j',
    (host) => expect(statusOf(asked('/', { host }))).toBe(421),
  );

  it.each([
    'http://evil.example',
    'https://localhost:8400',
    'http://localhost:3000',
    'http://localhost:84000',
    'null',
    undefined,
  ])('cannot change anything from %s', (origin) => expect(statusOf(posted({ origin }))).toBe(403));

  it.each(['cross-site', 'same-site', 'none', 'anything'])('cannot post what the browser calls %s', (site) => {
    expect(statusOf(posted({ 'sec-fetch-site': site }))).toBe(403);
  });

  it('cannot read anything either, but may lead a person to the page or to a draft', () => {
    const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(statusOf(asked('/', navigation))).toBe(200);
    expect(statusOf(asked('/draft/1wvauPGuAVc4J8?as=a@b.example', navigation))).toBe(200);
    expect(statusOf(asked('/', { ...navigation, 'sec-fetch-dest': 'iframe' }))).toBe(403);
    for (const url of ['/api/book', '/api/events', '/app.js', '/sidebar.html', '/workbook.xlsx'])
      expect(statusOf(asked(url, { ...navigation, 'sec-fetch-mode': 'no-cors' }))).toBe(403);
    expect(statusOf(asked('/api/book', { origin: 'http://evil.example' }))).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])(
    'cannot send a form: %s',
    (type) => expect(statusOf(posted({ 'content-type': type }))).toBe(415),
  );
});

describe('the wrong kind of request', () => {
  it('is refused with the kind that is right', () => {
    expect(asked('/api/edit')).toMatchObject({ status: 405, allow: 'POST' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])
      expect(posted({}, '/api/book', method)).toMatchObject({ status: 405, allow: 'GET, HEAD' });
    expect(posted({}, '/api/run', 'PUT')).toMatchObject({ status: 405, allow: 'POST' });
  });

  it('is refused when it announces too much', () => {
    expect(statusOf(posted({ 'content-length': String(MOST_BYTES + 1) }))).toBe(413);
  });
});
