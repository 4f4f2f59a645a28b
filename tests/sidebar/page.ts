// The built sidebar in a browser, 300 pixels wide, with a strict google.script.run in front of any server.
import type { Browser, Page } from 'playwright-core';
import { readProduct } from '../../local/cli/product';
import type { SidebarServer } from '../../src/actions/views';
import { sampleFront, sampleView } from './sample';

/** Answers the page's calls: returns what the server function returned, or throws what google.script.run would hand to the failure handler. */
export type Backend = (name: keyof SidebarServer, args: readonly unknown[]) => unknown;

const ADDRESS = 'https://sidebar.example/';

/** The moment at which the tests take place. */
export const NOW = new Date('2023-08-15T09:00:00+07:00');

/**
 * Opens the built sidebar as Google shows it: no network, its own origin.
 * @param backend is called once for each call of the page, in order
 * @param time `fixed`: the page's timers run while its clock stands still; `stopped`: they wait until the test lets time pass
 */
export async function openSidebar(
  browser: Browser,
  backend: Backend,
  time: 'fixed' | 'stopped' = 'fixed',
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 780 } });
  page.setDefaultTimeout(60_000);
  await (time === 'fixed' ? page.clock.setFixedTime(NOW) : page.clock.install({ time: NOW }));
  await page.exposeFunction('answer', async (name: keyof SidebarServer, args: unknown[]) => {
    try {
      return { value: await backend(name, args) };
    } catch (error) {
      const { name: kind, message } = error as Error;
      return { error: { name: kind, message } };
    }
  });
  await page.addInitScript(SHIM);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readProduct('.')?.html.Sidebar ?? '' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return page;
}

/**
 * Answers each call with a value; without one, with three findings, a row that takes a text, and no work under way.
 * @param acts what the server returns or throws instead, whole
 */
export function hand(
  values: Partial<Record<keyof SidebarServer, unknown>>,
  acts: Partial<Record<keyof SidebarServer, (args: readonly unknown[]) => unknown>> = {},
): Backend {
  const standard = { readSidebar: sampleView(3), readRow: sampleFront(), readWork: null };
  return (name, args) => {
    const act = acts[name];
    if (act) return act(args);
    const value = name === 'goToCell' ? args[0] : { ...standard, ...values }[name as 'readRow'];
    return { ok: true, value };
  };
}

/** google.script.run: a chain of its own for each call, only the server's functions, only what JSON can hold. */
const SHIM = `(() => {
  const names = ['readSidebar', 'readRow', 'goToCell', 'writeAnswer', 'runCheck', 'runDraft', 'readWork',
    'handInUnit', 'decideUnit', 'waiveFinding', 'openFiles'];
  const runner = (succeed, fail) => {
    const run = {
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
    for (const name of names) run[name] = (...args) => {
      if (JSON.stringify(args) !== JSON.stringify(JSON.parse(JSON.stringify(args))) || args.some((a) => a instanceof Date || typeof a === 'function'))
        throw new TypeError('Failed due to illegal value in property: 0');
      window.answer(name, args).then((reply) => {
        if (reply.error) (fail || (() => {}))(Object.assign(new Error(reply.error.message), { name: reply.error.name }));
        else (succeed || (() => {}))(reply.value ?? null);
      });
    };
    return Object.freeze(run);
  };
  window.google = { script: { get run() { return runner(undefined, undefined); } } };
})()`;
