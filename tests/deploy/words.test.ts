// What the commands make of clasp's words, with a small program in clasp's place, and of files and options that are not right.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ENTRY_POINTS, MANIFEST } from '../../scripts/build.mjs';
import { PUSHED, productFaults } from '../../scripts/deploy/built';
import { deploy } from '../../scripts/deploy/deploy';
import { failureOf } from '../../scripts/deploy/failure';
import { NEXT } from '../../scripts/deploy/next-steps';
import { readDeployOptions } from '../../scripts/deploy/options';
import { SAID } from '../../scripts/deploy/texts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-words-')));
const expected = { entryPoints: ENTRY_POINTS, manifest: MANIFEST };
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Deploys with a program in clasp's place that writes its arguments to arguments.json. */
async function withClasp(program: string, args: readonly string[] = [], fault?: string) {
  put(
    'node_modules/@google/clasp/build/src/index.js',
    `require('fs').writeFileSync(${JSON.stringify(join(root, 'arguments.json'))}, JSON.stringify(process.argv.slice(2)));${program}`,
  );
  for (const name of PUSHED) put(`dist/bound/${name}`, readFileSync(join('dist/bound', name), 'utf8'));
  const lines: string[] = [];
  const hear = (line: string): void => void lines.push(line);
  const around = { root, prepare: async () => fault, expected, env: process.env, print: hear, complain: hear };
  const code = await deploy('bound', args, around);
  return { code, said: lines.join('\n') };
}

describe('a push counts only where clasp says that it was done', () => {
  beforeEach(() => put('.clasp.bound.json', '{"scriptId":"s","parentId":"a-spreadsheet-of-somebody"}'));

  it('“Skipping push.” is a failure, though clasp ends well', async () => {
    const { code, said } = await withClasp("console.log('Skipping push.')");
    expect(said).toContain('clasp bỏ qua việc đẩy');
    expect(code).toBe(1);
  });

  it('so are silence, and fewer files than were built', async () => {
    expect(await withClasp('')).toMatchObject({ code: 1 });
    expect(await withClasp("console.log('Pushed one file at 9.\\n└─ dist/bound/Code.js')")).toMatchObject({ code: 1 });
  });

  it('is always forced, with the project file of the target and the allow-list of the repository', async () => {
    const done = await withClasp(`console.log('Pushed 4 files at 9.\\n${PUSHED.join(' ')}')`);
    expect(done).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(root, 'arguments.json'), 'utf8'))).toEqual([
      '-P',
      join(root, '.clasp.bound.json'),
      '-I',
      join(root, '.claspignore'),
      'push',
      '-f',
    ]);
  });

  it('nothing is pushed to another spreadsheet than the one of the project', async () => {
    const { code, said } = await withClasp('', ['--spreadsheet', 'another-spreadsheet-of-theirs']);
    expect(said).toContain('Đã có dự án gắn với bảng tính khác: https://docs.google.com/spreadsheets/d/a-spreadsheet');
    expect(code).toBe(1);
  });

  it('nothing is pushed where the build fails, or the project file cannot be read', async () => {
    expect(await withClasp('', [], 'src/main.ts(1,1): error')).toEqual({
      code: 1,
      said: expect.stringContaining('chưa đẩy gì lên Google:\nsrc/main.ts(1,1): error'),
    });
    put('.clasp.bound.json', '{');
    expect(await withClasp('')).toMatchObject({ code: 1, said: expect.stringContaining('.clasp.bound.json') });
  });
});

it('a script in a spreadsheet that is there already is created without another spreadsheet', async () => {
  rmSync(join(root, '.clasp.bound.json'), { force: true });
  const address = 'https://docs.google.com/spreadsheets/d/a-spreadsheet-of-somebody/edit#gid=0';
  const made = await withClasp("console.log('Created new script: https://script.google.com/d/s/edit')", [
    '--spreadsheet',
    address,
  ]);
  expect(made).toMatchObject({ code: 1 });
  expect(JSON.parse(readFileSync(join(root, '.clasp.bound.json'), 'utf8'))).toEqual({
    scriptId: 's',
    parentId: 'a-spreadsheet-of-somebody',
    rootDir: 'dist/bound',
  });
});

