// Looking through the tabs: cells that hold a text, and the tab beside another.

import type { Mirror } from './mirror';

/** A cell that holds the text. */
export interface Hit {
  readonly row: number;
  readonly column: number;
}

/** Cells of a tab whose text holds another, whatever the case, in the order of reading. */
export function found(mirror: Mirror, sheetId: number, text: string): readonly Hit[] {
  const wanted = text.normalize('NFC').toLowerCase();
  const lines = mirror.tab(sheetId)?.rows ?? [];
  return lines.flatMap(({ r, hidden, cells }) =>
    hidden
      ? []
      : cells
          .filter(({ t }) => t?.normalize('NFC').toLowerCase().includes(wanted))
          .map(({ c }) => ({ row: r, column: c })),
  );
}

/** The visible tab to the left or right of one, round the end. */
export function beside(mirror: Mirror, sheetId: number, by: 1 | -1): number {
  const ids = mirror.tabs.filter(({ hidden }) => !hidden).map((tab) => tab.sheetId);
  return ids[(ids.indexOf(sheetId) + by + ids.length) % ids.length] ?? sheetId;
}
