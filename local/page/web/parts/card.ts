// The small card below a cell that leads somewhere, has a note, or holds what its list does not offer.
import type { Place } from '../grid/engine';
import type { Texts } from '../texts';
import { element } from './element';

/** What the card says of a cell. */
export interface CardView {
  readonly link?: { readonly label: string; readonly href: string };
  readonly note?: string;
  readonly notInList?: boolean;
}

export interface Card {
  readonly element: HTMLElement;
  /** Shows the card below a place, or hides it. */
  show(view: CardView | undefined, at: Place | undefined): void;
}

/** @param follow opens the link of the cell that the card stands at */
export function card(texts: Texts, follow: () => void): Card {
  const place = element('div', { class: 'card', hidden: true });
  let shown = '';
  return {
    element: place,
    show(view, at) {
      const said = view && at && (view.link || view.note || view.notInList) ? JSON.stringify([view, at]) : '';
      if (said === shown) return;
      shown = said;
      place.hidden = said === '';
      if (said === '' || !view || !at) return;
      const link =
        view.link &&
        element(
          'a',
          {
            href: view.link.href,
            title: texts.openLink,
            click: (event) => {
              event.preventDefault();
              follow();
            },
          },
          view.link.label,
        );
      place.replaceChildren(
        ...[
          link,
          view.note === undefined ? undefined : element('p', { class: 'card-note' }, view.note),
          view.notInList ? element('p', { class: 'card-warning' }, texts.notInList) : undefined,
        ].filter((child) => child !== undefined),
      );
      const below = at.top + at.height + 2;
      const edge = place.parentElement?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
      place.style.left = `${Math.max(4, Math.min(at.left, edge.right - place.offsetWidth - 20))}px`;
      place.style.top = `${below + place.offsetHeight > edge.bottom ? at.top - place.offsetHeight - 4 : below}px`;
    },
  };
}
