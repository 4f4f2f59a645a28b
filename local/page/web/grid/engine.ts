// The spreadsheet component, mounted: where the selection stands, going to a cell, painting. The only file that holds the model.

import { helpers, Model, registries, Spreadsheet, UIPlugin } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import type { BookView, Selection } from '../../protocol';
import type { Acts } from '../acts';
import type { Box } from '../book/address';
import type { Command } from '../book/paint';
import { gridBook, gridId, sheetIdOf } from '../book/workbook-data';
import { type EditorLinks, plainEditor } from './composer';
import { boxOfZone, guard } from './gate';

/** Where a cell lies in the window, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  selection(): Selection;
  /** All selected boxes of the active tab; the last one is the selection. */
  boxes(): readonly Box[];
  /** The cell with the cursor. */
  active(): { readonly sheetId: number; readonly row: number; readonly column: number };
  /** True while the editor is open in a cell. */
  editing(): boolean;
  /** Brings a tab to the front, its selection where it was. */
  show(sheetId: number): void;
  /** Brings a tab to the front, selects and scrolls there. @param focus the keyboard goes there too */
  goTo(selection: Selection, focus: boolean): void;
  /** Shows what the server says; passes the gate, and nobody can undo it. */
  paint(commands: readonly Command[]): void;
  focus(): void;
  /** undefined: out of sight. */
  placeOf(box: Box): Place | undefined;
  /** The cell under a point of the window. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | undefined;
  /** Opens the editor on the active cell. */
  edit(): void;
  /** Called after anything in the grid moved or changed. */
  watch(listener: () => void): void;
}

const PAINT = 'PAINT_SERVER_STATE';

/** Runs the server's commands as one: one evaluation, one redraw. */
class PaintPlugin extends UIPlugin {
  override handle(command: unknown): void {
    const { type, commands } = command as { readonly type: string; readonly commands?: readonly Command[] };
    if (type !== PAINT) return;
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => void;
    for (const { type: one, ...payload } of commands ?? []) dispatch(one, payload);
  }
}

/** @param element takes the whole grid, formula bar included @param tooSmall called where the window is too small for the tab's frozen rows */
export async function mountGrid(
  element: HTMLElement,
  book: BookView,
  links: EditorLinks,
  acts: Acts,
  tooSmall: () => void,
): Promise<Grid> {
  takeOut();
  plainEditor(links);
  registries.featurePluginRegistry.add('paint_server_state', PaintPlugin as never);
  const model = new Model({ ...helpers.createEmptyWorkbookData(), ...gridBook(book) } as never);
  const open = guard(model, acts);
  const app = new App(Spreadsheet, {
    // All that the grid itself has to say here is that the frozen rows leave no room.
    props: { model, notifyUser: tooSmall, raiseError: acts.blocked, askConfirmation: acts.blocked },
    env: { isSmall: false } as never,
    templates,
    warnIfNoStaticProps: false,
  });
  await app.mount(element);
  return gridOf(element, model, open);
}

function gridOf(element: HTMLElement, model: Model, open: (type: string, payload?: object) => unknown): Grid {
  const { getters } = model;
  const editor = (): HTMLElement | null => element.querySelector('.o-grid .o-composer');
  const overlay = (): DOMRect | undefined => element.querySelector('.o-grid-overlay')?.getBoundingClientRect();
  const grid: Grid = {
    selection: () => ({ sheetId: sheetIdOf(getters.getActiveSheetId()), ...boxOfZone(getters.getSelectedZone()) }),
    boxes: () => getters.getSelectedZones().map(boxOfZone),
    active() {
      const { sheetId, row, col } = getters.getActivePosition();
      return { sheetId: sheetIdOf(sheetId), row, column: col };
    },
    editing: () =>
      element.querySelector('.o-grid-composer .o-composer.active, .o-topbar-composer .o-composer.active') !== null,
    show(sheetId) {
      const from = getters.getActiveSheetId();
      const to = gridId(sheetId);
      if (from !== to && getters.getSheetIds().includes(to))
        open('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
    },
    goTo({ sheetId, top, left, bottom, right }, focus) {
      grid.show(sheetId);
      const zone = getters.expandZone(gridId(sheetId), { top, left, bottom: bottom - 1, right: right - 1 });
      model.selection.selectZone({ cell: { col: left, row: top }, zone });
      open('SCROLL_TO_CELL', { row: top, col: left });
      if (focus) grid.focus();
    },
    paint(commands) {
      if (commands.length > 0) open(PAINT, { commands });
    },
    focus: () => editor()?.focus(),
    placeOf({ top, left, bottom, right }) {
      const rect = getters.getVisibleRect({ top, left, bottom: bottom - 1, right: right - 1 });
      const frame = element.querySelector('.o-grid')?.getBoundingClientRect();
      if (!frame || rect.width === 0 || rect.height === 0) return undefined;
      return { left: frame.left + rect.x, top: frame.top + rect.y, width: rect.width, height: rect.height };
    },
    cellAt(x, y) {
      const frame = overlay();
      if (!frame || x < frame.left || y < frame.top || x > frame.right || y > frame.bottom) return undefined;
      const column = getters.getColIndex(x - frame.left);
      const row = getters.getRowIndex(y - frame.top);
      return row < 0 || column < 0 ? undefined : { row, column };
    },
    edit() {
      const target = editor();
      target?.focus();
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    },
    watch: (listener) => model.on('update', listener, listener),
  };
  return grid;
}

/** Takes out the library's own menus, links and popovers: the page has its own. */
function takeOut(): void {
  for (const name of registries.cellPopoverRegistry.getKeys()) registries.cellPopoverRegistry.remove(name);
  // A text is never a link by its looks: links come from the server.
  registries.urlRegistry.replace('plain', {
    sequence: -1,
    match: () => true,
    createLink: () => undefined,
    urlRepresentation: (url: string) => url,
    open: () => undefined,
    title: '',
  } as never);
}
