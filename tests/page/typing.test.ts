// Typing into the grid.
import { describePage, FINANCE } from './server';

describePage('typing', (desk) => {
  it('tells an officer at once what is wrong with a value, and takes it back when it is right', async () => {
    const window = await desk.open(FINANCE);
    await window.enter('D14', '105%');
    await window.reads('E14', '✗ Cần sửa');
    await window.enter('D14', '23,6%');
    await window.reads('E14', '✓ Đầy đủ');
    await window.reads('F14', '');
  });
});
