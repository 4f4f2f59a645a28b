// The local page in a browser, as far as the pictures need it: opening, choosing, taking.
import type { Browser, FrameLocator, Page } from 'playwright-core';

/** The folder of the pictures. */
export const OUT = process.argv[2] ?? 'docs/images';
export const WINDOW = { width: 1280, height: 800 };
export const COORDINATOR = 'dau.moi@hcm.example';
const MENU = 'Thành phố học tập';
const NEXT_PAINT =
  'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))';

/** A window of the local page, as one of its people. */
export async function openAs(browser: Browser, url: string, person: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 2, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${url}?as=${person}`);
  await page.locator('#cell-status[data-tab]').waitFor({ state: 'attached' });
  return page;
}

/** Opens the add-in's menu. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: MENU, exact: true }).click();
}

/** Chooses a line of the add-in's menu, through its sub-menus; each caption by its beginning. */
export async function choose(page: Page, ...captions: readonly string[]): Promise<void> {
  await openMenu(page);
  for (const caption of captions) await page.getByRole('menuitem', { name: new RegExp(`^${caption}`, 'u') }).click();
}

/** Opens the sidebar and waits until it shows something. */
export async function openSidebar(page: Page): Promise<FrameLocator> {
  await choose(page, 'Mở thanh theo dõi');
  const sidebar = page.frameLocator('.panel-frame');
  await sidebar.getByRole('heading', { level: 1 }).waitFor();
  return sidebar;
}

/** The window, or its upper part of a height in pixels. */
export async function take(page: Page, name: string, height?: number): Promise<void> {
  await page.evaluate(NEXT_PAINT);
  const { width = 0 } = page.viewportSize() ?? {};
  const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width, height } };
  await page.screenshot({ path: `${OUT}/${name}.png`, scale: 'css', ...clip });
  process.stdout.write(`${OUT}/${name}.png\n`);
}

/** The sidebar alone, in a window high enough for its most important parts and in the resolution of a sharp screen. */
export async function takeSidebar(page: Page, name: string, height = 1160): Promise<void> {
  await page.setViewportSize({ ...WINDOW, height });
  await page.evaluate(NEXT_PAINT);
  await page.locator('.panel').screenshot({ path: `${OUT}/${name}.png` });
  process.stdout.write(`${OUT}/${name}.png\n`);
  await page.setViewportSize(WINDOW);
}

/** Brings a tab to the front. */
export async function tab(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  await page.locator(`#cell-status[data-tab="${title}"]`).waitFor({ state: 'attached' });
}

/** Goes to the first cell that holds a text. */
export async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Escape');
}
