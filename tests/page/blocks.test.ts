// Many cells at once: pasting, copying, filling, clearing, taking back.
import { describePage, FINANCE, PLANNING } from './server';

describePage('many cells at once', ({ open }) => {
  it('pastes a block from another program, checks each row of it, and keeps the lines of a cell together', async () => {
    const window = await open(FINANCE);
    await window.goTo('L14');
    await window.pasteFromElsewhere('Quyết toán\t"Dòng một\nDòng hai"\r\nDự toán\tMột dòng\r\n');
    await window.reads('L14', 'Quyết toán');
    await window.reads('M14', 'Dòng một\nDòng hai');
    await window.reads('L15', 'Dự toán');
    await window.reads('M15', 'Một dòng');
    await window.goTo('D16');
    await window.pasteFromElsewhere('101%\n13,2%\nnhiều');
    await window.reads('E16', '✗ Cần sửa');
    await window.reads('E17', '✓ Đầy đủ');
    await window.reads('E18', '✗ Cần sửa');
  });

  it('pastes one text into every cell that is selected', async () => {
    const window = await open(FINANCE);
    await window.goTo('M17:M19');
    await window.pasteFromElsewhere('Theo biểu số 5');
    for (const cell of ['M19', 'M20', 'M21']) await window.reads(cell, 'Theo biểu số 5');
  });

  it('copies cells to other cells, and moves them when they were cut', async () => {
    const window = await open(PLANNING);
    const { keyboard } = window.page;
    await window.enter('L12', 'Kế hoạch số 12');
    await window.enter('M12', 'Có kiểm tra');
    await window.goTo('L10:M10');
    await keyboard.press('Control+c');
    await window.goTo('L10');
    await keyboard.press('Control+v');
    await window.saved();
    await window.reads('L10', 'Kế hoạch số 12');
    await window.reads('M10', 'Có kiểm tra');
    await window.goTo('L10');
    await keyboard.press('Control+x');
    await window.goTo('H10');
    await keyboard.press('Control+v');
    await window.saved();
    await window.reads('H10', 'Kế hoạch số 12');
    await window.reads('L10', '');
  });

  it('fills down by key, by dragging the handle and by a double click on it, without counting on', async () => {
    const window = await open(FINANCE);
    const { keyboard, mouse } = window.page;
    await window.enter('M12', '101');
    await window.goTo('M10:M12');
    await keyboard.press('Control+d');
    await window.saved();
    await window.reads('M14', '101');
    await window.enter('M12', '202');
    await window.goTo('M12');
    const { x, y } = await window.handle();
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x - 10, y + 14, { steps: 4 });
    await mouse.up();
    await window.saved();
    await window.reads('M13', '202');
    await window.reads('M14', '101');
    await window.goTo('M12');
    const again = await window.handle();
    await mouse.dblclick(again.x, again.y);
    await window.saved();
    await window.reads('M21', '202');
  });

  it('empties a block at once, says what is missing now, and takes it back and does it again by key', async () => {
    const window = await open(FINANCE);
    const { keyboard } = window.page;
    await window.goTo('J10:K11');
    await keyboard.press('Delete');
    await window.saved();
    for (const cell of ['J12', 'K12', 'J13', 'K13']) await window.reads(cell, '');
    await window.reads('E13', '! Cần xem lại');
    await keyboard.press('Control+z');
    await window.saved();
    await window.reads('K13', 'Báo cáo');
    await window.reads('E13', '✓ Đầy đủ');
    await keyboard.press('Control+y');
    await window.saved();
    await window.reads('K13', '');
    await keyboard.press('Control+z');
    await window.saved();
    await window.reads('J12', '2022');
  });

  it('refuses a block as a whole when one cell of it is protected, in the words of Google', async () => {
    const window = await open(PLANNING);
    await window.goTo('C16');
    await window.pasteFromElsewhere('một\thai');
    expect(await window.answer('OK')).toMatch(/^Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ\./u);
    await window.goTo('D16');
    expect((await window.active()).text).toContain('Trung tâm học tập cộng đồng kiểu mới');
  });
});
