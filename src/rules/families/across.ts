// Rules on what different rows say of the same thing: related facts, one figure given twice, shares of one whole, prose and table, the same paragraph twice.

import { sameParagraph } from '../across/paragraphs';
import { proseDiffers } from '../across/prose';
import { relatedFactsDiffer } from '../across/related-facts';
import { sameFigureTwoAgencies } from '../across/same-figure';
import { sharesOfOneWhole } from '../across/shares';
import type { Rule } from '../types';

/** The rules, in the registry's order. */
export const ACROSS_RULES: readonly Rule[] = [
  sameFigureTwoAgencies,
  sharesOfOneWhole,
  relatedFactsDiffer,
  proseDiffers,
  sameParagraph,
];
