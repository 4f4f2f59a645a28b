// The browser that the page's tests stand on: it shows Vietnamese, and it is as strict as a person's own.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { axeViolations } from './axe';
import { describeInBrowser } from './chromium';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thành phố học tập</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; connect-src *"></head>
<body><main><h1>Sở Giáo dục và Đào tạo</h1><p><span id="word">ộ</span> <span id="bare">o</span> <span id="none">\u0378</span></p></main></body></html>`;

describeInBrowser('a browser for the tests', (browser) => {
  let servers: Server[] = [];
  const serve = async (): Promise<string> => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(PAGE);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  afterEach(async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    servers = [];
  });

  it('shows Vietnamese letters with their marks', async () => {
    const page = await browser().newPage();
    await page.goto(await serve());
    expect(await page.locator('h1').textContent()).toBe('Sở Giáo dục và Đào tạo');
    const looks = await Promise.all(['#word', '#bare', '#none'].map((it) => page.locator(it).screenshot()));
    // Marks are drawn, and not with the sign for a letter that no font has.
    expect(new Set(looks.map((look) => look.toString('base64'))).size).toBe(3);
    await page.close();
  });

  it('refuses a page that reads another origin without its leave', async () => {
    const [own, other] = [await serve(), await serve()];
    const page = await browser().newPage();
    await page.goto(own);
    const read = (url: string): Promise<string> =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            () => 'read',
            () => 'refused',
          ),
        url,
      );
    expect(await read(own)).toBe('read');
    expect(await read(other)).toBe('refused');
    await page.close();
  });

  it('names what is wrong for people who cannot see the page, under a policy that forbids scripts too', async () => {
    const page = await browser().newPage();
    await page.goto(await serve());
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      const root = (globalThis as unknown as { document: { documentElement: { removeAttribute(n: string): void } } })
        .document.documentElement;
      root.removeAttribute('lang');
    });
    expect(await axeViolations(page)).toEqual([expect.stringMatching(/^html-has-lang \(serious\) html: /u)]);
    await page.close();
  });
});
