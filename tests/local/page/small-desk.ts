// A desk around a few lines of script and a small spreadsheet, and the real one with the sample.
import { readFileSync } from 'node:fs';
import { type Product, readProduct } from '../../../local/cli/product';
import { createDrive } from '../../../local/drive/store';
import { Desk, type DeskOptions } from '../../../local/page/desk';
import { sampleDesk } from '../../../local/page/desk/begin';
import type { Kept } from '../../../local/page/folder/state-text';
import type { EditRequest, RunRequest, Selection } from '../../../local/page/protocol';
import { typeInto } from '../../../local/sheets/typing';
import { manifestWith, nine, officer, smallBook } from '../host/small-host';

export const coordinator = 'dau.moi@hcm.example';
export const viewer = 'nguoi.xem@hcm.example';
export { nine, officer };

/** What a new small desk holds: "Xin chào" in A1 and 12 in B2 of "Tổng hợp". */
export function smallKept(): Kept {
  const workbook = smallBook();
  typeInto(workbook, 7, 0, 0, 'Xin chào', coordinator);
  typeInto(workbook, 7, 1, 1, '12', coordinator);
  return { revision: 0, workbook: workbook.state, drive: createDrive(), lasting: '{}' };
}

/** A product of these lines; `menu` lists functions that stand in the menu under their own names. */
export function lines(code: string, menu: readonly string[] = []): Product {
  const items = menu.map((name) => `.addItem('${name}', '${name}')`).join('');
  const onOpen = `function onOpen() { SpreadsheetApp.getUi().createMenu('Việc')${items}.addToUi(); }`;
  return { code: `${onOpen}\n${code}`, html: {}, manifest: manifestWith() };
}

/** A desk with everything it kept and announced. */
export function deskOf(product: Product, more: Partial<DeskOptions> = {}) {
  const saved: Kept[] = [];
  const announced: number[] = [];
  const desk = new Desk({
    product,
    kept: smallKept(),
    lang: 'vi',
    now: nine,
    save: (kept) => saved.push(kept),
    announce: (revision) => announced.push(revision),
    ...more,
  });
  return { desk, saved, announced };
}

export const one = (sheetId: number, row: number, column: number): Selection => ({
  sheetId,
  top: row,
  left: column,
  bottom: row + 1,
  right: column + 1,
});

/** One cell typed into. */
export function typed(
  sheetId: number,
  row: number,
  column: number,
  text: string,
  more: { readonly before?: string; readonly as?: string; readonly since?: number } = {},
): EditRequest {
  const { before = '', as = coordinator, since = 1 } = more;
  return { as, since, range: one(sheetId, row, column), cells: [{ row, column, text, before }] };
}

export const started = (name: string, more: Partial<RunRequest> = {}): RunRequest => ({
  as: coordinator,
  since: 1,
  via: 'menu',
  function: name,
  args: [],
  selection: one(7, 0, 0),
  answers: [],
  ...more,
});

/** What a window reads in a cell. */
export function reads(desk: Desk, sheetId: number, row: number, column: number): string {
  const tab = desk.book(coordinator).tabs.find((each) => each.sheetId === sheetId);
  return tab?.rows.find((line) => line.r === row)?.cells.find((cell) => cell.c === column)?.t ?? '';
}

export function builtProduct(): Product {
  const product = readProduct(process.cwd());
  if (!product) throw new Error('dist/ is missing');
  return product;
}

let sample: Kept | undefined;

/** The sample as a first start makes it, made once a test file. */
export function sampleKept(): Kept {
  sample ??= sampleDesk(
    { product: builtProduct(), lang: 'vi', now: nine },
    { answers: readFileSync('local/sample/answers.csv'), acts: readFileSync('local/sample/acts.csv') },
    () => undefined,
  );
  return { ...sample, drive: structuredClone(sample.drive) };
}
