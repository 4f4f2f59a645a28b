// The draft as a page and as a file, and the workbook as a file.
import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Locator, Page } from 'playwright-core';
import { COORDINATOR, describePage, FINANCE } from './server';
import { BookWindow } from './window';

const MENU = 'Thành phố học tập';

/** What a click downloads: its name and its bytes. */
async function downloaded(page: Page, link: Locator): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** Makes a draft from the menu and opens it by the link in the message. */
async function makeDraft(window: BookWindow, version: string): Promise<Page> {
  await window.choose(MENU, 'Tạo dự thảo hồ sơ', version);
  await window.dialog.getByText('Đã tạo dự thảo lần').waitFor();
  const [page] = await Promise.all([
    window.page.context().waitForEvent('page'),
    window.dialog.getByRole('link').click(),
  ]);
  await page.locator('main').waitFor();
  await window.answer('OK');
  return page;
}

/** Opens a working draft from the menu of drafts; makes one where there is none. */
async function openDraft(window: BookWindow): Promise<Page> {
  const top = window.page.getByRole('menubar').getByRole('menuitem', { name: 'Dự thảo', exact: true });
  await top.click();
  const first = window.page.getByRole('menuitem', { name: /– Bản rà soát –/u }).first();
  if ((await first.count()) === 0) return makeDraft(window, 'Bản rà soát');
  await first.click();
  const [page] = await Promise.all([
    window.page.context().waitForEvent('page'),
    window.page.getByRole('menuitem', { name: 'Mở dự thảo' }).first().click(),
  ]);
  await page.locator('main').waitFor();
  return page;
}

describePage('drafts and files', ({ open }) => {
  it('opens a working draft as a page with every gap marked, and from a gap the cell it is about', async () => {
    const window = await open(COORDINATOR);
    const draft = await makeDraft(window, 'Bản rà soát');
    expect(await draft.title()).toMatch(/^Dự thảo lần \d+ – Bản rà soát – Đơn đăng ký thành phố học tập/u);
    await draft.getByText('BẢN MINH HỌA – số liệu không có thật').first().waitFor();
    const gap = draft
      .getByRole('link', { name: '[CHỜ BỔ SUNG – Sở Kế hoạch và Đầu tư – thời hạn 30/09/2023]' })
      .first();
    await gap.click();
    const back = await BookWindow.on(draft);
    await back.shows({ tab: 'Sở Kế hoạch và Đầu tư', cell: 'D17' });
  });

  it('makes a clean draft without a mark', async () => {
    const window = await open(COORDINATOR);
    const draft = await makeDraft(window, 'Bản trình');
    expect(await draft.locator('main').textContent()).not.toContain('CHỜ BỔ SUNG');
  });

  it('downloads a draft as a Word file with the text of its page', async () => {
    const window = await open(COORDINATOR);
    const draft = await openDraft(window);
    const { name, bytes } = await downloaded(draft, draft.getByRole('link', { name: 'Tải về .docx' }));
    expect(name).toMatch(/^Dự thảo lần \d+ – Bản rà soát – .*\.docx$/u);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CHỜ BỔ SUNG – Sở Kế hoạch và Đầu tư'])
      expect(value).toContain(text);
  });

  it('lists the drafts in a menu of their own, to open or download', async () => {
    const window = await open(COORDINATOR);
    const draft = await makeDraft(window, 'Bản rà soát');
    const title = await draft.title();
    const choose = (item: string): Promise<void> => window.choose('Dự thảo', title, item);
    const [page] = await Promise.all([window.page.context().waitForEvent('page'), choose('Mở dự thảo')]);
    await page.getByText('Bản rà soát, lập ngày').first().waitFor();
    expect(page.url()).toBe(draft.url());
  });

  it('keeps a draft from an officer who did not make it', async () => {
    const window = await open(COORDINATOR);
    const draft = await openDraft(window);
    const reply = await draft.goto(draft.url().replace(/as=.*/u, `as=${FINANCE}`));
    expect([reply?.status(), await reply?.json()]).toEqual([
      403,
      { refused: 'Chỉ đơn vị đầu mối và người tạo dự thảo mở được dự thảo này.' },
    ]);
  });

  it('downloads the workbook as an Excel file with everything that was typed', async () => {
    const window = await open(FINANCE);
    await window.enter('M17', 'Điền ngay trước khi tải về');
    const { name, bytes } = await downloaded(window.page, window.page.getByRole('link', { name: 'Tải về .xlsx' }));
    expect(name).toBe('Bộ biểu mẫu Thành phố học tập.xlsx');
    expect(Object.keys(unzipSync(bytes))).toContain('[Content_Types].xml');
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain('Sở Tài chính');
    const book = new Workbook();
    await book.xlsx.load(bytes as never);
    expect(book.getWorksheet('Sở Tài chính')?.getCell('M17').text).toBe('Điền ngay trước khi tải về');
  });
});
