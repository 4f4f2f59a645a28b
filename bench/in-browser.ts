// What a person waits for, measured in a real browser: from the keystroke to the row's status on the local page, and a long list in the sidebar.
import type { Browser, Page } from 'playwright-core';
import { readProduct } from '../local/cli/product';
import { launchBrowser } from '../tests/browser/chromium';
import { startLocalPage } from '../tests/browser/local-page';
import { sampleView } from '../tests/sidebar/sample';
import { middle } from './median';

/** Answers a question with a list of choices in this row, as people count. */
const OFFICER = 'so-y-te@hcm.example';
const ROW = 10;
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
    await goTo(page, `E${ROW}`);
    const times: number[] = [];
    let before = await textAt(page, `E${ROW}`);
    await page.keyboard.press('ArrowLeft');
    for (let i = 0; i < EDITS; i += 1) {
      await cellIs(page, `D${ROW}`);
      await page.keyboard.type(i % 2 === 0 ? 'Tốt' : 'Có');
      const time = page.evaluate<number>(`statusTime('E${ROW}', ${JSON.stringify(before)})`);
      await page.keyboard.press('Tab');
      times.push(await time);
      before = await textAt(page, `E${ROW}`);
      await page.keyboard.press('ArrowLeft');
    }
    return times;
  } finally {
    await server.stop();
  }
}

/** By the name box, as people do. */
async function goTo(page: Page, cell: string): Promise<void> {
  await page.locator('#cell-status[data-cell="A1"]').waitFor({ state: 'attached' });
  const box = page.getByRole('textbox', { name: 'Tên ô' });
  await box.fill(cell);
  await box.press('Enter');
  await cellIs(page, cell);
}

const cellIs = (page: Page, cell: string): Promise<void> =>
  page.locator(`#cell-status[data-cell="${cell}"]`).waitFor({ state: 'attached' });

async function textAt(page: Page, cell: string): Promise<string> {
  await cellIs(page, cell);
  return (await page.locator('#cell-status').getAttribute('data-text')) ?? '';
}

const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))';

/** Answers every call from inside the page, and remembers when the whole view was handed over. */
const shimWith = (view: unknown): string => `(() => {
  const view = ${JSON.stringify(view)};
  const runner = (succeed) => new Proxy({}, {
    get: (_, name) => name === 'withSuccessHandler' ? runner : name === 'withFailureHandler' ? () => runner(succeed) : () => {
      setTimeout(() => {
        if (name === 'readSidebar') window.handedOver = performance.now();
        succeed({ ok: true, value: name === 'readSidebar' ? view : null });
      });
    },
  });
  window.google = { script: { get run() { return runner(() => {}); } } };
})()`;

async function listTimes(browser: Browser, findings: number): Promise<{ showing: number; opening: number }> {
  const address = 'https://sidebar.example/';
  const page = await browser.newPage({ viewport: { width: 300, height: 780 } });
  const other = { sheetId: 1, title: 'Tổng hợp', kind: 'other' } as const;
  await page.addInitScript(shimWith(sampleView(findings, { front: other })));
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readProduct('.')?.html.Sidebar ?? '' }),
  );
  await page.goto(address);
  await page.waitForFunction(
    `window.handedOver && document.body.innerText.includes('${findings.toLocaleString('de')}')`,
  );
  const showing = await page.evaluate<number>(`${PAINTED}.then((now) => now - window.handedOver)`);
  const opening = await page.evaluate<number>(`(() => {
    const groups = [...document.querySelectorAll('button[aria-expanded=false]')];
    const began = performance.now();
    groups[groups.length - 1].click();
    return ${PAINTED}.then((now) => now - began);
  })()`);
  return { showing, opening };
}
