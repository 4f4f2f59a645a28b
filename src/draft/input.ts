// What a draft and a slip are composed from.
import type { Plan, Slot } from '../catalogue/plan';
import type { Catalogue } from '../catalogue/types';
import type { Answer, Day, Dossier } from '../dossier/types';
import type { Report } from '../rules/types';

/** Everything composition looks at: no clock, no service. The language is the plan's. */
export interface DraftInput {
  /** Sections, standards and criteria; what the plan's items belong to. */
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly dossier: Dossier;
  /** The check of this dossier: its findings are the marks and notes of the review copy. */
  readonly report: Report;
  /** `review`: Bản rà soát, with marks, notes and the annex of gaps; `clean`: Bản trình. */
  readonly version: 'review' | 'clean';
  /** Which draft it is, counted from 1. */
  readonly number: number;
  readonly today: Day;
  /** Ids of the units whose part is late; absent: none. */
  readonly overdue?: ReadonlySet<string>;
  /** Where an answer's cell can be opened; undefined where it stands in no tab. */
  readonly link: (answer: Answer) => string | undefined;
}

/** Everything that the composition of one unit's slip looks at. */
export interface SlipInput extends Pick<DraftInput, 'catalogue' | 'plan' | 'dossier'> {
  /** Number and date of the unit's letter, as typed; "" where none was recorded. */
  readonly letter: string;
}
