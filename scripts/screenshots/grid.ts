// Pictures of cells: the grid from its column letters to a cell, at its beginning or scrolled to a row.
import type { BookWindow } from '../../tests/page/window';
import { type Box, placeOf, type Stage, take } from './stage';

export interface Cells {
  /** The cell at the lower right of the picture. */
  readonly to: string;
  /** Row that stands right under the frozen ones; absent: as the tab begins. */
  readonly from?: number;
  /** The cell that is selected in the picture. */
  readonly active: string;
}

/** Takes the cells of the tab in front. */
export async function takeCells(stage: Stage, window: BookWindow, name: string, cells: Cells): Promise<void> {
  await take(stage, window.page, name, await boxOf(window, cells));
}

async function boxOf(window: BookWindow, { to, from, active }: Cells): Promise<Box> {
  if (from !== undefined) {
    await window.page.keyboard.press('Control+End');
    await window.goTo(`A${from}`);
  }
  await window.goTo(to);
  const corner = await window.handle();
  await window.goTo(active);
  const grid = await placeOf(window.page.locator('.o-grid'));
  return { x: grid.x, y: grid.y, width: corner.x + 3 - grid.x, height: corner.y + 3 - grid.y };
}
