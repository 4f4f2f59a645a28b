// Handing in, deciding and waiving in a real browser, on the real bundle and workbook.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser/chromium';
import { COORDINATOR, OFFICER } from '../e2e/book';
import { openSidebar } from './page';
import { type Desk, sitDown } from './workbook';

const COMMUNICATION = 'unit:so-thong-tin-va-truyen-thong';
const NAME = 'Sở Thông tin và Truyền thông';
const ROW = 'informing-citizens';

describeInBrowser('handing in and accepting', (browser) => {
  const pages: Page[] = [];
  afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));

  const open = async (desk: Desk): Promise<Page> => {
    const page = await openSidebar(browser(), desk.backend);
    pages.push(page);
    await page.locator('.switch').waitFor();
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const said = (page: Page, text: string): Promise<void> =>
    page.locator('.foot [role=status]', { hasText: text }).waitFor();
  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      'document.activeElement === document.body ? "" : document.activeElement.innerText || document.activeElement.id',
    );
  const handIn = async (page: Page, letter: string): Promise<void> => {
    await button(page, 'Gửi số liệu').click();
    await page.getByLabel('Số, ngày công văn (nếu có)').fill(letter);
    await button(page, 'Xác nhận gửi').click();
    await said(page, 'Đã gửi số liệu.');
  };
  /** The coordinator’s page with the unit’s details open. */
  const details = async (desk: Desk): Promise<Page> => {
    const page = await open(desk);
    await button(page, 'Toàn thành phố').click();
    await page.getByRole('button', { name: /^Tiến độ từng đơn vị/ }).click();
    await page.locator('.cards .opener').first().click();
    return page;
  };

  it('an officer hands in after one confirmation that lists what is open, and goes on editing', async () => {
    const desk = sitDown(COMMUNICATION, ROW, OFFICER);
    const page = await open(desk);
    await button(page, 'Gửi số liệu').click();
    expect(await page.locator('.box').textContent()).toMatch(/Còn \d+ dòng chưa có\. Vẫn có thể gửi\./);
    expect([await focused(page), desk.book.read(COMMUNICATION, '#handin', 'answer')]).toEqual(['asked', 'đang nhập']);
    await page.keyboard.type('Số 12/STTTT ngày 14/8/2023');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Đã gửi số liệu.');
    expect(['#handin', '#letter'].map((id) => desk.book.read(COMMUNICATION, id, 'answer'))).toEqual([
      'đã gửi',
      'Số 12/STTTT ngày 14/8/2023',
    ]);
    const panel = await page.locator('.hand-in').textContent();
    for (const words of ['Đã gửi, chờ đơn vị đầu mối ghi nhận', 'Đúng hạn', 'Công văn: Số 12/STTTT'])
      expect(panel).toContain(words);
    expect(await focused(page)).toBe('Tiếp tục chỉnh sửa');

    for (const name of ['Tiếp nhận', 'Đề nghị bổ sung', 'Chấp nhận có lý do', 'Gửi số liệu'])
      expect(await button(page, name).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('Số liệu trở lại trạng thái đang nhập.').waitFor();
    await button(page, 'Xác nhận chỉnh sửa tiếp').click();
    await said(page, 'Đã chuyển về đang nhập.');
    expect(desk.book.read(COMMUNICATION, '#handin', 'answer')).toBe('đang nhập');
  });

  it('the coordinator returns a part with a reason, the officer reads it and hands in again, and it is accepted', async () => {
    const officer = sitDown(COMMUNICATION, ROW, OFFICER);
    await handIn(await open(officer), '');
    const coordinator = sitDown(COMMUNICATION, ROW, COORDINATOR, officer.book);
    const page = await details(coordinator);
    expect(await page.locator('.cards > li').first().textContent()).toContain(NAME);
    await button(page, 'Đề nghị bổ sung').click();
    expect(await button(page, 'Xác nhận đề nghị bổ sung').isDisabled()).toBe(true);
    await page.getByLabel('Nội dung đề nghị bổ sung (bắt buộc)').fill('Đề nghị bổ sung nguồn số liệu.');
    await button(page, 'Xác nhận đề nghị bổ sung').click();
    await said(page, 'Đã đề nghị bổ sung.');
    await page.locator('.cards > li', { hasText: 'Đề nghị bổ sung nguồn số liệu.' }).waitFor();

    const again = await open(officer);
    await again.locator('.hand-in .hint', { hasText: 'Đề nghị bổ sung nguồn số liệu.' }).waitFor();
    await handIn(again, '');

    const last = await details(coordinator);
    await button(last, 'Tiếp nhận').click();
    await last.getByText(/Vẫn có thể tiếp nhận\./).waitFor();
    await button(last, 'Xác nhận tiếp nhận').click();
    await said(last, 'Đã tiếp nhận.');
    expect(officer.book.read(COMMUNICATION, '#handin', 'answer')).toBe('đã tiếp nhận');
  });

  it('a row that changes after acceptance shows what was accepted', async () => {
    const desk = sitDown(COMMUNICATION, ROW);
    desk.book.type(COMMUNICATION, ROW, 'answer', 'Báo, đài');
    const page = await open(desk);
    await handIn(page, '');
    await button(page, 'Tiếp nhận').click();
    await button(page, 'Xác nhận tiếp nhận').click();
    await said(page, 'Đã tiếp nhận.');
    desk.book.type(COMMUNICATION, ROW, 'answer', 'Báo, đài và mạng xã hội');
    await button(page, 'Xem ô đang chọn').click();
    await page.locator('.former', { hasText: 'Đã thay đổi sau khi tiếp nhận' }).waitFor();
    expect(await page.locator('.former').textContent()).toContain('trước đó: Báo, đài');
    expect(await page.locator('.hand-in').textContent()).toContain('1 dòng thay đổi sau đó');
  });

  it('a finding is accepted with a reason, listed, and back when the exception ends', async () => {
    const desk = sitDown(COMMUNICATION, ROW);
    const page = await open(desk);
    const listed = async (): Promise<number> =>
      Number(/\((\d+)\)/.exec((await page.locator('h2', { hasText: 'Cần bổ sung' }).textContent()) ?? '')?.[1]);
    const before = await listed();
    await button(page, 'Chấp nhận có lý do').first().click();
    expect(await button(page, 'Xác nhận chấp nhận').isDisabled()).toBe(true);
    await page.keyboard.type('Số liệu chỉ có từ năm sau.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Đã chấp nhận ngoại lệ.');
    expect(await listed()).toBe(before - 1);
    expect(await focused(page)).not.toBe('');

    await button(page, 'Toàn thành phố').click();
    await page.getByRole('button', { name: /Ngoại lệ đã chấp nhận/ }).click();
    const waived = page.locator('.group', { hasText: 'Ngoại lệ đã chấp nhận' });
    expect(await waived.textContent()).toContain('Lý do: Số liệu chỉ có từ năm sau.');
    expect(await waived.textContent()).toContain(`${COORDINATOR}, 15/08/2023 09:00`);
    await button(page, 'Bỏ chấp nhận').click();
    await button(page, 'Xác nhận bỏ chấp nhận').click();
    await said(page, 'Đã bỏ chấp nhận.');
    expect(await waived.count()).toBe(0);
    await button(page, 'Trang tính này').click();
    expect(await listed()).toBe(before);
  });
});
