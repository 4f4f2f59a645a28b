// What people wrote, shown to others in a real browser: as the text it is, in the sidebar, the window of files and the local page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type PageServer, servePage } from '../../local/page/http/server';
import { directLink } from '../../local/page/link';
import { textPage } from '../../src/self-test/text-page';
import { describeInBrowser } from '../browser/chromium';
import { openFiles } from '../files/page';
import { coordinator, deskOf, lines, one } from '../local/page/small-desk';
import { hand, openSidebar } from '../sidebar/page';
import { sampleConflict, sampleFront, sampleRow, sampleUnit, sampleView, sampleWaived } from '../sidebar/sample';
import { LINKS, MARKUP } from './hostile-texts';

const ALL = [...MARKUP, ...LINKS].join(' | ');

/** Every text of a view as a hostile one; words that choose between known things, ids and addresses stay. */
function spoiled<T>(value: T, keep: ReadonlySet<string>, name = ''): T {
  if (typeof value === 'string') return (keep.has(name) ? value : `${ALL} ${value}`) as T;
  if (Array.isArray(value)) return value.map((each) => spoiled(each, keep, name)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoiled(each, keep, key)])) as T;
}

const KEPT = new Set([
  'lang',
  'kind',
  'state',
  'status',
  'severity',
  'role',
  'work',
  'step',
  'id',
  'item',
  'url',
  'current',
  'is',
  'what',
  'column',
]);

/** What would be there if a text had become more than text. */
const HARM = `(() => [
  ...(window.hit === undefined ? [] : ['a script ran']),
  ...[...document.querySelectorAll('img[src="x"], svg[onload], [onerror], [onload], iframe[src^="data:"]')].map((e) => e.outerHTML),
  ...[...document.querySelectorAll('a[href], [src], [action], [formaction]')]
    .map((e) => e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('action') || '')
    .filter((address) => !/^(https:[/][/]docs[.]google[.]com[/]|blob:|#|[/]?[a-z0-9-]+[.](js|css|svg|png|woff2?|xlsx)$|$)/i.test(address)),
])()`;

const harm = (page: Page): Promise<string[]> => page.evaluate(HARM);
const shownIn = (page: Page): Promise<string> => page.evaluate('document.body.textContent');

describeInBrowser('hostile texts', (browser) => {
  let page: Page;
  let server: PageServer | undefined;
  afterEach(async () => {
    await page?.close();
    await server?.close();
    server = undefined;
  });

  it('are texts in the sidebar, in each of its parts', async () => {
    const front = spoiled(sampleFront(sampleRow()), KEPT);
    const base = sampleView(5, {
      front,
      waived: [sampleWaived()],
      conflicts: [sampleConflict()],
      units: [sampleUnit(0), sampleUnit(1)],
    });
    const view = {
      ...spoiled(base, KEPT),
      findings: base.findings.map((finding) => ({ ...finding, unit: 0, value: ALL })),
      waived: base.waived.map((waived) => ({ ...waived, unit: 0, message: ALL, reason: ALL })),
    };
    const work = {
      work: 'draft',
      step: 'done',
      by: ALL,
      when: ALL,
      at: 0,
      lines: [ALL],
      url: 'javascript:window.hit=1',
    };
    page = await openSidebar(browser(), hand({ readSidebar: { ...view, work }, readRow: front, readWork: work }));
    await page.locator('#answer').waitFor();
    expect(await shownIn(page)).toContain(MARKUP[0]);
    expect(await harm(page)).toEqual([]);
    for (const button of await page.getByRole('button').all()) {
      const name = (await button.textContent()) ?? '';
      if (!/Toàn thành phố/.test(name)) continue;
      await button.click();
    }
    expect(await shownIn(page)).toContain(MARKUP[1]);
    expect(await harm(page)).toEqual([]);
  });

  it('are texts in the window of files and in its preview', async () => {
    const cell = (column: string, what: string): object => ({
      id: ALL,
      column,
      what,
      before: ALL,
      after: ALL,
      at: 'A1',
      why: ALL,
    });
    const preview = {
      unit: 'x',
      unitName: ALL,
      sheetId: 1,
      rows: [{ id: ALL, code: ALL, text: ALL }],
      titles: { answer: ALL, year: ALL },
      cells: [cell('answer', 'changed'), cell('year', 'unread')],
      others: 0,
    };
    const view = { lang: 'vi', city: ALL, round: 2023, coordinator: true, units: [{ id: 'x', name: ALL }], unit: 'x' };
    page = await openFiles(browser(), (name) => ({ ok: true, value: name === 'readFiles' ? view : preview }));
    await page
      .getByLabel('Tệp Excel (.xlsx) hoặc .csv')
      .setInputFiles({ name: `${MARKUP[0]}.csv`, mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.locator('tbody tr').first().waitFor();
    expect(await shownIn(page)).toContain(MARKUP[1]);
    expect(await harm(page)).toEqual([]);
  });

  it('are texts in the pages of reports', async () => {
    page = await browser().newPage();
    const texts = { heading: ALL, summary: ALL, points: [ALL], hint: ALL, text: `</textarea>${ALL}` };
    await page.setContent(textPage({ lang: 'vi', wrong: true, ...texts }));
    expect(await shownIn(page)).toContain(MARKUP[1]);
    expect(await harm(page)).toEqual([]);
  });

  it('are texts in the grid of the local page, and in a message of the script', async () => {
    const built = join(process.env.BUILT_PAGE ?? '', 'page');
    const files = new Map(
      readdirSync(built).map((name): [string, Uint8Array] => [name, readFileSync(join(built, name))]),
    );
    const { desk } = deskOf(
      lines(`function tell() { SpreadsheetApp.getUi().alert(${JSON.stringify(ALL)}); }`, ['tell']),
    );
    for (const [row, text] of [...MARKUP, ...LINKS].entries())
      desk.edit({
        as: coordinator,
        since: row,
        range: one(7, row, 0),
        cells: [{ row, column: 0, text, before: '' }],
      });
    const faults: unknown[] = [];
    server = await servePage(
      { link: directLink(desk, (fault) => void faults.push(fault)), files, complain: (text) => void faults.push(text) },
      0,
    );
    page = await browser().newPage({ locale: 'vi-VN' });
    await page.goto(`http://localhost:${server.port}/?as=${encodeURIComponent(coordinator)}`);
    await page.locator('#cell-status[data-cell]').waitFor({ state: 'attached' });
    expect(await harm(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Việc' }).click();
    await page.getByRole('menuitem', { name: 'tell' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(MARKUP[1]);
    expect(await harm(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
