// What the window of files says, vi and en.
import type { Lang } from '../src/catalogue/types';
import { en } from './texts-en';
import { type Texts, vi } from './texts-vi';

export type { Texts };

export const TEXTS: Readonly<Record<Lang, Texts>> = { vi, en };
