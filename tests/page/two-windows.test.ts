// Two windows on one workbook: each shows what the other did, and neither writes over the other.
import { COORDINATOR, describePage, FINANCE, HEALTH, PLANNING } from './server';

const MENU = 'Thành phố học tập';
const CHECK = 'Kiểm tra mức độ hoàn thiện';

describePage('two windows', ({ open }) => {
  it('show each other’s values and statuses without being reloaded', async () => {
    const [officer, coordinator] = [await open(FINANCE), await open(COORDINATOR)];
    await coordinator.tab('Sở Tài chính');
    await coordinator.reads('D17', '13,2%');
    await officer.enter('D17', '132%');
    await coordinator.shows({ cell: 'D17', text: '132%' });
    await coordinator.reads('E17', '✗ Cần sửa');
    await coordinator.enter('D17', '13,2%');
    await officer.reads('D17', '13,2%');
    await officer.reads('E17', '✓ Đầy đủ');
  });

  it('never overwrite each other: who comes second is told, sees the new text and gets the own one back', async () => {
    const [first, second] = [await open(FINANCE), await open(FINANCE)];
    await second.goTo('M16');
    await second.page.keyboard.type('Bản của cửa sổ hai');
    await second.editor.getByText('Bản của cửa sổ hai').waitFor();
    await first.enter('M16', 'Bản của cửa sổ một');
    await second.page.keyboard.press('Enter');
    expect(await second.dialog.getByLabel('Nội dung vừa nhập').inputValue()).toBe('Bản của cửa sổ hai');
    expect(await second.answer('OK')).toMatch(/^Ô M16 vừa được sửa ở cửa sổ khác;/u);
    await second.reads('M16', 'Bản của cửa sổ một');
    await first.reads('M16', 'Bản của cửa sổ một');
    await second.enter('M16', 'Bản đã thống nhất');
    await first.shows({ cell: 'M16', text: 'Bản đã thống nhất' });
  });

  it('leave a menu open that somebody is choosing from while somebody else types', async () => {
    const [officer, coordinator] = [await open(PLANNING), await open(COORDINATOR)];
    await coordinator.tab('Sở Kế hoạch và Đầu tư');
    await coordinator.goTo('M12');
    await coordinator.choose(MENU);
    await officer.enter('M12', 'Nhập trong lúc đầu mối chọn');
    await coordinator.shows({ cell: 'M12', text: 'Nhập trong lúc đầu mối chọn' });
    const line = coordinator.page.getByRole('menuitem', { name: 'Khởi tạo bộ biểu mẫu' });
    expect(await line.isVisible()).toBe(true);
    expect(await line.and(coordinator.page.locator(':focus')).count()).toBe(1);
    await coordinator.page.keyboard.press('Escape');
  });

  it('both keep what they enter at the same moment in different cells', async () => {
    const [finance, health] = [await open(FINANCE), await open(HEALTH)];
    await Promise.all([finance.goTo('M18'), health.goTo('M10')]);
    await Promise.all([finance.type('Của Sở Tài chính'), health.type('Của Sở Y tế')]);
    await Promise.all([finance.saved(), health.saved()]);
    await finance.reads('M18', 'Của Sở Tài chính');
    await finance.tab('Sở Y tế');
    await finance.reads('M10', 'Của Sở Y tế');
  });

  it('may both ask for a check at once: the second waits or says that one is running, and both can go on', async () => {
    const windows = [await open(COORDINATOR), await open(COORDINATOR)];
    const gone: (() => void)[] = [];
    const asked = windows.map(
      ({ page }) =>
        new Promise<void>((ready) => {
          void page.route('**/api/run', (route) => {
            gone.push(() => void route.continue());
            ready();
          });
        }),
    );
    for (const window of windows) await window.choose(MENU, CHECK);
    await Promise.all(asked);
    for (const go of gone) go();
    const said = await Promise.all(windows.map((window) => window.answer('OK')));
    const done = said.filter((text) => text.startsWith('Đã có '));
    const busy = said.filter((text) => text.startsWith('Một lần thực hiện khác đang chạy trên bảng tính này.'));
    expect([done.length + busy.length, done.length > 0]).toEqual([2, true]);
    const [first] = windows;
    await first?.page.unroute('**/api/run');
    await first?.choose(MENU, CHECK);
    expect(await first?.answer('OK')).toMatch(/^Đã có /u);
  });

  it('keep what an officer types while the coordinator’s check is at work', async () => {
    const [officer, coordinator] = [await open(PLANNING), await open(COORDINATOR)];
    await officer.goTo('M10');
    await officer.page.keyboard.type('Nhập trong lúc kiểm tra');
    await Promise.all([coordinator.choose(MENU, CHECK), officer.page.keyboard.press('Enter')]);
    await Promise.all([coordinator.answer('OK'), officer.saved()]);
    await officer.reads('M10', 'Nhập trong lúc kiểm tra');
    await coordinator.tab('Sở Kế hoạch và Đầu tư');
    await coordinator.reads('M10', 'Nhập trong lúc kiểm tra');
  });
});
