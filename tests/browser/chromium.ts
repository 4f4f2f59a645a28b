// A real headless Chromium for tests, benchmark and screenshots: an installed one (CHROME_PATH) or the one inside an npm package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpack } from './unpack';

/**
 * A `describe` whose tests get a browser, started before the first and closed after the last. Without a browser the tests
 * are skipped and the name says why; with BROWSER_TESTS=required (as `.ci/run` sets it) they fail instead.
 *
 * @param name what the tests are about
 * @param tests defines the tests; `browser()` is the running browser and may be called only inside tests and hooks
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const reason = browserReason();
  const required = process.env.BROWSER_TESTS === 'required';
  if (reason !== undefined && !required) {
    // Jest prints nothing of a file that is skipped as a whole.
    process.stderr.write(`○ ${name}: skipped, ${reason}\n`);
    describe.skip(`${name} (skipped: ${reason})`, () => tests(never));
    return;
  }
  describe(name, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      if (reason !== undefined) throw new Error(`BROWSER_TESTS=required, but ${reason}`);
      running = await launchBrowser();
    });
    afterAll(() => running?.close());
    tests(() => running ?? never());
  });
}

/** Why no browser can be started here, in words for people; undefined when one can. */
export function browserReason(): string | undefined {
  const installed = process.env.CHROME_PATH;
  if (installed !== undefined && installed !== '') {
    return existsSync(installed) ? undefined : `CHROME_PATH names no file: ${installed}`;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `the npm package holds Chromium for Linux x64 only, this is ${process.platform} ${process.arch}: set CHROME_PATH to an installed Chrome or Chromium`;
  }
  return undefined;
}

/**
 * Starts a headless browser with a strict set of options: web security, site isolation and mixed-content blocking stay on,
 * nothing is fetched in the background. The caller closes it.
 *
 * @throws Error when there is no browser or it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const reason = browserReason();
  if (reason !== undefined) throw new Error(reason);
  const installed = process.env.CHROME_PATH;
  if (installed) return chromium.launch({ executablePath: installed, args: ARGUMENTS, headless: true });
  const { executable, libraries, fontConfig } = unpack();
  const env = { ...process.env, FONTCONFIG_FILE: fontConfig };
  const startsAsItIs = spawnSync(executable, ['--version'], { env }).status === 0;
  return chromium.launch({
    executablePath: executable,
    args: ARGUMENTS,
    headless: true,
    env: startsAsItIs ? env : { ...env, LD_LIBRARY_PATH: libraries },
  });
}

/** The package's own list is not used: it switches web security off. Playwright adds what its protocol needs. */
const ARGUMENTS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

function never(): never {
  throw new Error('there is no browser outside a test');
}
