// The local page as a person starts it: npm start in a process of its own, on a free port, with a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface LocalPage {
  /** "http://localhost:41234/" */
  readonly url: string;
  /** Everything printed so far, errors too. */
  output(): string;
  /** Ends the server as the system asks a program to end, or by another signal; resolves with its exit code. */
  stop(signal?: 'SIGKILL'): Promise<number | null>;
}

/**
 * Starts the server at the middle of the survey (15 August 2023, nine in the morning in Vietnam) and waits until it prints its
 * address. The caller stops it.
 *
 * @param options of npm start, such as `--empty` or `--lang=en`; with `--data=FOLDER` the folder is the caller's,
 *   else a temporary one that goes with the server
 * @throws Error with what was printed, when the server ends before it has an address
 */
export async function startLocalPage(...options: readonly string[]): Promise<LocalPage> {
  const own = options.some((option) => option.startsWith('--data'))
    ? undefined
    : mkdtempSync(join(tmpdir(), 'lcw-page-'));
  const server = spawn(
    process.execPath,
    [
      resolve('scripts/start.mjs'),
      '--port=0',
      '--now=2023-08-15T09:00:00+07:00',
      ...(own ? [`--data=${own}`] : []),
      ...options,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: process.env },
  );
  let printed = '';
  const ended = new Promise<number | null>((tell) => {
    server.on('close', (code) => {
      if (own) rmSync(own, { recursive: true, force: true });
      tell(code);
    });
  });
  const url = await addressOf(server, (text) => {
    printed += text;
    return printed;
  });
  return {
    url,
    output: () => printed,
    stop: (signal) => {
      server.kill(signal ?? 'SIGTERM');
      return ended;
    },
  };
}

function addressOf(server: ChildProcess, keep: (text: string) => string): Promise<string> {
  return new Promise((tell, fail) => {
    let all = '';
    const read = (text: Buffer): void => {
      all = keep(text.toString());
      const [url] = /http:\/\/localhost:\d+\/(?=\s)/u.exec(all) ?? [];
      if (url) tell(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('error', fail);
    server.on('close', (code) => fail(new Error(`npm start ended (${code}):\n${all}`)));
  });
}
