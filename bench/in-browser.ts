// What a person waits for, measured in a real browser: from the keystroke to the row's status on the local page, and a long list in the sidebar.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/chromium';
import { startLocalPage } from '../tests/browser/local-page';
import { openSidebar } from '../tests/sidebar/page';
import { sampleView } from '../tests/sidebar/sample';
import { middle } from './median';

/** Has one indicator whose answer cell is D8 in the sample. */
const OFFICER = 'so-y-te@hcm.example';
const EDITS = 11;

export interface Waits {
  /** Milliseconds from the Tab key that ends the typing to the new word in Tình trạng, the median of so many edits. */
  readonly keystrokeToStatus: number;
  readonly edits: number;
  /** Milliseconds from the server's answer with so many findings to the painted list: grouped, and with a group of them opened. */
  readonly showing: number;
  readonly opening: number;
  readonly findings: number;
}

/** Starts the local page and a browser. @throws Error where there is no browser */
export async function waits(findings: number): Promise<Waits> {
  const browser = await launchBrowser();
  try {
    const keystrokes = await keystrokeTimes(browser);
    const { showing, opening } = await listTimes(browser, findings);
    return { keystrokeToStatus: middle(keystrokes), edits: keystrokes.length, showing, opening, findings };
  } finally {
    await browser.close();
  }
}

/** Remembers when Tab was pressed and when the active cell's text changed after it. */
const WATCH = `(() => {
  let pressed;
  addEventListener('keydown', (e) => { if (e.key === 'Tab') pressed = performance.now(); }, true);
  window.statusTime = (cell, before) => new Promise((tell) => {
    const status = document.getElementById('cell-status');
    const look = () => {
      if (status.dataset.cell !== cell || status.dataset.text === before) return;
      watch.disconnect();
      tell(performance.now() - pressed);
    };
    const watch = new MutationObserver(look);
    watch.observe(status, { attributes: true });
    look();
  });
})()`;

async function keystrokeTimes(browser: Browser): Promise<readonly number[]> {
  const server = await startLocalPage('--fresh');
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(WATCH);
    await page.goto(`${server.url}?as=${OFFICER}`);
    const row = await firstAnswer(page);
    const times: number[] = [];
    let before = await textAt(page, `E${row}`);
    await page.keyboard.press('ArrowLeft');
    for (let i = 0; i < EDITS; i += 1) {
      await cellIs(page, `D${row}`);
      await page.keyboard.type(i % 2 === 0 ? '250%' : '85,5%');
      const time = page.evaluate<number>(`statusTime('E${row}', ${JSON.stringify(before)})`);
      await page.keyboard.press('Tab');
      times.push(await time);
      before = await textAt(page, `E${row}`);
      await page.keyboard.press('ArrowLeft');
    }
    return times;
  } finally {
    await server.stop();
  }
}

/** Goes to the status beside the first percentage of the tab, and returns its row as people count. */
async function firstAnswer(page: Page): Promise<number> {
  await page.locator('#cell-status[data-cell="A1"]').waitFor({ state: 'attached' });
  for (const key of [...Array<string>(4).fill('ArrowRight'), ...Array<string>(7).fill('ArrowDown')])
    await page.keyboard.press(key);
  await cellIs(page, 'E8');
  return 8;
}

const cellIs = (page: Page, cell: string): Promise<void> =>
  page.locator(`#cell-status[data-cell="${cell}"]`).waitFor({ state: 'attached' });

async function textAt(page: Page, cell: string): Promise<string> {
  await cellIs(page, cell);
  return (await page.locator('#cell-status').getAttribute('data-text')) ?? '';
}

const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))';

async function listTimes(browser: Browser, findings: number): Promise<{ showing: number; opening: number }> {
  const view = sampleView(findings);
  const page = await openSidebar(browser, (name) => ({ ok: true, value: name === 'readSidebar' ? view : null }));
  await page.getByRole('button', { name: 'Toàn thành phố' }).click();
  const reload = page.getByRole('button', { name: 'Tải lại' });
  const showing = await timed(
    page,
    () => reload.click(),
    `[...document.querySelectorAll('button')].some((b) => b.disabled)`,
  );
  const group = page.getByRole('button', { name: 'Sở, ban, ngành số 1', exact: false }).last();
  const began = await page.evaluate<number>('performance.now()');
  await group.click();
  return { showing, opening: (await page.evaluate<number>(PAINTED)) - began };
}

/** Milliseconds from the click until nothing is busy and painted. */
async function timed(page: Page, act: () => Promise<void>, busy: string): Promise<number> {
  const began = await page.evaluate<number>('performance.now()');
  await act();
  await page.waitForFunction(`!(${busy})`);
  return (await page.evaluate<number>(PAINTED)) - began;
}
