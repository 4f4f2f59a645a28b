// The workbook in English, and its language changed.
import { COORDINATOR, describePage, FINANCE } from './server';

const MENU = 'Thành phố học tập';

describePage(
  'a workbook in English',
  ({ open }) => {
    it('speaks English everywhere but in the menu, which Google builds before any setting can be read', async () => {
      const window = await open(FINANCE);
      const { page } = window;
      expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual([
        'Learning City Workbook',
        'en',
      ]);
      for (const text of ['View as', 'Download .xlsx', 'Saved on this computer']) await page.getByText(text).waitFor();
      await window.enter('D16', '105%');
      await window.reads('E16', '✗ To fix');
      await window.goTo('A10');
      await window.type('no');
      expect(await window.answer('OK')).toBe(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
      const sidebar = await window.openSidebar();
      await sidebar.getByText(/^\d+ of 12 answered$/u).waitFor();
      await window.goTo('D23');
      await sidebar.getByRole('button', { name: 'Show selected cell' }).click();
      await sidebar.getByLabel('Answer').fill('one two three');
      await sidebar.getByText('3 of 200 words').waitFor();
      await sidebar.getByText('197 words left').waitFor();
    });

    it('reports a check and shows a draft in English', async () => {
      const window = await open(COORDINATOR);
      await window.choose(MENU, 'Kiểm tra mức độ hoàn thiện');
      expect(await window.answer('OK')).toMatch(/^\d+ of 303 answered\. To fix: \d+\./u);
      await window.choose(MENU, 'Tạo dự thảo hồ sơ', 'Bản rà soát');
      const [draft] = await Promise.all([
        window.page.context().waitForEvent('page'),
        window.dialog.getByRole('link').click(),
      ]);
      await draft.getByRole('link', { name: 'Back to the workbook' }).waitFor();
      expect(await draft.title()).toMatch(/^Draft no\. \d+ – /u);
    });

    it('changes every window that is open to the other language, and back', async () => {
      const [coordinator, officer] = [await open(COORDINATOR), await open(FINANCE)];
      const setLanguage = async (lang: string): Promise<void> => {
        await coordinator.tab('Thiết lập');
        await coordinator.find('Language');
        await coordinator.enter((await coordinator.active()).cell.replace(/[A-Z]/u, 'B'), lang);
      };
      await setLanguage('vi');
      for (const { page } of [coordinator, officer]) await page.getByText('Xem với tư cách').waitFor();
      await setLanguage('en');
      for (const { page } of [coordinator, officer]) await page.getByText('View as').waitFor();
    });
  },
  'en',
);
