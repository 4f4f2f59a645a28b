// The active cell in words, for those who cannot see the grid: tab, address, text, and what can be done there.
import type { CellView } from '../../protocol';
import { cellName } from '../book/address';
import type { Texts } from '../texts';
import { element } from './element';

/** The active cell. */
export interface StatusView {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: CellView | undefined;
}

export interface Status {
  readonly element: HTMLElement;
  show(view: StatusView): void;
}

/** `#cell-status`: "Sở Y tế, D12: 98,5 %"; its data attributes hold tab, address and the text as shown. */
export function cellStatus(texts: Texts): Status {
  const place = element('div', { id: 'cell-status', role: 'status', 'aria-live': 'polite', class: 'unseen' });
  return {
    element: place,
    show({ tab, row, column, text, cell }) {
      const name = cellName(row, column);
      const more = [
        cell?.l === undefined ? undefined : texts.link,
        cell?.d === undefined ? undefined : texts.choices,
        cell?.n === undefined ? undefined : texts.note(cell.n),
      ].filter((part) => part !== undefined);
      const said = [texts.status(tab, name, text === '' ? texts.empty : text), ...more].join('; ');
      if (place.textContent !== said) place.textContent = said;
      Object.assign(place.dataset, { tab, cell: name, text });
    },
  };
}
