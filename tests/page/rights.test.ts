// Who may do what: officers, the coordinator, and somebody who may only look.
import { describePage, FINANCE, HEALTH, VIEWER } from './server';

const PROTECTED =
  'Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.';

describePage('who may do what', ({ open }) => {
  it('refuses an officer what is not the own answers in the words of Google, and gives the typed text back', async () => {
    const window = await open(HEALTH);
    const refused = async (cell: string): Promise<void> => {
      await window.goTo(cell);
      const before = await window.active();
      await window.type('việc của người khác');
      expect(await window.dialog.getByLabel('Nội dung vừa nhập').inputValue()).toBe('việc của người khác');
      expect(await window.answer('OK')).toBe(PROTECTED);
      await window.shows({ cell: before.cell.replace(/\d+/u, (row) => String(Number(row) + 1)) });
      await window.reads(cell, before.text);
    };
    await refused('A10');
    await refused('P10');
    await window.tab('Sở Tài chính');
    await refused('D16');
    await window.tab('Thiết lập');
    await refused('B3');
    await window.tab('Sở Y tế');
    await window.enter('M10', 'Cam kết hằng năm');
    await window.reads('M10', 'Cam kết hằng năm');
  });

  it('lets a district write in its own rows and in nobody else’s', async () => {
    const window = await open('quan-3@hcm.example');
    await window.shows({ tab: 'Quận, huyện' });
    await window.find('quan-3/#');
    const row = Number((await window.active()).cell.slice(1)) + 3;
    await window.enter(`M${row}`, 'Báo cáo của quận');
    await window.reads(`M${row}`, 'Báo cáo của quận');
    await window.find('quan-4/#');
    const other = Number((await window.active()).cell.slice(1)) + 3;
    await window.goTo(`M${other}`);
    await window.type('không phải của quận');
    expect(await window.answer('OK')).toBe(PROTECTED);
  });

  it('shows the workbook with the rights of whoever is chosen under “Xem với tư cách”', async () => {
    const window = await open(FINANCE);
    await window.shows({ tab: 'Sở Tài chính' });
    await window.page.getByLabel('Xem với tư cách').selectOption({ label: 'Sở Y tế' });
    await window.shows({ tab: 'Sở Y tế' });
    await window.enter('L10', 'Kế hoạch số 7');
    await window.reads('L10', 'Kế hoạch số 7');
    await window.page.getByLabel('Xem với tư cách').selectOption({ label: 'Đơn vị đầu mối' });
    await window.shows({ tab: 'Tổng hợp' });
    await window.tab('Sở Y tế');
    await window.enter('B10', 'Nội dung do đầu mối sửa');
    await window.reads('B10', 'Nội dung do đầu mối sửa');
  });

  it('tells an officer who chooses a line of the coordinator’s that it is the coordinator’s, and does nothing', async () => {
    const window = await open(FINANCE);
    const lines = [
      ['Khởi tạo bộ biểu mẫu'],
      ['Kiểm tra mức độ hoàn thiện'],
      ['Tạo dự thảo hồ sơ', 'Bản rà soát'],
      ['Tự động kiểm tra khi nhập'],
    ];
    for (const captions of lines) {
      await window.choose('Thành phố học tập', ...captions);
      expect(await window.answer('OK')).toBe('Chức năng này dành cho đơn vị đầu mối.');
    }
    await window.choose('Dự thảo');
    await window.page.getByRole('menuitem', { name: 'Chưa có dự thảo' }).waitFor();
  });

  it('shows everything to somebody who may only look, without the add-in’s menu, and writes nothing of what is typed', async () => {
    const window = await open(VIEWER);
    expect(await window.page.getByRole('menubar').getByRole('menuitem').allInnerTexts()).not.toContain(
      'Thành phố học tập',
    );
    await window.tab('Sở Tài chính');
    await window.reads('D21', '0,5%');
    await window.type('0,6%');
    expect(await window.answer('OK')).toMatch(/^Tài khoản này chỉ có quyền xem bảng tính\./u);
    await window.reads('D21', '0,5%');
  });
});
