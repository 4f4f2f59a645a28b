// Where the person is: the active cell in words, the tab in front, and the card of the cell that is active or pointed at.
import type { Selection } from '../protocol';
import type { Mirror } from './book/mirror';
import type { Edits } from './edits';
import { addressOf, labelOf } from './follow';
import type { Grid } from './grid/engine';
import { type Item, menuAt } from './parts/menu';
import type { Shell } from './shell';
import type { Texts } from './texts';

/** What is watched and shown. */
export interface PresenceLinks {
  readonly grid: Grid;
  readonly shell: Shell;
  readonly mirror: Mirror;
  readonly texts: Texts;
  readonly edits: Edits;
  /** Opens a link. */
  open(link: string): void;
  /** What a right click offers on the selection. */
  items(): readonly Item[];
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Milliseconds the pointer rests before a cell shows its card. */
const REST = 350;

/** Begins to watch. @returns the link of the cell whose card is shown */
export function connectPresence(links: PresenceLinks): { link(): string | undefined } {
  const { grid, shell, mirror, texts, edits, open } = links;
  let hovered: At | undefined;
  let card: At | undefined;
  let planned = false;

  const linkAt = ({ row, column }: At): string | undefined => mirror.cell(grid.active().sheetId, row, column)?.l;
  const show = (): void => {
    planned = false;
    const { sheetId, row, column } = grid.active();
    const cell = mirror.cell(sheetId, row, column);
    const tab = mirror.tab(sheetId);
    shell.tabs.update(mirror.tabs, sheetId);
    shell.status.show({ tab: tab?.title ?? '', row, column, text: edits.shown(sheetId, row, column), cell });
    card = hovered ?? { row, column };
    const at = mirror.cell(sheetId, card.row, card.column);
    const offered = at?.d === undefined ? undefined : mirror.choices[at.d];
    const text = edits.shown(sheetId, card.row, card.column);
    const box = { top: card.row, left: card.column, bottom: card.row + 1, right: card.column + 1 };
    const view = {
      ...(at?.l === undefined ? {} : { link: { label: labelOf(at.l, mirror, texts), href: addressOf(at.l, mirror) } }),
      ...(at?.n === undefined ? {} : { note: at.n }),
      notInList: hovered !== undefined && offered !== undefined && text !== '' && !offered.includes(text),
    };
    shell.card.show(grid.editing() ? undefined : view, grid.placeOf(box));
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(show);
  };
  grid.watch(plan);
  // The editor opens, changes and closes without a word from the model.
  for (const kind of ['input', 'keyup', 'focusin', 'focusout']) shell.grid.addEventListener(kind, plan);
  plan();

  let rest: ReturnType<typeof setTimeout> | undefined;
  const hover = (at: At | undefined): void => {
    clearTimeout(rest);
    if (hovered?.row === at?.row && hovered?.column === at?.column) return;
    rest = setTimeout(() => {
      hovered = at;
      plan();
    }, REST);
  };
  shell.grid.addEventListener('pointermove', ({ clientX, clientY, buttons }) => {
    if (buttons !== 0) return;
    const at = grid.cellAt(clientX, clientY);
    hover(at && mirror.cell(grid.active().sheetId, at.row, at.column) ? at : undefined);
  });
  shell.grid.addEventListener('pointerleave', ({ relatedTarget }) => {
    if (!shell.card.element.contains(relatedTarget as Node | null)) hover(undefined);
    else clearTimeout(rest);
  });
  shell.card.element.addEventListener('pointerleave', () => hover(undefined));
  shell.grid.addEventListener(
    'pointerdown',
    (event) => {
      hovered = undefined;
      const at = event.ctrlKey || event.metaKey ? grid.cellAt(event.clientX, event.clientY) : undefined;
      const link = at && linkAt(at);
      if (link === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open(link);
    },
    true,
  );
  shell.grid.addEventListener(
    'contextmenu',
    (event) => {
      const at = grid.cellAt(event.clientX, event.clientY);
      event.preventDefault();
      event.stopPropagation();
      if (!at || grid.editing()) return;
      if (!holds(grid.selection(), at)) grid.goTo(one(grid.active().sheetId, at), true);
      const place = shell.grid.parentElement ?? shell.grid;
      menuAt(place, event, texts.cellMenu, links.items(), () => grid.focus());
    },
    true,
  );
  return { link: () => card && linkAt(card) };
}

/** The selection of one cell. */
export const one = (sheetId: number, { row, column }: At): Selection => ({
  sheetId,
  top: row,
  left: column,
  bottom: row + 1,
  right: column + 1,
});

const holds = ({ top, left, bottom, right }: Selection, { row, column }: At): boolean =>
  row >= top && row < bottom && column >= left && column < right;
