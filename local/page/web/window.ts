// The window: grid, menus, tabs, dialogs, sidebar, and how each tells the others.
import type { BookView, ChangesView, Dialog } from '../protocol';
import { createActs } from './acts';
import { createMirror } from './book/mirror';
import { paintCell, paintChanges } from './book/paint';
import { beside, found } from './book/search';
import { sheetIdOf } from './book/workbook-data';
import { createEdits } from './edits';
import { follow } from './follow';
import { nameElements } from './grid/accessible';
import { listenToClipboard } from './grid/clipboard';
import type { EditorLinks } from './grid/composer';
import { type Grid, mountGrid } from './grid/engine';
import { listenToKeys } from './grid/keys';
import { cellItems, topMenus } from './menus';
import { ask, tellRefused } from './parts/dialog';
import { connectPresence, one } from './presence';
import { createRuns } from './runs';
import { readBook, readChanges, ServerGone, sendEdit, sendRun, watchServer } from './server';
import { buildShell } from './shell';
import { TEXTS } from './texts';

/** Builds the window on a book and keeps it up to date from then on. */
export async function openWindow(book: BookView): Promise<void> {
  const texts = TEXTS[book.lang];
  const mirror = createMirror(book);
  let grid: Grid;
  let there = true;
  const idle: (() => void)[] = [];

  const blocked = (): void => shell.toasts.show({ title: '', text: texts.blocked });
  const failed = async (error: unknown, text = ''): Promise<void> => {
    const gone = error instanceof ServerGone;
    if (gone) reached(false);
    const words = gone ? texts.notSaved : texts.failed(error instanceof Error ? error.message : String(error));
    await tellRefused(words, text, texts);
    grid.focus();
  };
  const reached = (now: boolean): void => {
    if (now && !there) void catchUp();
    there = now;
    shell.banner.show(!now);
  };
  const take = (changes: ChangesView): void => {
    const changed = mirror.apply(changes);
    if (!changed.news) return;
    grid.paint(paintChanges(changed, mirror, edits.pending));
    refresh();
    if (changed.frames.some(({ before }) => !before))
      void readBook(mirror.as).then(shell.title.people, () => undefined);
    if (changed.langChanged) reload = true;
  };
  let reload = false;
  /** Once nothing is open: the workbook's language changed, and with it every word of the window. */
  const reloadWhenDue = (): void => {
    if (reload && !document.querySelector('dialog[open]') && !grid.editing()) location.reload();
  };
  const catchUp = (): Promise<void> =>
    readChanges(mirror.revision)
      .then(take, () => undefined)
      .then(reloadWhenDue);

  const edits = createEdits({
    mirror,
    send: sendEdit,
    take,
    repaint: (sheetId, cells) =>
      grid.paint(cells.map(({ row, column }) => paintCell(sheetId, row, column, mirror, edits.pending))),
    done: ({ toasts }) => toasts.forEach(shell.toasts.show),
    refused: async (words, text) => {
      await tellRefused(words, text, texts);
      grid.focus();
    },
    failed,
    busy(waiting) {
      shell.title.say(waiting > 0 ? texts.saving : texts.saved);
      if (waiting > 0) return;
      for (const go of idle.splice(0)) go();
      reloadWhenDue();
    },
  });
  const runs = createRuns({
    mirror,
    texts,
    send: sendRun,
    settled: () => (edits.open > 0 ? new Promise((go) => idle.push(go)) : Promise.resolve()),
    selection: () => grid.selection(),
    take,
    ask: (dialog: Dialog) => ask(dialog, texts, openLink),
    toast: (shown) => shell.toasts.show(shown),
    working: () => shell.toasts.hold({ title: '', text: texts.working }),
    sidebar: (sidebar) => shell.panel.show(sidebar),
    dialog: (dialog) => shell.modeless.show(dialog),
    goTo: (selection, focus) => grid.goTo(selection, focus),
    changed: () => refresh(),
    failed,
    finished() {
      if (shell.modeless.isOpen) shell.modeless.focus();
      else if (!shell.panel.isOpen) grid.focus();
      reloadWhenDue();
    },
  });
  const openLink = (link: string): void =>
    follow(
      link,
      mirror,
      (selection) => grid.goTo(selection, true),
      () => shell.toasts.show({ title: '', text: texts.gone }),
    );
  const shell = buildShell(book, texts, {
    panel: {
      call: runs.fromSidebar,
      focusGrid: () => grid.focus(),
      open: openLink,
    },
    find: {
      search: (text) => found(mirror, grid.active().sheetId, text),
      goTo: (hit) => grid.goTo(one(grid.active().sheetId, hit), false),
      leave: () => grid.focus(),
    },
    chooseTab(sheetId, byKey) {
      grid.show(sheetId);
      if (!byKey) grid.focus();
    },
    followLink() {
      const link = presence.link();
      if (link !== undefined) openLink(link);
    },
    focusGrid: () => grid.focus(),
  });
  const refresh = (): void => {
    shell.menus.update(
      topMenus(mirror.menus, mirror.drafts, mirror.as, texts, {
        run: (name) => void runs.fromMenu(name),
        busy: runs.busy,
        open: (address) => window.open(address, '_blank', 'noopener'),
      }),
    );
    shell.tabs.update(mirror.tabs, grid.active().sheetId);
  };

  const editor: EditorLinks = {
    read: (sheet, row, column) => edits.shown(sheetIdOf(sheet), row, column),
    typed: ({ sheet, row, column, before, text }) => edits.enter(sheetIdOf(sheet), [{ row, column, text }], before),
  };
  const acts = createActs({
    edits,
    active: () => grid.active(),
    select: (selection) => grid.goTo(selection, true),
    step: (by) => grid.show(beside(mirror, grid.active().sheetId, by)),
    blocked,
  });
  const tooSmall = (): void => shell.toasts.show({ title: '', text: texts.tooSmall });
  grid = await mountGrid(shell.grid, book, editor, acts, tooSmall);
  nameElements(shell.grid, texts);
  const ready = (): boolean => shell.grid.contains(document.activeElement) && !grid.editing();
  const clipboard = listenToClipboard({
    ready,
    selection: () => grid.selection(),
    read: (sheetId) => (row, column) => edits.shown(sheetId, row, column),
    enter: edits.enter,
    select: (selection) => grid.goTo(selection, true),
  });
  const presence = connectPresence({
    grid,
    shell,
    mirror,
    texts,
    edits,
    open: openLink,
    items: () =>
      cellItems(
        texts,
        { ...clipboard, clear: () => acts.clear(grid.boxes()) },
        linkOfActive() === undefined ? undefined : openActive,
      ),
  });
  const linkOfActive = (): string | undefined => {
    const { sheetId, row, column } = grid.active();
    return mirror.cell(sheetId, row, column)?.l;
  };
  const openActive = (): void => {
    const link = linkOfActive();
    if (link !== undefined) openLink(link);
  };
  listenToKeys(
    ready,
    {
      'Ctrl+F': shell.find.open,
      'Ctrl+H': shell.find.open,
      F10: shell.menus.focus,
      F6: shell.tabs.focus,
      'Shift+F6': shell.panel.focus,
      'Alt+Enter': openActive,
      'Ctrl+Shift+Z': acts.redo,
      'Alt+ArrowDown': () => grid.edit(),
      'Ctrl+Shift+PageDown': () => acts.step(1),
      'Ctrl+Shift+PageUp': () => acts.step(-1),
    },
    blocked,
  );
  watchServer((revision) => {
    if (revision > mirror.revision) void catchUp();
  }, reached);
  refresh();
  const first = book.people.find(({ email }) => email === book.as)?.sheetId;
  grid.show(first ?? mirror.tabs.find(({ hidden }) => !hidden)?.sheetId ?? 0);
  grid.focus();
  /** A link of a draft leads to this page with the cell behind "#". */
  const followAddress = (): void => {
    if (location.hash !== '') openLink(location.hash);
  };
  addEventListener('hashchange', followAddress);
  followAddress();
}
