// Typing into the grid: by keyboard, with an input method, over and into what stands there, from lists.
import { describePage, FINANCE } from './server';

/** In the tab of Sở Tài chính: rows of one indicator, each with year, source, evidence, explanation. */
describePage('typing', ({ open }) => {
  it('tells an officer at once what is wrong with a value, and that it is right once it is', async () => {
    const window = await open(FINANCE);
    await window.enter('D16', '105%');
    await window.reads('E16', '✗ Cần sửa');
    await window.goTo('F16');
    expect((await window.active()).text).toContain('Số liệu 105 không hợp lệ');
    await window.enter('D16', '23,6%');
    await window.reads('E16', '✓ Đầy đủ');
    await window.reads(
      'F16',
      'Mới kiểm tra riêng dòng này; các nội dung liên quan được đối chiếu ở lần kiểm tra toàn bộ.',
    );
  });

  it('keeps every Vietnamese letter as it was typed', async () => {
    const window = await open(FINANCE);
    const text = 'Nghị quyết số 12/NQ-HĐND về phân bổ dự toán; đường Nguyễn Thị Diệu, ưỡn ẹo, Ỷ Ỵ ẵ ặ';
    await window.enter('L17', text);
    await window.reads('L17', text);
  });

  it('takes what an input method composes letter by letter, in an empty cell and over an old text', async () => {
    const window = await open(FINANCE);
    const keyboard = await window.page.context().newCDPSession(window.page);
    const compose = (text: string): Promise<unknown> =>
      keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const cell of ['M18', 'L18']) {
      await window.goTo(cell);
      for (const so of ['d', 'đ', 'đe', 'để']) await compose(so);
      await keyboard.send('Input.insertText', { text: 'để' });
      await window.type(' sau');
      await window.saved();
      await window.reads(cell, 'để sau');
    }
  });

  it('begins a cell anew when one types right after a link has led there', async () => {
    const window = await open(FINANCE);
    await window.tab('Cần bổ sung');
    await window.find('Sở Tài chính!D12');
    await window.page.keyboard.press('Alt+Enter');
    await window.shows({ tab: 'Sở Tài chính', cell: 'D12' });
    await window.type('đang tổng hợp');
    await window.saved();
    await window.reads('D12', 'đang tổng hợp');
  });

  it('changes a part of a text with F2, in a cell of several lines too, and leaves it with Escape', async () => {
    const window = await open(FINANCE);
    const { keyboard } = window.page;
    await window.enter('M17', 'Theo dự toán');
    await window.goTo('M17');
    await keyboard.press('F2');
    await window.editor.getByText('Theo dự toán').waitFor();
    await keyboard.press('Home');
    await keyboard.type('(1) ');
    await keyboard.press('End');
    await keyboard.press('Alt+Enter');
    await window.type('(2) Theo quyết toán');
    await window.saved();
    await window.reads('M17', '(1) Theo dự toán\n(2) Theo quyết toán');
    await keyboard.type('bỏ đi');
    await keyboard.press('Escape');
    await window.shows({ cell: 'M17', text: '(1) Theo dự toán\n(2) Theo quyết toán' });
  });

  it('leaves numbers, dates and formulas as they were typed, as a cell for text does', async () => {
    const window = await open(FINANCE);
    const typed = ['=1+1', '98,5', '1/2', '+84 28 3822', '- chưa có', '0072'];
    for (const text of typed) {
      await window.enter('L20', text);
      await window.reads('L20', text);
    }
    // To Google an apostrophe in front says that text follows.
    await window.enter('L20', "'x");
    await window.reads('L20', 'x');
  });

  it('chooses from a list by keyboard, and the row says so at once', async () => {
    const window = await open(FINANCE);
    const { keyboard } = window.page;
    await window.goTo('K21');
    expect(await window.page.locator('#cell-status').textContent()).toContain('có danh sách chọn');
    await keyboard.press('Delete');
    await window.saved();
    await window.reads('E21', '! Cần xem lại');
    await window.goTo('K21');
    await keyboard.press('Enter');
    await window.choices.first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await window.saved();
    await window.reads('K21', 'Thống kê');
    await window.reads('E21', '✓ Đầy đủ');
  });

  it('chooses from a list by mouse, and begins to choose by typing', async () => {
    const window = await open(FINANCE);
    const { keyboard, mouse } = window.page;
    await window.goTo('K15');
    const corner = await window.handle();
    await mouse.dblclick(corner.x - 40, corner.y - 10);
    await window.choices.getByText('Khảo sát').click();
    await window.saved();
    await window.reads('K15', 'Khảo sát');
    await window.goTo('K15');
    await keyboard.type('Ước');
    await window.choices.getByText('Ước tính').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await window.saved();
    await window.reads('K15', 'Ước tính');
  });

  it('says below a cell that its text is none of the listed ones, and keeps the text', async () => {
    const window = await open(FINANCE);
    await window.enter('K14', 'Niên giám');
    await window.goTo('K14');
    const corner = await window.handle();
    await window.page.mouse.move(corner.x - 40, corner.y - 20);
    await window.page.getByText('Nội dung này không có trong danh sách chọn.').waitFor();
    await window.shows({ cell: 'K14', text: 'Niên giám' });
  });
});
