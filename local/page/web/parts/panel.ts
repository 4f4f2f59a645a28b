// The sidebar at the right.
import type { Texts } from '../texts';
import { element } from './element';
import { type FrameLinks, frames } from './frame';

export interface Panel {
  readonly element: HTMLElement;
  /** Shows a sidebar; one that is open gives way. */
  show(sidebar: { readonly title: string }): void;
  readonly isOpen: boolean;
  /** Gives the keyboard to the sidebar, where one is open. */
  focus(): void;
}

export function panel(texts: Texts, links: FrameLinks): Panel {
  const place = element('aside', { class: 'panel', hidden: true });
  const close = (): void => {
    page.close();
    place.replaceChildren();
    place.hidden = true;
    links.focusGrid();
  };
  const page = frames('/sidebar.html', 'panel-frame', links, close);
  return {
    element: place,
    get isOpen() {
      return page.frame !== undefined;
    },
    focus: () => page.frame?.focus(),
    show({ title }) {
      const frame = page.show(title);
      place.setAttribute('aria-label', texts.panel(title));
      place.replaceChildren(
        element(
          'div',
          { class: 'panel-head' },
          element('h2', {}, title),
          element('button', { type: 'button', class: 'cross', 'aria-label': texts.close, click: close }, '×'),
        ),
        frame,
      );
      place.hidden = false;
    },
  };
}
