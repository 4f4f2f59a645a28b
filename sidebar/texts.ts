// What the sidebar says, vi and en; the words of severities are the workbook's own.
import type { Lang } from '../src/catalogue/types';
import type { Severity } from '../src/rules/types';
import { en } from './texts-en';
import { type Texts, vi } from './texts-vi';

export type { Texts };

export const TEXTS: Readonly<Record<Lang, Texts>> = { vi, en };

/** A symbol for each severity, so that it is understood without colour. */
export const SYMBOLS: Readonly<Record<Severity, string>> = { block: '■', error: '✗', warning: '!', info: 'i' };

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ['block', 'error', 'warning', 'info'];
