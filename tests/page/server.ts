// The servers behind the tests of the page: each file has its own, with its own copy of one sample that is made once a run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../browser/chromium';
import { type LocalPage, startLocalPage } from '../browser/local-page';
import { BookWindow } from './window';

/** The people of the sample. */
export const COORDINATOR = 'dau.moi@hcm.example';
export const FINANCE = 'so-tai-chinh@hcm.example';
export const PLANNING = 'so-ke-hoach-va-dau-tu@hcm.example';
export const HEALTH = 'so-y-te@hcm.example';
export const DISTRICT_3 = 'quan-3@hcm.example';
export const VIEWER = 'nguoi.xem@hcm.example';

/** What the tests of one file share. */
export interface Desk {
  /** "http://localhost:41234/" */
  url(): string;
  browser(): Browser;
  /** A window of somebody's, in a session of its own: a new one, or one that an earlier test left as it had got it. */
  open(as: string): Promise<BookWindow>;
}

/** A `describe` around one running server with the sample. @param lang the workbook's language */
export function describePage(name: string, tests: (desk: Desk) => void, lang: 'vi' | 'en' = 'vi'): void {
  describeInBrowser(name, (browser) => {
    const folder = mkdtempSync(join(tmpdir(), 'lcw-page-'));
    let server: LocalPage | undefined;
    beforeAll(async () => {
      await copySample(folder, lang);
      server = await startLocalPage(`--data=${folder}`);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const url = (): string => server?.url ?? '';
    const { open, put } = windows(browser, url);
    afterEach(put);
    tests({ url, browser, open });
  });
}

/** Opening a window takes longer than most of what is done in it, so that those at rest wait for the next test. */
function windows(browser: () => Browser, url: () => string): { open: Desk['open']; put: () => Promise<void> } {
  const waiting: BookWindow[] = [];
  const open: BookWindow[] = [];
  return {
    async open(as) {
      const at = waiting.findIndex((window) => window.as === as);
      const [found] = at < 0 ? [] : waiting.splice(at, 1);
      await found?.begin();
      const window = found ?? (await BookWindow.open(browser(), url(), as));
      open.push(window);
      return window;
    },
    async put() {
      for (const window of open.splice(0))
        if (await window.tidy()) waiting.push(window);
        else await window.close();
    },
  };
}

/** Closes after each test what it opened. */
export function endSessions(browser: () => Browser): void {
  afterEach(async () => {
    await Promise.all(
      browser()
        .contexts()
        .map((context) => context.close()),
    );
  });
}

/** Puts the sample, as a first start makes it, into a folder. The first who asks for it makes it. */
export async function copySample(folder: string, lang: 'vi' | 'en' = 'vi'): Promise<void> {
  const builds = process.env.BUILT_PAGE ?? join(tmpdir(), `lcw-samples-${process.pid}`);
  const sample = join(builds, `sample-${lang}`);
  if (!existsSync(sample)) {
    mkdirSync(builds, { recursive: true });
    const draft = mkdtempSync(`${sample}-`);
    await (await startLocalPage(`--data=${draft}`, `--lang=${lang}`)).stop();
    try {
      renameSync(draft, sample);
    } catch (error) {
      if (!existsSync(sample)) throw error;
    }
  }
  cpSync(sample, folder, { recursive: true });
}
