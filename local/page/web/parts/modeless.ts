// A dialog with a page of its own, beside which the person goes on working.
import type { Texts } from '../texts';
import { element } from './element';
import { type FrameLinks, frames } from './frame';

/** What the script shows; sizes in pixels of the page inside. */
export interface Shown {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export interface Modeless {
  readonly element: HTMLElement;
  /** Shows a dialog and gives it the keyboard; one that is open gives way. */
  show(dialog: Shown): void;
  readonly isOpen: boolean;
  focus(): void;
}

export function modeless(texts: Texts, links: FrameLinks): Modeless {
  const place = element('div', {
    class: 'modeless',
    role: 'dialog',
    'aria-labelledby': 'modeless-title',
    hidden: true,
  });
  const close = (): void => {
    page.close();
    place.replaceChildren();
    place.hidden = true;
    links.focusGrid();
  };
  const page = frames('/dialog.html', 'dialog-frame', links, close);
  place.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  return {
    element: place,
    get isOpen() {
      return page.frame !== undefined;
    },
    focus: () => page.frame?.focus(),
    show({ title, width, height }) {
      const frame = page.show(title);
      frame.style.height = `${height}px`;
      place.style.width = `${width}px`;
      place.replaceChildren(
        element(
          'div',
          { class: 'panel-head' },
          element('h2', { id: 'modeless-title' }, title),
          element('button', { type: 'button', class: 'cross', 'aria-label': texts.close, click: close }, '×'),
        ),
        frame,
      );
      place.hidden = false;
      frame.addEventListener('load', () => frame.focus(), { once: true });
    },
  };
}
