// The tabs at the bottom.
import type { TabView } from '../../protocol';
import type { Texts } from '../texts';
import { element } from './element';

export interface Tabs {
  readonly element: HTMLElement;
  update(tabs: readonly TabView[], active: number): void;
  focus(): void;
}

/** @param choose called with the sheetId; `byKey`: the keyboard stays on the tabs */
export function tabBar(texts: Texts, choose: (sheetId: number, byKey: boolean) => void): Tabs {
  const list = element('div', {
    role: 'tablist',
    'aria-label': texts.tabs,
    'aria-keyshortcuts': 'F6',
    class: 'tab-list',
  });
  const scroll = (by: number, label: string, sign: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'tab-scroll',
        'aria-label': label,
        title: label,
        click: () => list.scrollBy({ left: by }),
      },
      sign,
    );
  let shown = '';
  const key = (event: KeyboardEvent, at: number, ids: readonly number[]): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + ids.length, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const id = ids[to % ids.length] ?? 0;
    choose(id, true);
    list.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  const mark = (active: number): void => {
    for (const tab of list.querySelectorAll<HTMLElement>('[role=tab]')) {
      const selected = tab.dataset.id === String(active);
      if (tab.getAttribute('aria-selected') === String(selected)) continue;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      if (selected) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  return {
    element: element(
      'div',
      { class: 'tab-bar' },
      scroll(-240, texts.tabsBefore, '‹'),
      scroll(240, texts.tabsAfter, '›'),
      list,
    ),
    focus: () => list.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    update(tabs, active) {
      const visible = tabs.filter(({ hidden }) => !hidden);
      const ids = visible.map(({ sheetId }) => sheetId);
      const look = JSON.stringify(visible.map(({ sheetId, title, colour }) => [sheetId, title, colour]));
      if (look !== shown) {
        shown = look;
        const buttons = visible.map(({ sheetId, title, colour }, at) => {
          const button = element(
            'button',
            {
              type: 'button',
              role: 'tab',
              class: 'tab',
              'data-id': String(sheetId),
              'aria-selected': 'false',
              'aria-controls': 'grid',
              tabindex: '-1',
              click: () => choose(sheetId, false),
              keydown: (event) => key(event as KeyboardEvent, at, ids),
            },
            title,
          );
          if (colour) button.style.setProperty('--tab-colour', colour);
          return button;
        });
        list.replaceChildren(...buttons);
      }
      mark(active);
    },
  };
}
