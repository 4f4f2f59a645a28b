// npm start for the first time: the sample, or an empty spreadsheet that is set up from the menu.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser } from '../browser/chromium';
import { type LocalPage, startLocalPage } from '../browser/local-page';
import { endSessions } from './server';
import { BookWindow } from './window';

describeInBrowser('the first visit', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'lcw-page-'));
  let server: LocalPage | undefined;
  afterEach(() => server?.stop());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  endSessions(browser);

  it('shows the sample to the coordinator, with nothing installed or built before', async () => {
    const built = process.env.BUILT_PAGE;
    delete process.env.BUILT_PAGE;
    try {
      server = await startLocalPage(`--data=${join(folder, 'sample')}`);
    } finally {
      process.env.BUILT_PAGE = built;
    }
    expect(server.output()).toContain(`Bộ biểu mẫu đang mở tại ${server.url} (dừng bằng Ctrl+C)`);
    const window = await BookWindow.open(browser(), server.url);
    const { page } = window;
    expect(await page.title()).toBe('Bộ biểu mẫu Thành phố học tập');
    await page.getByText('Bản chạy trên máy này').waitFor();
    expect(await page.getByLabel('Xem với tư cách').inputValue()).toBe('dau.moi@hcm.example');
    expect(await page.getByRole('menubar').locator(':scope > * > button').allInnerTexts()).toEqual([
      'Thành phố học tập',
      'Dự thảo',
    ]);
    const tabs = await page.getByRole('tab').allInnerTexts();
    expect([tabs.slice(0, 3), tabs.length]).toEqual([['Tổng hợp', 'Cần bổ sung', 'Sở Giáo dục và Đào tạo'], 29]);
    await window.shows({ tab: 'Tổng hợp', cell: 'A1' });
    expect((await window.active()).text).toContain('BẢN MINH HỌA – số liệu không có thật');
  });

  it('sets an empty spreadsheet up from the menu: the tabs come, and what is typed is checked at once', async () => {
    server = await startLocalPage(`--data=${join(folder, 'empty')}`, '--empty');
    const window = await BookWindow.open(browser(), server.url);
    expect(await window.page.getByRole('tab').count()).toBe(1);
    await window.choose('Thành phố học tập', 'Kiểm tra mức độ hoàn thiện');
    expect(await window.answer('OK')).toMatch(/^Bảng tính này chưa có bộ biểu mẫu\./u);
    await window.choose('Thành phố học tập', 'Khởi tạo bộ biểu mẫu');
    expect(await window.answer('OK')).toMatch(/^Đã tạo 28 trang tính\./u);
    await window.tab('Sở Y tế');
    await window.reads('B6', 'Nội dung yêu cầu');
    await window.enter('D10', 'Có');
    await window.reads('E10', '! Cần xem lại');
  });
});
