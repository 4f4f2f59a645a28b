// Menus as Google Sheets has them, and for the keyboard and screen readers too: a menu bar, menus, menus in menus.
import { element } from './element';

/** `id` tells items apart whose captions are the same. */
export type Item =
  | { readonly caption: string; readonly act: () => void; readonly disabled?: boolean }
  | { readonly caption: string; readonly items: readonly Item[]; readonly id?: string }
  | { readonly separator: true };

/** A menu bar; `update` replaces menus that differ from those shown, and then nothing stays open. */
export interface MenuBar {
  readonly element: HTMLElement;
  update(menus: readonly { readonly caption: string; readonly items: readonly Item[] }[]): void;
  focus(): void;
}

/** @param leave called when the keyboard leaves the menus: the grid takes it */
export function menuBar(label: string, leave: () => void): MenuBar {
  const bar = element('div', { role: 'menubar', 'aria-label': label, 'aria-keyshortcuts': 'F10', class: 'menu-bar' });
  const tops = (): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(':scope > .menu-top > button')];
  const close = (): void => closeIn(bar);
  const open = (button: HTMLElement): HTMLElement | undefined => {
    close();
    button.setAttribute('aria-expanded', 'true');
    const menu = button.nextElementSibling as HTMLElement | null;
    if (menu) menu.hidden = false;
    return menu ?? undefined;
  };
  const move = (from: HTMLElement, by: number, opened: boolean): void => {
    const all = tops();
    const to = all[(all.indexOf(from) + by + all.length) % all.length];
    to?.focus();
    if (to && opened) focusItem(open(to), 0);
    else close();
  };
  const top = (caption: string, items: readonly Item[], first: boolean): HTMLElement => {
    const button = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: first ? '0' : '-1',
        click: () => (button.getAttribute('aria-expanded') === 'true' ? close() : focusItem(open(button), 0)),
        mouseenter: () => {
          if (tops().some((one) => one !== button && one.getAttribute('aria-expanded') === 'true')) open(button);
        },
        keydown: (event) => {
          const { key } = event as KeyboardEvent;
          if (key === 'ArrowRight' || key === 'ArrowLeft') move(button, key === 'ArrowRight' ? 1 : -1, false);
          else if (key === 'ArrowDown') focusItem(open(button), 0);
          else if (key === 'ArrowUp') focusItem(open(button), -1);
          else if (key === 'Escape') leave();
          else return;
          event.preventDefault();
        },
      },
      caption,
    );
    const done = (back: boolean): void => {
      close();
      if (back) button.focus();
      else leave();
    };
    const menu = menuOf(caption, items, done, (by) => move(button, by, true));
    return element('div', { role: 'none', class: 'menu-top' }, button, menu);
  };
  document.addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) close();
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !bar.contains(relatedTarget as Node)) close();
  });
  let shown = '';
  return {
    element: bar,
    focus: () => tops()[0]?.focus(),
    update(menus) {
      // What the items do follows from their captions and ids.
      const look = JSON.stringify(menus);
      if (look === shown) return;
      shown = look;
      bar.replaceChildren(...menus.map(({ caption, items }, at) => top(caption, items, at === 0)));
    },
  };
}

/** A menu that stands alone at a point of the window, as a right click opens it. @param place the element it belongs to */
export function menuAt(
  place: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
  label: string,
  items: readonly Item[],
  leave: () => void,
): void {
  const done = (): void => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    leave();
  };
  const outside = ({ target }: Event): void => {
    if (menu.contains(target as Node)) return;
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
  };
  const menu = menuOf(label, items, done, () => undefined);
  menu.hidden = false;
  menu.classList.add('menu-alone');
  place.append(menu);
  menu.style.left = `${Math.min(x, innerWidth - menu.offsetWidth - 8)}px`;
  menu.style.top = `${Math.min(y, innerHeight - menu.offsetHeight - 8)}px`;
  document.addEventListener('pointerdown', outside, true);
  focusItem(menu, 0);
}

/** @param done called with true where the keyboard goes back to what opened the menu @param side left or right was pressed where it opens nothing */
function menuOf(
  label: string,
  items: readonly Item[],
  done: (back: boolean) => void,
  side: (by: number) => void,
): HTMLElement {
  const menu = element('div', { role: 'menu', 'aria-label': label, class: 'menu', hidden: true });
  for (const item of items) {
    if ('separator' in item) menu.append(element('div', { role: 'separator', class: 'menu-line' }));
    else if ('items' in item) menu.append(subMenu(item.caption, item.items, done, side));
    else {
      const choose = (): void => {
        if (item.disabled) return;
        done(false);
        item.act();
      };
      const shown = {
        role: 'menuitem',
        tabindex: '-1',
        type: 'button',
        'aria-disabled': item.disabled ? 'true' : undefined,
      };
      menu.append(element('button', { ...shown, click: choose }, item.caption));
    }
  }
  menu.addEventListener('keydown', (event) => {
    const at = itemsOf(menu).indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const { key } = event;
    if (key === 'ArrowDown') focusItem(menu, at + 1);
    else if (key === 'ArrowUp') focusItem(menu, at - 1 < 0 ? -1 : at - 1);
    else if (key === 'Home') focusItem(menu, 0);
    else if (key === 'End') focusItem(menu, -1);
    else if (key === 'Escape') done(true);
    else if (key === 'Tab') done(false);
    else if (key === 'ArrowRight') side(1);
    else if (key === 'ArrowLeft') side(-1);
    else if (key.length === 1 && key !== ' ') byLetter(menu, at, key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return menu;
}

function subMenu(
  caption: string,
  items: readonly Item[],
  done: (back: boolean) => void,
  side: (by: number) => void,
): HTMLElement {
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const back = (): void => {
    close();
    button.focus();
  };
  const open = (): void => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
  };
  const menu = menuOf(
    caption,
    items,
    (toOpener) => (toOpener ? back() : done(false)),
    (by) => (by < 0 ? back() : side(1)),
  );
  const button = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      class: 'menu-more',
      click: () => {
        open();
        focusItem(menu, 0);
      },
      keydown: (event) => {
        if ((event as KeyboardEvent).key !== 'ArrowRight') return;
        event.preventDefault();
        event.stopPropagation();
        open();
        focusItem(menu, 0);
      },
    },
    caption,
  );
  return element('div', { role: 'none', class: 'menu-sub', mouseenter: open, mouseleave: close }, button, menu);
}

const itemsOf = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>(':scope > button, :scope > .menu-sub > button'),
];

/** Counts from the end where negative; past the end it begins again. */
function focusItem(menu: Element | undefined, at: number): void {
  const items = menu ? itemsOf(menu) : [];
  items[at < 0 ? items.length + at : at % items.length]?.focus();
}

function byLetter(menu: Element, from: number, key: string): void {
  const items = itemsOf(menu);
  const inOrder = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  inOrder.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
}

function closeIn(bar: Element): void {
  for (const menu of bar.querySelectorAll<HTMLElement>('.menu')) menu.hidden = true;
  for (const button of bar.querySelectorAll('[aria-expanded=true]')) button.setAttribute('aria-expanded', 'false');
}
