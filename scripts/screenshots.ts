// npm run screenshots: the pictures of README and guide, taken from the local page with the sample, into docs/images or the folder that is named.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { BookView } from '../local/page/protocol';
import { launchBrowser } from '../tests/browser/chromium';
import { type LocalPage, startLocalPage } from '../tests/browser/local-page';
import { collectingPictures } from './screenshots/collecting';
import { COORDINATOR, choose, OUT, openAs, openMenu, openSidebar, take, takeSidebar } from './screenshots/window';

/** Has indicators and a narrative that is too long. */
const OFFICER = 'so-ke-hoach-va-dau-tu@hcm.example';
const NARRATIVE = 'tinh thần khởi nghiệp';

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const browser = await launchBrowser();
  try {
    await withServer(['--fresh'], async ({ url }) => {
      await officerPictures(browser, url);
      await coordinatorPictures(browser, url);
      await collectingPictures(browser, url);
    });
    await withServer(['--empty'], ({ url }) => setUpPicture(browser, url));
  } finally {
    await browser.close();
  }
}

async function withServer(options: readonly string[], work: (page: LocalPage) => Promise<void>): Promise<void> {
  const server = await startLocalPage(...options);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

/** workbook.png, page.png and sidebar-agency.png: an officer in the agency's own tab. */
async function officerPictures(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, OFFICER);
  await take(page, 'workbook');
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox').fill(NARRATIVE);
  await page.keyboard.press('Escape');
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Xem ô đang chọn' }).click();
  await sidebar.getByRole('textbox').waitFor();
  await takeSidebar(page, 'sidebar-agency');
  await openMenu(page);
  await take(page, 'page');
  await page.context().close();
}

/** findings.png, sidebar-city.png and draft.png: the coordinator after a check. */
async function coordinatorPictures(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, COORDINATOR);
  await page.getByRole('tab', { name: 'Cần bổ sung' }).click();
  await take(page, 'findings');
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Toàn thành phố' }).click();
  await sidebar.getByRole('button', { name: 'Kiểm tra mức độ hoàn thiện' }).waitFor();
  await takeSidebar(page, 'sidebar-city');
  await choose(page, 'Tạo dự thảo hồ sơ', 'Bản rà soát');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  const { drafts } = (await (await page.request.get(`${url}api/book?as=${COORDINATOR}`)).json()) as BookView;
  await page.goto(`${url}draft/${drafts[0]?.id}?as=${COORDINATOR}`);
  await page.setViewportSize({ width: 960, height: 1480 });
  await take(page, 'draft');
  await page.context().close();
}

/** set-up.png: what an empty spreadsheet says after it has been set up. */
async function setUpPicture(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, COORDINATOR);
  await choose(page, 'Khởi tạo bộ biểu mẫu');
  await page.getByRole('dialog').waitFor();
  await take(page, 'set-up');
  await page.context().close();
}

await main();
