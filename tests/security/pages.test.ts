// What the pages are built of and what they may do: no text becomes markup or program, no other site reaches the local page.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readProduct } from '../../local/cli/product';
import { admit } from '../../local/page/http/guard';
import { ALWAYS, DRAFT_PAGE_POLICY, FRAME_POLICY, NOTHING_POLICY, PAGE_POLICY } from '../../local/page/http/headers';

const sources = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.(tsx?|mjs|cjs|js|html)$/.test(name) ? [path] : [];
  });

/** Without comments, which may name what the code does not do. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

describe('the source of what runs beside other people’s texts', () => {
  it.each(['src', 'sidebar', 'files', 'local/page'])('%s makes no markup and no program of a text', (folder) => {
    const makes =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|createContextualFragment|DOMParser|\beval\s*\(|\bnew Function\b|setTimeout\(\s*['"]|setAttribute\(\s*['"]on|createTemplate\b|HtmlTemplate/;
    const found = sources(folder).flatMap((path) => {
      const match = makes.exec(codeOf(path));
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('src writes no formula and no value as if typed', () => {
    const writes = /formulaValue\s*:|USER_ENTERED|setFormula|setValue\(|appendRow\(|HYPERLINK\(/;
    const probing = /^src\/(self-test\/|google\/self-test\/)/;
    const found = sources('src').filter((path) => !probing.test(path) && writes.test(codeOf(path)));
    expect(found).toEqual([]);
  });

  it('src makes one page itself, of escaped texts, for the reports of the self-test', () => {
    expect(sources('src').filter((path) => /createHtmlOutput\(/.test(codeOf(path)))).toEqual(['src/google/ui.ts']);
    const callers = sources('src').filter((path) => /\bshowPage\(/.test(codeOf(path)));
    for (const path of callers) expect(codeOf(path)).toMatch(/\btextPage\(/);
  });

  it('the pushed windows load nothing and hold no handler in their markup', () => {
    for (const html of Object.values(readProduct('.')?.html ?? {})) {
      const markup = html.replace(/<(script|style)>[\s\S]*<\/\1>/g, '');
      expect(markup).not.toMatch(/\son\w+=|<(iframe|object|embed|link|img)\b|(src|href)=/i);
      expect(html).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});

/** A policy as its directives. */
const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...rest]) => [name, rest.join(' ')]),
  );

describe('the policies of the local page', () => {
  it('begin with nothing, and none names another site or every site', () => {
    for (const policy of [PAGE_POLICY, FRAME_POLICY, DRAFT_PAGE_POLICY, NOTHING_POLICY]) {
      expect(directives(policy)['default-src']).toBe("'none'");
      expect(directives(policy)['frame-ancestors']).toMatch(/^'(none|self)'$/);
      expect(policy).not.toMatch(/https?:|wss?:|\*|strict-dynamic|unsafe-hashes/);
    }
  });

  it('let the page run its own files only; its grid alone makes functions of its templates', () => {
    expect(directives(PAGE_POLICY)).toMatchObject({
      'script-src': "'self' 'unsafe-eval'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('let the frame of the sidebar run what stands in it, in an origin of its own, without eval, and ask nobody', () => {
    const { sandbox = '', ...rest } = directives(FRAME_POLICY);
    expect(sandbox.split(' ')).toEqual(['allow-scripts', 'allow-popups', 'allow-downloads']);
    expect(rest).toMatchObject({ 'script-src': "'unsafe-inline'", 'base-uri': "'none'", 'form-action': "'none'" });
    expect(rest).not.toHaveProperty('connect-src');
    expect(rest).not.toHaveProperty('frame-src');
  });

  it('let a draft run nothing', () => {
    expect(Object.keys(directives(DRAFT_PAGE_POLICY))).not.toContain('script-src');
  });

  it('come with headers that keep other sites from reading, framing and guessing', () => {
    expect(ALWAYS).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
  });
});

describe('the guard of the local page', () => {
  const served = { port: 8400, files: new Set(['app.js']) };
  const names = ['localhost:8400', '127.0.0.1:8400', '[::1]:8400'];
  const host = fc.oneof(
    fc.constantFrom('evil.example:8400', 'localhost', 'localhost:80', 'localhost.evil:8400', '127.0.0.1.nip.io:8400'),
    fc.string(),
  );
  const path = fc.constantFrom(
    '/',
    '/api/book',
    '/api/edit',
    '/api/run',
    '/api/events',
    '/app.js',
    '/workbook.xlsx',
    '/sidebar.html',
  );
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD');

  it('answers no name that somebody else’s DNS could lead here', () => {
    fc.assert(
      fc.property(host, path, method, (name, url, how) => {
        fc.pre(!names.includes(name.toLowerCase()));
        return 'status' in admit({ method: how, url, headers: { host: name } }, served);
      }),
      { numRuns: 500, seed: 20230403 },
    );
  });

  it('takes no change from another site, whatever it calls itself', () => {
    const origin = fc.option(
      fc.oneof(
        host.map((name) => `http://${name}`),
        fc.constantFrom('null', 'https://localhost:8400', 'file://'),
      ),
      { nil: undefined },
    );
    const site = fc.constantFrom('cross-site', 'same-site', 'none', undefined);
    fc.assert(
      fc.property(origin, site, fc.constantFrom('/api/edit', '/api/run'), (from, kind, url) => {
        const headers = {
          host: 'localhost:8400',
          origin: from,
          'sec-fetch-site': kind,
          'content-type': 'application/json',
        };
        return 'status' in admit({ method: 'POST', url, headers }, served);
      }),
      { numRuns: 500, seed: 20230403 },
    );
  });
});
