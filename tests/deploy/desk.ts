// A checkout of its own with the built files, somebody's home folder with or without a login, and Google played on this computer.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ENTRY_POINTS, MANIFEST } from '../../scripts/build.mjs';
import { deploy } from '../../scripts/deploy/deploy';
import type { Target } from '../../src/edition';
import { type Google, REFRESH, startGoogle, TOKEN } from './google';

/** One run of the command: exit code, and what was printed. */
export interface Deployed {
  readonly code: number;
  readonly said: string;
}

export interface Desk {
  readonly google: Google;
  readonly root: string;
  /** npm run deploy:<target> -- --lang en <args>, with the real clasp. */
  deploy(target: Target, ...args: readonly string[]): Promise<Deployed>;
  /** A built file, which may be changed here. */
  built(target: Target, name: string): string;
  change(target: Target, name: string, text: string): void;
  /** What the project file says; undefined where there is none. */
  remembered(target: Target): unknown;
  close(): Promise<void>;
}

export type Login = 'none' | 'fresh' | 'expired' | 'withdrawn';

export async function newDesk(login: Login = 'fresh'): Promise<Desk> {
  const google = await startGoogle();
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-')));
  const home = join(root, 'home');
  mkdirSync(home);
  cpSync('dist', join(root, 'dist'), { recursive: true });
  cpSync('.claspignore', join(root, '.claspignore'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const certificate = join(root, 'google.pem');
  writeFileSync(certificate, google.cert);
  if (login !== 'none') writeFileSync(join(home, '.clasprc.json'), loginFile(login));
  let manifest = MANIFEST;
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: home,
    USERPROFILE: home,
    HTTPS_PROXY: google.proxy,
    NODE_EXTRA_CA_CERTS: certificate,
  };
  return {
    google,
    root,
    deploy: async (target, ...args) => {
      const lines: string[] = [];
      const hear = (line: string): void => void lines.push(line);
      const code = await deploy(target, ['--lang', 'en', ...args], {
        root,
        prepare: async () => undefined,
        expected: { entryPoints: ENTRY_POINTS, manifest },
        env,
        print: hear,
        complain: hear,
      });
      return { code, said: lines.join('\n') };
    },
    built: (target, name) => readFileSync(join(root, 'dist', target, name), 'utf8'),
    change: (target, name, text) => {
      writeFileSync(join(root, 'dist', target, name), text);
      if (name === 'appsscript.json') manifest = JSON.parse(text) as typeof MANIFEST;
    },
    remembered: (target) => {
      const file = join(root, `.clasp.${target}.json`);
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    },
    close: async () => {
      await google.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** .clasprc.json as clasp 3 writes it after a login. */
const loginFile = (login: Exclude<Login, 'none'>): string =>
  JSON.stringify({
    tokens: {
      default: {
        type: 'authorized_user',
        client_id: 'client-of-the-tests',
        client_secret: 'secret-of-the-tests',
        access_token: login === 'fresh' ? TOKEN : 'old',
        refresh_token: login === 'withdrawn' ? 'withdrawn' : REFRESH,
        expiry_date: Date.UTC(login === 'fresh' ? 2100 : 2020, 0),
      },
    },
  });
