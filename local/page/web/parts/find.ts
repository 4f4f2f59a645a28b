// Finding a text in the tab in front: a small bar at the top right of the grid, as Ctrl+F opens it in Google Sheets.
import type { Hit } from '../book/search';
import type { Texts } from '../texts';
import { element } from './element';

export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
}

export interface FindLinks {
  /** The cells of the tab in front that hold a text, in the order of reading. */
  search(text: string): readonly Hit[];
  goTo(hit: Hit): void;
  leave(): void;
}

export function findBar(texts: Texts, links: FindLinks): FindBar {
  let hits: readonly Hit[] = [];
  let at = 0;
  const count = element('span', { role: 'status', class: 'find-count' });
  const say = (): void => {
    count.textContent =
      input.value === '' ? '' : hits.length > 0 ? texts.found(at + 1, hits.length) : texts.nothingFound;
  };
  const step = (by: number): void => {
    hits = input.value === '' ? [] : links.search(input.value);
    at = hits.length > 0 ? (at + by + hits.length) % hits.length : 0;
    const hit = hits[at];
    if (hit) links.goTo(hit);
    say();
    input.focus();
  };
  const close = (): void => {
    bar.hidden = true;
    links.leave();
  };
  const input = element('input', {
    type: 'search',
    'aria-label': texts.find,
    placeholder: texts.find,
    input: () => {
      at = 0;
      step(0);
    },
    keydown: (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      event.stopPropagation();
      if (key === 'Escape') close();
      else if (key === 'Enter') step(shiftKey ? -1 : 1);
    },
  });
  const button = (label: string, sign: string, click: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'cross', 'aria-label': label, title: label, click }, sign);
  const bar = element(
    'div',
    { class: 'find', role: 'search', 'aria-label': texts.find, hidden: true },
    input,
    count,
    button(texts.previous, '↑', () => step(-1)),
    button(texts.next, '↓', () => step(1)),
    button(texts.close, '×', close),
  );
  return {
    element: bar,
    open() {
      bar.hidden = false;
      input.focus();
      input.select();
    },
  };
}
