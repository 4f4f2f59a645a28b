// Every contract, in the order in which they run: the cheap ones first, the largest batches last.
import type { Contract } from './contract';
import { BATCHES } from './families/batches';
import { DOCUMENTS } from './families/documents';
import { LANGUAGE } from './families/language';
import { LOOKS } from './families/looks';
import { PROTECTIONS } from './families/protections';
import { SERVICES } from './families/services';
import { TABS } from './families/tabs';
import { TYPED } from './families/typed';
import { VALUES } from './families/values';

export const ALL_CONTRACTS: readonly Contract[] = [
  ...LANGUAGE,
  ...SERVICES,
  ...VALUES,
  ...BATCHES,
  ...TABS,
  ...PROTECTIONS,
  ...LOOKS,
  ...TYPED,
  ...DOCUMENTS,
];
