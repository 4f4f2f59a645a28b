// The parts of the window in their places.
import type { BookView } from '../protocol';
import { type Banner, banner } from './parts/banner';
import { type Card, card } from './parts/card';
import { element } from './parts/element';
import { type FindBar, type FindLinks, findBar } from './parts/find';
import type { FrameLinks } from './parts/frame';
import { type MenuBar, menuBar } from './parts/menu';
import { type Modeless, modeless } from './parts/modeless';
import { type Panel, panel } from './parts/panel';
import { cellStatus, type Status } from './parts/status';
import { type Tabs, tabBar } from './parts/tabs';
import { type TitleBar, titleBar } from './parts/title-bar';
import { type Toasts, toasts } from './parts/toast';
import type { Texts } from './texts';

export interface Shell {
  /** Takes the grid. */
  readonly grid: HTMLElement;
  readonly title: TitleBar;
  readonly menus: MenuBar;
  readonly banner: Banner;
  readonly tabs: Tabs;
  readonly panel: Panel;
  readonly modeless: Modeless;
  readonly toasts: Toasts;
  readonly card: Card;
  readonly find: FindBar;
  readonly status: Status;
}

/** What the parts tell the window. */
export interface ShellLinks {
  readonly panel: FrameLinks;
  readonly find: FindLinks;
  chooseTab(sheetId: number, byKey: boolean): void;
  followLink(): void;
  focusGrid(): void;
}

/** Builds the window into the page. */
export function buildShell(book: BookView, texts: Texts, links: ShellLinks): Shell {
  const shell: Shell = {
    grid: element('div', { id: 'grid', role: 'tabpanel', 'aria-label': texts.grid }),
    title: titleBar(book, texts, viewAs),
    menus: menuBar(texts.menuBar, links.focusGrid),
    banner: banner(texts),
    tabs: tabBar(texts, links.chooseTab),
    panel: panel(texts, links.panel),
    modeless: modeless(texts, links.panel),
    toasts: toasts(texts),
    card: card(texts, links.followLink),
    find: findBar(texts, links.find),
    status: cellStatus(texts),
  };
  document.documentElement.lang = book.lang;
  document.title = book.title;
  document.body.replaceChildren(
    shell.title.element,
    element('nav', { class: 'menu-row', 'aria-label': texts.menuBar }, shell.menus.element),
    shell.banner.element,
    element('main', {}, shell.grid, shell.find.element, shell.card.element),
    shell.panel.element,
    element('footer', {}, shell.tabs.element),
    shell.modeless.element,
    shell.toasts.element,
    shell.status.element,
  );
  return shell;
}

/** Loads the window again as somebody else: menu, first tab and rights are that person's. */
function viewAs(email: string): void {
  const address = new URL(location.href);
  address.searchParams.set('as', email);
  address.hash = '';
  location.assign(address);
}
