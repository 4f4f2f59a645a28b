// Conflict cards, accepted exceptions, stages and notes in a real browser, by hand-made views.
import type { Page } from 'playwright-core';
import type { SidebarView } from '../../src/actions/views';
import { describeInBrowser } from '../browser/chromium';
import { hand, openSidebar } from './page';
import { sampleConflict, sampleFront, samplePlace, sampleRow, sampleView, sampleWaived } from './sample';

const CITY: Partial<SidebarView> = { front: { sheetId: 1, title: 'Tổng hợp', kind: 'other' } };

describeInBrowser('what the coordinator decides on', (browser) => {
  let page: Page;
  afterEach(() => page?.close());
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('is a conflict with both values, both sources, and a way to each cell', async () => {
    const gone: unknown[] = [];
    const backend = hand(
      { readSidebar: sampleView(0, { ...CITY, conflicts: [sampleConflict()] }) },
      {
        goToCell: ([place]) => {
          gone.push(place);
          return { ok: true, value: place };
        },
      },
    );
    page = await openSidebar(browser(), backend);
    const values = page.locator('.cards .finding');
    expect(await values.allTextContents()).toEqual([
      expect.stringMatching(/Sở Giáo dục và Đào tạo.*98,5%.*Báo cáo số 12/),
      expect.stringMatching(/Cục Thống kê.*97,8%.*Khảo sát, 2021/),
    ]);
    await values.nth(1).click();
    await page.locator('.foot [role=status]', { hasText: 'Đã chuyển đến' }).waitFor();
    expect(gone).toEqual([samplePlace(41)]);
    expect(await values.nth(1).getAttribute('aria-current')).toBe('true');
  });

  it('is nothing that an officer could end or accept', async () => {
    const officer = { email: 'c@d', coordinator: false };
    page = await openSidebar(
      browser(),
      hand({ readSidebar: sampleView(1, { ...CITY, user: officer, waived: [sampleWaived()] }) }),
    );
    await page.getByRole('button', { name: /Ngoại lệ đã chấp nhận/ }).click();
    await page.getByText('Lý do:').waitFor();
    for (const name of ['Bỏ chấp nhận', 'Chấp nhận có lý do']) expect(await button(name).count()).toBe(0);
  });

  it('shows how ready the city is, the narrowest stage first', async () => {
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(1, CITY) }));
    expect(await page.locator('.stage').allTextContents()).toEqual([
      'Tiếp nhận 12/1.180',
      'Gửi 96/1.180',
      'Minh chứng 380/1.180',
      'Hợp lệ 431/1.180',
      'Đã nhập 476/1.180',
    ]);
  });

  it('asks one thing at a time, and what was typed stays while the whole is read again', async () => {
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(3, CITY) }));
    await button('Chấp nhận có lý do').nth(0).click();
    await page.locator('#asked').fill('Đã kiểm tra');
    await button('Tải lại').click();
    await page.locator('.foot [role=status]:empty').waitFor({ state: 'attached' });
    expect(await page.locator('#asked').inputValue()).toBe('Đã kiểm tra');
    await button('Chấp nhận có lý do').first().click();
    expect(await page.locator('.box').count()).toBe(1);
    expect(await page.locator('#asked').inputValue()).toBe('');
    await button('Quay lại').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Chấp nhận có lý do');
  });

  it('marks what was accepted in the selected row', async () => {
    const [finding] = sampleRow().findings;
    const findings = finding ? [{ ...finding, waiver: sampleWaived().id }] : [];
    const view = sampleView(3, { front: sampleFront(sampleRow({ findings })), waived: [sampleWaived()] });
    page = await openSidebar(browser(), hand({ readSidebar: view }));
    expect(await page.locator('.row-findings').textContent()).toContain(`✓ Đã chấp nhận: ${sampleWaived().reason}`);
  });

  it('says what else is known of the selected row, and as of when', async () => {
    const notes = [{ sheetId: 7, id: 'row-11', lines: ['Đã góp: Sở Y tế. Chưa góp: Thành đoàn.'] }];
    page = await openSidebar(browser(), hand({ readSidebar: sampleView(3, { front: sampleFront(), notes }) }));
    const text = await page.locator('.notes').textContent();
    expect(text).toContain('Đã góp: Sở Y tế. Chưa góp: Thành đoàn.');
    expect(text).toContain('Theo lần đọc toàn bộ gần nhất.');
  });

  it('opens the window for files, and says so when this add-in has none', async () => {
    const asked: string[] = [];
    page = await openSidebar(
      browser(),
      hand(
        {},
        {
          openFiles: () => {
            asked.push('openFiles');
            return asked.length === 1 ? { ok: true, value: null } : null;
          },
        },
      ),
    );
    await button('Nhập từ tệp').click();
    await page.locator('.foot [role=status]:empty').waitFor({ state: 'attached' });
    await button('Nhập từ tệp').click();
    await page.getByRole('alert').getByText('không khớp với tiện ích').waitFor();
    expect(asked).toHaveLength(2);
  });
});
