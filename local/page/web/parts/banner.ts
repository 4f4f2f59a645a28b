// The strip that says that the server has stopped.
import type { Texts } from '../texts';
import { element } from './element';

export interface Banner {
  readonly element: HTMLElement;
  show(stopped: boolean): void;
}

export function banner(texts: Texts): Banner {
  const place = element('div', { role: 'alert', class: 'banner' });
  return {
    element: place,
    show(stopped) {
      place.textContent = stopped ? texts.stopped : '';
    },
  };
}
