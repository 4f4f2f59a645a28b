// Many cells at once: pasting, copying, filling, clearing, taking back.
import { describePage, FINANCE, PLANNING } from './server';

describePage('many cells at once', ({ open }) => {
  it('pastes a block from another program, checks each row of it, and keeps the lines of a cell together', async () => {
    const window = await open(FINANCE);
    await window.goTo('L12');
    await window.pasteFromElsewhere('Quyết toán\t"Dòng một\nDòng hai"\r\nDự toán\tMột dòng\r\n');
    await window.reads('L12', 'Quyết toán');
    await window.reads('M12', 'Dòng một\nDòng hai');
    await window.reads('L13', 'Dự toán');
    await window.reads('M13', 'Một dòng');
    await window.goTo('D14');
    await window.pasteFromElsewhere('101%\n13,2%\nnhiều');
    await window.reads('E14', '✗ Cần sửa');
    await window.reads('E15', '✓ Đầy đủ');
    await window.reads('E16', '✗ Cần sửa');
  });

  it('pastes one text into every cell that is selected', async () => {
    const window = await open(FINANCE);
    await window.goTo('M17:M19');
    await window.pasteFromElsewhere('Theo biểu số 5');
    for (const cell of ['M17', 'M18', 'M19']) await window.reads(cell, 'Theo biểu số 5');
  });

  it('copies cells to other cells, and moves them when they were cut', async () => {
    const window = await open(PLANNING);
    const { keyboard } = window.page;
    await window.enter('L10', 'Kế hoạch số 12');
    await window.enter('M10', 'Có kiểm tra');
    await window.goTo('L10:M10');
    await keyboard.press('Control+c');
    await window.goTo('L8');
    await keyboard.press('Control+v');
    await window.saved();
    await window.reads('L8', 'Kế hoạch số 12');
    await window.reads('M8', 'Có kiểm tra');
    await window.goTo('L8');
    await keyboard.press('Control+x');
    await window.goTo('H8');
    await keyboard.press('Control+v');
    await window.saved();
    await window.reads('H8', 'Kế hoạch số 12');
    await window.reads('L8', '');
  });

  it('fills down by key, by dragging the handle and by a double click on it, without counting on', async () => {
    const window = await open(FINANCE);
    const { keyboard, mouse } = window.page;
    await window.enter('M10', '101');
    await window.goTo('M10:M12');
    await keyboard.press('Control+d');
    await window.saved();
    await window.reads('M12', '101');
    await window.enter('M10', '202');
    await window.goTo('M10');
    const { x, y } = await window.handle();
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x - 10, y + 14, { steps: 4 });
    await mouse.up();
    await window.saved();
    await window.reads('M11', '202');
    await window.reads('M12', '101');
    await window.goTo('M10');
    const again = await window.handle();
    await mouse.dblclick(again.x, again.y);
    await window.saved();
    await window.reads('M19', '202');
  });

  it('empties a block at once, says what is missing now, and takes it back and does it again by key', async () => {
    const window = await open(FINANCE);
    const { keyboard } = window.page;
    await window.goTo('J10:K11');
    await keyboard.press('Delete');
    await window.saved();
    for (const cell of ['J10', 'K10', 'J11', 'K11']) await window.reads(cell, '');
    await window.reads('E11', '! Cần xem lại');
    await keyboard.press('Control+z');
    await window.saved();
    await window.reads('K11', 'Báo cáo');
    await window.reads('E11', '✓ Đầy đủ');
    await keyboard.press('Control+y');
    await window.saved();
    await window.reads('K11', '');
    await keyboard.press('Control+z');
    await window.saved();
    await window.reads('J10', '2022');
  });

  it('refuses a block as a whole when one cell of it is protected, in the words of Google', async () => {
    const window = await open(PLANNING);
    await window.goTo('C14');
    await window.pasteFromElsewhere('một\thai');
    expect(await window.answer('OK')).toMatch(/^Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ\./u);
    await window.goTo('D14');
    expect((await window.active()).text).toContain('Trung tâm học tập cộng đồng kiểu mới');
  });
});
