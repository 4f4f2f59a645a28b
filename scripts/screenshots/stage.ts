// Where pictures are taken: the browser before one running local page, windows as somebody sees them, and the camera.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { BookWindow } from '../../tests/page/window';
import { withPalette } from './png';

/** Pixels of the page, twice as many in the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Stage {
  readonly browser: Browser;
  /** "http://localhost:41234/" */
  readonly url: string;
  /** The folder of the pictures. */
  readonly out: string;
}

const SETTLED =
  'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))';

/** Opens the workbook as somebody. */
export async function openAs(
  { browser, url }: Stage,
  person: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<BookWindow> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${url}?as=${encodeURIComponent(person)}`);
  return BookWindow.on(page, person);
}

/** Takes the page as far as the window shows it, or a part of it. */
export async function take({ out }: Stage, page: Page, name: string, clip?: Box): Promise<void> {
  await page.evaluate(SETTLED);
  const picture = withPalette(await page.screenshot(clip ? { clip } : {}));
  const file = join(out, `${name}.png`);
  writeFileSync(file, picture);
  process.stdout.write(`${file} ${Math.round(picture.length / 1024)} KB\n`);
}

/** The box from the upper edge of one element to the lower edge of another, as wide as the first, with a margin above and below. */
export async function fromTo(first: Locator, last: Locator, margin = 0): Promise<Box> {
  const [top, bottom] = [await placeOf(first), await placeOf(last)];
  return {
    x: top.x,
    y: top.y - margin,
    width: top.width,
    height: bottom.y + bottom.height - top.y + 2 * margin,
  };
}

export async function placeOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Not in sight: ${element}`);
  return box;
}
