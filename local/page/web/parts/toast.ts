// Short messages at the bottom, as Apps Script shows them; read aloud too.
import type { Shown } from '../../protocol';
import type { Texts } from '../texts';
import { element } from './element';

export interface Toasts {
  readonly element: HTMLElement;
  show(shown: Shown): void;
  /** Stays until the returned function is called. */
  hold(shown: Shown): () => void;
}

const STAY = 6000;

export function toasts(texts: Texts): Toasts {
  const list = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const add = ({ title, text }: Shown): (() => void) => {
    // The same words twice in a row are one message.
    for (const old of list.querySelectorAll('.toast')) if (old.textContent === `${title}${text}×`) old.remove();
    const remove = (): void => toast.remove();
    const toast = element(
      'div',
      { class: 'toast' },
      element(
        'div',
        { class: 'toast-words' },
        title === '' ? undefined : element('strong', {}, title),
        element('span', {}, text),
      ),
      element('button', { type: 'button', class: 'cross', 'aria-label': texts.close, click: remove }, '×'),
    );
    list.append(toast);
    return remove;
  };
  return {
    element: list,
    show: (shown) => void setTimeout(add(shown), STAY),
    hold: add,
  };
}
