// The window of files as a person uses it: a form out, a file in with a preview, everything out.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axeViolations } from '../browser/axe';
import { describeInBrowser } from '../browser/chromium';
import { type Book, newBook, OFFICER } from '../e2e/book';
import { deskOf, openFiles } from './page';

const FIXTURE = 'tests/workbook/files/fixtures/filled-by-libreoffice.xlsx';
const KEY = 'unit:so-tai-chinh';

describeInBrowser('the window of files', (browser) => {
  let page: Page;
  let book: Book;
  afterEach(() => page?.close());

  const open = async (as?: string): Promise<void> => {
    book = newBook({ setUp: true });
    page = await openFiles(browser(), deskOf(book, as));
    await page.getByRole('button', { name: 'Nhập từ tệp' }).waitFor();
  };
  const choose = (files: string | { name: string; mimeType: string; buffer: Buffer }) =>
    page.getByLabel('Tệp Excel (.xlsx) hoặc .csv').setInputFiles(files);
  const look = () => page.getByRole('button', { name: 'Xem trước' }).click();
  const rows = () => page.locator('tbody tr');

  it('shows what a file would change, writes it after confirmation, and says how much', async () => {
    await open();
    await choose(FIXTURE);
    await look();
    await page.getByRole('heading', { name: 'Sở Tài chính: 8 ô sẽ được ghi.' }).waitFor();
    expect(await rows().count()).toBe(8);
    expect(await page.locator('tbody').textContent()).toContain('98,5%');
    expect(book.read(KEY, '3.3.1-1a', 'answer')).toBe('');
    await page.getByRole('button', { name: 'Ghi 8 ô' }).click();
    await page.getByRole('status').getByText('Đã ghi 8 ô.').waitFor();
    expect(book.read(KEY, '3.3.1-1a', 'answer')).toBe('98,5%');
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await choose(FIXTURE);
    await look();
    await page.getByRole('heading', { name: 'Sở Tài chính: không có ô nào cần ghi.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi 0 ô' }).isDisabled()).toBe(true);
  });

  it('filters the cells by result', async () => {
    await open();
    book.type(KEY, '3.3.1-1a', 'answer', '97%');
    book.type(KEY, '3.3.1-1a', 'year', '2022');
    await choose(FIXTURE);
    await look();
    await page.getByRole('button', { name: 'Giữ nguyên (1)' }).click();
    expect(await rows().count()).toBe(1);
    await page.getByRole('button', { name: 'Thay đổi (2)' }).click();
    expect(await page.locator('tbody').textContent()).toContain('97%');
    await page.getByRole('button', { name: 'Không đọc được (0)' }).click();
    await page.getByText('Không có ô nào.').waitFor();
  });

  it('writes nothing after “Hủy”, and gives the keyboard back to the choice of a file', async () => {
    await open();
    const state = book.state();
    await choose(FIXTURE);
    await look();
    await page.getByRole('button', { name: 'Hủy' }).click();
    await page.getByText('Đã hủy, chưa có gì được ghi.').waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('file');
    expect(book.state()).toBe(state);
  });

  it('shows which cells were left because somebody changed them meanwhile', async () => {
    await open();
    await choose(FIXTURE);
    await look();
    await page.getByRole('button', { name: 'Ghi 8 ô' }).waitFor();
    book.type(KEY, '3.3.1-1a', 'answer', '96%');
    await page.getByRole('button', { name: 'Ghi 8 ô' }).click();
    await page.getByText('Đã ghi 7 ô.').waitFor();
    await page.getByText('1 ô vừa được người khác sửa').waitFor();
    expect(await page.locator('tbody').textContent()).toContain('96%');
    await page.getByRole('button', { name: 'Xem trước lại' }).click();
    await page.getByRole('heading', { name: '1 ô sẽ được ghi' }).waitFor();
  });

  it.each([
    ['a picture', 'anh.png', Buffer.from('PNG'), 'Không phải tệp .xlsx hoặc .csv'],
    ['half a file', 'nua.xlsx', readFileSync(FIXTURE).subarray(0, 5000), 'Tệp bị hỏng'],
    ['a foreign .csv', 'la.csv', Buffer.from('a,b\n1,2\n'), 'không phải biểu do bộ biểu mẫu xuất ra'],
    ['a .csv in another encoding', 'cu.csv', Buffer.from([0x61, 0xff, 0xfe, 0x2c]), 'UTF-8'],
  ])('says what is wrong with %s', async (_, name, buffer, words) => {
    await open();
    await choose({ name, mimeType: 'application/octet-stream', buffer });
    await look();
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Chưa có gì được ghi');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('makes a unit’s Excel file that can be downloaded', async () => {
    await open();
    await page.getByRole('button', { name: 'Xuất tệp Excel' }).click();
    await page.getByRole('combobox', { name: 'Đơn vị' }).last().selectOption('so-y-te');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tạo tệp Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Biểu 2023 – Sở Y tế.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.getByRole('link', { name: 'Tải tệp Biểu 2023 – Sở Y tế.xlsx' }).waitFor();
  });

  it('gives everything to the coordinator, and tells others whom it is for', async () => {
    await open();
    await page.getByRole('button', { name: 'Xuất toàn bộ dữ liệu' }).first().click();
    await page.getByRole('button', { name: 'Xuất toàn bộ dữ liệu' }).last().click();
    const link = page.getByRole('link', { name: 'Tải tệp thanh-pho-hoc-tap-2023.csv' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('so-tai-chinh');
    await page.close();
    await open(OFFICER);
    await page.getByRole('button', { name: 'Xuất toàn bộ dữ liệu' }).click();
    await page.getByText('Mục này dành cho đơn vị đầu mối.').waitFor();
    expect(await page.getByRole('button', { name: 'Xuất toàn bộ dữ liệu' }).count()).toBe(1);
  });

  it('can be used by the keyboard alone', async () => {
    await open();
    await choose(FIXTURE);
    await page.getByRole('button', { name: 'Xem trước' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('scroll');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi 8 ô.').waitFor();
  });

  it.each(['vi', 'en'])('is usable by everybody in %s, in each of its states', async (lang) => {
    book = newBook({ setUp: true });
    if (lang === 'en') book.type('settings', 'lang', 'value', 'en');
    book.type(KEY, 'resources', 'answer', 'Thành phố huy động nhiều nguồn lực xã hội. '.repeat(9));
    page = await openFiles(browser(), deskOf(book));
    await page.locator('.segments button').first().waitFor();
    const well = async (): Promise<void> => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(900);
    };
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await well();
    await page.locator('input[type=file]').setInputFiles(FIXTURE);
    await page.locator('.primary:visible').click();
    await page.locator('tbody tr').first().waitFor();
    await well();
    await page.locator('summary').click();
    await well();
    await page.locator('.decide .primary').click();
    await page.locator('.result.good').waitFor();
    await well();
    for (const n of [1, 2]) {
      await page.locator('.segments button').nth(n).click();
      await well();
    }
  });

  it('says so where there is no server, and tries again', async () => {
    let times = 0;
    page = await openFiles(browser(), () => {
      times += 1;
      if (times === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return deskOf(newBook({ setUp: true }))('readFiles', []);
    });
    await page.getByRole('alert').getByText('Mất kết nối').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('button', { name: 'Nhập từ tệp' }).waitFor();
  });
});
