import { evaluated, smallHost } from './small-host';

describe('what a script finds around it', () => {
  it.each([
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'setTimeout',
    'fetch',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'process',
    'require',
    'Buffer',
    'window',
    'structuredClone',
    'queueMicrotask',
    'WeakRef',
    'FinalizationRegistry',
    'SharedArrayBuffer',
    'Atomics',
    'WebAssembly',
    'DriveApp',
  ])('has no %s', (name) => {
    expect(evaluated(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    '[].at',
    '[].findLast',
    '[].toSorted',
    '[].with',
    '"".at',
    '"".replaceAll',
    'Object.hasOwn',
    'Object.groupBy',
    'Map.groupBy',
    'Promise.withResolvers',
    'Intl.Segmenter',
    'SpreadsheetApp.openById',
    'Sheets.Spreadsheets.Values.get',
    'Utilities.zip',
  ])('has no %s either', (name) => {
    expect(evaluated(`typeof ${name}`)).toBe('undefined');
  });

  it('cannot reach Node through a constructor', () => {
    const reach = (thing: string) => `${thing}.constructor.constructor('return typeof process')()`;
    for (const thing of ['this', 'SpreadsheetApp', 'Sheets.Spreadsheets.get', 'Date.now', 'console.log'])
      expect(evaluated(reach(thing))).toBe('undefined');
  });

  it('gives arrays, dates and errors that are instances of the script’s own classes', () => {
    const sheets = { name: 'sheets' as const, call: () => ({ sheets: [] }) };
    expect(evaluated('Sheets.Spreadsheets.get("x").sheets instanceof Array', {}, { apis: [sheets] })).toBe(true);
    expect(evaluated('new Date() instanceof Date')).toBe(true);
    expect(evaluated('(function () { try { Utilities.sleep(-1); } catch (e) { return e instanceof Error; } })()')).toBe(
      true,
    );
    expect(evaluated('/x/ instanceof RegExp && /x/.constructor === RegExp')).toBe(true);
  });

  it('refuses the regular-expression flag v', () => {
    expect(() => evaluated('new RegExp("a", "v")')).toThrow('SyntaxError');
    expect(evaluated('new RegExp("\\\\p{L}", "u").test("ế")')).toBe(true);
  });

  it.each(['class A { #x = 1; }', 'class A { static x = 1; }', 'export const a = 1;', 'let a; a ??= 1;', '/a/v'])(
    'refuses a file with newer syntax: %s',
    (code) => {
      expect(() => smallHost(code)).toThrow(SyntaxError);
    },
  );

  it('starts every run with fresh globals and keeps nothing but the services’ state', () => {
    const host = smallHost('var n = 0; function count() { n += 1; return n; }');
    expect(host.run('count', { as: 'a@b.example', via: 'menu' }).value).toBe(1);
    expect(host.run('count', { as: 'a@b.example', via: 'menu' }).value).toBe(1);
  });

  it('runs the top level of the script at every run', () => {
    const host = smallHost('console.log("top"); function go() {}');
    expect(host.run('go', { as: 'a@b.example', via: 'menu' }).log).toEqual([{ level: 'log', text: 'top' }]);
  });
});

describe('which functions can be started', () => {
  const host = smallHost('function open() { return 1; } function secret_() {} var data = 1; const arrow = () => 1;');
  it('starts a function of the top level', () => {
    expect(host.run('open', { as: 'a@b.example', via: 'sidebar' }).value).toBe(1);
  });
  it.each(['secret_', 'nothing', 'data', 'arrow', 'Date', 'eval', 'toString', 'Sheets', '__proto__'])(
    'does not find %s',
    (name) => {
      const { error } = host.run(name, { as: 'a@b.example', via: 'sidebar' });
      expect(error?.message).toBe(`Script function not found: ${name}`);
    },
  );
});
