// The agency's view in a real browser: by hand-made views where a state is hard to reach, else on the real bundle and workbook.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser/chromium';
import { COORDINATOR, OFFICER } from '../e2e/book';
import { hand, openSidebar } from './page';
import { sampleFront, samplePlace, sampleRow, sampleView } from './sample';
import { sitDown } from './workbook';

const COMMUNICATION = 'unit:so-thong-tin-va-truyen-thong';
const ROW = 'informing-citizens';

describeInBrowser('the agency’s view', (browser) => {
  let page: Page;
  afterEach(() => page?.close());

  const textOf = async (selector: string): Promise<string> => (await page.locator(selector).textContent()) ?? '';
  const counter = (): Promise<string> => textOf('#length');
  const status = (): Promise<string> => textOf('.foot [role=status]');
  const said = (text: string): Promise<void> => page.locator('.foot [role=status]', { hasText: text }).waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const focused = (): Promise<string> =>
    page.evaluate(
      'document.activeElement === document.body ? "" : document.activeElement.innerText || document.activeElement.id',
    );
  /** Presses Tab until the focus is where it should be; fails after a round. */
  const tabTo = async (there: (words: string) => boolean): Promise<void> => {
    for (let i = 0; i < 60; i += 1) {
      if (there(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`never reached; the focus is on ${await focused()}`);
  };

  it('is used by keyboard alone: an officer writes, saves, and walks to the next gap', async () => {
    const desk = sitDown(COMMUNICATION, ROW, OFFICER);
    page = await openSidebar(browser(), desk.backend);
    await page.locator('h1', { hasText: 'Sở Thông tin và Truyền thông' }).waitFor();
    await tabTo((words) => words === 'answer');
    await page.keyboard.type('Thành phố thông báo qua báo, đài và mạng xã hội.');
    expect(await counter()).toContain('11 / 200 từ');
    await tabTo((words) => words === 'Ghi vào ô');
    await page.keyboard.press('Enter');
    await said('Đã ghi vào ô.');
    expect(desk.book.read(COMMUNICATION, ROW, 'answer')).toBe('Thành phố thông báo qua báo, đài và mạng xã hội.');
    expect(desk.book.read(COMMUNICATION, ROW, 'status')).toBe('✓ Đầy đủ');
    await page.locator('.card', { hasText: '✓ Đầy đủ' }).waitFor();

    expect(await focused()).toBe('answer');
    await tabTo((words) => words.includes('Đề nghị'));
    const finding = await focused();
    await page.keyboard.press('Enter');
    await said('Đã chuyển đến');
    expect(await focused()).toBe(finding);
    expect(desk.cursor().title).toBe('Sở Thông tin và Truyền thông');
    expect(await status()).toContain(`dòng ${desk.cursor().row}.`);
    await page.locator('.finding[aria-current=true]').waitFor();
    await page.locator('.card h2', { hasText: (/Phụ lục [^\n]+/.exec(finding) ?? [''])[0] }).waitFor();
  });

  it('counts “đường sắt” letter by letter, with what is left and the English length', async () => {
    const row = sampleRow({ current: '', minWords: undefined, maxWords: 1 });
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(3, { front: sampleFront(row) }) }));
    await page.locator('#answer').focus();
    const seen: string[] = [];
    for (const letter of 'đường sắt') {
      await page.keyboard.insertText(letter);
      seen.push(await counter());
    }
    expect(seen).toEqual([
      ...Array(6).fill('1 / 1 từ ✓ còn 0 từ'),
      '2 / 1 từ ✗ vượt 1 từ',
      '2 / 1 từ ✗ vượt 1 từ',
      '2 / 1 từ ✗ vượt 1 từ',
    ]);
    expect(await page.locator('#english').textContent()).toBe('khoảng 1–2 từ tiếng Anh');
    expect(await page.locator('#answer').inputValue()).toBe('đường sắt');
  });

  it('never overwrites what somebody else wrote meanwhile, unless that is confirmed', async () => {
    const desk = sitDown(COMMUNICATION, ROW);
    page = await openSidebar(browser(), desk.backend);
    await page.locator('#answer').fill('Của tôi');
    desk.book.type(COMMUNICATION, ROW, 'answer', 'Của người khác', COORDINATOR);
    await button('Ghi vào ô').click();
    await page.locator('blockquote', { hasText: 'Của người khác' }).waitFor();
    expect(desk.book.read(COMMUNICATION, ROW, 'answer')).toBe('Của người khác');
    await button('Vẫn ghi đè').click();
    expect(desk.book.read(COMMUNICATION, ROW, 'answer')).toBe('Của người khác');
    await button('Xác nhận ghi đè').click();
    await said('Đã ghi vào ô.');
    expect(desk.book.read(COMMUNICATION, ROW, 'answer')).toBe('Của tôi');

    desk.book.type(COMMUNICATION, ROW, 'answer', 'Lần nữa', COORDINATOR);
    await page.locator('#answer').fill('Của tôi, bản hai');
    await button('Ghi vào ô').click();
    await button('Lấy nội dung mới trong ô').click();
    expect(await page.locator('#answer').inputValue()).toBe('Lần nữa');
    await button('Lấy lại').click();
    expect(await page.locator('#answer').inputValue()).toBe('Của tôi, bản hai');
  });

  it('asks before an unsaved text would be left, inside the page', async () => {
    const other = sampleFront(sampleRow({ code: 'Mục 9', place: samplePlace(40), current: 'Khác' }));
    page = await openSidebar(browser(), hand({ readRow: other }));
    await page.locator('#answer').fill('Chưa ghi');
    await button('Xem ô đang chọn').click();
    await page.getByText('chưa được ghi vào ô.').waitFor();
    await button('Viết tiếp').click();
    expect(await focused()).toBe('answer');
    await page.locator('.finding').first().click();
    await button('Bỏ và chuyển').click();
    await page.locator('.card h2', { hasText: 'Mục 9' }).waitFor();
    expect(await page.locator('#answer').inputValue()).toBe('Khác');
  });

  it('reads the selected row when the page gets the focus, and only says so while a text is unsaved', async () => {
    const desk = sitDown(COMMUNICATION, ROW);
    page = await openSidebar(browser(), desk.backend);
    await page.locator('#answer').waitFor();
    const focus = async (): Promise<void> => {
      await page.clock.setFixedTime(new Date((await page.evaluate<number>('Date.now()')) + 3_000));
      await page.evaluate('window.dispatchEvent(new Event("focus"))');
    };
    desk.select('unit:so-y-te', 'sustainability-health');
    await focus();
    await page.locator('h1', { hasText: 'Sở Y tế' }).waitFor();
    desk.select(COMMUNICATION, ROW);
    await focus();
    await page.locator('#answer').fill('Chưa ghi');
    desk.select('unit:so-y-te', 'sustainability-health');
    const reads = desk.calls.length;
    await focus();
    await page.getByText('Đang giữ nội dung chưa ghi.').waitFor();
    expect(desk.calls.length).toBe(reads);
  });

  it('on Quận, huyện shows the unit of the selected row', async () => {
    const desk = sitDown('collective:quan-huyen', 'quan-3/resources');
    page = await openSidebar(browser(), desk.backend);
    await page.locator('.unit', { hasText: 'Quận 3' }).waitFor();
    expect(await page.locator('h1').textContent()).toBe('Quận, huyện');
  });

  it('keeps its buttons still while it writes', async () => {
    let done: (value: unknown) => void = () => undefined;
    const held = new Promise((resolve) => {
      done = resolve;
    });
    page = await openSidebar(browser(), hand({}, { writeAnswer: () => held }));
    await page.locator('#answer').fill('Mới');
    await button('Ghi vào ô').click();
    expect([await button('Ghi vào ô').isDisabled(), await status()]).toEqual([true, 'Đang ghi vào ô…']);
    done({ ok: true, value: sampleFront(sampleRow({ current: 'Mới' })) });
    await said('Đã ghi vào ô.');
    expect(await button('Ghi vào ô').isDisabled()).toBe(true);
  });
});
