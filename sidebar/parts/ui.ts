// What every part of the page is handed: the state, its texts, and the ways to change something.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Controller } from '../state/controller';
import type { Event } from '../state/reduce';
import type { State } from '../state/state';
import type { Texts } from '../texts';

export interface Ui extends Pick<Controller, 'perform' | 'settle'> {
  readonly state: State;
  readonly t: Texts;
  /** Milliseconds since 1970. */
  readonly now: number;
  send(event: Event): void;
}

export const UiContext = createContext<Ui | undefined>(undefined);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('outside of the sidebar');
  return ui;
}
