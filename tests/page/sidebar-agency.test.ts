// The sidebar beside an officer's work: the row in front, writing a narrative, walking the findings.
import { DISTRICT_3, describePage, HEALTH, PLANNING } from './server';

const IMPACT = 'Phụ lục II – mục 51';

/** Sở Kế hoạch và Đầu tư: D12 and D15 are narratives of at most 200 words, D8 and D10 are none. */
describePage('the sidebar of an agency', ({ open }) => {
  it('shows the unit, how far it is and what is left, and then the row that is chosen in the grid', async () => {
    const window = await open(PLANNING);
    const sidebar = await window.openSidebar();
    await sidebar.getByRole('heading', { name: 'Sở Kế hoạch và Đầu tư' }).waitFor();
    await sidebar.getByText(/^Đã có 3 \/ phải có 5$/u).waitFor();
    await sidebar.getByText('Chưa chọn dòng nào').waitFor();
    await window.goTo('D14');
    await sidebar.getByRole('button', { name: 'Xem ô đang chọn' }).click();
    await sidebar.getByRole('heading', { name: 'Phụ lục II – mục 40' }).waitFor();
    await sidebar.getByText('419 / 200 từ').waitFor();
    await sidebar.getByText('✗ vượt 219 từ').waitFor();
    await window.goTo('D12');
    await window.page.clock.setFixedTime(Date.now() + 60_000);
    await sidebar.getByRole('heading', { level: 1 }).click();
    await sidebar.getByRole('heading', { name: 'Phụ lục I – 3.2.2' }).waitFor();
    expect(await sidebar.getByRole('textbox').count()).toBe(0);
  });

  it('counts the words while a narrative is typed, writes it into the cell, and the row is complete', async () => {
    const window = await open(PLANNING);
    await window.goTo('D17');
    const sidebar = await window.openSidebar();
    await sidebar.getByRole('heading', { name: IMPACT }).waitFor();
    const field = sidebar.getByLabel('Nội dung trả lời');
    const write = sidebar.getByRole('button', { name: 'Ghi vào ô' });
    expect(await write.isDisabled()).toBe(true);
    await field.click();
    await window.page.keyboard.type('Hơn 98,5% người dân');
    await sidebar.getByText('4 / 200 từ').waitFor();
    await sidebar.getByText('✓ còn 196 từ').waitFor();
    await field.fill('từ '.repeat(201));
    await sidebar.getByText('✗ vượt 1 từ').waitFor();
    await sidebar.getByText('khoảng 122–141 từ tiếng Anh').waitFor();
    const text = 'Người dân được học gần nhà.\nBa xã đã có trung tâm mới.';
    await field.fill(text);
    await write.click();
    await sidebar.getByText('✓ Đã ghi vào ô.').waitFor();
    await sidebar.getByText('✓ Đầy đủ').first().waitFor();
    await window.shows({ cell: 'D17', text });
    await window.reads('E17', '✓ Đầy đủ');
  });

  it('leads from finding to finding, by click and by keyboard, and keeps the keyboard where it was', async () => {
    const window = await open(PLANNING);
    const sidebar = await window.openSidebar();
    const findings = sidebar.locator('button.finding');
    await findings.getByText('3.2.2').first().click();
    await sidebar.getByText('Đã chuyển đến Sở Kế hoạch và Đầu tư, dòng 12.').waitFor();
    await window.shows({ cell: 'D12' });
    await findings.and(sidebar.locator(':focus')).getByText('3.2.2').waitFor();
    await window.page.keyboard.press('Tab');
    await window.page.keyboard.press('Tab');
    await findings.and(sidebar.locator(':focus')).getByText('mục 40').waitFor();
    await window.page.keyboard.press('Enter');
    await window.shows({ cell: 'D14' });
    await sidebar.getByRole('heading', { name: 'Phụ lục II – mục 40' }).waitFor();
    await findings.and(sidebar.locator(':focus')).getByText('mục 40').waitFor();
  });

  it('lets one type into the cell it has led to: the new text alone stands there', async () => {
    const window = await open(HEALTH);
    await window.enter('D10', 'Chưa rõ');
    const sidebar = await window.openSidebar();
    await sidebar.locator('button.finding').getByText('3.2.2').first().click();
    await window.shows({ cell: 'D10' });
    const corner = await window.handle();
    await window.page.mouse.click(corner.x - 30, corner.y - 5);
    await window.type('đang soạn');
    await window.saved();
    await window.reads('D10', 'đang soạn');
  });

  it('never writes over what somebody else wrote meanwhile, unless it is told to, twice', async () => {
    const window = await open(HEALTH);
    await window.goTo('D12');
    const sidebar = await window.openSidebar();
    const field = sidebar.getByLabel('Nội dung trả lời');
    await field.fill('Của thanh bên');
    const other = await open(HEALTH);
    await other.enter('D12', 'Của cửa sổ kia');
    await window.shows({ cell: 'D12', text: 'Của cửa sổ kia' });
    const write = sidebar.getByRole('button', { name: 'Ghi vào ô', exact: true });
    await write.click();
    await sidebar.getByRole('heading', { name: 'Nội dung trong ô đã thay đổi' }).waitFor();
    await sidebar.getByText('Của cửa sổ kia').waitFor();
    await window.shows({ cell: 'D12', text: 'Của cửa sổ kia' });
    await sidebar.getByRole('button', { name: 'Vẫn ghi đè' }).click();
    await sidebar.getByRole('button', { name: 'Xác nhận ghi đè' }).click();
    await window.shows({ cell: 'D12', text: 'Của thanh bên' });
    await other.reads('D12', 'Của thanh bên');
  });

  it('asks before an unsaved text is left, and writes it first when that is chosen', async () => {
    const window = await open(HEALTH);
    await window.goTo('D12');
    const sidebar = await window.openSidebar();
    await sidebar.getByLabel('Nội dung trả lời').fill('Viết dở');
    await window.goTo('D10');
    await sidebar.getByRole('button', { name: 'Xem ô đang chọn' }).click();
    await sidebar.getByText('Nội dung đang viết ở dòng Phụ lục II – mục 38 chưa được ghi vào ô.').waitFor();
    await sidebar.getByRole('button', { name: 'Ghi vào ô rồi chuyển' }).click();
    await sidebar.getByRole('heading', { name: 'Phụ lục I – 3.2.2' }).waitFor();
    await window.reads('D12', 'Viết dở');
  });

  it('takes the unit of the chosen row where a tab has a block for each', async () => {
    const window = await open(DISTRICT_3);
    const sidebar = await window.openSidebar();
    await sidebar.getByText('Trang tính này có nhiều đơn vị.').waitFor();
    await window.find('quan-3/#');
    const row = Number((await window.active()).cell.slice(1));
    await window.goTo(`D${row + 1}`);
    await sidebar.getByRole('button', { name: 'Xem ô đang chọn' }).click();
    await sidebar.getByText('Ủy ban nhân dân Quận 3').first().waitFor();
  });
});