describe('what went wrong is said with what to do', () => {
  it.each([
    ['No credentials found.', 'npx clasp login'],
    ['invalid_grant', 'has expired or was withdrawn'],
    ['User has not enabled the Apps Script API. Enable it …', 'https://script.google.com/home/usersettings'],
    ['Request had insufficient authentication scopes.', 'tick every box'],
    ['The caller does not have permission', 'log in with one that may edit it'],
    ['Requested entity was not found.', 'it was deleted'],
    ['Quota exceeded for quota metric', 'wait a few minutes'],
    ['request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND', 'check the network'],
    ['Internal error encountered.', 'Google’s server had an error'],
    ['"appsscript.json" has errors: Invalid manifest', 'does not accept the built files'],
    ['?', 'The cause is not known'],
  ])('%s', (words, advice) => {
    const { en } = failureOf({ out: '', err: words }, SAID.step.push);
    expect(en).toContain(advice);
    expect(en).toContain(words);
  });
});

describe('what is built is checked before it is pushed', () => {
  it.each([
    ['as built', (text: string) => text, 0],
    ['for the other target', (text: string) => text.replace('target:"bound"', 'target:"addon"'), 1],
    ['with one more callable function', (text: string) => `${text}function more(){}`, 1],
  ])('Code.js %s', (_, change, faults) => {
    for (const name of PUSHED) put(`dist/bound/${name}`, readFileSync(join('dist/bound', name), 'utf8'));
    put('dist/bound/Code.js', change(readFileSync('dist/bound/Code.js', 'utf8')));
    expect(productFaults(root, 'bound', expected)).toHaveLength(faults);
  });

  it('a wider scope, a file too many, a file too few', () => {
    const manifest = { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/drive'] };
    for (const name of PUSHED) put(`dist/bound/${name}`, readFileSync(join('dist/bound', name), 'utf8'));
    put('dist/bound/appsscript.json', JSON.stringify(manifest));
    put('dist/bound/Secret.js', '');
    expect(productFaults(root, 'bound', expected)).toHaveLength(2);
    rmSync(join(root, 'dist/bound'), { recursive: true });
    expect(productFaults(root, 'bound', expected)).toHaveLength(1);
  });
});

it('takes a spreadsheet by its id or its address, and no other address', () => {
  const id = '1AbC-dEfGhIjKlMnOpQrStUvWxYz_0123456789abcd';
  for (const given of [
    id,
    `https://docs.google.com/spreadsheets/d/${id}/edit`,
    `https://docs.google.com/spreadsheets/u/1/d/${id}`,
  ])
    expect(readDeployOptions('bound', ['--spreadsheet', given])).toMatchObject({ spreadsheet: id });
  for (const given of ['https://docs.google.com/document/d/1AbC-dEfGhIjKlMnOpQrStUvWxYz/edit', 'short', `--x ${id}`])
    expect(readDeployOptions('bound', [`--spreadsheet=${given}`])).toHaveProperty('faults');
  expect(readDeployOptions('addon', ['--spreadsheet', id])).toHaveProperty('faults');
});

it('says in both languages the same places to go to next', () => {
  const links = (lines: readonly string[]): readonly string[] => lines.join('\n').match(/https:\/\/[^\s,;)]+/g) ?? [];
  for (const target of ['bound', 'addon'] as const)
    for (const first of [true, false]) {
      const { vi, en } = NEXT[target]({ scriptId: 's', parentId: 'p' }, first);
      expect(links(vi).map((one) => one.replace(/\.$/, ''))).toEqual(links(en).map((one) => one.replace(/\.$/, '')));
      expect(links(vi).length).toBeGreaterThan(0);
    }
});
