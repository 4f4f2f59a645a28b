// npm start as a person runs it: options, the address, two at once, Ctrl+C, and a kill at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeIn } from '../../../local/page/folder/state-file';
import type { BookView, EditReply, RunReply } from '../../../local/page/protocol';
import { coordinator, sampleKept, started, typed } from './small-desk';

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

let folder = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-start-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): Started {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { child, said: () => text, ended };
}

/** Starts on the folder and waits for the address. */
async function open(...args: readonly string[]): Promise<Started & { readonly url: string }> {
  const begun = run('--port', '0', '--data', folder, '--now', '2023-08-15T09:00:00+07:00', ...args);
  for (;;) {
    const url = /http:\/\/localhost:\d+\//.exec(begun.said())?.[0];
    if (url) return { ...begun, url };
    const how = await Promise.race([once(begun.child.stdout as NodeJS.ReadableStream, 'data'), begun.ended]);
    if (!Array.isArray(how)) throw new Error(`${how}: ${begun.said()}`);
  }
}

async function post<T>(url: string, path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json', origin: url.slice(0, -1) };
  const reply = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await reply.json()) as T;
}
const bookOf = async (url: string): Promise<BookView> => (await (await fetch(`${url}api/book`)).json()) as BookView;
const cellOf = (book: BookView, title: string, row: number, column: number): string | undefined =>
  book.tabs
    .find((tab) => tab.title === title)
    ?.rows.find((line) => line.r === row)
    ?.cells.find((cell) => cell.c === column)?.t;

describe('npm start', () => {
  it('explains its options, and refuses others in plain words', async () => {
    const help = run('--help');
    expect(await help.ended).toBe(0);
    expect(help.said()).toContain('--fresh');
    const wrong = run('--prot', '80', '--port', 'x', '--lang', 'en');
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toBe(
      'Unknown option --prot.\nUnexpected argument “80”.\n--port is a number from 0 to 65535, not “x”.\nSee: npm start -- --help\n',
    );
  });

  it('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const begun = run('--port', String(port), '--data', folder);
    expect(await begun.ended).toBe(1);
    expect(begun.said()).toContain(`Cổng ${port} đang được chương trình khác sử dụng`);
    expect(readdirSync(folder)).toEqual([]);
    other.close();
  });

  it('begins empty with --empty, and Ctrl+C ends it cleanly', async () => {
    const begun = await open('--empty');
    expect((await bookOf(begun.url)).tabs).toHaveLength(1);
    expect(await (await fetch(begun.url)).text()).toContain('<!doctype html>');
    begun.child.kill('SIGINT');
    expect(await begun.ended).toBe(0);
    expect(begun.said()).toContain('Đã dừng');
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('loses nothing that it answered for when it is killed, and goes on where it was', async () => {
    storeIn(folder)(sampleKept());
    const first = await open();
    const { revision } = await bookOf(first.url);
    const texts = Array.from({ length: 12 }, (_, n) => `lần ${n}`);
    const answered: string[] = [];
    await Promise.all(
      texts.map(async (text, n) => {
        const reply = await post<EditReply>(first.url, 'api/edit', typed(0, n, 1, text, { since: revision })).catch(
          () => undefined,
        );
        if (reply?.done) answered.push(text);
        if (answered.length === 6) first.child.kill('SIGKILL');
      }),
    );
    expect(await first.ended).toBe('SIGKILL');
    expect(answered.length).toBeGreaterThanOrEqual(6);
    const second = await open();
    const book = await bookOf(second.url);
    const shown = texts.map((_, n) => cellOf(book, 'Trang tính1', n, 1));
    for (const text of answered) expect(shown).toContain(text);
    expect(book.revision).toBeGreaterThan(revision);
    const seen = (await (await fetch(`${second.url}api/changes?since=${revision}`)).json()) as { tabs: unknown[] };
    expect(seen.tabs).toHaveLength(book.tabs.length);
  });

  it('lets only one server into a folder, and keeps a damaged workbook', async () => {
    writeFileSync(join(folder, 'state.json'), '{"half');
    const first = await open('--empty');
    expect(first.said()).toContain('Không đọc được bộ biểu mẫu đã lưu');
    expect(readFileSync(join(folder, 'state.1.json'), 'utf8')).toBe('{"half');
    const second = run('--port', '0', '--data', folder);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`(tiến trình ${first.child.pid})`);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const third = await open('--empty');
    expect(third.said()).toContain('state.2.json');
    expect(readdirSync(folder).sort()).toEqual(['lock', 'state.1.json', 'state.2.json', 'state.json']);
  });

  it('goes on answering other windows while a check is at work', async () => {
    storeIn(folder)(sampleKept());
    const { url } = await open();
    const order: string[] = [];
    const check = post<RunReply>(url, 'api/run', started('checkCompleteness')).then((reply) => {
      order.push('check');
      return reply;
    });
    const others = [
      fetch(`${url}app.js`).then((reply) => order.push(`page ${reply.status}`)),
      post<RunReply>(url, 'api/run', started('readWork', { via: 'sidebar' })).then((reply) =>
        order.push(`poll ${typeof reply.value}`),
      ),
      post<EditReply>(url, 'api/edit', typed(0, 3, 3, 'giữa chừng', { as: coordinator })).then((reply) =>
        order.push(`edit ${reply.done}`),
      ),
    ];
    const [reply] = await Promise.all([check, ...others]);
    expect(reply.alerts[0]?.text).toContain('phải có');
    expect([...order].sort()).toEqual(['check', 'edit true', 'page 200', 'poll object']);
    expect(order[order.length - 1]).toBe('check');
    expect(cellOf(await bookOf(url), 'Trang tính1', 3, 3)).toBe('giữa chừng');
  });
});
