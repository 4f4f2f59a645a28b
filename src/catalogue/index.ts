// The catalogue of plan 1256/KH-UBND: everything that Annexes I and II ask, and of whom.
import { agencies, COORDINATOR, collectives } from './data/agencies';
import { areas, criteria, standards } from './data/areas';
import { indicators1 } from './data/indicators-1';
import { indicators2 } from './data/indicators-2';
import { indicators3 } from './data/indicators-3';
import { basicQuestions } from './data/questions-basic';
import { closingQuestions } from './data/questions-closing';
import { strategyQuestions } from './data/questions-strategy';
import { sections } from './data/sections';
import { units } from './data/units';
import type { Catalogue } from './types';

/**
 * 3 areas, 12 standards, 42 criteria, 58 indicators with 64 measurements, 63 form fields, 19 agencies, 2 collectives, 22 district units.
 * The Vietnamese is the plan's, scan errors corrected; the English is the project's own, unofficial translation.
 */
export const catalogue: Catalogue = {
  areas,
  standards,
  criteria,
  indicators: [...indicators1, ...indicators2, ...indicators3],
  sections,
  questions: [...basicQuestions, ...strategyQuestions, ...closingQuestions],
  agencies,
  collectives,
  units,
  coordinator: COORDINATOR,
};
