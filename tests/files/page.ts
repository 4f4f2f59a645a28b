// The built window of files in a browser, 900 pixels wide, with a strict google.script.run in front of any server.
import type { Browser, Page } from 'playwright-core';
import { readProduct } from '../../local/cli/product';
import type { FilesServer } from '../../src/actions/files/files-views';
import { type Book, COORDINATOR } from '../e2e/book';

/** Answers the page's calls, or throws what google.script.run would hand to the failure handler. */
export type Backend = (name: keyof FilesServer, args: readonly unknown[]) => unknown;

const ADDRESS = 'https://files.example/';

/** Opens the built window of files as Google shows it: no network, its own origin. */
export async function openFiles(browser: Browser, backend: Backend): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 620 } });
  page.setDefaultTimeout(60_000);
  await page.exposeFunction('answer', async (name: keyof FilesServer, args: unknown[]) => {
    try {
      return { value: await backend(name, args) };
    } catch (error) {
      return { error: { name: 'ScriptError', message: (error as Error).message } };
    }
  });
  await page.addInitScript(SHIM);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readProduct('.')?.html.Files ?? '' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return page;
}

/** The built bundle as the server: a workbook on the local host, and who sits at it. */
export const deskOf =
  (book: Book, as = COORDINATOR): Backend =>
  (name, args) => {
    const { value, error } = book.host.run(name, { as, via: 'sidebar', args });
    if (error) throw new Error(error.message);
    return value;
  };

/** google.script.run: a chain of its own for each call, only the server's functions, only what JSON can hold. */
const SHIM = `(() => {
  const names = ['readFiles', 'readUnitSheet', 'previewImport', 'applyImport', 'exportAll'];
  const runner = (succeed, fail) => {
    const run = {
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
    for (const name of names) run[name] = (...args) => {
      if (JSON.stringify(args) !== JSON.stringify(JSON.parse(JSON.stringify(args)))) throw new TypeError('illegal value');
      window.answer(name, args).then((reply) => {
        if (reply.error) (fail || (() => {}))(Object.assign(new Error(reply.error.message), { name: reply.error.name }));
        else (succeed || (() => {}))(reply.value ?? null);
      });
    };
    return Object.freeze(run);
  };
  window.google = { script: { get run() { return runner(undefined, undefined); } } };
})()`;
