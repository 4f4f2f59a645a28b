// The menus of the menu bar: the script's own, and the drafts.
import type { DraftLine, MenuLine } from '../protocol';
import type { Item } from './parts/menu';
import type { Texts } from './texts';

/** What the menus do. */
export interface MenuLinks {
  run(functionName: string): void;
  /** True while that function is at work: its item cannot be chosen. */
  busy(functionName: string): boolean;
  open(address: string): void;
}

/** One menu of the menu bar. */
export interface TopMenu {
  readonly caption: string;
  readonly items: readonly Item[];
}

/** @param as e-mail address of the person the drafts are shown to */
export function topMenus(
  lines: readonly MenuLine[],
  drafts: readonly DraftLine[],
  as: string,
  texts: Texts,
  links: MenuLinks,
): readonly TopMenu[] {
  const item = (line: MenuLine): Item => {
    if ('separator' in line) return line;
    if ('entries' in line) return { caption: line.caption, items: line.entries.map(item) };
    const { caption, functionName } = line;
    return { caption, act: () => links.run(functionName), disabled: links.busy(functionName) };
  };
  const query = `?as=${encodeURIComponent(as)}`;
  const draftItems = drafts.map(
    ({ id, title }): Item => ({
      caption: title,
      id,
      items: [
        { caption: texts.openDraft, act: () => links.open(`/draft/${id}${query}`) },
        { caption: texts.downloadDocx, act: () => links.open(`/draft/${id}.docx${query}`) },
      ],
    }),
  );
  const none: Item = { caption: texts.noDrafts, act: () => undefined, disabled: true };
  return [
    ...lines.flatMap((line) => ('entries' in line ? [{ caption: line.caption, items: line.entries.map(item) }] : [])),
    { caption: texts.drafts, items: draftItems.length > 0 ? draftItems : [none] },
  ];
}

/** What a right click on cells offers. Pasting is the browser's key: a page may not read the clipboard by itself. */
export function cellItems(
  texts: Texts,
  does: Readonly<Record<'copy' | 'cut' | 'clear', () => void>>,
  open?: () => void,
): readonly Item[] {
  return [
    ...(open ? [{ caption: texts.openLink, act: open }, { separator: true } as const] : []),
    { caption: texts.cut, act: does.cut },
    { caption: texts.copy, act: does.copy },
    { caption: texts.pasteByKey, act: () => undefined, disabled: true },
    { separator: true },
    { caption: texts.clear, act: does.clear },
  ];
}
