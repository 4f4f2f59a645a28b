// The window of files on the local page: beside the grid, from the menu and from the sidebar, with the rights of whoever looks.
import { readFileSync } from 'node:fs';
import { axeViolations } from '../browser/axe';
import { COORDINATOR, describePage, FINANCE, HEALTH } from './server';
import type { BookWindow } from './window';

const FIXTURE = 'tests/workbook/files/fixtures/filled-by-libreoffice.xlsx';

describePage('the window of files', ({ open }) => {
  const inside = (window: BookWindow) => window.page.frameLocator('iframe.dialog-frame');
  const openFiles = async (window: BookWindow): Promise<void> => {
    await window.choose('Thành phố học tập', 'Nhập, xuất tệp…');
    await inside(window).getByRole('button', { name: 'Nhập từ tệp' }).waitFor();
  };
  const preview = async (window: BookWindow): Promise<void> => {
    await inside(window).locator('input[type=file]').setInputFiles(FIXTURE);
    await inside(window).getByRole('button', { name: 'Xem trước' }).click();
    await inside(window)
      .getByRole('heading', { name: /^Sở Tài chính: \d+ ô sẽ được ghi/u })
      .waitFor();
  };

  it('imports a file with a preview, and the grid shows what was written', async () => {
    const window = await open(FINANCE);
    await openFiles(window);
    expect(await axeViolations(window.page)).toEqual([]);
    await preview(window);
    await inside(window)
      .getByRole('button', { name: /^Ghi \d+ ô$/u })
      .click();
    await inside(window)
      .getByText(/^Đã ghi \d+ ô\.$/u)
      .waitFor();
    await window.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    await window.page.locator('iframe.dialog-frame').waitFor({ state: 'detached' });
    await window.find('Công văn số 12/STC ngày 05/02/2023');
  });

  it('writes nothing into another unit’s rows', async () => {
    const window = await open(HEALTH);
    await openFiles(window);
    await inside(window)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'tra-loi.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('unit,item,answer\nso-tai-chinh,3.3.1-1b,"1,5%"\n'),
      });
    await inside(window).getByRole('button', { name: 'Xem trước' }).click();
    await inside(window).getByRole('button', { name: 'Ghi 1 ô' }).click();
    await inside(window).getByRole('alert').getByText('Chưa có gì được ghi').waitFor();
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  });

  it('gives the form of the unit whose tab is in front as a download', async () => {
    const window = await open(COORDINATOR);
    await window.tab('Sở Y tế');
    await openFiles(window);
    await inside(window).getByRole('button', { name: 'Xuất tệp Excel' }).click();
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      inside(window).getByRole('button', { name: 'Tạo tệp Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Biểu 2023 – Sở Y tế.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await window.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  });
});
