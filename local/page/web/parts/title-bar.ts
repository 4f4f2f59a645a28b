// The bar at the top: the document's title, that it runs on this computer, whose eyes one looks with, the download.
import type { Person } from '../../protocol';
import type { Texts } from '../texts';
import { element } from './element';

export interface TitleBar {
  readonly element: HTMLElement;
  /** "Saving…", "Saved on this computer" */
  say(state: string): void;
  /** Who can be viewed as; new tabs bring new people. */
  people(view: TitleView): void;
}

export interface TitleView {
  readonly title: string;
  readonly as: string;
  readonly people: readonly Person[];
}

/** @param switchTo called with the e-mail address of the person to view as */
export function titleBar(view: TitleView, texts: Texts, switchTo: (email: string) => void): TitleBar {
  const state = element('span', { class: 'saved' }, texts.saved);
  const select = element('select', { id: 'view-as', change: () => switchTo(select.value) });
  const people = ({ as, people: all }: TitleView): void =>
    select.replaceChildren(
      ...all.map(({ email, name }) => element('option', { value: email, selected: email === as }, name)),
    );
  people(view);
  return {
    people,
    element: element(
      'header',
      { class: 'title-bar' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }, '▦'),
      element('h1', {}, view.title),
      element('span', { class: 'tag' }, texts.local),
      state,
      element('span', { class: 'gap' }),
      element('label', { for: 'view-as' }, texts.viewAs),
      select,
      element('a', { class: 'button', href: '/workbook.xlsx', download: true }, texts.downloadXlsx),
    ),
    say(text) {
      if (state.textContent !== text) state.textContent = text;
    },
  };
}
