// What the sidebar says, vi and en; the words of severities are the workbook's own.
import type { Lang } from '../src/catalogue/types';
import type { HandInState } from '../src/dossier/collected/hand-in';
import type { Severity } from '../src/rules/types';
import { en } from './texts-en';
import { type Texts, vi } from './texts-vi';

export type { Texts };

export const TEXTS: Readonly<Record<Lang, Texts>> = { vi, en };

/** A symbol for each severity, so that it is understood without colour. */
export const SYMBOLS: Readonly<Record<Severity, string>> = { block: '■', error: '✗', warning: '!', info: 'i' };

/** How each state of a unit's part looks beside its words. */
export const STATE_MARKS: Readonly<Record<HandInState, { readonly symbol: string; readonly colour: string }>> = {
  entering: { symbol: '○', colour: 'muted' },
  'handed-in': { symbol: '↑', colour: 'info' },
  returned: { symbol: '←', colour: 'warning' },
  accepted: { symbol: '✓', colour: 'ok' },
};

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ['block', 'error', 'warning', 'info'];
