// The pictures of collecting from everyone: handing in, joint and collective answers, decisions, files, the assignment, the slip.
import type { Browser, Page } from 'playwright-core';
import type { BookView } from '../../local/page/protocol';
import { COORDINATOR, choose, find, openAs, openSidebar, tab, take, takeSidebar, WINDOW } from './window';

/** Has not handed in yet. */
const OFFICER = 'so-khoa-hoc-va-cong-nghe@hcm.example';

/** All of them. */
export async function collectingPictures(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, COORDINATOR);
  await tabPictures(page);
  await sidebarPictures(page);
  await filesPicture(page);
  await slipPicture(page, url);
  await page.context().close();
  await officerPicture(browser, url);
  await reassignPicture(browser, url);
}

async function tabPictures(page: Page): Promise<void> {
  await tab(page, 'Sở Tài chính');
  await take(page, 'hand-in', 460);
  await tab(page, 'Quận, huyện');
  await take(page, 'block', 640);
  await page.setViewportSize({ width: 1480, height: 700 });
  await find(page, '26,75%');
  await take(page, 'changed');
  await tab(page, 'Sở Giáo dục và Đào tạo');
  await find(page, 'Tỷ lệ người học hài lòng với việc cung cấp');
  await take(page, 'joint');
  await page.setViewportSize({ width: 2180, height: 620 });
  await tab(page, 'Tổng hợp');
  await take(page, 'overview');
  await find(page, '28,03%');
  await take(page, 'city-figures');
  await page.setViewportSize({ width: 1500, height: 620 });
  await tab(page, 'Ngoại lệ');
  await take(page, 'waivers', 320);
  await tab(page, 'Nhật ký');
  await take(page, 'log', 600);
  await page.setViewportSize(WINDOW);
}

async function sidebarPictures(page: Page): Promise<void> {
  await tab(page, 'Tổng hợp');
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Toàn thành phố' }).click();
  await sidebar.getByText('Số liệu chưa thống nhất').waitFor();
  await takeSidebar(page, 'sidebar-conflict', 1300);
  await sidebar.getByRole('button', { name: /Số liệu chưa thống nhất/u }).click();
  await sidebar.getByRole('button', { name: /Tiến độ từng đơn vị/u }).click();
  await sidebar.locator('.cards li').first().getByRole('button').first().click();
  await sidebar.getByRole('button', { name: 'Đề nghị bổ sung' }).first().click();
  await sidebar.getByLabel('Nội dung đề nghị bổ sung').fill('Đề nghị bổ sung văn bản minh chứng của chỉ số 3.2.2.');
  await takeSidebar(page, 'sidebar-decide', 1180);
}

async function officerPicture(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, OFFICER);
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Gửi số liệu' }).first().click();
  await takeSidebar(page, 'sidebar-hand-in', 900);
  await page.context().close();
}

async function filesPicture(page: Page): Promise<void> {
  await tab(page, 'Sở Tài chính');
  await choose(page, 'Nhập, xuất tệp');
  const files = page.frameLocator('.dialog-frame');
  const lines = [
    'unit,item,answer,year,source,explanation',
    'so-tai-chinh,3.3.1-1a,"81,9%",2022,Báo cáo,"Tính trên tổng chi ngân sách, theo quyết toán."',
    'so-tai-chinh,3.3.1-1b,"17,1%",2022,Báo cáo,',
    'so-tai-chinh,resources,"Thành phố bố trí ngân sách hằng năm cho giáo dục và huy động nguồn lực xã hội.",2022,,',
    'so-tai-chinh,3.2.2-1,Có,,,',
  ];
  await files
    .locator('input[type=file]')
    .setInputFiles({ name: 'so-tai-chinh.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await files.getByRole('button', { name: 'Xem trước' }).click();
  await files.getByRole('button', { name: /^Ghi \d+ ô/u }).waitFor();
  await take(page, 'files');
  await page.locator('.modeless .cross').click();
}

async function slipPicture(page: Page, url: string): Promise<void> {
  await tab(page, 'Sở Tài chính');
  await choose(page, 'Tạo phiếu cung cấp số liệu');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  const { drafts } = (await (await page.request.get(`${url}api/book?as=${COORDINATOR}`)).json()) as BookView;
  const slip = drafts.find(({ title }) => /phiếu/iu.test(title));
  await page.goto(`${url}draft/${slip?.id}?as=${COORDINATOR}`);
  await page.setViewportSize({ width: 960, height: 1300 });
  await take(page, 'slip');
}

async function reassignPicture(browser: Browser, url: string): Promise<void> {
  const page = await openAs(browser, url, COORDINATOR);
  await tab(page, 'Danh mục');
  await find(page, 'Sở Khoa học và Công nghệ');
  await page.keyboard.type('Sở Công Thương');
  await page.keyboard.press('Enter');
  await choose(page, 'Cập nhật phân công');
  await page.getByRole('dialog').waitFor();
  await take(page, 'reassign');
  await page.context().close();
}
