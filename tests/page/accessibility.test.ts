// What axe-core finds on the page, in the sidebar and on a draft: nothing, in both languages, whatever is open.
import type { Frame } from 'playwright-core';
import { axeViolations } from '../browser/axe';
import { COORDINATOR, describePage, PLANNING } from './server';
import type { BookWindow } from './window';

const MENU = 'Thành phố học tập';

/** What the tests press, by language. */
const WORDS = {
  vi: {
    answer: 'Nội dung trả lời',
    city: 'Toàn thành phố',
    check: 'Kiểm tra mức độ hoàn thiện',
    units: 'Tiến độ từng đơn vị',
    done: '✓ Đã xong',
  },
  en: {
    answer: 'Answer',
    city: 'Whole city',
    check: 'Check completeness',
    units: 'Progress by unit',
    done: '✓ Done',
  },
} as const;

function sidebarFrame({ page }: BookWindow): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The sidebar is not open');
  return frame;
}

for (const lang of ['vi', 'en'] as const) {
  const words = WORDS[lang];
  describePage(
    `people with disabilities (${lang})`,
    ({ open }) => {
      it('can use an officer’s page: menus, lists, messages, the search, the sidebar, what could not be written', async () => {
        const window = await open(PLANNING);
        const { page } = window;
        await window.choose(MENU, 'Tạo dự thảo hồ sơ');
        await page.getByRole('menuitem', { name: /^Bản trình/u }).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await window.goTo('D17');
        const sidebar = await window.openSidebar();
        await sidebar.getByLabel(words.answer).fill('từ '.repeat(201));
        expect(await axeViolations(sidebarFrame(window))).toEqual([]);
        await window.goTo('K10');
        await page.keyboard.press('Control+b');
        await page.locator('.toast').waitFor();
        await page.keyboard.press('Enter');
        await window.choices.first().waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await window.goTo('A10');
        await page.keyboard.press('Control+f');
        await page.getByRole('searchbox').fill('2.3');
        await page.keyboard.press('Escape');
        await window.type('x');
        await window.dialog.waitFor();
        expect(await axeViolations(page)).toEqual([]);
      });

      it('can use the coordinator’s page: a question, the sidebar with everything open and a result, a draft', async () => {
        const window = await open(COORDINATOR);
        const sidebar = await window.openSidebar();
        await sidebar.getByRole('button', { name: words.city }).click();
        await sidebar.getByRole('button', { name: words.check }).click();
        await sidebar.getByText(words.done).waitFor();
        await sidebar.getByRole('button', { name: words.units }).click();
        await sidebar.locator('.group.level3 button').first().click();
        expect(await axeViolations(sidebarFrame(window))).toEqual([]);
        await window.tab('Cần bổ sung');
        await window.choose(MENU, 'Tự động kiểm tra khi nhập');
        await window.dialog.waitFor();
        expect(await axeViolations(window.page)).toEqual([]);
        await window.page.keyboard.press('Escape');
        await window.dialog.getByRole('button', { name: 'OK' }).click();
        await window.choose(MENU, 'Tạo dự thảo hồ sơ', 'Bản rà soát');
        const [draft] = await Promise.all([
          window.page.context().waitForEvent('page'),
          window.dialog.getByRole('link').click(),
        ]);
        await draft.locator('main').waitFor();
        expect(await axeViolations(draft)).toEqual([]);
      });
    },
    lang,
  );
}
