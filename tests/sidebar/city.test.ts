// The coordinator's view in a real browser.
import type { Page } from 'playwright-core';
import type { SidebarView, WorkView } from '../../src/actions/views';
import { describeInBrowser } from '../browser/chromium';
import { COORDINATOR, OFFICER } from '../e2e/book';
import { hand, NOW, openSidebar } from './page';
import { sampleFront, sampleView } from './sample';
import { sitDown } from './workbook';

const ELSEWHERE: Partial<SidebarView> = { front: { sheetId: 1, title: 'Tổng hợp', kind: 'other' } };
const COMMUNICATION = 'unit:so-thong-tin-va-truyen-thong';

describeInBrowser('the coordinator’s view', (browser) => {
  let page: Page;
  afterEach(() => page?.close());

  const show = async (findings: number, change: Partial<SidebarView> = {}): Promise<void> => {
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(findings, { ...ELSEWHERE, ...change }) }));
    await page.locator('h1').waitFor();
    await page.locator('.figures').first().waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const shown = (): Promise<string | null> => page.locator('.filters + [role=status]').textContent();
  const groups = () => page.locator('.level3 > h3');
  const held = () => {
    let answer: (value: unknown) => void = () => undefined;
    const reply = new Promise((resolve) => {
      answer = resolve;
    });
    return { reply, answer };
  };

  it('stands first where no tab of answers is in front, and says how the city is', async () => {
    await show(14);
    expect(await page.locator('h1').textContent()).toBe('Thành phố Hồ Chí Minh');
    const text = await page.locator('main').textContent();
    for (const words of [
      'Đã có 412 / phải có 1.180',
      'Cần sửa 37',
      'Kiểm tra lúc 15/08/2023 09:00, dau.moi@hcm.example',
      '! Số liệu đã thay đổi sau lần kiểm tra này',
    ])
      expect(text).toContain(words);
  });

  it('filters by unit and severity, and groups by unit or by section', async () => {
    await show(200);
    expect([await shown(), await groups().count()]).toEqual(['200 nội dung', 40]);
    await page.getByLabel('Đơn vị').first().selectOption({ label: 'Sở, ban, ngành số 3' });
    expect([await shown(), await groups().count()]).toEqual(['5 / 200 nội dung', 1]);
    await page.getByLabel(/Cần sửa/).uncheck();
    expect(await shown()).toBe('3 / 200 nội dung');
    for (const name of [/Cần xem lại/, /Lưu ý/, /Chưa thể trình/]) await page.getByLabel(name).uncheck();
    await page.getByText('Không có nội dung nào khớp với bộ lọc.').waitFor();
    await button('Bỏ lọc').click();
    await page.getByLabel('Tiêu chuẩn, mục').check();
    expect([await shown(), await groups().count()]).toEqual(['200 nội dung', 20]);
  });

  it('opens and closes groups by keyboard, and goes to a cell from within', async () => {
    await show(200);
    const first = groups().first().getByRole('button');
    await first.focus();
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('.foot [role=status]', { hasText: 'Đã chuyển đến Sở Giao thông vận tải, dòng 21.' }).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('finding');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
  });

  it('says that nothing is left, and shows one finding at once', async () => {
    await show(0);
    await page.getByText('Không còn nội dung nào cần bổ sung, chỉnh sửa.').waitFor();
    await page.close();
    await show(1);
    expect(await page.locator('.finding').count()).toBe(1);
  });

  it('stays small with 2,000 findings, fifty at a time', async () => {
    const { findings } = sampleView(2000);
    const one = findings.map((finding) => ({ ...finding, unit: 0, item: 0 }));
    await show(2000, { findings: one });
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(400);
    await groups().first().getByRole('button').click();
    expect(await page.locator('.finding').count()).toBe(50);
    await button('Hiện thêm 50').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding').count()).toBe(100);
    expect(await page.evaluate('document.activeElement === document.querySelectorAll(".finding")[50]')).toBe(true);
  });

  it('divides a large group once more', async () => {
    await show(2000);
    await groups().first().getByRole('button').click();
    expect(await page.locator('.level4').count()).toBe(3);
    expect(await page.locator('.finding').count()).toBe(0);
  });

  it('shows officers who may check and draft', async () => {
    const desk = sitDown(COMMUNICATION, 'informing-citizens', OFFICER);
    page = await openSidebar(browser(), desk.backend);
    await button('Toàn thành phố').click();
    for (const name of ['Kiểm tra mức độ hoàn thiện', 'Tạo bản rà soát', 'Tạo bản trình'])
      expect(await button(name).isDisabled()).toBe(true);
    await page.getByText(`Dành cho đơn vị đầu mối: ${COORDINATOR}`).waitFor();
  });

  it('checks the real workbook and makes a draft, with the result and its link', async () => {
    const desk = sitDown(COMMUNICATION, 'informing-citizens');
    page = await openSidebar(browser(), desk.backend);
    await button('Toàn thành phố').click();
    await page.getByText('Chưa kiểm tra lần nào.').waitFor();
    await button('Kiểm tra mức độ hoàn thiện').click();
    await page.locator('.result.good', { hasText: 'Đã có 0 / phải có' }).waitFor();
    await page.getByText(`Kiểm tra lúc 15/08/2023 09:00, ${COORDINATOR}`).waitFor();
    expect(await page.getByText('Số liệu đã thay đổi').count()).toBe(0);
    await button('Tạo bản rà soát').click();
    const link = page.getByRole('link', { name: 'Mở dự thảo' });
    await link.waitFor();
    const [href, target, rel] = await Promise.all(['href', 'target', 'rel'].map((name) => link.getAttribute(name)));
    expect([href, target, rel]).toEqual([
      expect.stringMatching(/^https:\/\/docs\.google\.com\//),
      '_blank',
      'noopener',
    ]);
    expect(desk.book.documents()).toHaveLength(1);

    desk.book.type(COMMUNICATION, 'informing-citizens', 'answer', 'Mới');
    await button('Tải lại').click();
    await page.getByText('! Số liệu đã thay đổi sau lần kiểm tra này').waitFor();
  });

  it('shows the steps while a check runs, and can be left and come back to', async () => {
    const run = held();
    let step: WorkView | null = null;
    const backend = hand(
      { readSidebar: sampleView(3, ELSEWHERE) },
      { runCheck: () => run.reply, readWork: () => ({ ok: true, value: step }) },
    );
    page = await openSidebar(browser(), backend);
    await button('Kiểm tra mức độ hoàn thiện').click();
    await page.getByRole('progressbar').waitFor();
    expect(await button('Tạo bản trình').isDisabled()).toBe(true);
    const work = { work: 'check', by: COORDINATOR, when: '15/08/2023 09:00', at: NOW.getTime() } as const;
    step = { ...work, step: 'checking' };
    await page.locator('.result [role=status]', { hasText: 'Đang kiểm tra (bước 2/3)…' }).waitFor();
    await page.close();

    page = await openSidebar(browser(), backend);
    await page.locator('.result [role=status]', { hasText: 'Đang kiểm tra (bước 2/3)…' }).waitFor();
    expect(await button('Kiểm tra mức độ hoàn thiện').isDisabled()).toBe(true);
    step = { ...work, step: 'done', at: NOW.getTime() + 1, lines: ['Đã có 1 / phải có 3.'] };
    await page.locator('.result.good', { hasText: 'Đã có 1 / phải có 3.' }).waitFor();
    expect(await button('Kiểm tra mức độ hoàn thiện').isEnabled()).toBe(true);
  });

  it('says that work has stopped when nothing was heard of it for too long', async () => {
    const at = NOW.getTime() - 480_000;
    await show(3, { work: { work: 'draft', step: 'writing', by: COORDINATOR, when: '15/08/2023 08:52', at } });
    await page.getByRole('alert').getByText('đã dừng giữa chừng').waitFor();
    expect(await button('Tạo bản trình').isEnabled()).toBe(true);
  });

  it('remembers the chosen view while it is open', async () => {
    await show(3, { front: sampleFront() });
    await button('Toàn thành phố').click();
    await button('Tải lại').focus();
    await page.keyboard.press('Enter');
    await page.locator('.foot [role=status]:empty').waitFor({ state: 'attached' });
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Tải lại');
    expect(await button('Toàn thành phố').getAttribute('aria-pressed')).toBe('true');
  });
});
