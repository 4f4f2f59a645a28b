// What axe-core finds on the page, in the sidebar and on a draft: nothing, in both languages, whatever is open.
import type { Frame } from 'playwright-core';
import { axeViolations } from '../browser/axe';
import { COORDINATOR, describePage, PLANNING, VIEWER } from './server';
import type { BookWindow } from './window';

const MENU = 'Thành phố học tập';

/** What the tests press, by language. */
const WORDS = {
  vi: {
    look: 'Xem ô đang chọn',
    answer: 'Nội dung trả lời',
    city: 'Toàn thành phố',
    check: 'Kiểm tra mức độ hoàn thiện',
    units: 'Tiến độ từng đơn vị',
    done: '✓ Đã xong',
  },
  en: {
    look: 'Show selected cell',
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
    `people with disabilities, page in ${lang}`,
    ({ open }) => {
      it('can use the page with nothing open, a menu in a menu, the search, a list of choices and a message', async () => {
        const window = await open(PLANNING);
        const { page } = window;
        expect(await axeViolations(page)).toEqual([]);
        await window.choose(MENU, 'Tạo dự thảo hồ sơ');
        await page.getByRole('menuitem', { name: /^Bản trình/u }).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await window.goTo('K8');
        await page.keyboard.press('Enter');
        await window.choices.first().waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+b');
        await page.locator('.toast').waitFor();
        await page.keyboard.press('Control+f');
        await page.getByRole('searchbox').fill('2.3');
        expect(await axeViolations(page)).toEqual([]);
      });

      it('can use the dialogs: what could not be written, and a question', async () => {
        const window = await open(VIEWER);
        await window.type('x');
        await window.dialog.waitFor();
        expect(await axeViolations(window.page)).toEqual([]);
        const coordinator = await open(COORDINATOR);
        await coordinator.tab('Cần bổ sung');
        await coordinator.find('Sở Tài chính!D10');
        await coordinator.choose(MENU, 'Tự động kiểm tra khi nhập');
        await coordinator.dialog.waitFor();
        expect(await axeViolations(coordinator.page)).toEqual([]);
      });

      it('can use the sidebar of an agency, with a text that is too long', async () => {
        const window = await open(PLANNING);
        await window.goTo('D15');
        const sidebar = await window.openSidebar();
        await sidebar.getByLabel(words.answer).fill('từ '.repeat(201));
        expect(await axeViolations(sidebarFrame(window))).toEqual([]);
        expect(await axeViolations(window.page)).toEqual([]);
      });

      it('can use the sidebar of the city, with everything open and a result', async () => {
        const window = await open(COORDINATOR);
        const sidebar = await window.openSidebar();
        await sidebar.getByRole('button', { name: words.city }).click();
        await sidebar.getByRole('button', { name: words.check }).click();
        await sidebar.getByText(words.done).waitFor();
        await sidebar.getByRole('button', { name: words.units }).click();
        await sidebar.locator('.group.level3 button').first().click();
        expect(await axeViolations(sidebarFrame(window))).toEqual([]);
      });

      it('can read a draft', async () => {
        const window = await open(COORDINATOR);
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
