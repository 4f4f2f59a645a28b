// What would be pushed to Google.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { ENTRY_POINTS, SCOPES, TARGETS } from '../../scripts/build.mjs';

it('is built for the two ways to deploy, which differ in the one word that chooses the menu', () => {
  expect(readdirSync('dist').sort()).toEqual(['addon', 'bound']);
  const [bound, addon] = TARGETS.map((target) =>
    readdirSync(`dist/${target}`).map((name) => readFileSync(`dist/${target}/${name}`, 'utf8')),
  );
  expect(addon?.map((text) => text.replace('target:"addon"', 'target:"bound"'))).toEqual(bound);
  expect(addon).not.toEqual(bound);
});

describe.each(TARGETS)('the pushed bundle, %s', (target) => {
  const dist = (name: string): string => readFileSync(`dist/${target}/${name}`, 'utf8');

  it('is four files: the code, the sidebar, the window of files, the manifest', () => {
    expect(readdirSync(`dist/${target}`).sort()).toEqual(['Code.js', 'Files.html', 'Sidebar.html', 'appsscript.json']);
  });

  it('knows its version', () => {
    expect(dist('Code.js')).toContain(`version:"${JSON.parse(readFileSync('package.json', 'utf8')).version}"`);
  });

  it('defines exactly the functions that may be called, and one name that Google hides', () => {
    const program = parse(dist('Code.js'), { ecmaVersion: 2020, sourceType: 'script' });
    const names = program.body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type === 'VariableDeclaration')
        return node.declarations.map((d) => (d.id.type === 'Identifier' ? d.id.name : '?'));
      return node.type === 'ExpressionStatement' && node.directive ? [] : ['?'];
    });
    expect(names.filter((n) => !n.endsWith('_')).sort()).toEqual([...ENTRY_POINTS].sort());
    expect(names.filter((n) => n.endsWith('_'))).toEqual(['learningCity_']);
  });

  it('asks for the scopes it uses, never for all of Drive or all documents', () => {
    const manifest = JSON.parse(dist('appsscript.json'));
    expect(manifest).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes: SCOPES });
    expect(manifest).not.toHaveProperty('addOns');
    expect(SCOPES.some((s) => /auth\/(drive|documents)$/.test(s))).toBe(false);
    expect(
      manifest.dependencies.enabledAdvancedServices.map(
        (s: { userSymbol: string; version: string }) => `${s.userSymbol} ${s.version}`,
      ),
    ).toEqual(['Sheets v4', 'Docs v1', 'Drive v3']);
  });

  it.each(['Sidebar.html', 'Files.html'])(
    'keeps %s in one file without a template literal or a remote script',
    (name) => {
      const page = dist(name);
      expect(page).not.toContain('`');
      expect(page).not.toMatch(/(src|href)="https?:/);
    },
  );

  it('is what clasp would push, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    cpSync('.claspignore', join(folder, '.claspignore'));
    writeFileSync(join(folder, 'dist', target, 'secret.js'), 'must stay here');
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'any', rootDir: `dist/${target}` }));
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const listed = JSON.parse(
      execFileSync(process.execPath, [clasp, '--json', 'show-file-status'], { cwd: folder, encoding: 'utf8' }),
    );
    rmSync(folder, { recursive: true });
    expect(listed.filesToPush.map((f: string) => f.split('/').pop()).sort()).toEqual([
      'Code.js',
      'Files.html',
      'Sidebar.html',
      'appsscript.json',
    ]);
  });
});
