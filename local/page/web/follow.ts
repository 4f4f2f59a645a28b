// Opening links: cells of this workbook in the grid, drafts on this computer, everything else in a window of its own.
import type { Selection } from '../protocol';
import { readBox, readLink } from './book/address';
import type { Mirror } from './book/mirror';
import type { Texts } from './texts';

/** Opens a link. @param goTo selects and scrolls there @param gone the place is not there any more */
export function follow(link: string, mirror: Mirror, goTo: (selection: Selection) => void, gone: () => void): void {
  const target = readLink(link, mirror.spreadsheetId);
  if (target?.kind === 'cell') {
    const tab = mirror.tab(target.sheetId);
    const box = tab && readBox(target.range, tab);
    if (tab && box) goTo({ sheetId: tab.sheetId, ...box });
    else gone();
  } else if (target) window.open(addressOf(link, mirror), '_blank', 'noopener');
  else gone();
}

/** The address that a link opens in a window of its own; a cell's is this page's with the cell behind "#". */
export function addressOf(link: string, mirror: Mirror): string {
  const target = readLink(link, mirror.spreadsheetId);
  if (target?.kind === 'draft') return `/draft/${encodeURIComponent(target.id)}?as=${encodeURIComponent(mirror.as)}`;
  if (target?.kind === 'cell') return `#gid=${target.sheetId}&range=${target.range}`;
  return target?.url ?? '#';
}

/** What a link is called: the cell it leads to, "Open draft", or its address. */
export function labelOf(link: string, mirror: Mirror, texts: Texts): string {
  const target = readLink(link, mirror.spreadsheetId);
  if (target?.kind === 'cell') return texts.goToCell(mirror.tab(target.sheetId)?.title ?? '?', target.range);
  return target?.kind === 'draft' ? texts.openDraft : link;
}
