// Copying, cutting and pasting between cells, and with other programs: plain text in both directions.
import type { Selection } from '../../protocol';
import type { Box } from '../book/address';
import { blockOf, cleared, pasted, type Read, type Wanted } from '../book/fill';
import { readBlock, writeBlock } from '../book/tsv';

/** What the clipboard needs of the grid. */
export interface ClipboardLinks {
  /** True while the keyboard is in the grid and no editor is open. */
  ready(): boolean;
  selection(): Selection;
  read(sheetId: number): Read;
  /** @returns whether the server took it */
  enter(sheetId: number, wanted: readonly Wanted[]): Promise<boolean>;
  select(selection: Selection): void;
}

/** For menus; pasting is left to the browser's own key. */
export interface Clipboard {
  copy(): void;
  cut(): void;
}

interface Cut {
  readonly text: string;
  readonly from: Selection;
}

export function listenToClipboard(links: ClipboardLinks): Clipboard {
  let cut: Cut | undefined;
  const block = (): string => {
    const { sheetId, ...box } = links.selection();
    return writeBlock(blockOf(box, links.read(sheetId)));
  };
  const put = (event: ClipboardEvent, keep: boolean): void => {
    if (!links.ready()) return;
    const text = block();
    cut = keep ? undefined : { text, from: links.selection() };
    event.clipboardData?.setData('text/plain', text);
    stop(event);
  };
  const paste = (event: ClipboardEvent): void => {
    if (!links.ready()) return;
    stop(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    const { sheetId, ...at } = links.selection();
    const moved = cut?.text === text ? cut.from : undefined;
    cut = undefined;
    const wanted = pasted(readBlock(text), at);
    const entered = links.enter(sheetId, wanted);
    if (moved) void entered.then((done) => (done ? clear(moved, moved.sheetId === sheetId ? wanted : []) : undefined));
    links.select({ sheetId, ...reach(at, wanted) });
  };
  /** What was cut is taken away only after it stands in its new place. */
  const clear = (moved: Selection, but: readonly Wanted[]): Promise<boolean> =>
    links.enter(moved.sheetId, withoutThose(cleared([moved]), but));
  // Before the grid's own listeners, which would read numbers and dates into the texts.
  document.addEventListener('copy', (event) => put(event, true), true);
  document.addEventListener('cut', (event) => put(event, false), true);
  document.addEventListener('paste', paste, true);
  return {
    copy: () => void document.execCommand('copy'),
    cut: () => void document.execCommand('cut'),
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const withoutThose = (cells: readonly Wanted[], those: readonly Wanted[]): readonly Wanted[] => {
  const taken = new Set(those.map(({ row, column }) => `${row}:${column}`));
  return cells.filter(({ row, column }) => !taken.has(`${row}:${column}`));
};

const reach = (at: Box, wanted: readonly Wanted[]): Box => ({
  ...at,
  bottom: wanted.reduce((most, { row }) => Math.max(most, row + 1), at.bottom),
  right: wanted.reduce((most, { column }) => Math.max(most, column + 1), at.right),
});
