// The coordinator's check from the menu, and the way from each finding to its cell.
import { COORDINATOR, describePage, FINANCE } from './server';

const MENU = 'Thành phố học tập';

describePage('the check', ({ open }) => {
  it('says while it works that it does, then the result, and writes the progress and each gap', async () => {
    const window = await open(COORDINATOR);
    await window.tab('Sở Tài chính');
    await window.enter('D17', '131%');
    const release = await window.hold('checkCompleteness');
    await window.choose(MENU, 'Kiểm tra mức độ hoàn thiện');
    await window.page.locator('.toasts').getByText('Đang thực hiện…').waitFor();
    release();
    expect(await window.answer('OK')).toMatch(/^Đã có \d+ \/ phải có 303\. Cần sửa: \d+\. Cần xem lại: \d+\./u);
    await window.page.locator('.toasts').getByText('Đang thực hiện…').waitFor({ state: 'detached' });
    await window.tab('Cần bổ sung');
    await window.find('Sở Tài chính!D17');
  });

  it('works by keyboard alone: menu, result, tab, finding, cell', async () => {
    const window = await open(COORDINATOR);
    const { keyboard } = window.page;
    await window.page.getByRole('menubar').getByRole('menuitem', { name: MENU }).focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await window.dialog.getByText('Đã có').waitFor();
    await keyboard.press('Enter');
    await window.dialog.waitFor({ state: 'detached' });
    await keyboard.press('Control+Shift+PageDown');
    await window.shows({ tab: 'Cần bổ sung' });
    await window.find('Sở Tài chính!D12');
    await keyboard.press('Alt+Enter');
    await window.shows({ tab: 'Sở Tài chính', cell: 'D12' });
    await keyboard.type('84,3');
    await window.editor.getByText('84,3').waitFor();
    await keyboard.press('Escape');
  });

  it('leads from each line of Cần bổ sung and Tổng hợp to its cell or tab, by click and by Ctrl and click', async () => {
    const window = await open(FINANCE);
    await window.tab('Cần bổ sung');
    await window.find('Sở Tài chính!D12');
    await window.page.getByRole('link', { name: 'Sở Tài chính, ô D12' }).click();
    await window.shows({ tab: 'Sở Tài chính', cell: 'D12' });
    await window.tab('Tổng hợp');
    await window.goTo('N9');
    const { text } = await window.active();
    const corner = await window.handle();
    await window.page.keyboard.down('Control');
    await window.page.mouse.click(corner.x - 20, corner.y - 5);
    await window.page.keyboard.up('Control');
    await window.shows({ tab: text, cell: 'A1' });
  });

  it('is said to be complete once what was missing is there', async () => {
    const window = await open(COORDINATOR);
    await window.tab('Sở Kế hoạch và Đầu tư');
    await window.reads('E12', '○ Chưa có');
    await window.enter('L12', 'Kế hoạch số 1022/KH-SKHĐT ngày 24/4/2023');
    await window.enter('M12', 'Cam kết dành ngân sách cho học tập suốt đời, kiểm tra vào tháng 11 hằng năm.');
    await window.enter('D12', 'Có');
    await window.choose(MENU, 'Kiểm tra mức độ hoàn thiện');
    await window.answer('OK');
    await window.reads('E12', '✓ Đầy đủ');
    await window.reads('F12', '');
    await window.reads('A3', 'Tiến độ: đã có 4 / phải có 5');
  });

  it('while typing is switched on for everybody after a question, shown in the settings, and off again', async () => {
    const window = await open(COORDINATOR);
    const shown = async (value: string): Promise<void> => {
      await window.tab('Thiết lập');
      await window.find('Tự động kiểm tra khi nhập');
      const { cell } = await window.active();
      await window.reads(cell.replace('A', 'B'), value);
    };
    const toggle = async (answer: 'Có' | 'Không'): Promise<string> => {
      await window.choose(MENU, 'Tự động kiểm tra khi nhập');
      await window.dialog.waitFor();
      expect(await window.dialog.getByRole('button').allInnerTexts()).toEqual(['×', 'Có', 'Không']);
      expect(await window.answer(answer)).toContain('dau.moi@hcm.example');
      await window.dialog.getByRole('button', { name: 'OK' }).waitFor();
      return window.answer('OK');
    };
    expect(await toggle('Không')).toBe('Không thay đổi gì.');
    await shown('Không');
    expect(await toggle('Có')).toMatch(/^Đã bật/u);
    await shown('Có');
    const officer = await open(FINANCE);
    await officer.enter('D18', '180%');
    await officer.reads('E18', '✗ Cần sửa');
    expect(await toggle('Có')).toMatch(/^Đã tắt/u);
    await shown('Không');
    await officer.enter('D18', '1,8%');
    await officer.reads('E18', '✓ Đầy đủ');
  });
});
