// A host with the test's own entry (entry.ts) and a small workbook that bears marks, so that whatever is not as before is seen.
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { createDrive, isTrashed } from '../../local/drive/store';
import { createHost, type Host } from '../../local/host/host';
import type { Manifest } from '../../local/host/types';
import { typeInto } from '../../local/sheets/typing';
import { createWorkbook } from '../../local/sheets/workbook';
import type { SelfTestReport } from '../../src/self-test/run';

export const OWNER = 'dau.moi@hcm.example';

const bundled = await esbuild.build({
  entryPoints: ['tests/self-test/entry.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'app_',
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'error',
});
const code = `${bundled.outputFiles[0]?.text}
function runSome() { return app_.runSome.apply(this, arguments) }
function readWork() { return null }
`;
const manifest = JSON.parse(readFileSync('dist/bound/appsscript.json', 'utf8')) as Manifest;
const page = `<p>${'x'.repeat(2000)}</p>`;

export interface Bench {
  readonly host: Host;
  /** Runs some contracts. @throws what the script threw; `undefined` where it was ended */
  run(ids: readonly string[], sabotage?: string): SelfTestReport | undefined;
  /** The workbook, the triggers and the files that are not in the bin. */
  state(): string;
}

export function newBench(): Bench {
  const workbook = createWorkbook({
    id: 'book',
    title: 'x',
    owner: OWNER,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  typeInto(workbook, 0, 0, 0, 'của người dùng', OWNER);
  const drive = createDrive();
  const host = createHost({
    code,
    html: { Sidebar: page, Files: page },
    manifest,
    workbook,
    drive,
    now: new Date('2023-08-15T09:00:00+07:00'),
  });
  return {
    host,
    run: (ids, sabotage = '') => {
      const { value, error } = host.run('runSome', { as: OWNER, via: 'menu', args: [ids, sabotage] });
      if (error?.ended) return undefined;
      if (error) throw new Error(error.message);
      return value as SelfTestReport;
    },
    state: () => {
      const files = Object.values(drive.files).filter((file) => !isTrashed(drive, file));
      return JSON.stringify([{ ...workbook.state, idsGiven: 0 }, host.triggers(), files]);
    },
  };
}
