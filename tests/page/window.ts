// One window of the local page, used as a person uses it: keyboard, mouse, and what can be read there.

import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { RunRequest } from '../../local/page/protocol';

/** The browser's, for functions that run there. */
declare const document: {
  querySelector(selector: string): { readonly dataset: Readonly<Record<string, string | undefined>> } | null;
};

/** Milliseconds that anything may take; a wait ends as soon as what is waited for is there. */
const PATIENCE = 60_000;

const NEXT_PAINT = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** What the window says of the active cell. */
export interface ActiveCell {
  readonly tab: string;
  /** "D12" */
  readonly cell: string;
  readonly text: string;
}

export class BookWindow {
  /** The sidebar's own page, in its frame. */
  readonly sidebar: FrameLocator;
  /** The dialog on top. */
  readonly dialog: Locator;
  /** The editor of the active cell. */
  readonly editor: Locator;
  /** What the list of the cell that is edited offers. */
  readonly choices: Locator;

  private first: ActiveCell | undefined;
  private readonly address: string;

  private constructor(
    readonly page: Page,
    readonly as?: string,
  ) {
    this.address = page.url();
    this.sidebar = page.frameLocator('iframe.panel-frame');
    this.dialog = page.getByRole('dialog');
    this.editor = page.getByRole('textbox', { name: /^(Bảng tính|Spreadsheet)$/u });
    this.choices = page.getByRole('listbox').getByRole('option');
  }

  /** Opens the workbook as somebody, in a browser session of its own, and waits until the grid can be used. */
  static async open(browser: Browser, url: string, as?: string): Promise<BookWindow> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(as === undefined ? url : `${url}?as=${encodeURIComponent(as)}`);
    return BookWindow.on(page, as);
  }

  /** A page on which the workbook was opened by a link. */
  static async on(page: Page, as?: string): Promise<BookWindow> {
    const window = new BookWindow(page, as);
    await page.locator('#cell-status[data-cell]').waitFor({ state: 'attached' });
    window.first = await window.active();
    return window;
  }

  /** Closes the sidebar and the pages that the window opened. @returns whether nothing but the grid is left */
  async tidy(): Promise<boolean> {
    const { page } = this;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const other of page.context().pages()) if (other !== page) await other.close();
    const open = page.locator('dialog, [aria-expanded=true], .o-composer.active, .find:not([hidden])');
    if (page.url() !== this.address || (await open.count()) > 0) return false;
    const sidebar = page.locator('.panel .cross');
    if ((await sidebar.count()) > 0) await sidebar.click();
    return true;
  }

  /** Goes back to where the window was when it was opened. */
  async begin(): Promise<void> {
    await this.tab(this.first?.tab ?? '');
    await this.goTo(this.first?.cell ?? '');
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** The tab in front, the active cell and what it shows. */
  active(): Promise<ActiveCell> {
    return this.page.locator('#cell-status').evaluate(({ dataset: { tab = '', cell = '', text = '' } }) => ({
      tab,
      cell,
      text,
    }));
  }

  /** Waits until the window says this of the active cell; fails with the difference. */
  async shows(wanted: Partial<ActiveCell>): Promise<void> {
    try {
      await this.page.waitForFunction((sought) => {
        const said = document.querySelector('#cell-status')?.dataset;
        return said !== undefined && Object.entries(sought).every(([name, value]) => said[name] === value);
      }, wanted);
    } catch (error) {
      expect(await this.active()).toMatchObject(wanted);
      throw error;
    }
  }

  async tab(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title, exact: true }).click();
    await this.shows({ tab: title });
  }

  /** Goes to a cell or range of the tab in front by the name box. */
  goTo(address: string): Promise<void> {
    return this.go(address, {});
  }

  /** Goes to a cell and waits until it shows a text. */
  reads(address: string, text: string): Promise<void> {
    return this.go(address, { text });
  }

  private async go(address: string, wanted: Partial<ActiveCell>): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^(Tên ô|Name of the cell)$/u });
    await box.fill(address);
    await box.press('Enter');
    await this.shows({ cell: address.replace(/:.*$/u, ''), ...wanted });
  }

  /** Types over the active cell, letter by letter, and ends with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a cell, types, and waits until the server has it. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.type(text);
    await this.saved();
  }

  /** Waits until the server has answered for everything that was entered. */
  async saved(): Promise<void> {
    await this.page.getByText(/^(Đã lưu trên máy này|Saved on this computer)$/u).waitFor();
  }

  /** Chooses a line of the menu bar by click; each caption by its beginning. */
  async choose(...captions: readonly string[]): Promise<void> {
    const [first = '', ...rest] = captions;
    await this.page.getByRole('menubar').getByRole('menuitem', { name: first, exact: true }).click();
    for (const caption of rest) await this.page.getByRole('menuitem', { name: new RegExp(`^${caption}`, 'u') }).click();
  }

  /** Answers the dialog in front. @returns what it says */
  async answer(button: string): Promise<string> {
    const text = await this.dialog.locator('.dialog-text').textContent();
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
    return text ?? '';
  }

  /** Finds a text in the tab in front; the cell that holds it is the active one then. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await this.page.getByRole('searchbox').fill(text);
    await this.page.keyboard.press('Escape');
    await this.shows({ text });
  }

  /** Pastes a text that was copied in another program. */
  async pasteFromElsewhere(text: string): Promise<void> {
    const other = await this.page.context().newPage();
    await other.setContent('<textarea></textarea>');
    await other.locator('textarea').fill(text);
    await other.locator('textarea').selectText();
    await other.keyboard.press('Control+c');
    await other.close();
    await this.page.bringToFront();
    await this.page.keyboard.press('Control+v');
    await this.saved();
  }

  /** A point of the handle at the lower right corner of the selection, inside the selection's last cell. */
  async handle(): Promise<{ readonly x: number; readonly y: number }> {
    await this.page.evaluate(NEXT_PAINT);
    const box = await this.page.locator('.o-autofill').boundingBox();
    if (!box) throw new Error('Nothing is selected in sight');
    return { x: box.x + 2, y: box.y + 2 };
  }

  /** Makes the server's answers to one function of the script wait. @returns lets them go */
  async hold(functionName: string): Promise<() => void> {
    let release = (): void => undefined;
    const free = new Promise<void>((go) => {
      release = go;
    });
    await this.page.route('**/api/run', async (route) => {
      const { function: asked } = route.request().postDataJSON() as RunRequest;
      if (asked !== functionName) return route.continue();
      const response = await route.fetch();
      await free;
      await route.fulfill({ response });
    });
    return release;
  }

  /** Opens the sidebar from the menu and waits until it shows something. */
  async openSidebar(): Promise<FrameLocator> {
    await this.choose('Thành phố học tập', 'Mở thanh theo dõi');
    await this.sidebar.getByRole('heading', { level: 1 }).waitFor();
    return this.sidebar;
  }
}
