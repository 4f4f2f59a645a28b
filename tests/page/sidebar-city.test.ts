// The sidebar of the whole city: the coordinator's check and draft with their progress, filters, who may do what.

import { COORDINATOR, describePage, FINANCE } from './server';
import type { BookWindow } from './window';

const CHECK = 'Kiểm tra mức độ hoàn thiện';

describePage('the sidebar of the whole city', ({ open }) => {
  const openCity = async (as: string): Promise<BookWindow> => {
    const window = await open(as);
    await window.page.clock.setFixedTime('2023-08-15T09:00:00+07:00');
    const sidebar = await window.openSidebar();
    await sidebar.getByRole('button', { name: 'Toàn thành phố' }).click();
    await sidebar.getByRole('heading', { name: 'Thành phố Hồ Chí Minh' }).waitFor();
    return window;
  };

  it('shows the progress of a check while it runs, then its result, and that answers have changed since', async () => {
    const window = await openCity(COORDINATOR);
    const { sidebar } = window;
    const release = await window.hold('runCheck');
    await sidebar.getByRole('button', { name: CHECK }).click();
    const progress = sidebar.getByRole('progressbar', { name: CHECK });
    await progress.waitFor();
    expect(await progress.getAttribute('aria-valuetext')).toMatch(/^Đang .+ \(bước [1-3]\/3\)…$/u);
    for (const name of [CHECK, 'Tạo bản rà soát', 'Tạo bản trình'])
      expect(await sidebar.getByRole('button', { name }).isDisabled()).toBe(true);
    await sidebar.getByText('Có thể đóng thanh bên, công việc vẫn tiếp tục.').waitFor();
    release();
    await sidebar.getByText('✓ Đã xong').waitFor();
    await sidebar.getByText(/^Đã có \d+ \/ phải có 303\. Cần sửa: \d+\./u).waitFor();
    await sidebar.getByText('Kiểm tra lúc 15/08/2023 09:00, dau.moi@hcm.example').waitFor();
    expect(await sidebar.getByText('Số liệu đã thay đổi sau lần kiểm tra này').count()).toBe(0);
    await window.tab('Sở Tài chính');
    await window.enter('D21', '0,7%');
    await window.reads('D21', '0,7%');
    await sidebar.getByRole('button', { name: 'Tải lại' }).click();
    await sidebar.getByText('Số liệu đã thay đổi sau lần kiểm tra này').waitFor();
  });

  it('leaves the keyboard to somebody who types in the grid while the check ends', async () => {
    const window = await openCity(COORDINATOR);
    const release = await window.hold('runCheck');
    await window.sidebar.getByRole('button', { name: CHECK }).click();
    await window.sidebar.getByRole('progressbar').waitFor();
    await window.tab('Sở Tài chính');
    await window.goTo('M20');
    await window.page.keyboard.type('Viết trong lúc ');
    release();
    await window.sidebar.getByText('✓ Đã xong').waitFor();
    await window.type('kiểm tra');
    await window.saved();
    await window.reads('M20', 'Viết trong lúc kiểm tra');
  });

  it('goes on with the check when the sidebar is closed, and shows its result when it is opened again', async () => {
    const window = await openCity(COORDINATOR);
    const release = await window.hold('runCheck');
    await window.sidebar.getByRole('button', { name: CHECK }).click();
    await window.sidebar.getByRole('progressbar').waitFor();
    await window.page.getByRole('complementary').getByRole('button', { name: 'Đóng' }).click();
    await window.page.locator('iframe.panel-frame').waitFor({ state: 'detached' });
    release();
    const sidebar = await window.openSidebar();
    await sidebar.getByRole('button', { name: 'Toàn thành phố' }).click();
    await sidebar.getByText('✓ Đã xong').waitFor();
    await sidebar.getByText('dau.moi@hcm.example thực hiện lúc 15/08/2023 09:00').waitFor();
  });

  it('makes a draft and offers the way to it, which opens it as a page', async () => {
    const window = await openCity(COORDINATOR);
    const { sidebar } = window;
    await sidebar.getByRole('button', { name: 'Tạo bản rà soát' }).click();
    const [draft] = await Promise.all([
      window.page.context().waitForEvent('page'),
      sidebar.getByRole('link', { name: 'Mở dự thảo' }).click(),
    ]);
    await draft.getByText('Bản rà soát, lập ngày 15 tháng 8 năm 2023').first().waitFor();
  });

  it('lists the findings by unit or by section, filters them, and leads to the cell of each', async () => {
    const window = await openCity(COORDINATOR);
    const { sidebar } = window;
    await sidebar.getByLabel('Đơn vị', { exact: true }).first().selectOption({ label: 'Sở Tài chính' });
    await sidebar.getByText(/^3 \/ \d+ nội dung$/u).waitFor();
    await sidebar.getByRole('checkbox', { name: 'Cần sửa' }).uncheck();
    await sidebar.getByText(/^1 \/ \d+ nội dung$/u).waitFor();
    await sidebar.getByRole('radio', { name: 'Tiêu chuẩn, mục' }).check();
    await sidebar.locator('button.finding').getByText('mục 42').click();
    await sidebar.getByText('Đã chuyển đến Sở Tài chính, dòng 23.').waitFor();
    await window.shows({ tab: 'Sở Tài chính', cell: 'D23' });
  });

  it('shows an officer who may check and draft, and lets nobody else press it', async () => {
    const window = await openCity(FINANCE);
    const { sidebar } = window;
    await sidebar.getByText('Dành cho đơn vị đầu mối: dau.moi@hcm.example').waitFor();
    for (const name of [CHECK, 'Tạo bản rà soát', 'Tạo bản trình'])
      expect(await sidebar.getByRole('button', { name }).isDisabled()).toBe(true);
  });
});
